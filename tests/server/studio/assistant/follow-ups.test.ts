import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTold } from '../../../../server/storage/told.ts';
import { agreesTo, isYes } from '../../../../server/studio/assistant/replies.ts';
import { choiceOf } from '../../../../server/studio/assistant/dialogue/steps.ts';
import { openGoods } from '../../../../server/studio/assistant/goods.ts';
import { NEW } from '../../../../server/studio/assistant/memory.ts';
import { NO_WISH } from '../../../../server/studio/assistant/wish.ts';
import { loadLanguage } from '../../../../models/language/model.ts';
import type { LanguageModel } from '../../../../models/language/model.ts';
import type { TurnGoal } from '../../../../models/language/goals/goals.ts';
import { openTestMall } from './mall.ts';
import type { TestMall } from './mall.ts';

let mall: TestMall;
beforeAll(async () => { mall = await openTestMall(); });
afterAll(() => mall.close());

test('it is what was spoken of: price, colour, size and way follow one another', async () => {
  const say = (text: string) => mall.ask('stride', text, { shopper: 'ann' });
  expect((await say('Tell me about the Loop Knit')).products).toEqual(['loop-knit']);
  expect((await say('how much is it?')).text).toContain('¥329');
  const blue = await say('and in navy?');
  expect(blue.products).toEqual(['loop-knit']);
  expect(blue.text).toContain('navy');
  expect((await say('where is it?')).lead?.product).toBe('loop-knit');
});

test('it is what one looks at, once one looks at something else', async () => {
  expect((await mall.ask('stride', 'how much is this?', { shopper: 'bob', looking: 'canvas-low' })).text).toContain('¥159');
  expect((await mall.ask('stride', 'how much is this?', { shopper: 'bob', looking: 'tall-rider' })).text).toContain('¥1,690');
});

test('哪个更便宜 is asked of what was named last', async () => {
  await mall.ask('kiln', '介绍一下沙漏花瓶和棱纹直筒瓶', { shopper: 'wei' });
  // 299.00 and 198.00.
  const { text, products } = await mall.ask('kiln', '哪个更便宜？', { shopper: 'wei' });
  expect(products[0]).toBe('ribbed-cylinder');
  expect(text).toMatch(/棱纹直筒瓶.*¥198.*沙漏花瓶.*¥299/);
});

test('something cheaper is cheaper, of the same kind, and in stock', async () => {
  await mall.ask('lumen', 'how much is the Heron Tripod?', { shopper: 'cy' });
  const { products, text } = await mall.ask('lumen', 'anything cheaper?', { shopper: 'cy' });
  const price = mall.db.prepare<[string], number>('SELECT MIN(price) FROM stock WHERE product = ?').pluck();
  expect(products.length).toBeGreaterThan(0);
  for (const id of products) expect(price.get(id)).toBeLessThan(189_000);
  expect(text).toContain('cheaper');
});

test('where nothing of its kind is cheaper, what else serves and costs less is told beside that', async () => {
  await mall.ask('summit', 'tell me about the Hearth Down Jacket', { shopper: 'lou' });
  const { products, text } = await mall.ask('summit', 'any cheaper way to stay warm', { shopper: 'lou' });
  const price = new Map(mall.stores.flatMap((store) => store.products).map((product) => [product.id, Math.min(...product.variants.map((variant) => variant.price))]));
  expect(products.length).toBeGreaterThan(0);
  for (const id of products) expect(price.get(id)).toBeLessThan(149_900);
  expect(text).toContain('Hearth Down Jacket');
});

test('a yes to being led leads, a yes to nothing asks what to', async () => {
  await mall.ask('fleur', 'do you have the Cedar Library?', { shopper: 'dee' });
  expect((await mall.ask('fleur', 'yes please', { shopper: 'dee' })).lead?.product).toBe('cedar-library');
  expect((await mall.ask('fleur', 'yes please', { shopper: 'eve' })).lead).toBeNull();
});

test('what is asked after a yes is answered once the yes is carried out, and a yes with a change, or an ok before a question, carries nothing out', async () => {
  await mall.ask('kiln', 'put the Morning Mug in slate in my cart', { shopper: 'ida' });
  const { text } = await mall.ask('kiln', 'yes, and how long does delivery take?', { shopper: 'ida' });
  expect(text).toContain('3 to 6 days');
  expect(mall.accounts.at(-1)?.calls.map(({ name, confirmed }) => [name, confirmed])).toEqual([['add_to_cart', true], ['store_policy', false]]);
  for (const no of ['yes but make it two', 'ok how long does delivery take?', 'sure, but where is it', '好，运费多少', '嗯 几天到', 'hmm ok let me think', 'great, is it dishwasher safe?']) {
    await mall.ask('kiln', 'put the Morning Mug in chalk in my cart', { shopper: 'jo' });
    await mall.ask('kiln', no, { shopper: 'jo' });
    expect({ no, confirmed: mall.accounts.at(-1)?.calls.some(({ confirmed }) => confirmed) }).toEqual({ no, confirmed: false });
  }
});

test('what is to be remembered and is no size, taste or budget is kept in the shopper\'s own words and said back', async () => {
  mall.addPerson('kit');
  expect((await mall.ask('pantry', "remember that i'm vegan", { shopper: 'kit' })).text).toContain('“remember that i\'m vegan”');
  expect(readTold(mall.db, 'kit').map(({ told }) => told)).toEqual([{ about: 'note', text: "remember that i'm vegan" }]);
  expect((await mall.ask('pantry', 'what do you know about me', { shopper: 'kit' })).text).toContain('vegan');
});

test('what is a size or a taste is kept as such, and not as a note too', async () => {
  mall.addPerson('max');
  await mall.ask('stride', 'please remember i take size 42 in shoes, what else do you want to know?', { shopper: 'max' });
  expect(readTold(mall.db, 'max').map(({ told }) => told)).toEqual([{ about: 'size', goods: 'shoes', size: '42' }]);
});

test('what one shopper spoke of is not it for another, nor in another place, nor after half an hour', async () => {
  await mall.ask('stride', 'how much is the Canvas High?', { shopper: 'fay' });
  expect((await mall.ask('stride', 'how much is it?', { shopper: 'gus' })).text).not.toMatch(/\d/);
  expect((await mall.ask('kiln', 'how much is it?', { shopper: 'fay' })).text).not.toMatch(/\d/);
  mall.pass(31 * 60_000);
  expect((await mall.ask('stride', 'how much is it?', { shopper: 'fay' })).text).not.toMatch(/\d/);
});

test('of what there is too little of, the rest is offered, and a yes takes it', async () => {
  mall.addPerson('noa');
  const [left = 0] = mall.db.prepare<[], number>("SELECT on_hand FROM stock WHERE product = 'ginger-tonic'").pluck().all();
  const offered = await mall.ask('pantry', `${left + 5} bottles of Ginger Fizz please`, { shopper: 'noa' });
  expect(offered.text).toMatch(new RegExp(`${left} .*${left} × Ginger Fizz`));
  await mall.ask('pantry', 'ok', { shopper: 'noa' });
  expect(mall.db.prepare<[], number>("SELECT quantity FROM cart_lines WHERE shopper = 'noa'").pluck().all()).toEqual([left]);
});

test('a yes that says again how many were asked for takes no fewer, and a yes to something else takes nothing of what waits', async () => {
  const calls = () => mall.accounts.at(-1)?.calls.map(({ name, confirmed }) => [name, confirmed]);
  mall.addPerson('pia');
  await mall.ask('pantry', '来二十瓶姜汁汽水', { shopper: 'pia', locale: 'zh' });
  await mall.ask('pantry', '对，二十瓶', { shopper: 'pia', locale: 'zh' });
  expect(calls()?.some(([, confirmed]) => confirmed)).toBe(false);
  await mall.ask('kiln', 'put the Morning Mug in slate in my cart', { shopper: 'pia' });
  await mall.ask('kiln', 'sure, add the Everyday Plate', { shopper: 'pia' });
  expect(calls()?.some(([, confirmed]) => confirmed)).toBe(false);
});

test('a yes may be drawn out, be thankful, or say again how many; with another number it is none', () => {
  for (const yes of ['yeaaah', 'yess', 'Yes, thank you kindly', 'yes do']) expect({ yes, is: isYes(yes) }).toEqual({ yes, is: true });
  for (const no of ['yes but make it two', 'yes, where is it']) expect({ no, is: isYes(no) }).toEqual({ no, is: false });
  expect(agreesTo('对，两支', { quantity: 2, colour: '燕麦' })).toBe(true);
  expect(agreesTo('yes, in navy please', { colour: 'navy' })).toBe(true);
  expect(agreesTo('对，三支', { quantity: 2 })).toBe(false);
  expect(agreesTo('yes, in red', { colour: 'navy' })).toBe(false);
});

test('a number that is the price of a thing counts no pieces of it, and another does', () => {
  const item = openGoods(mall.db)().items.find(({ product }) => product.id === 'market-tote');
  if (!item) throw new Error('there is no Market Tote');
  const chosen = (quantity: number) => choiceOf({ text: `the ${quantity} one`, wish: { ...NO_WISH, quantity }, before: NEW }, item, false).quantity;
  // It costs 99.00.
  expect([chosen(99), chosen(9)]).toEqual([null, 9]);
});

test('where a reading leads to a question back, the next likely one is taken that can be carried out, and none that would keep or send something', async () => {
  const real = await loadLanguage(), read = (...goals: readonly [TurnGoal, number][]): LanguageModel => ({ ...real, aims: () => goals.map(([goal, sure]) => ({ goal, sure })) });
  const done = async (language: LanguageModel): Promise<readonly string[]> => {
    const other = await openTestMall({ language: { ...language, close: () => Promise.resolve() } });
    await other.ask('fleur', 'hmm', { shopper: 'quy' });
    const calls = other.accounts.at(-1)?.calls.map(({ name, acts }) => (name === 'say' ? `:${acts[0] ?? ''}` : name)) ?? [];
    await other.close();
    return calls;
  };
  expect(await done(read(['price', 0.5], ['promotion', 0.3]))).toEqual(['my_offers']);
  expect(await done(read(['price', 0.5], ['promotion', 0.05]))).toEqual([':which-one']);
  expect(await done(read(['price', 0.5], ['person', 0.3]))).toEqual([':which-one']);
  await real.close();
});

test('what is named in passing is spoken of from then on', async () => {
  const say = (place: string, text: string, locale: 'en' | 'zh' = 'zh') => mall.ask(place, text, { shopper: 'gus', locale });
  await say('aurelle', '围巾 羊毛的不扎');
  expect((await say('aurelle', '砖红好看')).products).toEqual(['alpaca-loop']);
  // 95.00.
  await say('kiln', '面馆开业，要三十个大面碗，量大有优惠不');
  expect((await say('kiln', '单价多少')).text).toContain('¥95');
});

test('a yes after the checkout was opened opens it again', async () => {
  await mall.ask('summit', 'add the Crew Cap in navy to my cart', { shopper: 'pat' });
  for (const text of ['yes', 'pay now']) await mall.ask('summit', text, { shopper: 'pat' });
  await mall.ask('summit', 'yes go', { shopper: 'pat' });
  expect(mall.accounts.at(-1)?.calls.map(({ name }) => name)).toEqual(['go_to_checkout']);
});

test('a whole cart is emptied once that is agreed to, and an empty one is said to be', async () => {
  const say = (text: string) => mall.ask('kiln', text, { shopper: 'sal' });
  expect((await say('empty my cart')).text).toContain('empty');
  for (const text of ['add a rice bowl in celadon', 'yes', 'add a noodle bowl in indigo', 'yes']) await say(text);
  const { text } = await say('actually take everything out of my cart');
  expect(text).toContain('Rice Bowl');
  expect(text).toContain('Noodle Bowl');
  expect((await say('what is in my cart')).products).toHaveLength(2);
  for (const each of ['take everything out of my cart', 'yes']) await say(each);
  expect((await say('what is in my cart')).products).toEqual([]);
});

test('a colour by which a thing was told holds on, whatever was asked of it', async () => {
  await mall.ask('stride', '橙色那双透气吗', { shopper: 'xu', locale: 'zh' });
  expect((await mall.ask('stride', '40码要一双', { shopper: 'xu', locale: 'zh' })).text).toContain('橙色');
  expect(mall.accounts.at(-1)?.calls.map(({ name, code }) => [name, code])).toEqual([['add_to_cart', 'asks']]);
});

const deeds = () => mall.accounts.at(-1)?.calls.map(({ name, code, acts }) => (name === 'say' ? `:${acts[0]}` : code === null ? name : `${name}:${code}`));

test.each([
  ['page-and-play', '夜车那本讲啥的', '便宜啊 要了', 'add_to_cart'],
  ['page-and-play', '套圈塔有货吗', '套圈的漆安全吧', 'product_details'],
  ['hearth-and-oak', '梯架书柜原橡木的有吗', '那胡桃木的宽多少 我就82的空', 'product_details'],
])('in %s, after %s, %s is done by %s', async (place, first, then, wanted) => {
  const shopper = then, locale = /\p{Script=Han}/u.test(then) ? 'zh' : 'en';
  for (const text of [first, then]) await mall.ask(place, text, { shopper, locale });
  expect(deeds()?.map((each) => each.replace(/(?<=.):.*/, ''))).toEqual([wanted]);
});

test.each([
  ['等下 她五岁戴会不会大', 'zh'],
  ['再看看购物车', 'zh'],
  ['够免邮没', 'zh'],
] as const)('%s leaves what waits where it is and is answered', async (text, locale) => {
  await mall.ask('tempo', 'add the Duet for Kids in sky to my cart', { shopper: text });
  const { text: answer } = await mall.ask('tempo', text, { shopper: text, locale });
  expect(deeds()).not.toContain(':left-it');
  expect(answer.length).toBeGreaterThan(0);
});

test('a yes that goes on to the till is both', async () => {
  await mall.ask('summit', 'add the Crew Cap in navy to my cart', { shopper: 'roy' });
  await mall.ask('summit', 'yes and check me out', { shopper: 'roy' });
  expect(deeds()).toEqual(['add_to_cart', 'go_to_checkout']);
});

test('both that were spoken of go into the cart', async () => {
  await mall.ask('pantry', 'compare the midnight soy and the acacia honey', { shopper: 'una' });
  const { products } = await mall.ask('pantry', 'both, sod it', { shopper: 'una' });
  expect([...products].sort()).toEqual(['acacia-honey', 'midnight-soy']);
});

test('a waist is no size of shoes', async () => {
  await mall.ask('aurelle', 'i wear a 34 waist in jeans which one do i get', { shopper: 'val', looking: 'harness-belt' });
  expect(deeds()).not.toContain('remember');
  expect(readTold(mall.db, 'val')).toEqual([]);
});
