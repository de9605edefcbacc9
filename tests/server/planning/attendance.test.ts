import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { openAttendance } from '../../../server/planning/attendance.ts';
import { hourOf, openFootfall } from '../../../server/planning/footfall.ts';
import { openVisits } from '../../../server/planning/visits.ts';
import { readFootfall, readFootfallTotals } from '../../../server/storage/footfall.ts';
import { openStore } from '../../../server/storage/open.ts';
import { countVisits, countVisitsBySpan } from '../../../server/storage/visits.ts';
import { openWriter } from '../../../server/writer/index.ts';
import { openShop } from '../commerce/shop.ts';
import { until } from '../rooms/places.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => { while (closers.length > 0) await closers.pop()?.(); });

function shop() {
  const opened = openShop([]), writer = openWriter(opened.path);
  closers.push(opened.close, writer.close);
  return { ...opened, writer };
}
const onFailure = (error: unknown): never => { throw error; };
const NOON = Date.UTC(2026, 10, 25, 12);
const HOUR = 3_600_000;

test('seconds are summed by place, hour and cell of half a metre, on both sides of the origin', async () => {
  const { db, writer } = shop();
  const footfall = openFootfall(writer);
  footfall.stand('kiln', 0.49, 2.99, 1, NOON);
  footfall.stand('kiln', 0.01, 2.51, 1, NOON + 1000);
  footfall.stand('kiln', -0.01, 2.51, 1, NOON);
  footfall.stand('kiln', 0.2, 2.6, 1, NOON + HOUR);
  footfall.stand('lumen', 0.2, 2.6, 1, NOON);
  await footfall.flush();
  footfall.stand('kiln', 0.2, 2.6, 0.5, NOON);
  await footfall.flush();
  const hour = hourOf(NOON);
  expect(readFootfall(db, 'kiln', hour, hour)).toEqual([{ x: -1, z: 5, seconds: 1 }, { x: 0, z: 5, seconds: 2.5 }]);
  expect(readFootfall(db, 'kiln', hour, hour + 1)).toEqual([{ x: -1, z: 5, seconds: 1 }, { x: 0, z: 5, seconds: 3.5 }]);
  expect(readFootfallTotals(db, hour, hour)).toEqual(new Map([['kiln', 3.5], ['lumen', 1]]));
});

test('seconds that could not be written are written with the next ones', async () => {
  const { db, writer } = shop();
  const footfall = openFootfall(writer);
  footfall.stand('kiln', 1, 1, 1, NOON);
  db.exec("CREATE TRIGGER refuse BEFORE INSERT ON footfall BEGIN SELECT RAISE(ABORT, 'refused'); END");
  await expect(footfall.flush()).rejects.toThrow('refused');
  db.exec('DROP TRIGGER refuse');
  footfall.stand('kiln', 1, 1, 1, NOON);
  await footfall.flush();
  expect(readFootfall(db, 'kiln', hourOf(NOON), hourOf(NOON))).toEqual([{ x: 2, z: 2, seconds: 2 }]);
});

test('a visit is on disk soon after it begins, and one cut short ends when it was last seen', async () => {
  const { db, path, writer } = shop();
  let now = NOON;
  const visits = openVisits(db, { writer, now: () => now, newId: randomUUID, onFailure });
  const left = visits.enter('mei', 'kiln');
  visits.enter('ada', 'kiln');
  now += 4000;
  visits.leave(left);
  now += 1000;
  await visits.flush();
  now += 60_000;
  // The first server is gone without a word; a second opens its file.
  const again = openStore(path);
  closers.push(again.close);
  openVisits(again.db, { writer, now: () => now, newId: randomUUID, onFailure });
  expect(again.db.prepare('SELECT shopper, left_at - entered_at AS stayed FROM visits ORDER BY shopper').all())
    .toEqual([{ shopper: 'ada', stayed: 5000 }, { shopper: 'mei', stayed: 4000 }]);
});

test('visits are counted by place, and people once however often they come', async () => {
  const { db, writer } = shop();
  let now = NOON;
  const visits = openVisits(db, { writer, now: () => now, newId: randomUUID, onFailure });
  for (const [shopper, place] of [['mei', 'kiln'], ['ada', 'kiln'], ['mei', 'kiln'], ['mei', 'lumen']] as const) {
    visits.enter(shopper, place);
    now += HOUR;
  }
  await writer.close();
  expect(countVisits(db, NOON).get('kiln')).toEqual({ place: 'kiln', visits: 3, visitors: 2 });
  expect(countVisits(db, NOON + HOUR).get('kiln')?.visits).toBe(2);
  expect(countVisitsBySpan(db, 'kiln', NOON, 2 * HOUR)).toEqual([{ start: NOON, visits: 2 }, { start: NOON + 2 * HOUR, visits: 1 }]);
});

test('what rooms report is written within the interval, and what is left at the close', async () => {
  const { db, writer } = shop();
  const attendance = openAttendance(db, { writer, now: () => NOON, newId: randomUUID, every: 20, onFailure });
  attendance.stand('kiln', 1, 1, 1);
  const seconds = (): number => readFootfall(db, 'kiln', hourOf(NOON), hourOf(NOON))[0]?.seconds ?? 0;
  await until('a second on record', () => seconds() === 1, 5);
  attendance.stand('kiln', 1, 1, 1);
  await attendance.close();
  expect(seconds()).toBe(2);
});
