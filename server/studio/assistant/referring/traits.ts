/** What of the things themselves is said of one of the goods: its kind, its colours, its sizes, its price, for whom it is, and how well it answers. */
import { put } from './figures.ts';
import type { Asking, Listed } from './listed.ts';

/** Figures below this are no prices. */
const LEAST_PRICE = 12;
/** Minor units in a whole one. */
const MINOR = 100;

export const hasPriceOf = (figures: readonly number[], { item }: Listed): boolean =>
  figures.some((figure) => figure > LEAST_PRICE && item.variants.some(({ price }) => Math.abs(price / MINOR - figure) < 0.5));

/** @param x what the figures are written to; @param hasPrice whether a figure that is said is its price */
export function putTraits(x: Float64Array, { told, kinds, isColourAsked, isSizeAsked, isKidPresent, isKindPresent, coloured, fits }: Asking, each: Listed, hasPrice: boolean): void {
  const { i, entry, colours, hasHue, hasColour, hasSize, isKind, isKindSaid, isKid, isLast, isNew } = each,
    { category, sizes } = entry.product,
    isCounted = told.counted.has(category),
    fit = fits.share(i);
  put(x, 'kind.head', isKind);
  put(x, 'kind.said', isKindSaid);
  put(x, 'kind.other', told.kinds.size > 0 && !isKindSaid);
  put(x, 'kind.only', isKind && kinds === 1);
  put(x, 'kind.there', isNew && isKindPresent);
  put(x, 'counted.this', isCounted);
  put(x, 'counted.not', told.counted.size > 0 && !isCounted);
  put(x, 'counted.there', isCounted && !isNew);
  put(x, 'lone.counted', each.isLone && isCounted);
  put(x, 'extreme.kind', told.extreme !== null && isKind);

  put(x, 'colour.name', colours.length > 0);
  put(x, 'colour.hue', colours.length === 0 && hasHue);
  put(x, 'colour.lacks', isColourAsked && !hasColour);
  put(x, 'colour.kind', isKind && hasColour);
  put(x, 'colour.there', isNew && coloured.length > 0);
  if (coloured.includes(each)) {
    put(x, 'colour.this', 1);
    put(x, 'colour.only', coloured.length === 1);
    put(x, 'colour.spoken', isLast);
  }
  put(x, 'size.has', isSizeAsked && hasSize);
  put(x, 'size.lacks', isSizeAsked && !hasSize);
  put(x, 'sized.there', told.isSize && !isNew && sizes.length > 1);
  put(x, 'sized.not', told.isSize && sizes.length < 2);
  put(x, 'price.is', hasPrice);
  put(x, 'grown.kids', told.isForGrown && isKid);
  put(x, 'grown.this', told.isForGrown && !isKid && !isNew && isKidPresent);
  put(x, 'kids.this', told.isForKids && isKid && !isNew);
  put(x, 'kids.not', told.isForKids && !isKid && !isNew);

  put(x, 'fit', fit);
  put(x, 'fit.lead', fits.lead(i));
  put(x, 'fit.over', fits.over(i));
  put(x, 'fit.pointed', told.isPointed ? fit : 0);
  put(x, 'fit.kind', isKind ? fit : 0);
}
