/** Sizes as people name them. */
import { numberOf } from './numbers.ts';

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/extra large|加大|特大/i, 'xl'],
  [/small|小号/i, 's'],
  [/medium|中号/i, 'm'],
  [/large|大号/i, 'l'],
];

/** The one of `sizes` that is meant, or null. */
export function sizeIn(text: string, sizes: readonly string[]): string | null {
  const bare = (s: string): string =>
    s
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/size|毫升|[\s码号的]/g, (m) => (m === '毫升' ? 'ml' : ''));
  const said = bare(text),
    letter = LETTERS.find(([pattern]) => pattern.test(text))?.[1];
  const exact = sizes.find((size) => bare(size) === said) ?? sizes.find((size) => letter !== undefined && bare(size) === letter);
  if (exact !== undefined) return exact;
  const spans = sizes.find((size) => size.includes('/') && size.split('/').some((part) => bare(part) === (letter ?? said)));
  if (spans !== undefined) return spans;
  const n = numberOf(text);
  return n === null ? null : (sizes.find((size) => numberOf(size) === n) ?? null);
}

/** A size of some goods that is said by itself: `Canvas Low 40`, 芭蕾鞋37有吗. An amount, an age or a count is none. */
export function sizeAlone(text: string, sizes: readonly string[]): string | null {
  const said = (size: string): RegExp =>
    new RegExp(
      String.raw`(?<![\w¥.,'’-]|(?:under|below|over|above|about|around|max|within|for|than|to|at|第|多|预算|超过) ?)${size}(?![\w.%'’]|,\d| ?(?:块|元|个|岁|件|双|克|厘米|公斤|years?|yrs?|yuan|rmb|kuai|bucks|cm|kg|minutes|days|people|percent|off|or less|max|tops))`,
      'u',
    );
  return sizes.find((size) => /^[A-Z\d/ml ]+$/.test(size) && said(size).test(text)) ?? null;
}
