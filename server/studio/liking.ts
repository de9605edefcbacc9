/**
 * How much a shopper is taken to like each product of a store: a draw from what the mall believes of it
 * (`models/taste/belief.ts`). The less is known of a shopper, the more counts what others took up lately, and the
 * wider is the draw, so that two strangers find different stores and the mall learns something from both. The draw is
 * the same each time for one shopper and product: nothing jumps about on a shelf.
 */
import { randomFrom } from '../../models/engine/random.ts';
import { beliefOf, drawFrom } from '../../models/taste/belief.ts';
import { Scores } from '../learning/scores.ts';
import type { Taste } from '../learning/taste.ts';
import type { Trend } from '../learning/trend.ts';

/** Product id -> liking, higher is more, with the model's version where one was asked (`Scores`); null where there is no such store. */
export type LikingOf = (shopper: string, store: string) => Promise<ReadonlyMap<string, number> | null>;

export function openLiking(taste: Taste, trend: Trend): LikingOf {
  return async (shopper, store) => {
    const scores = await taste.scoresOf(shopper, store);
    if (!scores) return null;
    const evidence = taste.touchesOf(shopper), liked = trend.of(store);
    // Within the store: a busy one has no better goods than a quiet one.
    const usual = scores.keys().reduce((sum, product) => sum + (liked.get(product) ?? 0), 0) / Math.max(1, scores.size);
    const entries = [...scores].map(([product, score]) => {
      const belief = beliefOf(score, (liked.get(product) ?? 0) - usual, evidence);
      return [product, drawFrom(belief, randomFrom(seedOf(`${shopper} ${store} ${product}`)).normal())] as const;
    });
    return scores instanceof Scores ? new Scores(scores.model, entries) : new Map(entries);
  };
}

/** FNV-1a, 32 bits. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
