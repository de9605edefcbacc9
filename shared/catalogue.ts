import { z } from 'zod';
import { Locale, LocalText } from './locale.ts';
import { Currency, MinorUnits } from './money.ts';
import { StorePlan } from './floor.ts';
import { Mood } from './mood.ts';
import { Tone } from './tone.ts';

/** Lower-case words joined by hyphens; part of addresses and of cache keys. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens').max(80);
/** A colour as sRGB `#rrggbb`. */
export const Hex = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour like #1f2a44 in lower case');
/** Stock keeping unit: what is counted, priced and sold. */
export const Sku = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'letters, digits, dot, hyphen and underscore, at most 64');

/** Outer size in metres, as the product stands on its shelf: width along x, height along y, depth along z. */
export const Dimensions = z.strictObject({
  width: z.number().min(0.005).max(5),
  height: z.number().min(0.002).max(4),
  depth: z.number().min(0.002).max(5),
});
export type Dimensions = z.infer<typeof Dimensions>;

/** A colour variant of a product. A shape family says which of its parts wear `main`, `accent` and `detail`. */
export const Colourway = z.strictObject({
  id: Slug,
  name: LocalText,
  main: Hex,
  accent: Hex.optional(),
  detail: Hex.optional(),
});
export type Colourway = z.infer<typeof Colourway>;

/**
 * What a product looks like: a shape program of `models/shape` with its parameters (SI units; names and
 * ranges as the family declares them, missing ones take the family's defaults or follow the product's
 * dimensions), or a merchant's own GLB, kept as a blob and named by its SHA-256.
 */
export const Shape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('program'),
    family: Slug,
    params: z.record(z.string(), z.union([z.number(), z.string()])).default({}),
    /** Material of the main part, one of the family's choices, such as `leather` or `brushed-steel`. */
    material: Slug.optional(),
    /** What its label says; the product's brand when absent, nothing when empty. */
    label: z.string().max(60).optional(),
    /** A picture of the merchant's on the label, in place of the words: a blob, its width over its height, and whether some of it is seen through. */
    artwork: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), aspect: z.number().positive(), clear: z.boolean() }).optional(),
  }),
  z.strictObject({ kind: z.literal('blob'), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
]);
export type Shape = z.infer<typeof Shape>;

export const Variant = z.strictObject({
  sku: Sku,
  /** One of the product's `sizes`, absent where it comes in one size. */
  size: z.string().min(1).max(24).optional(),
  /** `id` of one of the product's colourways. */
  colour: Slug,
  price: MinorUnits,
  /** Units on hand when the catalogue is first read; the record of stock is the database afterwards. */
  stock: z.int().min(0).max(1_000_000),
});
export type Variant = z.infer<typeof Variant>;

/** Texts of a product that the mall's generator wrote, by their language, and what a person had written before. */
export const Generated = z.strictObject({ description: z.array(Locale).max(2), before: z.strictObject({ en: z.string().max(4000).optional(), zh: z.string().max(4000).optional() }).optional() });

export const Product = z.strictObject({
  id: Slug,
  name: LocalText,
  description: LocalText,
  /** What kind of thing it is, the same word across stores: `sneaker`, `mug`, `armchair`. */
  category: Slug,
  brand: z.string().min(1).max(60),
  /** Free words that search, taste and the assistant use: `waterproof`, `gift`, `minimal`. English, lower case. */
  tags: z.array(z.string().min(1).max(40)).max(16).default([]),
  /** Main material in words, for the card: "full-grain leather". */
  material: LocalText,
  dimensions: Dimensions,
  /** Grams. */
  weight: z.int().min(1).max(500_000),
  /** Texts that the mall's generator wrote, by their language; a person's own takes the mark off. */
  generated: Generated.optional(),
  /** Facts that nobody stated: what an import took as usual for such a thing. They size a model and are no answer to a question. */
  estimated: z.array(z.enum(['dimensions', 'weight'])).optional(),
  shape: Shape,
  sizes: z.array(z.string().min(1).max(24)).max(24).default([]),
  colourways: z.array(Colourway).min(1).max(12),
  variants: z.array(Variant).min(1).max(200),
});
export type Product = z.infer<typeof Product>;

/** What a merchant offers to some shoppers, within bounds that hold always. */
export const Promotion = z.strictObject({
  id: Slug,
  title: LocalText,
  /** Percentage off the matching lines, in whole percent. */
  percentOff: z.int().min(1).max(90),
  /** Applies to these products, or to the whole store when empty. */
  products: z.array(Slug).max(200).default([]),
  /** At least this much of the matching goods in the cart, before the reduction. */
  minimumSpend: MinorUnits.default(0),
  /** Most that all its reductions together may cost the merchant. */
  budget: MinorUnits,
  /** Once its reductions of a day cost this, nobody new is offered it until the next; null spreads the budget by itself. */
  dailyBudget: MinorUnits.nullable().default(null),
  /** Percent of the price that is left once the goods are paid; with null sales count in full, and who would buy anyway costs only the reduction. */
  margin: z.int().min(1).max(99).nullable().default(null),
  /** Most times that one shopper is shown it in 24 hours. */
  frequencyCap: z.int().min(1).max(50).default(3),
  /** ISO dates; the first moment it counts and the first it no longer does. */
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  active: z.boolean().default(true),
});
export type Promotion = z.infer<typeof Promotion>;

/** What a store promises; the assistant may say this and nothing else of the kind. */
export const Policies = z.strictObject({
  returns: z.strictObject({ days: z.int().min(0).max(365), text: LocalText }),
  shipping: z.strictObject({ daysMin: z.int().min(0), daysMax: z.int().min(0), freeFrom: MinorUnits, fee: MinorUnits, text: LocalText }),
  warranty: z.strictObject({ months: z.int().min(0).max(240), text: LocalText }),
});
export type Policies = z.infer<typeof Policies>;

/** How a store looks; sRGB colours. */
export const Theme = z.strictObject({
  wall: Hex, floor: Hex, wood: Hex, accent: Hex, sign: Hex,
  /** `oak`, `walnut`, `concrete`, `terrazzo`, `carpet`, `tile`. */
  flooring: z.enum(['oak', 'walnut', 'concrete', 'terrazzo', 'carpet', 'tile']),
});
export type Theme = z.infer<typeof Theme>;

/** What the merchant asks of everybody's shelves, beside the pins. */
export const ShelfRules = z.strictObject({
  /** Goods (a product or a category) that may not stand in a place (a fixture or a slot of the plan). */
  exclusions: z.array(z.strictObject({ goods: Slug, place: z.string().min(1).max(40) })).max(500).default([]),
  /** Product -> how many of it stand at least, side by side and in all places together. */
  facings: z.record(Slug, z.int().min(1).max(12)).default({}),
});
export type ShelfRules = z.infer<typeof ShelfRules>;

/** One file of `assets/catalogue`: a store with its floor, goods and rules. */
export const StoreFile = z.strictObject({
  id: Slug,
  name: LocalText,
  tagline: LocalText,
  /** What it sells: `footwear`, `lighting`. */
  trade: Slug,
  currency: Currency,
  theme: Theme,
  assistant: z.strictObject({ name: LocalText, greeting: LocalText }),
  /** How the assistant speaks; plainly when absent. */
  tone: Tone.optional(),
  policies: Policies,
  plan: StorePlan,
  /** Products that the merchant wants to stand in a given slot for everyone: slot id -> product id. */
  pins: z.record(z.string(), Slug).default({}),
  shelfRules: ShelfRules.optional(),
  /** Moods that the store may wear for its shoppers, `house` for none but its own; by its palette when absent. */
  moods: z.array(Mood).min(1).max(5).optional(),
  promotions: z.array(Promotion).default([]),
  products: z.array(Product).min(1),
});
export type StoreFile = z.infer<typeof StoreFile>;
