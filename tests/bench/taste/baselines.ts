/** What our model is measured against, each at its best: tuned on the same validation, ties broken by popularity. */
import { distinct, popularityOf } from '../../../models/taste/sequence/data.ts';
import type { Corpus, Question, Ranker } from '../../../models/taste/sequence/data.ts';
import { EASE_MOST_ITEMS, fitEase } from '../../../models/taste/sequence/ease.ts';
import { fitItemNeighbours, fitSessionNeighbours, MOST_NEIGHBOURS } from './neighbours.ts';
import { judge } from './metrics.ts';
import type { Judged, Split } from './split.ts';

export interface Baseline { readonly name: string; readonly ranker: Ranker; readonly chosen: string; readonly seconds: number }

/** Validation questions that a baseline is tuned by, at most. */
const TUNED_BY = 3000;
/** Items above which EASE is tried with fewer ridges, for each costs 2 n³ operations. */
const MANY_ITEMS = 6000;
const RIDGES = [30, 100, 300, 1000], FEW_RIDGES = [100, 300];
const ITEM_NEIGHBOURS = [10, 20, 50, 100, MOST_NEIGHBOURS], SESSION_NEIGHBOURS = [50, 100, 200, 500];

export function perQuestion(score: (question: Question) => Float32Array): Ranker {
  return { scores: (questions) => Promise.resolve(questions.map(score)) };
}

/** @param say hears what is left out and why, and what was chosen */
export async function* baselinesOf(split: Split, threads: number, say: (line: string) => void): AsyncGenerator<Baseline> {
  const corpus: Corpus = { items: split.items.length, sequences: split.train }, popularity = popularityOf(corpus);
  const asked = thin(split.validation, TUNED_BY), began = performance.now();
  /** So little that it only orders what is equal. */
  const tie = popularity.map((count) => 1e-6 * count / Math.max(1, split.train.length));
  const seconds = (): number => (performance.now() - began) / 1000;
  async function best<T>(name: string, choices: readonly T[], make: (choice: T) => Promise<Ranker>, word: string): Promise<Baseline> {
    const from = seconds();
    let winner: { readonly ranker: Ranker; readonly choice: T; readonly ndcg: number } | null = null;
    for (const choice of choices) {
      const ranker = await make(choice), { ndcg } = await judge(ranker, asked, split);
      if (!winner || (ndcg[10] as number) > winner.ndcg) winner = { ranker, choice, ndcg: ndcg[10] as number };
    }
    if (!winner) throw new RangeError(`${name} has nothing to choose from`);
    say(`${name}: ${word} ${String(winner.choice)}, NDCG@10 ${winner.ndcg.toFixed(4)} on the validation`);
    return { name, ranker: winner.ranker, chosen: `${word} ${String(winner.choice)}`, seconds: seconds() - from };
  }

  yield { name: 'popularity', ranker: perQuestion(() => popularity.slice()), chosen: '', seconds: 0 };
  if (split.figures === 'recall') yield { name: 'own-frequency', ranker: perQuestion(({ history }) => frequencies(history, tie)), chosen: '', seconds: 0 };
  const neighbours = fitItemNeighbours(corpus);
  yield await best('item-knn', ITEM_NEIGHBOURS, async (k) => perQuestion(({ history }) => neighbours.scores(distinct(history), k, tie)), 'k');
  if (split.figures === 'session') {
    const sessions = fitSessionNeighbours(corpus);
    yield await best('session-knn', SESSION_NEIGHBOURS, async (k) => perQuestion(({ history }) => sessions.scores(distinct(history), k, tie)), 'k');
  }
  if (corpus.items > EASE_MOST_ITEMS) {
    say(`ease is left out: ${corpus.items} items are more than the ${EASE_MOST_ITEMS} whose matrix is inverted here`);
    return;
  }
  yield await best('ease', corpus.items > MANY_ITEMS ? FEW_RIDGES : RIDGES, async (ridge) => {
    const ease = await fitEase(corpus, ridge, threads);
    return perQuestion(({ history }) => {
      const scores = tie.slice();
      ease.add(new Map(distinct(history).map((item) => [item, 1])), scores);
      return scores;
    });
  }, 'ridge');
}

/** How often somebody had each item, and popularity where never: a baseline that is hard to beat where people buy again. */
function frequencies(history: Question['history'], tie: Float32Array): Float32Array {
  const scores = tie.slice();
  for (const { items } of history) for (const item of items) scores[item] = (scores[item] as number) + 1;
  return scores;
}

/** Evenly spread over the whole. */
export function thin(questions: readonly Judged[], most: number): readonly Judged[] {
  const every = Math.max(1, questions.length / most);
  return Array.from({ length: Math.min(most, questions.length) }, (_, i) => questions[Math.floor(i * every)] as Judged);
}
