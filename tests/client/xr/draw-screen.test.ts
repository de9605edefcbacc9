import { expect, test } from 'vitest';
import { keepPunctuation } from '../../../client/mall/xr/draw-screen.ts';

const broken = (text: string, locale: string): string[] =>
  keepPunctuation([...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(({ segment }) => segment));

test('a line on the board never begins with a full stop or ends with an opening bracket', () => {
  expect(broken('is sent. (Soon)', 'en')).toEqual(['is', ' ', 'sent.', ' ', '(Soon)']);
  const chinese = broken('不会扣款，也不会发货。（演示）', 'zh');
  expect(chinese.join('')).toBe('不会扣款，也不会发货。（演示）');
  for (const word of chinese) expect(word).not.toMatch(/^[，。）]|（$/u);
});

test('a price on the board is not torn from its currency', () => {
  expect(broken('Free delivery from ¥300', 'en')).toEqual(['Free', ' ', 'delivery', ' ', 'from', ' ', '¥300']);
  expect(broken('满¥300包邮', 'zh').filter((word) => word.includes('¥'))).toEqual(['¥300']);
});
