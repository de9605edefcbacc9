/**
 * What speaks for each of some goods being what a search is after, in figures that a ranker weighs: how well it answers the
 * need that is told, whether it is of the kind that is named and how that kind is named, the words it shares, its tags, its
 * material, for whom it is, and where it stands. Nothing is known of ids, so that goods of anybody can be weighed.
 */
import { placeOf } from '../../../commerce/sizes.ts';
import { contentOf } from '../content.ts';
import type { Goods, Item } from '../goods.ts';
import { heldIn, holds } from '../held.ts';
import { kindNamed, kindNeeded, kindsSaid, namedSo, partOf } from '../kinds.ts';
import { withoutAvoided } from '../needs.ts';
import { madeOf, suitsAge } from '../plan/fits.ts';
import { unitsIn } from '../terms.ts';
import type { Wish } from '../wish.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What is looked for. */
export type Asked = Pick<Wish, 'kind' | 'words' | 'earlier' | 'qualities' | 'material' | 'age'> & { readonly isRecommended: boolean };

export const SEARCH_FIGURES = [
  'fit', 'fit-behind', 'fit-likely', 'fit-best', 'before-fit', 'before-behind', 'last-fit', 'last-behind', 'clause-behind',
  'kind-said', 'kind-wide', 'kind-unsaid', 'other-said', 'other-unsaid', 'kind-so', 'kind-not-so', 'kind-aside', 'kind-head', 'kind-only',
  'kind-wanted', 'kind-beside', 'other-wanted', 'other-beside', 'kind-carried', 'other-carried', 'kind-away', 'other-away', 'holds', 'holds-lacking',
  'kids-asked', 'kids-lacking', 'kids-unasked', 'gift', 'gift-lacking', 'tag', 'tag-lacking', 'warm-worn', 'material', 'material-lacking', 'age-unfit',
  'name', 'name-rarest', 'said', 'said-rarest', 'covered', 'here',
  'asks-kind', 'asks-words', 'asks-long', 'asks-again', 'asks-recommended',
] as const;
export type SearchFigure = (typeof SEARCH_FIGURES)[number];
const AT = Object.fromEntries(SEARCH_FIGURES.map((name, i) => [name, i])) as Readonly<Record<SearchFigure, number>>;

/** Log-odds behind the best from which on it is all one. */
const BEHIND = 8;
/** Keeps a fit in the range of the other figures. */
const SCALE = 0.25;

/** [goods][SEARCH_FIGURES]; @param isHere whether it is sold where one stands */
export function figuresOf(asked: Asked, items: readonly Item[], goods: Goods, isHere: (item: Item) => boolean): readonly Float64Array[] {
  const { kind, qualities, material, age, isRecommended } = asked,
    // What is not wanted speaks for nothing.
    words = plainly(asked.words),
    before = plainly(asked.earlier),
    text = words ?? '',
    fit = fitsOf(words, items, goods),
    earlier = fitsOf(before, items, goods),
    told = sharedOf(text, goods),
    parts = text.split(CLAUSES).filter((each) => each.trim().length > 2).slice(-MOST_CLAUSES),
    clauses = (parts.length > 1 ? parts : []).map((each) => fitsOf(each, items, goods)).filter((each) => each !== null);
  const head = words === null ? null : kindNamed(text, goods.categories),
    said = words === null ? new Set<string>() : kindsSaid(text, goods.categories),
    isSaid = kind !== null && text.toLowerCase().includes(kind.words.toLowerCase()),
    part = isSaid ? partOf(kind.words, text) : null,
    // Neither said nor needed by what is said: it is what was spoken of.
    isCarried = kind !== null && !isSaid && kindNeeded(text, goods.categories)?.words !== kind.words,
    held = heldIn(text),
    near = kind === null ? [] : items.filter((item) => kind.of.has(item.product.category)),
    // What this place has nothing of is seldom what is asked for here.
    isAway = !near.some(isHere),
    so = new Set(kind === null ? [] : namedSo(kind, near));
  const others = qualities.filter((tag) => tag !== 'kids' && tag !== 'gift'),
    length = Math.min(1, contentOf(text).length / 10);
  return items.map((item, i) => {
    const x = new Float64Array(SEARCH_FIGURES.length),
      put = (name: SearchFigure, value: number | boolean): void => {
        x[AT[name]] = Number(value);
      };
    const { category, tags } = item.product,
      isOf = kind?.of.has(category) ?? false,
      place = told.placeOf.get(item) ?? -1;
    if (fit) {
      put('fit', fit.of(i) * SCALE);
      put('fit-behind', Math.max(-BEHIND, fit.of(i) - fit.best) * SCALE);
      put('fit-likely', fit.of(i) >= goods.needs.likely);
      put('fit-best', fit.of(i) === fit.best);
    }
    if (earlier) {
      put('before-fit', earlier.of(i) * SCALE);
      put('before-behind', Math.max(-BEHIND, earlier.of(i) - earlier.best) * SCALE);
    }
    const last = clauses.at(-1);
    if (last) {
      put('last-fit', last.of(i) * SCALE);
      put('last-behind', Math.max(-BEHIND, last.of(i) - last.best) * SCALE);
      put('clause-behind', Math.max(-BEHIND, ...clauses.map((each) => each.of(i) - each.best)) * SCALE);
    }
    if (kind && isAway) {
      put('kind-away', isOf);
      put('other-away', !isOf);
    } else if (kind) {
      put('kind-said', isOf && isSaid);
      put('kind-wide', isOf && kind.of.size > 1);
      put('kind-unsaid', isOf && !isSaid);
      put('other-said', !isOf && isSaid);
      put('other-unsaid', !isOf && !isSaid);
      put('kind-wanted', isOf && part === 'wanted');
      put('kind-beside', isOf && part === 'beside');
      put('other-wanted', !isOf && part === 'wanted');
      put('other-beside', !isOf && part === 'beside');
      put('kind-carried', isOf && isCarried);
      put('other-carried', !isOf && isCarried);
      put('kind-so', so.has(item));
      put('kind-not-so', so.size > 0 && !so.has(item));
    }
    put('kind-head', head?.of.has(category) ?? false);
    put('kind-aside', said.has(category) && !(head?.of.has(category) ?? false));
    put('kind-only', said.has(category) && [...said].every((slug) => head?.of.has(slug)));
    const isKids = tags.includes('kids');
    put('kids-asked', qualities.includes('kids') && isKids);
    put('kids-lacking', qualities.includes('kids') && !isKids);
    put('kids-unasked', !qualities.includes('kids') && age === null && isKids);
    put('gift', qualities.includes('gift') && tags.includes('gift'));
    put('gift-lacking', qualities.includes('gift') && !tags.includes('gift'));
    put('tag', others.filter((tag) => tags.includes(tag)).length);
    put('tag-lacking', others.filter((tag) => !tags.includes(tag)).length);
    put('warm-worn', qualities.includes('warm') && kind === null && placeOf(item.product) !== null);
    if (material !== null) {
      const isMade = madeOf(item, material);
      put('material', isMade);
      put('material-lacking', !isMade);
    }
    const holding = held.filter((id) => holds(item.product, id)).length;
    put('holds', holding);
    put('holds-lacking', held.length - holding);
    put('age-unfit', age !== null && !suitsAge(item, age));
    put('name', told.name.sum[place] ?? 0);
    put('name-rarest', told.name.rarest[place] ?? 0);
    put('said', told.said.sum[place] ?? 0);
    put('said-rarest', told.said.rarest[place] ?? 0);
    put('covered', told.whole === 0 ? 0 : ((told.said.sum[place] ?? 0) / told.whole));
    put('here', isHere(item));
    put('asks-kind', kind !== null);
    put('asks-words', words !== null);
    put('asks-long', length);
    put('asks-again', before !== null);
    put('asks-recommended', isRecommended);
    return x;
  });
}

/** What is left of a text without what it refuses; null where that is nothing. */
function plainly(text: string | null): string | null {
  const left = text === null ? '' : withoutAvoided(text).trim();
  return left === '' ? null : left;
}

/** What parts a text, and how many of its last clauses are looked at by themselves. */
const MOST_CLAUSES = 3,
  CLAUSES = /[,，.。;；!！?？、\n]+|\bbut\b|\band\b|但是?|不过/iu;

function fitsOf(words: string | null, items: readonly Item[], goods: Goods): { readonly of: (i: number) => number; readonly best: number } | null {
  if (words === null) return null;
  const fit = goods.needs.fit(words),
    all = items.map(fit);
  return { of: (i) => all[i] as number, best: Math.max(...all) };
}

interface Shared {
  /** [goods.items]: the rarities of what is shared, added up; and the largest. */
  readonly sum: Float64Array;
  readonly rarest: Float64Array;
}
/** What the names and the texts of all goods share with a text, rarer words more: 0 for what all of them say, 1 for what one does. */
function sharedOf(text: string, goods: Goods): { readonly name: Shared; readonly said: Shared; readonly whole: number; readonly placeOf: ReadonlyMap<Item, number> } {
  const { named, said, placeOf } = vocabularyOf(goods),
    n = goods.items.length,
    units = new Set([...contentOf(text), ...unitsIn(text)]),
    empty = (): Shared => ({ sum: new Float64Array(n), rarest: new Float64Array(n) }),
    shared = { name: empty(), said: empty() };
  let whole = 0;
  const add = (to: Shared, at: readonly number[]): number => {
    const rarity = Math.log(n / at.length) / Math.log(n);
    for (const i of at) {
      to.sum[i] = (to.sum[i] as number) + rarity;
      to.rarest[i] = Math.max(to.rarest[i] as number, rarity);
    }
    return rarity;
  };
  for (const unit of units) {
    const inNames = named.get(unit),
      anywhere = said.get(unit);
    if (inNames) add(shared.name, inNames);
    whole += anywhere ? add(shared.said, anywhere) : 1;
  }
  return { ...shared, whole, placeOf };
}
