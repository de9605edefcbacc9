/**
 * What the merchant's page of copy and the server tell each other. Everything that the generator writes carries the
 * facts it was made of; what is kept carries them too, so that a page can tell when one of them changed.
 */
import { z } from 'zod';
import { Slug } from './catalogue.ts';
import { Locale, LocalText } from './locale.ts';
import { Tone } from './tone.ts';

/** What is written of a product, in the order that a page shows it. */
export const COPY_KINDS = ['title', 'description', 'bullets', 'promotion', 'social', 'alt', 'poster'] as const;
export const CopyKind = z.enum(COPY_KINDS);
export type CopyKind = z.infer<typeof CopyKind>;


/** Most letters of a kept text of each kind. */
export const COPY_MOST: Readonly<Record<CopyKind, number>> = { title: 120, description: 1200, bullets: 1200, promotion: 600, social: 800, alt: 250, poster: 300 };

/** A fact that a text says, as it says it: `price` `¥79`. Facts of one slot in two places are two facts. */
export const CopyFact = z.strictObject({ slot: z.string().min(1).max(24), value: z.string().min(1).max(4000) });
export type CopyFact = z.infer<typeof CopyFact>;

/** Words that a brand never uses, in either language, whatever their case. */
const ForbiddenWord = z.string().trim().min(1).max(40);
export const BrandVoice = z.strictObject({ tone: Tone, forbidden: z.array(ForbiddenWord).max(60) });
export type BrandVoice = z.infer<typeof BrandVoice>;
export const BRAND_VOICE_DEFAULT: BrandVoice = { tone: 'plain', forbidden: [] };

/** `PUT /api/merchant/stores/:store/voices` */
export const BrandVoicePut = z.strictObject({ brand: z.string().trim().min(1).max(60), voice: BrandVoice });

/** A text to choose: lines are paragraphs of a description, bullets, lines of a promotion or of a poster. */
export const Draft = z.strictObject({ lines: z.array(z.string().min(1)).min(1).max(12), facts: z.array(CopyFact) });
export type Draft = z.infer<typeof Draft>;

/** `POST /api/merchant/stores/:store/products/:product/copy`: three drafts of a kind; another seed gives others. */
export const DraftsRequest = z.strictObject({ kind: CopyKind, locale: Locale, tone: Tone.optional(), seed: z.int().min(0).max(1_000_000).default(0) });
export type DraftsRequest = z.input<typeof DraftsRequest>;

/** Why fewer than three drafts are given, or none. */
export const DraftsNote = z.enum(['no-promotion', 'forbidden-words', 'few-facts']);
export type DraftsNote = z.infer<typeof DraftsNote>;
export const DraftsAnswer = z.strictObject({ drafts: z.array(Draft).max(3), notes: z.array(DraftsNote), generator: z.string() });
export type DraftsAnswer = z.infer<typeof DraftsAnswer>;

/** What does not hold in a text: a figure or a claim that no record has, a word that the brand forbids. */
export const Finding = z.strictObject({ kind: z.enum(['figure', 'claim', 'absolute', 'forbidden']), text: z.string(), from: z.int().min(0), to: z.int().min(0) });
export type Finding = z.infer<typeof Finding>;

/** `PUT .../copy/:kind/:locale`: keeps a text. `version` is the product's, as a description becomes part of its record. */
export const KeepRequest = z.strictObject({
  text: z.string().trim().min(1).max(1200),
  /** The draft's facts; empty where somebody wrote it from nothing. */
  facts: z.array(CopyFact).max(40).default([]),
  generated: z.boolean(),
  edited: z.boolean(),
  version: z.int().min(1),
});
export type KeepRequest = z.input<typeof KeepRequest>;

/** `POST .../copy/check`: what a text says that does not hold. */
export const CheckRequest = z.strictObject({ locale: Locale, text: z.string().min(1).max(1200) });
export const CheckAnswer = z.strictObject({ findings: z.array(Finding) });
export type CheckAnswer = z.infer<typeof CheckAnswer>;

export const KeptCopy = z.strictObject({
  kind: CopyKind, locale: Locale, text: z.string(), facts: z.array(CopyFact),
  /** Written by the generator; and changed by a person since. */
  generated: z.boolean(), edited: z.boolean(), at: z.int(),
  /** What in it does not hold any more, since the record changed. */
  outdated: z.array(Finding),
});
export type KeptCopy = z.infer<typeof KeptCopy>;

/** A poster that was kept: the picture lies under its address. */
export const KeptPoster = z.strictObject({ id: z.string(), locale: Locale, words: z.array(z.string()), address: z.string(), at: z.int() });
export type KeptPoster = z.infer<typeof KeptPoster>;
/** Kept posters of a product. */
export const MOST_POSTERS = 12;
/** Bytes of a poster that is kept. */
export const MOST_POSTER_BYTES = 4 * 2 ** 20;

/** What of a product's reviews is counted; `of` wrote words, `for` and `against` said so of the aspect. */
export const ReviewClaim = z.strictObject({ aspect: z.string(), for: z.int().min(0), against: z.int().min(0), sentence: LocalText, quotes: z.array(z.string()) });
export type ReviewClaim = z.infer<typeof ReviewClaim>;
export const ReviewSummary = z.strictObject({
  count: z.int().min(0), worded: z.int().min(0),
  /** Mean of the stars, null without any; and how many gave one to five. */
  stars: z.number().min(1).max(5).nullable(), spread: z.tuple([z.int(), z.int(), z.int(), z.int(), z.int()]),
  claims: z.array(ReviewClaim),
});
export type ReviewSummary = z.infer<typeof ReviewSummary>;

/** `GET /api/merchant/stores/:store/products/:product/copy` */
export const CopyDesk = z.strictObject({
  product: z.strictObject({ id: Slug, version: z.int(), name: LocalText, description: LocalText, brand: z.string(), generated: z.array(Locale),
    /** The description as a person last wrote it; empty where nobody did. */
    own: z.strictObject({ en: z.string(), zh: z.string() }), models: z.tuple([z.string(), z.string(), z.string()]).nullable(), colour: z.string() }),
  voice: BrandVoice, kept: z.array(KeptCopy), posters: z.array(KeptPoster), reviews: ReviewSummary,
  /** Colours of the store, for posters: wall, accent, sign. */
  theme: z.strictObject({ wall: z.string(), accent: z.string(), sign: z.string() }),
});
export type CopyDesk = z.infer<typeof CopyDesk>;

/** `POST .../copy/translate` */
export const TranslateRequest = z.strictObject({ from: Locale, text: z.string().trim().min(1).max(600) });
/** The translation in pieces; one that is not known is given as it was. */
export const TranslateAnswer = z.strictObject({ pieces: z.array(z.strictObject({ text: z.string(), known: z.boolean() })), known: z.int().min(0), unknown: z.array(z.string()) });
export type TranslateAnswer = z.infer<typeof TranslateAnswer>;
