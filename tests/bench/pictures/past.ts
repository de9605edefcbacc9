/** A week of visitors for the pictures of the consoles: they walk, look, pick up and buy in a running mall, and their days are spread afterwards. */
import { randomUUID } from 'node:crypto';
import { join as joinPath } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { findPath, lengthOf, pointAlong } from '../../../client/mall/presence/path.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import type { Random } from '../../../models/engine/random.ts';
import { DATABASE } from '../../../server/config.ts';
import { openStore } from '../../../server/storage/open.ts';
import { fronts, walkable } from '../../../shared/floor-rules.ts';
import type { ReportedInteraction } from '../../../shared/interaction.ts';
import { POSE } from '../../../shared/messages.ts';
import { encodePose } from '../../../shared/pose.ts';
import { CartAnswer, Mall, ProductCard } from '../../../shared/shop.ts';
import { join, newGuest } from '../../load/visitor.ts';
import type { Guest } from '../../load/visitor.ts';
import type { RunningMall } from '../running-mall.ts';

const VISITORS = 96, AT_ONCE = 12, SEED = 7, DAYS = 7;
/** Metres a second, metres to what one looks at, and milliseconds between two poses. */
const PACE = 1.6, NEAR = 0.55, EVERY = 250;
/** Shares of those who look that pick up, of those that put in the cart, and of those that buy. */
const PICK_UP = 0.55, CART = 0.55, BUY = 0.7;
const DAY = 86_400_000;

type Floor = z.infer<typeof Mall>['stores'][number]['plan'];

/** Lets a store of a mall that was started with `--proxies 1` be visited. */
export async function visitStore({ origin, data }: RunningMall, store: string): Promise<void> {
  const mall = Mall.parse(await ask(origin, {}, '/api/mall')), floor = mall.stores.find(({ id }) => id === store)?.plan;
  if (!floor) throw new RangeError(`no store ${store}`);
  const goods = z.array(ProductCard).parse(await ask(origin, {}, `/api/stores/${store}/products`));
  const random = randomFrom(SEED), waiting = Array.from({ length: VISITORS }, (_, n) => ({ n, random: random.fork() }));
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await visitOnce(origin, store, floor, goods, next.n, next.random);
  }));
  spread(data, random);
}

async function visitOnce(origin: string, store: string, floor: Floor, goods: readonly ProductCard[], n: number, random: Random): Promise<void> {
  const guest = await newGuest(origin, n), room = await join(origin, store, guest), canStand = walkable(floor, 0.25);
  let at = { x: random.normal() * 0.4, z: 0.5 }, seq = 0;
  const stand = (x: number, z: number, yaw: number): void => room.sendBytes(POSE, encodePose({ seq: seq++, head: { x, y: 1.65, z, qx: 0, qy: Math.sin(yaw / 2), qz: 0, qw: Math.cos(yaw / 2) }, left: null, right: null }));
  const events: ReportedInteraction[] = [];
  const note = (kind: ReportedInteraction['kind'], product: string): void => { events.push({ id: randomUUID(), kind, product, at: Date.now() }); };
  const stops = 1 + random.below(3), places = floor.fixtures.flatMap((fixture) => fronts(fixture, NEAR)).filter(({ x, z }) => canStand(x, z));
  for (let stop = 0; stop < stops; stop++) {
    // What is near the door is met more often.
    const to = places.toSorted((a, b) => a.z - b.z)[Math.floor(places.length * random.next() ** 1.4)] ?? at;
    const path = findPath(({ x, z }) => canStand(x, z), at, to) ?? [at], length = lengthOf(path);
    for (let far = 0; far < length; far += PACE * EVERY / 1000) {
      const { x, z, yaw } = pointAlong(path, far);
      stand(x, z, yaw);
      await sleep(EVERY);
    }
    at = path.at(-1) ?? at;
    stand(at.x, at.z, 0);
    const product = goods[Math.floor(goods.length * random.next() ** 2)];
    if (product && random.next() < 0.8) note('view', product.id);
    await sleep(1000 + random.next() * 4000);
    if (!product || random.next() > PICK_UP || events.length === 0) continue;
    note('pickup', product.id);
    const sku = product.variants.find(({ available }) => available > 2)?.sku;
    if (sku && random.next() < CART) await put(origin, guest, sku, random.next() < BUY);
  }
  if (events.length > 0) room.send('interactions', { batch: randomUUID(), events });
  await sleep(500);
  await room.leave();
}

async function put(origin: string, guest: Guest, sku: string, buys: boolean): Promise<void> {
  const { cart } = CartAnswer.parse(await ask(origin, guest, `/api/cart/lines/${sku}`, 'PUT', { quantity: 1 }));
  if (!cart || !buys) return;
  await ask(origin, guest, '/api/orders', 'POST', {
    idempotencyKey: randomUUID(), recipient: 'Ada Wood', address: '1 Harbour Road, Seaton', phone: '+44 20 1234 567', payment: { provider: 'test', card: 'approve' }, expectedTotal: cart.total,
  });
}

async function ask(origin: string, headers: Guest, path: string, method = 'GET', body?: object): Promise<unknown> {
  const answer = await fetch(origin + path, { method, headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) }, ...(body ? { body: JSON.stringify(body) } : {}) });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Moves the visits and orders of each visitor back by a number of days of their own; what they did with goods stays today's, since nothing changes the journal. */
function spread(data: string, random: Random): void {
  const { db, close } = openStore(joinPath(data, DATABASE));
  try {
    const shoppers = db.prepare<[], string>('SELECT DISTINCT shopper FROM visits').pluck().all();
    const moves = [
      'UPDATE visits SET entered_at = entered_at - @by, seen_at = seen_at - @by, left_at = left_at - @by WHERE shopper = @shopper',
      "UPDATE orders SET placed_at = strftime('%Y-%m-%dT%H:%M:%fZ', unixepoch(placed_at, 'subsec') - @by / 1000.0, 'unixepoch') WHERE shopper = @shopper",
    ].map((sql) => db.prepare(sql));
    db.transaction(() => { for (const shopper of shoppers) for (const move of moves) move.run({ shopper, by: DAY * Math.floor(DAYS * random.next() ** 1.3) }); })();
  } finally {
    close();
  }
}
