/** What is made for each shopper: the taste behind it, and the layouts and recommendations out of it. */
import type { Logger } from 'pino';
import type { Random } from '../../models/engine/random.ts';
import type { TasteModel } from '../../models/taste/model.ts';
import type { Journal } from '../learning/journal.ts';
import { openTaste } from '../learning/taste.ts';
import type { Taste } from '../learning/taste.ts';
import { openTrend } from '../learning/trend.ts';
import type { Trend } from '../learning/trend.ts';
import { openAssortments } from '../storage/assortment.ts';
import type { Assortment } from '../storage/assortment.ts';
import { readStoreIds } from '../storage/catalogue.ts';
import type { Db } from '../storage/open.ts';
import { optOutsTable } from '../storage/opt-outs.ts';
import type { Writer } from '../writer/index.ts';
import { openAttention } from './attention.ts';
import type { Attention } from './attention.ts';
import { openLayouts } from './layout.ts';
import type { Layouts } from './layout.ts';
import { openLiking } from './liking.ts';
import type { LikingOf } from './liking.ts';
import { openOffers } from './offers.ts';
import type { Offers } from './offers.ts';
import { openRecommender } from './recommend.ts';
import type { Recommender } from './recommend.ts';

export interface Personal<T extends Taste = Taste> {
  readonly taste: T;
  readonly likingOf: LikingOf;
  readonly layouts: Layouts;
  readonly attention: Attention;
  readonly recommender: Recommender;
  readonly offers: Offers;
  readonly assortmentOf: (store: string) => Assortment | null;
  /** Gives what one shopper did, and their shelves, to another. */
  merge(from: string, to: string): void;
  close(): Promise<void>;
}

export interface PersonalDeps<T extends Taste = Taste> {
  readonly db: Db;
  readonly writer: Writer;
  readonly journal: Journal;
  /** The model, or what opens several and chooses between them for each shopper; closed with what is opened here. */
  readonly model: TasteModel | ((open: (model: TasteModel) => Promise<Taste>) => Promise<T>);
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Decides between offers. */
  readonly random: Random;
  /** IANA name of the zone by which the mall's days begin. */
  readonly zone: string;
  readonly log: Logger;
}

export async function openPersonal(deps: PersonalDeps & { readonly model: TasteModel }): Promise<Personal>;
export async function openPersonal<T extends Taste>(deps: PersonalDeps<T> & { readonly model: (open: (model: TasteModel) => Promise<Taste>) => Promise<T> }): Promise<Personal<T>>;
export async function openPersonal({ db, writer, journal, model, now, random, zone, log }: PersonalDeps): Promise<Personal> {
  const optedOut = optOutsTable(db), known = notKnowing(journal, optedOut.has), assortmentOf = openAssortments(db);
  const stores = (): string[] => readStoreIds(db), trend = openTrend(db, now);
  const open = (model: TasteModel): Promise<Taste> => openTaste({ model, journal: known, assortmentOf, stores });
  const taste = typeof model === 'function' ? await model(open) : await open(model), tasteOf = openLiking(taste, trend);
  /** What is popular is all that counts for who opted out. */
  const likingOf: LikingOf = (shopper, store) => (optedOut.has(shopper) ? Promise.resolve(popularOf(assortmentOf(store), trend)) : tasteOf(shopper, store));
  // Of who opted out nothing is counted, not even among many.
  const heard: Pick<Journal, 'onKept'> = { onKept: (listener) => journal.onKept((kept, by) => {
    const counted = new Set([...by].filter((shopper) => !optedOut.has(shopper)));
    listener(kept.filter(({ shopper }) => counted.has(shopper)), counted);
  }) };
  const attention = openAttention({ db, writer, journal: heard, now, onFailure: (error) => log.error({ error }, 'what was looked at is written later') });
  const layouts = openLayouts({ db, writer, journal: known, assortmentOf, likingOf, attention, now, log });
  const offers = openOffers({ writer, journal: known, likingOf, stores, now, random, zone });
  return {
    taste, likingOf, assortmentOf, layouts, attention,
    recommender: openRecommender({ db, journal: known, taste, trend, likingOf, assortmentOf, stores }),
    merge(from, to) {
      layouts.merge(from, to);
      journal.merge(from, to).catch((error: unknown) => log.error({ error }, 'what waited of a guest stays theirs'));
    },
    // What is offered follows from what is known, and every decision is kept: who opted out is left alone.
    offers: { ...offers, offerTo: (shopper, place) => (optedOut.has(shopper) ? Promise.resolve(null) : offers.offerTo(shopper, place)) },
    async close() {
      await attention.close();
      await taste.close();
    },
  };
}

/** The journal as those see it who make something for a shopper: of who opted out it has nothing. */
function notKnowing(journal: Journal, isOut: (shopper: string) => boolean): Pick<Journal, 'historyOf' | 'lastOf'> {
  return {
    historyOf: (shopper) => (isOut(shopper) ? [] : journal.historyOf(shopper)),
    lastOf: (shopper) => (isOut(shopper) ? 0 : journal.lastOf(shopper)),
  };
}

function popularOf(assortment: Assortment | null, trend: Trend): ReadonlyMap<string, number> | null {
  if (!assortment) return null;
  const liked = trend.of(assortment.store.id);
  return new Map(assortment.products.map(({ id }) => [id, liked.get(id) ?? 0]));
}
