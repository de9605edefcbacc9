/** Where one of the goods stands in the talk: named side by side with others, spoken of last, in the hand, mentioned before, ordered. */
import { put } from './figures.ts';
import type { Asking, Listed } from './listed.ts';
import type { Naming } from './names.ts';

/** Writes to `x` where it stands and how the text points there. */
export function putStanding(x: Float64Array, asking: Asking, each: Listed, naming: Naming): void {
  const { told, talk, places, nth, extreme, last } = asking,
    { i, entry, item, isShown, isLast, isNew } = each,
    isListed = places.last.length > 1;
  put(x, 'nth.this', nth === i);
  put(x, 'nth.else', nth !== undefined && nth !== i);
  put(x, 'extreme.this', extreme === i);
  put(x, 'extreme.else', extreme !== null && extreme !== i);
  put(x, 'hand', talk.looking?.product.id === item.product.id);
  put(x, 'earlier', places.all.has(i) && isNew);
  put(x, 'present', !isNew);
  put(x, 'shown.last', isListed && places.last.includes(i));
  put(x, 'shown.first', isListed && places.last[0] === i);
  put(x, 'refused', told.isRefused ? naming.name + (isLast ? 1 : 0) : 0);
  put(x, 'bare.shown', told.isBare && !isNew && !isLast);
  put(x, 'bare.new', told.isBare && isNew);
  put(x, 'whether.shown', told.isWhether && !isNew && !isLast);
  put(x, 'packing.there', told.isPacking && !isNew);
  put(x, 'packing.colour', told.isPacking && !isNew && each.hasColour);
  put(x, 'other.kind', told.isOther && isNew && places.shown.length < 2 && last?.product.category === entry.product.category);
  if (isShown) putShown(x, asking, each);
  if (isLast) putSpoken(x, asking, each);
  if (each.rank >= 0) putMentioned(x, asking, each);
  if (each.isOwned) {
    put(x, 'bought', 1);
    put(x, 'bought.own', told.isOwn);
    put(x, 'bought.kind', each.isKindSaid);
    put(x, 'bought.name', Math.max(naming.name, naming.toldBest * 0.5));
  }
}

/** What tells it from those that were named beside it. */
function putShown(x: Float64Array, { told, places, shown, shownBy, amongShown }: Asking, each: Listed): void {
  const { i, isLast } = each,
    isOnlyOne = (is: (one: Listed) => boolean): boolean => is(each) && shown.filter(is).length === 1;
  put(x, 'shown', 1);
  put(x, 'shown.name', shownBy.name(each));
  put(x, 'shown.told', shownBy.told(each));
  put(x, 'shown.char', shownBy.char(each));
  put(x, 'shown.like', shownBy.like(each));
  put(x, 'shown.lone', isOnlyOne(({ isLone }) => isLone));
  put(x, 'shown.colour', shownBy.colour(each));
  put(x, 'shown.hue', shownBy.hue(each));
  put(x, 'shown.size', shownBy.size(each));
  put(x, 'shown.kind', isOnlyOne(({ isKindSaid }) => isKindSaid));
  put(x, 'shown.many', told.isMany);
  put(x, 'shown.pointed', told.isPointed);
  put(x, 'shown.rank', 1 / (1 + places.shown.indexOf(i)));
  put(x, 'fit.shown', amongShown?.get(i) ?? 0);
  put(x, 'other.this', told.isOther && !isLast);
  put(x, 'other.pair', told.isOther && places.shown.length === 2 && !isLast);
}

/** How a text points to what was spoken of last. */
function putSpoken(x: Float64Array, { told, talk, places, isColourAsked, isSizeAsked }: Asking, { item, isKind, hasColour, hasSize }: Listed): void {
  const isListed = places.last.length > 1;
  put(x, 'spoken', 1);
  put(x, 'spoken.focus', talk.before.focus === item.product.id);
  put(x, 'spoken.it', told.isIt);
  put(x, 'spoken.brief', told.brevity);
  put(x, 'spoken.pointed', told.isPointed);
  put(x, 'spoken.kind', isKind);
  put(x, 'spoken.unkind', told.kind !== null && !isKind);
  put(x, 'spoken.open', told.isOpen);
  put(x, 'spoken.listed', isListed);
  put(x, 'spoken.else', told.isElse);
  put(x, 'spoken.colour', hasColour);
  put(x, 'spoken.colourless', isColourAsked && !hasColour);
  put(x, 'spoken.size', isSizeAsked && hasSize);
  put(x, 'spoken.compared', told.isCompared);
  put(x, 'hand.turned', places.isTurned);
  put(x, 'other.spoken', told.isOther);
  put(x, 'bare.spoken', told.isBare);
  put(x, 'whether.spoken', told.isWhether);
  put(x, 'it.listed', told.isIt && isListed);
  put(x, 'brief.listed', isListed ? told.brevity : 0);
  put(x, 'packing.spoken', told.isPacking);
}

/** What tells it from all else that was mentioned. */
function putMentioned(x: Float64Array, { list, mentionedBefore, mentionedBy, amongMentioned }: Asking, each: Listed): void {
  const { i, rank, isKindSaid } = each;
  put(x, 'mentioned', 1 / (1 + rank));
  put(x, 'mentioned.before', i === mentionedBefore);
  put(x, 'mentioned.name', mentionedBy.name(each));
  put(x, 'mentioned.told', mentionedBy.told(each));
  put(x, 'mentioned.colour', mentionedBy.colour(each));
  put(x, 'mentioned.kind', isKindSaid && !list.some((other) => other !== each && other.rank >= 0 && other.isKindSaid));
  put(x, 'fit.mentioned', amongMentioned?.get(i) ?? 0);
}
