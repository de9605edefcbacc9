/**
 * What an answer may say. A fact is a value with where it was read; a sentence is made of our own words, in which no
 * number may stand, and of facts. So a price, a count or a promise that is in no record has no way into an answer.
 */
import type { LocalText, Locale } from '../../../shared/locale.ts';
import { formatMoney } from '../../../shared/money.ts';
import type { Currency } from '../../../shared/money.ts';

export type Value =
  | { readonly kind: 'money'; readonly minor: number; readonly currency: Currency }
  | { readonly kind: 'count'; readonly n: number }
  /** First, second: a shelf from below. */
  | { readonly kind: 'ordinal'; readonly n: number }
  | { readonly kind: 'length'; readonly metres: number }
  | { readonly kind: 'weight'; readonly grams: number }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'product'; readonly id: string; readonly name: LocalText }
  /** A name, title or whole sentence as the record has it, in both languages. */
  | { readonly kind: 'text'; readonly text: LocalText }
  /** A size, an order's number: the same in every language. */
  | { readonly kind: 'code'; readonly text: string }
  /** The shopper's own words given back to them. */
  | { readonly kind: 'asked'; readonly text: string };

/** Only `fact` makes one; the private field keeps a look-alike out of sentences. */
export class Fact<V extends Value = Value> {
  readonly #value: V;
  /** Table and key, or what it was worked out from. */
  readonly source: string;
  constructor(value: V, source: string) {
    this.#value = value;
    this.source = source;
  }
  get value(): V {
    return this.#value;
  }
}

export type ProductFact = Fact<Extract<Value, { kind: 'product' }>>;

export function fact<V extends Value>(value: V, source: string): Fact<V> {
  return new Fact(value, source);
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;
const HAN = ['零', '一', '二', '三', '四', '五', '六'] as const;
/** From here on a weight is said in kilograms, grams. */
const KILO = 1000;

export function renderFact({ value }: Fact, locale: Locale): string {
  switch (value.kind) {
    case 'money':
      return formatMoney(value.minor, value.currency, locale).replace(/\.00$/, '').replace(/^CN¥/, '¥');
    case 'count':
      return String(value.n);
    case 'ordinal':
      return locale === 'en' ? (ORDINALS[value.n - 1] ?? `${value.n}th`) : `第${HAN[value.n] ?? value.n}`;
    case 'length':
      return value.metres < 1
        ? `${trim(value.metres * 100)}${locale === 'en' ? ' cm' : ' 厘米'}`
        : `${Math.round(value.metres * 100) / 100}${locale === 'en' ? ' m' : ' 米'}`;
    case 'weight':
      return value.grams < KILO
        ? `${value.grams}${locale === 'en' ? ' g' : ' 克'}`
        : `${trim(value.grams / KILO)}${locale === 'en' ? ' kg' : ' 公斤'}`;
    case 'date':
      return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(value.iso));
    case 'product':
      return value.name[locale];
    case 'text':
      return value.text[locale];
    case 'code':
    case 'asked':
      return value.text;
  }
}

const trim = (n: number): string => String(Math.round(n * 10) / 10);
