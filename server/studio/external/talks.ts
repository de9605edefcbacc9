/** The end of each shopper's conversation in each place, as a large model is shown it again. */
import { forgetOldest } from '../../forget.ts';

export interface Line { readonly by: 'shopper' | 'assistant'; readonly text: string }

export interface Talks {
  /** Oldest first. */
  recall(shopper: string, place: string): readonly Line[];
  keep(shopper: string, place: string, lines: readonly Line[]): void;
}

/** How long a talk is kept without a word, milliseconds; talks, and lines of one. */
const KEPT_MS = 30 * 60_000, MOST = 2000, LINES = 10;

export function openTalks(now: () => number): Talks {
  const talks = new Map<string, { readonly at: number; readonly lines: readonly Line[] }>(), keyOf = (shopper: string, place: string): string => JSON.stringify([shopper, place]);
  return {
    recall(shopper, place) {
      const talk = talks.get(keyOf(shopper, place));
      return talk && now() - talk.at <= KEPT_MS ? talk.lines : [];
    },
    keep(shopper, place, lines) {
      const key = keyOf(shopper, place);
      talks.delete(key);
      talks.set(key, { at: now(), lines: lines.slice(-LINES) });
      forgetOldest(talks, MOST);
    },
  };
}
