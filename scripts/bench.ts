/** `npm run bench -- NAME`: measures, and prints our figures beside their references. */
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BENCHES } from '../tests/bench/index.ts';
import type { Figure } from '../tests/bench/figure.ts';

const USAGE = `npm run bench -- NAME [options]

  NAME           ${Object.keys(BENCHES).join(', ')}
  --json         one JSON object a line on standard output, and nothing else there
  --data PATH    outside data, for the benchmarks that read some
  --format NAME  its format; for taste: sequence, session, csv, retail (taste --data FILE alone says what each is)
  --sets N       for shape: checks N random sets of parameters of every family instead
  --family A,B   for shape with --sets: of these families alone
  --record       also adds the run to tests/bench/history/NAME.jsonl
  --help         this text`;

const HISTORY = join(import.meta.dirname, '..', 'tests', 'bench', 'history');

interface Asked { readonly name: string; readonly json: boolean; readonly data: string | null; readonly format: string | null; readonly sets: number; readonly families: readonly string[]; readonly record: boolean }

function ask(args: readonly string[]): Asked | null {
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false }, record: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
      data: { type: 'string' }, format: { type: 'string' }, sets: { type: 'string', default: '0' }, family: { type: 'string' },
    },
  });
  if (values.help) return null;
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new RangeError('Name one benchmark.');
  if (!Object.hasOwn(BENCHES, name)) throw new RangeError(`There is no benchmark ${JSON.stringify(name)}.`);
  const sets = Number(values.sets);
  if (!Number.isInteger(sets) || sets < 0) throw new RangeError(`--sets is a whole number, not ${JSON.stringify(values.sets)}.`);
  return { name, sets, families: values.family?.split(',') ?? [], json: values.json, record: values.record, data: values.data ?? null, format: values.format ?? null };
}

async function measure({ name, json, record, data, format, sets, families }: Asked): Promise<void> {
  const bench = BENCHES[name];
  if (!bench) return;
  const module = await bench();
  const kept: Figure[] = [];
  for await (const figure of await module.bench({ data, format, sets, families, say: (line) => process.stderr.write(`${line}\n`) })) {
    kept.push(figure);
    process.stdout.write(json ? `${JSON.stringify(figure)}\n` : row(figure));
  }
  if (!record) return;
  await mkdir(HISTORY, { recursive: true });
  const values = Object.fromEntries(kept.map(({ figure, value }) => [figure, value]));
  await appendFile(join(HISTORY, `${name}.jsonl`), `${JSON.stringify({ at: new Date().toISOString(), ...values })}\n`);
}

function row({ figure, value, unit, better, goal, reference, by }: Figure): string {
  const met = goal === null ? '' : `goal ${goal} ${(better === 'lower' ? value <= goal : value >= goal) ? 'met' : 'MISSED'}`;
  return `${figure.padEnd(24)} ${String(value).padStart(12)} ${unit.padEnd(8)} ${met.padEnd(18)} ${by === null ? '' : `${by}: ${reference ?? 'not measured'}`}\n`;
}

let asked: Asked | null = null, refused = false;
try {
  asked = ask(process.argv.slice(2));
} catch (error) {
  refused = true;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
if (asked) {
  try {
    await measure(asked);
  } catch (error) {
    // Data that is no good is the reader's business, not a fault of the program.
    if (!(error instanceof Error && 'code' in error && (error.code === 'format' || error.code === 'leak'))) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
} else if (!refused) process.stdout.write(`${USAGE}\n`);
