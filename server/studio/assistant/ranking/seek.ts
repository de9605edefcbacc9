/** Goods for a search put in order of how likely they are what is meant, and the bounds that it states. */
import { scoreOf } from '../../../../models/language/referents/model.ts';
import type { RankerWeights } from '../../../../models/language/referents/model.ts';
import type { Goods, Item } from '../goods.ts';
import { within } from '../plan/fits.ts';
import type { Scene } from '../scene.ts';
import type { Wish } from '../wish.ts';
import { figuresOf } from './figures.ts';
import type { Asked } from './figures.ts';

export interface Sought {
  /** What keeps to all bounds and answers about as well as the best of them does, best first; of this store or, where this one lacks it, of others. */
  readonly found: readonly Item[];
  /** Where nothing is found: what is likely to be meant and keeps to no bound but what is refused, best first. */
  readonly closest: readonly Item[];
}

export const SEARCH_WEIGHTS = new URL('../../../../models/language/searches/weights.json', import.meta.url);

/** Log-odds up to which one thing answers about as well as another; and from which on it is not what was meant. */
const NEAR = 2;
export const MEANT = 4,
  /** Who asks for advice means more. */
  ADVISED = 8;

export function seekBy(weights: RankerWeights, { goods, store, wish, appeal }: Pick<Scene, 'goods' | 'store' | 'wish' | 'appeal'>, isRecommended: boolean): Sought {
  const asked: Asked = { ...wish, isRecommended },
    place = store?.id ?? null,
    items = candidatesOf(asked, place, within({ wish: unbound(wish) }, goods.items), goods),
    figures = figuresOf(asked, items, goods, (item) => isIn(item, place)),
    ranked = items.map((item, i) => ({ item, score: scoreOf(weights, figures[i] as Float64Array) + appeal(item.product.id) }));
  return nearestOf(ranked, new Set(within({ wish: weighed(wish) }, items)), place, wish, isRecommended ? ADVISED : MEANT);
}

/** A wish without what is weighed: only what is stated as a bound is left. */
const weighed = (wish: Wish): Wish => ({ ...wish, qualities: [], material: null, age: null });
/** And without its bounds: only what is refused is left. */
export const unbound = (wish: Wish): Wish => ({ ...weighed(wish), most: null, least: null, colour: null, size: null });

/**
 * What answers about as well as the best does, all of its place; of the kind that is named and with the qualities, where the
 * best is of that kind and has them.
 * @param kept those that keep to the bounds; @param place the store one is in, null in the hall; @param far how far behind the best something may still be meant
 */
export function nearestOf(all: readonly { readonly item: Item; readonly score: number }[], kept: ReadonlySet<Item>, place: string | null, { kind, qualities }: Pick<Wish, 'kind' | 'qualities'>, far: number = MEANT): Sought {
  const ranked = all.toSorted((a, b) => b.score - a.score),
    meant = ranked.filter(({ score }) => score >= (ranked[0]?.score ?? 0) - far),
    bound = meant.filter(({ item }) => kept.has(item)),
    traits = ({ product: { category, tags } }: Item): readonly boolean[] => [kind?.of.has(category) ?? false, ...qualities.map((tag) => tags.includes(tag))],
    hasAll = (item: Item, best: Item): boolean => traits(best).every((has, i) => !has || traits(item)[i]);
  const upTo = (some: typeof meant, behind: number): readonly Item[] => {
    const [best] = some;
    return some.filter(({ item, score }) => best && score >= best.score - behind && isIn(item, place) === isIn(best.item, place) && hasAll(item, best.item)).map(({ item }) => item);
  };
  return { found: upTo(bound, NEAR), closest: bound.length > 0 ? [] : upTo(meant, MEANT) };
}

/** Everything is in the hall. */
const isIn = (item: Item, place: string | null): boolean => place === null || item.store.id === place;

/** Of other stores so many are weighed, and in the hall; and as many that are of the kind. */
const ELSEWHERE = 8,
  IN_HALL = 60;

/** What is weighed: a store's goods with the most fitting of others', or the most fitting of all; of a kind that is named some more. */
export function candidatesOf({ kind, words }: Pick<Asked, 'kind' | 'words'>, place: string | null, items: readonly Item[], goods: Goods): readonly Item[] {
  const here = place === null ? [] : items.filter((item) => isIn(item, place));
  if (words === null && kind === null) return place === null ? items : here;
  const away = place === null ? items : items.filter((item) => !isIn(item, place)),
    fit = goods.needs.fit(words ?? kind?.words ?? ''),
    fitting = away.map((item) => ({ item, fit: fit(item) })).sort((a, b) => b.fit - a.fit).map(({ item }) => item),
    most = place === null ? IN_HALL : ELSEWHERE,
    ofKind = fitting.filter(({ product }) => kind?.of.has(product.category));
  return [...here, ...new Set([...fitting.slice(0, most), ...ofKind.slice(0, most)])];
}
