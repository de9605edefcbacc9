/** How plans get the generator's words, and when the grammar's. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../../../models/engine/random.ts';
import { openSpeaker } from '../../../../models/language/wording/talk/speaker.ts';
import type { Speaker } from '../../../../models/language/wording/talk/speaker.ts';
import type { Act } from '../../../../server/studio/assistant/acts.ts';
import { compose } from '../../../../server/studio/assistant/compose.ts';
import { fact } from '../../../../server/studio/assistant/facts.ts';
import { speak } from '../../../../server/studio/assistant/speak.ts';
import type { Speaking } from '../../../../server/studio/assistant/speak.ts';

let speaker: Speaker;
beforeAll(async () => { speaker = await openSpeaker((error) => { throw error; }); });
afterAll(() => speaker.close());

const name = fact({ kind: 'product', id: 'canvas-low', name: { en: 'Canvas Lows', zh: '帆布低帮鞋' } }, 'products:canvas-low');
const code = (text: string) => fact({ kind: 'code', text }, 'products:canvas-low.sizes'), left = fact({ kind: 'count', n: 37 }, 'stock:canvas-low');
const price = fact({ kind: 'money', minor: 15_900, currency: 'CNY' }, 'stock:x'), about = fact({ kind: 'text', text: { en: 'Made to be worn down.', zh: '越穿越好看。' } }, 'products:canvas-low.description');
const STOCK: readonly Act[] = [{ say: 'in-stock', name, choice: [], left, few: false }, { say: 'open-sizes', sizes: [code('41'), code('42'), code('43')] }];
const ABOUT: readonly Act[] = [{ say: 'about', name, description: about }, { say: 'price', name, price, to: null, choice: [] }];

/** What is tested is what the generator says, not how soon on a busy machine. */
const NEVER = new Promise<null>(() => {});
const telling = { random: randomFrom(1), known: [{ id: 'rice-bowl', name: { en: 'Rice Bowl', zh: '饭碗' } }] };
async function said(acts: readonly Act[], more: Partial<Speaking> = {}): Promise<string[]> {
  const out: string[] = [];
  for await (const { text } of speak(acts, { ...telling, locale: 'en', tone: 'plain', speaker, late: NEVER, random: randomFrom(7), ...more })) out.push(text);
  return out;
}
const composed = (acts: readonly Act[]): string[] => [...compose(acts, { ...telling, locale: 'en', random: randomFrom(7) })].map(({ text }) => text);

test('two acts of one product are said in one breath, with every fact of both once', async () => {
  const stock = await said(STOCK), told = await said(ABOUT, { locale: 'zh', tone: 'playful' });
  expect(stock).toHaveLength(1);
  expect(stock[0]?.match(/\d+/g)?.sort()).toEqual(['37', '41', '42', '43']);
  expect(stock[0]?.match(/canvas lows/gi)).toHaveLength(1);
  expect(told).toHaveLength(1);
  for (const each of ['帆布低帮鞋', '越穿越好看。', '¥159']) expect(told[0]?.split(each)).toHaveLength(2);
  expect(composed(STOCK)).toHaveLength(2);
});

test('the tone of a store is heard: ten ways to be thanked in two stores share few', async () => {
  const heard = async (tone: Speaking['tone']): Promise<Set<string>> => new Set((await Promise.all(Array.from({ length: 12 }, (_, i) => said([{ say: 'bye' }], { tone, random: randomFrom(i) })))).flat());
  const playful = await heard('playful'), refined = await heard('refined');
  expect(playful.size).toBeGreaterThan(3);
  expect([...playful].filter((each) => !refined.has(each)).length).toBeGreaterThan(0);
  expect([...refined].filter((each) => !playful.has(each)).length).toBeGreaterThan(0);
});

test('what was heard lately is not said again while there are other ways, nor does it begin the same', async () => {
  let lately = '';
  const all: string[] = [];
  for (let i = 0; i < 5; i++) {
    const [text = ''] = await said([{ say: 'thanks' }], { lately, random: randomFrom(i) });
    all.push(text);
    lately += `\n${text}`;
  }
  expect(new Set(all).size).toBe(5);
});

test('names that look plural keep away from verbs of one thing', async () => {
  for (let i = 0; i < 12; i++) for (const text of await said([{ say: 'material', name, material: about }, ...ABOUT], { random: randomFrom(i) })) expect(text).not.toMatch(/Lows (?:is|comes|has|weighs)\b/);
});

test('a generator that takes too long, or is gone, leaves the words to the grammar', async () => {
  const slow: Speaker = { knows: () => true, say: () => new Promise(() => {}), close: () => Promise.resolve() }, start = performance.now();
  expect(await said(STOCK, { speaker: slow, late: wait(100, null) })).toHaveLength(2);
  expect(performance.now() - start).toBeLessThan(10_000);
  const gone = await openSpeaker((error) => { throw error; });
  await gone.close();
  expect(await said(STOCK, { speaker: gone })).toHaveLength(2);
});

test('a sentence with a figure or a product that is no fact is not said, whoever made it', async () => {
  const lying = (words: readonly string[]): Speaker => ({ knows: ({ kind }) => kind === 'price', say: () => Promise.resolve([words]), close: () => Promise.resolve() });
  const acts: readonly Act[] = [{ say: 'price', name, price, to: null, choice: [] }];
  expect(await said(acts, { speaker: lying(['{name}', ':', '{price}', ',', 'reduced', 'by', '20', '.']) })).toEqual([expect.not.stringContaining('20')]);
  expect(await said(acts, { speaker: lying(['{name}', 'and', 'a', 'Rice', 'Bowl', ':', '{price}', '.']) })).toEqual([expect.not.stringContaining('Rice Bowl')]);
  expect(await said(acts, { speaker: lying(['{name}', ':', '{price}', '.']) })).toEqual(['The Canvas Lows: ¥159.']);
});
