/** What somebody told an assistant of themselves, and what they see and say about it. */
import { z } from 'zod';
import { MinorUnits, Currency } from './money.ts';

/** What sizes are counted in: those of shoes are European. */
export const SizedGoods = z.enum(['shoes', 'clothes', 'hats', 'belts', 'kids-shoes']);
export type SizedGoods = z.infer<typeof SizedGoods>;

/** Letters of a note. */
export const MOST_NOTED = 160;

/** One thing told. `key` of two that replace one another is the same: see `toldKey`. */
export const Told = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('size'), goods: SizedGoods, size: z.string().min(1).max(24) }),
  /** Who the goods are for; `age` in years. */
  z.strictObject({ about: z.literal('for'), who: z.enum(['child', 'baby', 'partner', 'parent', 'friend', 'colleague']), age: z.int().min(0).max(120).nullable() }),
  /** Colours, materials and qualities, by the words of the catalogue. */
  z.strictObject({ about: z.literal('likes'), what: z.enum(['colour', 'material', 'quality']), value: z.string().min(1).max(40) }),
  z.strictObject({ about: z.literal('avoids'), what: z.enum(['colour', 'material', 'quality']), value: z.string().min(1).max(40) }),
  z.strictObject({ about: z.literal('budget'), most: MinorUnits, currency: Currency }),
  /** Anything else, in their own words. */
  z.strictObject({ about: z.literal('note'), text: z.string().min(1).max(MOST_NOTED) }),
]);
export type Told = z.infer<typeof Told>;

/** Told again under the same key, the later holds. */
export function toldKey(told: Told): string {
  switch (told.about) {
    case 'size': return `size ${told.goods}`;
    case 'for': return `for ${told.who}`;
    case 'likes': case 'avoids': return `taste ${told.what} ${told.value}`;
    case 'budget': return 'budget';
    case 'note': return `note ${told.text.toLowerCase()}`;
  }
}

/** A thing told, and when, milliseconds since 1970. */
export const ToldItem = z.strictObject({ key: z.string(), told: Told, at: z.number() });
/** `GET /api/me/told` */
export const ToldList = z.array(ToldItem);
export type ToldList = z.infer<typeof ToldList>;
