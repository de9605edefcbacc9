/**
 * "Make it yours": what a merchant lets shoppers change of a product, what a shopper chose, and what the
 * mall, the console and the server tell each other about both. Amounts are in minor units of the store's currency.
 */
import { z } from 'zod';
import { Hex, Sku, Slug } from './catalogue.ts';
import { LocalText } from './locale.ts';
import { Currency, MinorUnits } from './money.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hex digits');
/** What is added to the price; at most 10,000 of the currency. */
const Extra = MinorUnits.max(1_000_000);
const ParamName = z.string().regex(/^[a-zA-Z]{1,40}$/);

/** The colours of a colourway that can be changed one by one. */
export const Tone = z.enum(['main', 'accent', 'detail']);
export type Tone = z.infer<typeof Tone>;

/** Most signs of an engraving. */
export const MOST_WORDS = 48;
/** A part of the form that may be chosen, within what its family declares. */
export const CustomPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), name: ParamName, options: z.array(z.strictObject({ value: z.string().max(40), price: Extra })).min(1).max(12) }),
  z.strictObject({ kind: z.literal('number'), name: ParamName, min: z.number(), max: z.number(), price: Extra }),
]);
export type CustomPart = z.infer<typeof CustomPart>;

/** What a merchant opens, each with what it adds to the price; the product's own is always there and adds nothing. */
export const CustomOptions = z.strictObject({
  /** Nothing is offered while this is false; what was chosen before can no longer be bought. */
  open: z.boolean(),
  colours: z.strictObject({ tones: z.array(Tone).max(3), swatches: z.array(z.strictObject({ id: Slug, name: LocalText, hex: Hex, price: Extra })).max(24) }),
  materials: z.array(z.strictObject({ material: Slug, price: Extra })).max(16),
  parts: z.array(CustomPart).max(10),
  engraving: z.strictObject({ most: z.int().min(1).max(MOST_WORDS), price: Extra }).nullable(),
  pattern: z.strictObject({ on: z.enum(['main', 'accent']), price: Extra }).nullable(),
  /** The merchant's own pictures that a shopper may have printed, by what is in them. */
  artworks: z.array(z.strictObject({ sha256: Sha256, price: Extra })).max(12),
});
export type CustomOptions = z.infer<typeof CustomOptions>;

/** Nothing opened. */
export const NO_CUSTOM: CustomOptions = { open: false, colours: { tones: [], swatches: [] }, materials: [], parts: [], engraving: null, pattern: null, artworks: [] };

/** How large a pattern repeats. */
export const PatternScale = z.enum(['small', 'medium', 'large']);
export type PatternScale = z.infer<typeof PatternScale>;
/** Text of a genome of `models/pattern`. */
export const GenomeText = z.string().regex(/^[A-Za-z0-9_-]{8,220}$/);

/** What a shopper chose; what is absent stays the product's own. */
export const Touch = z.strictObject({
  colours: z.strictObject({ main: Slug.optional(), accent: Slug.optional(), detail: Slug.optional() }).optional(),
  material: Slug.optional(),
  parts: z.record(ParamName, z.union([z.number(), z.string().max(40)])).optional(),
  engraving: z.string().max(200).optional(),
  pattern: z.strictObject({ genome: GenomeText, scale: PatternScale }).optional(),
  artwork: Sha256.optional(),
});
export type Touch = z.infer<typeof Touch>;

/** What something is called and what it adds. */
const Priced = z.strictObject({ title: LocalText, price: Extra });
/** `GET /api/stores/:store/products/:product/custom`: what a shopper may choose, in words of both languages. */
export const CustomOffer = z.strictObject({
  store: Slug, product: Slug, currency: Currency,
  colours: z.array(z.strictObject({ tone: Tone, title: LocalText })),
  swatches: z.array(Priced.extend({ id: Slug, hex: Hex })),
  /** The product's own first. */
  materials: z.array(Priced.extend({ material: Slug })),
  parts: z.array(z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('choice'), name: ParamName, title: LocalText, own: z.string(), options: z.array(Priced.extend({ value: z.string() })) }),
    z.strictObject({ kind: z.literal('number'), name: ParamName, title: LocalText, own: z.number(), min: z.number(), max: z.number(), step: z.number(), price: Extra }),
  ])),
  engraving: z.strictObject({ most: z.int(), price: Extra }).nullable(),
  pattern: z.strictObject({ price: Extra }).nullable(),
  artworks: z.array(Priced.extend({ sha256: Sha256, address: z.string() })),
});
export type CustomOffer = z.infer<typeof CustomOffer>;

/** One thing that was chosen: what, how, and what it adds. */
export const DesignPart = z.strictObject({ kind: z.enum(['colour', 'material', 'part', 'engraving', 'pattern', 'artwork']), title: LocalText, value: LocalText, amount: MinorUnits });
export type DesignPart = z.infer<typeof DesignPart>;

/** `POST /api/designs/preview`, and `POST /api/designs` to keep it: a variant and what is changed of it. */
export const DesignWish = z.strictObject({ sku: Sku, touch: Touch });
export type DesignWish = z.infer<typeof DesignWish>;

const Models = z.tuple([z.string(), z.string(), z.string()]);
export const DesignPreview = z.strictObject({
  /** Addresses of its model, finest first. */
  models: Models,
  /** Price of the variant, what was chosen, and their sum. */
  base: MinorUnits, parts: z.array(DesignPart), total: MinorUnits,
});
export type DesignPreview = z.infer<typeof DesignPreview>;

/** `GET /api/designs/:id`: anyone with the link may look. */
export const OwnDesign = z.strictObject({
  id: z.string(), store: Slug, product: Slug, colour: Slug, touch: Touch, models: Models, parts: z.array(DesignPart),
  /** Whether it can be bought as it is: its merchant may have closed an option since. */
  offered: z.boolean(),
});
export type OwnDesign = z.infer<typeof OwnDesign>;

/** What a line of a cart or an order says of the design that is bought; `parts` with what they add to one piece. */
export const LineDesign = z.strictObject({ id: z.string(), parts: z.array(DesignPart), offered: z.boolean() });
export type LineDesign = z.infer<typeof LineDesign>;

/** `POST /api/designs/patterns`: six patterns after those that were liked and not, newest last. */
export const PatternsWish = z.strictObject({
  sku: Sku, touch: Touch,
  liked: z.array(GenomeText).max(8), disliked: z.array(GenomeText).max(12), seed: z.int().min(0).max(2 ** 31 - 1),
});
export type PatternsWish = z.infer<typeof PatternsWish>;
export const Patterns = z.strictObject({ patterns: z.array(z.strictObject({ genome: GenomeText, /** A data address. */ picture: z.string() })) });
export type Patterns = z.infer<typeof Patterns>;

/** Why a picture cannot go: it is offered on a product, printed on its label, or on a design of it that is in a cart or was bought. */
export const ArtworkUse = z.strictObject({ product: Slug, name: LocalText, how: z.enum(['offered', 'label', 'cart', 'bought']) });
export type ArtworkUse = z.infer<typeof ArtworkUse>;
/** A picture of the merchant's, ready to be printed. `DELETE /api/merchant/stores/:store/artwork/:sha256` takes away one that is not in use. */
export const Artwork = z.strictObject({ sha256: Sha256, name: z.string().min(1).max(60), address: z.string(), aspect: z.number(), clear: z.boolean(), uses: z.array(ArtworkUse) });
export type Artwork = z.infer<typeof Artwork>;
/** `POST /api/merchant/stores/:store/artwork?name=` with a PNG, WebP or JPEG as the body. */
export const ArtworkQuery = z.strictObject({ name: z.string().trim().min(1).max(60) });
/** Most bytes of artwork as it is sent, and most pictures that a store keeps. */
export const MOST_ARTWORK_BYTES = 4_000_000, MOST_ARTWORKS = 40;

/** `GET /api/merchant/stores/:store/products/:product/custom` */
export const MerchantCustom = z.strictObject({
  /** 0 where nothing was saved yet. */
  version: z.int().min(0),
  options: CustomOptions,
  /** Null for a model that the merchant brought: only the mall's own can be changed. */
  family: z.strictObject({
    name: Slug, tones: z.array(Tone), materials: z.array(Slug), labelled: z.boolean(), own: z.record(z.string(), z.union([z.number(), z.string()])), material: Slug,
    parameters: z.record(z.string(), z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('number'), unit: z.enum(['m', 'ratio', 'count']), min: z.number(), max: z.number() }),
      z.strictObject({ kind: z.literal('choice'), options: z.array(z.string()) }),
    ])),
  }).nullable(),
  artworks: z.array(Artwork),
});
export type MerchantCustom = z.infer<typeof MerchantCustom>;
/** `PUT` of the same. */
export const CustomEdit = z.strictObject({ /** The version that was edited; another one is refused. */ version: z.int().min(0), options: CustomOptions });
export type CustomEdit = z.infer<typeof CustomEdit>;
