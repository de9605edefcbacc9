/** The reader of goals in use: what a turn is about, by its words and by what it is said against. */
import { readFile } from 'node:fs/promises';
import { readSafetensors } from '../../engine/safetensors.ts';
import type { Weights } from '../../engine/weights.ts';
import type { Sparse } from '../classify/bag.ts';
import { probabilities } from '../classify/perceptron.ts';
import type { Perceptron } from '../classify/perceptron.ts';
import type { Index } from '../lexicon/index.ts';
import { GOALS } from './goals.ts';
import type { TurnGoal } from './goals.ts';
import { rowsTold } from './runs.ts';
import type { Told } from './runs.ts';

export interface Aim { readonly goal: TurnGoal; /** Probability, 0 to 1. */ readonly sure: number }

export interface GoalReader {
  /** All goals, the likeliest first. `names` are those of the goods there are. */
  read(told: Told, names: Index): readonly Aim[];
}

/** The weights that come with the mall. */
export const GOAL_WEIGHTS = new URL('weights.safetensors', import.meta.url);

export const loadGoals = async (): Promise<GoalReader> => openGoals(readSafetensors(await readFile(GOAL_WEIGHTS), String(GOAL_WEIGHTS)).weights);

/** @throws RangeError naming the tensor that the weights lack */
export function openGoals(weights: Weights): GoalReader {
  const of = (name: string): Float32Array => {
    const tensor = weights.get(`goals.${name}`);
    if (!tensor) throw new RangeError(`the weights of the reader of goals have no goals.${name}`);
    return tensor.data;
  };
  const rareness = of('rareness'), steps = of('steps'), wordBias = of('wordBias');
  const net: Perceptron = { hidden: wordBias.length, classes: GOALS.length, words: Int8Array.from(of('words')), wordBias, units: of('units'), unitBias: of('unitBias') };
  return {
    read(told, names) {
      const { places, values } = weighed(rowsTold(told, names), rareness),
        chances = probabilities(net, { places, values: values.map((value, k) => value * (steps[places[k] as number] as number)) });
      return GOALS.map((goal, i) => ({ goal, sure: chances[i] as number })).sort((a, b) => b.sure - a.sure);
    },
  };
}

/** The tensor that is kept in bytes: what one of a byte is worth stands in `goals.steps`, row by row. */
export const BYTES: ReadonlySet<string> = new Set(['goals.words']);

/** Length of every turn's vector. */
const LENGTH = 3;

/** Rows with their weights; those that are not known say nothing. */
export function weighed(rows: Int32Array, rareness: Float32Array): Sparse {
  const places = rows.filter((row) => (rareness[row] as number) > 0), values = Float32Array.from(places, (row) => rareness[row] as number);
  const norm = Math.sqrt(values.reduce((sum, v) => sum + v * v, 0));
  return { places, values: norm > 0 ? values.map((v) => (v * LENGTH) / norm) : values };
}
