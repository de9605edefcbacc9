import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@colyseus/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { validateGlb } from '../../models/shape/index.ts';
import { priceCart, putCartLine } from '../../server/commerce/cart.ts';
import { checkout } from '../../server/commerce/checkout.ts';
import { serve } from '../../server/serve.ts';
import { openStore } from '../../server/storage/open.ts';
import { slotsOfPlan } from '../../shared/floor.ts';
import { Layout } from '../../shared/layout.ts';
import { PLACE_ROOM, PROTOCOL } from '../../shared/messages.ts';
import { Mall, ProductCard, Refusal } from '../../shared/shop.ts';
import { PlaceState } from '../../shared/state.ts';
import { Browser } from './accounts/browser.ts';
import { tillOf } from './commerce/till.ts';

const PORT = 4591;
const at = (path: string): string => `http://127.0.0.1:${PORT}${path}`;
const read = async (path: string): Promise<unknown> => (await fetch(at(path))).json();

let data: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'galleria-mall-'));
  stop = await serve({ port: PORT, host: '127.0.0.1', data, capacity: 7 });
});

afterAll(async () => {
  await stop();
  await rm(data, { recursive: true });
});

test('the mall opens with at least eight stores of different trades and 240 products', async () => {
  const mall = Mall.parse(await read('/api/mall'));
  expect(mall.capacity).toBe(7);
  expect(new Set(mall.stores.map((store) => store.trade)).size).toBeGreaterThanOrEqual(8);
  const cards = await Promise.all(mall.stores.map(async (store) => z.array(ProductCard).parse(await read(`/api/stores/${store.id}/products`))));
  expect(cards.flat().length).toBeGreaterThanOrEqual(240);
});

test('a store\'s card keeps the merchant\'s budgets and pins to itself', async () => {
  const { stores } = Mall.parse(await read('/api/mall'));
  for (const store of stores) expect(Object.keys(store)).not.toEqual(expect.arrayContaining(['promotions', 'pins']));
});

test('goods stand in slots of the store\'s own fixtures', async () => {
  const store = Mall.parse(await read('/api/mall')).stores.find(({ id }) => id === 'stride');
  const slots = new Set(slotsOfPlan(store!.plan).map((slot) => slot.id));
  const layout = Layout.parse(await read('/api/stores/stride/layout'));
  expect(layout.placements.length).toBeGreaterThan(20);
  for (const placement of layout.placements) expect(slots).toContain(placement.slot);
});

test('a product\'s model is made on demand, is valid, and stays the same', async () => {
  const [card] = z.array(ProductCard).parse(await read('/api/stores/kiln/products'));
  const first = await fetch(at(card!.models[2]));
  expect(first.headers.get('cache-control')).toContain('immutable');
  const bytes = new Uint8Array(await first.arrayBuffer());
  expect(await validateGlb(bytes)).toMatchObject({ ok: true });
  expect(new Uint8Array(await (await fetch(at(card!.models[2]))).arrayBuffer())).toEqual(bytes);
});

test.each([
  ['/api/stores/nowhere/products', 'unknown-store'],
  ['/api/stores/nowhere/layout', 'unknown-store'],
  [`/models/${'0'.repeat(64)}.glb`, 'unknown-model'],
  ['/models/..%2f..%2fpackage.json', 'unknown-model'],
  ['/nothing', 'not-found'],
  ['/models/%zz.glb', 'bad-request'],
])('%s is refused as %s', async (path, code) => {
  const response = await fetch(at(path));
  expect([400, 404]).toContain(response.status);
  expect(Refusal.parse(await response.json()).code).toBe(code);
});

test('pages may load nothing from elsewhere', async () => {
  const policy = (await fetch(at('/api/mall'))).headers.get('content-security-policy');
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('http');
});

test('rooms are joined on the same port, and only of places that exist', async () => {
  const options = { protocol: PROTOCOL, place: 'kiln', locale: 'zh', device: 'phone' };
  const guest = new Browser(at(''));
  await guest.me();
  const client = new Client(`ws://127.0.0.1:${PORT}`, { headers: guest.headers });
  const room = await client.joinOrCreate(PLACE_ROOM, options, PlaceState);
  expect(room.roomId).toMatch(/\S/);
  await room.leave();
  await expect(client.joinOrCreate(PLACE_ROOM, { ...options, place: 'nowhere' }, PlaceState)).rejects.toThrow();
});

test('a taken port is an error of its own, not a silent second server', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'galleria-mall-'));
  await expect(serve({ port: PORT, host: '127.0.0.1', data: elsewhere, capacity: 7 })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await rm(elsewhere, { recursive: true });
});

test('what was bought is one less on the card, also after a restart', async () => {
  const available = async (sku: string): Promise<number> => {
    const cards = z.array(ProductCard).parse(await read('/api/stores/kiln/products'));
    return cards.flatMap((card) => card.variants).find((variant) => variant.sku === sku)?.available ?? -1;
  };
  const cards = z.array(ProductCard).parse(await read('/api/stores/kiln/products'));
  const sku = cards.flatMap((card) => card.variants).find((variant) => variant.available > 1)!.sku;
  const before = await available(sku);

  const record = openStore(join(data, 'galleria.sqlite'));
  putCartLine(record.db, { shopper: 'mei', sku, quantity: 1 });
  const till = tillOf(record.db, Date.now);
  const bought = await checkout(till, 'mei', {
    idempotencyKey: randomUUID(), recipient: 'Mei', address: '1 Harbour Road', phone: '12345678',
    payment: { provider: 'test', card: 'approve' }, expectedTotal: priceCart(record.db, 'mei', Date.now())!.cart.total,
  });
  record.close();
  expect(bought.ok).toBe(true);
  expect(await available(sku)).toBe(before - 1);

  await stop();
  stop = await serve({ port: PORT, host: '127.0.0.1', data, capacity: 7 });
  expect(await available(sku)).toBe(before - 1);
});
