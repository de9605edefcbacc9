import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { featuresOf } from '../../../models/taste/features.ts';
import { condense, contextOf, isLiked, longAgo } from '../../../models/taste/history.ts';
import { loadTaste, openTaste } from '../../../models/taste/model.ts';
import type { TasteModel } from '../../../models/taste/model.ts';
import { simulateShopper } from '../../../models/taste/population.ts';
import { evaluate, train } from '../../../models/taste/train.ts';
import { StoreFile } from '../../../shared/catalogue.ts';
import type { Product } from '../../../shared/catalogue.ts';

const folder = new URL('../../../assets/catalogue/', import.meta.url);
const products = readdirSync(folder).filter((f) => f.endsWith('.json')).sort()
  .flatMap((f) => StoreFile.parse(JSON.parse(readFileSync(new URL(f, folder), 'utf8'))).products);
const of = (category: string): Product[] => products.filter((p) => p.category === category);
let model: TasteModel, items: Float32Array;
beforeAll(async () => {
  model = await loadTaste();
  items = await model.itemVectors(products);
});
afterAll(() => model.close());

/** Mean score of a category, less the mean of all. */
async function leaning(history: Parameters<TasteModel['shopperVector']>[0], category: string): Promise<number> {
  const scores = model.scores(await model.shopperVector(history), items);
  const mean = (of: readonly number[]): number => of.reduce((s, i) => s + (scores[i] as number), 0) / of.length;
  return mean(products.flatMap((p, i) => (p.category === category ? [i] : []))) - mean([...products.keys()]);
}

describe('the committed model', () => {
  test('leans to the category of what a shopper took up, and not to that of what they waved away', async () => {
    const took = of('armchair').slice(0, 3).map((p) => ({ product: p.id, kind: 'cart' as const }));
    const waved = took.map((t) => ({ ...t, kind: 'dismiss' as const }));
    expect(await leaning(took, 'armchair')).toBeGreaterThan(await leaning([], 'armchair'));
    expect(await leaning(waved, 'armchair')).toBeLessThan(await leaning(took, 'armchair'));
  });
  test('places a product that it was never trained on', async () => {
    const known = of('mug')[0] as Product, fresh = { ...known, id: 'brand-new-mug' };
    expect(await model.itemVectors([fresh])).toEqual(await model.itemVectors([known]));
  });
  test('explains with a past event of the same category, never with a dismissed one', () => {
    const [a, b] = of('mug') as [Product, Product], sofa = of('sofa')[0] as Product;
    const history = [{ product: sofa.id, kind: 'buy' as const }, { product: a.id, kind: 'pickup' as const }];
    expect(model.explain(history, b.id)?.product).toBe(a.id);
    expect(model.explain([{ product: a.id, kind: 'dismiss' }], b.id)).toBeNull();
  });
  test('remembers what was liked before the events that it reads one by one', async () => {
    const recent = of('sneaker').concat(of('mug'), of('lamp'), products).slice(0, 30).map((p) => ({ product: p.id, kind: 'view' as const }));
    const long = of('armchair').slice(0, 3).map((p) => ({ product: p.id, kind: 'buy' as const }));
    expect(await leaning([...long, ...recent], 'armchair')).not.toBeCloseTo(await leaning(recent, 'armchair'), 3);
  });
  test('tells a visit of now from one of weeks ago', async () => {
    const [a, b] = of('mug') as [Product, Product], at = (ms: number) => [{ product: a.id, kind: 'cart' as const, at: 0 }, { product: b.id, kind: 'view' as const, at: ms }];
    expect(await model.shopperVector(at(60_000))).not.toEqual(await model.shopperVector(at(20 * 86_400_000)));
  });
  test('is refused where the weights are those of another network, and told what was expected', async () => {
    await expect(openTaste(new Map([['item.weight', { shape: [384, 33], data: new Float32Array(384 * 33) }]]))).rejects.toThrow('the network wants [640, 33]');
  });
  test('beats popularity on shoppers it was not trained on', async () => {
    const random = randomFrom(77), histories = Array.from({ length: 200 }, () => simulateShopper(products, random));
    const figures = await evaluate(model, { products, histories }, Array.from({ length: 400 }, () => simulateShopper(products, random)));
    expect(figures.ndcg10).toBeGreaterThan(1.5 * figures.popularityNdcg10);
  });
  test('has vectors for a new visitor, and answers within 5 ms (median, for the machine may be busy)', async () => {
    const history = products.slice(0, 23).map((p) => ({ product: p.id, kind: 'view' as const }));
    const times: number[] = [];
    for (let i = 0; i < 200; i++) {
      const start = performance.now();
      await model.shopperVector(i % 2 === 0 ? history : []);
      times.push(performance.now() - start);
    }
    expect(times.sort((x, y) => x - y)[Math.floor(0.5 * times.length)]).toBeLessThan(5);
  });
});

test('a history is condensed to its strongest signs, and a dismissed product is not liked', () => {
  const touches = condense([{ product: 'a', kind: 'view' }, { product: 'a', kind: 'cart' }, { product: 'a', kind: 'dwell' }, { product: 'b', kind: 'pickup' }, { product: 'b', kind: 'dismiss' }]);
  expect(touches).toEqual([{ product: 'a', kind: 'cart' }, { product: 'b', kind: 'dismiss' }]);
  expect(touches.map(isLiked)).toEqual([true, false]);
});
test('a touch knows how long after the one before it came, and whether in the same store', () => {
  const first = { product: 'lumen/a', kind: 'view' as const, at: 0 }, hour = 3_600_000;
  expect(contextOf(first, undefined)).toEqual({ gap: 0, move: 0 });
  expect(contextOf({ ...first, product: 'lumen/b', at: 1000 }, first)).toEqual({ gap: 1, move: 1 });
  expect(contextOf({ ...first, product: 'kiln/b', at: 24 * hour }, first)).toEqual({ gap: 6, move: 2 });
  expect(contextOf({ product: 'lumen/b', kind: 'view' }, first).gap).toBe(0);
  expect(condense([first, { ...first, kind: 'buy', at: 9 }])).toEqual([{ ...first, kind: 'buy' }]);
  expect(longAgo([first, { ...first, kind: 'buy' }, { ...first, kind: 'try' }], 1)).toEqual([{ ...first, kind: 'buy' }]);
});
test('words and shape are features: goods alike in all else are told apart by them', () => {
  const [mug] = of('mug') as [Product], other = { ...mug, name: { en: 'Volcano tumbler', zh: '火山杯' } }, tall = { ...mug, dimensions: { ...mug.dimensions, width: mug.dimensions.width / 3, depth: mug.dimensions.depth / 3 } };
  for (const changed of [other, tall]) {
    const likeness = featuresOf(mug).reduce((s, v, i) => s + v * featuresOf(changed)[i]!, 0);
    expect(likeness).toBeLessThan(0.999);
    expect(likeness).toBeGreaterThan(0.7);
  }
});
test('features have unit length, and kin are nearer than strangers', () => {
  const [a, b] = of('mug') as [Product, Product];
  const dot = (x: Product, y: Product): number => featuresOf(x).reduce((s, v, i) => s + v * (featuresOf(y)[i] as number), 0);
  expect(dot(a, a)).toBeCloseTo(1, 5);
  expect(dot(a, b)).toBeGreaterThan(dot(a, of('sofa')[0] as Product));
});
test('training repeats from its seed, and refuses a dataset in which nobody liked anything', async () => {
  const random = randomFrom(2), histories = Array.from({ length: 60 }, () => simulateShopper(products, random));
  const first = await train({ products, histories }, { steps: 12, batch: 8 }), again = await train({ products, histories }, { steps: 12, batch: 8 });
  expect(again).toEqual(first);
  await expect(train({ products, histories: [[{ product: products[0]!.id, kind: 'view' }]] })).rejects.toThrow('nobody in the dataset liked');
});
