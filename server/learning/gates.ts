/**
 * The gates that a candidate passes before anybody sees an answer of it: it and the version in service rank
 * for the same held-out shoppers, and what is asked of the candidate has to hold beyond chance.
 */
import { evaluate } from '../../models/taste/train.ts';
import type { TasteDataset, TasteJudged } from '../../models/taste/train.ts';
import { isLiked } from '../../models/taste/history.ts';
import type { Touch } from '../../models/taste/history.ts';
import type { TasteModel } from '../../models/taste/model.ts';
import type { Gate, TasteFigures } from '../../shared/operator.ts';
import { pairedBootstrap, quantile } from './statistics.ts';

export interface JudgeOptions {
  /** Held-out shoppers below which nothing is said of a difference. */
  readonly leastShoppers: number;
  /** Exposure of small merchants, as a share of what they have now or, where that is less, of what is liked there: the four-fifths rule. */
  readonly exposureKept: number;
  /** Milliseconds to all scores that are quick enough whatever the version in service takes, and how many times that one's they may take else. */
  readonly quickMs: number; readonly slower: number;
  /** Histories that are timed. */
  readonly timed: number;
  /** Of the bootstrap. */
  readonly seed: number;
}
export const JUDGE_DEFAULTS: JudgeOptions = { leastShoppers: 20, exposureKept: 0.8, quickMs: 5, slower: 1.5, timed: 100, seed: 1 };

export interface Judged {
  readonly figures: TasteFigures; readonly rivalFigures: TasteFigures;
  readonly gates: readonly Gate[]; readonly passed: boolean;
}

/** Small merchants are the half of the stores whose goods are liked least in `counted`, from which popularity is counted too. */
export async function judgeCandidate(
  candidate: TasteModel, rival: TasteModel, dataset: TasteDataset, counted: readonly (readonly Touch[])[], options: Partial<JudgeOptions> = {},
): Promise<Judged> {
  const { leastShoppers, exposureKept, quickMs, slower, timed, seed } = { ...JUDGE_DEFAULTS, ...options };
  const ours: TasteJudged[] = [], theirs: TasteJudged[] = [];
  const figures = await evaluate(candidate, dataset, counted, (each) => ours.push(each)), rivalFigures = await evaluate(rival, dataset, counted, (each) => theirs.push(each));
  const of = ours.length, enough = of >= leastShoppers;
  const gains = pairedBootstrap(ours.map(({ gain }) => gain), theirs.map(({ gain }) => gain), { seed });
  const { small, merit } = smallStores(dataset, counted), exposed = exposureOf(ours, small), fair = exposureKept * Math.min(exposureOf(theirs, small), merit);
  const { ours: ms, theirs: msBefore } = await timesOf(candidate, rival, dataset, timed), quick = Math.max(quickMs, slower * msBefore);
  const gates: Gate[] = [
    { name: 'ranking', figure: gains.value, threshold: 0, wanted: 'above', passed: enough && gains.low > 0, interval: of > 0 ? [gains.low, gains.high] : null, of },
    { name: 'popularity', figure: figures.ndcg10, threshold: figures.popularityNdcg10, wanted: 'above', passed: figures.ndcg10 > figures.popularityNdcg10, interval: null, of },
    { name: 'exposure', figure: exposed, threshold: fair, wanted: 'above', passed: exposed >= fair, interval: null, of },
    { name: 'latency', figure: ms, threshold: quick, wanted: 'below', passed: ms <= quick, interval: null, of: Math.min(timed, dataset.histories.length) },
  ];
  return { figures, rivalFigures, gates, passed: gates.every(({ passed }) => passed) };
}

const storeOf = (product: string): string => product.slice(0, Math.max(0, product.indexOf('/')));

/** The half of the stores that is liked least, and its share of all that is liked: what it merits of being seen (Singh and Joachims 2018). */
function smallStores({ products }: TasteDataset, counted: readonly (readonly Touch[])[]): { readonly small: ReadonlySet<string>; readonly merit: number } {
  const liked = new Map(products.map(({ id }) => [storeOf(id), 0]));
  for (const touch of counted.flat()) if (isLiked(touch)) liked.set(storeOf(touch.product), (liked.get(storeOf(touch.product)) ?? 0) + 1);
  const byLikes = [...liked].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)), least = byLikes.slice(0, Math.floor(byLikes.length / 2));
  const sum = (stores: readonly (readonly [string, number])[]): number => stores.reduce((total, [, likes]) => total + likes, 0);
  return { small: new Set(least.map(([store]) => store)), merit: sum(byLikes) === 0 ? 0 : sum(least) / sum(byLikes) };
}

/** Share of what is seen that goes to some stores; the first place is seen most, as the gain of a rank in NDCG. */
function exposureOf(judged: readonly TasteJudged[], stores: ReadonlySet<string>): number {
  let theirs = 0, all = 0;
  for (const { top } of judged) {
    for (const [rank, product] of top.entries()) {
      const seen = 1 / Math.log2(rank + 2);
      all += seen;
      if (stores.has(storeOf(product))) theirs += seen;
    }
  }
  return all === 0 ? 0 : theirs / all;
}

/** Times that a history is scored; the least counts, for a training's process waits for others. */
const REPEATS = 3;

/** Milliseconds from a history to all scores, for the slowest in a hundred, of each model; they take turns. */
async function timesOf(candidate: TasteModel, rival: TasteModel, { products, histories }: TasteDataset, most: number): Promise<{ readonly ours: number; readonly theirs: number }> {
  const timer = async (model: TasteModel) => {
    const items = await model.itemVectors(products), times: number[] = [];
    return {
      async time(history: readonly Touch[]): Promise<void> {
        let least = Number.POSITIVE_INFINITY;
        for (let i = 0; i < REPEATS; i++) {
          const start = performance.now();
          model.scores(await model.shopperVector(history), items);
          least = Math.min(least, performance.now() - start);
        }
        times.push(least);
      },
      p99: (): number => (times.length === 0 ? 0 : quantile(times.sort((a, b) => a - b), 0.99)),
    };
  };
  const ours = await timer(candidate), theirs = await timer(rival);
  for (const history of histories.slice(0, most)) {
    await ours.time(history);
    await theirs.time(history);
  }
  return { ours: ours.p99(), theirs: theirs.p99() };
}
