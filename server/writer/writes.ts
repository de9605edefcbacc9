/** What the writer's thread carries out, by name; each within a transaction of the thread's. */
import { randomFrom } from '../../models/engine/random.ts';
import type { Measures } from '../../shared/body.ts';
import type { Interaction } from '../../shared/interaction.ts';
import { decideCase } from '../care/decide.ts';
import type { DecideCase } from '../care/decide.ts';
import { addToCart, putInCart } from '../commerce/cart.ts';
import type { AddToCart, PutInCart } from '../commerce/cart.ts';
import { advanceStoreOrder, cancelOrder, noteRefund } from '../commerce/order-steps.ts';
import type { AdvanceStoreOrder, CancelOrder, NoteRefund } from '../commerce/order-steps.ts';
import { chooseOffer, dismissOffer } from '../commerce/offers.ts';
import type { OfferQuestion } from '../commerce/offers.ts';
import { placePurchase, settlePurchase } from '../commerce/purchase.ts';
import type { PlacePurchase, SettlePurchase } from '../commerce/purchase.ts';
import { attentionTable } from '../storage/attention.ts';
import type { NewLooks, NewTakes } from '../storage/attention.ts';
import { careTables } from '../storage/care.ts';
import type { NewReport } from '../storage/care.ts';
import { saveDesign } from '../storage/designs.ts';
import type { SaveDesign } from '../storage/designs.ts';
import { addFootfall } from '../storage/footfall.ts';
import type { FootfallRow } from '../storage/footfall.ts';
import { interactionsTable } from '../storage/interactions.ts';
import { layoutsTable } from '../storage/layouts.ts';
import type { KeptLayout } from '../storage/layouts.ts';
import { modelSpend } from '../storage/model-spend.ts';
import type { Spent } from '../storage/model-spend.ts';
import { deleteMeasures, writeMeasures } from '../storage/measures.ts';
import type { Db } from '../storage/open.ts';
import { countSetAside } from '../storage/set-aside.ts';
import type { SetAsideCount } from '../storage/set-aside.ts';
import { carryOut } from '../storage/statement.ts';
import type { Statement } from '../storage/statement.ts';
import { openTicket, setTicketState, writeLine } from '../storage/tickets.ts';
import type { NewTicket, SetTicketState, WriteLine } from '../storage/tickets.ts';
import { forgetTold, writeTold } from '../storage/told.ts';
import type { ForgetTold, WriteTold } from '../storage/told.ts';
import { addVisit, endVisit, seeVisits } from '../storage/visits.ts';
import type { NewVisit } from '../storage/visits.ts';

/** A question that can be sent to a thread: liking by store and product, and what its random draws begin from. */
export interface SentQuestion extends Omit<OfferQuestion, 'appeal' | 'random' | 'stores'> {
  readonly likings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly seed: number;
}

export function writesOf(db: Db, newId: () => string) {
  const interactions = interactionsTable(db), count = countSetAside(db), layouts = layoutsTable(db), attention = attentionTable(db), spend = modelSpend(db), care = careTables(db);
  return {
    /** Says of each whether it was new. */
    'interactions.keep': (what: { readonly interactions: readonly Interaction[]; readonly setAside: readonly SetAsideCount[] }): boolean[] =>
      interactions.add(what.interactions, () => count(what.setAside)),
    'interactions.move': ({ from, to }: { readonly from: string; readonly to: string }): void => interactions.move(from, to),
    /** With the rows that it returns. */
    'accounts.change': (statement: Statement) => carryOut(db, statement),
    'cart.put': (what: PutInCart) => putInCart(db, what),
    'cart.add': (what: AddToCart) => addToCart(db, what),
    /** False where the shopper kept as many as they may. */
    'design.keep': (what: SaveDesign): boolean => saveDesign(db, what),
    'care.report': (report: NewReport): number => care.report(report),
    'care.see': ({ person, notice, at }: { readonly person: string; readonly notice: number; readonly at: number }): void => care.see(person, notice, at),
    'care.decide': (what: DecideCase) => decideCase(db, what),
    'purchase.place': (what: PlacePurchase) => placePurchase(db, what, newId),
    'purchase.settle': (what: SettlePurchase): void => settlePurchase(db, what),
    'order.cancel': (what: CancelOrder) => cancelOrder(db, what),
    'order.advance': (what: AdvanceStoreOrder) => advanceStoreOrder(db, what),
    'refund.note': (what: NoteRefund): void => noteRefund(db, what),
    'ticket.open': (ticket: NewTicket) => openTicket(db, ticket),
    'ticket.line': (what: WriteLine) => writeLine(db, what),
    'ticket.state': (what: SetTicketState) => setTicketState(db, what),
    /** False where the shopper shops unknown. */
    'told.keep': (what: WriteTold): boolean => writeTold(db, what),
    'told.forget': (what: ForgetTold): number => forgetTold(db, what),
    'measures.keep': ({ shopper, measures, at }: { readonly shopper: string; readonly measures: Measures; readonly at: number }): void => writeMeasures(db, shopper, measures, at),
    'measures.forget': ({ shopper }: { readonly shopper: string }): void => deleteMeasures(db, shopper),
    'layout.keep': ({ shopper, kept }: { readonly shopper: string; readonly kept: KeptLayout }): void => layouts.write(shopper, kept),
    'visit.begin': (visit: NewVisit): void => addVisit(db, visit),
    'visit.end': ({ id, at }: { readonly id: string; readonly at: number }): void => endVisit(db, id, at),
    'visits.see': ({ ids, at }: { readonly ids: readonly string[]; readonly at: number }): void => seeVisits(db, ids, at),
    'footfall.add': (rows: readonly FootfallRow[]): void => addFootfall(db, rows),
    'attention.add': ({ looks, takes }: { readonly looks: readonly NewLooks[]; readonly takes: readonly NewTakes[] }): void => attention.add(looks, takes),
    'model.spend': (spent: Spent): void => spend.add(spent),
    'offer.choose': ({ likings, seed, ...question }: SentQuestion) => chooseOffer(db, {
      ...question, stores: [...likings.keys()], appeal: (store, product) => likings.get(store)?.get(product) ?? 0, random: randomFrom(seed),
    }),
    'offer.dismiss': ({ shopper, store, id, now }: { readonly shopper: string; readonly store: string; readonly id: string; readonly now: number }): boolean =>
      dismissOffer(db, shopper, store, id, now),
  };
}

export type Writes = ReturnType<typeof writesOf>;
export type WriteKind = keyof Writes;
export type What<K extends WriteKind> = Parameters<Writes[K]>[0];
export type Written<K extends WriteKind> = ReturnType<Writes[K]>;
