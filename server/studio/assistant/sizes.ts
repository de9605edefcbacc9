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
