/** How a file of the lexicon says what a family and its parameters are called. */
import type { Words } from '../../../language/lexicon/categories.ts';
import type { Role } from '../../family.ts';

export type { Words };

/**
 * Words of a parameter. A phrase that begins with `*` stands before or after its noun as an adjective does; any other
 * is a thing that the product has. In words of a count `#` is the number.
 */
export type Look =
  | { readonly kind: 'options'; readonly options: Readonly<Record<string, Words>> }
  | { readonly kind: 'range'; readonly high: Words; readonly low: Words }
  | { readonly kind: 'count'; readonly counted: Words };

/** The side that a measure without a direction is about; `across` is width and depth of what is round, `screen` a diagonal. */
export type Measure = 'width' | 'height' | 'depth' | 'across' | 'screen';

export interface FamilyWords {
  /** Nouns, plain ones first. */
  readonly names: Words;
  /** Parts with a colour of their own, by the role that they are made in. */
  readonly parts: Partial<Record<Role, Words>>;
  readonly looks: Readonly<Record<string, Look>>;
  /** What `a 30 cm …` measures. */
  readonly measure: Measure;
  /** Width and depth go together. */
  readonly round: boolean;
  /** Where `long` and `length` go; null for the longer of width and depth. */
  readonly long: 'width' | 'height' | 'depth' | null;
  /** Diagonal of the screen at the usual size, metres. */
  readonly screen: number | null;
  /** The parameter and its option with which it is round. */
  readonly roundWhen: readonly [parameter: string, option: string] | null;
  /** A handle stands out to its sides, so that its width is more than its diameter. */
  readonly handled: boolean;
  /** Share of the outer box that it holds, for sizes given in litres; null where that is not asked. */
  readonly holds: number | null;
  /** How far the other sides follow one that is stated: 1 in full, 0 not at all. */
  readonly follows: number;
}
export type Lexicon = Readonly<Record<string, FamilyWords>>;

/** Phrases separated by `|`, English and Chinese. */
export const words = (en: string, zh: string): Words => ({ en: en.split('|'), zh: zh.split('|') });
export const options = (options: Readonly<Record<string, Words>>): Look => ({ kind: 'options', options });
/** Words for the upper and for the lower end of a number. */
export const range = (high: Words, low: Words): Look => ({ kind: 'range', high, low });
export const counted = (counted: Words): Look => ({ kind: 'count', counted });

type More = Partial<Omit<FamilyWords, 'names'>>;
export const family = (en: string, zh: string, more: More = {}): FamilyWords => ({
  names: words(en, zh), parts: {}, looks: {}, measure: 'height', round: false, roundWhen: null, handled: false, long: null, screen: null, holds: null, follows: 0.7, ...more,
});
/** Of what is turned on a wheel or a lathe. */
export const ROUND: More = { round: true };

/** Whether width and depth of a design go together. */
export function isRound({ round, roundWhen }: FamilyWords, params: Readonly<Record<string, number | string>>): boolean {
  return round || (roundWhen !== null && params[roundWhen[0]] === roundWhen[1]);
}
