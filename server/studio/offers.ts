import type { Random } from '../../models/engine/random.ts';
import { CONCOURSE_ID } from '../../shared/mall.ts';
import type { Offer } from '../../shared/shop.ts';
import type { Journal } from '../learning/journal.ts';
import { madeBy } from '../learning/scores.ts';
import type { Writer } from '../writer/index.ts';
import type { LikingOf } from './liking.ts';

/** Promotions as shoppers see them. */
export interface Offers {
  /**
   * The offer for somebody who comes into a place, noted as shown; null where there is none. In the concourse the
   * offers of all stores compete, for those who have looked at something: nobody is sold to at the door.
   */
  offerTo(shopper: string, place: string): Promise<Offer | null>;
  /** False where it was never offered, or is waved away already. */
  dismiss(shopper: string, store: string, id: string): Promise<boolean>;
}

export interface OffersDeps {
  readonly writer: Pick<Writer, 'write'>;
  readonly journal: Pick<Journal, 'historyOf'>;
  readonly likingOf: LikingOf;
  /** Ids of all stores. */
  readonly stores: () => readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: Random;
  /** IANA name of the zone by which the mall's days begin. */
  readonly zone: string;
}

const SEEDS = 2 ** 31;

export function openOffers({ writer, journal, likingOf, stores, now, random, zone }: OffersDeps): Offers {
  return {
    async offerTo(shopper, place) {
      const history = journal.historyOf(shopper);
      if (place === CONCOURSE_ID && history.length === 0) return null;
      const asked = place === CONCOURSE_ID ? stores() : [place];
      const likings = await Promise.all(asked.map(async (store) => [store, await likingOf(shopper, store)] as const));
      const known = new Map(likings.flatMap(([store, liking]) => (liking ? [[store, liking] as const] : [])));
      if (known.size === 0) return null;
      return writer.write('offer.choose', {
        shopper, likings: known, history, now: now(), zone, seed: random.below(SEEDS), ...madeBy([...known.values()][0] ?? null),
      });
    },
    dismiss: (shopper, store, id) => writer.write('offer.dismiss', { shopper, store, id, now: now() }),
  };
}
