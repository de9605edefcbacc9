/**
 * Which of a store's moods a shopper is met by: the one that their taste in colours leans to. The colours of its goods,
 * weighed by liking, are compared with the same colours unweighed; who likes the store's goods as they come is met by the
 * house as it is. A mood changes only for one that suits clearly better, so that people know the store again.
 */
import type { Product } from '../../shared/catalogue.ts';
import { chroma, lightness, warmth } from '../../shared/mood.ts';
import type { Mood } from '../../shared/mood.ts';

/** Which way each mood leans, in warmth, chroma and lightness; the house leans nowhere. */
const LEANS: Readonly<Record<Exclude<Mood, 'house'>, readonly [number, number, number]>> = {
  warm: [0.9, 0, -0.45], fresh: [-0.7, 0, 0.7], vivid: [0, 1, 0], quiet: [0, -0.9, 0.2],
};
/** How far a taste leans, in standard deviations of the goods' colours, before another mood than the house meets it, and how much further than the mood that is worn. */
const LEAST = 0.2, BETTER = 0.1;

/** @param liking product -> liking in standard deviations. @param before what the shopper was met by last, if anything */
export function moodFor(products: readonly Product[], liking: ReadonlyMap<string, number>, allowed: readonly Mood[], before: Mood | null): Mood {
  const goods = products.map((product) => ({ weight: Math.exp(liking.get(product.id) ?? 0), colour: colourOf(product) }));
  const lean = [0, 1, 2].map((axis) => {
    const values = goods.map(({ colour }) => colour[axis] ?? 0), mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length)) || 1, total = goods.reduce((sum, { weight }) => sum + weight, 0) || 1;
    return (goods.reduce((sum, { weight }, i) => sum + weight * (values[i] ?? 0), 0) / total - mean) / spread;
  });
  const suits = (mood: Mood): number => (mood === 'house' ? LEAST : LEANS[mood].reduce((sum, way, axis) => sum + way * (lean[axis] ?? 0), 0));
  const [best = 'house'] = allowed.toSorted((a, b) => suits(b) - suits(a));
  return before !== null && allowed.includes(before) && suits(best) < suits(before) + BETTER ? before : best;
}

/** Warmth, chroma and lightness of a product, over its colourways. */
function colourOf({ colourways }: Product): readonly number[] {
  return [warmth, chroma, lightness].map((of) => colourways.reduce((sum, { main }) => sum + of(main), 0) / colourways.length);
}
