/** Answers that choose among goods: what there is, what goes with a wish, something cheaper, which of these. */
import { ATTRIBUTES } from '../../../../models/language/lexicon/words.ts';
import type { Attribute } from '../../../../models/language/lexicon/words.ts';
import { plan } from '../acts.ts';
import { contentOf } from '../content.ts';
import { literal } from '../likeness.ts';
import { withoutAttributes } from '../match.ts';
import type { Act, Figured, Plan } from '../acts.ts';
import { fact } from '../facts.ts';
import type { Fact } from '../facts.ts';
import { cheapestOf, materialOf, nameOf, priceOf, storeName, weightOf } from '../goods.ts';
import type { Item } from '../goods.ts';
import { subjectOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { seemsAnswered } from '../wish.ts';
import { byAttribute, figureOf } from './figures.ts';
import type { Sought } from '../ranking/index.ts';
import { within } from './fits.ts';
import { listPlan, pickOf, priced, SHOWN } from './list.ts';
import { describe } from './product.ts';

/** What there is of a kind, within bounds; the closest to them where nothing keeps all. */
export function find(scene: Scene, sought: Sought): Plan {
  const { wish } = scene,
    subject = subjectOf(scene);
  if (subject.kind === 'items' && subject.items.length === 1) {
    const item = subject.items[0] as Item,
      away = scene.store !== null && item.store.id !== scene.store.id;
    const offerLead = !away && scene.layout?.placements.some((p) => p.product === item.product.id) ? item.product.id : null;
    const rest: Act[] = away
      ? [
          { say: 'not-here', asked: null },
          { say: 'walk-to', store: storeName(item.store), side: null, door: null },
        ]
      : offerLead === null
        ? []
        : [{ say: 'shall-i' }];
    return plan([...describe(item, scene), ...rest], {
      products: [item.product.id],
      offerLead,
      store: scene.store === null ? item.store.id : null,
    });
  }
  if (wish.attribute) {
    const fits = ordered(scene, sought);
    if (fits.length > 1) return extreme(fits, wish.attribute);
  }
  if (sought.found.length > 0) return listPlan(scene, sought.found, isOpen(scene) && subject.kind === 'none' ? 'popular' : 'found');
  return nothingFits(scene, sought.closest);
}

/** Nothing is said that any of the goods is likely to be meant by. */
function isOpen({ wish: { kind, words, most, least, colour, size, qualities, material, age, avoid }, here, goods }: Scene): boolean {
  if (kind !== null || [most, least, colour, size, material, age].some((bound) => bound !== null) || qualities.length > 0 || avoid.length > 0) return false;
  return words === null || !seemsAnswered(words, here, goods);
}

/** Of a kind that keeps to the bounds all are held against one another by a figure, and where more is said those that answer it. */
function ordered(scene: Scene, { found }: Sought): readonly Item[] {
  const { wish, here } = scene,
    subject = subjectOf(scene);
  if (wish.words !== null && found.length > 1) return found;
  const items = subject.kind === 'none' ? here : subject.items,
    // The cheapest of a kind is the cheapest, whether or not it is marked as a present.
    such = within({ wish: { ...wish, qualities: wish.qualities.filter((tag) => tag !== 'gift') } }, items);
  return such.length > 1 ? such : within({ wish: { ...wish, qualities: [] } }, items);
}

/** The cheapest, the lightest of some, with what comes next. */
function extreme(items: readonly Item[], attribute: Attribute): Plan {
  const ranked = byAttribute(items, attribute).slice(0, SHOWN),
    [best, ...others] = ranked.map((i): Figured => ({ name: nameOf(i), figure: figureOf(i, attribute).said }));
  return plan(best ? [{ say: 'winner', attribute, item: best, others, pair: items.length === 2 }] : [], {
    products: ranked.map((i) => i.product.id),
    asked: [],
  });
}

/** Says what bound was in the way, and names what comes closest. */
function nothingFits(scene: Scene, closest: readonly Item[]): Plan {
  const { wish } = scene,
    currency = (scene.store ?? closest[0]?.store)?.currency;
  const money = (minor: number | null): Fact | null =>
    minor === null || !currency ? null : fact({ kind: 'money', minor, currency }, 'the question');
  const near = wish.most !== null ? byAttribute(closest, 'cheap') : wish.least !== null ? byAttribute(closest, 'dear') : closest;
  const shown = near.slice(0, 2);
  return plan(
    [
      { say: 'nothing-within', most: money(wish.most), least: money(wish.least) },
      shown.length > 0 ? { say: 'list', why: 'closest', items: shown.map((i) => priced(scene, i)), more: null } : { say: 'way-out' },
    ],
    { products: shown.map((i) => i.product.id), asked: [] },
  );
}

export function recommend(scene: Scene, { found, closest }: Sought): Plan {
  const fits = isOpen(scene) ? suited(scene, found) : found;
  return fits.length === 0 ? nothingFits(scene, closest) : listPlan(scene, fits, scene.wish.qualities.includes('gift') ? 'gift' : 'recommend');
}

/** Things for children only for who asks for them; in the hall one thing of each store, so that the choice is wide. */
function suited({ store }: Scene, items: readonly Item[]): Item[] {
  const grown = items.filter(({ product }) => !product.tags.includes('kids'));
  return store ? [...grown] : [...Map.groupBy(grown, (item) => item.store.id).values()].flatMap((group) => group.slice(0, 1));
}

/** Something cheaper, lighter, or merely other, than a product. */
/** @param sought what else answers what is said, where none of its kind does */
export function alternative(scene: Scene, item: Item, sought: Sought): Plan {
  const { attribute } = scene.wish,
    store = scene.here.filter((i) => i.store.id === item.store.id),
    around = store.length > 0 ? store : scene.goods.items.filter((i) => i.store.id === item.store.id);
  const ofKind = around.filter((i) => i !== item && i.product.category === item.product.category),
    // A smaller bear is a bear, where toys are of many sorts.
    alsoSo = ofKind.filter((i) => isCalledLike(i, item, scene.wish.words ?? '')),
    same = within(scene, alsoSo.length > 0 ? alsoSo : ofKind);
  const alike = likenessTo(item, scene, same);
  if (!attribute)
    return same.length > 0
      ? listPlan(scene, alike ? same.toSorted((a, b) => alike(b) - alike(a)) : pickOf(scene, same), 'alternative')
      : elsewise(scene, { say: 'no-other', name: nameOf(item) }, item, sought);
  const turn = ATTRIBUTES[attribute].wants === 'least' ? 1 : -1,
    mark = figureOf(item, attribute);
  const better = byAttribute(same, attribute)
    .filter((i) => turn * (figureOf(i, attribute).n - mark.n) < 0)
    .toReversed();
  // Most like what is spoken of where that is asked for, else nearest to it, so that the next question can go on from there.
  const [best, ...others] = alike ? better.toSorted((a, b) => alike(b) - alike(a)) : better,
    rest = others.slice(0, SHOWN - 1);
  if (!best) return elsewise(scene, { say: 'no-better', name: nameOf(item), attribute }, item, sought);
  return plan(
    [
      {
        say: 'better',
        attribute,
        item: { name: nameOf(best), figure: figureOf(best, attribute).said },
        than: { name: nameOf(item), figure: mark.said },
      },
      ...(rest.length > 0 ? [{ say: 'list', why: 'alternative', items: rest.map((i) => priced(scene, i)), more: null } as const] : []),
    ],
    { products: [best, ...rest].map((i) => i.product.id), asked: [item.product.id] },
  );
}

/** Whether a thing goes by the last word of another's name, and that is said. */
function isCalledLike({ product: { name } }: Item, { product: { name: of } }: Item, said: string): boolean {
  const word = of.en.toLowerCase().split(' ').at(-1) ?? '', one = of.zh.at(-1) ?? '';
  return (word.length > 2 && new RegExp(`\\b${literal(word)}s?\\b`).test(said.toLowerCase()) && name.en.toLowerCase().split(' ').includes(word)) || (one !== '' && said.includes(one) && name.zh.endsWith(one));
}

/** How like a product others are, by their tags, and how well they answer what is said; null where no likeness is asked for and none of them is likely to be meant. */
function likenessTo({ product: { tags } }: Item, { wish: { words }, goods }: Scene, others: readonly Item[]): ((other: Item) => number) | null {
  if (words === null) return null;
  const fit = goods.needs.fit(words),
    isAlike = ALIKE.test(words);
  if (!isAlike && !(contentOf(withoutAttributes(words)).length > 0 && others.some((other) => fit(other) >= goods.needs.likely))) return null;
  return (other) => {
    const shared = other.product.tags.filter((tag) => tags.includes(tag)).length;
    return (isAlike ? (TAGS * shared) / new Set([...tags, ...other.product.tags]).size : 0) + fit(other);
  };
}
/** All tags shared are worth so many log-odds. */
const TAGS = 6;
const ALIKE = /\b(?:similar|alike|like (?:that|this|it|these|those)|same|such|in that (?:spirit|style|line)|of that kind)\b|差不多|类似|一样|相似|[这那]种|[这那]样|同款|同样/i;

/** None of its kind: what else answers what is said, or what is spoken of still. */
function elsewise(scene: Scene, act: Act, item: Item, { found }: Sought): Plan {
  const others = found.filter((each) => each !== item).slice(0, SHOWN);
  return others.length === 0
    ? plan([act], { products: [item.product.id] })
    : plan([act, { say: 'list', why: 'alternative', items: others.map((i) => priced(scene, i)), more: null }], { products: others.map((i) => i.product.id), asked: [item.product.id] });
}

/** Two to four products by a figure, or side by side. */
export function compare(scene: Scene, items: readonly Item[]): Plan {
  const { attribute } = scene.wish,
    shown = items.slice(0, 4);
  if (!attribute) {
    const sides = shown.slice(0, 3).map((i): Act => ({
      say: 'side-by-side',
      name: nameOf(i),
      price: priceOf(i, cheapestOf(i)),
      weight: weightOf(i),
      material: materialOf(i),
    }));
    return plan([...sides, { say: 'matter-of-taste' }], { products: shown.slice(0, 3).map((i) => i.product.id) });
  }
  const ranked = byAttribute(shown, attribute),
    figured = ranked.map((i): Figured => ({ name: nameOf(i), figure: figureOf(i, attribute).said }));
  const best = ranked.filter((i) => figureOf(i, attribute).n === figureOf(ranked[0] as Item, attribute).n);
  const act: Act =
    best.length === shown.length
      ? { say: 'tie', attribute, names: best.map(nameOf), figure: (figured[0] as Figured).figure }
      : { say: 'winner', attribute, item: figured[0] as Figured, others: figured.slice(1, 3), pair: shown.length === 2 };
  return plan([act], { products: ranked.map((i) => i.product.id) });
}
