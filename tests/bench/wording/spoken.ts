/** How the words of ten long conversations wear: those of the trained generator beside those of the grammar, on the same turns. */
import { randomFrom } from '../../../models/engine/random.ts';
import { openDrawer } from '../../../models/language/wording/draw.ts';
import { actOf, taught } from '../../../models/language/wording/talk/corpus.ts';
import { PARAPHRASES } from '../../../models/language/wording/talk/paraphrases.ts';
import { loadTalkWording } from '../../../models/language/wording/talk/weights.ts';
import { numbersOf } from '../../../models/language/wording/vocabulary.ts';
import { LOCALES } from '../../../shared/locale.ts';
import { TONES } from '../../../shared/tone.ts';
import { renderFact } from '../../../server/studio/assistant/facts.ts';
import { BY_GRAMMAR, openTestMall } from '../../server/studio/assistant/mall.ts';
import { figure } from '../figure.ts';
import type { Figure } from '../figure.ts';
import { LONG_TALKS } from './conversations.ts';
import type { LongTalk } from './conversations.ts';

/** An answer, and the same with every fact of it taken out: the words that are ours. */
export interface SpokenTurn { readonly asked: string; readonly said: string; readonly own: string; readonly ms: number }
export interface Spoken { readonly talk: LongTalk; readonly turns: readonly SpokenTurn[] }

/** All ten, by the generator or by the grammar. */
export async function talkThrough(by: 'generator' | 'grammar'): Promise<Spoken[]> {
  const mall = await openTestMall(by === 'grammar' ? { speaker: BY_GRAMMAR } : {}), spoken: Spoken[] = [];
  for (const [i, talk] of LONG_TALKS.entries()) {
    const turns: SpokenTurn[] = [];
    for (const asked of talk.turns) {
      const locale = /\p{Script=Han}/u.test(asked) ? 'zh' : 'en', { text, firstMs } = await mall.ask(talk.at, asked, { shopper: `talker-${i}`, locale });
      const facts = (mall.accounts.at(-1)?.facts ?? []).map((fact) => renderFact(fact, locale)).filter((each) => each !== '').sort((a, b) => b.length - a.length);
      turns.push({ asked, said: text, ms: firstMs, own: facts.reduce((left, each) => left.replaceAll(each, '•'), text) });
    }
    spoken.push({ talk, turns });
  }
  await mall.close();
  return spoken;
}

/** English words and Chinese characters, of our own words alone. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{Script=Han}|[\p{L}’'-]+|•/gu) ?? [];
const sentencesOf = ({ turns }: Spoken): string[] => turns.flatMap(({ own }) => own.match(/[^.!?。！？]+[.!?。！？]+["”]?/gu) ?? [own]).map((each) => each.trim()).filter((each) => wordsOf(each).length > 1);

/** Means over the conversations: distinct runs of one and of two words, and sentences and openings that were said before. Li and others 2016. */
export function wear(spoken: readonly Spoken[]): { readonly one: number; readonly two: number; readonly repeated: number; readonly openings: number } {
  const share = (items: readonly string[]): number => new Set(items).size / Math.max(1, items.length);
  const mean = (of: (each: Spoken) => number): number => spoken.reduce((sum, each) => sum + of(each), 0) / spoken.length;
  const runs = (each: Spoken, length: number): string[] => each.turns.flatMap(({ own }) => { const words = wordsOf(own); return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' ')); });
  return {
    one: mean((each) => share(runs(each, 1))), two: mean((each) => share(runs(each, 2))), repeated: mean((each) => 1 - share(sentencesOf(each))),
    openings: mean((each) => 1 - share(each.turns.flatMap(({ own }) => { const words = wordsOf(own).slice(0, /\p{Script=Han}/u.test(own) ? 3 : 2); return words.includes('•') || words.length < 2 ? [] : [words.join(' ')]; }))),
  };
}

const DRAWS = 4, SEED = 5;

/** Of facts, those missing, doubled or made up, in what is drawn for facts together that were never taught: the rule of the holes alone. */
async function slotErrors(): Promise<{ readonly share: number; readonly slots: number }> {
  const wording = await loadTalkWording(), { said } = wording.vocabulary, numbers = numbersOf(wording.vocabulary), drawer = await openDrawer(wording), random = randomFrom(SEED);
  const pairs = taught(), known = new Set(pairs.map(({ utterance: { locale, kind, slots } }) => `${locale} ${kind} ${slots.toSorted().join()}`));
  let slots = 0, errors = 0;
  await Promise.all(LOCALES.flatMap((locale) => Object.keys(PARAPHRASES[locale]).map(async (kind) => {
    const all = [...new Set(pairs.filter(({ utterance }) => utterance.locale === locale && utterance.kind === kind).flatMap(({ utterance }) => utterance.slots))];
    const some = all.filter(() => random.next() < 0.5), more = ['name', 'price', 'store'].filter((slot) => !all.includes(slot) && random.next() < 0.5), asked = [...some, ...more];
    if (known.has(`${locale} ${kind} ${asked.toSorted().join()}`)) return;
    const act = actOf({ locale, kind, tone: TONES[random.below(TONES.length)] ?? 'plain', slots: asked }), source = random.fork();
    for (const words of await Promise.all(Array.from({ length: DRAWS }, () => drawer.draw({ act, random: source.fork() })))) {
      if (words === null) continue;
      const filled = words.filter((word) => numbers.fills(word) >= 0).map((word) => (said[word] as string).slice(1, -1));
      slots += asked.length;
      errors += asked.filter((slot) => filled.filter((each) => each === slot).length !== 1).length + filled.filter((slot) => !asked.includes(slot)).length;
    }
  })));
  await drawer.close();
  return { share: errors / Math.max(1, slots), slots };
}

export async function spokenFigures(say: (line: string) => void): Promise<readonly Figure[]> {
  const held = await slotErrors();
  say(`${held.slots} facts of acts that were never taught`);
  const generated = await talkThrough('generator'), composed = await talkThrough('grammar'), ours = wear(generated), grammar = wear(composed), by = 'the grammar';
  return [
    figure('slot.error', held.share, 'of slots', 'lower', { goal: 0 }),
    figure('distinct1', ours.one, '', 'higher', { reference: grammar.one, by }), figure('distinct2', ours.two, '', 'higher', { reference: grammar.two, by }),
    figure('repeated', ours.repeated, 'of sentences', 'lower', { reference: grammar.repeated, by }), figure('openings', ours.openings, 'repeated, of openings', 'lower', { reference: grammar.openings, by }),
  ];
}
