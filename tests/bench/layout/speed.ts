/** Time to lay out 300 slots with 500 products for one shopper after another. */
import { performance } from 'node:perf_hooks';
import { randomFrom } from '../../../models/engine/random.ts';
import type { Random } from '../../../models/engine/random.ts';
import { checkLayout, complementsOf, placeGoods } from '../../../models/layout/index.ts';
import type { PlaceRequest } from '../../../models/layout/index.ts';
import type { Product } from '../../../shared/catalogue.ts';
import { slotsOfPlan } from '../../../shared/floor.ts';
import type { StorePlan } from '../../../shared/floor.ts';
import type { Layout } from '../../../shared/layout.ts';
import { figure, quantile } from '../figure.ts';
import type { Figure } from '../figure.ts';

export const SLOTS = 300, PRODUCTS = 500;
const WARM_UP = 10, RUNS = 100, GOAL_MS = 50;

/** 15 bays of 4 tiers and 5 columns: 300 slots. */
export const HALL: StorePlan = {
  width: 40, depth: 20, height: 3, doorWidth: 3, assistant: { x: 2, z: 3, yaw: 0 }, counter: { x: 4, z: 3, yaw: 0 },
  fixtures: Array.from({ length: 15 }, (_, i) => ({
    id: `bay-${i}`, kind: 'wall-bay' as const, x: (i % 5) * 4 - 8, z: 6 + 5 * Math.floor(i / 5), yaw: Math.PI,
    width: 3, depth: 0.5, height: 2.2, tiers: 4, columns: 5, rows: 1,
  })),
};

function makeProducts(random: Random): Product[] {
  const text = { zh: '样', en: 'Sample' };
  return Array.from({ length: PRODUCTS }, (_, i) => ({
    id: `product-${i}`, name: text, description: text, category: `kind-${random.below(12)}`, brand: `Brand ${random.below(20)}`,
    tags: [], material: text, weight: 300, sizes: [],
    dimensions: { width: 0.06 + 0.44 * random.next(), height: 0.06 + 0.4 * random.next(), depth: 0.06 + 0.38 * random.next() },
    shape: { kind: 'program' as const, family: 'mug', params: {} },
    colourways: [{ id: 'plain', name: text, main: '#8a4b2f' }],
    variants: [{ sku: `S-${i}`, colour: 'plain', price: 500 + random.below(5000), stock: 10 }],
  }));
}

/** Every second run is a first visit, the others change an earlier layout by at most 30 percent of its slots. */
export function timeLayouts(): Figure[] {
  const random = randomFrom(1), products = makeProducts(random), times: number[] = [];
  if (slotsOfPlan(HALL).length !== SLOTS) throw new Error(`the plan is not of ${SLOTS} slots`);
  const complements = complementsOf(products, Array.from({ length: 2000 }, () => Array.from({ length: 3 }, () => `product-${random.below(PRODUCTS)}`)));
  let previous: Layout | null = null;
  for (let i = 0; i < WARM_UP + RUNS; i++) {
    const scores = new Map(products.map((product) => [product.id, random.next()] as const));
    const request: PlaceRequest = {
      store: 'bench', plan: HALL, products, pins: { 'bay-0/f3.0': 'product-0' }, rules: { facings: { 'product-1': 4 }, exclusions: [{ goods: 'kind-1', place: 'bay-3' }] }, scores,
      complements, previous, mostMoved: 0.3, seed: i, revision: i + 1,
    };
    const start = performance.now();
    const layout = placeGoods(request);
    if (i >= WARM_UP) times.push(performance.now() - start);
    const check = i < WARM_UP ? checkLayout(layout, request) : null;
    if (check?.ok === false) throw new Error(`layout ${i} breaks ${check.rule} at ${check.subject}`);
    previous = previous ? null : layout;
  }
  return [
    figure('layout.p50', quantile(times, 0.5), 'ms', 'lower'),
    figure('layout.p99', quantile(times, 0.99), 'ms', 'lower', { goal: GOAL_MS }),
  ];
}
