/** Somebody to ask: questions in, grounded words out as they are made. */
import type { LanguageModel } from '../../../models/language/model.ts';
import type { Speaker } from '../../../models/language/wording/talk/speaker.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import type { Interaction } from '../../../shared/interaction.ts';
import type { Locale } from '../../../shared/locale.ts';
import { CONCOURSE_ID } from '../../../shared/mall.ts';
import type { FromRoom } from '../../../shared/messages.ts';
import { Bucket } from '../../rooms/bucket.ts';
import { factsIn } from '../tools/index.ts';
import type { Tools } from '../tools/index.ts';
import { forgetOldest } from '../../forget.ts';
import type { Act } from './acts.ts';
import { compose, UngroundedError } from './compose.ts';
import type { Uttered } from './compose.ts';
import { speak } from './speak.ts';
import type { Speaking } from './speak.ts';
import { turn } from './dialogue/turn.ts';
import type { Question } from './dialogue/turn.ts';
import { doneOf, signsOf } from './done.ts';
import type { Turn } from './dialogue/talk.ts';
import type { Fact } from './facts.ts';
import type { Goods } from './goods.ts';
import { LINES_KEPT, openMemory } from './memory.ts';
import { TONE_DEFAULT } from './voices.ts';
import type { Call, Remembered } from './memory.ts';

export type { Question };

export type AnswerPart =
  { readonly kind: 'words'; readonly text: string } | ({ readonly kind: 'done' } & Omit<FromRoom['answer.done'], 'id'>);
export type Asked = { readonly ok: true; readonly parts: AsyncIterable<AnswerPart> } | { readonly ok: false; readonly reason: 'too-many' };

/** `code` is `asks` where it waits for a yes, or why it was refused; `acts` what was said of it. */
export interface Called extends Call {
  readonly code: string | null;
  readonly acts: readonly string[];
  readonly confirmed: boolean;
}
/** How an answer came about: for whoever checks answers, or looks into one. */
export interface Account {
  readonly question: Question;
  readonly locale: Locale;
  readonly calls: readonly Called[];
  readonly facts: readonly Fact[];
  readonly text: string;
  /** What was spoken of before it. */
  readonly known: Remembered;
}

export interface AssistantDeps {
  readonly tools: Tools;
  /** Goods of all stores at the moment of the call. */
  readonly goods: () => Goods;
  readonly language: LanguageModel;
  /** What finds the words. */
  readonly speaker: Speaker;
  /** Hears of the products that were asked about, once they were answered. */
  readonly onAsked: (signs: readonly Interaction[]) => void;
  readonly onAnswered?: (account: Account) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Of the ways to say things. */
  readonly seed: number;
  /** Hears of answers that would have said what no record holds, which were not sent. */
  readonly onUngrounded: (error: UngroundedError) => void;
}

export interface Assistant {
  /** Refuses a shopper who asks faster than ten times in thirty seconds; otherwise answers piece by piece. */
  ask(question: Question): Asked;
}

/** Questions of one shopper: ten at once, and ten in thirty seconds. */
const PACE = { perSecond: 10 / 30, burst: 10 } as const;
/** How the mall's guide speaks, who is of no store. */
const GUIDE_TONE = 'warm';
/** How long after the question the generator's words are still waited for, milliseconds: the first are to be there within 300. */
const PATIENCE_MS = 240;
/** Shoppers whose pace is remembered. */
const REMEMBERED = 5000;

export function openAssistant(deps: AssistantDeps): Assistant {
  const { now } = deps,
    memory = openMemory(now),
    random = randomFrom(deps.seed);
  const paces = new Map<string, Bucket>();
  const paceOf = (shopper: string): Bucket => {
    const pace = paces.get(shopper) ?? new Bucket(PACE.perSecond, PACE.burst, now());
    paces.set(shopper, pace);
    forgetOldest(paces, REMEMBERED);
    return pace;
  };

  async function* answer(question: Question): AsyncIterable<AnswerPart> {
    const late = timeout(PATIENCE_MS);
    try {
      yield* answerBefore(late.promise, question);
    } finally {
      late.clear();
    }
  }

  async function* answerBefore(late: Promise<null>, question: Question): AsyncIterable<AnswerPart> {
    const { shopper, place, text } = question,
      goods = deps.goods(),
      known = memory.recall(shopper, place);
    const locale = languageOf(text, spokenLast(known)) ?? spokenLast(known) ?? question.locale;
    const { opening, done, closing, waits, before } = await turn(deps, { ...question, locale }, goods, known);
    const outcomes = done.map(({ outcome }) => outcome),
      acts = [...opening, ...outcomes.flatMap((each) => each.acts), ...closing],
      names = goods.items.map(({ product }) => product);
    let sent = '';
    const tone = goods.stores.find(({ id }) => id === place)?.tone ?? (place === CONCOURSE_ID ? GUIDE_TONE : TONE_DEFAULT);
    const speaking = { locale, tone, known: names, lately: lately(known), late, speaker: deps.speaker, random: random.fork() };
    for await (const { text: sentence } of spoken(withoutEcho(acts, known), speaking)) {
      for (const words of inBreaths(sent === '' || locale === 'zh' ? sentence : ` ${sentence}`, locale)) {
        sent += words;
        yield { kind: 'words', text: words };
        // Lets what else waits have its turn, so that many answers grow at once.
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
      }
    }
    memory.keep(shopper, place, { ...before, said: [...before.said, { by: 'assistant' as const, text: sent }].slice(-LINES_KEPT) });
    const signs = signsOf(question, outcomes, goods, now());
    if (signs.length > 0) deps.onAsked(signs);
    deps.onAnswered?.(accountOf(question, locale, done, acts, sent, known));
    yield doneOf(outcomes, locale, waits);
  }

  async function* spoken(acts: readonly Act[], speaking: Speaking): AsyncGenerator<Uttered> {
    try {
      yield* speak(acts, speaking);
    } catch (error) {
      if (!(error instanceof UngroundedError)) throw error;
      deps.onUngrounded(error);
      yield* compose([{ say: 'unsure' }], speaking);
    }
  }

  return {
    ask(question) {
      if (!paceOf(question.shopper).take(1, now())) return { ok: false, reason: 'too-many' };
      return { ok: true, parts: answer(question) };
    },
  };
}

function accountOf(question: Question, locale: Locale, done: Turn['done'], acts: readonly Act[], text: string, known: Remembered): Account {
  const calls = done.map(({ call, outcome }): Called => ({
    name: call?.name ?? 'say',
    input: call?.input ?? {},
    confirmed: call?.input['confirmed'] === true,
    acts: outcome.acts.map(({ say }) => say),
    code: outcome.ok ? (outcome.proposal === null ? null : 'asks') : outcome.code,
  }));
  return { question, locale, text, facts: factsIn(acts), calls, known };
}

/** The language that a text is in; a few words of the other one go on in that spoken `before`. Null where it has no letters. */
export function languageOf(text: string, before: Locale | null = null): Locale | null {
  const words = text.replaceAll(CODES, '');
  const han = /\p{Script=Han}/u.test(words),
    latin = /\p{Script=Latin}/u.test(words);
  if (han && latin) return ENGLISH_GLUE.test(words) ? 'en' : ENGLISH_WORDS.test(words) ? (before ?? 'en') : 'zh';
  return han ? 'zh' : latin ? 'en' : null;
}
/** The last answers, so that the next one sounds different. */
const lately = ({ said }: Remembered): string =>
  said
    .filter(({ by }) => by === 'assistant')
    .slice(-4)
    .map(({ text }) => text)
    .join('\n');
/** An offer to lead there that was made a moment ago, and was not taken up, is not made again. */
const withoutEcho = (acts: readonly Act[], known: Remembered): readonly Act[] =>
  known.offerLead === null ? acts : acts.filter(({ say }) => say !== 'shall-i');

/** What has no letters is in the language of what was said before it. */
const spokenLast = ({ said }: Remembered): Locale | null =>
  said
    .filter(({ by }) => by === 'shopper')
    .map(({ text }) => languageOf(text))
    .findLast((each) => each !== null) ?? null;
/** Numbers of orders and sizes are of no language. */
const CODES = /\bG-? ?\d+|\b(?:XXS|XS|S|M|L|XL|XXL|ml)\b/gi;
/** Words that hold an English sentence together. */
const ENGLISH_GLUE = /\b(?:do|does|is|are|the|have|can)\b/i;
/** Words that stand in sentences of either. */
const ENGLISH_WORDS = /\b(?:you|how|what|where|which|any|me|for|with|about)\b/i;

/** A sentence in pieces of a few words, as one breathes while speaking. */
function* inBreaths(sentence: string, locale: Locale): Generator<string> {
  const pattern = locale === 'en' ? /\s*(?:\S+\s*){1,3}/gu : /.{1,6}/gsu;
  for (const [piece] of sentence.matchAll(pattern)) yield piece;
}

function timeout(ms: number): { readonly promise: Promise<null>; readonly clear: () => void } {
  const { promise, resolve } = Promise.withResolvers<null>(),
    timer = setTimeout(() => resolve(null), ms);
  return { promise, clear: () => clearTimeout(timer) };
}
