/** The model of taste where products are known by identity alone: the network's opinion and the counted ones, weighed on the validation. */
import { blend, fitBlend } from './blend.ts';
import type { Example } from './blend.ts';
import type { Answered, Corpus, Ranker } from './data.ts';
import { EASE_MOST_ITEMS, fitEase } from './ease.ts';
import type { Speakers } from './ease.ts';
import { fitFollowers } from './followers.ts';
import { termsOf, TOGETHER } from './terms.ts';
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
  const terms = termsOf({ corpus, followers: fitFollowers(corpus), repeats }), together = ease ? TOGETHER : [];
  const spokenBy = (speakers: Speakers): Float32Array => {
    const scores = new Float32Array(corpus.items);
    ease?.add(speakers, scores);
    return scores;
  };
  const names = ['network', ...terms.map(({ name }) => name), ...together.map(({ name }) => name)];
  const most = Math.max(50, Math.min(MOST_EXAMPLES, Math.floor(MOST_NUMBERS / corpus.items / names.length))), every = Math.max(1, validation.length / most);
  const chosen = Array.from({ length: Math.min(most, validation.length) }, (_, i) => validation[Math.floor(i * every)] as Answered);
  const opinions = await network.scores(chosen);
  const examples = chosen.flatMap((question, i): Example[] => {
    const shut = repeats ? [] : question.history.flatMap(({ items }) => items), wanted = question.wanted.filter((item) => !shut.includes(item));
    return wanted.length === 0 ? [] : [{ wanted, shut, opinions: [opinions[i] as Float32Array, ...terms.map(({ of }) => of(question)), ...together.map(({ of }) => spokenBy(of(question)))] }];
  });
  const weights = fitBlend(examples, names.map((name) => (name === 'network' ? 0.7 : 0.1)));
  const named = new Map(names.map((name, k) => [name, weights[k] as number]));
  say(`weights on ${examples.length} questions: ${[...named].map(([name, weight]) => `${name} ${weight.toFixed(2)}`).join(', ')}`);
  return {
    weights: named, network,
    async scores(questions) {
      const learnt = await network.scores(questions);
      return questions.map((question, i) => {
        const counted = [learnt[i] as Float32Array, ...terms.map(({ of }) => of(question))];
        const speakers = summed(together.map(({ name, of }) => ({ weight: named.get(name) as number, speakers: of(question) })));
        return blend([...counted, spokenBy(speakers)], [...weights.slice(0, counted.length), 1]);
      });
    },
    close: () => network.close(),
  };
}

function summed(parts: readonly { readonly weight: number; readonly speakers: Speakers }[]): Speakers {
  const sums = new Map<number, number>();
  for (const { weight, speakers } of parts) for (const [item, share] of speakers) sums.set(item, (sums.get(item) ?? 0) + weight * share);
  return sums;
}
