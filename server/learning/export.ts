/** The journal as JSON lines, one event a line in the order of keeping, read in pieces so that writers go on. */
import type { Db } from '../storage/open.ts';
import { readJournal } from '../storage/loop-health.ts';

/** Events read at once. */
const PIECE = 1000;

export function* journalLines(db: Db, after = 0): Generator<string> {
  for (let from = after; ;) {
    const events = readJournal(db, from, PIECE), last = events.at(-1);
    if (!last) return;
    yield events.map((event) => `${JSON.stringify(event)}\n`).join('');
    from = last.seq;
  }
}
