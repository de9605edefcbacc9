import { expect, test } from 'vitest';
import { normaliseChinese } from '../../../models/speech/voice/chinese/normalise.ts';
import { readChinese } from '../../../models/speech/voice/chinese/read.ts';
import { syllableOf } from '../../../models/speech/voice/chinese/syllables.ts';
import { normaliseEnglish } from '../../../models/speech/voice/english/normalise.ts';
import { pronounce } from '../../../models/speech/voice/english/pronounce.ts';
import { soundOut } from '../../../models/speech/voice/english/rules.ts';
import { readEnglish } from '../../../models/speech/voice/english/read.ts';

test.each([
  ['The Court Classic is ¥459.', 'The Court Classic is four hundred and fifty nine yuan.'],
  ['It was ¥1,299.50, now ¥999.', 'It was one thousand two hundred and ninety nine point five yuan, now nine hundred and ninety nine yuan.'],
  ['Shipping is $5.05', 'Shipping is five dollars five'],
  ['20% off until 31 Dec', 'twenty percent off until the thirty first of December'],
  ['It is 30 × 40 cm and weighs 2.5 kg.', 'It is thirty by forty centimetres and weighs two point five kilos.'],
  ['Sizes 36–42, also XL.', 'Sizes thirty six to forty two, also x- l-.'],
  ['Order G7K2', 'Order g- seven k- two'],
  ['We open at 10:00 and close at 21:30.', "We open at ten o'clock and close at twenty one thirty."],
  ['From May 2026 we have 3 left; hurry (really)!', 'From May twenty twenty six we have three left, hurry, really!'],
])('[RE1] in English %s is said %s', (written, said) => {
  expect(normaliseEnglish(written)).toBe(said);
});

test.each([
  ['经典网球鞋 ¥459。', '经典网球鞋 四百五十九元.'],
  ['原价 ¥1,299.50，现价 ¥1,005', '原价 一千两百九十九元五角,现价 一千零五元'],
  ['满 ¥200 打九折，2 件 ¥10,020.05', '满 两百元 打九折,两 件 一万零二十点零五元'],
  ['有 42 码和 XL 码，12 双', '有 四十二 码和 x- l- 码,十二 双'],
  ['优惠 20%，到 2026年3月5日', '优惠 百分之二十,到 二零二六年三月五日'],
  ['30×40 cm，2.5kg', '三十乘四十厘米,二点五公斤'],
  ['营业时间 10:00-21:30', '营业时间 十点到二十一点三十分'],
  ['订单 G-1203', '订单 g- 幺二零三'],
])('[RE2] in Chinese %s is said %s', (written, said) => {
  expect(normaliseChinese(written)).toBe(said);
});

test('[RE3] known words are said as the dictionary has them, with endings, in pieces, and others by rule', () => {
  expect(pronounce('shoes')).toBe('SH UW1 Z');
  expect(pronounce('galleria')).toBe('G AE2 L ER0 IY1 AH0');
  expect(pronounce('colourways')).toMatch(/^K AH1 L ER0 W EY[12] Z$/);
  expect(pronounce("rider's")).toBe('R AY1 D ER0 Z');
  expect(pronounce('x-')).toBe('EH1 K S');
  expect(soundOut('make')).toBe('M EY1 K');
  expect(soundOut('nation')).toBe('N EY1 SH AH0 N');
  expect(soundOut('chip')).toBe('CH IH1 P');
});

test('[RE4] every pinyin syllable has its sounds', () => {
  expect(syllableOf('zhuang1')).toEqual({ initial: 'zh', rime: ['w.', 'ang.a', 'ng.'], tone: 1 });
  expect(syllableOf('yuan2')).toEqual({ initial: null, rime: ['yu.', 'ian.a', 'n.'], tone: 2 });
  expect(syllableOf('xu1')).toEqual({ initial: 'x', rime: ['v'], tone: 1 });
  expect(syllableOf('nü3')).toEqual({ initial: 'n', rime: ['v'], tone: 3 });
  expect(syllableOf('shi4')).toEqual({ initial: 'sh', rime: ['zhi'], tone: 4 });
  expect(syllableOf('wo3')).toEqual({ initial: null, rime: ['w.', 'wo.o'], tone: 3 });
  expect(syllableOf('you3')).toEqual({ initial: null, rime: ['y.', 'ou'], tone: 3 });
  expect(syllableOf('le0')).toEqual({ initial: 'l', rime: ['e'], tone: 0 });
  expect(syllableOf('M')).toBeNull();
});

const phones = (text: string): string => readChinese(text).flatMap(({ sounds }) => sounds.map(({ phone }) => phone)).join(' ');

test('[RE5] characters with several readings are read by their words', () => {
  expect(phones('便宜')).toMatch(/^p y\. ian\.a n\. i/);
  expect(phones('重庆')).toMatch(/^ch /);
  expect(phones('银行')).toContain('h ang.a ng.');
});

test('[RE6] Latin names in Chinese are said in English, and Chinese in neither is lost', () => {
  const said = phones('欢迎来到 Galleria 商场');
  expect(said).toContain('G AE L');
  expect(said).toMatch(/sh ang\.a ng\./);
});

test('[RE7] a phrase ends at its stops, and nothing but words is left', () => {
  expect(readEnglish('Hello, world. 🙂 *Yes*!')).toHaveLength(3);
  expect(readEnglish('   ')).toHaveLength(0);
  expect(readEnglish('!!!')).toHaveLength(0);
  expect(readChinese('……')).toHaveLength(0);
});
