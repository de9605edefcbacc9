/**
 * Simulated shoppers with tastes of their own, for a mall that nobody has visited yet. A shopper likes some style
 * words, some categories and a price level, and comes on several days, each time in the mood for something; on a visit
 * they look at goods, mostly of the store they stand in, are drawn to what they like, and go on to touch, ask, take and
 * buy the more the better they like it. What they do, when and where, is all that the model sees.
 */
import type { Product } from '../../shared/catalogue.ts';
import type { Touch } from './history.ts';
import { weighted } from '../engine/random.ts';
import type { Random } from '../engine/random.ts';

/** Looked at per visit, how much of a liking is chance, how strong a day's mood is, and how likely somebody stays in the store. */
const LOOKS = 14, NOISE = 0.5, MOOD = 0.8, STAYS = 0.6;
const SECOND_MS = 1000, DAY_MS = 86_400_000;
/** The first day of all of them: a Monday. */
const BEGIN = Date.UTC(2026, 0, 5);

/** @param products known as store/product where the store matters */
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
  const stores = products.map(({ id }) => id.slice(0, Math.max(0, id.indexOf('/'))));
  const events: Touch[] = [], visits = 1 + random.below(4);
  let at = BEGIN + random.below(30) * DAY_MS;
  for (let visit = 0; visit < visits; visit++) {
    const left = new Set(products.keys());
    const today = utility.map((u, i) => u + liking(`mood ${visit}:${(products[i] as Product).category}`, MOOD));
    let store: string | null = null;
    for (let look = 0; look < LOOKS; look++) {
      const all = [...left], here = store === null || random.next() > STAYS ? all : all.filter((i) => stores[i] === store), open = here.length > 0 ? here : all;
      const i = open[weighted(open.map((o) => Math.exp((today[o] as number) * 0.8)), random)] as number;
      left.delete(i);
      store = stores[i] as string;
      at += (10 + random.below(90)) * SECOND_MS;
      const now = at;
      events.push(...reactions(products[i] as Product, (today[i] as number) + NOISE * random.normal(), random).map((touch, n) => ({ ...touch, at: now + n * SECOND_MS })));
    }
    at += (1 + random.below(20)) * DAY_MS;
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
