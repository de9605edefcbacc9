/**
 * What is known of people by identity alone: who had what, in which order. Items are numbered from 0;
 * a moment is what came at once, one item or a basket; a sequence is one person's, oldest first.
 */

export interface Moment {
  /** Without repetition. */
  readonly items: readonly number[];
  /** Milliseconds since 1970, or 0 where the data has an order and no time. */
  readonly at: number;
  /** What was done, numbered from 1, where the data says (looked at, put into the cart, bought). */
  readonly kind?: number;
}
export type Sequence = readonly Moment[];

/** What somebody had before, asked what comes next. */
export interface Question {
  readonly history: Sequence;
  /** When it is asked: the time of what comes, which a shop knows; 0 without time. */
  readonly at: number;
}
/** A question with what came. */
export interface Answered extends Question {
  readonly wanted: readonly number[];
}

export interface Corpus {
  /** Number of items; they are 0 to items - 1. */
  readonly items: number;
  readonly sequences: readonly Sequence[];
}

/** Scores of all items for each question, higher is likelier: what every model and every baseline is. */
export interface Ranker {
  scores(questions: readonly Question[]): Promise<readonly Float32Array[]>;
}

/** Every item of a sequence once, in the order of the last time. */
export function distinct(sequence: Sequence): number[] {
  const seen = new Set<number>();
  for (const { items } of sequence) for (const item of items) {
    seen.delete(item);
    seen.add(item);
  }
  return [...seen];
}

/** How many people had each item. */
export function popularityOf({ items, sequences }: Corpus): Float32Array {
  const counts = new Float32Array(items);
  for (const sequence of sequences) for (const item of distinct(sequence)) counts[item] = (counts[item] as number) + 1;
  return counts;
}
