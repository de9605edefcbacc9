import { expect, test } from 'vitest';
import { takenOrAsked } from '../../../../server/studio/assistant/dialogue/taking.ts';
import { NEW } from '../../../../server/studio/assistant/memory.ts';
import type { Goal } from '../../../../server/studio/assistant/goals.ts';
import type { TurnGoal } from '../../../../models/language/goals/goals.ts';

const goalOf = (text: string, read: TurnGoal, last: Goal | null): TurnGoal | undefined =>
  takenOrAsked(text, [{ goal: read, sure: 0.6 }, { goal: 'measure', sure: 0.2 }], { ...NEW, products: ['morning-mug'], goal: last })[0]?.goal;

test.each<[text: string, read: TurnGoal, last: Goal]>([
  ['便宜啊 要了', 'alternative', 'price'],
  ['42块对吧 来一本', 'price', 'describe'],
  ['那要粉的', 'stock', 'stock'],
  ["slate then, i'd like it", 'stock', 'stock'],
  ['honey one please', 'find', 'describe'],
  ['the fig candle and the festival bowl please', 'compare', 'find'],
])('%s is taken', (text, read, last) => expect(goalOf(text, read, last)).toBe('add'));

test.each<[text: string, read: TurnGoal, last: Goal]>([
  ['红的不要了', 'refine', 'find'],
  ['price please', 'price', 'describe'],
  ['colours please', 'colours', 'describe'],
  ['something smaller please', 'refine', 'price'],
  ['can you compare the two please', 'compare', 'find'],
  ['which is warmer, thanks', 'compare', 'find'],
  ["i'll take a look at the red one", 'describe', 'find'],
  ["i'd like one for my mum", 'find', 'price'],
  ['which should i go for', 'stock', 'stock'],
])('%s takes nothing', (text, read, last) => expect(goalOf(text, read, last)).toBe(read));

test.each(['烟色那瓶味道是一样的吧', '那胡桃木的宽多少 我就82的空', 'cherry or coral, what do you think'])('%s asks, though it was read as taking', (text) => {
  expect(goalOf(text, 'add', 'stock')).toBe('measure');
});

test('who waits takes nothing, and a count with a question does', () => {
  expect(goalOf("ok i'll wait till you get some in", 'add', 'stock')).toBe('no');
  expect(goalOf('六个，颜色混着可以吗', 'add', 'stock')).toBe('add');
});
