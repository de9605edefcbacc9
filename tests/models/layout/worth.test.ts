import { expect, test } from 'vitest';
import { appealOf, worthFor } from '../../../models/layout/worth.ts';
import type { Takes } from '../../../models/layout/worth.ts';
import { randomFrom } from '../../../models/engine/random.ts';

const goods = Array.from({ length: 20 }, (_, i) => `goods-${i}`), random = randomFrom(4);
const truth = new Map(goods.map((product) => [product, Math.exp(0.6 * random.normal())]));
/** Looks of shoppers whose liking of everything is one of five steps, and takes that follow it by so much. */
function seen(looks: number, slope: number): Takes[] {
  return Array.from({ length: looks }, () => {
    const product = goods[random.below(goods.length)]!, band = random.below(5);
    return { product, band, looked: 1, taken: random.next() < 0.15 * truth.get(product)! * Math.exp(slope * [-1.4, -0.53, 0, 0.53, 1.4][band]!) ? 1 : 0 };
  });
}
const agreement = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  const of = (values: ReadonlyMap<string, number>) => goods.map((each) => Math.log(values.get(each)!)), centred = (values: number[]) => { const mean = values.reduce((x, y) => x + y, 0) / values.length; return values.map((value) => value - mean); };
  const x = centred(of(a)), y = centred(of(b)), dot = (p: number[], q: number[]) => p.reduce((sum, value, i) => sum + value * q[i]!, 0);
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
};

test('before anything is taken up, liking decides alone', () => {
  const appeal = appealOf(goods, []), worth = worthFor(new Map([['goods-1', 1], ['goods-2', 3], ['goods-3', -2]]), appeal);
  expect([...worth].sort((a, b) => b[1] - a[1]).map(([product]) => product)).toEqual(['goods-2', 'goods-1', 'goods-3']);
  expect(new Set(appeal.of.values())).toEqual(new Set([1]));
});

test('how well liking foretells what is taken up is learnt, and what all take up whoever they are', () => {
  for (const slope of [0, 0.4, 0.9]) {
    const appeal = appealOf(goods, seen(20_000, slope));
    expect(Math.abs(appeal.slope - slope), `slope ${slope}`).toBeLessThan(0.08);
    expect(agreement(appeal.of, truth)).toBeGreaterThan(0.95);
  }
});

test('where liking foretells nothing, what all take up is worth more than what one is said to like', () => {
  const appeal = appealOf(goods, seen(20_000, 0)), [most] = [...truth].sort((a, b) => b[1] - a[1])[0]!, [least] = [...truth].sort((a, b) => a[1] - b[1])[0]!;
  const worth = worthFor(new Map(goods.map((product) => [product, product === least ? 1 : product === most ? -1 : 0])), appeal);
  expect(worth.get(most)!).toBeGreaterThan(worth.get(least)!);
});
