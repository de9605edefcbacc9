import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { randomFrom } from '../../../models/engine/random.ts';
import { join as joined, expand } from '../../../models/language/grammar/expand.ts';
import { questions } from '../../../models/language/grammar/index.ts';
import { INTENTS, MOODS, SLOTS, spansOf, beginOf, insideOf } from '../../../models/language/labels.ts';
import { LANGUAGE_WEIGHTS, loadLanguage } from '../../../models/language/model.ts';
import type { LanguageModel } from '../../../models/language/model.ts';
import { namesOf } from '../../../models/language/names.ts';
import type { Vocabulary } from '../../../models/language/names.ts';
import { evaluate, tagsOf } from '../../../models/language/train.ts';
import { LENGTH, stem, tokenise } from '../../../models/language/tokens.ts';
import { embeddedStores } from '../../../scripts/train/catalogue.ts';

const Questions = z.array(z.strictObject({ language: z.enum(['en', 'zh']), intent: z.enum(INTENTS), text: z.string(), set: z.enum(['first', 'last']) }));
const asked = Questions.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'questions.json'), 'utf8')));

const Further = z.array(z.strictObject({
  language: z.enum(['en', 'zh']), intent: z.enum(INTENTS), text: z.string(), set: z.enum(['further', 'fresh']), mood: z.enum(MOODS).optional(), slots: z.array(z.tuple([z.enum(SLOTS), z.string()])).optional(),
}));
const further = Further.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'further.json'), 'utf8')));

let model: LanguageModel, vocabulary: Vocabulary;
beforeAll(async () => {
  const stores = await embeddedStores();
  vocabulary = { products: stores.flatMap((s) => s.products), stores };
  model = await loadLanguage();
});
afterAll(() => model.close());

test('questions that no grammar made are read right, in both languages', async () => {
  const names = namesOf(vocabulary);
  for (const language of ['en', 'zh'] as const) {
    const rows = asked.filter((q) => q.language === language);
    expect(rows.length).toBeGreaterThan(60);
    const read = await Promise.all(rows.map(async (q) => ({ ...q, read: (await model.read(q.text, names)).intent })));
    const wrong = read.filter((q) => q.read !== q.intent);
    expect(1 - wrong.length / rows.length, wrong.map((q) => `${q.intent} read as ${q.read}: ${q.text}`).join('\n')).toBeGreaterThan(0.9);
  }
});

test('harder questions, colloquial and of all 43 intents, are read as well as the card says', async () => {
  const names = namesOf(vocabulary), read = await Promise.all(further.map(async (q) => ({ ...q, said: await model.read(q.text, names) })));
  expect(new Set(further.map((q) => q.intent))).toEqual(new Set(INTENTS));
  const share = (hits: readonly boolean[]): number => hits.filter(Boolean).length / hits.length;
  for (const [set, least] of [['further', 0.76], ['fresh', 0.6]] as const) {
    const wrong = read.filter((q) => q.set === set && q.said.intent !== q.intent).map((q) => `${q.intent} read as ${q.said.intent}: ${q.text}`);
    expect(share(read.filter((q) => q.set === set).map((q) => q.said.intent === q.intent)), wrong.join('\n')).toBeGreaterThan(least);
  }
  expect(share(read.flatMap((q) => (q.mood ? [q.said.mood === q.mood] : [])))).toBeGreaterThan(0.9);
  expect(share(read.flatMap((q) => (q.slots ?? []).map(([kind, text]) => q.said.slots.some((s) => s.kind === kind && s.text === text))))).toBeGreaterThan(0.7);
});

test('templates, synonyms and products that training never saw are read as well as the card says', async () => {
  const figures = await evaluate(model, vocabulary, 800, 99);
  expect(figures.accuracy).toBeGreaterThan(0.72);
  expect(figures.slotF1).toBeGreaterThan(0.6);
  expect(figures.oosRecall).toBeGreaterThan(0.85);
}, 60_000);

test('a name that comes with the goods is known at once', async () => {
  const names = namesOf({ products: [{ ...vocabulary.products[0] as Vocabulary['products'][number], name: { en: 'Zorblatt Quibber', zh: '嘎玛嘣' } }], stores: [] });
  const { slots } = await model.read('where is the Zorblatt Quibber?', names);
  expect(slots).toContainEqual(expect.objectContaining({ kind: 'product', text: 'Zorblatt Quibber' }));
});

test('text without letters or numbers is out of scope, and a text of any length is read at its end', async () => {
  expect((await model.read('😀😀 …')).intent).toBe('unknown');
  expect((await model.read(`${'I walked here all the way from the station because the weather is so nice today and I like to walk. '.repeat(3)}How much is it?`)).intent).toBe('price');
  expect(tokenise('a '.repeat(100))).toHaveLength(LENGTH);
});

test('a token is a word, a number or one Chinese character, with its place', () => {
  expect(tokenise('Got 云线 in 42?').map((t) => [t.text, t.from, t.to])).toEqual([['got', 0, 3], ['云', 4, 5], ['线', 5, 6], ['in', 7, 9], ['42', 10, 12], ['?', 12, 13]]);
  expect(['boots', 'glasses', 'berries', 'bus', 'dress'].map(stem)).toEqual(['boot', 'glass', 'berry', 'bus', 'dress']);
});

test('templates mark what they fill in, and tags follow the marks', () => {
  const sentence = joined(expand('(is|is) the {product} in {colour}', (name) => (name === 'product' ? 'Rice Bowl' : 'dark blue'), randomFrom(1)));
  expect(sentence).toEqual({ text: 'is the Rice Bowl in dark blue', slots: [{ kind: 'product', from: 7, to: 16 }, { kind: 'colour', from: 20, to: 29 }] });
  const tags = tagsOf(sentence, tokenise(sentence.text));
  expect(tags).toEqual([0, 0, beginOf('product'), insideOf('product'), 0, beginOf('colour'), insideOf('colour')]);
  expect(spansOf(tags, tags.length)).toEqual([{ kind: 'product', from: 2, to: 4 }, { kind: 'colour', from: 5, to: 7 }]);
});

test('every intent is asked for in both languages, in training and in judging, and everything that can be named is named', () => {
  const sides = (['train', 'heldOut'] as const).map((side) => {
    const next = questions(vocabulary, side, randomFrom(4));
    return Array.from({ length: 12_000 }, next);
  });
  expect(new Set(sides[0]?.flatMap((q) => q.slots.map((s) => s.kind)))).toEqual(new Set(SLOTS));
  for (const asked of sides) {
    for (const language of ['en', 'zh'] as const) expect(new Set(asked.filter((q) => q.language === language).map((q) => q.intent))).toEqual(new Set(INTENTS));
    expect(new Set(asked.map((q) => q.mood))).toEqual(new Set([...MOODS, null]));
    for (const { text, slots } of asked) for (const s of slots) expect(text.slice(s.from, s.to).trim(), text).not.toBe('');
  }
});

test('what is asked of an order, a cart, a fitting and a memory is told apart, with what it names', async () => {
  const names = namesOf(vocabulary);
  const read = async (text: string): Promise<[string, string[]]> => {
    const { intent, slots } = await model.read(text, names);
    return [intent, slots.map((s) => `${s.kind}: ${s.text}`)];
  };
  expect(await read('please cancel order G-000017')).toEqual(['cancel', ['order: G-000017']]);
  expect(await read('put the Rice Bowl in my basket')).toEqual(['add', ['product: Rice Bowl']]);
  expect(await read('我身高178cm，穿几码合适')).toEqual(['fit', ['body: 178cm']]);
  expect(await read('engrave "Anna" on it')).toEqual(['customise', ['text: Anna']]);
  expect(await read('remember that my shoe size is 42')).toEqual(['remember', ['note: my shoe size is 42']]);
  expect(await read('把我的资料都删掉')).toEqual(['forget', []]);
});

test('somebody annoyed, somebody pleased and somebody calm are told apart', async () => {
  const moods = await Promise.all(['this is ridiculous, I have asked you three times already!', '你们到底行不行啊，等了半天了', 'oh how lovely, I love this shop!', '太好看了，我好喜欢', 'how much is this bag?', '这个包多少钱'].map(async (text) => (await model.read(text)).mood));
  expect(moods).toEqual(['annoyed', 'annoyed', 'pleased', 'pleased', 'calm', 'calm']);
});

test('the weights say what they were made of, and are small', () => {
  const bytes = readFileSync(LANGUAGE_WEIGHTS);
  expect(bytes.length).toBeLessThan(4_000_000);
  expect(bytes.subarray(0, 4000).toString()).toContain('"model":"language"');
});
