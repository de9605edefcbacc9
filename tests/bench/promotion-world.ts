/** Shoppers whose answer to offers is hidden from the policies that the benchmark compares. */
import { randomFrom } from '../../models/engine/random.ts';
import type { Random } from '../../models/engine/random.ts';
import type { OfferContext, ShopperContext } from '../../models/promotion/features.ts';
import { sigmoid } from '../../models/promotion/posterior.ts';

export interface WorldOffer {
  readonly id: string; readonly merchant: number;
  readonly percentOff: number; readonly margin: number;
  /** Minor units; `daily` is the merchant's budget of a day. */
  readonly spend: number; readonly reduction: number; readonly daily: number;
}
/** One opportunity to offer something. */
export interface WorldVisit {
  readonly shopper: number;
  readonly day: number;
  /** Share of the day that has passed. */
  readonly passed: number;
  /** The store that they come into, or null in the concourse, where all merchants' offers compete. */
  readonly merchant: number | null;
  /** Goods of the merchant are in their cart, by merchant. */
  readonly wanting: readonly boolean[];
  /** Uniform in [0, 1), by merchant: they buy if their probability is above it, whichever policy serves. */
  readonly luck: readonly number[];
}
export interface World {
  readonly merchants: number;
  readonly days: number;
  readonly offers: readonly WorldOffer[];
  readonly visits: readonly WorldVisit[];
  /** What can be seen of a shopper. */
  seen(visit: WorldVisit, offer: WorldOffer, shown: number, shownAny: number): { readonly shopper: ShopperContext; readonly offer: OfferContext };
  /** Probability to buy of the offer's merchant without and with it; hidden from policies. */
  truth(visit: WorldVisit, offer: WorldOffer, shown: number, shownAny: number): { readonly without: number; readonly with: number };
}

const MERCHANTS = 6, OFFERS = 3, SHOPPERS = 300, DAYS = 10, VISITS = 500, TASTES = 4;
/** Share of visits that are to the concourse. */
const CONCOURSE = 0.25;

export function worldOf(seed: number): World {
  const random = randomFrom(seed), list = <T>(n: number, of: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => of(i));
  const vector = (): number[] => list(TASTES, () => random.normal() / Math.sqrt(TASTES));
  const stores = list(MERCHANTS, () => ({ taste: vector(), spend: Math.round(8000 * Math.exp(0.7 * random.normal())), margin: 0.35 + 0.3 * random.next() }));
  const people = list(SHOPPERS, () => ({
    taste: vector(), moved: 0.6 * random.normal(),
    regular: list(MERCHANTS, () => random.next() < 0.2), curious: list(MERCHANTS, () => random.normal()),
  }));
  const hidden = list(MERCHANTS * OFFERS, () => ({ taste: vector(), quality: 0.5 + 0.7 * random.normal() }));
  const offers = list(MERCHANTS * OFFERS, (i): WorldOffer => {
    const merchant = i % MERCHANTS, { spend, margin } = at(stores, merchant);
    const percentOff = 5 + 5 * random.below(6), reduction = Math.floor(spend * percentOff / 100);
    return { id: `offer-${i}`, merchant, percentOff, margin, spend, reduction, daily: reduction * (2 + random.below(5)) };
  });
  const visits = list(DAYS * VISITS, (i): WorldVisit => ({
    shopper: random.below(SHOPPERS), day: Math.floor(i / VISITS), passed: (i % VISITS) / VISITS,
    merchant: random.next() < CONCOURSE ? null : random.below(MERCHANTS),
    wanting: list(MERCHANTS, () => random.next() < 0.15), luck: list(MERCHANTS, () => random.next()),
  }));
  const noise = noiseOf(random);

  const liking = ({ shopper }: WorldVisit, offer: WorldOffer): number => 1.5 * dotOf(at(people, shopper).taste, at(hidden, offers.indexOf(offer)).taste);
  const interest = ({ shopper }: WorldVisit, merchant: number): number =>
    2 * dotOf(at(people, shopper).taste, at(stores, merchant).taste) + 0.5 * at(at(people, shopper).curious, merchant);
  return {
    merchants: MERCHANTS, days: DAYS, offers, visits,
    seen(visit, offer, shown, shownAny) {
      const { merchant, percentOff, spend } = offer;
      return {
        shopper: {
          touches: Math.max(0, Math.round(4 + 4 * interest(visit, merchant) + noise(visit.shopper, merchant))),
          wanting: at(visit.wanting, merchant), bought: at(at(people, visit.shopper).regular, merchant), holding: false,
        },
        offer: {
          appeal: liking(visit, offer) + 0.5 * noise(visit.shopper, MERCHANTS + offers.indexOf(offer)),
          percentOff, minimumSpend: 0, spend, shown, shownAny,
        },
      };
    },
    truth(visit, offer, shown, shownAny) {
      const { merchant, percentOff } = offer, person = at(people, visit.shopper);
      const regular = at(person.regular, merchant), wanting = at(visit.wanting, merchant);
      const base = -2.6 + 0.6 * interest(visit, merchant) + (regular ? 1.2 : 0) + (wanting ? 1.5 : 0);
      const effect = at(hidden, offers.indexOf(offer)).quality + person.moved + 0.6 * liking(visit, offer) + 0.04 * (percentOff - 15)
        - (regular ? 0.8 : 0) - (wanting ? 0.7 : 0) - 0.4 * Math.log1p(shown) - 0.2 * Math.log1p(shownAny);
      return { without: sigmoid(base), with: sigmoid(base + effect) };
    },
  };
}

/** Noise of a pair, the same at every visit: what one cannot see of a person. */
function noiseOf(random: Random): (a: number, b: number) => number {
  const seed = random.below(2 ** 31);
  return (a, b) => randomFrom(seed ^ Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b)).normal();
}
function dotOf(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * at(b, i), 0);
}
function at<T>(values: readonly T[], i: number): T {
  return values[i] as T;
}
