import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSafetensors } from '../../../../models/engine/safetensors.ts';
import { FAMILIES } from '../../../../models/shape/families/index.ts';
import { familyOf, validateShape } from '../../../../models/shape/request.ts';
import { answerOf, judge } from '../../../../models/shape/words/evaluate.ts';
import { openWords, WORDS_WEIGHTS } from '../../../../models/shape/words/index.ts';
import type { Words } from '../../../../models/shape/words/index.ts';
import { Design } from '../../../../shared/make.ts';
import { sentences } from './sentences.ts';

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

test('sentences that no grammar made become what they describe, in both languages', async () => {
  const all = sentences();
  expect(all.length).toBeGreaterThan(200);
  for (const language of ['en', 'zh'] as const) {
    const { figures, faults } = await judge(answerOf(words), all.filter((each) => each.language === language)), told = `${language}\n${faults.join('\n')}`;
    expect(figures.family, told).toBeGreaterThan(0.96);
    expect(figures.colour, told).toBeGreaterThan(0.95);
    expect(figures.material, told).toBeGreaterThan(0.94);
    expect(figures.sides, told).toBeGreaterThan(0.94);
    expect(figures.sideError, told).toBeLessThan(0.02);
  }
});

test('a colour of a part is that part\'s, a second colour of the whole the second part\'s, and what cannot be coloured is said', async () => {
  const { proposals, unknown } = await words.propose('驼色真皮迷你手提包，金色扣', { count: 3, seed: 1 }), usual = familyOf('handbag')!.size;
  for (const { design } of proposals) {
    expect(design).toMatchObject({ family: 'handbag', material: 'leather', colourways: [{ main: '#a9743f' }] });
    expect(design.dimensions.width * design.dimensions.height * design.dimensions.depth).toBeLessThan(0.5 * usual.width * usual.height * usual.depth);
  }
  // A handbag's clasp has a colour of its own.
  expect(unknown.join()).toContain('金');
  const { proposals: [bottle] } = await words.propose('black bottle with a white lid');
  expect(bottle?.design.colourways[0]).toMatchObject({ main: '#1d1d20', accent: '#dedbd4' });
});

test('what is not wanted is not in any proposal', async () => {
  const { proposals } = await words.propose('armchair, not velvet, without armrests', { count: 6, seed: 2 });
  for (const { design } of proposals) expect(design).toMatchObject({ family: 'armchair', material: expect.not.stringMatching('velvet') });
  expect((await words.propose('mug without a handle', { count: 3, seed: 2 })).proposals.map(({ design }) => design.params['handle'])).toEqual(['none', 'none', 'none']);
});

test('the weights are small, know every family that there is, and say what they were made of', async () => {
  const bytes = await readFile(WORDS_WEIGHTS), { metadata } = readSafetensors(bytes);
  expect(bytes.length).toBeLessThan(3_000_000);
  const { families } = JSON.parse(metadata['layout'] ?? '{}') as { families: { name: string; parameters: Readonly<Record<string, object>> }[] };
  const declared = (parameters: Readonly<Record<string, object>>) => Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, { ...parameter, doc: '' }]));
  // Another family or parameter: npm run train -- shape-words --from models/shape/words/weights.safetensors
  expect(families.map(({ name, parameters }) => ({ name, parameters: declared(parameters) }))).toEqual(FAMILIES.map(({ name, parameters }) => ({ name, parameters: declared(parameters) })));
  expect(metadata).toMatchObject({ model: 'shape-words', licence: 'MIT' });
});
