/**
 * What a policy would have brought, worked out from what another one did: off-policy evaluation on logged
 * propensities, so that a new policy is judged before anybody meets it.
 *
 * IPS weighs each decision by how much likelier the new policy makes it (Horvitz and Thompson 1952): unbiased,
 * and wide. The self-normalised form divides by the weights' sum (Swaminathan and Joachims, NIPS 2015): a
 * little biased, and steadier. Doubly robust (Dudik, Langford and Li, ICML 2011) starts from a model's
 * prediction and weighs only what the model missed: right if either the propensities or the model are.
 */

/** One logged decision, and what is to be judged would have done. */
export interface LoggedDecision {
  /** What it brought. */
  readonly reward: number;
  /** Probability by which what was done was done, above 0. */
  readonly propensity: number;
  /** Probability by which the policy judged would have done the same. */
  readonly target: number;
  /** A model's prediction of the reward of what was done, and its mean over what the policy judged would do. */
  readonly predicted: number; readonly predictedTarget: number;
  /** Decisions of one `group`, such as a shopper's, are not independent: errors are reckoned between groups. Each its own where absent. */
  readonly group?: string;
}

/** Mean reward of a decision, with its standard error and 95 % interval. */
export interface Estimate { readonly value: number; readonly error: number; readonly low: number; readonly high: number }

export interface Evaluation {
  readonly decisions: number;
  /** Decisions that the weights are worth: (sum w)^2 / sum w^2. Few mean that the two policies hardly meet. */
  readonly effective: number;
  readonly ips: Estimate; readonly selfNormalised: Estimate; readonly doublyRobust: Estimate;
}

/** Of the normal distribution, for 95 %. */
const WIDTH = 1.959964;

/** @throws RangeError of no decisions, or a propensity that is not above 0 and at most 1 */
export function evaluate(log: readonly LoggedDecision[]): Evaluation {
  if (log.length === 0) throw new RangeError('there are no decisions to judge by');
  const wrong = log.findIndex(({ propensity }) => !(propensity > 0 && propensity <= 1));
  if (wrong >= 0) throw new RangeError(`decision ${wrong} has the propensity ${log[wrong]?.propensity}; it must be above 0 and at most 1`);
  const weights = log.map(({ target, propensity }) => target / propensity), n = log.length;
  const total = sum(weights), squares = sum(weights.map((w) => w * w));
  const weighted = log.map(({ reward }, i) => (weights[i] ?? 0) * reward);
  const robust = log.map(({ reward, predicted, predictedTarget }, i) => predictedTarget + (weights[i] ?? 0) * (reward - predicted));
  const ips = sum(weighted) / n, doubly = sum(robust) / n, normalised = total > 0 ? sum(weighted) / total : Number.NaN;
  const error = (influences: readonly number[]): number => standardError(log, influences);
  return {
    decisions: n, effective: squares > 0 ? total * total / squares : 0,
    ips: estimate(ips, error(weighted.map((value) => value - ips))),
    // The ratio's influence, by the delta method.
    selfNormalised: estimate(normalised, error(log.map(({ reward }, i) => (weights[i] ?? 0) * (reward - normalised) * n / total))),
    doublyRobust: estimate(doubly, error(robust.map((value) => value - doubly))),
  };
}

/** Of a mean whose terms have these influences; those of one group are summed first (Liang and Zeger 1986). */
function standardError(log: readonly LoggedDecision[], influences: readonly number[]): number {
  const groups = new Map<string, number>();
  for (const [i, influence] of influences.entries()) {
    const key = log[i]?.group ?? `#${i}`;
    groups.set(key, (groups.get(key) ?? 0) + influence);
  }
  const g = groups.size;
  if (g < 2) return Number.NaN;
  return Math.sqrt(sum([...groups.values()].map((value) => value * value)) * g / (g - 1)) / log.length;
}

function estimate(value: number, error: number): Estimate {
  return { value, error, low: value - WIDTH * error, high: value + WIDTH * error };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
