/** How a plan gets its words. */
import type { Act } from '../acts.ts';
import type { Sentence } from '../sentence.ts';

/** Chooses among ways to say the same, by the talk's own randomness. */
export type Pick = (...ways: readonly [Sentence, ...Sentence[]]) => Sentence;

export interface Moment {
  readonly pick: Pick;
  /** The product of this act was named by the act before, so that `it` will do. */
  readonly again: boolean;
}

/** What one act sounds like. */
export type Voice = (act: Act, moment: Moment) => Sentence;
