/** The reader of questions in use: what is wanted, how sure that is, what is named, and in which mood. */
import { readFile } from 'node:fs/promises';
import { Graph } from '../engine/graph.ts';
import { startModelWorker } from '../engine/model-worker.ts';
import { reshape } from '../engine/ops.ts';
import { readSafetensors } from '../engine/safetensors.ts';
import { programOf } from '../engine/session.ts';
import type { Program } from '../engine/session.ts';
import type { Weights } from '../engine/weights.ts';
import { feedOf } from './feed.ts';
import { loadGoals } from './goals/model.ts';
import type { GoalReader } from './goals/model.ts';
import { INTENTS, MOODS, spansOf, TAGS } from './labels.ts';
import type { Intent, Mood, SlotKind, Span } from './labels.ts';
import { NO_NAMES } from './lexicon/index.ts';
import type { Index } from './lexicon/index.ts';
import { askedOf, readQuestion } from './network.ts';
import { LENGTH, tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface Named { readonly kind: SlotKind; readonly text: string; readonly from: number; readonly to: number }
export interface Reading {
  readonly intent: Intent;
  /** Probability of the intent, 0 to 1. */
  readonly confidence: number;
  /** The next likely intent with its probability. */
  readonly second: { readonly intent: Intent; readonly confidence: number };
  readonly mood: Mood;
  /** In the order of the text, by places in it. */
  readonly slots: readonly Named[];
}

export interface QuestionReader {
  /**
   * Text of any length; of a long one the last sentence, and of that the last 28 words or characters, are read. Text
   * without any is `unknown`. `names` are those of the goods there are, which are then known when they are seen.
   */
  read(text: string, names?: Index): Promise<Reading>;
  close(): Promise<void>;
}
export interface LanguageModel extends QuestionReader {
  /** What a turn of a conversation is about, the likeliest first. */
  readonly aims: GoalReader['read'];
}

/** The weights that come with the mall. */
export const LANGUAGE_WEIGHTS = new URL('weights.safetensors', import.meta.url);

export async function loadLanguage(): Promise<LanguageModel> {
  const [reader, goals] = await Promise.all([readFile(LANGUAGE_WEIGHTS), loadGoals()]);
  return { ...(await openLanguage(readSafetensors(reader, String(LANGUAGE_WEIGHTS)).weights)), aims: goals.read };
}

const BATCHES = [1, 8, 32] as const;
const NOTHING: Reading = { intent: 'unknown', confidence: 1, second: { intent: 'help', confidence: 0 }, mood: 'calm', slots: [] };

export async function openLanguage(weights: Weights): Promise<QuestionReader> {
  const worker = await startModelWorker({ programs: BATCHES.map((B) => program(B, weights)), device: 'cpu', threads: 1 });
  return {
    async read(text, names = NO_NAMES) {
      const tokens = tokenise(text.length > SHORT ? withoutPreamble(text) : text);
      if (tokens.length === 0) return NOTHING;
      const out = await worker.run({ ...feedOf(tokens, names) });
      const [first, second] = ranked(out['intents'] as Float32Array), moods = out['moods'] as Float32Array;
      const slots = withQuoted(text, first.intent, namedIn(text, tokens, out['tags'] as Float32Array));
      return { ...first, second, mood: MOODS[moods.indexOf(Math.max(...moods))] as Mood, slots };
    },
    close: () => worker.close(),
  };
}

/** Letters from which on a text is a story with a question at its end. */
const SHORT = 60;

/** The same text with all but its last sentence blanked, so that places in it stay. */
function withoutPreamble(text: string): string {
  const start = [...text.matchAll(/[.!?。！？\n]+(?=\s*\S.{3,})/gsu)].at(-1);
  if (!start) return text;
  const end = start.index + start[0].length;
  return ' '.repeat(end) + text.slice(end);
}

function program(B: number, weights: Weights): Program {
  const g = new Graph({ kind: 'infer', weights });
  const read = readQuestion(askedOf(g, B));
  g.output('intents', read.intents);
  g.output('moods', read.moods);
  g.output('tags', reshape(read.tags, [B, LENGTH, TAGS]));
  return programOf(g, `language.${B}`);
}

type Ranked = Reading['second'];
function ranked(logits: Float32Array): [Ranked, Ranked] {
  const most = Math.max(...logits), powers = Array.from(logits, (x) => Math.exp(x - most)), total = powers.reduce((a, b) => a + b, 0);
  const sorted = powers.map((p, i) => ({ intent: INTENTS[i] as Intent, confidence: p / total })).sort((a, b) => b.confidence - a.confidence);
  return [sorted[0] as Ranked, sorted[1] as Ranked];
}

function namedIn(text: string, tokens: readonly Token[], logits: Float32Array): Named[] {
  const tags = tokens.map((_, t) => {
    let best = 0;
    for (let tag = 1; tag < TAGS; tag++) if ((logits[t * TAGS + tag] as number) > (logits[t * TAGS + best] as number)) best = tag;
    return best;
  });
  return whole(spansOf(tags, tokens.length)).map(({ kind, from, to }) => {
    const start = (tokens[from] as Token).from, end = (tokens[to - 1] as Token).to;
    return { kind, text: text.slice(start, end), from: start, to: end };
  });
}

/** What stands between quotation marks is what is to be put on a thing, where something is to be. */
function withQuoted(text: string, intent: Intent, slots: readonly Named[]): readonly Named[] {
  const quoted = intent === 'customise' ? QUOTED.exec(text) : null;
  if (!quoted) return slots;
  const from = quoted.index + 1, to = from + (quoted[1] as string).length;
  return [...slots.filter((slot) => slot.to <= from || slot.from >= to), { kind: 'text' as const, text: quoted[1] as string, from, to }].sort((a, b) => a.from - b.from);
}
const QUOTED = /["“「『]([^"”」』]{1,60})["”」』]/u;

/** What somebody wants written or kept is one stretch: a word in its midst that was overlooked belongs to it. */
function whole(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && last.kind === span.kind && (span.kind === 'note' || span.kind === 'text') && span.from - last.to <= 1) joined.splice(-1, 1, { ...last, to: span.to });
    else joined.push(span);
  }
  return joined;
}
