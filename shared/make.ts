/**
 * Making a product's model: what generators propose, what the finishing line reports, and what the
 * merchant's page and the server tell each other about both.
 */
import { z } from 'zod';
import { Colourway, Dimensions, Slug } from './catalogue.ts';
import { LocalText } from './locale.ts';

/** Share of certainty, 0 to 1. */
const Confidence = z.number().min(0).max(1);
const Count = z.int().min(0);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hex digits');
const Version = z.int().min(1);

/** What a generator proposes: always one that `validateShape` of `models/shape` takes. */
export const Design = z.strictObject({
  family: Slug,
  /** As the family declares them, SI units; what is missing takes the family's default. */
  params: z.record(z.string().max(40), z.union([z.number(), z.string().max(40)])),
  material: Slug,
  dimensions: Dimensions,
  /** The first is worn until another is chosen. */
  colourways: z.array(Colourway).min(1).max(12),
  /** What the label says, Latin or Chinese; the product's brand when absent, nothing when empty. */
  label: z.string().max(60).optional(),
});
export type Design = z.infer<typeof Design>;

export const Proposal = z.strictObject({ design: Design, confidence: Confidence });
export type Proposal = z.infer<typeof Proposal>;

/** A parameter as its family declares it. */
export const DesignParameter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), unit: z.enum(['m', 'ratio', 'count']), min: z.number(), max: z.number(), default: z.number() }),
  z.strictObject({ kind: z.literal('choice'), options: z.array(z.string()).min(1), default: z.string() }),
]);
export type DesignParameter = z.infer<typeof DesignParameter>;

/** A family as the page shows it: sliders, selects and materials. */
export const DesignFamily = z.strictObject({
  name: Slug,
  parameters: z.record(z.string(), DesignParameter),
  materials: z.array(Slug).min(1),
  size: Dimensions,
  /** Whether it has a label to write on. */
  labelled: z.boolean(),
});
export type DesignFamily = z.infer<typeof DesignFamily>;

/** An external service that makes models; there is none unless the mall's owner configured one. */
export const MakeEngine = z.strictObject({ name: z.string(), takes: z.array(z.enum(['text', 'image'])).min(1) });
export type MakeEngine = z.infer<typeof MakeEngine>;

/** `GET /api/merchant/stores/:store/make`: what can be made here. */
export const MakeOptions = z.strictObject({
  families: z.array(DesignFamily),
  engine: MakeEngine.nullable(),
  /** Most bytes of an uploaded model and of a photo. */
  most: z.strictObject({ model: Count, photo: Count }),
});
export type MakeOptions = z.infer<typeof MakeOptions>;

/** `POST .../make/words` */
export const WordsRequest = z.strictObject({
  text: z.string().trim().min(1).max(600),
  /** The product's size holds where the sentence gives none. */
  product: Slug.optional(),
  count: z.int().min(1).max(6).default(3),
  /** The same seed gives the same proposals. */
  seed: z.int().min(0).max(2 ** 31 - 1).default(0),
});
export type WordsRequest = z.input<typeof WordsRequest>;
export const WordsAnswer = z.strictObject({
  proposals: z.array(Proposal),
  /** What was understood: a piece of the sentence, and what it means to the family. */
  understood: z.array(z.strictObject({ text: z.string(), means: z.string() })),
  /** Pieces of the sentence that mean nothing to us. */
  unknown: z.array(z.string()),
});
export type WordsAnswer = z.infer<typeof WordsAnswer>;

/** `POST .../make/between`: a design between two of a family; `at` runs from 0 (`from`) to 1 (`to`). */
export const BetweenRequest = z.strictObject({ from: Design, to: Design, at: z.number().min(0).max(1) });
export type BetweenRequest = z.infer<typeof BetweenRequest>;

/** `POST .../make/preview`: answered with the GLB itself. */
export const PreviewRequest = z.strictObject({ design: Design, level: z.union([z.literal(0), z.literal(1), z.literal(2)]), product: Slug.optional() });
export type PreviewRequest = z.infer<typeof PreviewRequest>;

/** What a model costs. */
export const ModelFacts = z.strictObject({
  triangles: Count, draws: Count, bytes: Count,
  /** Pictures, and the longest edge of them in pixels. */
  textures: Count, texels: Count,
});
export type ModelFacts = z.infer<typeof ModelFacts>;

/** What the finishing line can do to a model, each said by the page in the reader's language with its values. */
export const FINISH_CHANGES = [
  'unpacked', 'rules-mended', 'animations-dropped', 'skeleton-frozen', 'morphs-dropped', 'lights-dropped', 'instances-unrolled', 'lines-dropped',
  'not-finite-removed', 'degenerate-removed', 'duplicates-removed', 'winding-turned', 'winding-unified', 'both-sides', 'normals-made', 'vertices-welded',
  'turned-upright', 'turned', 'scaled', 'moved', 'proportions-differ',
  'joined', 'atlas', 'effects-dropped', 'simplified', 'small-parts-dropped', 'pictures-resized', 'pictures-packed', 'pictures-dropped',
  'variants-kept', 'variants-dropped', 'packed',
] as const;
export const FinishChange = z.strictObject({ what: z.enum(FINISH_CHANGES), values: z.record(z.string(), z.union([z.number(), z.string()])) });
export type FinishChange = z.infer<typeof FinishChange>;

export const FINISH_STEPS = ['read', 'repair', 'stand', 'merge', 'simplify', 'pictures', 'pack'] as const;
export const FinishStep = z.strictObject({ step: z.enum(FINISH_STEPS), before: ModelFacts, after: ModelFacts, changes: z.array(FinishChange) });
export type FinishStep = z.infer<typeof FinishStep>;

export const BudgetExcess = z.strictObject({ level: z.int().min(0).max(2), what: z.enum(['triangles', 'draws', 'bytes']), is: Count, most: Count });
export type BudgetExcess = z.infer<typeof BudgetExcess>;

/** What the finishing line did to a model that came from outside. */
export const FinishReport = z.strictObject({
  given: ModelFacts,
  /** In the order they were taken; those of the finest level. */
  steps: z.array(FinishStep),
  /** Finest first; empty where it did not get that far. */
  levels: z.array(ModelFacts).max(3),
  /** What still exceeds the budget; a model that has any cannot be published. */
  exceeds: z.array(BudgetExcess),
  /** What the model was multiplied by to stand in its product's size. */
  scale: z.number(),
  /** Its size as it stands now, metres. */
  size: z.strictObject({ width: z.number(), height: z.number(), depth: z.number() }),
  /** Each side as a share of the product's: 1 fills it. */
  fills: z.strictObject({ width: z.number(), height: z.number(), depth: z.number() }),
  /** The file's colour variants and the colourway of the product that each became. */
  variants: z.array(z.strictObject({ name: z.string(), colourway: Slug.nullable() })),
});
export type FinishReport = z.infer<typeof FinishReport>;

/** Why a file cannot become a model. */
export const FinishReason = z.enum(['not-a-model', 'invalid', 'unsupported', 'too-complex', 'over-budget', 'too-slow']);
export type FinishReason = z.infer<typeof FinishReason>;

/** Where a draft came from. */
export const DraftSource = z.enum(['upload', 'engine', 'photo']);
export type DraftSource = z.infer<typeof DraftSource>;

/** A model that went through the finishing line and is worn by nothing yet. */
export const ModelDraft = z.strictObject({
  id: z.string(), product: Slug, source: DraftSource, at: z.int(),
  report: FinishReport,
  /** Null where it may be published. */
  refused: z.strictObject({ reason: FinishReason, message: z.string() }).nullable(),
  /** Addresses of its three levels for the store's members, finest first; null where it has none. */
  models: z.tuple([z.string(), z.string(), z.string()]).nullable(),
});
export type ModelDraft = z.infer<typeof ModelDraft>;

/** `POST .../products/:product/photo?family=mug` (a JPEG, PNG or WebP as the body); read as whatever it resembles without a family. */
export const PhotoQuery = z.strictObject({ family: Slug.optional() });
export const PhotoAnswer = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    proposals: z.array(z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('design'), design: Design, confidence: Confidence }),
      /** A surface turned or blown up out of the silhouette, fitted like an upload. */
      z.strictObject({ kind: z.literal('mesh'), how: z.enum(['lathe', 'inflation']), draft: ModelDraft, confidence: Confidence }),
    ])),
    /** The photo cut out, a PNG or WebP as a data address. */
    cutOut: z.string(),
    confidence: Confidence,
  }),
  z.strictObject({ ok: z.literal(false), reason: z.string(), message: z.string() }),
]);
export type PhotoAnswer = z.infer<typeof PhotoAnswer>;

/** What a product can be told to look like, by whom it was proposed before. */
export const WearRequest = z.strictObject({
  /** The version of the product that was looked at; another one is refused. */
  version: Version,
  wear: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('design'), design: Design, /** Artwork on its label: a blob that `.../make/artwork` answered. */ artwork: Sha256.nullable().optional() }),
    z.strictObject({ kind: z.literal('draft'), draft: z.string().max(40) }),
    /** A look that the product had before, by its number. */
    z.strictObject({ kind: z.literal('earlier'), look: z.int().min(1) }),
  ]),
});
export type WearRequest = z.input<typeof WearRequest>;

/** `POST .../drafts/:draft/turn`: quarters anticlockwise from above, from how the file came. */
export const DraftTurn = z.strictObject({ quarters: z.int().min(0).max(3) });
/** `POST .../products/:product/engine` without a picture; a picture is the body itself. */
export const EngineRequest = z.strictObject({ text: z.string().trim().min(1).max(600) });

/** A look that a product had. */
export const EarlierLook = z.strictObject({ look: z.int().min(1), at: z.int(), kind: z.enum(['program', 'blob']), family: z.string().nullable() });
export type EarlierLook = z.infer<typeof EarlierLook>;

/** State of a job at an external service. */
export const EngineJob = z.strictObject({
  id: z.string(), product: Slug, at: z.int(),
  state: z.enum(['queued', 'working', 'finishing', 'done', 'failed', 'cancelled']),
  /** 0 to 1, null where the service does not say. */
  progress: Confidence.nullable(),
  /** Why it failed and what to do, in English; null while it has not. */
  message: z.string().nullable(),
  /** Once it is done. */
  draft: z.string().nullable(),
});
export type EngineJob = z.infer<typeof EngineJob>;

/** `GET .../products/:product/make`: where the product stands. */
export const MakeProduct = z.strictObject({
  id: Slug, version: Version, name: LocalText,
  /** What it wears, as a design where it is one of ours; null for a merchant's own model. */
  design: Design.nullable(),
  /** Addresses of what it wears, finest first; null where it has none. */
  models: z.tuple([z.string(), z.string(), z.string()]).nullable(),
  dimensions: Dimensions,
  colourways: z.array(Colourway).min(1),
  /** A sentence about it to begin with. */
  sentence: LocalText,
  /** Newest first. */
  earlier: z.array(EarlierLook),
  /** Newest first; models that wait to be worn. */
  drafts: z.array(ModelDraft),
  jobs: z.array(EngineJob),
});
export type MakeProduct = z.infer<typeof MakeProduct>;
