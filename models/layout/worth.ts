/**
 * What a product in sight is worth for one shopper: how liked it is by them, weighed by how well such liking has foretold
 * what this store's shoppers took up, and how much all of them take it up wherever it stands.
 *
 * Takes of a product while its liking lay in one band are Poisson: how often it was looked at, times its appeal, times
 * what liking of that band draws; whoever did not look says nothing. This is the model of attention.ts with products for slots, and estimated by it: an appeal
 * that few have tried stays near 1. The draw of the bands is fitted by a straight line in the logarithm, so that liking
 * ranks goods within a band too. Where liking foretells nothing, what all like decides; where it foretells much, it does.
 */
import { drawsOf, estimate } from './attention.ts';

/** In how many visits a product was looked at, and in how many of them taken up, while its liking lay in one band. */
export interface Takes { readonly product: string; readonly band: number; readonly looked: number; readonly taken: number }

export interface Appeal {
  /** Product -> how much more than the average it is taken up, whoever sees it; 1 for what is not known. */
  readonly of: ReadonlyMap<string, number>;
  /** How much a standard deviation of liking multiplies what is taken up, as a logarithm; 0 and above. */
  readonly slope: number;
}

/** The slope that is assumed, and the takes it is assumed for, until takes tell another. */
const SLOPE = 0.5, SLOPE_TAKES = 40;
/** Mean of the standard normal in each fifth. */
const MIDDLE = [-1.4, -0.53, 0, 0.53, 1.4] as const;

export function appealOf(products: readonly string[], seen: Iterable<Takes>): Appeal {
  const all = [...seen], even = new Map(products.map((product) => [product, 1]));
  const { rows, shown, looks } = estimate(even, all.map(({ product, band, looked, taken }) => ({ slot: product, band, shown: looked, looks: taken })));
  const draws = drawsOf(Float64Array.from(rows.values()), shown, looks), weights = draws.map((_, band) => all.reduce((sum, each) => sum + (each.band === band ? each.taken : 0), 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0), logs = draws.map(Math.log);
  const mean = (values: readonly number[]): number => values.reduce((sum, value, band) => sum + weights[band]! * value, 0) / Math.max(1, total);
  const x = mean(MIDDLE), y = mean(logs), spread = mean(MIDDLE.map((value) => (value - x) ** 2)), along = mean(logs.map((value, band) => (value - y) * (MIDDLE[band]! - x)));
  const fitted = spread > 1e-9 ? Math.max(0, along / spread) : SLOPE;
  return { of: rows, slope: (SLOPE_TAKES * SLOPE + total * fitted) / (SLOPE_TAKES + total) };
}

/** Product -> worth, as a logarithm. @param liking product -> liking, of any scale */
export function worthFor(liking: ReadonlyMap<string, number>, { of, slope }: Appeal): Map<string, number> {
  const values = [...liking.values()], mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length)) || 1;
  return new Map([...liking].map(([product, value]) => [product, slope * ((value - mean) / spread) + Math.log(of.get(product) ?? 1)]));
}

