/** Tools that reach the people at a store's desk. */
import { z } from 'zod';
import type { TicketKind, TicketSummary } from '../../../shared/desk.ts';
import type { Order } from '../../../shared/shop.ts';
import type { StoreRecord } from '../../storage/catalogue.ts';
import { readOwnTickets } from '../../storage/tickets.ts';
import type { Opened } from '../../storage/tickets.ts';
import type { Act } from '../assistant/acts.ts';
import { fact } from '../assistant/facts.ts';
import type { Fact } from '../assistant/facts.ts';
import { storeName } from '../assistant/goods.ts';
import { numberOfOrder } from '../assistant/plan/affairs.ts';
import { itemsOf } from '../assistant/scene.ts';
import { storeOf, unknownOrder } from './deps.ts';
import type { ToolDeps } from './deps.ts';
import { done, refused, tool } from './tool.ts';
import type { Ran, Tool, ToolContext } from './tool.ts';

const DeskInput = z.strictObject({
  store: z.string().min(1).max(80).optional().describe('the store whose people are wanted; this one without it'),
  order: z.string().min(1).max(24).optional(),
  products: z.array(z.string().max(80)).max(8).default([]).describe('ids of goods that were spoken of'),
});
const Nothing = z.strictObject({});

export function deskTools(deps: ToolDeps): Tool[] {
  return [
    tool({
      name: 'open_ticket',
      effect: 'asks',
      input: DeskInput,
      description: "Proposes to write down a problem (damaged, missing, wrong goods) for the people at the store's desk.",
      run(input, context) {
        const at = deskFor(deps, context, input);
        return at.ok
          ? askDesk(deps, context, {
              store: at.store,
              kind: 'problem',
              order: at.order,
              acts: [{ say: 'ask-ticket', store: storeName(at.store) }],
              products: input.products,
            })
          : at.ran;
      },
    }),
    tool({
      name: 'hand_over',
      effect: 'notes',
      input: DeskInput,
      description:
        "Hands the conversation over to a person at the store's desk, with what was said so far. For who asks for a person, or whom nothing else helps.",
      run(input, context) {
        const at = deskFor(deps, context, input);
        return at.ok
          ? write(deps, context, { store: at.store, kind: 'person', order: at.order, acts: [], products: input.products })
          : at.ran;
      },
    }),
    tool({
      name: 'desk_answers',
      effect: 'reads',
      input: Nothing,
      description: "Tells what the people at stores' desks answered to what this shopper asked of them.",
      run(_, { shopper }) {
        const tickets = readOwnTickets(deps.db, shopper),
          stores = deps.goods().stores;
        if (tickets.length === 0) return done([{ say: 'no-tickets' }]);
        return done(
          tickets.slice(0, 2).flatMap(({ id, number, store, lines }): Act[] => {
            const at = stores.find((each) => each.id === store),
              said = lines.findLast(({ author }) => author === 'desk');
            if (!at) return [];
            const named = { number: fact({ kind: 'code', text: number }, `tickets:${id}`), store: storeName(at) };
            return [
              said
                ? { say: 'desk-said', ...named, text: fact({ kind: 'asked', text: said.text }, `ticket_lines:${id}`) }
                : { say: 'desk-waits', ...named },
            ];
          }),
          { actions: [{ do: 'show-desk' }] },
        );
      },
    }),
  ];
}

type At = { readonly ok: true; readonly store: StoreRecord; readonly order: Order | null } | { readonly ok: false; readonly ran: Ran };

/** The desk of the store that is named, of the order, of what was spoken of, or of here. */
function deskFor(deps: ToolDeps, { place, shopper }: ToolContext, { store, order, products }: z.output<typeof DeskInput>): At {
  const goods = deps.goods(),
    digits = order?.replaceAll(/\D/g, '').replace(/^0+/, '');
  const mine = digits ? deps.ordersOf(shopper).find(({ number }) => number.replaceAll(/\D/g, '').replace(/^0+/, '') === digits) : undefined;
  const about = itemsOf(products, [], goods)[0]?.store;
  const at =
    storeOf(goods, store) ?? (mine ? goods.stores.find(({ id }) => id === mine.store) : undefined) ?? storeOf(goods, place) ?? about;
  return at
    ? { ok: true, store: at, order: mine ?? null }
    : { ok: false, ran: refused('which-store', 'Ask which store it is about.', [{ say: 'which-desk' }]) };
}

export interface DeskWish {
  readonly store: StoreRecord;
  readonly kind: TicketKind;
  readonly order: Order | null;
  /** What is said before it is asked. */
  readonly acts: readonly Act[];
  readonly products?: readonly string[];
}

/** Asks whether to write to the desk, and does so after a yes, where the order is then still what this can be asked of. */
export function askDesk(deps: ToolDeps, context: ToolContext, wish: DeskWish): Ran {
  return { ...done(wish.acts, { products: wish.products ?? [] }), ok: true, proposal: () => write(deps, context, wish) };
}

/** Lines of a conversation that a ticket takes along, and letters of each. */
const LINES = 12,
  LETTERS = 1200;

/** @throws WriterError where it could not be written: then the desk has nothing of it */
async function write(deps: ToolDeps, { shopper, locale, said }: ToolContext, { store, kind, order, products = [] }: DeskWish): Promise<Ran> {
  const goods = itemsOf(products, [], deps.goods())
    .slice(0, 8)
    .map(({ product: { id, name } }) => ({ id, name }));
  const wants = said.findLast(({ by }) => by === 'shopper')?.text ?? '';
  const summary: TicketSummary = {
    locale,
    wants: wants.slice(0, 400),
    goods,
    said: said.slice(-LINES).map(({ by, text }) => ({ by, text: text.slice(0, LETTERS) })),
  };
  const opened = await deps.writer.write('ticket.open', {
    id: deps.newId(), shopper, store: store.id, kind, order: order && { id: order.id, number: order.number }, summary, at: deps.now(),
  });
  if (!opened.ok) return tooLate(kind, opened, products);
  const { ticket } = opened;
  const number: Fact = fact({ kind: 'code', text: ticket.number }, `tickets:${ticket.id}`),
    at = storeName(store);
  return done([kind === 'person' ? { say: 'handed-over', number, store: at } : { say: 'ticket', number, store: at, kind }], {
    actions: [{ do: 'show-desk' }],
  });
}

/** What became of the order between the question and the yes. */
function tooLate(kind: TicketKind, opened: Extract<Opened, { ok: false }>, products: readonly string[]): Ran {
  if (opened.reason === 'unknown-order') return unknownOrder(opened.order.number);
  const { state } = opened,
    number = numberOfOrder(opened.order);
  return kind === 'change'
    ? refused('too-late', 'It is on its way or done.', [{ say: 'no-change', number, state }], { products })
    : refused('not-arrived', 'It is not here to go back.', [{ say: 'not-arrived', number, state }], { products });
}
