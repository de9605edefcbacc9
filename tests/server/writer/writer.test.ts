import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCare } from '../../../server/care/index.ts';
import { priceCart, putCartLine } from '../../../server/commerce/cart.ts';
import { checkout } from '../../../server/commerce/checkout.ts';
import { readOrders } from '../../../server/commerce/orders.ts';
import { TEST_PROVIDER } from '../../../server/commerce/payment.ts';
import { settleRefunds } from '../../../server/commerce/refunds.ts';
import { readProduct, readStockItem, seed } from '../../../server/storage/catalogue.ts';
import { readMeasures } from '../../../server/storage/measures.ts';
import { optOutsTable } from '../../../server/storage/opt-outs.ts';
import { openStore } from '../../../server/storage/open.ts';
import type { OpenStore } from '../../../server/storage/open.ts';
import { readTold } from '../../../server/storage/told.ts';
import { openDesk } from '../../../server/studio/desk.ts';
import { openWriter } from '../../../server/writer/index.ts';
import type { Writer } from '../../../server/writer/index.ts';
import { request, smallStore } from '../commerce/shop.ts';

let folder: string, path: string, record: OpenStore, writer: Writer;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'writer-'));
  path = join(folder, 'galleria.sqlite');
  record = openStore(path);
  writer = openWriter(path);
});
afterEach(async () => {
  await writer.close();
  record.close();
  rmSync(folder, { recursive: true });
});
const begin = (id: string, at = 1000) => writer.write('visit.begin', { id, shopper: 'ann', place: 'kiln', at });
const visits = (): string[] => record.db.prepare<[], string>('SELECT id FROM visits ORDER BY rowid').pluck().all();

test('what is answered is on disk, for another connection to the file', async () => {
  await begin('v');
  const other = new Database(path, { readonly: true });
  expect(other.prepare('SELECT id, left_at FROM visits').all()).toEqual([{ id: 'v', left_at: null }]);
  other.close();
});

test('what comes while it writes goes into one transaction, in the order of asking', async () => {
  const first = begin('a');
  const before = Number(record.db.pragma('data_version', { simple: true }));
  await first;
  const middle = Number(record.db.pragma('data_version', { simple: true }));
  expect(middle).toBeGreaterThan(before);
  // Whoever reads in between sees all of it or nothing.
  const seen = new Set<number>();
  const watch = setInterval(() => seen.add(visits().length), 1);
  await Promise.all(Array.from({ length: 200 }, (_, i) => begin(`v${i}`)));
  clearInterval(watch);
  expect(visits()).toEqual(['a', ...Array.from({ length: 200 }, (_, i) => `v${i}`)]);
  expect([...seen].filter((count) => count !== 1 && count !== 201)).toEqual([]);
});

test('what fails by itself is refused alone, and leaves nothing of itself behind', async () => {
  await begin('warm');
  const look = (seconds: number) => ({
    id: randomUUID(), shopper: 'ann', store: 'kiln', kind: 'view' as const, product: 'mug', sku: null, slot: null, seconds, at: 2000, reportedAt: 1000 });
  const [before, both, after] = await Promise.allSettled([
    begin('before'), writer.write('interactions.keep', { interactions: [look(1), look(-1)], setAside: [] }), begin('after'),
  ]);
  expect([before.status, both.status, after.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(both.status === 'rejected' && both.reason).toMatchObject({ code: 'writer', message: expect.stringContaining('CHECK') as string });
  expect(visits()).toEqual(['warm', 'before', 'after']);
  expect(record.db.prepare<[], number>('SELECT COUNT(*) FROM interactions').pluck().get()).toBe(0);
});

test('this thread goes on while somebody else holds the database, and all is written once they let go', async () => {
  await begin('warm');
  const other = new Database(path);
  other.exec('BEGIN IMMEDIATE');
  let held = 0, written = false, last = performance.now();
  const ticking = setInterval(() => {
    held = Math.max(held, performance.now() - last);
    last = performance.now();
  }, 5);
  const wait = Promise.all(Array.from({ length: 50 }, (_, i) => begin(`v${i}`))).then(() => { written = true; });
  await new Promise((resolve) => { setTimeout(resolve, 400); });
  expect(written).toBe(false);
  other.exec('COMMIT');
  other.close();
  await wait;
  clearInterval(ticking);
  expect(visits()).toHaveLength(51);
  expect(held).toBeLessThan(300);
});

test('what is waiting when it closes is written, and nothing after', async () => {
  const kept = Array.from({ length: 40 }, (_, i) => begin(`v${i}`));
  await writer.close();
  await Promise.all(kept);
  await expect(begin('late')).rejects.toThrow('closed');
  expect(visits()).toHaveLength(40);
});

test('a report, a design and goods for a cart are on disk when that is answered; what the record refuses, and what comes after the writer is gone, is not', async () => {
  const { files, store, product } = smallStore(3), { db } = record;
  seed(db, files);
  const care = openCare({ db, writer, now: () => 1000, ownHosts: new Set() });
  const report = (shopper: string) => care.report({ shopper, place: store, about: { kind: 'product', store, product }, reason: 'wrong', note: shopper, personOf: () => null });
  const keep = (id: string) => writer.write('design.keep', {
    shopper: 'ann', at: 1000, since: 0, most: 1, design: { id, model: 'm'.repeat(64), record: { store, product, colour: 'grey', touch: {}, look: {
      family: 'mug', params: {}, material: 'clay', dimensions: { width: 0.1, height: 0.1, depth: 0.1 }, colourway: files[0]!.products[0]!.colourways[0]!, label: 'A', engraving: null, artwork: null, pattern: null } } },
  });
  const add = (quantity: number) => writer.write('cart.add', { shopper: 'ann', sku: 'sku-a', quantity, now: 1000 });
  const answers = await Promise.all([report('ann'), report('bob'), keep('one'), keep('two'), add(2), add(1), add(1)]);
  expect(answers).toMatchObject([{ ok: true }, { ok: true }, true, false, { put: { ok: true, grew: true }, more: { sku: 'sku-a' } }, { put: { ok: true } }, { put: { ok: false, reason: 'out-of-stock', available: 3 } }]);
  const kept = (): unknown[] => [care.queue().open.map(({ reports }) => reports.map(({ note }) => note)), db.prepare('SELECT id FROM designs').pluck().all(), priceCart(db, 'ann', 1000)?.cart.lines.map(({ quantity }) => quantity)];
  const before = kept();
  expect(before).toEqual([[['ann', 'bob']], ['one'], [3]]);

  await writer.close();
  for (const late of [report('cas'), keep('three'), add(1)]) await expect(late).rejects.toMatchObject({ code: 'writer' });
  expect(kept()).toEqual(before);
});

test('of all who change an order at once the first does, and it is paid back once; nobody calls off another\'s, and nothing happens after the writer is gone', async () => {
  const { files, store } = smallStore(3), { db } = record, till = { db, writer, provider: TEST_PROVIDER, now: () => 1000 };
  seed(db, files);
  const buy = async (): Promise<string> => {
    putCartLine(db, { shopper: 'ann', sku: 'sku-a', quantity: 1 });
    const bought = await checkout(till, 'ann', request(randomUUID(), 1500));
    return bought.ok ? bought.orders[0]!.id : bought.reason;
  };
  const cancel = (order: string, shopper = 'ann') => writer.write('order.cancel', { shopper, order, now: 2000 });
  const advance = (order: string, to: 'paid' | 'packed', of = store) => writer.write('order.advance', { store: of, order, to, now: 2000 });
  const first = await buy(), second = await buy(), third = await buy();
  expect(await Promise.all([cancel(first, 'bob'), cancel(first), cancel(first), advance(first, 'packed')])).toMatchObject([
    { ok: false, reason: 'unknown-order' }, { ok: true, order: { state: 'cancelled' } }, { ok: true, order: { state: 'cancelled' } }, { ok: false, reason: 'not-from-here', state: 'cancelled' },
  ]);
  expect(await Promise.all([advance(second, 'packed', 'elsewhere'), advance(second, 'paid'), advance(second, 'packed'), cancel(second)])).toMatchObject([
    { ok: false, reason: 'unknown-order' }, { ok: false, reason: 'not-from-here', state: 'paid' }, { ok: true, order: { state: 'packed' } }, { ok: false, reason: 'not-from-here', state: 'packed' },
  ]);
  expect(readStockItem(db, 'sku-a')?.onHand).toBe(1);
  expect(db.prepare('SELECT COUNT(*) FROM order_steps WHERE order_id = ?').pluck().get(first)).toBe(3);
  const refunds = (): unknown[] => db.prepare('SELECT order_id, amount, reference FROM refunds').raw().all();
  expect(refunds()).toEqual([[first, 1500, null]]);
  expect(await settleRefunds(till)).toBe(1);
  expect(refunds()).toEqual([[first, 1500, `test-refund-${first}`]]);

  const kept = (): unknown[] => [readOrders(db, 'ann'), readStockItem(db, 'sku-a'), refunds()], before = kept();
  await writer.close();
  for (const late of [cancel(third), advance(third, 'packed'), writer.write('refund.note', { order: first, reference: 'other' })]) await expect(late).rejects.toMatchObject({ code: 'writer' });
  expect(kept()).toEqual(before);
});

test('what is asked of a desk and what it answers is on disk when that is answered, once for one order, and heard of then; what comes after the writer is gone is neither', async () => {
  const { files, store } = smallStore(3), { db } = record, till = { db, writer, provider: TEST_PROVIDER, now: () => 1000 }, desk = openDesk(till), heard: string[] = [];
  seed(db, files);
  desk.onAnswer((_, { text }) => { heard.push(text); });
  putCartLine(db, { shopper: 'ann', sku: 'sku-a', quantity: 1 });
  const bought = await checkout(till, 'ann', request(randomUUID(), 1500)), order = bought.ok ? bought.orders[0]! : null;
  const ask = (id: string, shopper: string) => writer.write('ticket.open', {
    id, shopper, store, kind: 'change', order, at: 1000, summary: { locale: 'en', wants: 'another address', goods: [], said: [] } });
  expect(await Promise.all([ask('one', 'ann'), ask('two', 'ann'), ask('three', 'bob')])).toMatchObject([{ ok: true, ticket: { id: 'one' } }, { ok: true, ticket: { id: 'one' } }, { ok: false, reason: 'unknown-order' }]);
  expect((await Promise.all([desk.answer(store, 'one', 'which?'), desk.add('ann', 'one', 'this one'), desk.answer('elsewhere', 'one', 'no')])).map(({ ok }) => ok)).toEqual([true, true, false]);
  const before = desk.ofStore(store);
  expect(before).toMatchObject([{ id: 'one', state: 'open', lines: [{ text: 'which?' }, { text: 'this one' }] }]);
  expect(heard).toEqual(['which?']);

  await writer.close();
  for (const late of [ask('four', 'ann'), desk.answer(store, 'one', 'late'), desk.add('ann', 'one', 'late'), desk.setState(store, 'one', 'closed')]) await expect(late).rejects.toMatchObject({ code: 'writer' });
  expect(desk.ofStore(store)).toEqual(before);
  expect(heard).toEqual(['which?']);
});

test('what a shopper tells is kept and forgotten in the order of asking, of who shops unknown nothing is, and nothing changes after the writer is gone', async () => {
  const { db } = record;
  for (const id of ['ann', 'una']) {
    db.prepare(`INSERT INTO people (id, name, email, email_verified, guest, locale, look, comfort, created_at, updated_at)
      VALUES (?, ?, ?, 0, 1, 'en', '{}', '{}', '2026-11-25', '2026-11-25')`).run(id, id, `${id}@example.org`);
  }
  optOutsTable(db).set('una', true, 1);
  const tell = (shopper: string, size: string) => writer.write('told.keep', { shopper, told: { about: 'size', goods: 'shoes', size }, at: 1000 });
  const measure = (height: number) => writer.write('measures.keep', { shopper: 'ann', measures: { height }, at: 1000 });
  const likes = (value: string) => writer.write('told.keep', { shopper: 'ann', told: { about: 'likes', what: 'colour', value }, at: 1000 });
  const forget = (what: { key: string } | { about: 'likes' | 'budget' } | 'all') => writer.write('told.forget', { shopper: 'ann', what });
  expect(await Promise.all([
    tell('ann', '41'), tell('una', '38'), tell('ann', '42'), measure(170), likes('red'), likes('blue'), likes('green'), forget({ key: 'taste colour red' }), forget({ about: 'likes' }), forget({ about: 'budget' }),
  ])).toEqual([true, false, true, undefined, true, true, true, 1, 2, 0]);
  const kept = (): unknown[] => [readTold(db, 'ann').map(({ told }) => told), readMeasures(db, 'ann'), readTold(db, 'una')];
  expect(kept()).toEqual([[{ about: 'size', goods: 'shoes', size: '42' }], { height: 170 }, []]);
  expect(await forget('all')).toBe(1);
  expect(kept()).toEqual([[], null, []]);
  await Promise.all([measure(180), likes('red')]);
  await writer.write('measures.forget', { shopper: 'ann' });
  const before = kept();
  expect(before).toEqual([[{ about: 'likes', what: 'colour', value: 'red' }], null, []]);

  await writer.close();
  for (const late of [tell('ann', '43'), measure(190), forget('all'), writer.write('measures.forget', { shopper: 'ann' })]) await expect(late).rejects.toMatchObject({ code: 'writer' });
  expect(kept()).toEqual(before);
});

test('of two who decide a case one does; what could not be written decides nothing and tells nobody, nor does what comes after the writer is gone', async () => {
  const { files, store, product } = smallStore(3), { db } = record, mo = { id: 'mo', name: 'Mo' }, told: unknown[] = [];
  seed(db, files);
  const care = openCare({ db, writer, now: () => 1000, ownHosts: new Set() });
  care.onNotice((person, { kind, until }) => { told.push([person, kind, until]); });
  care.onHidden((hidden) => { told.push(hidden); });
  const report = (about: Parameters<typeof care.report>[0]['about']) => care.report({ shopper: 'ann', place: store, about, reason: 'harassment', note: '', personOf: (id) => ({ id, name: id }) });
  const open = (kind: string): number => care.queue().open.find((each) => each.kind === kind)?.id ?? 0;
  const line = randomUUID();
  care.heard({ id: line, person: 'rude', name: 'Rude', place: store, text: 'away with you', at: 900 });
  await Promise.all([report({ kind: 'person', visitor: 'rude' }), report({ kind: 'chat', line }), report({ kind: 'product', store, product })]);
  const person = open('person'), chat = open('chat'), text = open('product');
  const kept = (): unknown[] => [care.queue(), ...['care_decisions', 'care_mutes', 'care_notices'].map((table) => db.prepare(`SELECT * FROM ${table}`).all()), readProduct(db, store, product)?.description.en];

  const before = kept();
  db.exec("CREATE TRIGGER full BEFORE INSERT ON care_notices BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
  await expect(care.decide(person, { decision: 'mute', hours: 1, note: '' }, mo)).rejects.toMatchObject({ code: 'writer' });
  expect([kept(), care.mutedUntil('rude'), told]).toEqual([before, null, []]);
  db.exec('DROP TRIGGER full');

  expect(await Promise.all([
    care.decide(person, { decision: 'mute', hours: 1, note: '' }, mo), care.decide(person, { decision: 'dismiss', note: '' }, mo), care.decide(chat, { decision: 'hide', note: '' }, mo), care.decide(999, { decision: 'warn', note: '' }, mo),
  ])).toMatchObject([{ ok: true, case: { decisions: [{ decision: 'mute', by: 'Mo', until: 3_601_000 }] } }, { ok: false, reason: 'decided' }, { ok: true }, { ok: false, reason: 'unknown' }]);
  expect([care.mutedUntil('rude'), told]).toEqual([3_601_000, [['rude', 'mute', 3_601_000], { place: store, line }, ['rude', 'hide', null]]]);

  const decided = kept();
  await writer.close();
  await expect(care.decide(text, { decision: 'hide', note: '' }, mo)).rejects.toMatchObject({ code: 'writer' });
  expect([kept(), told.length]).toEqual([decided, 3]);
});
