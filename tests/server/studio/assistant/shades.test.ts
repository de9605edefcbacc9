/** What colours look like, and which of some looks like a shade. */
import { expect, test } from 'vitest';
import { colourSaid, hueOf, looksOf } from '../../../../server/studio/assistant/colours.ts';
import { labOf, likeShade, shadeIn } from '../../../../server/studio/assistant/shades.ts';

test.each([
  // As CIE 15 has them for sRGB at D65.
  ['#ffffff', [100, 0, 0]],
  ['#000000', [0, 0, 0]],
  ['#ff0000', [53.24, 80.09, 67.2]],
  ['#0000ff', [32.3, 79.19, -107.86]],
] as const)('%s in CIELAB', (hex, lab) => {
  const found = labOf(hex);
  for (const i of [0, 1, 2] as const) expect(found[i]).toBeCloseTo(lab[i], 1);
});

test('a light one of a basic colour is lighter than a dark one, and no basic colour is a shade', () => {
  expect(shadeIn('the light grey')?.lab[0]).toBeGreaterThan((shadeIn('深灰的')?.lab[0] ?? 100) + 40);
  expect(shadeIn('a grey one, for light rain')).toBeNull();
  expect(shadeIn('红的')).toBeNull();
});

test('the nearest is meant, and none where all are far', () => {
  const beige = shadeIn('in beige'), [oat, ink, red] = [{ main: '#d3c6ac' }, { main: '#22242a' }, { main: '#b3282d' }];
  expect(beige && likeShade(beige, [ink, oat, red])).toEqual([oat]);
  expect(beige && likeShade(beige, [ink, red])).toEqual([]);
});

test('what is pale and dull is called by no basic colour', () => {
  expect(['#d3c6ac', '#cdb894', '#dccb8d', '#e0dcd3', '#8db4cf'].map(looksOf)).toEqual([null, null, 'yellow', 'white', 'blue']);
});

test('what is tinted is no grey, as little as its channels differ', () => {
  // a* of celadon -12.3, of pine -10.6; of stone 0.4.
  expect(['#a9c2ae', '#31473f', '#a8a298'].map(hueOf)).toEqual(['green', 'green', 'grey']);
});

test('a merchant may call a colour what they like, brackets and all', () => {
  const product = { name: { en: 'Lamp (L)', zh: '灯(大)' }, colourways: [['Black (matte', '黑(亮)', '#22242a'], ['White [2]', '白色*', '#e0dcd3']].map(([en = '', zh = '', main = '']) => ({ id: en, name: { en, zh }, main, accent: main, detail: main })) };
  for (const text of ['the lamp (l) in black (matte', '黑(亮)的那个', '灯(大)要白色*的', 'white [2] please', 'a lamp)', '黑色的(大)']) expect(() => colourSaid(text, product), text).not.toThrow();
  expect(colourSaid('in white [2]', product)?.ways.map(({ id }) => id)).toEqual(['White [2]']);
});

const made = (...ways: readonly (readonly [en: string, zh: string, main: string])[]) => ({
  name: { en: 'Rose Hand Cream', zh: '玫瑰护手霜' },
  colourways: ways.map(([en, zh, main]) => ({ id: en.toLowerCase(), name: { en, zh }, main, accent: main, detail: main })),
});
test.each([
  ['six of the rose one in blush', made(['Rose', '玫瑰', '#c0606c'], ['Blush', '豆沙粉', '#d9b2a8']), 'blush'],
  ["navy was a mistake, i'd like the olive one", made(['Navy', '藏青', '#1f2a44'], ['Olive', '橄榄', '#6b7a3a']), 'olive'],
  ['那个小孩的粉红色一罐', made(['Sky', '天空蓝', '#8db4cf'], ['Pink', '樱花粉', '#e2b3bb'], ['Cherry', '正红', '#b3282d']), 'pink'],
  ['天蓝那支，加一个', made(['Butter', '奶油黄', '#dccb8d'], ['Sky', '天空蓝', '#8db4cf']), 'sky'],
  ['来一本，绿封面', made(['Terracotta', '陶土', '#b3694a'], ['Sage', '鼠尾草', '#93a286']), 'sage'],
] as const)('%s means one of its colours', (text, product, wanted) => {
  expect(colourSaid(text, product, { isSpokenOf: true })?.ways.map(({ id }) => id)).toEqual([wanted]);
});
