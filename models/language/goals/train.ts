/** Trains the reader of goals on turns of written conversations, each with what it was said against. */
import { randomFrom } from '../../engine/random.ts';
import type { Weights } from '../../engine/weights.ts';
import type { Sparse } from '../classify/bag.ts';
import { trainPerceptron } from '../classify/perceptron.ts';
import type { Index } from '../lexicon/index.ts';
import { GOALS } from './goals.ts';
import type { Lesson } from './lessons.ts';
import { weighed } from './model.ts';
import { rowsTold, RUN_ROWS } from './runs.ts';

const HIDDEN = 48, EPOCHS = 16, WORDS_HIDDEN = 0.5, UNITS_HIDDEN = 0.3;
/** Power of the rareness of a run (Spärck Jones 1972, dampened). */
const RARENESS = 0.5;

export function train(lessons: readonly Lesson[], names: Index, seed: number): Weights {
  const rows = lessons.map((lesson) => rowsTold(lesson, names)), rareness = rarenessOf(rows);
  const learnt = rows.map((each, i) => ({ sparse: weighed(each, rareness) satisfies Sparse, label: GOALS.indexOf((lessons[i] as Lesson).goal) }));
  const { words, wordBias, units, unitBias } = trainPerceptron(
    learnt, RUN_ROWS, GOALS.length, { hidden: HIDDEN, epochs: EPOCHS, wordDrop: WORDS_HIDDEN, unitDrop: UNITS_HIDDEN }, randomFrom(seed),
  );
  return new Map([
    ['goals.rareness', { shape: [RUN_ROWS], data: rareness }], ...inBytes(words as Float32Array),
    ['goals.wordBias', { shape: [HIDDEN], data: wordBias }], ['goals.units', { shape: [HIDDEN, GOALS.length], data: units }],
    ['goals.unitBias', { shape: [GOALS.length], data: unitBias }],
  ]);
}

/** Each row in whole numbers to 127, and what one of them is worth. */
function inBytes(words: Float32Array): [string, { shape: number[]; data: Float32Array }][] {
  const steps = Float32Array.from({ length: RUN_ROWS }, (_, row) => words.subarray(row * HIDDEN, (row + 1) * HIDDEN).reduce((most, each) => Math.max(most, Math.abs(each)), 0) / 127 || 1);
  return [
    ['goals.steps', { shape: [RUN_ROWS], data: steps }],
    ['goals.words', { shape: [RUN_ROWS, HIDDEN], data: words.map((each, i) => Math.round(each / (steps[Math.floor(i / HIDDEN)] as number))) }],
  ];
}

/** Of each row; a row that no turn has, or only one, counts nothing. */
function rarenessOf(turns: readonly Int32Array[]): Float32Array {
  const counts = new Float32Array(RUN_ROWS);
  for (const rows of turns) for (const row of rows) counts[row] = (counts[row] as number) + 1;
  return counts.map((count) => (count < 2 ? 0 : (Math.log((1 + turns.length) / (1 + count)) + 1) ** RARENESS));
}
