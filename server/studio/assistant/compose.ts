/** Acts as checked sentences, one after another. */
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

/**
 * @param known products whose names must not be dropped without being facts
 * @param lately what was said in the last answers: of several ways to say a thing, those that were heard just now come last
 * @throws UngroundedError before the sentence leaves
 */
export function* compose(acts: readonly Act[], locale: Locale, random: Random, known: readonly Named[], lately = ''): Generator<Uttered> {
  let heard = lately;
  const pick: Pick = (...ways) => {
    const fresh = ways.filter((way) => !heard.includes(markOf(way))),
      from = fresh.length > 0 ? fresh : ways;
    return from[random.below(from.length)] as Sentence;
  };
  let last: string | null = null;
  for (const act of acts) {
    const name: string | null = subjectOf(act);
    const sentence = VOICES[locale](act, { pick, again: name !== null && name === last });
    last = name ?? last;
    const text = render(sentence, locale);
    if (text === '') continue;
    const grounding = checkGrounded(text, factsOf(sentence), locale, known);
    if (!grounding.ok) throw new UngroundedError(`${act.say} would say ${grounding.invented.join(', ')}, which no fact holds`);
    heard += text;
    yield { text, sentence };
  }
}

/** The longest stretch of our own words in a sentence: by it one knows that it was said before. */
const markOf = ({ parts }: Sentence): string =>
  parts.reduce<string>((longest, part) => (typeof part === 'string' && part.trim().length > longest.length ? part.trim() : longest), '') ||
  '\0';

function subjectOf(act: Act): string | null {
  if ('name' in act && act.name?.value.kind === 'product') return act.name.value.id;
  if (act.say === 'sold-at') return act.stores[0]?.source ?? null;
  return act.say === 'store-about' || act.say === 'you-are-in' || act.say === 'walk-to' ? act.store.source : null;
}
