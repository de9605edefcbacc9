import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readStoreFiles } from '../../../server/commerce/shelf.ts';
import { openJournal } from '../../../server/learning/journal.ts';
import type { Journal } from '../../../server/learning/journal.ts';
import { openReports } from '../../../server/learning/reports.ts';
import type { Reports } from '../../../server/learning/reports.ts';
import { readProducts, seed } from '../../../server/storage/catalogue.ts';
import { openStore } from '../../../server/storage/open.ts';
import type { OpenStore } from '../../../server/storage/open.ts';
import { optOutsTable } from '../../../server/storage/opt-outs.ts';
import { readSetAside } from '../../../server/storage/set-aside.ts';
import { openWriter } from '../../../server/writer/index.ts';
import type { Writer } from '../../../server/writer/index.ts';
import { CATALOGUE } from '../rooms/places.ts';

const NOON = Date.UTC(2026, 10, 25, 12), MINUTE = 60_000, DAY = 24 * 60 * MINUTE;
const folder = mkdtempSync(join(tmpdir(), 'reports-'));
let record: OpenStore, writer: Writer, journal: Journal, reports: Reports, now = NOON, shopper = '', product = '', otherStores = '';
beforeAll(async () => {
  record = openStore(join(folder, 'galleria.sqlite'));
  seed(record.db, await readStoreFiles(CATALOGUE));
  writer = openWriter(join(folder, 'galleria.sqlite'));
  journal = openJournal(writer, record.db, (error) => { throw error; });
  reports = openReports({ db: record.db, journal, now: () => now, log: pino({ level: 'silent' }) });
  product = readProducts(record.db, 'kiln')[0]?.id ?? '';
  otherStores = readProducts(record.db, 'lumen')[0]?.id ?? '';
});
beforeEach(() => {
  now = NOON;
  shopper = randomUUID();
});
afterAll(async () => {
  await journal.close();
  await writer.close();
  record.close();
  rmSync(folder, { recursive: true });
});

const did = (more: object = {}) => ({ id: randomUUID(), kind: 'view', product, at: now, ...more });
const timelines = new Map<string, { newest: number }>();
function tell(events: readonly object[], place = 'kiln') {
  const timeline = timelines.get(shopper) ?? { newest: 0 };
  timelines.set(shopper, timeline);
  return reports.take({ shopper, place, timeline, events });
}
const kept = (): string[] => journal.historyOf(shopper).map(({ id }) => id);
/** Counts of the day by reason, once they are on disk. */
async function counts(day = NOON): Promise<Record<string, number>> {
  await new Promise((done) => { setTimeout(done, 1100); });
  return Object.fromEntries(readSetAside(record.db, day).filter((each) => each.day === Math.floor(day / DAY)).map(({ reason, count }) => [reason, count]));
}

test.each([
  ['unknown-kind', () => did({ kind: 'teleport' })],
  ['unknown-kind', () => did({ kind: 'buy' })],
  ['malformed', () => did({ seconds: -1 })],
  ['malformed', () => did({ extra: true })],
  ['unknown-product', () => did({ product: 'nobody-sells-this' })],
  ['not-sold-here', () => did({ product: otherStores })],
  ['unknown-sku', () => did({ sku: 'NO-SUCH-SKU' })],
  ['in-the-future', () => did({ at: NOON + MINUTE + 1 })],
  ['too-old', () => did({ at: NOON - DAY - 1 })],
] as const)('%s: it is set aside by its id, and what is good before and after it is kept', async (reason, make) => {
  const before = did(), bad = make(), after = did();
  expect(await tell([before, bad, after])).toEqual({ ok: true, kept: 2, setAside: [{ event: 1, id: bad.id, reason }] });
  expect(kept()).toEqual([before.id, after.id]);
});

test('what lies at the very edge of the times is kept', async () => {
  expect(await tell([did({ at: NOON - DAY }), did({ at: NOON + MINUTE })])).toMatchObject({ ok: true, kept: 2 });
});

test('what happened more than a minute before what was told is out of order, in one report and from one to the next', async () => {
  const late = did({ at: NOON - MINUTE - 1 }), alsoLate = did({ at: NOON - 2 * MINUTE });
  expect(await tell([did({ at: NOON - 5 * MINUTE }), did(), late, did({ at: NOON - MINUTE })])).toMatchObject({ kept: 3, setAside: [{ id: late.id, reason: 'out-of-order' }] });
  expect(await tell([alsoLate, did()])).toMatchObject({ kept: 1, setAside: [{ id: alsoLate.id, reason: 'out-of-order' }] });
});

test('what is told twice, in one report or two, counts once and is named as repeated', async () => {
  const look = did();
  expect(await tell([look, look])).toEqual({ ok: true, kept: 1, setAside: [{ event: 1, id: look.id, reason: 'repeated' }] });
  expect(await tell([look])).toEqual({ ok: true, kept: 0, setAside: [{ event: 0, id: look.id, reason: 'repeated' }] });
  expect(kept()).toEqual([look.id]);
});

test('the concourse takes goods of all stores, and they count for the store that sells them', async () => {
  expect(await tell([did(), did({ product: otherStores })], 'concourse')).toMatchObject({ kept: 2, setAside: [] });
  expect(journal.historyOf(shopper).map(({ store }) => store)).toEqual(['kiln', 'lumen']);
});

test('a flood of one shopper is refused as a whole until time has passed, and another shopper\'s report is kept meanwhile', async () => {
  const batch = (): object[] => Array.from({ length: 50 }, () => did());
  expect([await tell(batch()), await tell(batch()), await tell(batch())].map(({ ok }) => ok)).toEqual([true, true, false]);
  const flooder = shopper;
  shopper = randomUUID();
  expect(await tell(batch())).toMatchObject({ ok: true, kept: 50 });
  shopper = flooder;
  // 20 are left of the burst, and 4 a second come back: 30 are wanting.
  now = NOON + 7400;
  expect(await tell(batch())).toMatchObject({ ok: false, reason: 'too-many' });
  now = NOON + 7600;
  expect(await tell(batch())).toMatchObject({ ok: true, kept: 50 });
});

test('every reason is counted by its day, also where nothing was kept, and nothing of who opted out', async () => {
  now = NOON + 10 * DAY;
  const again = did();
  await tell([did({ kind: 'x' }), did({ kind: 'y' }), did({ product: 'nobody-sells-this' }), again, again]);
  await tell([did({ at: now + DAY })]);
  await tell(Array.from({ length: 120 }, () => did()));
  expect(await counts(now)).toEqual({ 'unknown-kind': 2, 'unknown-product': 1, 'repeated': 1, 'in-the-future': 1, 'flood': 120 });
  now += DAY;
  optOutsTable(record.db).set(shopper, true, now);
  expect(await tell([did(), did({ kind: 'x' })])).toEqual({ ok: true, kept: 0, setAside: [] });
  shopper = randomUUID();
  await tell([did({ seconds: -1 })]);
  await tell([did({ seconds: -1 })]);
  expect(await counts(now)).toEqual({ malformed: 2 });
});
