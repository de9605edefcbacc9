import { expect, test } from 'vitest';
import type { Cart, Offer, Order } from '../../../shared/shop.ts';
import { openTexts } from '../../../client/texts.ts';
import { MALL_TEXTS } from '../../../shared/texts/mall.ts';
import type { Block, Screen } from '../../../client/mall/ui/view.ts';
import { keysOf } from '../../../client/mall/ui/view.ts';
import { cartScreen } from '../../../client/mall/shop/cart-screen.ts';
import { checkoutScreen } from '../../../client/mall/shop/checkout-screen.ts';
import { orderScreen, ordersScreen } from '../../../client/mall/shop/orders-screen.ts';
import { offersScreen } from '../../../client/mall/shop/offer-screen.ts';
import type { ShopState } from '../../../client/mall/shop/shop.ts';
import { openWords } from '../../../client/mall/shop/words.ts';

const both = (en: string, zh: string) => ({ en, zh });
const line = { sku: 'mug-a', product: 'mug', store: 'kiln', name: both('Mug', '马克杯'), colour: 'sand', colourName: both('Sand', '沙色'), size: null, quantity: 2, unitPrice: 8800, reduction: 1760, total: 15840, design: null };
const cart: Cart = {
  currency: 'CNY', lines: [{ ...line, available: 5 }], subtotal: 17600, reduction: 1760, shipping: 1800, total: 17640,
  offers: [{ id: 'tenth', store: 'kiln', title: both('A tenth off', '九折'), amount: 1760, reason: both('Because you picked up “Mug”.', '因为您拿起过「马克杯」。') }],
};
const offer: Offer = { id: 'vases', store: 'kiln', title: both('Vases', '花瓶'), percentOff: 20, products: ['vase'], minimumSpend: 15000, endsAt: '2026-12-01T00:00:00Z', reason: both('Why not.', '为何不呢。') };
const order: Order = {
  id: 'o1', number: 'G-000001', store: 'kiln', placedAt: '2026-11-25T10:00:00Z', state: 'paid', currency: 'CNY', lines: [line],
  subtotal: 17600, reduction: 1760, shipping: 1800, total: 17640, recipient: 'Ada', address: '1 High Street', phone: '12345', payment: 'test',
  steps: [{ state: 'placed', at: '2026-11-25T10:00:00Z' }, { state: 'paid', at: '2026-11-25T10:00:01Z' }],
};
const state: ShopState = {
  cart, orders: [order], offers: [offer], bought: [], problem: null, busy: false,
  form: { values: { recipient: '', address: '', phone: '' }, card: 'approve', wrong: [] },
};
const texts = await openTexts('en', MALL_TEXTS), chinese = await openTexts('zh', MALL_TEXTS);
const words = openWords(texts, { stores: [] }), zh = openWords(chinese, { stores: [] });
const nothing = (): void => {};
const cartActs = { setQuantity: nothing, checkout: nothing };
const checkoutActs = { fill: nothing, chooseCard: nothing, pay: nothing, back: nothing };

const rows = (screen: Screen) => screen.blocks.flatMap((block) => (block.kind === 'row' ? [[block.label, block.value]] : []));
const texts_ = (screen: Screen) => screen.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
const actions = (screen: Screen) => screen.blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []));
const item = (screen: Screen) => screen.blocks.find((block) => block.kind === 'item') as Extract<Block, { kind: 'item' }>;

test('the cart shows goods, each reduction with its reason, shipping and the total that they add up to', () => {
  const screen = cartScreen(state, words, cartActs);
  expect(rows(screen)).toEqual([['Goods', 'CN¥176.00'], ['A tenth off', '−CN¥17.60'], ['Shipping', 'CN¥18.00'], ['Total', 'CN¥176.40']]);
  expect(texts_(screen)).toEqual(['Because you picked up “Mug”.', 'Vases: also yours, it applies once its conditions are met.']);
  expect(item(screen)).toMatchObject({ title: 'Mug', value: 'CN¥158.40', detail: 'kiln · Sand\nCN¥88.00 each · CN¥17.60 off' });
  expect(rows(cartScreen(state, zh, cartActs)).at(-1)).toEqual(['合计', '¥176.40']);
});

test('the stepper sets the line it stands at, up to what there is, and taking out sets 0', () => {
  const asked: [string, number][] = [];
  const { quantity, act } = item(cartScreen(state, words, { ...cartActs, setQuantity: (sku, n) => asked.push([sku, n]) }));
  expect(quantity).toMatchObject({ value: 2, most: 5 });
  quantity?.set(3);
  act?.act();
  expect(asked).toEqual([['mug-a', 3], ['mug-a', 0]]);
});

test('what sold out meanwhile is named in its line and keeps one from checking out', () => {
  const short = (available: number) => cartScreen({ ...state, cart: { ...cart, lines: [{ ...line, available }] } }, words, cartActs);
  expect(item(short(1)).detail).toContain('Only 1 left');
  expect(item(short(0)).detail).toContain('Sold out meanwhile');
  expect(actions(short(1))[0]).toMatchObject({ label: 'Check out', disabled: true });
  expect(actions(short(2))[0]).toMatchObject({ disabled: false });
});

test('checkout says that no money moves, names each wrong field, and cannot be pressed twice', () => {
  const screen = checkoutScreen({ ...state, form: { ...state.form, wrong: ['phone'] } }, words, checkoutActs);
  expect(texts_(screen)[0]).toContain('no money moves');
  expect(screen.blocks.flatMap((block) => (block.kind === 'field' ? [[block.id, block.error !== null]] : []))).toEqual([['recipient', false], ['address', false], ['phone', true]]);
  expect(actions(screen)[0]).toMatchObject({ label: 'Pay CN¥176.40', primary: true, disabled: false });
  expect(actions(checkoutScreen({ ...state, busy: true }, words, checkoutActs))[0]).toMatchObject({ label: 'Paying…', disabled: true });
});

test('a refusal is said where it happened, in words that say what to do', () => {
  const at = (about: string) => ({ ...state, problem: { code: 'declined', about } });
  expect(texts_(checkoutScreen(at('checkout'), words, checkoutActs))).toContain('The card was declined. Nothing was bought and nothing is lost: choose another card and pay again.');
  expect(texts_(cartScreen(at('checkout'), words, cartActs))).not.toContain(words.problem('declined'));
  expect(words.problem('never heard of')).toBe('That did not work. Try again in a moment.');
});

test('an order tells its steps, and can be cancelled only while the table allows it, after being asked', () => {
  const acts = { isAsked: false, ask: nothing, cancel: nothing };
  const labels = (state_: Order['state'], isAsked = false) => actions(orderScreen({ ...order, state: state_ }, state, words, { ...acts, isAsked })).map(({ label }) => label);
  expect(rows(orderScreen(order, state, words, acts)).slice(0, 2)).toEqual([['Placed', '25 Nov 2026'], ['Paid', '25 Nov 2026']]);
  expect([labels('paid'), labels('paid', true), labels('packed'), labels('cancelled')]).toEqual([['Cancel this order'], ['Yes, cancel it', 'Keep it'], [], []]);
});

test('histories and offers that are empty say so, and full ones open and wave away what was pressed', () => {
  const opened: string[] = [], waved: Offer[] = [];
  item(ordersScreen(state, words, (id) => opened.push(id))).act?.act();
  item(offersScreen([offer], words, (each) => waved.push(each))).act?.act();
  expect([opened, waved]).toEqual([['o1'], [offer]]);
  expect(item(offersScreen([offer], zh, nothing)).detail).toBe('kiln · 适用于 1 款商品 · 满 ¥150.00 起 · 2026年12月1日 截止\n为何不呢。');
  expect(texts_(ordersScreen({ ...state, orders: [] }, words, nothing))).toEqual(['No orders yet.']);
  expect(texts_(ordersScreen({ ...state, orders: null }, words, nothing))).toEqual(['Reading your orders…']);
});

test('blocks keep their names when another is put before them', () => {
  const { blocks } = checkoutScreen(state, words, checkoutActs);
  const before = keysOf(blocks), after = keysOf([{ kind: 'text', text: 'new', tone: 'error' }, ...blocks]);
  for (const key of ['field recipient 1', 'field address 1', 'field phone 1', 'actions 1']) expect([before.includes(key), after.includes(key)]).toEqual([true, true]);
  expect(new Set(after).size).toBe(after.length);
});
