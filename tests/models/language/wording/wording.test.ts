import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../../../models/engine/random.ts';
import { emptied, filled, holesOf } from '../../../../models/language/wording/acts.ts';
import type { Act } from '../../../../models/language/wording/acts.ts';
import { agreed } from '../../../../models/language/wording/agree.ts';
import { openSayer } from '../../../../models/language/wording/generate.ts';
import type { Sayer } from '../../../../models/language/wording/generate.ts';
import { train } from '../../../../models/language/wording/train.ts';
import type { Saying } from '../../../../models/language/wording/vocabulary.ts';

const compare: Act = { kind: 'compare', facts: [{ slot: 'name', value: 'mug' }, { slot: 'price', value: '9 yuan' }, { slot: 'name', value: 'tall mug' }, { slot: 'price', value: '12 yuan' }] };

test('a sentence is emptied of its values, the longest first, and holes of one slot are told apart', () => {
  const words = emptied('the tall mug costs 12 yuan and the mug 9 yuan'.split(' '), compare);
  expect(words).toEqual(['the', '{name.2}', 'costs', '{price.2}', 'and', 'the', '{name}', '{price}']);
  expect(filled(words ?? [], compare).join(' ')).toBe('the tall mug costs 12 yuan and the mug 9 yuan');
});

test('a sentence that leaves a value out is no example of saying it; special values need no hole', () => {
  expect(emptied(['the', 'mug', 'is', 'cheap'], compare)).toBeNull();
  expect(holesOf({ kind: 'inform', facts: [{ slot: 'washable', value: 'no' }] })).toEqual([{ fact: { slot: 'washable', value: 'no' }, key: 'washable:no', special: true }]);
});

test('of several sentences, that comes first which the others agree with most', () => {
  const drawn = ['a b c d e', 'a b c d e', 'a b c d f', 'x y z', 'a b c g e'].map((s) => s.split(' '));
  const order = agreed(drawn).map((words) => words.join(' '));
  expect(order[0]).toBe('a b c d e');
  expect(order.at(-1)).toBe('x y z');
  expect(order).toHaveLength(4);
});

/** Three ways of saying up to three facts, in any order: enough to learn in seconds, and values that no test asks for. */
const random = randomFrom(4);
const VALUES = { name: ['ash bowl', 'lamp', 'blue jug'], price: ['3 yuan', '70 yuan'], weight: ['2 kg', '400 g'] };
function saying(): Saying {
  const slots = (['price', 'weight'] as const).filter(() => random.next() < 0.7), facts = ['name' as const, ...slots].map((slot) => ({ slot, value: VALUES[slot][random.below(VALUES[slot].length)] as string }));
  const parts = slots.map((slot) => (slot === 'price' ? ['costs', '{price}'] : ['weighs', '{weight}']));
  if (random.next() < 0.5) parts.reverse();
  return { act: { kind: 'inform', facts }, words: ['the', '{name}', ...(parts.length === 0 ? ['is', 'here'] : parts.flatMap((part, i) => (i === 0 ? part : ['and', ...part])))] };
}

let sayer: Sayer;
beforeAll(async () => {
  const wording = await train(Array.from({ length: 600 }, saying), { epochs: 3, batch: 32, threads: 1, peak: 5e-3 });
  sayer = await openSayer(wording, { draws: 16 });
});
afterAll(() => sayer.close());

const asked: Act = { kind: 'inform', facts: [{ slot: 'name', value: 'new {odd} cup 7' }, { slot: 'weight', value: '1.5 kg' }, { slot: 'price', value: '12,999 yuan' }] };

test('every fact is said exactly once and no other, whatever the values are, in every sentence that is drawn', async () => {
  const [three, one] = await sayer.say([asked, { ...asked, facts: asked.facts.slice(0, 1) }], randomFrom(1));
  expect(three?.length).toBeGreaterThan(1);
  for (const words of three ?? []) expect(words.filter((w) => w.startsWith('{')).sort()).toEqual(['{name}', '{price}', '{weight}']);
  for (const words of one ?? []) expect(words.filter((w) => w.startsWith('{'))).toEqual(['{name}']);
  expect(one?.length).toBeGreaterThan(0);
  expect(filled(three?.[0] ?? [], asked).join(' ')).toMatch(/^the new \{odd\} cup 7 (?:costs 12,999 yuan and weighs 1\.5 kg|weighs 1\.5 kg and costs 12,999 yuan)$/);
});

test('an act of a kind that was never learnt still says its facts and no others', async () => {
  const [said] = await sayer.say([{ kind: 'boast', facts: asked.facts }], randomFrom(2));
  for (const words of said ?? []) expect(words.filter((w) => w.startsWith('{')).sort()).toEqual(['{name}', '{price}', '{weight}']);
  expect(said?.length).toBeGreaterThan(0);
});

test('a rule beside those of the holes leaves out what breaks it, all of it if need be', async () => {
  const [, none] = await sayer.say([asked, asked], randomFrom(3), (_, act) => act !== asked).then((all) => all.map((s) => s.length));
  expect(none).toBe(0);
  const [some] = await sayer.say([asked], randomFrom(3), (words) => words.indexOf('{price}') < words.indexOf('{weight}'));
  for (const words of some ?? []) expect(words.indexOf('{price}')).toBeLessThan(words.indexOf('{weight}'));
  expect(some?.length).toBeGreaterThan(0);
});

test('the same seed says the same', async () => {
  const once = await sayer.say([asked], randomFrom(9));
  expect(await sayer.say([asked], randomFrom(9))).toEqual(once);
});
