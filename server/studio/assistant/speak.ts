/**
 * Acts as checked sentences, in the words of the trained generator where it was taught them, two in one breath where it was
 * taught that; by the grammar otherwise, and where the generator takes too long or has nothing that holds.
 */
import { SpeakerError } from '../../../models/language/wording/talk/speaker.ts';
import type { Sentences, Speaker, Utterance } from '../../../models/language/wording/talk/speaker.ts';
import { isHole, piecesOf } from '../../../models/language/wording/talk/tokens.ts';
import type { Locale } from '../../../shared/locale.ts';
import type { Tone } from '../../../shared/tone.ts';
import type { Act } from './acts.ts';
import { isAgain, markOf, subjectOf, tell } from './compose.ts';
import type { Telling, Uttered } from './compose.ts';
import { checkGrounded } from './grounding.ts';
import { factsOf, render } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { joined, mouldOf } from './words/moulds.ts';
import type { Mould } from './words/moulds.ts';

export interface Speaking extends Telling {
  readonly speaker: Speaker;
  readonly tone: Tone;
  /** Resolves when an answer waits for the generator no longer. */
  readonly late: Promise<null>;
}

/** One or two acts that are said together; without a mould by the grammar. */
interface Breath {
  readonly acts: readonly { readonly act: Act; readonly again: boolean }[];
  readonly mould: Mould | null;
  readonly drawn: Promise<Sentences>;
}

/** @throws UngroundedError before the sentence leaves */
export async function* speak(acts: readonly Act[], speaking: Speaking): AsyncGenerator<Uttered> {
  const { locale, known, late } = speaking;
  let heard = speaking.lately ?? '';
  for (const { acts: of, mould, drawn } of breathsOf(acts, speaking)) {
    const sentences = mould === null ? [] : ((await Promise.race([drawn, late])) ?? []);
    const said = mould && chosen(sentences.map((words) => filled(words, mould, locale)), heard, { locale, known });
    for (const uttered of said ? [said] : of.flatMap(({ act, again }) => tell(act, again, heard, speaking) ?? [])) {
      heard += `\n${uttered.text}`;
      yield uttered;
    }
  }
}

/** All is asked for at once, so that the second sentence is there when the first was said. */
function breathsOf(acts: readonly Act[], { speaker, locale, tone, random }: Speaking): Breath[] {
  const breaths: Breath[] = [],
    taught = (mould: Mould): Utterance | null => {
      const utterance = { locale, tone, kind: mould.kind, slots: Object.keys(mould.holes) };
      return speaker.knows(utterance) ? utterance : null;
    };
  for (let i = 0, last: string | null = null; i < acts.length;) {
    const [act, next] = acts.slice(i, i + 2) as [Act, Act?],
      again = isAgain(act, last),
      own = mouldOf(act, locale),
      other = own && next ? mouldOf(next, locale) : null;
    const tries = [...(own && other ? [joined(own, other)] : []), ...(own && again ? [unnamed(own)] : []), ...(own ? [own] : [])];
    const mould = tries.find((each) => taught(each) !== null) ?? null,
      utterance = mould && taught(mould),
      both = next !== undefined && mould !== null && mould.kind.includes('+');
    breaths.push({
      mould,
      acts: [{ act, again }, ...(both ? [{ act: next, again: isAgain(next, subjectOf(act)) }] : [])],
      drawn: utterance ? speaker.say(utterance, random.below(SEEDS), breaths.length).catch(mute) : Promise.resolve([]),
    });
    last = (both ? subjectOf(next) : null) ?? subjectOf(act) ?? last;
    i += both ? 2 : 1;
  }
  return breaths;
}

const SEEDS = 2 ** 31;

/** A speaker that is gone says so to its owner; answers go on without it. */
function mute(error: unknown): Sentences {
  if (error instanceof SpeakerError) return [];
  throw error;
}

/** `it` will do. */
const unnamed = ({ kind, holes }: Mould): Mould => ({
  kind,
  holes: Object.fromEntries(Object.entries(holes).filter(([slot]) => slot !== 'name')),
});

/** A sentence that was drawn, and the same with its holes filled. */
interface Filled {
  readonly words: readonly string[];
  readonly sentence: Sentence;
}

function filled(words: readonly string[], { holes }: Mould, locale: Locale): Filled {
  const parts = piecesOf(words, locale).flatMap((piece) => {
    if ('text' in piece) return [piece.text];
    const { parts: value } = holes[piece.slot] as Sentence,
      [first, ...rest] = value;
    return piece.begins && typeof first === 'string' ? [capital(first), ...rest] : value;
  });
  return { words, sentence: { parts } };
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first that nobody heard lately, nor how it begins; null where none holds. */
function chosen(ways: readonly Filled[], heard: string, { locale, known }: Pick<Speaking, 'locale' | 'known'>): Uttered | null {
  const holding = ways.flatMap((way) => {
    const text = render(way.sentence, locale);
    return agrees(way, locale) && checkGrounded(text, factsOf(way.sentence), locale, known).ok ? [{ ...way, text }] : [];
  });
  const stale = ({ words, sentence }: Filled): number =>
    Number(heard.includes(markOf(sentence))) * 2 + Number(heard.includes(openingOf(words, locale)));
  return holding.toSorted((a, b) => stale(a) - stale(b))[0] ?? null;
}

/** Words that a sentence opens with, up to its first value. */
function openingOf(words: readonly string[], locale: Locale): string {
  const to = words.findIndex(isHole),
    [first] = piecesOf(words.slice(0, to < 0 ? words.length : to).slice(0, OPENING[locale]), locale);
  return first && 'text' in first ? first.text : '\0';
}
const OPENING: Readonly<Record<Locale, number>> = { en: 2, zh: 3 };

/** Names that look plural keep away from verbs of one thing. */
function agrees({ words, sentence }: Filled, locale: Locale): boolean {
  if (locale === 'zh') return true;
  const text = words.join(' ');
  const isPlural = (part: Sentence['parts'][number]): boolean =>
    typeof part !== 'string' && part.value.kind === 'product' && PLURAL.test(part.value.name.en);
  return !SINGULAR.test(text) || !sentence.parts.some(isPlural);
}
const SINGULAR = /\{(?:name|other)\}(?: in \{choice\})? (?:is|comes|has|stands|measures|weighs|hides|lives|starts|goes|costs|does)\b/,
  PLURAL = /[^s]s$/i;
