/**
 * What the model reads of a shopper and of an offer, as numbers of about -1 to 2. The same shopper is written
 * twice: without an offer, and with one, whose part stands in columns of its own. What these columns add is
 * the offer's effect, so that one regression answers both "would they buy?" and "would they buy anyway?".
 */

/** A shopper in a store, before anything is offered. */
export interface ShopperContext {
  /** Things they did with the store's goods lately. */
  readonly touches: number;
  /** Goods of the store are in their cart. */
  readonly wanting: boolean;
  /** They bought in the store before. */
  readonly bought: boolean;
  /** They may already use an offer of the store. */
  readonly holding: boolean;
}

/** An offer to that shopper. */
export interface OfferContext {
  /** How much its best goods appeal, in standard deviations from the store's mean. */
  readonly appeal: number;
  /** Percent. */
  readonly percentOff: number;
  /** Minor units. */
  readonly minimumSpend: number;
  /** What a purchase of its goods comes to, minor units. */
  readonly spend: number;
  /** Times this one was shown to them in the last seven days. */
  readonly shown: number;
  /** Times any offer of the mall was shown to them in the last 24 hours. */
  readonly shownAny: number;
}

/** Columns with what is believed of them before anything was seen: log odds of a purchase for each unit, and how sure that is. */
const COLUMNS = {
  here: { mean: -2.2, deviation: 0.7 }, touches: { mean: 0.4, deviation: 0.4 }, wanting: { mean: 1, deviation: 0.6 },
  bought: { mean: 0.3, deviation: 0.4 }, holding: { mean: 0.3, deviation: 0.4 },
  // Hopeful, so that a new mall shows offers and learns what they do.
  offer: { mean: 0.5, deviation: 0.5 }, appeal: { mean: 0.4, deviation: 0.3 }, depth: { mean: 0.3, deviation: 0.2 },
  again: { mean: -0.4, deviation: 0.3 }, crowd: { mean: -0.2, deviation: 0.3 }, hurdle: { mean: -0.5, deviation: 0.3 },
  offerWanting: { mean: -0.3, deviation: 0.4 }, offerBought: { mean: -0.2, deviation: 0.3 }, offerTouches: { mean: 0, deviation: 0.2 },
} as const satisfies Record<string, { mean: number; deviation: number }>;

export const FEATURES: readonly string[] = Object.keys(COLUMNS);
export const PRIOR_MEAN: readonly number[] = Object.values(COLUMNS).map(({ mean }) => mean);
export const PRIOR_DEVIATION: readonly number[] = Object.values(COLUMNS).map(({ deviation }) => deviation);

/** A discount that is neither deep nor shallow, and how far a usual one is from it, percent. */
const USUAL_PERCENT = 15;

/** The row of a shopper, with an offer or, where it is null, without. In the order of `FEATURES`. */
export function featuresOf({ touches, wanting, bought, holding }: ShopperContext, offer: OfferContext | null): number[] {
  const interest = Math.log1p(touches) / 2, base = [1, interest, Number(wanting), Number(bought), Number(holding)];
  if (!offer) return [...base, ...Array<number>(FEATURES.length - base.length).fill(0)];
  const { appeal, percentOff, minimumSpend, spend, shown, shownAny } = offer;
  return [
    ...base, 1, clip(appeal / 2, -1, 1.5), clip((percentOff - USUAL_PERCENT) / USUAL_PERCENT, -1, 3), Math.log1p(shown), Math.log1p(shownAny) / 2,
    clip(Math.log(Math.max(1, minimumSpend) / Math.max(1, spend)), 0, 2), Number(wanting), Number(bought), interest,
  ];
}

function clip(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
