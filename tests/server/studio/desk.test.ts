/** [DESK] A store's desk over a real database: whose turn it is, in which order tickets wait, who hears of an answer. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { priceCart, putCartLine } from '../../../server/commerce/cart.ts';
import { checkout } from '../../../server/commerce/checkout.ts';
import { advanceOrder } from '../../../server/commerce/order-steps.ts';
import { readStoreFiles } from '../../../server/commerce/shelf.ts';
import { readStock, seed } from '../../../server/storage/catalogue.ts';
import { openStore } from '../../../server/storage/open.ts';
import type { OpenStore } from '../../../server/storage/open.ts';
import { openTicket } from '../../../server/storage/tickets.ts';
import type { Opened } from '../../../server/storage/tickets.ts';
import { openDesk } from '../../../server/studio/desk.ts';
import type { Desk, DeskAnswer } from '../../../server/studio/desk.ts';
import type { Ticket, TicketKind } from '../../../shared/desk.ts';
import type { Order } from '../../../shared/shop.ts';
import { request } from '../commerce/shop.ts';
import { tillOf } from '../commerce/till.ts';

let folder = '', record: OpenStore, desk: Desk, clock = 1000, count = 0;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
  record = openStore(join(folder, 'mall.sqlite'));
  seed(record.db, await readStoreFiles(join(import.meta.dirname, '../../../assets/catalogue')));
  for (const id of ['ann', 'bo']) {
    record.db.prepare(`INSERT INTO people (id, name, email, email_verified, guest, locale, look, comfort, created_at, updated_at)
      VALUES (?, ?, ?, 0, 1, 'en', '{}', '{}', '2026-11-25', '2026-11-25')`).run(id, id, `${id}@example.org`);
  }
  desk = openDesk(tillOf(record.db, () => clock));
});
afterEach(() => { record.close(); rmSync(folder, { recursive: true }); });

const opens = (shopper: string, store: string, kind: TicketKind, order: Order | null): Opened => openTicket(record.db, {
  id: `ticket-${count++}`, shopper, store, kind, order, at: clock++,
  summary: { locale: 'en', wants: 'the bowl is cracked', goods: [], said: [{ by: 'shopper', text: 'the bowl is cracked' }] },
});
function asks(shopper: string, store = 'kiln', order: Order | null = null): Ticket {
  const opened = opens(shopper, store, order ? 'return' : 'person', order);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.ticket;
}
/** An order at the kiln, taken on by the steps that are named. */
async function ordered(shopper: string, ...steps: Order['state'][]): Promise<Order> {
  const { sku = '' } = readStock(record.db, 'kiln').find(({ onHand }) => onHand > 0) ?? {}, till = tillOf(record.db, () => clock);
  putCartLine(record.db, { shopper, sku, quantity: 1 });
  const bought = await checkout(till, shopper, request(randomUUID(), priceCart(record.db, shopper, clock)?.cart.total ?? 0)), order = bought.ok ? bought.orders[0] : undefined;
  if (!order) throw new Error('not bought');
  for (const step of steps) advanceOrder(record.db, order.id, step, clock);
  return order;
}
const DELIVERED = ['packed', 'shipped', 'delivered'] as const;
const ids = (tickets: readonly Ticket[]): string[] => tickets.map(({ id }) => id);

test('[DESK1] an answer gives the turn to the shopper, a line of theirs gives it back, and both stand in the order they were written', async () => {
  const { id } = asks('ann');
  clock = 5000;
  expect(await desk.answer('kiln', id, 'May we send a new one?')).toMatchObject({ ok: true, shopper: 'ann', ticket: { state: 'answered', changedAt: 5000 } });
  clock = 6000;
  expect(await desk.add('ann', id, 'Yes please')).toMatchObject({ ok: true, ticket: { state: 'open', changedAt: 6000 } });
  expect(desk.ofShopper('ann')[0]?.lines).toEqual([{ author: 'desk', text: 'May we send a new one?', at: 5000 }, { author: 'shopper', text: 'Yes please', at: 6000 }]);
});

test('[DESK2] a desk sees who waits longest first, and what is answered or closed after them, the latest first', async () => {
  const [first, second, third, fourth] = [asks('ann'), asks('bo'), asks('ann'), asks('bo')] as [Ticket, Ticket, Ticket, Ticket];
  asks('bo', 'stride');
  clock = 9000;
  await desk.answer('kiln', first.id, 'On its way');
  clock = 9500;
  await desk.setState('kiln', third.id, 'closed');
  expect(ids(desk.ofStore('kiln'))).toEqual([second.id, fourth.id, third.id, first.id]);
  expect(ids(desk.ofShopper('bo'))).toHaveLength(3);
});

test('[DESK3] nobody writes under, closes or hears of what is another\'s', async () => {
  const { id } = asks('ann'), heard: (readonly [string, DeskAnswer])[] = [], end = desk.onAnswer((shopper, answer) => { heard.push([shopper, answer]); });
  const unknown = { ok: false, reason: 'unknown' };
  expect(await Promise.all([desk.answer('stride', id, 'no'), desk.add('bo', id, 'no'), desk.setState('stride', id, 'closed'), desk.answer('kiln', 'no-such', 'no')])).toEqual([unknown, unknown, unknown, unknown]);
  expect(heard).toEqual([]);
  clock = 7000;
  const answered = await desk.answer('kiln', id, 'Hello Ann');
  expect(heard).toEqual([['ann', { ticket: id, number: answered.ok ? answered.ticket.number : '', store: 'kiln', text: 'Hello Ann', at: 7000 }]]);
  end();
  await desk.answer('kiln', id, 'Are you there?');
  expect(heard).toHaveLength(1);
  expect(desk.ofStore('kiln')[0]).toMatchObject({ state: 'answered', lines: [{ text: 'Hello Ann' }, { text: 'Are you there?' }] });
});

test('[DESK4] the same asked twice of one order is one ticket while it is open, and a new one once that is closed', async () => {
  const order = await ordered('ann', ...DELIVERED), first = asks('ann', 'kiln', order), again = asks('ann', 'kiln', order), others = asks('bo', 'kiln', await ordered('bo', ...DELIVERED));
  expect([again.id, again.number]).toEqual([first.id, first.number]);
  expect(others.id).not.toBe(first.id);
  await desk.setState('kiln', first.id, 'closed');
  const later = asks('ann', 'kiln', order);
  expect(later.id).not.toBe(first.id);
  expect(ids(desk.ofShopper('ann'))).toEqual([later.id, first.id]);
});

test('[DESK9] a desk is asked of an order by who placed it alone, and for what its state allows when that is written', async () => {
  const paid = await ordered('ann'), here = await ordered('ann', ...DELIVERED), back = await ordered('ann', ...DELIVERED, 'returned');
  const about = (order: Order, kind: TicketKind, shopper = 'ann') => opens(shopper, 'kiln', kind, order);
  const { id, number } = paid;
  expect(about(paid, 'change', 'bo')).toEqual({ ok: false, reason: 'unknown-order', order: expect.objectContaining({ id, number }) as unknown });
  expect([about(paid, 'return'), about(here, 'change'), about(back, 'exchange')]).toMatchObject([
    { ok: false, reason: 'not-from-here', state: 'paid' }, { ok: false, reason: 'not-from-here', state: 'delivered' }, { ok: false, reason: 'not-from-here', state: 'returned' },
  ]);
  expect(desk.ofStore('kiln')).toEqual([]);
  expect([about(paid, 'change'), about(here, 'return'), about(here, 'exchange'), about(back, 'problem')].map(({ ok }) => ok)).toEqual([true, true, true, true]);
  expect(desk.ofShopper('ann').map(({ kind, order }) => [kind, order])).toEqual([['problem', back.number], ['exchange', here.number], ['return', here.number], ['change', number]]);
});
