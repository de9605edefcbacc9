/**
 * Shoppers who do things with goods as fast as one may, and count what is acknowledged. As a program of its
 * own (`node tests/load/recorders.ts ORIGIN SHOPPERS`) it comes in, prints `ready`, and for each line `SECONDS`
 * on its standard input records for so long and prints what came of it as one line of JSON. It steps back for the
 * mall and the crowd: in earnest shoppers bring machines of their own.
 */
import { randomUUID } from 'node:crypto';
import { setPriority } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '../../models/engine/random.ts';
import type { FromRoom } from '../../shared/messages.ts';
import type { Mall, ProductCard } from '../../shared/shop.ts';
import { PACE } from '../../server/learning/reports.ts';
import { join, newGuest } from './visitor.ts';
import type { VisitorRoom } from './visitor.ts';

export interface Recorded {
  readonly kept: number;
  /** Reports that were refused, and events that were set aside. */
  readonly refused: number;
  readonly setAside: number;
  /** From the first report to the last answer. */
  readonly seconds: number;
  /** Milliseconds from each report to its acknowledgement. */
  readonly acknowledged: readonly number[];
}

const KINDS = ['view', 'approach', 'dwell', 'pickup', 'try', 'dismiss'] as const;
/** Addresses of recorders follow on those of a crowd. */
const FIRST = 10_000;
/** Shoppers who come in at once. */
const AT_ONCE = 8;
/** Longest wait for the last answers, and for all to be shown their stores, milliseconds. */
const PATIENCE = 20_000, PATIENCE_IN = 180_000;
/** Niceness of the recorders' process. */
const NICE = 10;
const SEED = 3;

interface Shopper {
  readonly room: VisitorRoom; readonly products: readonly string[]; readonly asked: Map<string, number>;
  /** What a store shows who comes in that was not shown yet. */
  readonly awaited: Set<'layout' | 'offer' | 'recommendations'>;
}

/** Brings shoppers into all stores in turn, and waits until each is shown all of theirs, so that none of that falls into what is measured. */
export async function openRecorders(origin: string, count: number) {
  const { stores } = await (await fetch(`${origin}/api/mall`)).json() as Mall;
  const goods = await Promise.all(stores.map(async ({ id }) => ({
    store: id, products: (await (await fetch(`${origin}/api/stores/${id}/products`)).json() as ProductCard[]).map((card) => card.id),
  })));
  const shoppers: Shopper[] = [], random = randomFrom(SEED);
  let kept = 0, refused = 0, setAside = 0, acknowledged: number[] = [];
  const comeIn = async (n: number): Promise<void> => {
    const { store, products } = goods[n % goods.length] ?? { store: '', products: [] };
    const shopper: Shopper = { room: await join(origin, store, await newGuest(origin, FIRST + n)), products, asked: new Map(), awaited: new Set(['layout', 'offer', 'recommendations']) };
    for (const shown of shopper.awaited) shopper.room.onMessage(shown, () => { shopper.awaited.delete(shown); });
    shopper.room.onMessage('interactions.kept', (answer: FromRoom['interactions.kept']) => {
      kept += answer.kept;
      setAside += answer.setAside.length;
      acknowledged.push(performance.now() - (shopper.asked.get(answer.batch) ?? Number.NaN));
      shopper.asked.delete(answer.batch);
    });
    shopper.room.onMessage('refused', ({ about }: FromRoom['refused']) => {
      refused++;
      if (about) shopper.asked.delete(about);
    });
    shoppers.push(shopper);
  };
  for (let n = 0; n < count; n += AT_ONCE) await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - n) }, (_, i) => comeIn(n + i)));
  for (const end = performance.now() + PATIENCE_IN; shoppers.some(({ awaited }) => awaited.size > 0);) {
    if (performance.now() > end) throw new Error('the stores were not shown in time');
    await sleep(100);
  }

  /** A report of what one does in a second. */
  const report = ({ room, products, asked }: Shopper): void => {
    const batch = randomUUID(), events = Array.from({ length: PACE.perSecond }, () => ({
      id: randomUUID(), at: Date.now(), kind: KINDS[random.below(KINDS.length)], product: products[random.below(products.length)],
    }));
    asked.set(batch, performance.now());
    room.send('interactions', { batch, events });
  };
  return {
    async record(seconds: number): Promise<Recorded> {
      [kept, refused, setAside, acknowledged] = [0, 0, 0, []];
      const start = performance.now();
      // Spread over each second, as people would be.
      for (let sent = 0; sent < seconds * count; sent++) {
        const shopper = shoppers[sent % count];
        if (shopper) report(shopper);
        const due = start + 1000 * (sent + 1) / count;
        const early = due - performance.now();
        if (early > 2) await sleep(early);
      }
      for (const end = performance.now() + PATIENCE; shoppers.some(({ asked }) => asked.size > 0) && performance.now() < end;) await sleep(5);
      return { kept, refused, setAside, seconds: (performance.now() - start) / 1000, acknowledged };
    },
    async leave() { await Promise.all(shoppers.map(({ room }) => room.leave())); },
  };
}

if (import.meta.main) {
  setPriority(NICE);
  const [origin = '', count = ''] = process.argv.slice(2), recorders = await openRecorders(origin, Number(count));
  console.log('ready');
  for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify(await recorders.record(Number(line))));
  await recorders.leave();
}
