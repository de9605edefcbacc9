/** What the operator's page and the server tell each other: versions of the model of taste, how they are judged and tried, and trainings. */
import { z } from 'zod';

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
