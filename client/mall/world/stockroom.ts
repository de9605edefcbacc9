/** Coarse models of a store's goods, each fetched once, nearest first, and tried again when a fetch fails. */
import type { ProductCard } from '../../../shared/shop.ts';
import { readCoarse } from './coarse.ts';
import type { Coarse } from './coarse.ts';

/** What a product's coarse model turned out to be; `foreign` is a file of another make, for Babylon's loader. */
export type Stocked = { readonly kind: 'coarse'; readonly model: Coarse } | { readonly kind: 'foreign' } | { readonly kind: 'failed'; readonly reason: Error };

export interface Stockroom {
  readonly get: (card: ProductCard) => Promise<Stocked>;
  readonly close: () => void;
}

/** Fetches asked of the browser at a time (it queues them over its own few connections, whatever a frame takes), and waits before another try, milliseconds. */
const AT_ONCE = 48, WAITS = [800, 3000] as const;

export function openStockroom(): Stockroom {
  const known = new Map<string, Promise<Stocked>>(), queue: (() => void)[] = [], ended = new AbortController();
  let running = 0;
  const turn = async (): Promise<void> => {
    if (running >= AT_ONCE) await new Promise<void>((go) => { queue.push(go); });
    running++;
  };
  const load = async (address: string): Promise<Stocked> => {
    await turn();
    try {
      const response = await fetch(address, { signal: ended.signal, priority: 'low' });
      if (!response.ok) throw new Error(`${address} answered ${response.status}`);
      const model = await readCoarse(await response.arrayBuffer());
      return model ? { kind: 'coarse', model } : { kind: 'foreign' };
    } finally {
      running--;
      queue.shift()?.();
    }
  };
  const insist = async (address: string): Promise<Stocked> => {
    let reason = new Error(`${address} was not fetched`);
    for (const wait of [0, ...WAITS]) {
      if (wait > 0) await new Promise((go) => { setTimeout(go, wait); });
      if (ended.signal.aborted) break;
      try {
        return await load(address);
      } catch (error) {
        reason = error instanceof Error ? error : new Error(String(error));
      }
    }
    return { kind: 'failed', reason };
  };
  return {
    async get(card) {
      const [, , address] = card.models;
      const model = known.get(address) ?? insist(address);
      known.set(address, model);
      const stocked = await model;
      // A failure is not kept: the next layout asks again.
      if (stocked.kind === 'failed') known.delete(address);
      return stocked;
    },
    close: () => ended.abort(),
  };
}
