/** `npm run offers`: what other policies would have brought than the one that decided about offers, and all decisions for others to judge. */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { evaluate } from '../models/promotion/evaluate.ts';
import type { Estimate } from '../models/promotion/evaluate.ts';
import { exportedDecisions, JUDGED, loggedFor } from '../server/commerce/offer-log.ts';
import { relearn } from '../server/commerce/offer-outcomes.ts';
import type { Db } from '../server/storage/open.ts';
import { openRecord } from './record.ts';

const USAGE = `npm run offers -- [options]

  --data DIR     the mall's data folder (GALLERIA_DATA; ./data)
  --export FILE  writes every decision with its propensity as a line of JSON
  --relearn      learns all over from the decisions on record, so that nothing
                 is left of people whom the mall forgot
  --json         one JSON object a policy
  --help         this text

Judged by what shoppers paid in a store within a day, less what was taken off.`;

function judge(db: Db, json: boolean): void {
  if (loggedFor(db, null, Date.now()).length === 0) {
    process.stderr.write('No decision in a store is a day old yet.\n');
    return;
  }
  if (!json) process.stdout.write('policy     decisions  worth   IPS                     self-normalised         doubly robust\n');
  for (const [policy, judged] of [['as served', null], ...Object.entries(JUDGED)] as const) {
    const evaluation = evaluate(loggedFor(db, judged, Date.now())), { decisions, effective, ips, selfNormalised, doublyRobust } = evaluation;
    process.stdout.write(json ? `${JSON.stringify({ policy, ...evaluation })}\n`
      : `${policy.padEnd(9)}  ${String(decisions).padStart(9)}  ${effective.toFixed(0).padStart(5)}   `
        + `${[ips, selfNormalised, doublyRobust].map(interval).join('')}\n`);
  }
}

/** In major units. */
function interval({ value, low, high }: Estimate): string {
  const [v, l, h] = [value, low, high].map((amount) => (amount / 100).toFixed(2));
  return `${v} (${l} to ${h})`.padEnd(24);
}

try {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, export: { type: 'string' }, json: { type: 'boolean', default: false },
      relearn: { type: 'boolean', default: false }, help: { type: 'boolean' } },
  });
  if (values.help) process.stdout.write(`${USAGE}\n`);
  else {
    const record = openRecord(values.data ?? null);
    try {
      const lines = Readable.from(exportedDecisions(record.db, randomUUID())).map((line: string) => `${line}\n`);
      if (values.export !== undefined) await pipeline(lines, createWriteStream(values.export));
      if (values.relearn) process.stderr.write(`Learnt from ${relearn(record.db)} decisions.\n`);
      judge(record.db, values.json);
    } finally {
      record.close();
    }
  }
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
