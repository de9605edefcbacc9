/**
 * From words, on sentences that were written by hand (tests/models/shape/words/sentences.txt) and on descriptions of the
 * grammar with turns of phrase and words that training never saw (`.held`), beside looking words up in the lexicon. A
 * stated side counts with its error as a share; `words.p50` is from a sentence to the GLB of level 0.
 */
import { buildModel } from '../../../models/shape/index.ts';
import { answerOf, heldOut, judge } from '../../../models/shape/words/evaluate.ts';
import type { Expected } from '../../../models/shape/words/evaluate.ts';
import { examplesOf } from '../../../models/shape/words/grammar/index.ts';
import { openWords } from '../../../models/shape/words/index.ts';
import { embeddedStores } from '../../../scripts/train/catalogue.ts';
import { sentences } from '../../models/shape/words/sentences.ts';
import { figure, quantile } from '../figure.ts';
import type { BenchOptions, Figure } from '../figure.ts';
import { lookedUp, nearestDescription } from './words-reference.ts';

const HELD = 1000, SEED = 4711, KNOWN = 6000, TIMED = 60;
const LOOKUP = 'words looked up in the same lexicon', NEAREST = `the most similar of ${KNOWN} descriptions`;

export async function* figures({ say }: Pick<BenchOptions, 'say'>): AsyncGenerator<Figure> {
  const examples = examplesOf((await embeddedStores()).flatMap((store) => store.products)), written = sentences(), held = heldOut(examples, HELD, SEED), words = await openWords();
  try {
    say(`reading ${written.length} sentences written by hand and ${held.length} held-out descriptions ...`);
    const answer = answerOf(words), nearest = nearestDescription(examples, KNOWN, SEED + 1);
    const accuracies = async (rows: readonly Expected[], suffix: string): Promise<Figure[]> => {
      const [{ figures: ours }, { figures: theirs }, { figures: similar }] = await Promise.all([judge(answer, rows), judge(lookedUp, rows), judge(nearest, rows)]), better = similar.family > theirs.family;
      return [
        figure(`family.accuracy${suffix}`, ours.family, 'share', 'higher', { goal: 0.97, reference: better ? similar.family : theirs.family, by: better ? NEAREST : LOOKUP }),
        figure(`colour.accuracy${suffix}`, ours.colour, 'share', 'higher', { goal: 0.95, reference: theirs.colour, by: LOOKUP }),
        figure(`material.accuracy${suffix}`, ours.material, 'share', 'higher', { goal: 0.95, reference: theirs.material, by: LOOKUP }),
        figure(`dimension.error${suffix}`, ours.sideError, 'share', 'lower', { goal: 0.02, reference: theirs.sideError, by: LOOKUP }),
        figure(`dimension.met${suffix}`, ours.sides, 'share', 'higher', { reference: theirs.sides, by: LOOKUP }),
      ];
    };
    yield* await accuracies(written, '');
    yield* await accuracies(held, '.held');
    say(`from ${TIMED} sentences to models ...`);
    yield* await times(written, words.propose);
  } finally {
    await words.close();
  }
}

async function times(rows: readonly Expected[], propose: (text: string, options: { count: number }) => ReturnType<Awaited<ReturnType<typeof openWords>>['propose']>): Promise<Figure[]> {
  const made = rows.filter(({ family }, i) => family !== null && i % Math.max(1, Math.floor(rows.length / TIMED)) === 0), thought: number[] = [], whole: number[] = [];
  for (const [i, { text }] of [made[0] as Expected, ...made].entries()) {
    const start = performance.now(), { proposals: [first] } = await propose(text, { count: 3 }), between = performance.now();
    if (first) await buildModel({ ...first.design, level: 0 });
    // The first is asked twice: once to warm up.
    if (i > 0) thought.push(between - start);
    if (i > 0) whole.push(performance.now() - start);
  }
  return [
    figure('proposals.p50', quantile(thought, 0.5), 'ms', 'lower', { goal: 60 }),
    figure('words.p50', quantile(whole, 0.5), 'ms', 'lower', { goal: 400 }), figure('words.p99', quantile(whole, 0.99), 'ms', 'lower', { goal: 1500 }),
  ];
}

