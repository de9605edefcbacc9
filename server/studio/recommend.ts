import { diversify } from '../../models/taste/diverse.ts';
import type { InteractionKind } from '../../shared/interaction.ts';
import type { LocalText } from '../../shared/locale.ts';
import type { Recommendation } from '../../shared/messages.ts';
import { CONCOURSE_ID } from '../../shared/mall.ts';
import type { Journal } from '../learning/journal.ts';
import { madeBy } from '../learning/scores.ts';
import type { Taste } from '../learning/taste.ts';
import type { Trend } from '../learning/trend.ts';
import type { Assortment } from '../storage/assortment.ts';
import { inStockReader } from '../storage/catalogue.ts';
import type { Db } from '../storage/open.ts';
import type { LikingOf } from './liking.ts';
import { becauseYou, OTHERS_LIKE, TO_BEGIN_WITH } from './reasons.ts';

export interface Recommender {
  /** What a shopper may like in a place, best first and not all of a kind: goods of the store, or of all stores in the concourse. */
  recommend(shopper: string, place: string): Promise<Recommendation[]>;
}

export interface RecommenderDeps {
  readonly db: Db;
  readonly journal: Pick<Journal, 'historyOf'>;
  readonly taste: Pick<Taste, 'because' | 'vectorsOf'>;
  readonly trend: Trend;
  readonly likingOf: LikingOf;
  readonly assortmentOf: (store: string) => Assortment | null;
  /** Ids of all stores. */
  readonly stores: () => readonly string[];
}

const IN_STORE = 6, IN_CONCOURSE = 6;
/** Goods of one store among those of the concourse. */
const OF_ONE_STORE = 2;

interface Candidate {
  readonly store: string;
  readonly product: string;
  readonly liking: number;
  /** Its taste. */
  readonly vector: Float32Array | null;
  readonly by: { readonly model?: number };
}

export function openRecommender({ db, journal, taste, trend, likingOf, assortmentOf, stores }: RecommenderDeps): Recommender {
  const inStock = inStockReader(db);
  /** Goods in stock, liked most first, without what the shopper has or waved away. */
  async function candidates(shopper: string, store: string): Promise<Candidate[]> {
    const [found, vectors] = await Promise.all([likingOf(shopper, store), taste.vectorsOf(store)]), liking = found ?? new Map<string, number>();
    const done = new Map<string, InteractionKind>();
    for (const { store: where, product, kind } of journal.historyOf(shopper)) if (where === store) done.set(product, kind === 'view' || kind === 'approach' ? done.get(product) ?? kind : kind);
    const open = inStock(store);
    return [...liking].filter(([product]) => open.has(product) && !SETTLED.has(done.get(product) ?? 'view'))
      .map(([product, value]) => ({ store, product, liking: value, vector: vectors?.get(product) ?? null, by: madeBy(liking) })).sort((a, b) => b.liking - a.liking);
  }
  function reason(shopper: string, { store, product }: Candidate): LocalText {
    const touch = taste.because(shopper, store, product);
    const name = touch && assortmentOf(touch.store)?.products.find(({ id }) => id === touch.product)?.name;
    if (touch && name && touch.kind !== 'dismiss') return becauseYou(touch.kind, name);
    return (trend.of(store).get(product) ?? 0) > 0 ? OTHERS_LIKE : TO_BEGIN_WITH;
  }

  return {
    async recommend(shopper, place) {
      const various = (from: readonly Candidate[], count: number): Candidate[] => diversify(from.map((of) => ({ of, liking: of.liking, vector: of.vector })), count);
      const best = place === CONCOURSE_ID
        ? various((await Promise.all(stores().map(async (store) => various(await candidates(shopper, store), OF_ONE_STORE)))).flat()
          .sort((a, b) => b.liking - a.liking), IN_CONCOURSE)
        : various(await candidates(shopper, place), IN_STORE);
      return best.map((candidate) => ({ product: candidate.product, reason: reason(shopper, candidate), ...candidate.by }));
    },
  };
}

/** After these nobody needs to be told of the goods. */
const SETTLED: ReadonlySet<InteractionKind> = new Set(['cart', 'buy', 'dismiss']);
