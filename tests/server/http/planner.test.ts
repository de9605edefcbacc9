import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { POSE } from '../../../shared/messages.ts';
import { Floor, FloorSummary } from '../../../shared/planner.ts';
import { encodePose } from '../../../shared/pose.ts';
import { Refusal } from '../../../shared/shop.ts';
import { serve } from '../../../server/serve.ts';
import { openWriter } from '../../../server/writer/index.ts';
import { openFootfall } from '../../../server/planning/footfall.ts';
import { openStore, type OpenStore } from '../../../server/storage/open.ts';
import { Browser } from '../accounts/browser.ts';
import { enter, until } from '../rooms/places.ts';
import { signedUp } from './people.ts';

const PORT = 4642, ORIGIN = `http://127.0.0.1:${PORT}`;
let data: string, stop: () => Promise<void>, record: OpenStore, planner: Browser;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'galleria-planner-'));
  stop = await serve({ port: PORT, host: '127.0.0.1', data, capacity: 5 });
  record = openStore(join(data, 'galleria.sqlite'));
  planner = await signedUp(ORIGIN, record.db, { role: 'planner', store: null });
});
afterAll(async () => {
  record.close();
  await stop();
  await rm(data, { recursive: true });
});

const floor = async (path: string): Promise<Floor> => Floor.parse(await (await planner.fetch(`/api/planner/floors/${path}`)).json());
const refusal = async (response: Promise<Response>): Promise<[number, string, string | null]> => {
  const got = await response, { code, field } = Refusal.parse(await got.json());
  return [got.status, code, field];
};
const DAY = 86_400_000;

test('the floors are refused to guests and to merchants', async () => {
  const guest = new Browser(ORIGIN), merchant = await signedUp(ORIGIN, record.db, { role: 'merchant', store: 'kiln' });
  await guest.me();
  for (const path of ['/api/planner/floors', '/api/planner/floors/kiln', '/api/planner/floors/nowhere']) {
    expect(await refusal(guest.fetch(path))).toEqual([401, 'no-account', null]);
    expect(await refusal(merchant.fetch(path))).toEqual([403, 'not-a-planner', null]);
  }
});

test('who stands in a store warms the cell under them and the fixtures beside them', async () => {
  const { plan } = await floor('kiln');
  const table = plan!.fixtures.find(({ kind }) => kind === 'table')!;
  const guest = new Browser(ORIGIN), me = await guest.me();
  const bot = await enter(PORT, 'kiln', { me, headers: guest.headers });
  const [x, z] = [table.x + 0.1, table.z - table.depth / 2 - 0.3];
  bot.room.sendBytes(POSE, encodePose({ seq: 1, head: { x, y: 1.6, z, qx: 0, qy: 0, qz: 0, qw: 1 }, left: null, right: null }));
  const seconds = (): number => record.db.prepare<[], number>("SELECT COALESCE(SUM(seconds), 0) FROM footfall WHERE place = 'kiln'").pluck().get() ?? 0;
  await until('three seconds on record', () => seconds() >= 3, 15);
  const { cells, fixtures, summary } = await floor('kiln?days=1');
  expect(cells.map((cell) => [cell.x, cell.z])).toEqual([[Math.floor(x / 0.5), Math.floor(z / 0.5)]]);
  expect(fixtures[0]).toEqual({ id: table.id, seconds: cells[0]!.seconds });
  expect(fixtures.at(-1)!.seconds).toBe(0);
  expect(summary).toMatchObject({ place: 'kiln', visits: 1, visitors: 1, seconds: cells[0]!.seconds });
  await bot.room.leave();
});

test('a range reaches back as many days as it says, and no further', async () => {
  const writer = openWriter(record.db.name), footfall = openFootfall(writer), now = Date.now();
  for (const [daysAgo, x] of [[0, 1], [3, 2], [20, 3], [40, 4]] as const) footfall.stand('lumen', x, 1, 10, now - daysAgo * DAY);
  await footfall.flush();
  await writer.close();
  const seen = async (days: number): Promise<number[]> => (await floor(`lumen?days=${days}&zone=UTC`)).cells.map(({ x }) => x / 2);
  expect(await seen(1)).toEqual([1]);
  expect(await seen(7)).toEqual([1, 2]);
  expect(await seen(30)).toEqual([1, 2, 3]);
});

test('the concourse is a floor whose doors are named by their stores', async () => {
  const summaries = z.array(FloorSummary).parse(await (await planner.fetch('/api/planner/floors')).json());
  expect(summaries[0]).toMatchObject({ place: 'concourse', name: null });
  expect(summaries).toHaveLength(11);
  const { plan, fixtures, stores } = await floor('concourse');
  expect(plan).toBeNull();
  expect(fixtures.map(({ id }) => id).sort()).toEqual(stores.map(({ id }) => id).sort());
});

test.each([['kiln?days=2', 400, 'malformed', 'days'], ['kiln?zone=Mars', 400, 'malformed', 'zone'], ['nowhere', 404, 'unknown-place', 'place']])('%s is refused', async (path, ...answer) => {
  expect(await refusal(planner.fetch(`/api/planner/floors/${path}`))).toEqual(answer);
});
