/** [DESK] A store's desk over a real database: whose turn it is, in which order tickets wait, who hears of an answer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readStoreFiles } from '../../../server/commerce/shelf.ts';
import { seed } from '../../../server/storage/catalogue.ts';
import { openStore } from '../../../server/storage/open.ts';
import type { OpenStore } from '../../../server/storage/open.ts';
import { openTicket } from '../../../server/storage/tickets.ts';
import { openDesk } from '../../../server/studio/desk.ts';
import type { Desk, DeskAnswer } from '../../../server/studio/desk.ts';
import type { Ticket } from '../../../shared/desk.ts';

let folder = '', record: OpenStore, desk: Desk, clock = 1000, count = 0;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
  record = openStore(join(folder, 'mall.sqlite'));
  seed(record.db, await readStoreFiles(join(import.meta.dirname, '../../../assets/catalogue')));
  for (const id of ['ann', 'bo']) {
    record.db.prepare(`INSERT INTO people (id, name, email, email_verified, guest, locale, look, comfort, created_at, updated_at)
      VALUES (?, ?, ?, 0, 1, 'en', '{}', '{}', '2026-11-25', '2026-11-25')`).run(id, id, `${id}@example.org`);
  }
  desk = openDesk(record.db, () => clock);
});
afterEach(() => { record.close(); rmSync(folder, { recursive: true }); });

const asks = (shopper: string, store = 'kiln', order: string | null = null): Ticket => openTicket(record.db, {
  id: `ticket-${count++}`, shopper, store, kind: order === null ? 'person' : 'return', order, at: clock++,
  summary: { locale: 'en', wants: 'the bowl is cracked', goods: [], said: [{ by: 'shopper', text: 'the bowl is cracked' }] },
});
const ids = (tickets: readonly Ticket[]): string[] => tickets.map(({ id }) => id);

test('[DESK1] an answer gives the turn to the shopper, a line of theirs gives it back, and both stand in the order they were written', () => {
  const { id } = asks('ann');
  clock = 5000;
  expect(desk.answer('kiln', id, 'May we send a new one?')).toMatchObject({ ok: true, shopper: 'ann', ticket: { state: 'answered', changedAt: 5000 } });
  clock = 6000;
  expect(desk.add('ann', id, 'Yes please')).toMatchObject({ ok: true, ticket: { state: 'open', changedAt: 6000 } });
  expect(desk.ofShopper('ann')[0]?.lines).toEqual([{ author: 'desk', text: 'May we send a new one?', at: 5000 }, { author: 'shopper', text: 'Yes please', at: 6000 }]);
});

test('[DESK2] a desk sees who waits longest first, and what is answered or closed after them, the latest first', () => {
  const [first, second, third, fourth] = [asks('ann'), asks('bo'), asks('ann'), asks('bo')] as [Ticket, Ticket, Ticket, Ticket];
  asks('bo', 'stride');
  clock = 9000;
  desk.answer('kiln', first.id, 'On its way');
  clock = 9500;
  desk.setState('kiln', third.id, 'closed');
  expect(ids(desk.ofStore('kiln'))).toEqual([second.id, fourth.id, third.id, first.id]);
  expect(ids(desk.ofShopper('bo'))).toHaveLength(3);
});

test('[DESK3] nobody writes under, closes or hears of what is another\'s', () => {
  const { id } = asks('ann'), heard: (readonly [string, DeskAnswer])[] = [], end = desk.onAnswer((shopper, answer) => { heard.push([shopper, answer]); });
  const unknown = { ok: false, reason: 'unknown' };
  expect([desk.answer('stride', id, 'no'), desk.add('bo', id, 'no'), desk.setState('stride', id, 'closed'), desk.answer('kiln', 'no-such', 'no')]).toEqual([unknown, unknown, unknown, unknown]);
  expect(heard).toEqual([]);
  clock = 7000;
  const answered = desk.answer('kiln', id, 'Hello Ann');
  expect(heard).toEqual([['ann', { ticket: id, number: answered.ok ? answered.ticket.number : '', store: 'kiln', text: 'Hello Ann', at: 7000 }]]);
  end();
  desk.answer('kiln', id, 'Are you there?');
  expect(heard).toHaveLength(1);
  expect(desk.ofStore('kiln')[0]).toMatchObject({ state: 'answered', lines: [{ text: 'Hello Ann' }, { text: 'Are you there?' }] });
});

test('[DESK4] the same asked twice of one order is one ticket while it is open, and a new one once that is closed', () => {
  const first = asks('ann', 'kiln', 'G-000001'), again = asks('ann', 'kiln', 'G-000001'), others = asks('bo', 'kiln', 'G-000002');
  expect([again.id, again.number]).toEqual([first.id, first.number]);
  expect(others.id).not.toBe(first.id);
  desk.setState('kiln', first.id, 'closed');
  const later = asks('ann', 'kiln', 'G-000001');
  expect(later.id).not.toBe(first.id);
  expect(ids(desk.ofShopper('ann'))).toEqual([later.id, first.id]);
});
