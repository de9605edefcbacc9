/** Answers about one product: its price, stock, sizes, colours, material, measures, and what it is. */
import type { StockItem } from '../../../storage/catalogue.ts';
import { plan } from '../acts.ts';
import type { Act, Plan } from '../acts.ts';
import { colourwaysFor } from '../colours.ts';
import { fact } from '../facts.ts';
import { hasFeature } from '../features.ts';
import type { Fact } from '../facts.ts';
import { asked, cheapestOf, colourFact, isOut, materialOf, nameOf, priceOf, sizeFact, storeName, unitsOf, weightOf } from '../goods.ts';
import type { Item } from '../goods.ts';
import type { Scene } from '../scene.ts';
import type { Wish } from '../wish.ts';
import { adjectiveOf } from '../needs.ts';
import { sizeIn } from '../sizes.ts';

export type About = (item: Item, scene: Scene) => readonly Act[];

/** Each of the products gets the same answer. */
export function aboutProducts(items: readonly Item[], scene: Scene, about: About): Plan {
  const away = items.filter((item) => scene.store !== null && item.store.id !== scene.store.id);
  const acts = items.flatMap((item) => about(item, scene)),
    [only] = items;
  if (
    only &&
    items.length === 1 &&
    LEADING.has(about) &&
    scene.layout?.placements.some((p) => p.product === only.product.id) &&
    !acts.some((act) => NOT_SOLD.has(act.say))
  ) {
    return plan([...acts, { say: 'shall-i' }], { products: [only.product.id], offerLead: only.product.id });
  }
  const elsewhere: Act[] =
    away.length > 0
      ? [
          { say: 'not-here', asked: null },
          { say: 'walk-to', store: storeName((away[0] as Item).store), side: null, door: null },
        ]
      : [];
  return plan([...acts, ...elsewhere], {
    products: items.map((i) => i.product.id),
    store: scene.store === null ? (items[0]?.store.id ?? null) : null,
  });
}

/** The variants that colour and size leave, with the words for them. */
function chosen(item: Item, { wish }: Scene): { variants: readonly StockItem[]; choice: Fact[]; trouble: Act | null } {
  const choice: Fact[] = [],
    ways = wish.colour === null ? [] : colourwaysFor(item.product, wish.colour);
  let { variants } = item;
  if (wish.colour !== null) {
    if (ways.length === 0) {
      const have = item.product.colourways.map((c) => colourFact(item, c.id));
      return { variants: [], choice, trouble: { say: 'no-colour', name: nameOf(item), asked: asked(wish.colour.toLowerCase()), have } };
    }
    variants = variants.filter((v) => ways.some((way) => way.id === v.colour));
  }
  if (wish.size !== null && item.product.sizes.length > 0) {
    const size = sizeIn(wish.size, item.product.sizes);
    if (size === null)
      return {
        variants: [],
        choice,
        trouble: { say: 'no-size', name: nameOf(item), asked: asked(wish.size), have: item.product.sizes.map((s) => sizeFact(item, s)) },
      };
    variants = variants.filter((v) => v.size === size);
    choice.push(sizeFact(item, size));
  }
  // A count is of every colour that is named before it, and of no other.
  const there = ways.filter(({ id }) => variants.some((v) => v.colour === id && v.onHand > 0));
  choice.unshift(...(there.length > 0 ? there : ways).map((way) => colourFact(item, way.id)));
  return { variants, choice, trouble: null };
}

export const price: About = (item, scene) => {
  const { variants, choice, trouble } = chosen(item, scene);
  // What it is not made in changes nothing of its price.
  if (trouble) return trouble.say === 'no-colour' ? [trouble, ...price(item, { ...scene, wish: { ...scene.wish, colour: null } })] : [trouble];
  const sorted = variants.toSorted((a, b) => a.price - b.price),
    least = sorted[0] ?? cheapestOf(item),
    most = sorted.at(-1) ?? least;
  const acts: Act[] = [
    { say: 'price', name: nameOf(item), price: priceOf(item, least), to: most.price > least.price ? priceOf(item, most) : null, choice },
  ];
  const n = scene.wish.quantity;
  if (n !== null && n > 1 && Number.isInteger(n) && n < 100 && most.price === least.price) {
    const total = fact({ kind: 'money', minor: n * least.price, currency: item.store.currency }, `${n} x stock:${least.sku}`);
    acts.push({ say: 'together', quantity: fact({ kind: 'count', n }, 'the question'), name: nameOf(item), total });
  }
  if (most.price > least.price && scene.wish.size === null) acts.push(...sizePrices(item, sorted));
  if (variants.every((v) => v.onHand === 0)) acts.push({ say: 'sold-out', name: nameOf(item), choice });
  return acts;
};

function sizePrices(item: Item, sorted: readonly StockItem[]): Act[] {
  const sizes = item.product.sizes.flatMap((size) => sorted.find((v) => v.size === size) ?? []);
  return sizes.length > 1 && sizes.length <= 4
    ? sizes.map((v) => ({ say: 'size-price', size: sizeFact(item, v.size as string), price: priceOf(item, v) }))
    : [];
}

/** From here down a stock is few. */
const FEW = 5;

export const stock: About = (item, scene) => {
  const { variants, choice, trouble } = chosen(item, scene);
  if (trouble) return [trouble];
  const left = unitsOf(variants),
    { wish } = scene;
  const count = fact({ kind: 'count', n: left }, `stock:${item.product.id}`);
  if (left === 0) return [{ say: 'sold-out', name: nameOf(item), choice }, ...otherwise(item, wish)];
  if (wish.quantity !== null && Number.isInteger(wish.quantity) && wish.quantity > 0) {
    return [{ say: 'enough', quantity: fact({ kind: 'count', n: wish.quantity }, 'the question'), left: count, ok: left >= wish.quantity }];
  }
  const acts: Act[] = [{ say: 'in-stock', name: nameOf(item), choice, left: count, few: left <= FEW }];
  if (wish.size === null && item.product.sizes.length > 1) acts.push({ say: 'open-sizes', sizes: openSizes(item, variants) });
  return acts;
};

/** What there still is of a product where the choice is gone: other colours in that size, other sizes in that colour. */
export function otherwise(item: Item, wish: Pick<Wish, 'colour' | 'size'>): Act[] {
  const size = wish.size === null ? null : sizeIn(wish.size, item.product.sizes);
  const rest = item.variants.filter((v) => v.onHand > 0);
  const colours = [...new Set(rest.filter((v) => size === null || v.size === size).map((v) => v.colour))];
  if (colours.length > 0 && wish.colour !== null) return [{ say: 'open-colours', colours: colours.map((c) => colourFact(item, c)) }];
  return rest.length > 0 && size !== null ? [{ say: 'open-sizes', sizes: openSizes(item, rest) }] : [];
}

const openSizes = (item: Item, variants: readonly StockItem[]): Fact[] =>
  item.product.sizes.filter((size) => variants.some((v) => v.size === size && v.onHand > 0)).map((size) => sizeFact(item, size));

export const sizes: About = (item) => {
  const all = item.product.sizes;
  if (all.length === 0) return [{ say: 'one-size', name: nameOf(item) }, measuresOf(item)];
  const open = openSizes(item, item.variants),
    left = new Set(open.map((f) => (f.value.kind === 'code' ? f.value.text : '')));
  return open.length === 0
    ? [{ say: 'sold-out', name: nameOf(item), choice: [] }]
    : [{ say: 'sizes', name: nameOf(item), sizes: open, gone: all.filter((s) => !left.has(s)).map((s) => sizeFact(item, s)) }];
};

export const colours: About = (item) => {
  const open = item.product.colourways.filter((c) => item.variants.some((v) => v.colour === c.id && v.onHand > 0));
  if (open.length === 0) return [{ say: 'sold-out', name: nameOf(item), choice: [] }];
  const gone = item.product.colourways.filter((c) => !open.includes(c));
  return [
    { say: 'colours', name: nameOf(item), colours: open.map((c) => colourFact(item, c.id)), gone: gone.map((c) => colourFact(item, c.id)) },
  ];
};

export const material: About = (item) => [{ say: 'material', name: nameOf(item), material: materialOf(item) }];

/** Whether its card says that it is so. */
export const quality: About = (item, scene) =>
  scene.wish.qualities.slice(0, 1).map((asked) => ({
    say: item.product.tags.includes(asked) || hasFeature(item.product, asked) ? 'is-so' : 'not-said',
    name: nameOf(item),
    quality: fact({ kind: 'text', text: adjectiveOf(asked) }, `products:${item.product.id}.tags`),
  }));

function measuresOf(item: Item): Act {
  if (item.product.estimated?.includes('dimensions')) return { say: 'not-stated', name: nameOf(item), what: 'size' };
  const { width, depth, height } = item.product.dimensions;
  const length = (metres: number, side: string): Fact => fact({ kind: 'length', metres }, `products:${item.product.id}.dimensions.${side}`);
  return {
    say: 'measures',
    name: nameOf(item),
    width: length(width, 'width'),
    depth: length(depth, 'depth'),
    height: length(height, 'height'),
  };
}
const weighs = (item: Item): Act =>
  item.product.estimated?.includes('weight')
    ? { say: 'not-stated', name: nameOf(item), what: 'weight' }
    : { say: 'weighs', name: nameOf(item), weight: weightOf(item) };
/** Its outside, and how much of a thing there is, which its sizes or its card tell: 750 ml, twenty litres, 120 cards. */
export const measure: About = (item, scene) => [
  measuresOf(item),
  weighs(item),
  ...(item.product.sizes.some((size) => AMOUNT.test(size)) ? sizes(item, scene) : []),
  ...(AMOUNT.test(item.product.material.en) ? material(item, scene) : []),
  ...(AMOUNT.test(item.product.description.en) ? [aboutIt(item)] : []),
];
const NUMBER = String.raw`(?:\d[\d.,]*|(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand)(?:-\w+)?)`,
  AMOUNT = new RegExp(String.raw`\b${NUMBER}(?: and a half)?[ -](?:[a-z-]+[ -])?(?:lit(?:re|er)s?|ml|k?g|grams?|(?:centi|milli)metres?|[cm]m|inch(?:es)?|pages?|cards?|pieces?|bags?|plates?|photographs?|players?|hours?|minutes?|colours?|crayons?)\b`, 'i');

const aboutIt = (item: Item): Act => ({
  say: 'about',
  name: nameOf(item),
  description: fact({ kind: 'text', text: item.product.description }, `products:${item.product.id}.description`),
});
export const describe: About = (item) => {
  const least = cheapestOf(item),
    about = aboutIt(item);
  const cost: Act = { say: 'price', name: nameOf(item), price: priceOf(item, least), to: null, choice: [] };
  return isOut(item) ? [about, { say: 'sold-out', name: nameOf(item), choice: [] }] : [about, cost];
};

/** All that its card says, where no other word answers a question. */
export const card: About = (item, scene) => [
  aboutIt(item),
  ...material(item, scene),
  ...describe(item, scene).filter(({ say }) => say !== 'about'),
];

/** Answers after which the assistant offers to lead, unless they say that there is nothing to lead to. */
const LEADING: ReadonlySet<About> = new Set([stock, describe]);
const NOT_SOLD: ReadonlySet<Act['say']> = new Set(['sold-out', 'no-colour', 'no-size']);
