/** What a turn does: a tool to call, or words that need none; and how a wish becomes what tools take. */
import type { Mood } from '../../../../models/language/labels.ts';
import type { Act } from '../acts.ts';
import { choiceHeld, choiceIn } from '../chosen.ts';
import type { Choice } from '../chosen.ts';
import type { Goal } from '../goals.ts';
import type { Item } from '../goods.ts';
import { numberOf } from '../numbers.ts';
import type { Call } from '../memory.ts';
import type { Wish } from '../wish.ts';
import type { StoreRecord } from '../../../storage/catalogue.ts';
import type { Spoken } from './referents.ts';

/** A tool to call, or words that need none. */
export type Step =
  /** `wish` is what a search went by, where that is more than was said. */
  | { readonly kind: 'call'; readonly call: Call; readonly wish?: Wish }
  | { readonly kind: 'say'; readonly acts: readonly Act[]; readonly products: readonly string[] };

export const call = (name: string, input: Readonly<Record<string, unknown>> = {}): Extract<Step, { kind: 'call' }> => ({
  kind: 'call',
  call: { name, input: withoutEmpty(input) },
});
export const words = (acts: readonly Act[], products: readonly string[] = []): Step => ({ kind: 'say', acts, products });

export interface Moment extends Spoken {
  readonly goal: Goal;
  /** The store one is in; null in the hall. */
  readonly store: StoreRecord | null;
  /** Ids of what the shopper ordered. */
  readonly bought: ReadonlySet<string>;
  /** Ids of those that can still be called off. */
  readonly unsent: ReadonlySet<string>;
  readonly mood: Mood;
}

/** Colour, size and pieces of a product that a question means. */
export interface Chosen extends Choice {
  readonly quantity: number | null;
}
/** @param item the product in question; @param holds whether what was said of it before holds on */
export function choiceOf({ text, wish, before }: Pick<Moment, 'text' | 'wish' | 'before'>, item: Item, holds: boolean): Chosen {
  const now = choiceIn(text, item, wish, before),
    { colour, size } = holds ? choiceHeld(now, item, before) : now,
    pieces = piecesOf(wish), amount = size === null ? null : numberOf(size);
  // A number that is a size or a price counts no pieces, and one too large for pieces is a size where there are sizes.
  if (pieces !== null && (amount === pieces || item.variants.some(({ price }) => price === pieces * 100))) return { colour, size, quantity: null };
  return pieces !== null && pieces >= MANY && size === null && item.product.sizes.length > 0
    ? { colour, size: String(pieces), quantity: null }
    : { colour, size, quantity: pieces };
}
const MANY = 16;
/** Pieces of one thing, as tools take them. */
export const piecesOf = ({ quantity }: Wish): number | null =>
  quantity !== null && Number.isInteger(quantity) && quantity > 0 ? Math.min(99, quantity) : null;
export const idOf = ({ product: { id } }: Item): string => id;

/** What narrows goods, as tools take it: amounts in whole units. */
export function boundsInput({ colour, size, material, most, least, qualities, avoid, age }: Wish): Record<string, unknown> {
  return {
    colour,
    size,
    material,
    most: most === null ? null : most / 100,
    least: least === null ? null : least / 100,
    qualities: qualities.slice(0, 4),
    avoid: avoid.slice(0, 4),
    age,
  };
}

export const isChosen = ({ colour, size, quantity }: Chosen): boolean =>
  colour !== null || size !== null || (quantity !== null && quantity > 1);

/** Says how a thing should be. */
export const isNeed = ({ most, least, qualities, avoid, age, material, colour, size }: Wish): boolean =>
  qualities.length > 0 || avoid.length > 0 || [most, least, age, material, colour, size].some((each) => each !== null);

export const isNarrow = ({ colour, size, material, most, least, qualities, age, avoid }: Wish): boolean =>
  qualities.length > 0 ||
  avoid.length > 0 ||
  [material, most, least, age].some((each) => each !== null) ||
  (colour !== null && size !== null);

function withoutEmpty(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
