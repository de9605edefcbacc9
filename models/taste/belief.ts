/**
 * How sure liking is. What the model says of somebody is worth more the more it has seen of them: with little
 * evidence the belief lies near what others like and is wide, with much it is the model's word and narrow. The form is
 * that of a normal prior met by `evidence` observations; a draw from it is Thompson's way to explore (1933).
 */

export interface Belief {
  readonly mean: number;
  /** Standard deviation, in those of liking. */
  readonly spread: number;
}

export interface BeliefOptions {
  /** Evidence at which the model's word and what others like weigh the same. */
  readonly half: number;
  /** Spread for somebody of whom nothing is known. */
  readonly width: number;
  /** How much of the model's word counts for somebody of whom nothing is known: it then is what new visitors like. */
  readonly least: number;
  /** What one unit of others' liking adds for somebody of whom nothing is known, beside `lasting`. */
  readonly others: number;
  /** What one unit of others' liking adds for everybody: a good thing is good for those too whose taste is known. */
  readonly lasting: number;
}
export const BELIEF_DEFAULTS: BeliefOptions = { half: 4, width: 0.6, least: 0.7, others: 0.5, lasting: 0.5 };

/**
 * @param score the model's, in standard deviations
 * @param others how much more others took the product up lately than the store's other goods, 0 for as much
 * @param evidence products that the person has shown something about
 */
export function beliefOf(score: number, others: number, evidence: number, options: Partial<BeliefOptions> = {}): Belief {
  const { half, width, least, others: weight, lasting } = { ...BELIEF_DEFAULTS, ...options }, unknown = half / (half + evidence);
  return { mean: score * (1 - unknown * (1 - least)) + (lasting + unknown * weight) * others, spread: width * Math.sqrt(unknown) };
}

/** @param normal a draw from the standard normal */
export const drawFrom = ({ mean, spread }: Belief, normal: number): number => mean + spread * normal;
