/** Which goods are meant, by their names and words and by what was spoken of before. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGoods } from '../../../../server/studio/assistant/goods.ts';
import type { Goods } from '../../../../server/studio/assistant/goods.ts';
import { NEW } from '../../../../server/studio/assistant/memory.ts';
import { nthOf } from '../../../../server/studio/assistant/referring/nth.ts';
import { referredIn } from '../../../../server/studio/assistant/referring/index.ts';
import { openTestMall } from './mall.ts';
import type { TestMall } from './mall.ts';

let mall: TestMall, goods: Goods;
beforeAll(async () => {
  mall = await openTestMall();
  goods = openGoods(mall.db)();
});
afterAll(() => mall.close());

interface Before { readonly products?: readonly string[]; readonly several?: readonly string[]; readonly mentioned?: readonly string[]; readonly looking?: string }
function referred(place: string, text: string, intent: 'price' | 'describe' | 'add' | 'compare' | 'find' | 'stock', { products = [], several = products.length > 1 ? products : [], mentioned = products, looking }: Before = {}) {
  const here = place === 'concourse' ? goods.items : goods.items.filter(({ store }) => store.id === place);
  const { named, spokenOf } = referredIn(text, { intent, confidence: 0.9 }, {
    goods, here, bought: new Set(), looking: here.find(({ product }) => product.id === looking) ?? null,
    before: { ...NEW, products, mentioned, several, focus: products.length === 1 ? (products[0] ?? null) : null },
  });
  return { named: named.map(({ product }) => product.id).sort(), spokenOf: spokenOf.map(({ product }) => product.id) };
}

test.each([
  ['aurelle', 'how much is the luna bucket', 'price', 'luna-bucket'],
  ['aurelle', '月亮水桶包多少钱', 'price', 'luna-bucket'],
  ['aurelle', '账簿双肩多少钱', 'price', 'ledger-backpack'],
  ['aurelle', 'whats the luna buckett made of', 'describe', 'luna-bucket'],
  ['tempo', 'is the walnut radio loud', 'describe', 'walnut-radio'],
] as const)('%s: %s', (place, text, intent, id) => {
  expect(referred(place, text, intent)).toEqual({ named: [id], spokenOf: [] });
});

test('of a list the one is meant that its place, its colour or a word of it tells apart', () => {
  const products = ['luna-bucket', 'atelier-tote', 'petal-mini'];
  expect(referred('aurelle', 'the second one, how much', 'price', { products }).named).toEqual(['atelier-tote']);
  expect(['ok two of the first', 'the first one'].map(nthOf)).toEqual([0, 0]);
  expect(referred('aurelle', '珊瑚的那个多少钱', 'price', { products }).named).toEqual(['petal-mini']);
  expect(referred('aurelle', 'how much is the bucket one', 'price', { products }).named).toEqual(['luna-bucket']);
});

test('without a word for anything what was spoken of is meant, or what is in the hand', () => {
  expect(referred('aurelle', 'how much is it', 'price', { products: ['luna-bucket'] })).toEqual({ named: [], spokenOf: ['luna-bucket'] });
  expect(referred('aurelle', '多少钱', 'price', { looking: 'petal-mini' })).toEqual({ named: [], spokenOf: ['petal-mini'] });
});

test('two that are held side by side are both meant', () => {
  expect(referred('aurelle', 'luna bucket or atelier tote, which is lighter', 'compare').named).toEqual(['atelier-tote', 'luna-bucket']);
});

test('two that are only described are held side by side too', () => {
  expect(referred('page-and-play', '足球跟沙滩球哪个轻', 'compare').named).toEqual(['beach-day-ball', 'courtyard-football']);
  expect(referred('pantry', 'the honey vs the chestnut spread, which one for a 3 year old', 'compare').named).toEqual(['acacia-honey', 'chestnut-spread']);
});

test('both are the two that were spoken of last, in one answer or one after the other', () => {
  expect(referred('pantry', 'one of each please', 'add', { products: ['acacia-honey'], mentioned: ['acacia-honey', 'plum-jam', 'first-press-oil'] }).spokenOf).toEqual(['acacia-honey', 'plum-jam']);
  expect(referred('pantry', '两个都要', 'add', { products: ['acacia-honey', 'plum-jam'] }).spokenOf).toEqual(['acacia-honey', 'plum-jam']);
});

test('what was spoken of earlier in the talk is gone back to by a word of it', () => {
  expect(referred('aurelle', 'the bucket one again, how much was it', 'price', { products: ['atelier-tote'], mentioned: ['atelier-tote', 'luna-bucket', 'petal-mini'] }).named).toEqual(['luna-bucket']);
});

test('nothing is meant where nothing in the text or in the talk points to it', () => {
  for (const text of ['do you sell umbrellas', 'what is the weather like', '你们几点关门', 'hello there', 'something nice for my sister'])
    expect({ text, ...referred('aurelle', text, 'find') }).toEqual({ text, named: [], spokenOf: [] });
});

test.each([
  // Of other goods these are the names: a Wide Latte Cup, a Before-the-Rain Green, walnut headphones.
  ['kiln', 'How wide?', ['salad-bowl-oak'], 'salad-bowl-oak'],
  ['concourse', 'how much is it in green', ['gale-shell'], 'gale-shell'],
  ['concourse', '多大', ['gale-shell'], 'gale-shell'],
  // The first of a list, the tall one or not.
  ['hearth-and-oak', 'how tall is it', ['patient-snake-plant', 'monstera-in-clay'], 'patient-snake-plant'],
] as const)('%s: %s asks of what is spoken of', (place, text, products, id) => {
  expect(referred(place, text, 'describe', { products }).spokenOf).toEqual([id]);
});

test('the other is the one of two that was not spoken of last', () => {
  const several = ['luna-bucket', 'petal-mini'];
  for (const [last, other] of [several, several.toReversed()] as [string, string][])
    for (const text of ['how much is the other one', '另一个多少钱'])
      expect(referred('aurelle', text, 'price', { products: [last], several, mentioned: [last, other] })).toMatchObject({ named: [other] });
});

test('what is for grown-ups is not for kids', () => {
  expect(referred('tempo', 'how much is the grown up one', 'price', { products: ['reef-kids', 'tide-diver'] }).named).toEqual(['tide-diver']);
});
