/** Acts as checked sentences, one after another: by the grammar of `words/`. */
import type { Random } from '../../../models/engine/random.ts';
import type { Locale } from '../../../shared/locale.ts';
import type { Act } from './acts.ts';
import { checkGrounded } from './grounding.ts';
import type { Named } from './grounding.ts';
import { factsOf, render } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { chinese } from './words/zh.ts';
import { english } from './words/en.ts';
import type { Pick, Voice } from './words/voice.ts';

const VOICES: Readonly<Record<Locale, Voice>> = { en: english, zh: chinese };

export interface Uttered {
  readonly text: string;
  readonly sentence: Sentence;
}
/** An answer was about to say something that no record holds. It does not leave; whoever runs the mall should hear of it. */
export class UngroundedError extends Error {
  readonly code = 'ungrounded';
}

export interface Telling {
  readonly locale: Locale;
  readonly random: Random;
  /** Products whose names must not be dropped without being facts. */
  readonly known: readonly Named[];
  /** What was said in the last answers: of several ways to say a thing, those that were heard just now come last. */
  readonly lately?: string;
}

/**
 * What is said of one act by the grammar; null where there is nothing to say.
 * @param again its product was named by the act before
 * @param heard what was said so far
 * @throws UngroundedError before the sentence leaves
 */
export function tell(act: Act, again: boolean, heard: string, { locale, random, known }: Telling): Uttered | null {
  const pick: Pick = (...ways) => {
    const fresh = ways.filter((way) => !heard.includes(markOf(way))),
      from = fresh.length > 0 ? fresh : ways;
    return from[random.below(from.length)] as Sentence;
  };
  const sentence = VOICES[locale](act, { pick, again }),
    text = render(sentence, locale);
  if (text === '') return null;
  const grounding = checkGrounded(text, factsOf(sentence), locale, known);
  if (!grounding.ok) throw new UngroundedError(`${act.say} would say ${grounding.invented.join(', ')}, which no fact holds`);
  return { text, sentence };
}

/** @throws UngroundedError before the sentence leaves */
export function* compose(acts: readonly Act[], telling: Telling): Generator<Uttered> {
  let heard = telling.lately ?? '',
    last: string | null = null;
  for (const act of acts) {
    const uttered = tell(act, isAgain(act, last), heard, telling);
    last = subjectOf(act) ?? last;
    if (!uttered) continue;
    heard += uttered.text;
    yield uttered;
  }
}

/** The longest stretch of our own words in a sentence: by it one knows that it was said before. */
export const markOf = ({ parts }: Sentence): string =>
  parts.reduce<string>((longest, part) => (typeof part === 'string' && part.trim().length > longest.length ? part.trim() : longest), '') ||
  '\0';

/** What an act speaks of. */
export function subjectOf(act: Act): string | null {
  if ('name' in act && act.name?.value.kind === 'product') return act.name.value.id;
  if (act.say === 'sold-at') return act.stores[0]?.source ?? null;
  return act.say === 'store-about' || act.say === 'you-are-in' || act.say === 'walk-to' ? act.store.source : null;
}

/** Whether an act speaks of what was spoken of last. */
export const isAgain = (act: Act, last: string | null): boolean => last !== null && subjectOf(act) === last;
