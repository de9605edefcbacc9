/**
 * The written conversations through the real assistant over the mall's own catalogue. Issue 5's bounds: nine in ten and
 * more do what they should, no figure and no name of goods is invented, and the language is right in every answer.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONVERSATIONS, SUBJECTS } from './conversations/index.ts';
import { openJudge } from './conversations/judge.ts';
import type { Judge, Judged } from './conversations/judge.ts';

let judge: Judge, judged: readonly Judged[];
beforeAll(async () => {
  judge = await openJudge();
  const all: Judged[] = [];
  for (const conversation of CONVERSATIONS) all.push(await judge.judge(conversation));
  judged = all;
}, 120_000);
afterAll(() => judge.close());

const share = (of: readonly Judged[]): number => of.filter(({ ok }) => ok).length / of.length;

test('there are three hundred and more, half of them in each language', () => {
  const chinese = CONVERSATIONS.filter(({ turns }) => /\p{Script=Han}/u.test(turns[0]?.[0] ?? '')).length;
  expect(CONVERSATIONS.length).toBeGreaterThanOrEqual(300);
  expect(Math.abs(chinese / CONVERSATIONS.length - 0.5)).toBeLessThan(0.05);
});

test('at least 92 of 100 do and say what they should, in each language', () => {
  const failed = judged.filter(({ ok }) => !ok).map(({ turns }) => turns.flatMap(({ text, faults }) => (faults.length > 0 ? [`${text}: ${faults.join('; ')}`] : [])));
  expect({ share: share(judged), failed }).toEqual({ share: expect.toSatisfy((part: number) => part >= 0.92), failed: expect.anything() });
  for (const [subject, conversations] of Object.entries(SUBJECTS)) {
    const of = judged.filter(({ conversation }) => conversations.includes(conversation));
    expect({ subject, share: share(of) }).toEqual({ subject, share: expect.toSatisfy((part: number) => part >= 0.8) });
  }
});

test('no answer has a figure or a name of goods that no fact of its turn holds, and no fact that the record does not', () => {
  expect(judged.flatMap(({ turns }) => turns.filter(({ invented }) => invented.length > 0).map(({ text, answer, invented }) => ({ text, answer, invented })))).toEqual([]);
  expect(judge.mall.ungrounded).toEqual([]);
});

test('every answer is in the language of what was said', () => {
  expect(judged.flatMap(({ turns }) => turns.filter(({ language }) => !language).map(({ text, answer }) => ({ text, answer })))).toEqual([]);
});
