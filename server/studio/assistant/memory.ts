/** What was spoken of with each shopper in each place, so that the next question may leave it out. */
import type { Wish } from './wish.ts';

export interface Remembered {
  /** The last question about goods, understood. */
  readonly wish: Wish | null;
  /** Products of the last answer, in the order they were named; the first is `it`. */
  readonly products: readonly string[];
  /** Products of the last answer that named several. */
  readonly several: readonly string[];
  /** What was looked at then; looking elsewhere since makes that `it`. */
  readonly looking: string | null;
  /** What a yes would be to. */
  readonly pending: { readonly kind: 'lead'; readonly product: string } | null;
}
export const NEW: Remembered = { wish: null, products: [], several: [], looking: null, pending: null };

/** How long a talk is remembered without a word, milliseconds, and how many talks at most. */
const KEPT_MS = 30 * 60_000, MOST = 2000;

export interface Memory {
  recall(shopper: string, place: string): Remembered;
  keep(shopper: string, place: string, what: Remembered): void;
}

export function openMemory(now: () => number): Memory {
  const talks = new Map<string, { readonly at: number; readonly what: Remembered }>();
  const keyOf = (shopper: string, place: string): string => JSON.stringify([shopper, place]);
  return {
    recall(shopper, place) {
      const talk = talks.get(keyOf(shopper, place));
      return talk && now() - talk.at <= KEPT_MS ? talk.what : NEW;
    },
    keep(shopper, place, what) {
      const key = keyOf(shopper, place);
      talks.delete(key);
      talks.set(key, { at: now(), what });
      for (const oldest of talks.keys()) if (talks.size > MOST) talks.delete(oldest);
    },
  };
}
