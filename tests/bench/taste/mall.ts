/** The mall's own model on simulated shoppers that it never saw: how well it ranks, how varied, how fast. */
import { randomFrom } from '../../../models/engine/random.ts';
import { condense, isLiked } from '../../../models/taste/history.ts';
import type { Touch } from '../../../models/taste/history.ts';
import { loadTaste } from '../../../models/taste/model.ts';
import type { TasteModel } from '../../../models/taste/model.ts';
import { simulateShopper } from '../../../models/taste/population.ts';
import type { Ranker, Sequence } from '../../../models/taste/sequence/data.ts';
import { readStoreFiles } from '../../../server/commerce/shelf.ts';
import { keyOf } from '../../../server/learning/taste.ts';
import { figure } from '../figure.ts';
import type { Figure } from '../figure.ts';
import { baselinesOf } from './baselines.ts';
import { judge } from './metrics.ts';
import { measureRetrieval } from './retrieval.ts';
import { measureServing } from './serving.ts';
import { measureVariety } from './variety.ts';
import type { Judged, Split } from './split.ts';

const SEED = 4242, JUDGED = 500, TUNED = 300, LEARNED = 2000, THREADS = 2;

/** Somebody's events before the last product that they liked. */
export interface Before { readonly touches: readonly Touch[]; readonly question: Judged }

export async function* judgeMall(say: (line: string) => void): AsyncGenerator<Figure> {
  const stores = await readStoreFiles(new URL('../../../assets/catalogue', import.meta.url).pathname);
  const products = stores.flatMap((store) => store.products.map((product) => ({ ...product, id: keyOf({ store: store.id, product: product.id }) })));
  const random = randomFrom(SEED), draw = (many: number): Touch[][] => Array.from({ length: many }, () => condense(simulateShopper(products, random)));
  const [learned, tuned, judged] = [draw(LEARNED), draw(TUNED), draw(JUDGED)], number = new Map(products.map(({ id }, i) => [id, i]));
  const likedOf = (touches: readonly Touch[]): Sequence => touches.filter(isLiked).map(({ product, at = 0 }) => ({ items: [number.get(product) as number], at }));
  const test = questionsOf(judged, likedOf), validation = questionsOf(tuned, likedOf);
  const split: Split = {
    items: products.map(({ id }) => id), histories: [...tuned, ...judged].map(likedOf), timed: true, train: learned.map(likedOf), validation: validation.map(({ question }) => question),
    test: test.map(({ question }) => question), repeats: false, figures: 'hit', about: 'the last product that a simulated shopper liked, among all that they had not liked before',
  };
  say(`${products.length} products, ${test.length} simulated shoppers; ${split.about}`);

  const model = await loadTaste(), items = await model.itemVectors(products);
  const byTime = new Map(test.map((before) => [keyOfQuestion(before.question), before]));
  // The baselines read what was liked; our model reads all that was done.
  const ours: Ranker = {
    scores: (questions) => Promise.all(questions.map(async (question) => model.scores(await model.shopperVector(byTime.get(keyOfQuestion(question))?.touches ?? []), items))),
  };
  const { ndcg, recall } = await judge(ours, split.test, split);
  const others = new Map<string, { readonly ndcg: number; readonly hr: number }>();
  for await (const { name, ranker } of baselinesOf(split, THREADS, say)) {
    const quality = await judge(ranker, split.test, split), [n, hr] = [quality.ndcg[10] as number, quality.recall[10] as number];
    others.set(name, { ndcg: n, hr });
    yield figure(`${name}.ndcg@10`, n, '', 'higher');
    yield figure(`${name}.hr@10`, hr, '', 'higher');
  }
  const [best] = [...others].sort(([, a], [, b]) => b.ndcg - a.ndcg);
  yield figure('ndcg@10', ndcg[10] as number, '', 'higher', { reference: round(best?.[1].ndcg), by: best?.[0] ?? null });
  yield figure('hr@10', recall[10] as number, '', 'higher', { reference: round(best?.[1].hr), by: best?.[0] ?? null });
  yield* await measureVariety(model, products, items, test);
  yield* measureRetrieval(await vectorsOf(model, test), items, say);
  await model.close();
  yield* await measureServing(stores, judged, say);
}

const round = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value * 10_000) / 10_000);

function questionsOf(people: readonly (readonly Touch[])[], likedOf: (touches: readonly Touch[]) => Sequence): Before[] {
  return people.flatMap((touches, person): Before[] => {
    const liked = likedOf(touches), last = liked.at(-1), at = touches.findLastIndex(isLiked);
    // Whoever came back to it after liking it before is not asked.
    if (!last || liked.length < 2 || liked.slice(0, -1).some(({ items }) => items[0] === last.items[0])) return [];
    return [{ touches: touches.slice(0, at), question: { person, cut: liked.length - 1, history: liked.slice(0, -1), wanted: last.items, at: last.at } }];
  });
}
/** Nobody likes the same things at the same moments as somebody else. */
const keyOfQuestion = ({ history, at }: Pick<Judged, 'history' | 'at'>): string => `${at} ${history.map((moment) => `${moment.items.join()}@${moment.at}`).join(' ')}`;

async function vectorsOf(model: TasteModel, people: readonly Before[]): Promise<readonly Float32Array[]> {
  return Promise.all(people.map(({ touches }) => model.shopperVector(touches)));
}

