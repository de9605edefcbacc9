/** [TR] Translation by the catalogue's vocabulary: what is known is right, what is not is marked. Pairs are written by hand. */
import { expect, test } from 'vitest';
import { dictionaryOf } from '../../../../server/studio/copy/dictionary.ts';
import { translate } from '../../../../server/studio/copy/translate.ts';
import type { Locale } from '../../../../shared/locale.ts';
import { FILES } from './source.ts';

const words = dictionaryOf(FILES.flatMap(({ products }) => products));
/** Unknown words stand in brackets. */
const said = (text: string, from: Locale): string => translate(text, from, words).pieces.map(({ text: piece, known }) => (known ? piece : `[${piece}]`)).join('').trim();

test('[TR1] names, materials, colours and kinds of the catalogue are said as it says them, and figures keep their value', () => {
  for (const [english, chinese] of [
    ['Denim Trifold, 12 cm wide, 58 g', '牛仔三折钱包，12 厘米宽，58 克'], ['A navy mug with a lid', '带盖的藏青马克杯'], ['Cotton canvas backpack for the office.', '适合上班通勤的棉帆布双肩包。'],
    ['recycled cotton yarn and brass', '再生棉纱和黄铜'], ['¥79', '¥79'],
  ] as const) expect(said(english, 'en'), english).toBe(chinese);
  for (const [chinese, english] of [
    ['带盖的炻器马克杯，宽 9 厘米。', 'stoneware mug with lid, 9 cm wide.'], ['适合旅行的棉帆布双肩包', 'cotton canvas backpack for travelling'], ['牛仔三折钱包，58 克', 'Denim Trifold, 58 g'], ['墨黑和燕麦色的围巾', 'ink and oat scarf'], ['这是一只炻器马克杯，大小：宽 9 厘米', 'this is a stoneware mug, size: 9 cm wide'],
  ] as const) expect(said(chinese, 'zh'), chinese).toBe(english);
});

test('[TR2] a word that the vocabulary does not have is marked and left as it was, and nothing stands in for it', () => {
  const answer = translate('A mug glazed by Grandmother Zhao', 'en', words);
  expect(answer.unknown).toEqual(['glazed', 'by', 'Grandmother', 'Zhao']);
  expect(answer.pieces.filter(({ known }) => known).map(({ text }) => text.trim()).join('')).toBe('马克杯');
  expect(translate('奶奶亲手捏的马克杯', 'zh', words)).toMatchObject({ unknown: ['奶奶亲手捏'] });
  expect(translate('mug', 'en', dictionaryOf([])).unknown).toEqual([]);
  expect(translate('Morning Mug', 'en', dictionaryOf([])).pieces.map(({ text }) => text).join('')).toBe('早晨马克杯');
});
