/** What the mall tells a shopper of what it knows of them. */
import { z } from 'zod';
import { Slug } from './catalogue.ts';
import { InteractionKind } from './interaction.ts';
import { LocalText } from './locale.ts';
import { ToldItem } from './told.ts';

const Count = z.int().min(0);

/** `GET /api/me/known` */
export const Known = z.strictObject({
  /** Shops without being known: nothing is kept, and what is shown follows from what is popular. */
  optedOut: z.boolean(),
  /** The first thing that is kept of them, milliseconds since 1970; null where nothing is. */
  since: z.number().nullable(),
  /** What they did with goods, by kind, strongest sign of liking last. */
  did: z.array(z.strictObject({ kind: InteractionKind, count: Count })),
  /** What they did most with, most first. */
  goods: z.array(z.strictObject({ store: Slug, product: Slug, name: LocalText, count: Count, seconds: z.number() })),
  /** What is concluded: of the goods that they took up, so many are of a kind, a brand, or of stores. */
  likes: z.array(z.strictObject({ of: z.enum(['category', 'brand', 'store']), value: LocalText, count: Count, among: Count })),
  /** What the model thinks that they may like next, and why. */
  next: z.array(z.strictObject({ product: Slug, name: LocalText, reason: LocalText })),
  /** Visits to places and the seconds there. */
  visits: Count, seconds: z.number(),
  /** What they told an assistant of themselves; `word` is what they like or avoid, as it is called. */
  told: z.array(ToldItem.extend({ word: LocalText.nullable() })),
  /** Kept for the shopping itself, whatever they choose. */
  orders: Count,
});
export type Known = z.infer<typeof Known>;

/** `PUT /api/me/opt-out` */
export const OptOut = z.strictObject({ out: z.boolean() });
