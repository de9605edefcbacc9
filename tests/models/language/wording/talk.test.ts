/** What assistants speak with: the paraphrases, the committed weights, and that nothing is said which nobody wrote. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyOf, taught } from '../../../../models/language/wording/talk/corpus.ts';
import type { Taught, Utterance } from '../../../../models/language/wording/talk/corpus.ts';
import { saysItsSense } from '../../../../models/language/wording/talk/musts.ts';
import { PARAPHRASES } from '../../../../models/language/wording/talk/paraphrases.ts';
import { openSpeaker, SpeakerError } from '../../../../models/language/wording/talk/speaker.ts';
import type { Speaker } from '../../../../models/language/wording/talk/speaker.ts';
import { piecesOf, tokensOf } from '../../../../models/language/wording/talk/tokens.ts';
import { loadTalkWording } from '../../../../models/language/wording/talk/weights.ts';
import { numbersOf, RARE } from '../../../../models/language/wording/vocabulary.ts';

const all = taught(), byKey = Map.groupBy(all, ({ utterance }) => keyOf(utterance));
const some: readonly Utterance[] = [...byKey.values()].filter((_, i) => i % 11 === 0).map(([first]) => (first as Taught).utterance);

let speaker: Speaker;
beforeAll(async () => { speaker = await openSpeaker((error) => { throw error; }); });
afterAll(() => speaker.close());

test('both languages were taught the same kinds, without a figure in our own words, and every sentence says its sense', () => {
  expect(Object.keys(PARAPHRASES.zh).sort()).toEqual(Object.keys(PARAPHRASES.en).sort());
  expect(all.filter(({ words }) => /\p{Nd}/u.test(words.join(' ')))).toEqual([]);
  expect(all.filter(({ utterance, words }) => !saysItsSense(utterance.kind, words, utterance.locale)).map(({ words }) => words.join(' '))).toEqual([]);
});

test('the committed weights were trained on these paraphrases: every word, every kind and every fact is known to them', async () => {
  const { vocabulary } = await loadTalkWording(), numbers = numbersOf(vocabulary);
  expect([...new Set(all.flatMap(({ words }) => words.filter((word) => numbers.word(word) === RARE)))]).toEqual([]);
  for (const { utterance: { kind, slots } } of all) expect([`act ${kind}`, ...slots.map((slot) => `fact ${slot}`)].filter((part) => !vocabulary.parts.includes(part))).toEqual([]);
});

test('English has its capitals and blanks, Chinese none; a value that begins a sentence is known to', () => {
  const words = tokensOf('The tag says {price}. I have “{asked}”, {name}.', 'en');
  expect(words.slice(0, 3)).toEqual(['the', 'tag', 'says']);
  expect(piecesOf(words, 'en')).toEqual([{ text: 'The tag says ' }, { slot: 'price', begins: false }, { text: '. I have “' }, { slot: 'asked', begins: false }, { text: '”, ' }, { slot: 'name', begins: false }, { text: '.' }]);
  expect(piecesOf(tokensOf('{name}, for {price}.', 'en'), 'en')[0]).toEqual({ slot: 'name', begins: true });
  expect(piecesOf(tokensOf('有的，{name}还有{left}件。', 'zh'), 'zh')).toEqual([{ text: '有的，' }, { slot: 'name', begins: true }, { text: '还有' }, { slot: 'left', begins: false }, { text: '件。' }].map((piece) => ('begins' in piece ? { ...piece, begins: false } : piece)));
});

test('every fact is said exactly once and no other, and every run of three words, of four characters, was written for this kind, tone and facts', async () => {
  let fresh = 0, count = 0;
  for (const [i, utterance] of some.entries()) {
    const ways = (byKey.get(keyOf(utterance)) ?? []).map(({ words }) => ` ${words.join(' ')} `), run = utterance.locale === 'en' ? 3 : 4;
    for (const words of await speaker.say(utterance, i)) {
      expect(words.filter((word) => word.startsWith('{')).sort()).toEqual(utterance.slots.map((slot) => `{${slot}}`).sort());
      for (let at = 0; at + run <= words.length; at++) expect(ways.some((way) => way.includes(` ${words.slice(at, at + run).join(' ')} `)) || words.slice(at, at + run)).toBe(true);
      count++;
      if (ways.includes(` ${words.join(' ')} `)) continue;
      fresh++;
      const parts = words.join(' ').split(/(?<= [.!?。！？]) /);
      if (parts.length > 1) for (const part of parts) expect(ways.some((way) => ` ${way.trim()} `.includes(` ${part} `)) || part).toBe(true);
    }
  }
  expect(count).toBeGreaterThan(some.length * 1.5);
  // It crosses what it learnt, and does not only say it again.
  expect(fresh).toBeGreaterThan(0);
});

test('the same seed says the same, alone or while others are spoken to; another says otherwise', async () => {
  const utterance: Utterance = { locale: 'en', tone: 'warm', kind: 'about+price', slots: ['description', 'name', 'price'] }, alone = await speaker.say(utterance, 3);
  const [among] = await Promise.all([speaker.say(utterance, 3), ...some.slice(0, 12).map((each, i) => speaker.say(each, i))]);
  expect(among).toEqual(alone);
  const others = await Promise.all([4, 5, 6].map((seed) => speaker.say(utterance, seed)));
  expect(others.some((each) => JSON.stringify(each) !== JSON.stringify(alone))).toBe(true);
});

test('facts that were not taught together are not known', () => {
  expect(speaker.knows({ locale: 'zh', tone: 'plain', kind: 'price', slots: ['price', 'name'] })).toBe(true);
  expect(speaker.knows({ locale: 'zh', tone: 'plain', kind: 'price', slots: ['name', 'weight'] })).toBe(false);
  expect(speaker.knows({ locale: 'zh', tone: 'plain', kind: 'boast', slots: [] })).toBe(false);
});

test('a speaker that was closed refuses', async () => {
  const closed = await openSpeaker((error) => { throw error; });
  await closed.close();
  await expect(closed.say(some[0] as Utterance, 1)).rejects.toBeInstanceOf(SpeakerError);
});
