/** The generator over what was taught: draws sentences of an utterance whose every run of words was taught for it. */
import { randomFrom } from '../../../engine/random.ts';
import type { Locale } from '../../../../shared/locale.ts';
import { openDrawer } from '../draw.ts';
import type { Wording } from '../train.ts';
import { END } from '../vocabulary.ts';
import { actOf, beforeOf, clausesOf, EDGE, followers, keyOf } from './corpus.ts';
import type { Follows, Utterance } from './corpus.ts';
import { saysItsSense } from './musts.ts';
import type { Sentences, SpeakerOptions } from './speaker.ts';

export interface Talk {
  say(utterance: Utterance, seed: number, rank?: number): Promise<Sentences>;
  close(): Promise<void>;
}

export async function openTalk(wording: Wording, { draws, ...drawing }: SpeakerOptions): Promise<Talk> {
  const drawer = await openDrawer(wording, { ...drawing, threads: 1 }), { said } = wording.vocabulary, follow = followers();
  const numbers = new Map(said.map((word, i) => [word, i]));
  /** The same by number: which may follow, once its words before are known. */
  const nextOf = (utterance: Utterance) => {
    const of = follow.get(keyOf(utterance)), seen = new Map<string, ReadonlySet<number>>();
    return (before: readonly number[]): ReadonlySet<number> => {
      if (!of || before.length > of.longest) return NOTHING;
      const key = beforeOf(before.map((word) => said[word] as string), utterance.locale), known = seen.get(key);
      if (known) return known;
      const next = new Set([...of.next.get(key) ?? []].flatMap((word) => (word === EDGE ? END : numbers.get(word) ?? [])));
      seen.set(key, next);
      return next;
    };
  };
  return {
    async say(utterance, seed, rank = 0) {
      const random = randomFrom(seed), act = actOf(utterance), next = nextOf(utterance);
      const drawn = await Promise.all(Array.from({ length: draws }, () => drawer.draw({ act, random: random.fork(), next, rank })));
      const sentences = new Map(drawn.flatMap((words) => {
        if (words === null) return [];
        const sentence = words.map((word) => said[word] as string);
        return holds(utterance, sentence, follow.get(keyOf(utterance))) ? [[sentence.join(' '), sentence] as const] : [];
      }));
      return [...sentences.values()];
    },
    close: () => drawer.close(),
  };
}

const NOTHING: ReadonlySet<number> = new Set();

/**
 * What was taught holds. What was crossed of several has to say its sense, and nothing twice; where it has several full stops,
 * each part was taught, so that none breaks off.
 */
function holds({ kind, locale }: Utterance, words: readonly string[], follows: Follows | undefined): boolean {
  if (!follows) return false;
  const clauses = clausesOf(words);
  return follows.sentences.has(words.join(' '))
    || (saysItsSense(kind, words, locale) && !stutters(words, RUN[locale]) && (clauses.length === 1 || clauses.every((each) => follows.clauses.has(each))));
}

/** Words of a run that a sentence says once. */
const RUN: Readonly<Record<Locale, number>> = { en: 2, zh: 3 };

function stutters(words: readonly string[], length: number): boolean {
  const runs = Array.from({ length: Math.max(0, words.length - length + 1) }, (_, i) => words.slice(i, i + length).join(' '));
  return new Set(runs).size < runs.length;
}
