/**
 * Everything that passes between a client and a room, besides the shared state (`state.ts`) and the
 * packed poses (`pose.ts`). Names are the message types on the wire; every body is parsed at the edge.
 */
import { z } from 'zod';
import { CareNotice, ReportAbout, ReportReason } from './care.ts';
import { Slug } from './catalogue.ts';
import { SetAside } from './interaction.ts';
import { Layout, LayoutDiff } from './layout.ts';
import { Locale, LocalText } from './locale.ts';
import { ModelKey } from './model-file.ts';
import { Offer } from './shop.ts';

/** Wire version; a client of another version is told to reload. */
export const PROTOCOL = 4;
/** Name that clients join rooms by: `client.joinOrCreate(PLACE_ROOM, joinOptions)`. */
export const PLACE_ROOM = 'place';
/** Codes of a refused join: options that make no sense, nobody's cookie, a place that is none, a client of another version, one join too many. */
export const JOIN_REFUSED = { malformed: 400, noSession: 401, noPlace: 404, outdated: 426, tooMany: 429 } as const;

/** What a client asks of the place it is in when it joins. */
export const JoinOptions = z.strictObject({
  protocol: z.literal(PROTOCOL),
  /** `concourse` or a store's id. */
  place: Slug,
  locale: Locale,
  device: z.enum(['desktop', 'phone', 'headset']),
});
export type JoinOptions = z.infer<typeof JoinOptions>;

/** Client to room. */
export const FROM_CLIENT = {
  chat: z.strictObject({ text: z.string().trim().min(1).max(280) }),
  /**
   * What one has in the hand, seen by all; null puts it back. `model` is the key of the middle model of what one made
   * one's own of it (the coarsest has no words and no pattern), null for the product as it is; one that the mall made for no such product is refused, and
   * all see the product as it is.
   */
  hold: z.strictObject({ held: z.strictObject({ product: Slug, colour: Slug, model: ModelKey.nullable() }).nullable() }),
  /** The whole layout again, after a lost revision. */
  'layout.ask': z.strictObject({}),
  /** Out of sight now: the shelves may be restocked. */
  'layout.restock': z.strictObject({}),
  /**
   * Events are `ReportedInteraction`s, parsed one by one so that a bad one does not take the others with it.
   * Answered by `interactions.kept` once the good ones are on disk, or `refused` about the batch: with
   * `too-many` or `not-kept` it may be repeated later, with the same ids.
   */
  interactions: z.strictObject({ batch: z.uuid(), events: z.array(z.record(z.string(), z.unknown())).min(1).max(50) }),
  ask: z.strictObject({ id: z.uuid(), text: z.string().trim().min(1).max(400), locale: Locale, looking: Slug.nullable() }),
  'offer.dismiss': z.strictObject({ id: Slug }),
  /** Answered by `report.kept`, or `refused` about its id: `gone` where what it is about is known no more. */
  report: z.strictObject({ id: z.uuid(), about: ReportAbout, reason: ReportReason, note: z.string().trim().max(280) }),
  /** What a moderator had one told was read. */
  'care.seen': z.strictObject({ notice: z.int().min(1) }),
  /** Name, look or language changed by HTTP: read them again. */
  'me.changed': z.strictObject({}),
  ping: z.strictObject({ at: z.number() }),
} as const;
export type FromClient = { [K in keyof typeof FROM_CLIENT]: z.infer<(typeof FROM_CLIENT)[K]> };

export const Recommendation = z.strictObject({
  product: Slug, reason: LocalText,
  /** Version of the model of taste that chose it. */
  model: z.int().min(1).optional(),
});
export type Recommendation = z.infer<typeof Recommendation>;

/** What an assistant does in the page beside its words; none of it spends money or changes an order. */
export const PageAction = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('try-on'), store: Slug, product: Slug, colour: Slug, size: z.string().nullable() }),
  /** Opens the product where it can be made one's own. */
  z.strictObject({ do: z.literal('customise'), store: Slug, product: Slug }),
  /** The cart is another now. */
  z.strictObject({ do: z.literal('cart') }),
  /** Shows the cart or the checkout, which the shopper carries on. */
  z.strictObject({ do: z.enum(['show-cart', 'show-checkout', 'show-orders', 'show-measures', 'show-known', 'show-desk']) }),
]);
export type PageAction = z.infer<typeof PageAction>;

/** Room to client. */
export const FROM_ROOM = {
  chat: z.strictObject({ id: z.uuid(), from: z.string(), name: z.string(), text: z.string(), at: z.number() }),
  /** A line is to be seen no more. */
  'chat.hidden': z.strictObject({ line: z.uuid() }),
  'report.kept': z.strictObject({ id: z.uuid() }),
  /** A moderator has something to tell one; `care.seen` ends its being told again. */
  'care.notice': CareNotice,
  layout: Layout,
  'layout.diff': LayoutDiff,
  /** Best first; sent on entering and within a second of an interaction that changes it. */
  recommendations: z.strictObject({ items: z.array(Recommendation).max(12) }),
  offer: z.strictObject({ offer: Offer.nullable() }),
  /** `kept` are new; the rest was set aside, or is of who opted out and goes nowhere. None of the batch is to be repeated. */
  'interactions.kept': z.strictObject({ batch: z.uuid(), kept: z.int().min(0), setAside: z.array(SetAside).max(50) }),
  /** The assistant's answer as it is made; `done` closes it. All of it is made by a model and marked so. */
  'answer.words': z.strictObject({ id: z.uuid(), text: z.string() }),
  'answer.done': z.strictObject({
    id: z.uuid(), generated: z.literal(true), locale: Locale,
    /** Goods that the answer speaks of. */
    products: z.array(Slug),
    /** Slot that the assistant walks to, where it was asked where something is. */
    lead: z.strictObject({ slot: z.string(), product: Slug }).nullable(),
    /** Store that the answer sends to, seen from the concourse. */
    store: Slug.nullable(),
    actions: z.array(PageAction).max(6),
    /** The answer asks whether to do something: a yes does it. */
    asks: z.boolean(),
  }),
  /** A person at a store's desk answered what one asked of them. */
  'desk.answer': z.strictObject({ ticket: z.string(), number: z.string(), store: Slug, text: z.string(), at: z.number() }),
  pong: z.strictObject({ at: z.number(), server: z.number() }),
  /** A message was refused; the connection lives unless `fatal`. `about` is the id or batch of the message, where it had one. */
  refused: z.strictObject({
    type: z.string(), code: z.string(), field: z.string().nullable(), message: z.string(), fatal: z.boolean(), about: z.uuid().nullable(),
  }),
} as const;
export type FromRoom = { [K in keyof typeof FROM_ROOM]: z.infer<(typeof FROM_ROOM)[K]> };

/** Message type of packed poses, both ways, sent as bytes. */
export const POSE = 'pose';

/** Seconds that a room keeps the place of a visitor whose connection was lost. */
export const KEPT = 30;
/** WebSocket close codes of ours. */
export const CLOSE = { flooded: 4290, tooSlow: 4292 } as const;
