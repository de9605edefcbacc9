/** Answers that choose among goods: what there is, what goes with a wish, something cheaper, which of these. */
import { ATTRIBUTES } from '../../../../models/language/lexicon/words.ts';
import { plan } from '../acts.ts';
import type { Act, Figured, Plan } from '../acts.ts';
import { colourwaysFor } from '../colours.ts';
import { fact } from '../facts.ts';
import type { Fact } from '../facts.ts';
import { cheapestOf, isOut, materialOf, nameOf, priceOf, storeName, weightOf } from '../goods.ts';
import type { Item } from '../goods.ts';
import { itemsOf, subjectOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { sizeIn } from '../sizes.ts';
import { byAttribute, figureOf } from './figures.ts';
import { listPlan, pickOf, priced, SHOWN, strangerPlan } from './list.ts';
import { describe } from './product.ts';

/** Goods that keep to the bounds of the wish. */
export function within({ wish }: Scene, items: readonly Item[]): Item[] {
  return items.filter((item) => {
    const { product } = item;
    const fits = item.variants.filter((v) => v.onHand > 0
      && (wish.size === null || product.sizes.length === 0 || v.size === sizeIn(wish.size, product.sizes))
      && (wish.colour === null || colourwaysFor(product, wish.colour).some((way) => way.id === v.colour)));
    const costs = fits.map((v) => v.price);
    return costs.length > 0 && (wish.most === null || Math.min(...costs) <= wish.most) && (wish.least === null || Math.max(...costs) >= wish.least)
      && wish.qualities.every((tag) => product.tags.includes(tag)) && (wish.material === null || madeOf(item, wish.material));
  });
}

function madeOf({ product: { material } }: Item, words: string): boolean {
  return material.en.toLowerCase().includes(words.toLowerCase()) || material.zh.includes(words.replace(/^真/, ''));
}

/** What there is of a kind, within bounds; the closest to them where nothing keeps all. */
export function find(scene: Scene): Plan {
  const { wish } = scene, subject = subjectOf({ ...scene, looking: null, before: { ...scene.before, products: [] } });
  if (subject.kind === 'stranger') return strangerPlan(scene, subject.words);
  if (subject.kind === 'items' && subject.items.length === 1) {
    const item = subject.items[0] as Item, away = scene.store !== null && item.store.id !== scene.store.id;
    const offerLead = !away && scene.layout?.placements.some((p) => p.product === item.product.id) ? item.product.id : null;
    const rest: Act[] = away ? [{ say: 'not-here', asked: null }, { say: 'walk-to', store: storeName(item.store), side: null, door: null }] : offerLead === null ? [] : [{ say: 'shall-i' }];
    return plan([...describe(item, scene), ...rest], { products: [item.product.id], offerLead, store: scene.store === null ? item.store.id : null });
  }
  const pool = subject.kind === 'none' ? scene.here : subject.items;
  const fits = within(scene, pool);
  if (fits.length > 0) return listPlan(scene, fits, isOpen(wish) && subject.kind === 'none' ? 'popular' : 'found');
  return nothingFits(scene, pool);
}

const isOpen = ({ most, least, colour, size, qualities, material }: Scene['wish']): boolean =>
  most === null && least === null && colour === null && size === null && qualities.length === 0 && material === null;

/** Says what bound was in the way, and names what comes closest. */
function nothingFits(scene: Scene, pool: readonly Item[]): Plan {
  const { wish } = scene, currency = (scene.store ?? pool[0]?.store)?.currency;
  const money = (minor: number | null): Fact | null => (minor === null || !currency ? null : fact({ kind: 'money', minor, currency }, 'the question'));
  const open = pool.filter((item) => !isOut(item)), cost = (i: Item): number => cheapestOf(i).price;
  const near = wish.most !== null ? open.toSorted((a, b) => cost(a) - cost(b)) : wish.least !== null ? open.toSorted((a, b) => cost(b) - cost(a)) : pickOf(scene, open);
  const loose = within({ ...scene, wish: { ...wish, most: null, least: null, colour: null, size: null } }, near);
  const shown = (loose.length > 0 ? loose : near).slice(0, 2);
  return plan([
    { say: 'nothing-within', most: money(wish.most), least: money(wish.least) },
    ...(shown.length > 0 ? [{ say: 'list', why: 'closest', items: shown.map((i) => priced(scene, i)), more: null } as const] : []),
  ], { products: shown.map((i) => i.product.id), asked: [] });
}

export function recommend(scene: Scene): Plan {
  const { wish } = scene, subject = subjectOf({ ...scene, looking: null, before: { ...scene.before, products: [] } });
  if (subject.kind === 'stranger' && wish.qualities.length === 0) return strangerPlan(scene, subject.words);
  const pool = subject.kind === 'kind' || subject.kind === 'items' ? subject.items : scene.here;
  const fits = suited(scene, within(scene, pool));
  if (fits.length === 0) return wish.qualities.length > 1 ? recommend({ ...scene, wish: { ...wish, qualities: wish.qualities.slice(0, 1) } }) : nothingFits(scene, pool);
  return listPlan(scene, fits, wish.qualities.includes('gift') ? 'gift' : 'recommend');
}

/** Things for children only for who asks for them; in the hall one thing of each store, so that the choice is wide. */
function suited({ store, wish }: Scene, items: readonly Item[]): Item[] {
  const grown = wish.qualities.includes('kids') ? items : items.filter(({ product }) => !product.tags.includes('kids'));
  return store ? [...grown] : [...Map.groupBy(grown, (item) => item.store.id).values()].flatMap((group) => group.slice(0, 1));
}

/** The cheapest, the lightest of a kind, with what comes next. */
function extreme(scene: Scene, items: readonly Item[]): Plan {
  const { attribute } = scene.wish;
  if (!attribute || items.length < 2) return items.length === 0 ? nothingFits(scene, scene.here) : listPlan(scene, items, 'found');
  const ranked = byAttribute(items, attribute).slice(0, SHOWN), [best, ...others] = ranked.map((i): Figured => ({ name: nameOf(i), figure: figureOf(i, attribute).said }));
  return best ? plan([{ say: 'winner', attribute, item: best, others, pair: items.length === 2 }], { products: ranked.map((i) => i.product.id), asked: [] }) : listPlan(scene, items, 'found');
}

/** Something cheaper, lighter, or merely other, than what is spoken of. */
export function alternative(scene: Scene): Plan {
  const { wish } = scene, subject = subjectOf(scene);
  if (subject.kind === 'stranger') return strangerPlan(scene, subject.words);
  if (subject.kind === 'kind') return extreme(scene, within(scene, subject.items));
  if (subject.kind === 'none') return wish.attribute ? listPlan(scene, within(scene, scene.here), 'found') : plan([{ say: 'which-one' }]);
  const item = subject.items[0] as Item, same = scene.here.filter((i) => i !== item && !isOut(i) && i.product.category === item.product.category);
  const { attribute } = wish;
  if (!attribute) {
    const others = within(scene, same);
    return others.length > 0 ? listPlan(scene, others.filter((i) => !scene.before.products.includes(i.product.id)).concat(others).filter(first), 'alternative') : plan([{ say: 'no-better', name: nameOf(item), attribute: 'cheap' }], { products: [item.product.id] });
  }
  const turn = ATTRIBUTES[attribute].wants === 'least' ? 1 : -1, mark = figureOf(item, attribute);
  const better = byAttribute(within(scene, same), attribute).filter((i) => turn * (figureOf(i, attribute).n - mark.n) < 0);
  // Nearest to what is spoken of, so that the next question can go on from there.
  const best = better.toReversed()[0];
  if (!best) return plan([{ say: 'no-better', name: nameOf(item), attribute }], { products: [item.product.id] });
  const rest = better.toReversed().slice(1, SHOWN);
  return plan([
    { say: 'better', attribute, item: { name: nameOf(best), figure: figureOf(best, attribute).said }, than: { name: nameOf(item), figure: mark.said } },
    ...(rest.length > 0 ? [{ say: 'list', why: 'alternative', items: rest.map((i) => priced(scene, i)), more: null } as const] : []),
  ], { products: [best, ...rest].map((i) => i.product.id), asked: [item.product.id] });
}
const first = <T>(each: T, i: number, all: readonly T[]): boolean => all.indexOf(each) === i;

/** Which of what was named, or of what the last answer named. */
export function compare(scene: Scene): Plan {
  const { wish, before, here, goods, looking } = scene;
  const named = itemsOf(wish.products, here, goods), last = itemsOf(before.products.length > 1 ? before.products : [...before.products, ...before.several], here, goods);
  const items = (named.length > 1 ? named : named.length === 1 ? [...named, ...(looking ? [looking] : []), ...last.slice(0, 1)]
    : wish.kind ? here.filter((i) => wish.kind?.of.has(i.product.category)) : [...(looking && last.length === 1 ? [looking] : []), ...last]).filter(first);
  if (items.length < 2) return plan([{ say: 'compare-what' }]);
  const ids = items.slice(0, 4).map((i) => i.product.id), { attribute } = wish;
  if (!attribute) {
    const sides = items.slice(0, 2).map((i): Act => ({ say: 'side-by-side', name: nameOf(i), price: priceOf(i, cheapestOf(i)), weight: weightOf(i), material: materialOf(i) }));
    return plan([...sides, { say: 'matter-of-taste' }], { products: ids.slice(0, 2) });
  }
  const ranked = byAttribute(items, attribute), figured = ranked.map((i): Figured => ({ name: nameOf(i), figure: figureOf(i, attribute).said }));
  const best = ranked.filter((i) => figureOf(i, attribute).n === figureOf(ranked[0] as Item, attribute).n);
  const act: Act = best.length === items.length ? { say: 'tie', attribute, names: best.map(nameOf), figure: (figured[0] as Figured).figure }
    : { say: 'winner', attribute, item: figured[0] as Figured, others: figured.slice(1, 3), pair: items.length === 2 };
  return plan([act], { products: ranked.slice(0, 4).map((i) => i.product.id) });
}
