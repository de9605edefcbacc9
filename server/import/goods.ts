/** What every reader makes of its file, before anything is guessed: the merchant's words, checked but not yet placed. */
import type { Locale } from '../../shared/locale.ts';
import type { Currency } from '../../shared/money.ts';

/** One thing that can be bought, in the merchant's own options. */
export interface ReadVariant {
  /** Line of a text file, or place in a list counted from 1. */
  readonly line: number;
  readonly sku: string | null;
  /** Option name -> value, in the order of the file: `Color` -> `Navy`, `Size` -> `M`. */
  readonly options: ReadonlyMap<string, string>;
  /** Minor units. */
  readonly price: number;
  /** Units on hand; null where the merchant does not count. */
  readonly stock: number | null;
  /** Grams. */
  readonly grams: number | null;
}

/**
 * Metres. `columns`: width, height and depth, the unit named or usual for the column; `text`: three lengths of
 * a description, in whichever order; `bare`: width, height and depth as numbers whose unit is not named.
 */
export interface StatedSize { readonly sides: readonly [number, number, number]; readonly from: 'columns' | 'text' | 'bare' }

export interface ReadProduct {
  readonly line: number;
  /** The merchant's own name for it, the same at the next import. */
  readonly handle: string;
  /** In whichever language the merchant writes. */
  readonly title: string;
  readonly description: string;
  /** Texts that the file has in one language expressly. */
  readonly translated: Partial<Record<Locale, { readonly title: string; readonly description: string }>>;
  readonly brand: string | null;
  /** What kind of thing it is in the merchant's words, most telling first: product type, category, its parents. */
  readonly kinds: readonly string[];
  readonly tags: readonly string[];
  /** What it is made of, in the merchant's words. */
  readonly material: string | null;
  readonly size: StatedSize | null;
  readonly variants: readonly ReadVariant[];
}

/** What is wrong, where, and what to do about it. */
export interface Fault { readonly line: number; readonly field: string; readonly message: string }

/** Goods that were left out on purpose, and why. */
export type LeftOut = 'not published' | 'gift card';

/** One step of reading a file. */
export type Read =
  | { readonly kind: 'product'; readonly product: ReadProduct }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'left-out'; readonly why: LeftOut };

/** A file that is understood, before its goods are read. */
export interface Source {
  readonly format: 'shopify' | 'saleor' | 'dummyjson';
  /** What the shop is called where the file says it. */
  readonly shop: string | null;
  /** Where the file names the currency of its prices. */
  readonly currency: Currency | null;
  /** Other currencies that it has prices in. */
  readonly otherCurrencies: readonly string[];
  /** Reads the goods, with prices in `currency`. */
  goods(currency: Currency): AsyncIterable<Read>;
}

/** The file as a whole cannot be taken; the message is one sentence. */
export class ImportRefusal extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'ImportRefusal';
    this.code = code;
  }
}
