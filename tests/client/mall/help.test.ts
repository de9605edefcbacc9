import { expect, test } from 'vitest';
import { helpBlocks } from '../../../client/mall/help.ts';
import { openTexts } from '../../../client/texts.ts';
import { MALL_TEXTS } from '../../../shared/texts/mall.ts';

const english = await openTexts('en', MALL_TEXTS), chinese = await openTexts('zh', MALL_TEXTS);
const told = ({ t }: typeof english, means: Parameters<typeof helpBlocks>[1]): readonly string[] =>
  helpBlocks(t, means).map((block) => (block.kind === 'row' ? `${block.label}: ${block.value}` : block.kind === 'text' ? block.text : ''));

test('who wears a headset is told of its sticks and triggers, and of no key', () => {
  expect(told(english, 'headset').join('\n')).toMatch(/^Walk: Left stick[^]*Right stick[^]*trigger/);
  expect(told(chinese, 'headset').join('\n')).toMatch(/^行走: 左摇杆[^]*右摇杆[^]*扳机/);
  for (const texts of [english, chinese]) expect(told(texts, 'headset').join('\n')).not.toMatch(/W A S D|Esc|Shift/);
});

test('who sits at a screen is told of the headset last', () => {
  const lines = told(english, 'keys');
  expect(lines[0]).toBe('Walk: W A S D, or ↑ ↓');
  expect(lines.at(-1)).toMatch(/^In a headset/);
  expect(lines.filter((line) => /headset/i.test(line))).toHaveLength(1);
});
