/**
 * What people may know of what is known of them, and do about it: read it, take it away, have it forgotten,
 * or shop without being known. Who listens hears at once that what they made for somebody holds no more.
 */
import type { LocalText } from '../../shared/locale.ts';
import { CONCOURSE_ID } from '../../shared/mall.ts';
import { INTERACTION_KINDS } from '../../shared/interaction.ts';
import type { InteractionKind } from '../../shared/interaction.ts';
import type { Known } from '../../shared/privacy.ts';
import type { Assortment } from '../storage/assortment.ts';
import type { Db } from '../storage/open.ts';
import { optOutsTable } from '../storage/opt-outs.ts';
import { readTold } from '../storage/told.ts';
import { wordOf } from '../studio/assistant/needs.ts';
import { emptyShelves, forgetShopper, readPersonalData, summariseShopper } from '../storage/personal-data.ts';

export interface Privacy {
  known(shopper: string): Promise<Known>;
  /** Every row of theirs in the record, by table. */
  takeAway(shopper: string): Record<string, readonly unknown[]>;
  /** What they did is gone, and all that follows from it; orders stay. */
  forget(shopper: string): void;
  optOut(shopper: string, out: boolean): void;
  /** Hears of shoppers for whom everything is to be made anew. Returns what ends it. */
  onChange(listener: (shopper: string) => void): () => void;
}

export interface PrivacyDeps {
  readonly db: Db;
  readonly assortmentOf: (store: string) => Assortment | null;
  readonly recommender: { recommend(shopper: string, place: string): Promise<readonly { readonly product: string; readonly reason: LocalText }[]> };
  /** Ids of all stores. */
  readonly stores: () => readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Goods that are named; conclusions of each sort; guesses. */
const GOODS = 6, LIKES = 2, NEXT = 3;
/** Goods that a conclusion rests on, at least. */
const LEAST = 2;

export function openPrivacy({ db, assortmentOf, recommender, stores, now }: PrivacyDeps): Privacy {
  const optOuts = optOutsTable(db), listeners = new Set<(shopper: string) => void>();
  const tell = (shopper: string): void => { for (const listener of listeners) listener(shopper); };
  const productOf = (store: string, product: string) => assortmentOf(store)?.products.find(({ id }) => id === product) ?? null;
  const nameOf = (product: string): LocalText | null => stores().flatMap((store) => productOf(store, product)?.name ?? [])[0] ?? null;

  function likesOf(taken: readonly { readonly store: string; readonly product: string }[]): Known['likes'] {
    const goods = taken.flatMap(({ store, product }) => {
      const found = productOf(store, product), name = assortmentOf(store)?.store.name;
      return found && name ? [{ category: same(found.category), brand: same(found.brand), store: name }] : [];
    });
    return (['category', 'brand', 'store'] as const).flatMap((of) => [...Map.groupBy(goods, (each) => each[of].en)]
      .map(([, group]) => ({ of, value: group[0]?.[of] ?? same(''), count: group.length, among: goods.length }))
      .filter(({ count }) => count >= LEAST).sort((a, b) => b.count - a.count).slice(0, LIKES));
  }

  return {
    async known(shopper) {
      const { did, goods, taken, ...counts } = summariseShopper(db, shopper, GOODS), recommended = await recommender.recommend(shopper, CONCOURSE_ID);
      const byKind = new Map(did.map(({ kind, count }) => [kind, count]));
      return {
        ...counts, told: readTold(db, shopper).map((each) => ({ ...each, word: 'value' in each.told ? wordOf(each.told.value) : null })), optedOut: optOuts.has(shopper), likes: likesOf(taken),
        did: INTERACTION_KINDS.flatMap((kind: InteractionKind) => { const count = byKind.get(kind); return count ? [{ kind, count }] : []; }),
        goods: goods.flatMap((each) => { const found = productOf(each.store, each.product); return found ? [{ ...each, name: found.name }] : []; }),
        next: recommended.slice(0, NEXT).flatMap(({ product, reason }) => { const name = nameOf(product); return name ? [{ product, name, reason }] : []; }),
      };
    },
    takeAway: (shopper) => readPersonalData(db, shopper),
    forget(shopper) {
      forgetShopper(db, shopper);
      tell(shopper);
    },
    optOut(shopper, out) {
      db.transaction(() => {
        optOuts.set(shopper, out, now());
        emptyShelves(db, shopper);
      }).immediate();
      tell(shopper);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}

/** Words that are one in both languages. */
function same(word: string): LocalText {
  return { en: word, zh: word };
}
