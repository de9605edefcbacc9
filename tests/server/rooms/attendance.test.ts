import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { POSE } from '../../../shared/messages.ts';
import { encodePose } from '../../../shared/pose.ts';
import { hourOf } from '../../../server/planning/footfall.ts';
import { readFootfall } from '../../../server/storage/footfall.ts';
import { enter, openPlaces, until } from './places.ts';

const PORT = 4407;
let places: Awaited<ReturnType<typeof openPlaces>>;

beforeAll(async () => { places = await openPlaces(PORT, { capacity: 5, attendanceEvery: 50 }); });
afterAll(() => places.close());

test('a room notes who came and left, and the seconds they stood where', async () => {
  const since = Date.now();
  const visits = () => places.db.prepare<[], { place: string; left_at: number | null }>('SELECT place, left_at FROM visits').all();
  const cells = () => readFootfall(places.db, 'kiln', hourOf(since), hourOf(Date.now()));
  const bot = await enter(PORT, 'kiln', await places.guest());
  await until('a visit', () => visits().length === 1);
  expect(visits()).toEqual([{ place: 'kiln', left_at: null }]);
  bot.room.sendBytes(POSE, encodePose({ seq: 1, head: { x: -1.2, y: 1.6, z: 2.3, qx: 0, qy: 0, qz: 0, qw: 1 }, left: null, right: null }));
  await until('two seconds', () => (cells()[0]?.seconds ?? 0) >= 2);
  await bot.room.leave();
  await until('the end of the visit', () => visits()[0]?.left_at !== null);
  await sleep(100);
  const after = cells();
  expect(after).toHaveLength(1);
  expect(after[0]).toMatchObject({ x: -3, z: 4 });
  await sleep(1500);
  expect(cells()).toEqual(after);
});
