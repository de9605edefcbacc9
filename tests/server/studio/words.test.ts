import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validateShape } from '../../../models/shape/request.ts';
import { openWordsDesk } from '../../../server/studio/words.ts';
import type { WordsDesk } from '../../../server/studio/words.ts';
import { WordsAnswer } from '../../../shared/make.ts';

let desk: WordsDesk;
beforeAll(() => { desk = openWordsDesk(); });
afterAll(() => desk.close());

const wish = (text: string) => ({ text, count: 3, seed: 0 });

test('an answer has the form that the page is promised, and says what was understood and what was not', async () => {
  const answered = await desk.propose(wish('red ceramic mug, quantum flavoured'));
  if (!answered.ok) throw new Error(answered.message);
  expect(WordsAnswer.parse(answered.answer).proposals).toHaveLength(3);
  expect(answered.answer.understood.map(({ text }) => text)).toEqual(expect.arrayContaining(['red', 'ceramic', 'mug']));
  expect(answered.answer.unknown.join(' ')).toContain('quantum');
});

test('no words, too many words and what is not made here are refused, each with what to do', async () => {
  expect(await desk.propose(wish(' … '))).toMatchObject({ ok: false, reason: 'empty' });
  expect(await desk.propose(wish('mug '.repeat(200)))).toMatchObject({ ok: false, reason: 'too-long', message: expect.stringContaining('600') });
  const refused = await desk.propose(wish('a helicopter'));
  expect(refused).toMatchObject({ ok: false, reason: 'no-product' });
  if (refused.ok) return;
  expect(refused.nearest).toHaveLength(3);
  for (const family of refused.nearest) expect(validateShape({ family, params: {} })).toMatchObject({ ok: true });
});

test('a product\'s own sides hold where the sentence states none', async () => {
  const answered = await desk.propose({ ...wish('白色花瓶，高20厘米'), dimensions: { width: 0.11, height: 0.3, depth: 0.11 } });
  if (!answered.ok) throw new Error(answered.message);
  for (const { design } of answered.answer.proposals) expect(design.dimensions.height).toBeCloseTo(0.2, 4);
  const open = await desk.propose({ ...wish('白色花瓶'), dimensions: { width: 0.11, height: 0.3, depth: 0.11 } });
  expect(open.ok && open.answer.proposals[0]?.design.dimensions).toEqual({ width: 0.11, height: 0.3, depth: 0.11 });
});

test('between two designs lie designs that the family takes, and both ends are met', async () => {
  const [one, other] = await Promise.all(['tall black bottle with a cork', 'small white bottle with a loop lid'].map(async (text) => {
    const answered = await desk.propose({ text, count: 1, seed: 1 });
    if (!answered.ok) throw new Error(answered.message);
    return answered.answer.proposals[0]!.design;
  }));
  const at = async (share: number) => {
    const answered = await desk.between({ from: one!, to: other!, at: share });
    if (!answered.ok) throw new Error(answered.message);
    return answered.design;
  };
  expect(await at(0)).toEqual(one);
  expect(await at(1)).toEqual(other);
  const [near, middle] = [await at(0.01), await at(0.5)];
  for (const design of [near, middle]) expect(validateShape(design)).toMatchObject({ ok: true });
  expect(Number(near.params['neck'])).toBeCloseTo(Number(one!.params['neck']), 1);
  const heights = [one!.dimensions.height, middle.dimensions.height, other!.dimensions.height].toSorted((a, b) => a - b);
  expect(heights[1]).toBe(middle.dimensions.height);
  expect(await desk.between({ from: one!, to: { ...other!, family: 'mug', params: {} }, at: 0.5 })).toMatchObject({ ok: false, reason: 'two-families' });
});

test('a thread that dies loses only its attempt: what was asked is answered by the next, and by none where that dies too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'galleria-words-')), flaky = openWordsDesk({ worker: new URL('words-dying.ts', import.meta.url) });
  expect(await flaky.propose(wish(`once ${join(folder, 'died')}`))).toMatchObject({ ok: false, reason: 'no-product', nearest: ['mug'] });
  expect(await flaky.propose(wish('always'))).toMatchObject({ ok: false, reason: 'failed' });
  await flaky.close();
  rmSync(folder, { recursive: true });
});
