/** Events as the model reads them: one entry for a product touched once or many times in a row, by its strongest sign. */
import { INTERACTION_KINDS } from '../../shared/interaction.ts';
import type { Interaction, InteractionKind } from '../../shared/interaction.ts';
import { gapIndex } from './gaps.ts';

export interface Touch extends Pick<Interaction, 'product' | 'kind'> {
  /** Milliseconds since 1970, where it is known. */
  readonly at?: number;
}

/** Signs of liking from here up count as what a shopper is meant to find. */
export const LIKED_FROM: InteractionKind = 'ask';
const rank = (kind: InteractionKind): number => INTERACTION_KINDS.indexOf(kind);

export function isLiked({ kind }: Touch): boolean {
  return kind !== 'dismiss' && rank(kind) >= rank(LIKED_FROM);
}

/** In order of time; consecutive touches of one product become one, at the time of the first. `dismiss` is the strongest. */
export function condense(events: readonly Touch[]): Touch[] {
  const out: Touch[] = [];
  for (const touch of events) {
    const last = out.at(-1);
    if (last?.product === touch.product) out[out.length - 1] = rank(touch.kind) > rank(last.kind) ? { ...last, kind: touch.kind } : last;
    else out.push(touch);
  }
  return out;
}

/** Row of the kinds' table. */
export const kindIndex = (kind: InteractionKind): number => 1 + rank(kind);

/** Rows of the tables of time and place for a touch and the one before it: how long between them, and whether it is in the same store. */
export function contextOf(touch: Touch, before: Touch | undefined): { readonly gap: number; readonly move: number } {
  return {
    gap: before?.at === undefined || touch.at === undefined ? 0 : gapIndex(touch.at - before.at),
    move: before === undefined ? 0 : placeOf(touch) === placeOf(before) ? 1 : MOVES - 1,
  };
}
/** Rows of the table of places: the first touch, in the same store as the one before, in another. */
export const MOVES = 3;

/** The store, where products are known as store/product. */
function placeOf({ product }: Touch): string {
  return product.slice(0, Math.max(0, product.indexOf('/')));
}

/** What came before the last `length` touches and was liked, latest last: the long memory beside the short one. */
export function longAgo(touches: readonly Touch[], length: number): readonly Touch[] {
  return touches.slice(0, Math.max(0, touches.length - length)).filter(isLiked).slice(-REMEMBERED);
}
/** Liked products that the long memory holds. */
export const REMEMBERED = 16;
