import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import type { Promotion } from '../../../shared/catalogue.ts';
import type { Interaction, InteractionKind } from '../../../shared/interaction.ts';
import { priceCart, putCartLine } from '../../../server/commerce/cart.ts';
import { checkout } from '../../../server/commerce/checkout.ts';
import { dismissOffer, validOffers } from '../../../server/commerce/offers.ts';
import type { OfferQuestion } from '../../../server/commerce/offers.ts';
import { readPromotions } from '../../../server/storage/catalogue.ts';
import { catalogue, offerTo, openShop, promotion, request, smallStore } from './shop.ts';
import { tillOf } from './till.ts';

const NOW = Date.UTC(2026, 0, 1), HOUR = 3_600_000;
const closers: (() => void)[] = [];
afterEach(() => { for (const close of closers.splice(0)) close(); });

function shop(promotions: readonly Promotion[], stock = 1000) {
  const { files, store, product } = smallStore(stock);
  const opened = openShop(files.map((file) => ({ ...file, promotions: [...promotions] })));
  closers.push(opened.close);
  const { db } = opened;
  return {
    ...opened, store, product,
    choose: (shopper: string, more: Partial<OfferQuestion> = {}) => offerTo(db, shopper, store, NOW, more),
    total: (shopper: string, now = NOW) => priceCart(db, shopper, now)?.cart.total,
  };
}

test('only the shopper it was offered to pays less, until the promotion ends', () => {
  const { db, choose, total } = shop([promotion('tenth')]);
  for (const shopper of ['ada', 'bob']) putCartLine(db, { shopper, sku: 'sku-a', quantity: 3 });
  expect([total('ada'), total('bob')]).toEqual([3500, 3500]);
  expect(choose('ada')).toMatchObject({ id: 'tenth', percentOff: 10, endsAt: '2027-01-01T00:00:00Z' });
  expect([total('ada'), total('bob')]).toEqual([3200, 3500]);
  expect(total('ada', Date.UTC(2026, 11, 31, 23, 59))).toBe(3200);
  expect(total('ada', Date.UTC(2027, 0, 1))).toBe(3500);
});

test('a dismissed offer no longer reduces and is not shown again', () => {
  const { db, store, choose, total } = shop([promotion('tenth')]);
  putCartLine(db, { shopper: 'ada', sku: 'sku-a', quantity: 3 });
  choose('ada');
  expect(dismissOffer(db, 'bob', store, 'tenth', NOW)).toBe(false);
  expect(dismissOffer(db, 'ada', store, 'tenth', NOW)).toBe(true);
  expect(dismissOffer(db, 'ada', store, 'tenth', NOW)).toBe(false);
  expect(total('ada')).toBe(3500);
  expect(choose('ada')).toBeNull();
  expect(choose('bob')?.id).toBe('tenth');
});

test('promotions are shown as often in 24 hours as their caps allow, and stay valid', () => {
  const { db, choose } = shop([promotion('twice', { frequencyCap: 2 }), promotion('once', { frequencyCap: 1 })]);
  const shown = [0, 1, 2, 3].map((hour) => choose('ada', { now: NOW + hour * HOUR })?.id ?? null);
  expect(shown.slice(0, 3).toSorted()).toEqual(['once', 'twice', 'twice']);
  expect(shown[3]).toBeNull();
  expect(validOffers(db, 'ada', NOW + 4 * HOUR).map(({ id }) => id)).toEqual(['once', 'twice']);
  expect(choose('bob')).not.toBeNull();
  // The first showing is 24 hours old at this moment, the second is not.
  expect(choose('ada', { now: NOW + 24 * HOUR })?.id).toBe(shown[0]);
  expect(choose('ada', { now: NOW + 24 * HOUR + 1 })).toBeNull();
});

test('what has not begun, has ended, is off, has no budget left or nothing in stock is not offered', () => {
  const { db, store, product, choose } = shop([
    promotion('early', { startsAt: '2026-01-01T00:00:01Z' }), promotion('late', { endsAt: '2026-01-01T00:00:00Z' }),
    promotion('off', { active: false }), promotion('spent', { budget: 0 }),
  ]);
  expect(choose('ada')).toBeNull();
  expect(choose('ada', { now: NOW + 1000 })?.id).toBe('early');
  const empty = shop([promotion('bare', { products: [product] })], 0);
  expect(empty.choose('ada')).toBeNull();
  expect(readPromotions(db, store)).toHaveLength(4);
});

test('of several promotions the one whose goods appeal more is shown to most', () => {
  const [first] = catalogue();
  const [a, b] = first?.products ?? [];
  if (!first || !a || !b) throw new Error('The catalogue is empty.');
  const { db, close } = openShop([{ ...first, products: [a, { ...b, variants: a.variants.map((each, i) => ({ ...each, sku: `b-${i}` })), sizes: a.sizes, colourways: a.colourways }], pins: {},
    promotions: [promotion('on-a', { products: [a.id] }), promotion('on-b', { products: [b.id] })] }]);
  closers.push(close);
  const ask = (liked: string): (string | undefined)[] => Array.from({ length: 40 }, (_, i) => (
    offerTo(db, `${liked} ${i}`, first.id, NOW, { appeal: (_store, id) => (id === liked ? 2.5 : -2), random: randomFrom(i) })?.id));
  expect(ask(a.id).filter((id) => id === 'on-a').length).toBeGreaterThan(30);
  expect(ask(b.id).filter((id) => id === 'on-b').length).toBeGreaterThan(30);
});

test('the reason names the strongest thing the shopper did with these goods, and nothing they did not', () => {
  const { store, product, choose } = shop([promotion('tenth', { frequencyCap: 50 })]);
  const did = (kind: InteractionKind, what = product, where = store): Interaction => (
    { id: randomUUID(), shopper: 'ada', store: where, kind, product: what, sku: null, slot: null, seconds: null, at: NOW });
  const reason = (history: Interaction[]) => choose('ada', { history })?.reason;
  expect(reason([])?.en).toBe('It runs for visitors of this store at the moment. We know nothing of your taste yet.');
  expect(reason([did('buy', 'something-else', 'elsewhere')])?.en).toBe('Of what runs here now, this comes closest to what you have looked at so far.');
  expect(reason([did('pickup'), did('view')])?.en).toMatch(/^Because you picked up “.+”\.$/);
  expect(reason([did('view'), did('pickup'), did('cart')])?.zh).toMatch(/^因为您把「.+」放进过购物车。$/);
  expect(reason([did('pickup'), did('dismiss')])?.en).not.toContain('picked up');
});

test('the cart says why each reduction is there, and its parts add up', () => {
  const { db, choose } = shop([promotion('tenth')]);
  const offer = choose('ada');
  putCartLine(db, { shopper: 'ada', sku: 'sku-a', quantity: 3 });
  putCartLine(db, { shopper: 'ada', sku: 'sku-b', quantity: 1 });
  const cart = priceCart(db, 'ada', NOW)?.cart;
  expect(cart?.offers).toEqual([{ id: 'tenth', store: offer?.store, title: offer?.title, amount: 400, reason: offer?.reason }]);
  expect(cart?.lines.map(({ reduction, total }) => [reduction, total])).toEqual([[300, 2700], [100, 900]]);
  expect([cart?.subtotal, cart?.reduction, cart?.shipping, cart?.total]).toEqual([4000, 400, 500, 4100]);
});

test('60 buyers in 4 processes who were all offered a tenth of 10.00 spend its budget of 2.50 to the last cent and not beyond', async () => {
  const { db, path, store, choose } = shop([promotion('tenth', { budget: 250 })]);
  const buyers = ['a', 'b', 'c', 'd'].flatMap((prefix) => Array.from({ length: 15 }, (_, n) => `${prefix}-${n}`));
  for (const shopper of buyers) expect(choose(shopper, { now: Date.now() })?.id).toBe('tenth');
  const outputs = await Promise.all(['a', 'b', 'c', 'd'].map((prefix) =>
    promisify(execFile)(process.execPath, [join(import.meta.dirname, 'buyer.ts'), path, prefix, '15', '1', 'insist'])));
  expect(outputs.flatMap(({ stdout }): string[] => JSON.parse(stdout))).toEqual(buyers.map(() => 'bought'));
  const reductions = db.prepare<[], number>('SELECT reduction FROM orders WHERE reduction > 0 ORDER BY reduction').pluck().all();
  expect(reductions).toEqual([50, 100, 100]);
  expect(readPromotions(db, store)[0]?.left).toBe(0);
});

test('a decline leaves the offer and its budget as they were', async () => {
  const { db, store, choose, total } = shop([promotion('tenth', { budget: 250 })]);
  choose('ada');
  putCartLine(db, { shopper: 'ada', sku: 'sku-a', quantity: 2 });
  const till = tillOf(db, () => NOW);
  expect((await checkout(till, 'ada', request(randomUUID(), 2300, 'decline'))).ok).toBe(false);
  expect(total('ada')).toBe(2300);
  expect(readPromotions(db, store)[0]?.left).toBe(250);
});
