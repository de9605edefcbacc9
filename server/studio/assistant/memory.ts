/** What was spoken of with each shopper in each place, so that the next question may leave it out. */
import { forgetOldest } from '../../forget.ts';
import type { Act } from './acts.ts';
import type { Goal } from './goals.ts';
import type { Wish } from './wish.ts';

/** One call of a tool. */
export interface Call {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

export interface Remembered {
  /** The last question about goods, understood. */
  readonly wish: Wish | null;
  readonly goal: Goal | null;
  /** The goal before that one. */
  readonly earlier: Goal | null;
  /** What the last answer said first. */
  readonly acted: Act['say'] | null;
  /** Products of the last answer, in the order they were named; the first is `it`. */
  readonly products: readonly string[];
  /** Products of the last answer that named several. */
  readonly several: readonly string[];
  /** All that was spoken of in this talk, the last first. */
  readonly mentioned: readonly string[];
  /** The one of them that the answer was about: the only one, or the cheapest of some. */
  readonly focus: string | null;
  /** What was looked at then; looking elsewhere since makes that `it`. */
  readonly looking: string | null;
  /** What was chosen of the product spoken of so far. */
  readonly choice: { readonly product: string; readonly colour: string | null; readonly size: string | null } | null;
  /** A product that a yes would have one led to. */
  readonly offerLead: string | null;
  /** A call that waits for more (a size, an order's number) or for a yes; naming that goes on with it. */
  readonly open: Call | null;
  /** The end of the conversation, oldest first. */
  readonly said: readonly { readonly by: 'shopper' | 'assistant'; readonly text: string }[];
}
export const NEW: Remembered = {
  wish: null,
  goal: null,
  earlier: null,
  acted: null,
  products: [],
  several: [],
  mentioned: [],
  focus: null,
  looking: null,
  choice: null,
  offerLead: null,
  open: null,
  said: [],
};

/** How long a talk is remembered without a word, milliseconds, how many talks at most, and lines of each. */
const KEPT_MS = 30 * 60_000,
  MOST = 2000;
export const LINES_KEPT = 12;
/** Goods spoken of that are remembered. */
export const MENTIONED_KEPT = 10;

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
      forgetOldest(talks, MOST);
    },
  };
}
