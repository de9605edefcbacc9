/**
 * How much a shopper is taken to like each product of a store. The model's taste carries it; while little
 * is known of a shopper, what others took up lately counts too, and a curiosity of their own, so that two
 * strangers find different stores and the mall learns something from both.
 */
import { randomFrom } from '../../models/engine/random.ts';
import { Scores } from '../learning/scores.ts';
import type { Taste } from '../learning/taste.ts';
import type { Trend } from '../learning/trend.ts';

/** Weights beside taste, which has a standard deviation of 1, for somebody who has touched nothing. */
const TREND = 0.5, CURIOSITY = 0.6;
/** Products touched after which trend and curiosity count half. */
const HALF_KNOWN = 4;

/** Product id -> liking, higher is more, with the model's version where one was asked (`Scores`); null where there is no such store. */
export type LikingOf = (shopper: string, store: string) => Promise<ReadonlyMap<string, number> | null>;

export function openLiking(taste: Taste, trend: Trend): LikingOf {
  return async (shopper, store) => {
    const scores = await taste.scoresOf(shopper, store);
    if (!scores) return null;
    const unknown = 1 / (1 + taste.touchesOf(shopper) / HALF_KNOWN), liked = trend.of(store);
    const entries = [...scores].map(([product, score]) =>
      [product, score + unknown * (TREND * (liked.get(product) ?? 0) + CURIOSITY * randomFrom(seedOf(`${shopper} ${store} ${product}`)).normal())] as const);
    return scores instanceof Scores ? new Scores(scores.model, entries) : new Map(entries);
  };
}

/** FNV-1a, 32 bits. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
