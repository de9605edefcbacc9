import type { Offer } from '../../shared/shop.ts';
import { chooseOffer, dismissOffer } from '../commerce/offers.ts';
import type { Journal } from '../learning/journal.ts';
import { madeBy } from '../learning/scores.ts';
import type { Db } from '../storage/open.ts';
import type { LikingOf } from './liking.ts';

/** Promotions as shoppers see them in a store. */
export interface Offers {
  /** The offer for somebody who comes in, noted as shown; null where there is none. */
  offerTo(shopper: string, store: string): Promise<Offer | null>;
  /** False where it was never offered, or is waved away already. */
  dismiss(shopper: string, store: string, id: string): boolean;
}

export interface OffersDeps {
  readonly db: Db;
  readonly journal: Pick<Journal, 'historyOf'>;
  readonly likingOf: LikingOf;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function openOffers({ db, journal, likingOf, now }: OffersDeps): Offers {
  return {
    async offerTo(shopper, store) {
      const liking = await likingOf(shopper, store);
      if (!liking) return null;
      return chooseOffer(db, { shopper, store, appeal: (product) => liking.get(product) ?? 0, history: journal.historyOf(shopper), now: now(), ...madeBy(liking) });
    },
    dismiss: (shopper, store, id) => dismissOffer(db, shopper, store, id, now()),
  };
}
