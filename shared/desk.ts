/** What passes between a shopper and the people at a store's desk. */
import { z } from 'zod';
import { Slug } from './catalogue.ts';
import { Locale, LocalText } from './locale.ts';
import type { OrderState } from './shop.ts';

export const TICKET_KINDS = ['person', 'return', 'exchange', 'change', 'problem'] as const;
export const TicketKind = z.enum(TICKET_KINDS);
export type TicketKind = z.infer<typeof TicketKind>;
/** Whether a store's desk can be asked for this of an order in that state. */
export function mayAsk(kind: TicketKind, state: OrderState): boolean {
  switch (kind) {
    case 'change': return state === 'placed' || state === 'paid' || state === 'packed';
    case 'return': case 'exchange': return state === 'delivered';
    case 'person': case 'problem': return true;
  }
}
export const TicketState = z.enum(['open', 'answered', 'closed']);
export type TicketState = z.infer<typeof TicketState>;

/** What was said to the assistant before a person was asked. */
export const TicketSummary = z.strictObject({
  /** The shopper's, in which they are answered. */
  locale: Locale,
  /** What they want, in their own last words. */
  wants: z.string().max(400),
  /** Goods that were spoken of. */
  goods: z.array(z.strictObject({ id: Slug, name: LocalText })).max(8),
  /** The end of the conversation, oldest first. */
  said: z.array(z.strictObject({ by: z.enum(['shopper', 'assistant']), text: z.string().max(1200) })).max(12),
});
export type TicketSummary = z.infer<typeof TicketSummary>;

export const TicketLine = z.strictObject({ author: z.enum(['shopper', 'desk']), text: z.string(), at: z.number() });
export type TicketLine = z.infer<typeof TicketLine>;

/** `GET /api/me/tickets`, and of a store's desk `GET /api/merchant/stores/:store/tickets` */
export const Ticket = z.strictObject({
  id: z.string(), number: z.string(), store: Slug, kind: TicketKind, state: TicketState, order: z.string().nullable(),
  summary: TicketSummary, lines: z.array(TicketLine), openedAt: z.number(), changedAt: z.number(),
});
export type Ticket = z.infer<typeof Ticket>;

/** `POST /api/merchant/stores/:store/tickets/:id/lines` and `POST /api/me/tickets/:id/lines` */
export const NewLine = z.strictObject({ text: z.string().trim().min(1).max(1000) });
export type NewLine = z.infer<typeof NewLine>;
/** `POST /api/merchant/stores/:store/tickets/:id/state` */
export const TicketPatch = z.strictObject({ state: z.enum(['open', 'closed']) });
