/**
 * Several opinions made one: the weights under which the softmax over their sum makes what people did next likeliest,
 * on questions that none of them has learned from. Few numbers from many questions, so that nothing is learned by heart.
 */

/** Opinions of one question, each a number for every item, and what came. */
export interface Example { readonly opinions: readonly Float32Array[]; readonly wanted: readonly number[]; /** Items that are not asked about. */ readonly shut: readonly number[] }

export interface BlendOptions { readonly rounds: number; readonly rate: number; /** Pull towards zero. */ readonly ridge: number }
export const BLEND_DEFAULTS: BlendOptions = { rounds: 60, rate: 0.15, ridge: 1e-3 };

/** @param start where the weights begin, one for each opinion */
export function fitBlend(examples: readonly Example[], start: readonly number[], options: Partial<BlendOptions> = {}): number[] {
  const { rounds, rate, ridge } = { ...BLEND_DEFAULTS, ...options }, K = start.length;
  const weights = Float64Array.from(start), m = new Float64Array(K), v = new Float64Array(K);
  for (let round = 1; round <= rounds; round++) {
    const gradient = Float64Array.from(weights, (w) => -ridge * w);
    for (const example of examples) addGradient(example, weights, gradient, 1 / examples.length);
    // Adam, uphill.
    for (let k = 0; k < K; k++) {
      const g = gradient[k] as number;
      m[k] = 0.9 * (m[k] as number) + 0.1 * g;
      v[k] = 0.99 * (v[k] as number) + 0.01 * g * g;
      weights[k] = (weights[k] as number) + rate * ((m[k] as number) / (1 - 0.9 ** round)) / (Math.sqrt((v[k] as number) / (1 - 0.99 ** round)) + 1e-9);
    }
  }
  return [...weights];
}

/** Adds the gradient of the mean log-likelihood of what came. */
function addGradient({ opinions, wanted, shut }: Example, weights: Float64Array, gradient: Float64Array, share: number): void {
  const likelihood = Float64Array.from(blend(opinions, weights));
  for (const item of shut) likelihood[item] = Number.NEGATIVE_INFINITY;
  const most = likelihood.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let i = 0; i < likelihood.length; i++) total += likelihood[i] = Math.exp((likelihood[i] as number) - most);
  opinions.forEach((opinion, k) => {
    let expected = 0, came = 0;
    for (let i = 0; i < likelihood.length; i++) expected += (likelihood[i] as number) * (opinion[i] as number);
    for (const item of wanted) came += opinion[item] as number;
    gradient[k] = (gradient[k] as number) + share * (came / wanted.length - expected / total);
  });
}

export function blend(opinions: readonly Float32Array[], weights: ArrayLike<number>): Float32Array {
  const out = new Float32Array(opinions[0]?.length ?? 0);
  opinions.forEach((opinion, k) => {
    const weight = weights[k] as number;
    if (weight !== 0) for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + weight * (opinion[i] as number);
  });
  return out;
}
