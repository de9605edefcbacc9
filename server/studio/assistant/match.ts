/** Finds what words name: products with slips and shortenings, qualities, stores. */
import { QUALITIES, ATTRIBUTES } from '../../../models/language/lexicon/words.ts';
import type { Attribute } from '../../../models/language/lexicon/words.ts';
import type { StoreRecord } from '../../storage/catalogue.ts';
import type { Item } from './goods.ts';
import { fewWords, longest, sameness, wordIn, wordIndex } from './likeness.ts';
import { plainly, unitsIn } from './terms.ts';

/** From here on a likeness is taken for a name, and names this close to the best are in doubt with it. */
const NAMED = 0.56,
  CLOSE = 0.06;

/** Products that the words may mean, best first; several only where the words do not tell them apart. */
export function productsNamed(text: string, items: readonly Item[]): Item[] {
  const query = unitsIn(text);
  if (query.length === 0) return [];
  const rarity = rarityOf(items);
  const scored = items
    .map((item) => ({ item, score: Math.max(likeness(query, item.terms.units.en, rarity), likeness(query, item.terms.units.zh, rarity)) }))
    .filter(({ score }) => score >= NAMED)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best - (best === 1 ? 0 : CLOSE))
    .slice(0, 4)
    .map(({ item }) => item);
}

/** Products whose whole name stands in a text, wherever it stands; a name within a longer one that stands there too is not meant. */
export function productsSpelt(text: string, items: readonly Item[]): Item[] {
  const said = plainly(text);
  const found = items.flatMap((item) => {
    const name = item.terms.spellings.find((each) => said.includes(each) && each.trim().length > 1);
    return name === undefined ? [] : [{ item, name, at: said.indexOf(name) }];
  });
  return found
    .filter(({ name }) => !found.some((other) => other.name.length > name.length && other.name.includes(name)))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** How much each unit tells: the fewer names hold it, the more. */
function rarityOf(items: readonly Item[]): (unit: string) => number {
  const count = new Map<string, number>();
  for (const {
    terms: { units },
  } of items)
    for (const unit of new Set([...units.en, ...units.zh])) count.set(unit, (count.get(unit) ?? 0) + 1);
  return (unit) => Math.log(1 + items.length / (count.get(unit) ?? 1));
}

/** 0 to 1: what is shared, by its weight, against all of both (Dice). A unit counts as shared with a slip in it. */
function likeness(query: readonly string[], name: readonly string[], rarity: (unit: string) => number): number {
  const left = new Set(query.keys());
  let shared = 0,
    whole = 0;
  for (const unit of name) {
    const weight = rarity(unit);
    whole += weight;
    let best = 0,
      at = -1;
    for (const i of left) {
      const same = sameness(query[i] as string, unit);
      if (same > best) {
        best = same;
        at = i;
      }
    }
    if (at >= 0) {
      left.delete(at);
      shared += weight * best;
    }
  }
  // What is said beside the name weighs a little only: people add the kind of thing to it.
  const beside = [...left].reduce((sum, i) => sum + Math.min(2, rarity(query[i] as string)), 0) * 0.5;
  return whole === 0 ? 0 : (2 * shared) / (shared + whole + beside);
}

export function qualitiesNamed(text: string): string[] {
  const said = ` ${text.toLowerCase()} `;
  const named = QUALITY_WORDS.near(said).filter(({ word, spelt, language }) => (language === 'zh' ? word.length > 1 : wordIn(said, spelt)));
  return [...new Set(named.map(({ row }) => row.tag))];
}
const QUALITY_WORDS = wordIndex(Object.entries(QUALITIES).map(([tag, words]) => ({ tag, ...words })));

/** What is complained of wants its opposite. */
const COMPLAINTS: readonly (readonly [RegExp, Attribute])[] = [
  [
    /(too|bit|over|so|quite) +(?:expensive|pricey|dear|steep|much(?= *(?:$|[,.!?;]|for|money|to pay)))|budget|afford|costs? +too|price range|can't afford|\bsteep\b|rip-?off|\b(?:human|normal|student) (?:salary|wages?|budget|prices?)|(?:not|n't) (?:a )?(?:rent|mortgage) ?money|\b(?:pensioner|student|mortal)'?s? (?:purse|wallet|pocket)|break(?:ing)? the bank|arm and a leg|easy on the (?:wallet|purse)|[太好嫌]贵|有点贵|这么贵|超预算|预算了|买不起|接受不了|肉疼|割肉|工薪|亲民|平价|平替|学生党/i,
    'cheap',
  ],
  [/(too|bit|so) +heavy|[太好嫌]重|有点重|这么重/i, 'light'],
  [/(too|bit|so) +(big|large|bulky|wide)|[太好嫌]大|有点大|这么大|大了大了|小一[号圈]/i, 'small'],
  [/(too|bit|so) +(small|tiny)|[太好嫌]小|有点小/i, 'large'],
];

/** Which of them is so, in Chinese without a word for more. */
const PLAIN: readonly (readonly [RegExp, Attribute])[] = [
  [/哪.{0,3}(?:更|最)?高|谁高/, 'tall'],
  [/哪.{0,3}(?:更|最)?轻/, 'light'],
  [/哪.{0,3}(?:更|最)?重/, 'heavy'],
  [/哪.{0,3}(?:更|最)?便宜/, 'cheap'],
  [/哪.{0,3}(?:更|最)?大/, 'large'],
  [/\bcheap\b/i, 'cheap'],
];

export function attributeNamed(text: string): Attribute | null {
  const complaint = COMPLAINTS.find(([pattern]) => pattern.test(text));
  if (complaint) return complaint[1];
  const best = longest(text, ATTRIBUTE_WORDS);
  return best ? (best.row.id as Attribute) : (PLAIN.find(([pattern]) => pattern.test(text))?.[1] ?? null);
}
const ATTRIBUTE_WORDS = wordIndex(Object.entries(ATTRIBUTES).map(([id, words]) => ({ id, ...words })));

/** A text without the words that hold goods against one another: the cheapest, 最大的. */
export const withoutAttributes = (text: string): string =>
  ATTRIBUTE_WORDS.near(text.toLowerCase())
    .toSorted((a, b) => b.spelt.length - a.spelt.length)
    .reduce((left, { spelt, language }) => left.replaceAll(language === 'zh' ? spelt : new RegExp(`\\b${spelt}\\b`, 'gi'), ' '), text);

export function storeNamed(text: string, stores: readonly StoreRecord[]): StoreRecord | null {
  const names = stores.map((store) => ({ store, en: [store.name.en, store.name.en.replace(' & ', ' and ')], zh: [store.name.zh] }));
  return longest(text, fewWords(names))?.row.store ?? null;
}
