/** The model of taste where products are known by identity alone: the network's opinion and the counted ones, weighed on the validation. */
import { blend, fitBlend } from './blend.ts';
import type { Example } from './blend.ts';
import type { Answered, Corpus, Ranker } from './data.ts';
import { EASE_MOST_ITEMS, fitEase } from './ease.ts';
import { fitFollowers } from './followers.ts';
import { termsOf } from './terms.ts';
import { openSequence, SEQUENCE_TRAIN_DEFAULTS, trainSequence } from './train.ts';
import type { SequenceTrainOptions, TrainedSequence } from './train.ts';

export interface SequenceModel extends Ranker {
  /** Each opinion's weight by name. */
  readonly weights: ReadonlyMap<string, number>;
  /** The network alone. */
  readonly network: Ranker;
  close(): Promise<void>;
}

export interface FitRequest {
  readonly corpus: Corpus;
  /** Questions about what the corpus does not hold. */
  readonly validation: readonly Answered[];
  readonly repeats: boolean;
  readonly quality: (ranker: Ranker) => Promise<number>;
}

/** Numbers held while the weights are fitted, which bounds the questions that they are fitted on. */
const MOST_NUMBERS = 5e7, MOST_EXAMPLES = 1500;
/** What EASE adds to the diagonal. */
const RIDGE = 100;

export async function fitSequenceModel(request: FitRequest, options: Partial<SequenceTrainOptions> = {}): Promise<SequenceModel> {
  return weigh(await trainSequence(request.corpus, request.quality, options), request, options);
}

/** The trained network beside what is counted, each with the weight that it earns on the validation. */
export async function weigh(trained: TrainedSequence, { corpus, validation, repeats }: FitRequest, options: Partial<SequenceTrainOptions> = {}): Promise<SequenceModel> {
  const { say, threads } = { ...SEQUENCE_TRAIN_DEFAULTS, ...options }, network = await openSequence({ ...trained, threads });
  const ease = corpus.items <= EASE_MOST_ITEMS ? await fitEase(corpus, RIDGE, threads) : null;
  const terms = termsOf({ corpus, ease, followers: fitFollowers(corpus), repeats });
  const most = Math.max(50, Math.min(MOST_EXAMPLES, Math.floor(MOST_NUMBERS / corpus.items / (terms.length + 1)))), every = Math.max(1, validation.length / most);
  const chosen = Array.from({ length: Math.min(most, validation.length) }, (_, i) => validation[Math.floor(i * every)] as Answered);
  const opinions = await network.scores(chosen);
  const examples = chosen.flatMap((question, i): Example[] => {
    const shut = repeats ? [] : question.history.flatMap(({ items }) => items), wanted = question.wanted.filter((item) => !shut.includes(item));
    return wanted.length === 0 ? [] : [{ wanted, shut, opinions: [opinions[i] as Float32Array, ...terms.map(({ of }) => of(question))] }];
  });
  const weights = fitBlend(examples, [0.7, ...terms.map(() => 0.1)]), named = new Map(['network', ...terms.map(({ name }) => name)].map((name, k) => [name, weights[k] as number]));
  say(`weights on ${examples.length} questions: ${[...named].map(([name, weight]) => `${name} ${weight.toFixed(2)}`).join(', ')}`);
  return {
    weights: named, network,
    async scores(questions) {
      const learnt = await network.scores(questions);
      return questions.map((question, i) => blend([learnt[i] as Float32Array, ...terms.map(({ of }) => of(question))], weights));
    },
    close: () => network.close(),
  };
}
