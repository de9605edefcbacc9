/** `npm run export`: the journal of what shoppers did, as JSON lines. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { journalLines } from '../server/learning/export.ts';
import { openRecord } from './record.ts';

const USAGE = `npm run -s export -- [options]

  --out FILE   where the events go, one JSON object a line (standard output)
  --after N    only what was kept after the event with this seq (0)
  --data DIR   the mall's data folder (GALLERIA_DATA; ./data)
  --help       this text

"schema" says what an event's fields mean; "at" and "reportedAt" are milliseconds since 1970, by the mall's
clock and by the shopper's. The mall may be running or not.`;

try {
  const { values } = parseArgs({ options: { out: { type: 'string' }, after: { type: 'string', default: '0' }, data: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) process.stdout.write(`${USAGE}\n`);
  else if (!/^\d{1,15}$/.test(values.after)) throw new RangeError(`--after takes a whole number, not ${JSON.stringify(values.after)}.`);
  else {
    const { db, close } = openRecord(values.data ?? null);
    try {
      await pipeline(Readable.from(journalLines(db, Number(values.after))), values.out === undefined ? process.stdout : createWriteStream(values.out));
    } finally {
      close();
    }
  }
} catch (error) {
  if (!(error instanceof RangeError) && !(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
