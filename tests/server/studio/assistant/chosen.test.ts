/** Which colour and size of a product a text means, and how long that holds. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { priceCart } from '../../../../server/commerce/cart.ts';
import { colourSaid, colourwaysFor } from '../../../../server/studio/assistant/colours.ts';
import { OWN_SIZE, sizeSaid } from '../../../../server/studio/assistant/sizes.ts';
import type { Colourway } from '../../../../shared/catalogue.ts';
import { openTestMall } from './mall.ts';
import type { TestMall } from './mall.ts';

let mall: TestMall;
beforeAll(async () => { mall = await openTestMall(); });
afterAll(() => mall.close());

const way = (en: string, zh: string, main: string): Colourway => ({ id: en.toLowerCase().replaceAll(' ', '-'), name: { en, zh }, main, accent: main, detail: main, hardware: main }) as unknown as Colourway;
const OAK = way('Oak', '原橡木', '#b8925f'), WALNUT = way('Walnut', '胡桃木', '#5d4030'), CELADON = way('Celadon', '青瓷', '#a9c2ae'), INK = way('Ink', '墨黑', '#22242a'),
  SILVER = way('Silver', '银色', '#bfc2c4'), BOTH = way('Silver and ink', '银色配墨黑', '#bfc2c4'), BRASS = way('Brass', '黄铜', '#b08d57'), COPPER = way('Copper', '红铜', '#b8704f'), SAND = way('Sand', '沙色', '#cdb894'), RED = way('Red', '正红', '#b3282d'), WINE = way('Wine', '酒红', '#5d1f2b');
const named = (en: string, zh: string, ...colourways: Colourway[]) => ({ name: { en, zh }, colourways });
const RADIO = named('Walnut Radio', '胡桃木收音机', WALNUT, OAK), LAMP = named('Peg Lamp', '木栓灯', OAK, WALNUT), DRUM = named('Jade Drum Floor Lamp', '青玉落地灯', CELADON, INK),
  PUDDLE = named('Puddle Boot', '踩水雨靴', way('Lemon', '柠檬', '#d8c24a'), RED, way('Sky', '天空蓝', '#8db4cf')), DOWN = named('Down Jacket', '羽绒服', way('Rust', '铁锈', '#9a4f2c'), way('Navy', '藏青', '#22304d')), CANS = named('Studio Monitor', '监听耳机', way('Charcoal', '炭灰', '#3a3c40'), way('Ash', '烟灰', '#8d9194')),
  TEA = named('Pine-smoked Black', '松烟红茶', way('Cherry', '樱桃红', '#8c1f2f'), INK), COLUMN = named('Mirror Column', '镜面柱灯', SILVER, BOTH), CADDY = named('Oolong Caddy', '乌龙茶罐', BRASS, COPPER), TROUSERS = named('Scree Trousers', '碎石长裤', INK, SAND), SHOE = named('Low', '低帮鞋', RED, WINE, INK);

const OAT = way('Oat', '燕麦', '#d3c6ac'), MOSS = way('Moss', '苔绿', '#66713f'), BLUSH = way('Blush', '豆沙粉', '#d9b2a8'),
  PLATE = named('Breakfast Plate', '早餐盘', way('Butter', '奶油黄', '#dccb8d'), BLUSH, way('Mint', '薄荷', '#a5cfb9')), RUG = named('Harbour Stripe', '港口条纹地毯', way('Harbour', '港湾蓝', '#3b516f'), way('Sand', '沙色', '#b8a284')), NOTEBOOK = named('Plain Notebook', '素面笔记本', INK, OAT, MOSS),
  SCARF = named('Silk Drape', '真丝垂巾', way('Teal', '黛青', '#2f5d62'), way('Plum', '李紫', '#5a3550')), URN = named('Terracotta Urn', '赤陶大瓮', way('Terracotta', '陶土', '#b3694a'), SAND), JAR = named('Chilli Crisp', '辣油', way('Clear', '透明', '#cfd8d8'), way('Clear and gold', '透明配金色', '#cfd8d8')),
  WATCH = named('Grid Sports', '方格运动表', INK, way('Smoke', '烟色', '#6c7073'));

test.each([
  ['木栓灯橡木的', LAMP, ['oak']],
  ['橡木色啥时候卖完的', LAMP, ['oak']],
  ['原木色的呢', RADIO, ['oak']],
  ['is the oak one left', RADIO, ['oak']],
  ['the walnut one', RADIO, ['walnut']],
  ['the Walnut Radio in walnut', RADIO, ['walnut']],
  ['青的卖光了？', DRUM, ['celadon']],
  ['plain silver left?', COLUMN, ['silver']],
  ['black and silver it is then', COLUMN, ['silver-and-ink']],
  ['铜罐 黄的', CADDY, ['brass']],
  ['dark ones M', TROUSERS, ['ink']],
  ['浅色的', TROUSERS, ['sand']],
  ['the reddish ones', SHOE, ['red', 'wine']],
  ['红的', SHOE, ['red', 'wine']],
  ['not the black one, the wine', SHOE, ['wine']],
  // A character left out, and one in the place of another.
  ['天蓝31码', PUDDLE, ['sky']],
  ['原木的没了？', RADIO, ['oak']],
  ['锈红XL放进去', DOWN, ['rust']],
  // Both are grey.
  ['light grey one?', CANS, ['ash']],
  ['浅灰的有货吗', CANS, ['ash']],
  ['深灰呢', CANS, ['charcoal']],
  // In words that no colourway goes by.
  ['黄油色还有没', PLATE, ['butter']],
  ['米黄的有吗', RUG, ['sand']],
  ['plain, the beige', NOTEBOOK, ['oat']],
  ['is the dark green still around', SCARF, ['teal']],
  ['蓝绿那种', SCARF, ['teal']],
  ['陶色那个有吗', URN, ['terracotta']],
  ['the light wood', LAMP, ['oak']],
  ['the see-through jar', JAR, ['clear']],
  ['the smoky one', WATCH, ['smoke']],
  ['the smoky tea, black tin', TEA, ['ink']],
] as const)('%s means a colourway', (text, product, ids) => {
  expect(colourSaid(text, product)?.ways.map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['how much is the Walnut Radio', RADIO],
  ['胡桃木收音机多少钱', RADIO],
  ['is there a pink one', SHOE],
  ['does it get dark early', TROUSERS],
  ['铜罐还有吗', CADDY],
  ['the grey one', CANS],
  // Oat is no yellow, and wine too dark for a scarlet.
  ['the yellow one', NOTEBOOK],
  ['in burgundy', PLATE],
  ['light blue?', SHOE],
  ['a pot of Pine-smoked Black', TEA],
  ['', SHOE],
] as const)('%s names no colourway', (text, product) => {
  expect(colourSaid(text, product)).toBeNull();
});

test('the words of a colour mean the same colourways by themselves, and a colour that it is not made in means none', () => {
  for (const [text, product] of [['青的卖光了？', DRUM], ['红的', SHOE], ['铜罐 黄的', CADDY], ['black and silver', COLUMN], ['dark ones', TROUSERS], ['原木色的呢', RADIO]] as const) {
    const { words, ways } = colourSaid(text, product) ?? { words: '', ways: [] };
    expect(colourwaysFor(product, words)).toEqual(ways);
  }
  expect(colourwaysFor(SHOE, 'pink')).toEqual([]);
  expect(colourwaysFor(SHOE, ' ')).toEqual([]);
});

const BOTTLE = { name: { en: 'Ridge Bottle', zh: '山脊保温壶' }, sizes: ['600 ml', '750 ml'] }, BOOT = { name: { en: 'Boot', zh: '靴' }, sizes: ['28', '29', '30', '31'] }, COAT = { name: { en: 'Shell', zh: '冲锋衣' }, sizes: ['S', 'M', 'L', 'XL'] };
test.each([
  ['green small one?', BOTTLE, null, '600 ml'],
  ['绿色小的', BOTTLE, null, '600 ml'],
  ['大的那个多少钱', BOTTLE, null, '750 ml'],
  ['ok 750', BOTTLE, null, '750 ml'],
  ['sky 31', BOOT, null, '31'],
  ['a bigger one', BOOT, '30', '31'],
  ['dark ones M', COAT, null, 'M'],
  ['m please', COAT, null, 'M'],
  ['got my size in yellow', BOOT, null, OWN_SIZE],
  ['黑的 我的码', BOOT, null, OWN_SIZE],
  // Two are asked about, and none of them alone.
  ['大的那个多少钱 小的呢', BOTTLE, null, null],
  ['小瓶的，七百五十的呢', BOTTLE, null, null],
  ['a bigger one', BOOT, '31', undefined],
  ['is it small', BOTTLE, null, undefined],
  ['太大的不要', BOTTLE, null, undefined],
  ['a bigger one', BOOT, null, undefined],
  ['i am 31 years old', BOOT, null, undefined],
] as const)('%s is a size of it, %#', (text, product, from, size) => {
  expect(sizeSaid(text, product, from)).toBe(size);
});

test('a colour and a size hold on: a new one of either keeps the other, and another product drops both', async () => {
  const say = (text: string) => mall.ask('stride', text, { shopper: 'lin' }), asked = () => mall.accounts.at(-1)?.calls[0]?.input;
  await say('is the Canvas Low there in red, size 41?');
  expect(asked()).toMatchObject({ products: ['canvas-low'], about: 'stock', colour: 'red', size: '41' });
  await say('and in mustard?');
  expect(asked()).toMatchObject({ products: ['canvas-low'], colour: 'mustard', size: '41' });
  await say('43?');
  expect(asked()).toMatchObject({ products: ['canvas-low'], colour: 'mustard', size: '43' });
  await say('is the Canvas High there?');
  expect(asked()).toMatchObject({ products: ['canvas-high'], about: 'stock' });
  expect(asked()).not.toHaveProperty('colour');
  expect(asked()).not.toHaveProperty('size');
});

test('what a search was bounded by holds for what it found', async () => {
  const say = (text: string) => mall.ask('stride', text, { shopper: 'moe' });
  await say('white trainers under 200');
  // The Canvas Low in chalk has no 39 left, and in other colours it has.
  const { text } = await say('is the Canvas Low there in 39?');
  expect(mall.accounts.at(-1)?.calls[0]?.input).toMatchObject({ products: ['canvas-low'], size: '39' });
  expect(text).toContain('Canvas Low');
  const sold = await mall.ask('hearth-and-oak', 'velvet square cushion in teal?', { shopper: 'moe' });
  const again = await mall.ask('hearth-and-oak', 'gone??', { shopper: 'moe' });
  for (const each of [sold.text, again.text]) expect(each).toContain('teal');
});

test('my size is what the shopper told, and where nothing is known it is asked for and the sizes are named', async () => {
  const say = (shopper: string, text: string) => mall.ask('stride', text, { shopper });
  await say('nan', "I'm size 38");
  // Of the Brook Rain Boot lemon has no 38.
  await say('nan', 'is the Brook Rain Boot there in yellow in my size?');
  expect(mall.accounts.at(-1)?.calls[0]).toMatchObject({ name: 'product_details', input: { size: OWN_SIZE }, acts: expect.arrayContaining(['sold-out']) });
  await say('ola', 'is the Brook Rain Boot there in yellow in my size?');
  expect(mall.accounts.at(-1)?.calls[0]?.acts).toContain('no-measures');
});

const cartOf = (shopper: string) => priceCart(mall.db, shopper, mall.now())?.cart.lines.map(({ product, quantity }) => [product, quantity]) ?? [];
test.each(['what is in my cart?', 'how much is it?', 'how long does delivery take?', 'what is it made of?'])('%s leaves what waits, which is asked again, so that a yes then means it', async (beside) => {
  const shopper = `pat ${beside}`, say = (text: string) => mall.ask('kiln', text, { shopper });
  await say('put the Morning Mug in slate in my cart');
  const answer = await say(beside);
  expect(answer.asks).toBe(true);
  // The mug costs 88.
  expect(answer.text).toMatch(/Morning Mug[^.]*slate.*\?$/);
  expect(answer.text).toContain('¥88');
  expect(answer.lead).toBeNull();
  expect(cartOf(shopper)).toEqual([]);
  await say('yes please');
  expect(cartOf(shopper)).toEqual([['morning-mug', 1]]);
  await say('yes please');
  expect(cartOf(shopper)).toEqual([['morning-mug', 1]]);
});

test.each(['how much is the Hourglass Vase?', 'is it there in chalk?', 'something else', 'my name is not Bob', 'no thanks'])('%s leaves nothing to say yes to', async (other) => {
  const shopper = `quin ${other}`, say = (text: string) => mall.ask('kiln', text, { shopper });
  await say('put the Morning Mug in slate in my cart');
  await say(other);
  await say('yes please');
  expect(cartOf(shopper)).toEqual([]);
});

test('a new proposal takes the place of the one that waited, and what waits no longer than ten minutes is not asked again', async () => {
  const say = (text: string) => mall.ask('kiln', text, { shopper: 'ria' });
  await say('put the Morning Mug in slate in my cart');
  await say('put the Hourglass Vase in my cart instead');
  await say('what is in my cart?');
  mall.pass(11 * 60_000);
  expect((await say('what is in my cart?')).asks).toBe(false);
  await say('yes please');
  expect(cartOf('ria')).toEqual([]);
});

test('a yes to being asked which colour has it asked again, and says yes to nothing', async () => {
  const say = (text: string) => mall.ask('kiln', text, { shopper: 'vic' });
  await say('put the Morning Mug in my cart');
  const { text } = await say('yes');
  // The colours of the mug.
  for (const colour of ['celadon', 'slate', 'chalk']) expect(text).toContain(colour);
  expect(mall.accounts.at(-1)?.calls.map(({ name, code }) => [name, code])).toEqual([['add_to_cart', 'needs-colour']]);
  expect(cartOf('vic')).toEqual([]);
});

test('several that wait are all asked again', async () => {
  const say = (text: string) => mall.ask('kiln', text, { shopper: 'sol' });
  await say('add the Morning Mug in slate and the Ribbed Cylinder in chalk to my cart');
  const before = mall.accounts.at(-1)?.calls.filter(({ code }) => code === 'asks').length;
  await say('what is in my cart?');
  await say('yes');
  expect(cartOf('sol')).toHaveLength(before ?? 0);
});

test('a figure that it costs is asked about as its price, and the sold-out colour of an add is told with those that are there', async () => {
  expect((await mall.ask('kiln', '88一个是吧？', { shopper: 'tia', looking: 'morning-mug' })).text).toContain('¥88');
  expect(mall.accounts.at(-1)?.calls[0]).toMatchObject({ name: 'product_details', input: { about: 'price' } });
  const { text } = await mall.ask('kiln', 'put the Morning Mug in terracotta in my cart', { shopper: 'tia' });
  expect(text).toContain('terracotta');
  expect(text).toMatch(/celadon|chalk|slate/);
});

test('a count is of every colour that is named before it', async () => {
  // The Felt Desk Tote: 18 in 烟灰, 40 in 炭灰 and 4 in 苔绿.
  const { text } = await mall.ask('aurelle', '灰的还有吗', { shopper: 'vic', looking: 'felt-tote' });
  for (const each of ['烟灰', '炭灰', '58']) expect(text).toContain(each);
  expect(text).not.toContain('苔绿');
});

test('how much it holds is told by its card beside its measures', async () => {
  // Twelve litres rolled, twenty open.
  expect((await mall.ask('aurelle', 'how many litres does it hold?', { shopper: 'uma', looking: 'commuter-roll' })).text).toContain('twenty');
  expect((await mall.ask('pantry', 'how big is the bottle?', { shopper: 'uma', looking: 'orchard-vinegar' })).text).toContain('375 ml');
});

test('a colour that it is not made in is not passed over, and its price is told beside', async () => {
  const burgundy = await mall.ask('kiln', 'is the Breakfast Plate there in burgundy?', { shopper: 'rae' });
  expect(mall.accounts.at(-1)?.calls[0]?.acts).toContain('no-colour');
  expect(burgundy.text).toMatch(/butter/);
  // A Breakfast Plate costs 48.
  const priced = await mall.ask('kiln', 'how much is the Breakfast Plate in purple?', { shopper: 'rae' });
  expect(mall.accounts.at(-1)?.calls[0]?.acts).toEqual(expect.arrayContaining(['no-colour', 'price']));
  expect(priced.text).toContain('48');
});
