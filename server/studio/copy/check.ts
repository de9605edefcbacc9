/**
 * Reads a finished text and not how it came about: each figure must be one that the record holds, each property one that the
 * product's data states, and no word may be the brand's forbidden ones. What the record says word for word passes as it is.
 */
import type { Finding } from '../../../shared/copy.ts';
import { LOCALES } from '../../../shared/locale.ts';
import type { Locale } from '../../../shared/locale.ts';
import { hueOf } from '../assistant/colours.ts';
import { ABSOLUTES, CLAIMS, COLOUR_CLAIMS } from './claims.ts';
import { copyFacts, ownDescription, withinSentence } from './facts.ts';
import type { CopySource } from './facts.ts';
import { figuresIn } from './figures.ts';
import type { Figure } from './figures.ts';

export interface Truth {
  readonly locale: Locale;
  /** Texts of the record that pass as they are, longest first. */
  readonly verbatim: readonly string[];
  readonly figures: readonly Figure[];
  /** Words of properties that nothing in the product's data states, in either language. */
  readonly unstated: readonly string[];
  readonly forbidden: readonly string[];
}

/** @param forbidden words that the brand never uses */
export function truthOf(source: CopySource, locale: Locale, forbidden: readonly string[]): Truth {
  const { product, store, stock } = source, facts = copyFacts(source, locale), { offer } = facts;
  const own = LOCALES.flatMap((each) => [product.name[each], product.material[each], ownDescription(product, each), ...product.colourways.map(({ name }) => name[each]), facts.kind?.[each] ?? '']);
  const sayings = [facts.size, facts.weight, facts.price, ...facts.sizes, offer && [offer.percent, offer.discount, offer.minimum, offer.until].join('\n')];
  const verbatim: (string | null)[] = [product.name[locale], product.brand, store.name[locale], product.material[locale], withinSentence(product.material[locale], locale), facts.words, ...facts.policies.map(({ value }) => value)];
  return {
    locale, verbatim: verbatim.flatMap((text) => text?.toLowerCase() || []).sort((a, b) => b.length - a.length),
    figures: [...figuresIn(sayings.filter(Boolean).join('\n')), ...figuresIn(stock.map(({ price }) => `¥${price / 100}`).join('\n'))],
    unstated: unstated([product.category.replaceAll('-', ' '), ...own].join('\n').toLowerCase(), product), forbidden,
  };
}

export function checkCopy(text: string, truth: Truth): Finding[] {
  const lower = text.toLowerCase(), masked = truth.verbatim.reduce(mask, lower), findings: Finding[] = [];
  const note = (kind: Finding['kind'], from: number, to: number): void => { findings.push({ kind, text: text.slice(from, to), from, to }); };
  for (const figure of figuresIn(masked)) if (!truth.figures.some((known) => same(known, figure))) note('figure', figure.from, figure.to);
  const seek = (words: readonly string[], kind: Finding['kind'], where: string): void => { for (const word of words) for (const from of placesOf(where, word)) note(kind, from, from + word.length); };
  seek(truth.unstated, 'claim', masked);
  seek([...ABSOLUTES.en, ...ABSOLUTES.zh], 'absolute', masked);
  // A forbidden word is forbidden in a name, too.
  seek(truth.forbidden.map((word) => word.toLowerCase()), 'forbidden', lower);
  return distinct(findings);
}

/** Whole words alone: a brand of one letter hides no other word. */
function mask(text: string, verbatim: string): string {
  return placesOf(text, verbatim).reduce((left, at) => `${left.slice(0, at)}${'\u0000'.repeat(verbatim.length)}${left.slice(at + verbatim.length)}`, text);
}

const same = (known: Figure, said: Figure): boolean => Math.abs(known.value - said.value) < 1e-6 && known.unit === said.unit;

/** @param stated all that the data says of the product, in both languages, in lower case */
function unstated(stated: string, { tags, colourways }: CopySource['product']): string[] {
  const hues = new Set(colourways.map(({ main }) => hueOf(main)));
  const isHue = (words: readonly string[]): boolean => Object.entries(COLOUR_CLAIMS).some(([hue, { en }]) => hues.has(hue) && en.some((word) => words.includes(word)));
  return CLAIMS.flatMap(({ tag, en, zh }) => {
    const words = [...en, ...zh], held = (tag !== undefined && tags.includes(tag)) || words.some((word) => placesOf(stated, word).length > 0) || isHue(words);
    return held ? [] : words;
  });
}

const LETTER = /[\p{L}\p{N}]/u, HAN = /\p{Script=Han}/u;
/** Where a word stands: whole in letters, anywhere in Chinese. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ', after = text[at + word.length] ?? ' ', first = word[0] ?? '', last = word.at(-1) ?? '';
    const within = (a: string, b: string): boolean => LETTER.test(a) && LETTER.test(b) && !HAN.test(a) && !HAN.test(b);
    if (!within(before, first) && !within(last, after)) places.push(at);
  }
  return places;
}

/** One finding a place: the longest of those that overlap. */
function distinct(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => (b.to - b.from) - (a.to - a.from))) if (!kept.some(({ from, to }) => finding.from < to && from < finding.to)) kept.push(finding);
  return kept.sort((a, b) => a.from - b.from);
}
