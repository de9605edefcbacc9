/** What the operator's page and the server tell each other: versions of the model of taste, how they are judged and tried, and trainings. */
import { z } from 'zod';
import { SET_ASIDE_REASONS } from './interaction.ts';

const Count = z.int().min(0);
/** Milliseconds since 1970. */
const Moment = z.number();

/** How well a version ranked what was held out; higher is better, each from 0 to 1. */
export const TasteFigures = z.object({
  shoppers: Count, hr10: z.number(), ndcg10: z.number(), popularityHr10: z.number(), popularityNdcg10: z.number(),
});
export type TasteFigures = z.infer<typeof TasteFigures>;

/**
 * Where a version stands. A `candidate` is `judged` on held-out shoppers; then its scores are computed beside
 * the one in service and shown to nobody (`shadow`); then a `share` of the shoppers is answered by it; then it
 * is `in-service`. `retired` served before; `rejected` failed on its way; `rolled-back` was taken out of service.
 */
export const VERSION_STATES = ['candidate', 'judged', 'shadow', 'share', 'in-service', 'retired', 'rejected', 'rolled-back'] as const;
export const VersionState = z.enum(VERSION_STATES);
export type VersionState = z.infer<typeof VersionState>;

/** What a version has to pass before anybody sees an answer of it. */
export const GATES = ['ranking', 'popularity', 'exposure', 'latency'] as const;
export const Gate = z.strictObject({
  name: z.enum(GATES),
  figure: z.number(), threshold: z.number(),
  /** Where the figure has to lie, seen from the threshold. */
  wanted: z.enum(['above', 'below']),
  passed: z.boolean(),
  /** Interval of the figure, where chance plays a part. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  /** Shoppers or answers that the figure rests on. */
  of: Count,
});
export type Gate = z.infer<typeof Gate>;

/** What a version learned from. `hash` is a SHA-256 of the goods, what people did until `cutoff`, and who opted out. */
export const DatasetNote = z.strictObject({ hash: z.string(), cutoff: Moment.nullable(), events: Count, optedOut: Count });
export type DatasetNote = z.infer<typeof DatasetNote>;

export const ModelVersion = z.strictObject({
  version: z.int().min(1),
  /** SHA-256 of the weights' file. */
  weights: z.string(),
  origin: z.enum(['shipped', 'trained']),
  state: VersionState,
  seed: z.int(), steps: Count,
  /** Shoppers learned from, of flesh and blood and simulated. */
  people: Count, simulated: Count,
  dataset: DatasetNote,
  figures: TasteFigures,
  /** The version in service then, and its figures on the same held-out shoppers. */
  rival: z.int().nullable(), rivalFigures: TasteFigures.nullable(),
  gates: z.array(Gate).nullable(),
  /** ISO 8601, UTC. */
  madeAt: z.string(),
});
export type ModelVersion = z.infer<typeof ModelVersion>;

/** A step of a version; `person` is null where the mall took it by itself. */
export const ModelStep = z.strictObject({ state: VersionState, at: Moment, person: z.string().nullable(), reason: z.string() });
export type ModelStep = z.infer<typeof ModelStep>;

/** What people did in an arm of a trial. A visit to a store is a `find` where they took something up (asked, picked up, tried, put in the cart, bought). */
export const ArmFigures = z.strictObject({ shoppers: Count, visits: Count, finds: Count, purchases: Count, dismissals: Count });
export type ArmFigures = z.infer<typeof ArmFigures>;

/** Visits of each side of a trial before anything is decided. */
export const TRIAL_VISITS = 200;

export const METRICS = ['finds', 'purchases', 'dismissals'] as const;
/** Difference of the new version's rate a visit from the other's, with an interval that holds at every look. */
export const Comparison = z.strictObject({ metric: z.enum(METRICS), value: z.number(), low: z.number(), high: z.number() });
export type Comparison = z.infer<typeof Comparison>;

/** Answers computed beside those that were shown: of the ten goods ranked first, the share that both have; milliseconds to all scores of a store. */
export const ShadowFigures = z.strictObject({ answers: Count, agreement: z.number(), failures: Count, p99: z.number().nullable(), rivalP99: z.number().nullable() });
export type ShadowFigures = z.infer<typeof ShadowFigures>;

export const TrialStage = z.enum(['shadow', 'share', 'guard']);
export type TrialStage = z.infer<typeof TrialStage>;
/** `going` until there is enough to say; `drop` where shoppers are worse off beyond chance; `enough` where they are not. */
export const Verdict = z.enum(['going', 'drop', 'enough']);
export type Verdict = z.infer<typeof Verdict>;

export const TrialFigures = z.strictObject({
  shadow: ShadowFigures.nullable(), version: ArmFigures.nullable(), rival: ArmFigures.nullable(), comparisons: z.array(Comparison), verdict: Verdict,
});
export type TrialFigures = z.infer<typeof TrialFigures>;

/** A version tried beside the one in service; in `guard` it serves, and some are held back on the one before. */
export const Trial = z.strictObject({
  id: z.int(), version: z.int(), rival: z.int(), stage: TrialStage,
  /** Of the shoppers who are answered by the new version, from 0 to 1. */
  share: z.number(),
  startedAt: Moment, endedAt: Moment.nullable(), figures: TrialFigures.nullable(),
});
export type Trial = z.infer<typeof Trial>;

export const TRAINING_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
/** What a training is to do; `cutoff` and `seq` are the last moment and the last interaction that it may know of. */
export const TrainingOrders = z.strictObject({ minShoppers: Count, seed: Count, steps: z.int().min(1), cutoff: Moment, seq: Count });
export type TrainingOrders = z.infer<typeof TrainingOrders>;
export const Training = z.strictObject({
  id: z.int(), state: z.enum(TRAINING_STATES), person: z.string().nullable(), why: z.enum(['asked', 'nightly', 'new-interactions']),
  orders: TrainingOrders, askedAt: Moment, startedAt: Moment.nullable(), endedAt: Moment.nullable(),
  /** Times that its process was started: more than one where it was cut short and went on. */
  attempts: Count,
  step: Count, version: z.int().nullable(), message: z.string().nullable(),
});
export type Training = z.infer<typeof Training>;

/** A point of a training's curves. `ndcg` is NDCG@10 for shoppers that are neither learned from nor judged by. */
export const TrainingPoint = z.strictObject({ step: Count, loss: z.number(), ndcg: z.number().nullable() });
export type TrainingPoint = z.infer<typeof TrainingPoint>;

/** When the loop trains, and whether it takes a version from step to step by itself. */
export const LoopSettings = z.strictObject({
  /** Hour of the day in UTC that a training begins at; null for none. */
  nightlyAt: z.int().min(0).max(23).nullable(),
  /** New interactions after which a training begins; null for none. */
  everyInteractions: z.int().min(100).max(10_000_000).nullable(),
  automatic: z.boolean(),
  minShoppers: z.int().min(0).max(100_000), steps: z.int().min(1).max(1_000_000),
});
export type LoopSettings = z.infer<typeof LoopSettings>;

/** `GET /api/operator`: everything that the page shows of the loop. */
export const LoopOverview = z.strictObject({
  at: Moment,
  /** Version in service. */
  serving: z.int(),
  /** What the models run on. */
  device: z.string(),
  /** Newest first, the last 30. */
  versions: z.array(ModelVersion),
  /** The one that goes on first, then those before. */
  trials: z.array(Trial),
  /** Newest first. */
  trainings: z.array(Training),
  /** Of the newest training that has begun. */
  curve: z.strictObject({ training: z.int(), points: z.array(TrainingPoint) }).nullable(),
  settings: LoopSettings,
  health: z.strictObject({
    /** Interactions kept in each of the last 60 minutes, oldest first, the minute that goes on left out. */
    perMinute: z.array(Count),
    /** In the journal; of shoppers; and of those who opted out. */
    interactions: Count, shoppers: Count, optedOut: Count,
    /** Not taken from clients in the last seven days, by reason, most first. */
    setAside: z.array(z.strictObject({ reason: z.enum(SET_ASIDE_REASONS), count: Count })),
    /** Why the journal could not keep what it was last given; null where it could. */
    trouble: z.string().nullable(),
  }),
});
export type LoopOverview = z.infer<typeof LoopOverview>;

/** `GET /api/operator/versions/:version` */
export const VersionHistory = z.strictObject({ version: ModelVersion, steps: z.array(ModelStep) });
export type VersionHistory = z.infer<typeof VersionHistory>;

/** `POST /api/operator/trainings`; what is left out is as the settings say. */
export const AskTraining = z.strictObject({ steps: z.int().min(1).max(1_000_000), minShoppers: Count.max(100_000) }).partial();
/** `POST /api/operator/versions/:version/step`: the next step, in service at once, or off its way. */
export const TakeStep = z.strictObject({ to: z.enum(['next', 'service', 'rejected']) });
export type TakeStep = z.infer<typeof TakeStep>;
