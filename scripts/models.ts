/** `npm run models`: every version of the mall's models, with its figures, and which is in service; puts another in service. */
import { parseArgs } from 'node:util';
import { openLifecycle } from '../server/learning/lifecycle.ts';
import { openRegistry } from '../server/learning/registry.ts';
import type { ModelVersion } from '../shared/operator.ts';
import { openRecord } from './record.ts';

const USAGE = `npm run models -- [options]

  --serve N    puts version N in service, if it passed its gates
  --roll-back  takes what serves out of service; the version before serves again
  --data DIR   the mall's data folder (GALLERIA_DATA; ./data)
  --json       one JSON object a version
  --help       this text`;

interface Request { readonly data: string | null; readonly json: boolean; readonly serve: number | null; readonly rollBack: boolean }

/** Returns the status to exit with. */
async function run({ data, json, serve, rollBack }: Request): Promise<number> {
  const record = openRecord(data);
  try {
    const registry = await openRegistry(record.db, record.data, Date.now), lifecycle = openLifecycle(record.db), by = { person: null, at: Date.now(), reason: 'by npm run models' };
    const version = serve === null ? null : registry.find(serve), loaded = version && await registry.load(version);
    if (loaded?.ok) await loaded.model.close();
    if (loaded && !loaded.ok) return fail(loaded.reason);
    const stepped = serve !== null ? lifecycle.serve(serve, by) : rollBack ? lifecycle.rollBack(by) : null;
    if (stepped && !stepped.ok) return fail(stepped.message);
    const serving = registry.inService().version;
    if (!json) process.stdout.write('   version  made                  NDCG@10  HR@10    of the one in service then  shoppers          state        weights\n');
    for (const version of registry.versions()) process.stdout.write(json ? `${JSON.stringify({ ...version, serving: version.version === serving })}\n` : row(version, serving));
    if (!json) process.stdout.write('* in service\n');
    return 0;
  } finally {
    record.close();
  }
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

function row({ version, madeAt, figures, rivalFigures, rival, people, simulated, state, weights }: ModelVersion, serving: number): string {
  const beside = rivalFigures ? `${rivalFigures.ndcg10.toFixed(4)} (version ${rival})` : 'came with the mall';
  return `${version === serving ? '*' : ' '}  ${String(version).padEnd(7)}  ${madeAt.slice(0, 19)}   ${figures.ndcg10.toFixed(4)}   ${figures.hr10.toFixed(4)}   `
    + `${beside.padEnd(26)}  ${`${people} + ${simulated} sim.`.padEnd(16)}  ${state.padEnd(11)}  ${weights.slice(0, 12)}\n`;
}

try {
  const { values } = parseArgs({ options: {
    data: { type: 'string' }, json: { type: 'boolean', default: false }, serve: { type: 'string' }, 'roll-back': { type: 'boolean', default: false }, help: { type: 'boolean' },
  } });
  const { data = null, json, serve, 'roll-back': rollBack, help } = values;
  if (help) process.stdout.write(`${USAGE}\n`);
  else if (serve !== undefined && !/^\d{1,9}$/.test(serve)) throw new RangeError(`--serve takes the number of a version, not ${JSON.stringify(serve)}.`);
  else process.exitCode = await run({ data, json, serve: serve === undefined ? null : Number(serve), rollBack });
} catch (error) {
  if (!(error instanceof RangeError) && !(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
