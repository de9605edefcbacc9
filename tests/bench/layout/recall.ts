/**
 * How much of what customers bought next stood where it is seen. The store has 300 slots and carries the 500 products
 * that most customers bought; each customer's last basket is held out, and everything else of everybody is learnt from.
 *
 * Exposure-weighted recall of one customer: the exposure of the slots where the goods of the held-out basket stand, by
 * the exposure of as many of the best slots. It is 1 where the next basket stands in the best slots, 0 where none of it
 * stands at all; goods that stand twice count once, where they are seen best. Sizes are not on record: all goods fit all slots.
 */
import { randomFrom, shuffled } from '../../../models/engine/random.ts';
import { exposureOf, placeGoods } from '../../../models/layout/index.ts';
import type { Product } from '../../../shared/catalogue.ts';
import { slotsOfPlan } from '../../../shared/floor.ts';
import { figure } from '../figure.ts';
import type { Figure } from '../figure.ts';
import { basketTaste } from './basket-taste.ts';
import type { Baskets, Goods, Retail } from './retail.ts';
import { HALL, PRODUCTS } from './speed.ts';

/** Customers who are judged, drawn by seed from those with two baskets or more. */
const JUDGED = 600, SEED = 2011;

/** Slot -> product. */
type Standing = ReadonlyMap<string, string>;

export function exposureRecall({ goods, customers }: Retail, say: (line: string) => void): Figure[] {
  const known = new Map<string, Baskets>(), heldOut = new Map<string, readonly string[]>();
  for (const [customer, baskets] of customers) {
    if (baskets.length > 1) heldOut.set(customer, baskets.at(-1) ?? []);
    known.set(customer, baskets.length > 1 ? baskets.slice(0, -1) : baskets);
  }
  const buyers = new Map<string, number>();
  for (const baskets of known.values()) for (const code of new Set(baskets.flat())) buyers.set(code, (buyers.get(code) ?? 0) + 1);
  const carried = [...buyers].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, PRODUCTS).map(([code]) => goods.get(code)).filter((each) => each !== undefined);
  const codes = carried.map(({ code }) => code), sold = new Set(codes);
  const judged = shuffled([...heldOut].filter(([, basket]) => basket.some((code) => sold.has(code))), randomFrom(SEED)).slice(0, JUDGED);
  say(`${judged.length} customers of ${heldOut.size} with two baskets or more; ${new Set(carried.map(({ category }) => category)).size} categories by the head words of descriptions ...`);

  const exposure = exposureOf(HALL), best = [...exposure.values()].sort((a, b) => b - a);
  const recallOf = (standing: Standing, basket: readonly string[]): number => {
    const wanted = new Set(basket.filter((code) => sold.has(code))), seen = new Map<string, number>();
    for (const [slot, code] of standing) if (wanted.has(code)) seen.set(code, Math.max(seen.get(code) ?? 0, exposure.get(slot) ?? 0));
    return sum([...seen.values()]) / sum(best.slice(0, wanted.size));
  };
  const mean = (standingOf: (customer: string) => Standing): number => sum(judged.map(([customer, basket]) => recallOf(standingOf(customer), basket))) / judged.length;

  const taste = basketTaste(known, codes), products = carried.map(productOf);
  const personal = mean((customer) => {
    const layout = placeGoods({ store: 'retail', plan: HALL, products, pins: {}, scores: taste(customer), previous: null, mostMoved: 1, seed: SEED, revision: 1 });
    return new Map(layout.placements.map(({ slot, product }) => [slot, product]));
  });
  const slots = [...exposure].sort(([, a], [, b]) => b - a).map(([slot]) => slot), random = randomFrom(SEED);
  const inOrder = (order: readonly string[]): Standing => new Map(slots.flatMap((slot, i) => { const code = order[i]; return code === undefined ? [] : [[slot, code] as const]; }));
  const popular = inOrder(codes), blocks = categoryBlocks(carried, buyers, exposure);
  const figures = { random: mean(() => inOrder(shuffled(codes, random))), popularity: mean(() => popular), category: mean(() => blocks) };
  const [by, reference] = Object.entries(figures).sort(([, a], [, b]) => b - a)[0] ?? ['random', 0];
  return [
    figure('exposure.recall', personal, '', 'higher', { reference: Math.round(reference * 1000) / 1000, by }),
    ...Object.entries(figures).map(([name, value]) => figure(`${name}.exposure.recall`, value, '', 'higher')),
  ];
}

/** Blocks of one category together, the most bought category where most is seen; within its block the most bought goods are seen best. */
function categoryBlocks(carried: readonly Goods[], buyers: ReadonlyMap<string, number>, exposure: ReadonlyMap<string, number>): Standing {
  const count = ({ code }: Goods): number => buyers.get(code) ?? 0, at = (slot: string): number => exposure.get(slot) ?? 0;
  const blocks = [...Map.groupBy(carried, ({ category }) => category).values()].sort((a, b) => sum(b.map(count)) - sum(a.map(count)));
  const fixtures = [...Map.groupBy(slotsOfPlan(HALL).map(({ id, fixture }) => ({ id, fixture })), ({ fixture }) => fixture).values()].map((slots) => slots.map(({ id }) => id));
  const free = fixtures.sort((a, b) => sum(b.map(at)) - sum(a.map(at))).flat(), standing = new Map<string, string>();
  for (const block of blocks) {
    const slots = free.splice(0, block.length).sort((a, b) => at(b) - at(a));
    block.sort((a, b) => count(b) - count(a)).forEach(({ code }, i) => { const slot = slots[i]; if (slot !== undefined) standing.set(slot, code); });
  }
  return standing;
}

/** Goods of the record as products of the mall, of one small size. */
function productOf({ code, description, category, price }: Goods): Product {
  const text = { en: description, zh: description };
  return {
    id: code, name: text, description: text, category, brand: 'Online Retail', tags: [], material: text, weight: 300, sizes: [],
    dimensions: { width: 0.3, height: 0.3, depth: 0.3 }, shape: { kind: 'program', family: 'mug', params: {} },
    colourways: [{ id: 'plain', name: text, main: '#8a4b2f' }], variants: [{ sku: code, colour: 'plain', price: Math.max(1, Math.round(price * 100)), stock: 100 }],
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
