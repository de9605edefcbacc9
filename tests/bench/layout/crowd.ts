/**
 * A crowd whose tastes no model was told. It is not the population that taste was trained on (models/taste/population.ts):
 * that one adds up a liking for each word, category and price, and these live by two of a few lifestyles, of which the one
 * that a product speaks to more decides (a maximum, no sum); a lifestyle is a few words that it
 * likes and a few that it shuns, kinds of goods and a hue; a purse limits, products are better or worse for all, and much is nobody's rule.
 *
 * They walk from the door to whichever fixture is nearest, rather to the right, until their patience ends, and notice
 * goods by how near the level of their gaze they stand. Where they look is not `exposureOf`, either.
 */
import { randomFrom, shuffled } from '../../../models/engine/random.ts';
import type { Random } from '../../../models/engine/random.ts';
import type { Product } from '../../../shared/catalogue.ts';
import { slotsOfPlan } from '../../../shared/floor.ts';
import type { Slot, StorePlan } from '../../../shared/floor.ts';
import type { InteractionKind } from '../../../shared/interaction.ts';
import type { Layout } from '../../../shared/layout.ts';

/** Lifestyles in the crowd, and the words, categories and their weights that make one. */
const LIFESTYLES = 10, WORDS = 3, CATEGORIES = 12, WORD = 1, CATEGORY = 0.8;
/** Standard deviations of what is better for all and of what is one's own. */
const QUALITY = 0.25, OWN = 0.6;
/** Natural logarithm of the purse, in minor units, and how much what is beyond it costs in liking. */
const PURSE = { mean: 9.3, spread: 1, beyond: 0.6 } as const;
/** Share of a store's goods that one truly likes: to look at one of them is a find. */
export const LIKED_SHARE = 0.1;
/** Metres a second; seconds of patience, of a look and of a longer one. */
const WALK = 1, PATIENCE = { least: 25, more: 35 } as const, LOOK = 1.2, LONG_LOOK = 3.5;
/** Level of the gaze and how far from it goods are noticed, metres; how likely a glance meets goods at that level. */
const GAZE = 1.35, SPREAD = 0.4, GLANCE = 0.55;
/** How much nearer what lies on the right seems, metres for each metre to that side. */
const RIGHTWARD = 0.3;
/** Liking, in standard deviations of the store's, from which one looks longer, takes up, wants, and buys. */
const DWELL = 0.3, PICK_UP = 0.9, WANT = 1.5, BUY = 1.8, WHIM = 0.4;

export interface Event { readonly kind: InteractionKind; readonly product: string; readonly slot: string; readonly seconds: number | null }
export interface Visit {
  readonly finds: number; readonly purchases: number; readonly events: readonly Event[];
  /** Slots that met the eye, whatever stood there. */
  readonly noticed: readonly string[];
}
export interface Person {
  readonly name: string;
  /** Walks through a store that stands like this. What chance decides is decided by `occasion`, so that two layouts meet the same chances. */
  readonly visit: (store: { readonly id: string; readonly plan: StorePlan; readonly products: readonly Product[] }, layout: Layout, occasion: number) => Visit;
}

interface Lifestyle { readonly words: ReadonlySet<string>; readonly shunned: ReadonlySet<string>; readonly categories: ReadonlySet<string>; readonly hue: number }

export function drawCrowd(products: readonly Product[], count: number, random: Random): Person[] {
  const words = [...new Set(products.flatMap(({ tags }) => tags))], categories = [...new Set(products.map(({ category }) => category))];
  const lifestyles = Array.from({ length: LIFESTYLES }, (): Lifestyle => (
    { ...wordsOf(shuffled(words, random)), categories: new Set(shuffled(categories, random).slice(0, CATEGORIES)), hue: random.next() }));
  const quality = new Map(products.map(({ id }) => [id, QUALITY * random.normal()]));
  return Array.from({ length: count }, (_, i) => personOf(`person ${i}`, lifestyles, quality, random.fork()));
}

function personOf(name: string, lifestyles: readonly Lifestyle[], quality: ReadonlyMap<string, number>, random: Random): Person {
  const [first, second] = shuffled(lifestyles, random), purse = PURSE.mean + PURSE.spread * random.normal(), seed = random.below(2 ** 31), own = new Map<string, number>();
  const likingOf = (product: Product): number => {
    const known = own.get(product.id);
    if (known !== undefined) return known;
    const spoken = Math.max(appeal(first, product), appeal(second, product) - 0.4), price = Math.log(Math.min(...product.variants.map((each) => each.price)));
    const liking = spoken + (quality.get(product.id) ?? 0) + OWN * randomFrom(seed ^ hash(product.id)).normal() - PURSE.beyond * Math.max(0, price - purse);
    own.set(product.id, liking);
    return liking;
  };
  return { name, visit: (store, layout, occasion) => walk(store, layout, standardised(store.products, likingOf), (what) => randomFrom(seed ^ hash(`${store.id} ${occasion} ${what}`))) };
}

function wordsOf(words: readonly string[]): Pick<Lifestyle, 'words' | 'shunned'> {
  return { words: new Set(words.slice(0, WORDS)), shunned: new Set(words.slice(WORDS, 2 * WORDS)) };
}

function appeal(lifestyle: Lifestyle | undefined, product: Product): number {
  if (!lifestyle) return 0;
  const hues = product.colourways.map(({ main }) => hueOf(main)).filter((hue) => hue !== null);
  const near = Math.max(0, ...hues.map((hue) => 1 - 4 * Math.min(Math.abs(hue - lifestyle.hue), 1 - Math.abs(hue - lifestyle.hue))));
  const words = product.tags.reduce((sum, tag) => sum + (lifestyle.words.has(tag) ? 1 : lifestyle.shunned.has(tag) ? -1 : 0), 0);
  return WORD * words + (lifestyle.categories.has(product.category) ? CATEGORY : 0) + 0.8 * near;
}

function walk({ plan, products }: { readonly plan: StorePlan; readonly products: readonly Product[] }, layout: Layout, liking: ReadonlyMap<string, number>, chance: (what: string) => Random): Visit {
  const placed = new Map(layout.placements.map((placement) => [placement.slot, placement.product])), slots = Map.groupBy(slotsOfPlan(plan), (slot) => slot.fixture);
  const liked = new Set([...liking].sort((a, b) => b[1] - a[1]).slice(0, Math.max(1, Math.round(LIKED_SHARE * products.length))).map(([id]) => id));
  const looked = new Set<string>(), met: string[] = [], bought = new Set<string>(), events: Event[] = [], ahead = new Set(plan.fixtures);
  let patience = PATIENCE.least + PATIENCE.more * chance('patience').next(), x = 0, z = 0.5;
  while (patience > 0 && ahead.size > 0) {
    const [next] = [...ahead].map((fixture) => ({ fixture, away: Math.hypot(fixture.x - x, fixture.z - z) })).sort((a, b) => a.away + RIGHTWARD * a.fixture.x - b.away - RIGHTWARD * b.fixture.x);
    if (!next) break;
    ahead.delete(next.fixture);
    patience -= next.away / WALK;
    [x, z] = [next.fixture.x, next.fixture.z];
    for (const slot of slots.get(next.fixture.id) ?? []) {
      const product = placed.get(slot.id);
      if (product === undefined || patience <= 0 || !noticed(slot, chance(slot.id))) continue;
      const like = liking.get(product) ?? 0, whim = like + WHIM * chance(product).normal(), tell = (kind: InteractionKind, seconds: number | null = null): void => { events.push({ kind, product, slot: slot.id, seconds }); };
      met.push(slot.id);
      const seconds = whim > DWELL ? LONG_LOOK : LOOK;
      patience -= seconds;
      if (looked.has(product)) continue;
      looked.add(product);
      tell('view', LOOK);
      if (whim > DWELL) tell('dwell', LONG_LOOK * Math.exp(0.3 * whim));
      if (whim > PICK_UP) tell('pickup');
      if (whim > WANT) tell('cart');
      if (whim > BUY) { tell('buy'); bought.add(product); }
    }
  }
  return { finds: [...looked].filter((product) => liked.has(product)).length, purchases: bought.size, events, noticed: met };
}

function noticed(slot: Slot, random: Random): boolean {
  const level = slot.y + Math.min(0.15, slot.height / 2);
  return random.next() < GLANCE * Math.exp(-(((level - GAZE) / SPREAD) ** 2) / 2);
}

function standardised(products: readonly Product[], likingOf: (product: Product) => number): Map<string, number> {
  const values = products.map(likingOf), mean = values.reduce((a, b) => a + b, 0) / values.length;
  const spread = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length) || 1;
  return new Map(products.map(({ id }, i) => [id, ((values[i] ?? 0) - mean) / spread]));
}

/** 0 to 1 around the circle; null for what has no colour. */
function hueOf(hex: string): number | null {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)), most = Math.max(r, g, b), spread = most - Math.min(r, g, b);
  if (spread < 28) return null;
  const sector = most === r ? (g - b) / spread : most === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  return (((sector + 6) % 6) / 6);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}
