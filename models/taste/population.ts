/**
 * Simulated shoppers with tastes of their own, for a mall that nobody has visited yet. A shopper likes some style
 * words, some categories and a price level; each visit looks at goods of a few categories, is drawn to what it likes,
 * and goes on to touch, ask, take and buy the more the better it likes. What they do is all that the model sees.
 */
import type { Product } from '../../shared/catalogue.ts';
import type { Touch } from './history.ts';
import { weighted } from '../engine/random.ts';
import type { Random } from '../engine/random.ts';

/** Looked at per visit, and how much of a liking is chance. */
const LOOKS = 14, NOISE = 0.5;

export function simulateShopper(products: readonly Product[], random: Random): Touch[] {
  const draw = new Map<string, number>();
  const liking = (key: string, spread: number): number => {
    const known = draw.get(key);
    if (known !== undefined) return known;
    const fresh = spread * random.normal();
    draw.set(key, fresh);
    return fresh;
  };
  const level = 4 + 0.7 * random.normal();
  const utility = products.map((p) => {
    const price = Math.log10(Math.min(...p.variants.map((v) => v.price)));
    return p.tags.reduce((sum, tag) => sum + liking(`tag:${tag}`, 0.9), 0) + liking(`category:${p.category}`, 1.2) - Math.abs(price - level);
  });
  const events: Touch[] = [], visits = 1 + random.below(3);
  for (let visit = 0; visit < visits; visit++) {
    const left = new Set(products.keys());
    for (let look = 0; look < LOOKS; look++) {
      const open = [...left];
      const i = open[weighted(open.map((o) => Math.exp((utility[o] as number) * 0.8)), random)] as number;
      left.delete(i);
      events.push(...reactions(products[i] as Product, (utility[i] as number) + NOISE * random.normal(), random));
    }
  }
  return events;
}

function reactions({ id: product }: Product, liking: number, random: Random): Touch[] {
  const events: Touch[] = [{ product, kind: 'view' }];
  if (liking < -0.5) return random.next() < 0.4 ? [...events, { product, kind: 'dismiss' }] : events;
  if (liking > 0.5) events.push({ product, kind: 'dwell' });
  if (liking > 1.2) events.push({ product, kind: 'pickup' });
  if (liking > 2.4) events.push({ product, kind: 'cart' });
  if (liking > 3.2) events.push({ product, kind: 'buy' });
  return events;
}
