/** What holds of every tool, whoever calls it: nothing is bought, changed or told to others without the shopper. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { priceCart, putCartLine } from '../../../../server/commerce/cart.ts';
import { checkout } from '../../../../server/commerce/checkout.ts';
import { advanceOrder } from '../../../../server/commerce/order-steps.ts';
import { readOrders } from '../../../../server/commerce/orders.ts';
import { readMeasures, writeMeasures } from '../../../../server/storage/measures.ts';
import { optOutsTable } from '../../../../server/storage/opt-outs.ts';
import { forgetShopper, readPersonalData } from '../../../../server/storage/personal-data.ts';
import { readTold } from '../../../../server/storage/told.ts';
import { openDesk } from '../../../../server/studio/desk.ts';
import type { ToolContext } from '../../../../server/studio/tools/index.ts';
import { WriterError } from '../../../../server/writer/index.ts';
import { BY_GRAMMAR, openTestMall } from '../assistant/mall.ts';
import type { TestMall } from '../assistant/mall.ts';
import { tillOf } from '../../commerce/till.ts';

let mall: TestMall;
beforeAll(async () => { mall = await openTestMall(); });
afterAll(() => mall.close());

const at = (shopper: string, turn: string, place = 'kiln'): ToolContext => {
  mall.addPerson(shopper);
  return { shopper, place, locale: 'en', turn, looking: null, said: [{ by: 'shopper', text: 'the mug came broken' }] };
};
const cartOf = (shopper: string) => priceCart(mall.db, shopper, mall.now())?.cart.lines.map(({ product, quantity }) => [product, quantity]) ?? [];
const mug = { product: 'morning-mug', colour: 'slate', quantity: 2 };

test('every tool has a schema that a large model can be told, and says what is wrong with a call', async () => {
  for (const { name, description, input } of mall.tools.list) {
    expect(name).toMatch(/^[a-z_]{3,64}$/);
    expect(description.length).toBeGreaterThan(20);
    expect(z.toJSONSchema(input, { io: 'input' })).toMatchObject({ type: 'object' });
  }
  expect(await mall.tools.run('buy_everything', {}, at('ann', '1'))).toMatchObject({ ok: false, code: 'unknown-tool' });
  expect(await mall.tools.run('add_to_cart', { product: 'morning-mug', quantity: -2 }, at('ann', '1'))).toMatchObject({ ok: false, code: 'malformed' });
  expect(await mall.tools.run('product_details', { products: ['a flying carpet'], about: 'price' }, at('ann', '1'))).toMatchObject({ ok: false, code: 'unknown-product' });
});

test('a proposal changes nothing; only its own shopper, in a later turn, carries it out, and once', async () => {
  expect(await mall.tools.run('add_to_cart', mug, at('bea', '1'))).toMatchObject({ ok: true, proposal: 'add_to_cart' });
  expect(cartOf('bea')).toEqual([]);
  expect(await mall.tools.confirm(at('bea', '1'))).toMatchObject({ ok: false, code: 'nothing-pending' });
  expect(await mall.tools.confirm(at('cy', '2'))).toMatchObject({ ok: false, code: 'nothing-pending' });
  expect(cartOf('bea')).toEqual([]);
  expect(await mall.tools.confirm(at('bea', '2'))).toMatchObject({ ok: true, actions: [{ do: 'cart' }] });
  expect(cartOf('bea')).toEqual([['morning-mug', 2]]);
  expect(await mall.tools.confirm(at('bea', '3'))).toMatchObject({ ok: false });
  expect(cartOf('bea')).toEqual([['morning-mug', 2]]);
});

test('what could not be written is not said to be done: it waits for another yes, and what was written before is not written twice', async () => {
  let writes = 0;
  const own: TestMall = await openTestMall({ speaker: BY_GRAMMAR, writer: {
    write: (kind, what) => (++writes === 2 ? Promise.reject(new WriterError('the disk is full')) : tillOf(own.db, own.now).writer.write(kind, what)),
  } });
  own.addPerson('zoe');
  const then = (turn: string): ToolContext => at('zoe', turn), cart = () => priceCart(own.db, 'zoe', own.now())?.cart.lines.map(({ product, quantity }) => [product, quantity]) ?? [];
  for (const goods of [mug, { product: 'rice-bowl', colour: 'ink' }]) expect(await own.tools.run('add_to_cart', goods, then('1'))).toMatchObject({ proposal: 'add_to_cart' });
  await expect(own.tools.confirm(then('2'))).rejects.toMatchObject({ code: 'writer' });
  expect(cart()).toEqual([['morning-mug', 2]]);
  expect(own.kept.map(({ product }) => product)).toEqual(['morning-mug']);
  expect(await own.tools.confirm(then('3'))).toMatchObject({ ok: true, products: ['rice-bowl'] });
  expect(cart().sort()).toEqual([['morning-mug', 2], ['rice-bowl', 1]]);
  expect(own.tools.pending(then('4'))).toBeNull();
  await own.close();
});

test('an order whose end could not be written is as it was, and waits for another yes; one whose refund could not be noted is called off, and paid back once', async () => {
  const troubles = ['order.cancel', 'refund.note'];
  const own: TestMall = await openTestMall({ speaker: BY_GRAMMAR, writer: {
    write: (kind, what) => (troubles[0] === kind && troubles.shift() ? Promise.reject(new WriterError('the disk is full')) : tillOf(own.db, own.now).writer.write(kind, what)),
  } });
  const id = await buy('ida', own), then = (turn: string): ToolContext => at('ida', turn), state = () => readOrders(own.db, 'ida')[0]?.state;
  const refunds = () => own.db.prepare('SELECT reference FROM refunds').pluck().all();
  expect(await own.tools.run('cancel_order', {}, then('1'))).toMatchObject({ proposal: 'cancel_order' });
  await expect(own.tools.confirm(then('2'))).rejects.toMatchObject({ code: 'writer' });
  expect([state(), refunds()]).toEqual(['paid', []]);
  await expect(own.tools.confirm(then('3'))).rejects.toMatchObject({ code: 'writer' });
  expect([state(), refunds()]).toEqual(['cancelled', [null]]);
  expect(await own.tools.confirm(then('4'))).toMatchObject({ ok: true, acts: [{ say: 'cancelled' }] });
  expect([state(), refunds()]).toEqual(['cancelled', [`test-refund-${id}`]]);
  await own.close();
});

test('what is proposed waits ten minutes and no longer, and not after a no', async () => {
  await mall.tools.run('add_to_cart', mug, at('dan', '1'));
  mall.pass(10 * 60_000 + 1);
  expect(await mall.tools.confirm(at('dan', '2'))).toMatchObject({ ok: false });
  await mall.tools.run('add_to_cart', mug, at('dan', '3'));
  mall.tools.drop(at('dan', '4'));
  expect(await mall.tools.confirm(at('dan', '5'))).toMatchObject({ ok: false });
  expect(cartOf('dan')).toEqual([]);
});

test('a yes looks at the record again: stock that was sold and an order that was packed meanwhile are refused', async () => {
  await mall.tools.run('add_to_cart', { ...mug, quantity: 1 }, at('eve', '1'));
  const before = mall.db.prepare<[], number>("SELECT on_hand FROM stock WHERE product = 'morning-mug' AND colour = 'slate'").pluck().get() ?? 0;
  mall.db.exec("UPDATE stock SET on_hand = 0 WHERE product = 'morning-mug' AND colour = 'slate'");
  expect(await mall.tools.confirm(at('eve', '2'))).toMatchObject({ ok: false, code: 'out-of-stock' });
  mall.db.prepare("UPDATE stock SET on_hand = ? WHERE product = 'morning-mug' AND colour = 'slate'").run(before);

  const order = await buy('eve');
  expect(await mall.tools.run('cancel_order', {}, at('eve', '3'))).toMatchObject({ ok: true, proposal: 'cancel_order' });
  advanceOrder(mall.db, order, 'packed', mall.now());
  expect(await mall.tools.confirm(at('eve', '4'))).toMatchObject({ ok: false, code: 'too-late' });
  expect(readOrders(mall.db, 'eve')[0]?.state).toBe('packed');
});

test('a yes looks at the order again before the desk is asked: what is on its way meanwhile is not changed, and what went back already does not go back', async () => {
  const order = await buy('ivo'), tickets = () => mall.db.prepare("SELECT kind FROM tickets WHERE shopper = 'ivo'").pluck().all();
  expect(await mall.tools.run('change_order', {}, at('ivo', '1'))).toMatchObject({ ok: true, proposal: 'change_order' });
  for (const step of ['packed', 'shipped'] as const) advanceOrder(mall.db, order, step, mall.now());
  expect(await mall.tools.confirm(at('ivo', '2'))).toMatchObject({ ok: false, code: 'too-late', acts: [{ say: 'no-change', state: 'shipped' }] });
  advanceOrder(mall.db, order, 'delivered', mall.now());
  expect(await mall.tools.run('return_order', {}, at('ivo', '3'))).toMatchObject({ ok: true, proposal: 'return_order' });
  advanceOrder(mall.db, order, 'returned', mall.now());
  expect(await mall.tools.confirm(at('ivo', '4'))).toMatchObject({ ok: false, code: 'not-arrived', acts: [{ say: 'not-arrived', state: 'returned' }] });
  expect(tickets()).toEqual([]);
});

test('a person at the desk gets the conversation, their answer reaches its shopper, and no other store has to do with it', async () => {
  const desk = openDesk(tillOf(mall.db, mall.now)), heard: string[] = [];
  desk.onAnswer((shopper, { text }) => { heard.push(`${shopper}: ${text}`); });
  await mall.tools.run('hand_over', {}, at('fay', '1'));
  const [ticket] = desk.ofStore('kiln').filter(({ summary }) => summary.wants === 'the mug came broken');
  expect(ticket).toMatchObject({ kind: 'person', state: 'open', summary: { said: [{ by: 'shopper', text: 'the mug came broken' }] } });
  const id = ticket?.id ?? '';
  expect(await desk.answer('stride', id, 'not ours')).toEqual({ ok: false, reason: 'unknown' });
  expect(await desk.add('somebody else', id, 'me too')).toEqual({ ok: false, reason: 'unknown' });
  expect(await desk.answer('kiln', id, 'A new one is on its way.')).toMatchObject({ ok: true, ticket: { state: 'answered' } });
  expect(heard).toEqual(['fay: A new one is on its way.']);
  expect(await mall.tools.run('desk_answers', {}, at('fay', '2'))).toMatchObject({ ok: true, acts: [{ say: 'desk-said' }] });
  expect(await mall.tools.run('desk_answers', {}, at('gil', '1'))).toMatchObject({ ok: true, acts: [{ say: 'no-tickets' }] });
  expect(readPersonalData(mall.db, 'fay')['ticket_lines']).toMatchObject([{ author: 'desk', text: 'A new one is on its way.' }]);
  forgetShopper(mall.db, 'fay');
  expect(desk.ofShopper('fay')).toEqual([]);
});

test('what somebody tells is kept for them alone, told again it replaces, and it is forgotten on request; who shops unknown is not kept', async () => {
  const size = (value: string) => ({ told: { about: 'size', goods: 'shoes', size: value } });
  await mall.tools.run('remember', size('41'), at('hal', '1'));
  await mall.tools.run('remember', size('42'), at('hal', '2'));
  expect(readTold(mall.db, 'hal').map(({ told }) => told)).toEqual([{ about: 'size', goods: 'shoes', size: '42' }]);
  expect(readTold(mall.db, 'ida')).toEqual([]);
  await mall.tools.run('forget', {}, at('hal', '3'));
  expect(readTold(mall.db, 'hal')).toHaveLength(1);
  await mall.tools.confirm(at('hal', '4'));
  expect(readTold(mall.db, 'hal')).toEqual([]);
  mall.addPerson('ida');
  optOutsTable(mall.db).set('ida', true, mall.now());
  expect(await mall.tools.run('remember', size('38'), at('ida', '1'))).toMatchObject({ ok: false, code: 'opted-out' });
  expect(readTold(mall.db, 'ida')).toEqual([]);
});

test('what could not be written is neither noted nor forgotten, and the desk has nothing of it; asked again, it is', async () => {
  let full = true;
  const own: TestMall = await openTestMall({ speaker: BY_GRAMMAR, writer: { write: (kind, what) => (full ? Promise.reject(new WriterError('the disk is full')) : tillOf(own.db, own.now).writer.write(kind, what)) } });
  const then = (turn: string): ToolContext => at('zoe', turn), known = () => readTold(own.db, 'zoe').map(({ told }) => told.about), told = (turn: string, what: object) => own.tools.run('remember', { told: what }, then(turn));
  const size = { about: 'size', goods: 'shoes', size: '41' }, budget = { about: 'budget', most: 20_000, currency: 'CNY' };
  own.addPerson('zoe');
  await expect(told('1', size)).rejects.toMatchObject({ code: 'writer' });
  await expect(own.tools.run('hand_over', {}, then('1'))).rejects.toMatchObject({ code: 'writer' });
  expect([known(), own.db.prepare('SELECT id FROM tickets').all()]).toEqual([[], []]);
  full = false;
  for (const what of [size, budget]) await told('2', what);
  writeMeasures(own.db, 'zoe', { height: 170 }, own.now());
  full = true;
  await expect(own.tools.run('forget', { about: 'size' }, then('3'))).rejects.toMatchObject({ code: 'writer' });
  await own.tools.run('forget', {}, then('4'));
  await expect(own.tools.confirm(then('5'))).rejects.toMatchObject({ code: 'writer' });
  expect([known().sort(), readMeasures(own.db, 'zoe')]).toEqual([['budget', 'size'], { height: 170 }]);
  full = false;
  expect(await own.tools.confirm(then('6'))).toMatchObject({ ok: true, acts: [{ say: 'forgot', all: true }] });
  expect([known(), readMeasures(own.db, 'zoe')]).toEqual([[], null]);
  expect(await own.tools.run('hand_over', {}, then('7'))).toMatchObject({ ok: true, acts: [{ say: 'handed-over' }] });
  await own.close();
});

test('a note is kept in the shopper\'s own words, twenty of them, and notes are forgotten without the rest', async () => {
  const note = (text: string) => mall.tools.run('remember', { told: { about: 'note', text } }, at('jay', '1'));
  for (let i = 0; i <= 20; i++) {
    mall.pass(1000);
    await note(`note ${i}`);
  }
  await mall.tools.run('remember', { told: { about: 'size', goods: 'shoes', size: '41' } }, at('jay', '2'));
  const notes = () => readTold(mall.db, 'jay').flatMap(({ told }) => (told.about === 'note' ? [told.text] : []));
  expect(notes()).toHaveLength(20);
  expect(notes()).not.toContain('note 0');
  expect(await note('x'.repeat(161))).toMatchObject({ ok: false });
  await mall.tools.run('forget', { about: 'note' }, at('jay', '3'));
  expect(readTold(mall.db, 'jay').map(({ told }) => told.about)).toEqual(['size']);
});

/** One Rice Bowl, 39.00 and 18.00 for delivery. Returns the order's id. */
async function buy(shopper: string, { db, stores, now }: TestMall = mall): Promise<string> {
  const sku = stores.find(({ id }) => id === 'kiln')?.products.find(({ id }) => id === 'rice-bowl')?.variants.find(({ stock }) => stock > 0)?.sku ?? '';
  putCartLine(db, { shopper, sku, quantity: 1 });
  const till = tillOf(db, now);
  const bought = await checkout(till, shopper, {
    idempotencyKey: randomUUID(), recipient: 'Eve', address: '1 High Street', phone: '+44 20 1234', payment: { provider: 'test', card: 'approve' }, expectedTotal: 5700,
  });
  if (!bought.ok) throw new Error(bought.reason);
  return bought.orders[0]?.id ?? '';
}
