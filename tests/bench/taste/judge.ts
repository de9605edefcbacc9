/** Our model beside popularity, neighbours, EASE and SASRec on one file: the same split, the same questions, the same run. */
import { fitSequenceModel } from '../../../models/taste/sequence/model.ts';
import type { SequenceTrainOptions } from '../../../models/taste/sequence/train.ts';
import type { Corpus, Ranker } from '../../../models/taste/sequence/data.ts';
import { figure, quantile } from '../figure.ts';
import type { Figure } from '../figure.ts';
import { baselinesOf, thin } from './baselines.ts';
import { readSplit } from './formats.ts';
import { checkShuffled, checkSplit } from './leaks.ts';
import { judge } from './metrics.ts';
import type { Quality } from './metrics.ts';
import { fitSasrec } from './sasrec.ts';
import type { Judged, Split } from './split.ts';

export interface JudgeOptions extends Partial<Pick<SequenceTrainOptions, 'seconds' | 'epochs' | 'seed' | 'threads'>> {
  readonly say: (line: string) => void;
}

/** Validation questions asked after each epoch; questions with shuffled answers; requests that are timed, and asked before; how much better than the best baseline we want to be with baskets. */
const AFTER_EPOCH = 2000, SHUFFLED = 2000, TIMED = 500, WARM = 100, LEAD = 1.15, SERVE_MS = 5;

export async function* judgeFile(path: string, format: string | null, { say, threads = 2, seed = 1, ...options }: JudgeOptions): AsyncGenerator<Figure> {
  say(`reading ${path}`);
  const split = await readSplit(path, format), corpus = { items: split.items.length, sequences: split.train };
  checkSplit(split);
  const moments = split.histories.reduce((n, h) => n + h.reduce((m, { items }) => m + items.length, 0), 0);
  say(`${split.histories.length} people, ${split.items.length} items, ${moments} interactions; ${split.test.length} questions; ${split.about}`);
  warnOfRepeats(split, say);

  const measured = new Map<string, Quality>(), asked = thin(split.test, SHUFFLED);
  let popularity: Ranker | null = null;
  for await (const { name, ranker } of baselinesOf(split, threads, say)) {
    const quality = await judge(ranker, split.test, split);
    measured.set(name, quality);
    say(`${name}: NDCG@10 ${(quality.ndcg[10] as number).toFixed(4)}`);
    popularity ??= ranker;
    yield* figuresOf(`${name}.`, quality, split);
  }

  const tuned = thin(split.validation, AFTER_EPOCH), quality = async (ranker: Ranker): Promise<number> => (await judge(ranker, tuned, split)).ndcg[10] as number;
  const began = performance.now();
  const model = await fitSequenceModel({ corpus, validation: split.validation, repeats: split.repeats, quality }, { ...options, threads, seed, say });
  const seconds = (performance.now() - began) / 1000;
  try {
    if (popularity) await checkShuffled('our model', model, popularity, asked, split, seed);
    yield* figuresOf('network.', await judge(model.network, split.test, split), split);
    const ours = await judge(model, split.test, split), [best] = [...measured].sort(([, a], [, b]) => (b.ndcg[10] as number) - (a.ndcg[10] as number));
    yield* figuresOf('', ours, split, best && { name: best[0], quality: best[1] });
    if (best) say(compare(ours, `${best[0]}, the best of what is counted,`, best[1]));
    yield figure('train.seconds', seconds, 's', 'lower');
    yield figure('serve.p99', await serveTime(model, asked), 'ms', 'lower', { goal: SERVE_MS });
    if (split.figures === 'hit') {
      const sasrec = await judgeSasrec(split, corpus, quality, { ...options, threads, seed, say });
      yield* figuresOf('sasrec.', sasrec, split);
      say(compare(ours, 'sasrec', sasrec));
    }
  } finally {
    await model.close();
  }
}

/** It comes last, since it takes as long as our own and most know its figures for the data that they ask about. */
async function judgeSasrec(split: Split, corpus: Corpus, quality: (ranker: Ranker) => Promise<number>, { say, ...options }: JudgeOptions): Promise<Quality> {
  const ranker = await fitSasrec(corpus, quality, { ...options, say: (line) => say(`sasrec: ${line}`) }), reached = await judge(ranker, split.test, split);
  await ranker.close();
  return reached;
}

function* figuresOf(prefix: string, { ndcg, recall, mrr }: Quality, { figures }: Split, best?: { readonly name: string; readonly quality: Quality }): Generator<Figure> {
  const one = (name: string, of: (quality: Quality) => number | undefined, mine: number | undefined): Figure => {
    const reference = best && round(of(best.quality)), goal = reference !== undefined && figures === 'recall' && name === 'ndcg@10' ? round(LEAD * reference) : null;
    return figure(`${prefix}${name}`, mine ?? Number.NaN, '', 'higher', best && { by: best.name, reference: reference ?? null, goal });
  };
  const cutoffs = figures === 'hit' ? [5, 10, 20] : figures === 'recall' ? [10, 20] : [20];
  for (const k of cutoffs) {
    yield one(`ndcg@${k}`, (quality) => quality.ndcg[k], ndcg[k]);
    yield one(`${figures === 'hit' ? 'hr' : figures === 'recall' ? 'recall' : 'p'}@${k}`, (quality) => quality.recall[k], recall[k]);
    if (figures === 'session') yield one(`mrr@${k}`, (quality) => quality.mrr[k], mrr[k]);
  }
}
const round = (value: number | undefined): number => Math.round(10_000 * (value ?? 0)) / 10_000;

/** The lead in NDCG@10 with its 95 % interval, from the differences question by question. */
function compare(ours: Quality, name: string, theirs: Quality): string {
  const n = ours.each.length, gains = ours.each.map((gain, i) => gain - (theirs.each[i] as number)), mean = gains.reduce((a, b) => a + b, 0) / n;
  const error = 1.96 * Math.sqrt(gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / n / n);
  const share = (x: number): string => `${(100 * x / (theirs.ndcg[10] as number)).toFixed(1)} %`;
  return `our model passes ${name} by ${share(mean)} of its NDCG@10 (95 % interval ${share(mean - error)} to ${share(mean + error)})`;
}

/** From a history to scores of all items, one request after another. */
async function serveTime(model: Ranker, questions: readonly Judged[]): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < WARM + TIMED; i++) {
    const { history, at } = questions[i % questions.length] as Judged, from = performance.now();
    await model.scores([{ history, at }]);
    if (i >= WARM) times.push(performance.now() - from);
  }
  return quantile(times, 0.99);
}

/** Share of repeated answers above which leaving them out hides much. */
const MANY_REPEATS = 0.02;
function warnOfRepeats({ repeats, test }: Split, say: (line: string) => void): void {
  const share = test.filter(({ history, wanted }) => history.some(({ items }) => wanted.some((item) => items.includes(item)))).length / test.length;
  if (!repeats && share > MANY_REPEATS) say(`${(100 * share).toFixed(1)} % of the answers were had before and count as missed for everyone; a format with -repeats ranks them too`);
}
