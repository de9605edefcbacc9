/** A candidate, and what its figures are. */
import type { Item } from '../goods.ts';

export interface Candidate {
  /** Null for nothing. */
  readonly item: Item | null;
  readonly features: Float64Array;
  /** Whether the text itself points to it; and whether by its name. */
  readonly isNamed: boolean;
  readonly isByName: boolean;
  /** Whether a colour of its is said. */
  readonly isByColour: boolean;
  /** Whether it was one of those named side by side. */
  readonly isShown: boolean;
  /** Whether it is what was spoken of last or is in the hand. */
  readonly isSpokenOf: boolean;
}

/** The figures of goods, in their order. */
export const OF_GOODS = [
  'en.cover', 'en.whole', 'en.said', 'en.best', 'en.first', 'en.last', 'en.spelt', 'zh.run', 'zh.rare', 'zh.long', 'zh.whole', 'zh.cover', 'zh.head', 'kind.name-only', 'kind.told-only', 'zh.char', 'zh.char-kind', 'zh.tail',
  'told.cover', 'told.sum', 'told.best', 'name.fills', 'lone.name', 'lone.told', 'kind.head', 'kind.said', 'kind.other', 'kind.only', 'colour.name', 'colour.hue', 'colour.lacks',
  'size.has', 'size.lacks', 'price.is', 'shown', 'shown.last', 'shown.first', 'shown.name', 'shown.told', 'shown.char', 'shown.like', 'shown.lone', 'shown.colour', 'shown.hue', 'shown.size', 'shown.kind',
  'nth.this', 'nth.else', 'extreme.this', 'extreme.else', 'other.this', 'other.spoken', 'spoken', 'spoken.focus', 'spoken.it', 'spoken.brief', 'spoken.one', 'spoken.search',
  'spoken.compare', 'spoken.manners', 'spoken.pointed', 'spoken.kind', 'spoken.unkind', 'spoken.open', 'spoken.listed', 'hand', 'hand.turned', 'earlier', 'mentioned', 'mentioned.before', 'mentioned.name', 'mentioned.told', 'mentioned.colour', 'mentioned.kind', 'mentioned.many',
  'fit', 'fit.lead', 'fit.over', 'fit.one', 'fit.pointed', 'fit.search', 'fit.kind', 'fit.shown', 'fit.mentioned', 'shown.many', 'shown.compare',
  'shown.pointed', 'away', 'away.name', 'name.search', 'name.open', 'name.pointed', 'told.pointed', 'told.open', 'told.one', 'told.kind', 'name.kind', 'colour.kind', 'bought', 'bought.affair', 'bought.own', 'bought.kind', 'bought.name', 'spoken.else', 'extreme.kind', 'spoken.colour', 'spoken.colourless', 'spoken.size', 'spoken.compared', 'refused',
  'name.new', 'name.known', 'name.telling', 'colour.there', 'kind.there', 'present', 'zh.short', 'lone.counted', 'lone.only', 'sized.there', 'sized.not', 'colour.this', 'colour.only', 'colour.spoken', 'shown.rank', 'bare.spoken', 'bare.shown', 'bare.new', 'whether.spoken', 'whether.shown', 'whether.name', 'whether.told', 'it.listed', 'brief.listed', 'grown.kids', 'grown.this',
  'kids.this', 'kids.not', 'counted.this', 'counted.not', 'counted.there', 'packing.there', 'packing.spoken', 'packing.colour', 'other.kind', 'other.pair',
  'name.lead', 'told.lead', 'spoken.name-lead', 'spoken.told-lead',
] as const;
export const OF_NOTHING = [
  'none', 'none.kind', 'none.kind-special', 'none.kind-same', 'none.kind-shown', 'none.open', 'none.asked', 'none.one', 'none.search', 'none.compare', 'none.affair', 'none.manners',
  'none.nothing-spoken', 'none.listed', 'none.need', 'none.pointed', 'none.it', 'none.brief', 'none.name', 'none.run', 'none.told', 'none.cover', 'none.colour', 'none.size',
  'none.refused', 'none.open-kind', 'none.end', 'none.nth', 'none.else', 'none.own', 'none.absent', 'none.bare', 'none.whether', 'none.packing', 'none.packing-colour', 'none.colour-there', 'none.counted', 'none.fit', 'none.fit-share',
] as const;
/** All figures of a candidate in their order. */
export const REFERENT_FEATURES: readonly string[] = [...OF_GOODS, ...OF_NOTHING];

const AT: ReadonlyMap<string, number> = new Map(REFERENT_FEATURES.map((name, i) => [name, i]));
export type ReferentFigure = (typeof OF_GOODS)[number] | (typeof OF_NOTHING)[number];
/** Writes a figure to its place among all of a candidate's, which are zero where nothing is written. */
export function put(x: Float64Array, figure: ReferentFigure, value: number | boolean): void {
  if (value !== false && value !== 0) x[AT.get(figure) as number] = Number(value);
}
