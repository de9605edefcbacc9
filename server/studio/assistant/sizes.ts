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

/** The size that the shopper wears, whichever that is. */
export const OWN_SIZE = 'mine';
const OWN = /\bmy (?:usual |own |normal )?size\b|我(?:的|穿的|平时的?|自己的)?(?:尺码|鞋码|码|号)(?![A-Za-z])|我穿的/i;

/**
 * The size of a product that a text means: one of its own by letter or number, the shopper's own, or one told by the
 * others (the smaller one, 大的); null where several are said, undefined where none is.
 * @param from the one spoken of so far, that a bigger one is bigger than
 */
export function sizeSaid(text: string, { sizes, name }: { readonly sizes: readonly string[]; readonly name: { readonly en: string; readonly zh: string } }, from: string | null): string | null | undefined {
  if (sizes.length < 2) return undefined;
  const said = text.replace(name.en, ' ').replace(name.zh, ' ').replaceAll(/[一二三四五六七八九十百]{2,}/g, (han) => String(numberOf(han) ?? han)),
    at = from === null ? -1 : sizes.indexOf(sizeIn(from, sizes) ?? ''),
    isStep = at >= 0 && MORE.test(said),
    words = said.toLowerCase().split(/[\s,.?!]+/).filter((word) => word !== '');
  const beside = (pattern: RegExp, end: number, step: number): string | undefined => {
    if (!pattern.test(said)) return undefined;
    return isStep ? sizes[at + step] : sizes.length <= FEW ? sizes.at(end) : undefined;
  };
  const all = new Set([...sizes.filter((size) => sizeAlone(said, [size]) !== null || isAmount(said, size) || (words.length <= BRIEF && /^[A-Z]+$/.test(size) && words.includes(size.toLowerCase()))), beside(SMALLER, 0, -1), beside(BIGGER, -1, 1)].filter((size) => size !== undefined));
  if (all.size > 0) return all.size === 1 ? ([...all][0] as string) : null;
  return OWN.test(said) ? OWN_SIZE : undefined;
}
/** In so few words a small letter is a size: m please. */
const BRIEF = 3;
/** Of so many sizes one is the small and one the large one. */
const FEW = 3;
const OF_SIZE = String.raw`(?= (?:ones?|sizes?|bottles?|pack)\b|\s*[?.!,]|\s*$)`,
  SMALLER = new RegExp(String.raw`(?<!\b(?:too|so|how|very|is it|bit) )\b(?:small|little)(?:er|est)?${OF_SIZE}|(?<![太多够偏有])小(?:的|一?点的?|[瓶杯罐盒款只]的?)(?!吗)`, 'i'),
  BIGGER = new RegExp(String.raw`(?<!\b(?:too|so|how|very|is it|bit) )\b(?:big|bigg|large?)(?:er|est|r|st)?${OF_SIZE}|(?<![太多够偏有])大(?:的|一?点的?|[瓶杯罐盒款只]的?)(?!吗)`, 'i'),
  MORE = /\b(?:smaller|bigger|larger)\b|[大小]一?点/i;

/** A size in an amount, told by its number alone: 30 of 30 ml. */
function isAmount(text: string, size: string): boolean {
  const n = /^(\d+) ?(?:ml|l|g)$/i.exec(size)?.[1];
  return n !== undefined && new RegExp(String.raw`(?<![\w¥.,])${n}(?![\d.%块元])`).test(text);
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
