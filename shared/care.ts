/** What keeps the mall a place to be in: why words are held back, what can be reported, what a moderator decides. */
import { z } from 'zod';
import { Slug } from './catalogue.ts';
import { LocalText } from './locale.ts';

/** Why the filter holds a text back; gravest first. */
export const HELD_BACK = ['harassment', 'adult', 'fraud', 'personal', 'links'] as const;
export const HeldBack = z.enum(HELD_BACK);
export type HeldBack = z.infer<typeof HeldBack>;

/** Why somebody reports something. */
export const REPORT_REASONS = ['harassment', 'adult', 'fraud', 'personal', 'wrong', 'other'] as const;
export const ReportReason = z.enum(REPORT_REASONS);
export type ReportReason = z.infer<typeof ReportReason>;

/** What a report is about, as its reporter names it: somebody by their session in the room, a line or an answer by its id. */
export const ReportAbout = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), visitor: z.string().min(1).max(40) }),
  z.strictObject({ kind: z.literal('chat'), line: z.uuid() }),
  z.strictObject({ kind: z.literal('answer'), question: z.uuid() }),
  z.strictObject({ kind: z.literal('product'), store: Slug, product: Slug }),
]);
export type ReportAbout = z.infer<typeof ReportAbout>;
export type CaseKind = ReportAbout['kind'];

/** Milliseconds since 1970. */
const Moment = z.int().min(0);

/** What a moderator may decide, and of what. `uphold` takes a report up where nobody is to be told. */
export const DECISIONS = ['dismiss', 'warn', 'mute', 'hide', 'uphold'] as const;
export const Decision = z.enum(DECISIONS);
export type Decision = z.infer<typeof Decision>;
export const DECISIONS_OF: Readonly<Record<CaseKind, readonly Decision[]>> = {
  person: ['dismiss', 'warn', 'mute'], chat: ['dismiss', 'warn', 'mute', 'hide'], answer: ['dismiss', 'uphold'], product: ['dismiss', 'uphold', 'hide'],
};
/** Hours that somebody can be muted for. */
export const MUTE_HOURS = [1, 24, 168] as const;

export const CaseText = z.strictObject({ by: z.string(), text: z.string(), at: Moment, reported: z.boolean() });
/** What the moderator is shown: names and words as they were when the first report came. */
export const CaseContext = z.strictObject({
  /** Who or what it is about, as people call it. */
  name: LocalText,
  /** `concourse` or a store's id. */
  place: z.string(),
  texts: z.array(CaseText).max(40),
});
export type CaseContext = z.infer<typeof CaseContext>;

export const CareCase = z.strictObject({
  id: z.int().min(1), kind: z.enum(['person', 'chat', 'answer', 'product']), context: CaseContext, openedAt: Moment,
  reports: z.array(z.strictObject({ reason: ReportReason, note: z.string(), at: Moment })),
  /** Decisions before that somebody was warned or muted by, this case apart. */
  before: z.int().min(0),
  decisions: z.array(z.strictObject({ decision: Decision, by: z.string(), at: Moment, until: Moment.nullable(), note: z.string() })),
});
export type CareCase = z.infer<typeof CareCase>;

/** `GET /api/care`: cases that wait, most reported first, and the last that were decided. */
export const CareQueue = z.strictObject({ open: z.array(CareCase), decided: z.array(CareCase) });
export type CareQueue = z.infer<typeof CareQueue>;

/** `POST /api/care/cases/:id/decide` */
export const Decide = z.strictObject({
  decision: Decision,
  /** Of a mute. */
  hours: z.literal(MUTE_HOURS).optional(),
  note: z.string().trim().max(280).default(''),
});
export type Decide = z.input<typeof Decide>;

/** What somebody is told about themselves by a moderator. */
export const CareNotice = z.strictObject({ id: z.int().min(1), kind: z.enum(['warn', 'mute', 'hide']), text: z.string(), until: Moment.nullable() });
export type CareNotice = z.infer<typeof CareNotice>;

/** Fields of a product and its store that can deny what a text claims. */
export const DeniedField = z.enum(['material', 'dimensions', 'weight', 'returns', 'warranty', 'shipping', 'price', 'stock', 'sizes', 'colours']);
export type DeniedField = z.infer<typeof DeniedField>;
/** Words of a merchant's text, which text they stand in (`description.en`), the field that denies them, and what it holds. */
export interface DeniedClaim { readonly field: string; readonly said: string; readonly by: DeniedField; readonly holds: string }
