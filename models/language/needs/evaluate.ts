/** What is held out to be judged on, and how often what is right is found first or among the first three. */
import { randomFrom } from '../../engine/random.ts';
import type { Good } from './lessons.ts';
import type { NeedsModel, Profile, Shelf } from './model.ts';
import type { Need } from './written.ts';

/**
 * `lines`: other needs of the same products were learnt from. `products`: nothing of them was, though of others of their
 * stores. `stores`: nothing of any of their goods.
 */
export type Split = 'lines' | 'products' | 'stores';
export interface Parted {
  /** Goods and needs that are learnt from. */
  readonly goods: readonly Good[];
  readonly learnt: readonly Need[];
  readonly judged: readonly Need[];
}

/** One in so many is held out. */
const OF = 5,
  SEED = 99;
/** Of those stores all goods are held out where `stores` are: of china, of outdoor goods, and half of what was invented. */
const STORES: ReadonlySet<string> = new Set(['kiln', 'summit', 'invented-1']);

export function part(goods: readonly Good[], needs: readonly Need[], split: Split): Parted {
  const random = randomFrom(SEED);
  if (split === 'lines') {
    const isJudged = needs.map(() => random.below(OF) === 0);
    return { goods, learnt: needs.filter((_, i) => !isJudged[i]), judged: needs.filter((_, i) => isJudged[i]) };
  }
  const isOut = new Set(goods.filter(({ store }) => (split === 'stores' ? STORES.has(store) : random.below(OF) === 0)).map(({ id }) => id)),
    isOf = ({ right, from }: Need): boolean => from !== 'talk' && isOut.has(right[0] ?? '');
  return {
    goods: goods.filter(({ id }) => !isOut.has(id)),
    learnt: needs.filter((need) => !isOf(need)).map((need) => ({ ...need, right: need.right.filter((id) => !isOut.has(id)) })),
    judged: needs.filter(isOf),
  };
}

/** Probability that something right is among the first `k`, where goods of one score stand in any order. */
export function foundWithin(k: number, scores: ArrayLike<number>, isRight: readonly boolean[]): number {
  const values = Array.from(scores),
    best = Math.max(...values.filter((_, i) => isRight[i])),
    above = values.filter((score) => score > best).length,
    tied = values.flatMap((score, i) => (score === best ? [isRight[i] ?? false] : [])),
    wrong = tied.filter((right) => !right).length;
  if (above >= k) return 0;
  let missed = 1;
  for (let drawn = 0; drawn < Math.min(k - above, tied.length); drawn++) missed *= Math.max(0, wrong - drawn) / (tied.length - drawn);
  return 1 - missed;
}

export interface Recall {
  readonly first: number;
  readonly three: number;
  readonly needs: number;
}
/** @param scores of the goods of a need's store, or of the mall where it is said in the hall */
export function recall(needs: readonly Need[], goods: readonly Good[], scores: (text: string, among: readonly Good[]) => ArrayLike<number>): Recall {
  const stores = Map.groupBy(goods, ({ store }) => store),
    mall = goods.filter(({ store }) => !store.startsWith('invented'));
  let first = 0,
    three = 0,
    count = 0;
  for (const { text, right, store } of needs) {
    const among = store === null ? mall : (stores.get(store) ?? mall),
      isRight = among.map(({ id }) => right.includes(id));
    if (!isRight.includes(true)) continue;
    const given = scores(text, among);
    first += foundWithin(1, given, isRight);
    three += foundWithin(3, given, isRight);
    count++;
  }
  return { first: first / count, three: three / count, needs: count };
}

/** Scores of a model for goods side by side; each shelf is put up once. */
export function scoredBy(model: NeedsModel, goods: readonly Good[]): (text: string, among: readonly Good[]) => Float32Array {
  const profiles = new Map(goods.map((good) => [good, model.profile(good)])),
    shelves = new Map<string, Shelf>();
  return (text, among) => {
    const key = among.map(({ id }) => id).join(),
      shelf = shelves.get(key) ?? model.shelf(among.map((good) => profiles.get(good) as Profile));
    shelves.set(key, shelf);
    return shelf.scores(text);
  };
}

/** Share of needs that nothing in a store answers of which something is claimed all the same, at most. */
const CLAIMED = 0.15;

/**
 * The score from which on goods are likely to be meant: of needs asked in stores where nothing answers them, no more than
 * `CLAIMED` have goods that score so. `kept` is the share of needs asked where something does answer them that have.
 */
export function likelyFrom(
  needs: readonly Need[],
  goods: readonly Good[],
  scores: (text: string, among: readonly Good[]) => ArrayLike<number>,
): { readonly likely: number; readonly kept: number; readonly claimed: number } {
  const stores = [...Map.groupBy(goods, ({ store }) => store).values()],
    best = (text: string, among: readonly Good[]): number => Math.max(...Array.from(scores(text, among)));
  const asked = needs.filter(({ store, from }) => store !== null && from === 'needs'),
    having = asked.flatMap(({ text, store }) => stores.filter((some) => some[0]?.store === store).map((some) => best(text, some))),
    lacking = asked
      .flatMap(({ text, right }, i) => {
        const others = stores.filter((some) => !some.some(({ id }) => right.includes(id)));
        return others.length > 0 ? [best(text, others[i % others.length] as readonly Good[])] : [];
      })
      .toSorted((a, b) => b - a);
  const likely = lacking[Math.floor(CLAIMED * lacking.length)] ?? 0,
    share = (values: readonly number[]): number => values.filter((value) => value > likely).length / values.length;
  return { likely, kept: share(having), claimed: share(lacking) };
}
