import { afterAll, beforeAll, expect, test } from 'vitest';
import { validateShape } from '../../../../models/shape/request.ts';
import { openWords } from '../../../../models/shape/words/index.ts';
import type { Words } from '../../../../models/shape/words/index.ts';
import { Design } from '../../../../shared/make.ts';

let words: Words;
beforeAll(async () => { words = await openWords(); });
afterAll(() => words.close());

test('what is stated of a bottle is so in every proposal, and what is open differs', async () => {
  const { proposals } = await words.propose('navy bottle in brushed steel with a cork lid, 31 cm tall', { count: 4, seed: 3 });
  expect(proposals).toHaveLength(4);
  for (const { design } of proposals) {
    expect(design).toMatchObject({ family: 'bottle', material: 'brushed-steel', params: { lid: 'cork' }, colourways: [{ main: '#1f2a44' }] });
    expect(design.dimensions.height).toBeCloseTo(0.31, 4);
  }
  expect(new Set(proposals.map(({ design }) => design.params['shoulder'])).size).toBe(4);
});

test('the same words and seed give the same designs; another seed gives others', async () => {
  const [one, again, other] = await Promise.all([1, 1, 2].map((seed) => words.propose('蓝色花瓶', { count: 2, seed })));
  expect(one).toEqual(again);
  expect(other?.proposals[1]?.design).not.toEqual(one?.proposals[1]?.design);
});

test('whatever the words, every proposal is one that its family takes', async () => {
  const texts = ['chair', '很大的包', 'huge tiny tall flat mug', 'a lamp, 900 m high', '台灯 0.001 mm', 'red red red red table table', `cushion ${'very '.repeat(200)}soft`, 'x', '＃＠', 'sofa bottle shoe'];
  for (const text of texts) {
    for (const { design, confidence } of (await words.propose(text, { count: 3, seed: 5 })).proposals) {
      expect(Design.parse(design)).toEqual(design);
      expect(validateShape(design)).toMatchObject({ ok: true });
      expect(confidence).toBeGreaterThan(0);
    }
  }
});
