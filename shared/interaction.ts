import { z } from 'zod';
import { Sku, Slug } from './catalogue.ts';

/**
 * What people do with goods, weakest sign of liking first. `dismiss` (waving a product away) speaks
 * against it. A client reports view, approach, dwell, pickup, try and dismiss; the server itself writes
 * ask, cart and buy where they happen, and does not take them from a client.
 */
export const INTERACTION_KINDS = ['view', 'approach', 'dwell', 'ask', 'pickup', 'try', 'cart', 'buy', 'dismiss'] as const;
export const InteractionKind = z.enum(INTERACTION_KINDS);
export type InteractionKind = z.infer<typeof InteractionKind>;

/** One thing a shopper did, as a client reports it. `id` makes a repeated report count once. */
export const ReportedInteraction = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['view', 'approach', 'dwell', 'pickup', 'try', 'dismiss']),
  product: Slug,
  sku: Sku.optional(),
  slot: z.string().max(40).optional(),
  /** How long it lasted, seconds, for view and dwell. */
  seconds: z.number().min(0).max(600).optional(),
  /** Milliseconds since 1970, by the client's clock; the server keeps its own beside it. */
  at: z.int().min(0),
});
export type ReportedInteraction = z.infer<typeof ReportedInteraction>;

/** Version of the form that the journal keeps interactions in; one more where a field is added or means something else. */
export const INTERACTION_SCHEMA = 1;

/**
 * Why something that a client reported is not in the journal. The rest of its report is kept; what was set
 * aside would be set aside again, so it is not to be repeated. `flood` is counted, but a report that comes
 * too fast is refused as a whole and may be repeated later.
 */
export const SET_ASIDE_REASONS = [
  /** Not the shape of `ReportedInteraction`. */
  'malformed',
  /** A kind that there is not, or that only the server writes. */
  'unknown-kind',
  /** Nobody sells it. */
  'unknown-product',
  /** Another store sells it, not the one that the shopper stands in. */
  'not-sold-here',
  'unknown-sku',
  /** It happened later than now, or longer ago than is learned from, by the client's clock. */
  'in-the-future', 'too-old',
  /** It happened before what the same visit told before. */
  'out-of-order',
  /** Its id is kept already, or stands twice in the report. */
  'repeated',
  'flood',
] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** What was set aside of a report: the index in its `events`, the id where it had one. */
export const SetAside = z.strictObject({ event: z.int().min(0), id: z.uuid().nullable(), reason: z.enum(SET_ASIDE_REASONS) });
export type SetAside = z.infer<typeof SetAside>;

/** One interaction as the journal keeps it. */
export interface Interaction {
  readonly id: string;
  readonly shopper: string;
  readonly store: string;
  readonly kind: InteractionKind;
  readonly product: string;
  readonly sku: string | null;
  readonly slot: string | null;
  readonly seconds: number | null;
  /** Milliseconds since 1970, server's clock. */
  readonly at: number;
  /** The same by the client's clock, where a client reported it. */
  readonly reportedAt?: number | null;
}
