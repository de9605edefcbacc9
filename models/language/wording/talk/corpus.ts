/** The paraphrases as pairs to learn from, and which words may follow which. */
import { LOCALES } from '../../../../shared/locale.ts';
import type { Locale } from '../../../../shared/locale.ts';
import { TONES } from '../../../../shared/tone.ts';
import type { Tone } from '../../../../shared/tone.ts';
import type { Act } from '../acts.ts';
import { frameOf } from '../copy/expand.ts';
import type { Saying } from '../vocabulary.ts';
import { PARAPHRASES } from './paraphrases.ts';
import { tokensOf } from './tokens.ts';

/** What is to be said: a kind of the paraphrases, with the facts that there are. */
export interface Utterance {
  readonly locale: Locale;
  readonly tone: Tone;
  readonly kind: string;
  readonly slots: readonly string[];
}

/** Two utterances of one key may be said in the same ways. */
export const keyOf = ({ locale, tone, kind, slots }: Utterance): string => `${locale} ${tone} ${kind}(${slots.toSorted().join()})`;

/** The generator reads language and tone as facts of their own, and no value. */
export const actOf = ({ locale, tone, kind, slots }: Utterance): Act => ({
  kind,
  facts: [...[locale, tone].map((slot) => ({ slot, value: 'yes' })), ...slots.toSorted().map((slot) => ({ slot, value: slot }))],
});

export interface Taught {
  readonly utterance: Utterance;
  readonly words: readonly string[];
  /** Of this tone and no other. */
  readonly own: boolean;
}

/** Every way of every paraphrase, in each tone that speaks so. */
export function taught(): Taught[] {
  return LOCALES.flatMap((locale) => Object.entries(PARAPHRASES[locale]).flatMap(([kind, rows]) => rows.flatMap((row) => {
    const { tone, slots, pattern } = frameOf(row);
    return waysOf(pattern).flatMap((text) => TONES.filter((each) => tone === null || tone === each)
      .map((each) => ({ utterance: { locale, tone: each, kind, slots }, words: tokensOf(text, locale), own: tone !== null })));
  })));
}

function waysOf(pattern: string): string[] {
  const choice = /\[([^\]]*)\]/.exec(pattern);
  return choice ? (choice[1] ?? '').split('|').flatMap((way) => waysOf(pattern.replace(choice[0], way))) : [pattern];
}

/** How often a sentence of one tone is learnt for each of all. */
const OWN = 3;

export const talkSayings = (): Saying[] => taught().flatMap(({ utterance, words, own }) =>
  Array.from({ length: own ? OWN : 1 }, (): Saying => ({ act: actOf(utterance), words })));

/** Words that are looked at: so many before one must stand before it somewhere in what was taught of its kind, tone and facts. */
const LOOKS: Readonly<Record<Locale, number>> = { en: 3, zh: 4 };
/** Stands before the first word, and after the last. */
export const EDGE = '';

/** For each key, what may follow the words before it. */
export function followers(): ReadonlyMap<string, Follows> {
  const all = new Map<string, Following>();
  for (const { utterance, words } of taught()) {
    const key = keyOf(utterance), of = all.get(key) ?? { next: new Map<string, Set<string>>(), sentences: new Set<string>(), clauses: new Set<string>(), longest: 0 };
    of.sentences.add(words.join(' '));
    for (const clause of clausesOf(words)) of.clauses.add(clause);
    [...words, EDGE].forEach((word, i) => {
      const before = beforeOf(words.slice(0, i), utterance.locale);
      of.next.set(before, (of.next.get(before) ?? new Set()).add(word));
    });
    of.longest = Math.max(of.longest, words.length);
    all.set(key, of);
  }
  return all;
}
interface Following { readonly next: Map<string, Set<string>>; readonly sentences: Set<string>; readonly clauses: Set<string>; longest: number }

/** Words that may follow those before; what was taught, whole and up to each full stop, and the length of the longest. */
export interface Follows {
  readonly next: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sentences: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
  readonly longest: number;
}

/** The parts of what is said that end in a full stop, a question or an exclamation mark. */
export function clausesOf(words: readonly string[]): string[] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    (clauses.at(-1) as string[]).push(word);
    if (FULL_STOPS.has(word)) clauses.push([]);
  }
  return clauses.filter((clause) => clause.length > 0).map((clause) => clause.join(' '));
}
const FULL_STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '。', '！', '？']);

export const beforeOf = (said: readonly string[], locale: Locale): string => said.slice(-LOOKS[locale]).join(' ');
