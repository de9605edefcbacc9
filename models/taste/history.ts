/** Events as the model reads them: one entry for a product touched once or many times in a row, by its strongest sign. */
import { INTERACTION_KINDS } from '../../shared/interaction.ts';
import type { Interaction, InteractionKind } from '../../shared/interaction.ts';

export type Touch = Pick<Interaction, 'product' | 'kind'>;

/** Signs of liking from here up count as what a shopper is meant to find. */
export const LIKED_FROM: InteractionKind = 'ask';
const rank = (kind: InteractionKind): number => INTERACTION_KINDS.indexOf(kind);

export function isLiked({ kind }: Touch): boolean {
  return kind !== 'dismiss' && rank(kind) >= rank(LIKED_FROM);
}

/** In order of time; consecutive touches of one product become one. `dismiss` is the strongest. */
export function condense(events: readonly Touch[]): Touch[] {
  const out: Touch[] = [];
  for (const { product, kind } of events) {
    const last = out.at(-1);
    if (last?.product === product) out[out.length - 1] = rank(kind) > rank(last.kind) ? { product, kind } : last;
    else out.push({ product, kind });
  }
  return out;
}

/** Row of the kinds' table. */
export const kindIndex = (kind: InteractionKind): number => 1 + rank(kind);
