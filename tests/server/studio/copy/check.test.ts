/** [CK] Reading a text again: figures and claims that no record holds are found wherever they come from. Sentences are written by hand. */
import { expect, test } from 'vitest';
import { checkCopy, truthOf } from '../../../../server/studio/copy/check.ts';
import { figuresIn } from '../../../../server/studio/copy/figures.ts';
import { WALLET } from './source.ts';

/** 0.12 x 0.09 x 0.024 m, 58 g, 79 yuan, tags playful, eco, daily; 12 % off small leather goods until the end of 2029. */
const found = (text: string, locale: 'en' | 'zh', forbidden: readonly string[] = []): string[] => checkCopy(text, truthOf(WALLET, locale, forbidden)).map((finding) => `${finding.kind}: ${finding.text}`);

test('[CK1] what the record holds passes, however it is written', () => {
  for (const text of [
    'Denim Trifold, an eco-friendly wallet of reclaimed denim.', 'It measures 12 cm by 9 cm and weighs 58 g.', '0.12 m wide, 24 mm deep, 0.058 kg.', 'Yours for ¥79, or 79 yuan.', '12% off, twelve percent, until 31 December 2029.',
    'Unused bags with their tag may be returned within 14 days.', 'Made of jeans that had a first life, with the odd mark to prove it.', 'In indigo: a deep blue.', 'Handsome.',
  ]) expect(found(text, 'en'), text).toEqual([]);
  for (const text of ['牛仔三折钱包，回收牛仔布。', '宽 12 厘米，九厘米高，重五十八克。', '售价 79 元。', '¥79.00', '八八折，8.8 折，88 折，立减百分之十二。', '截至 2029 年 12 月 31 日。', '适合日常使用，每一天都好用。', '蓝色的那一只。', '吊牌完好、未使用的包袋，14 天内可退。']) expect(found(text, 'zh'), text).toEqual([]);
});

test('[CK2] an invented price, percentage, measure, day or count is found, in digits and in words', () => {
  for (const [text, wrong] of [
    ['Now ¥69!', '¥69'], ['Only 69 yuan', '69 yuan'], ['20% off', '20%'], ['half-price today', 'half-price'], ['fifteen percent off', 'fifteen percent'], ['13 cm wide', '13 cm'], ['Weighs 85 g', '85 g'], ['two years of use', 'two years'],
    ['delivered in 3 days', '3 days'], ['Until 30 December 2029', '30 December 2029'], ['holds 8 cards', '8'], ['1,299.50 dollars', '1,299.50 dollars'],
  ] as const) expect(found(text, 'en'), text).toContain(`figure: ${wrong}`);
  for (const [text, wrong] of [['现价 69 元', '69 元'], ['八折', '八折'], ['对折', '对折'], ['百分之二十', '百分之二十'], ['宽十三厘米', '十三厘米'], ['重半斤', '半斤'], ['三天送到', '三天'], ['保用两年', '两年'], ['可放 8 张卡', '8'], ['截至 2029年12月30日', '2029年12月30日']] as const) expect(found(text, 'zh'), text).toContain(`figure: ${wrong}`);
});

test('[CK3] a property that the data does not state is found; one that it states passes in the other language too', () => {
  for (const [text, wrong] of [['A waterproof wallet', 'waterproof'], ['Handmade in small numbers', 'Handmade'], ['of genuine leather', 'genuine leather'], ['A red one', 'red'], ['in stock now', 'in stock'], ['New!', 'New'], ['free shipping', 'free shipping'], ['a bestseller', 'bestseller'], ['machine washable', 'machine washable'], ['comes with a warranty', 'warranty']] as const) {
    expect(found(text, 'en'), text).toContain(`claim: ${wrong}`);
  }
  for (const [text, wrong] of [['防水钱包', '防水'], ['纯手工缝制', '手工'], ['头层牛皮', '头层'], ['红色款', '红色'], ['现货', '现货'], ['全国包邮', '包邮'], ['爆款', '爆款'], ['限量', '限量'], ['质保', '质保']] as const) expect(found(text, 'zh'), text).toContain(`claim: ${wrong}`);
  // "Reclaimed" stands in the English material alone, 回收 in the Chinese one: each states the same.
  expect(found('环保又可持续', 'zh')).toEqual([]);
  expect(found('A renewed newspaper of credits', 'en')).toEqual([]);
});

test('[CK4] superlatives and promises of effect are found even where a description has them', () => {
  expect(found('The best wallet, number one, 100% guaranteed', 'en')).toEqual(['absolute: best', 'absolute: number one', 'figure: 100%', 'absolute: guaranteed']);
  expect(found('全网最低，史上最好，独一无二', 'zh').every((finding) => finding.startsWith('absolute'))).toBe(true);
  expect(found('最后，把卡放进去。', 'zh')).toEqual([]);
});

test('[CK5] forbidden words are found whatever their case and place, also within a name', () => {
  expect(found('Denim Trifold is a wallet', 'en', ['trifold'])).toEqual(['forbidden: Trifold']);
  expect(found('亲，这是钱包', 'zh', ['亲'])).toEqual(['forbidden: 亲']);
});

test('[CK7] a brand whose name is a letter or a word of a claim hides no claim beside it', () => {
  const named = { ...WALLET, product: { ...WALLET.product, brand: 'A' } }, check = (text: string): string[] => checkCopy(text, truthOf(named, 'en', [])).map(({ text: wrong }) => wrong);
  expect(check('A waterproof wallet, handmade, ¥1')).toEqual(['waterproof', 'handmade', '¥1']);
});

test('[CK6] figures are read with their units', () => {
  expect(figuresIn('From 2.5 kg at €1,299.50, 30 % less, in 3 weeks').map(({ unit, value }) => [unit, value])).toEqual([['g', 2500], ['money', 1299.5], ['percent', 30], ['day', 21]]);
  expect(figuresIn('满 200 元打九五折，两周内退，2030年1月2日止').map(({ unit, value }) => [unit, value])).toEqual([['money', 200], ['percent', 5], ['day', 14], ['date', 20300102]]);
});
