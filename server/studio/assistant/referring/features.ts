/**
 * What speaks for each of some goods being meant, in figures that a ranker weighs: how much of its name and of what is told
 * of it is said, how far that tells it from the others, what was spoken of, and how the text points. Candidates are goods
 * that something in the text or in the talk points to, and beside them `nothing`: a kind, a need, or no goods at all.
 */
import { put, REFERENT_FEATURES } from './figures.ts';
import type { Candidate } from './figures.ts';
import { MEANT } from './fits.ts';
import { askingOf } from './listed.ts';
import type { Asking, Listed } from './listed.ts';
import type { Talk } from './matches.ts';
import { BY_NAME, putNames } from './names.ts';
import type { Naming } from './names.ts';
import type { Said, Told, Wants } from './said.ts';
import { putStanding } from './standing.ts';
import { hasPriceOf, putTraits } from './traits.ts';

/** Candidates of a text, whatever it is taken for. */
export interface Weighed {
  readonly told: Told;
  readonly goods: readonly WeighedOne[];
  readonly nothing: Float64Array;
}
interface WeighedOne {
  readonly each: Listed;
  readonly naming: Naming;
  readonly isNamed: boolean;
  readonly x: Float64Array;
}

/** All candidates with their figures, `nothing` the last of them. */
export const candidatesOf = (said: Said, talk: Talk): readonly Candidate[] => takenFor(said.wants, weighedOf(said, talk));

export function weighedOf(told: Told, talk: Talk): Weighed {
  const asking = askingOf(told, talk),
    goods = asking.list.map((each): WeighedOne => {
      const x = new Float64Array(REFERENT_FEATURES.length),
        naming = putNames(x, asking, each),
        hasPrice = hasPriceOf(told.figures, each);
      putTraits(x, asking, each, hasPrice);
      putStanding(x, asking, each, naming);
      return { each, naming, x, isNamed: isNamed(asking, each, naming, hasPrice) };
    });
  putLeads(goods);
  return { told, goods, nothing: nothingOf(asking, goods) };
}

/** Whether the text itself points to it. */
function isNamed({ told, places, fits, nth, extreme, isKidPresent }: Asking, each: Listed, naming: Naming, hasPrice: boolean): boolean {
  const { name, char, toldBest, hanCover } = naming,
    { i, isKid, isNew } = each;
  // What is spoken of is named again by its name alone: of the rest it would be asked without.
  if (each.isLast) return name > BY_NAME;
  return (
    name > 0 || char > 0 || toldBest > 0 || hanCover > 0 || each.isLone || naming.isLoneTold || nth === i || extreme === i ||
    each.hasColour || each.hasSize || hasPrice || each.isKind || each.isOwned || (told.isOther && each.isShown) ||
    (told.isForGrown && !isKid && !isNew && isKidPresent) || (!places.all.has(i) && fits.share(i) > MEANT)
  );
}

/** How far each is before the next one, or behind the first. */
function putLeads(goods: readonly WeighedOne[]): void {
  const names = leadsOf(goods.map(({ each: { isHere }, naming: { name, enCover } }) => (isHere ? name + enCover : 0))),
    tellings = leadsOf(goods.map(({ each: { isHere }, naming: { toldCover } }) => (isHere ? toldCover : 0)));
  for (const [k, { x, each }] of goods.entries()) {
    const name = names[k] as number,
      told = tellings[k] as number;
    put(x, 'name.lead', name);
    put(x, 'told.lead', told);
    if (!each.isLast) continue;
    put(x, 'spoken.name-lead', name);
    put(x, 'spoken.told-lead', told);
  }
}
/** Each less the most of the others, or less 0 where that is more. */
function leadsOf(values: readonly number[]): readonly number[] {
  const first = values.reduce((best, value, k) => (value > (values[best] as number) ? k : best), 0),
    most = Math.max(0, values[first] ?? 0),
    next = values.reduce((sum, value, k) => (k === first ? sum : Math.max(sum, value)), 0);
  return values.map((value, k) => value - (k === first ? next : most));
}

function nothingOf({ told, places, fits, shown, present, coloured, last, isColourAsked, isSizeAsked }: Asking, goods: readonly WeighedOne[]): Float64Array {
  const x = new Float64Array(REFERENT_FEATURES.length),
    most = (of: (one: WeighedOne) => number): number => goods.reduce((best, one) => Math.max(best, of(one)), 0),
    isColourPresent = coloured.length > 0;
  put(x, 'none', 1);
  if (told.kind) {
    put(x, 'none.kind', 1);
    put(x, 'none.kind-special', told.kind.special);
    put(x, 'none.kind-same', last !== null && told.kind.of.has(last.product.category));
    put(x, 'none.kind-shown', shown.some(({ isKind }) => isKind));
    put(x, 'none.open-kind', told.isOpen);
  }
  put(x, 'none.open', told.isOpen);
  put(x, 'none.asked', told.isAsked);
  put(x, 'none.nothing-spoken', places.spokenOf === null);
  put(x, 'none.listed', places.last.length > 1);
  put(x, 'none.need', told.isNeed);
  put(x, 'none.pointed', told.isPointed);
  put(x, 'none.it', told.isIt);
  put(x, 'none.brief', told.brevity);
  put(x, 'none.name', most(({ each: { isHere }, naming: { enCover, hanCover } }) => Math.max(isHere ? enCover : 0, hanCover)));
  put(x, 'none.run', most(({ naming }) => naming.name));
  put(x, 'none.told', most(({ naming }) => naming.toldBest));
  put(x, 'none.cover', most(({ naming }) => naming.toldCover));
  put(x, 'none.colour', isColourAsked);
  put(x, 'none.size', isSizeAsked);
  put(x, 'none.refused', told.isRefused);
  put(x, 'none.end', told.extreme !== null);
  put(x, 'none.nth', told.nth !== null);
  put(x, 'none.else', told.isElse);
  put(x, 'none.own', told.isOwn);
  put(x, 'none.absent', told.isAbsent);
  put(x, 'none.bare', told.isBare);
  put(x, 'none.whether', told.isWhether);
  put(x, 'none.packing', told.isPacking && present.length > 0);
  put(x, 'none.packing-colour', told.isPacking && isColourPresent);
  put(x, 'none.colour-there', isColourPresent);
  put(x, 'none.counted', told.counted.size > 0);
  put(x, 'none.fit', fits.over(fits.best[0] ?? -1));
  put(x, 'none.fit-share', fits.share(fits.best[0] ?? -1));
  return x;
}

/** The candidates of a text that is taken for something: what is asked of goods speaks for some of them more than for others. */
export function takenFor(wants: Wants, { told, goods, nothing }: Weighed): readonly Candidate[] {
  const none = nothing.slice();
  if (wants !== 'vague') put(none, `none.${wants}`, 1);
  return [
    ...goods.map(({ each, naming, x, isNamed }): Candidate => {
      const { item, rank, hasColour, isShown, isLast } = each,
        features = x.slice(),
        fit = features[FIT] as number;
      if (isLast && wants !== 'vague' && wants !== 'affair') put(features, `spoken.${wants}`, 1);
      put(features, 'mentioned.many', rank >= 0 && rank < 2 && (told.isMany || wants === 'compare'));
      put(features, 'shown.compare', isShown && (told.isCompared || wants === 'compare'));
      put(features, 'bought.affair', each.isOwned && wants === 'affair');
      if (wants === 'one') {
        put(features, 'fit.one', fit);
        put(features, 'told.one', naming.toldCover);
      } else if (wants === 'search') {
        put(features, 'fit.search', fit);
        put(features, 'name.search', naming.name);
      }
      return { item, isNamed, isByName: naming.isByName, isByColour: hasColour, isShown, isSpokenOf: isLast, features };
    }),
    { item: null, isNamed: false, isByName: false, isByColour: false, isShown: false, isSpokenOf: false, features: none },
  ];
}
const FIT = REFERENT_FEATURES.indexOf('fit');
