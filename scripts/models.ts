/** `npm run models`: every version of the mall's models, with its figures, and which is in service. */
import { parseArgs } from 'node:util';
import { openRegistry } from '../server/learning/registry.ts';
import type { ModelVersion } from '../shared/operator.ts';
import { openRecord } from './record.ts';

const USAGE = `npm run models -- [options]

  --data DIR  the mall's data folder (GALLERIA_DATA; ./data)
  --json      one JSON object a version
  --help      this text`;

async function list(data: string | null, json: boolean): Promise<void> {
  const record = openRecord(data);
  try {
    const registry = await openRegistry(record.db, record.data, Date.now), serving = registry.inService().version;
    if (!json) process.stdout.write('   version  made                  NDCG@10  HR@10    of the one in service then  shoppers          weights\n');
    for (const version of registry.versions()) process.stdout.write(json ? `${JSON.stringify({ ...version, serving: version.version === serving })}\n` : row(version, serving));
    if (!json) process.stdout.write('* in service\n');
  } finally {
    record.close();
  }
}

function row({ version, madeAt, figures, rivalFigures, rival, people, simulated, weights }: ModelVersion, serving: number): string {
  const beside = rivalFigures ? `${rivalFigures.ndcg10.toFixed(4)} (version ${rival})` : 'came with the mall';
  return `${version === serving ? '*' : ' '}  ${String(version).padEnd(7)}  ${madeAt.slice(0, 19)}   ${figures.ndcg10.toFixed(4)}   ${figures.hr10.toFixed(4)}   `
    + `${beside.padEnd(26)}  ${`${people} + ${simulated} sim.`.padEnd(16)}  ${weights.slice(0, 12)}\n`;
}

try {
  const { values } = parseArgs({ options: { data: { type: 'string' }, json: { type: 'boolean', default: false }, help: { type: 'boolean' } } });
  if (values.help) process.stdout.write(`${USAGE}\n`);
  else await list(values.data ?? null, values.json);
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
