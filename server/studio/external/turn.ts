/**
 * One question put to a large model: its words leave sentence by sentence as each passes the verifier, its calls run the
 * mall's own tools, and what they find goes back to it, a few times at most.
 */
import { withoutOrders } from '../../care/injection.ts';
import type { Act } from '../assistant/acts.ts';
import type { Fact } from '../assistant/facts.ts';
import { inWords } from '../tools/index.ts';
import type { ToolContext, ToolOutcome, Tools } from '../tools/index.ts';
import type { Effect } from '../tools/tool.ts';
import type { Completions, Usage } from './completions.ts';
import type { Message, ToolCall, ToolSpec } from './protocol.ts';
import { openSentences } from './sentences.ts';
import { plainly, verify } from './verify/index.ts';
import type { Evidence } from './verify/index.ts';
import { isWanted } from './wanted.ts';

export interface TurnOptions {
  /** Requests of one turn, and calls of one request. */
  readonly rounds: number;
  readonly calls: number;
  /** Milliseconds of the whole turn. */
  readonly longest: number;
}
export const TURN_DEFAULTS: TurnOptions = { rounds: 4, calls: 4, longest: 12_000 };

export interface TurnWish {
  readonly messages: readonly Message[];
  readonly context: ToolContext;
  readonly evidence: Omit<Evidence, 'facts' | 'acts'>;
  /** Whether the filter lets a sentence pass. */
  readonly mayPass: (sentence: string) => boolean;
}
export interface TurnDeps {
  readonly tools: Tools;
  readonly specs: readonly ToolSpec[];
  readonly completions: Completions;
  /** Hears what a request took, null where the server did not say. */
  readonly spent: (usage: Usage | null, characters: number) => void;
  /** False where nothing may be spent any more. */
  readonly mayAsk: () => boolean;
}

export type TurnPart =
  | { readonly kind: 'words'; readonly text: string }
  /** Asks the shopper before anything is changed: to be said in the mall's own words. */
  | { readonly kind: 'asks'; readonly acts: readonly Act[] }
  /** `whole` where the shopper has their answer; else the mall's own assistant is to give it. */
  | { readonly kind: 'end'; readonly whole: boolean; readonly fault: Fault | null; readonly outcomes: readonly ToolOutcome[] };
/** `server` is down, slow or malformed; `lie` said what no fact holds; `loop` called tools without end; `spent` has no budget left. */
export interface Fault { readonly kind: 'server' | 'lie' | 'loop' | 'spent'; readonly message: string }

/** Characters of a tool's answer that the model is shown. */
const SHOWN = 6000;
/** Tools that change or note something are for shoppers to ask for, not for a text that a tool returned. */
const CHANGES: ReadonlySet<Effect> = new Set(['asks', 'notes']);

export async function* runTurn({ tools, specs, completions, spent, mayAsk }: TurnDeps, { messages, context, evidence, mayPass }: TurnWish, options: Partial<TurnOptions> = {}): AsyncGenerator<TurnPart> {
  const { rounds, calls: mostCalls, longest } = { ...TURN_DEFAULTS, ...options };
  const talk: Message[] = [...messages], outcomes: ToolOutcome[] = [], acts: Act[] = [], facts: Fact[] = [], answered = new Map<string, string>();
  const signal = AbortSignal.timeout(longest);
  const end = (fault: Fault | null, whole = fault === null): TurnPart => ({ kind: 'end', whole, fault, outcomes });

  for (let round = 0; round < rounds; round++) {
    if (!mayAsk()) return yield end({ kind: 'spent', message: 'the budget is spent' });
    const sentences = openSentences();
    let words = '', said = 0, calls: readonly ToolCall[] = [], failed: string | null = null;
    const judged = (sentence: string): { readonly text: string; readonly lie: string | null } => {
      const text = plainly(sentence), checked = verify(text, { ...evidence, facts, acts });
      return { text, lie: !checked.ok ? `${checked.why}: ${checked.what}` : mayPass(text) ? null : 'the filter' };
    };
    let lie: string | null = null, usage: Usage | null = null;
    const asked = completions({ messages: talk, tools: specs, signal });
    for await (const piece of asked) {
      if (piece.kind === 'failed') failed = piece.message;
      else if (piece.kind === 'end') [calls, usage] = [piece.calls, piece.usage];
      else words += piece.text;
      const whole = piece.kind === 'words' ? sentences.add(piece.text) : piece.kind === 'end' ? sentences.rest() : [];
      for (const sentence of whole) {
        const { text, lie: found } = judged(sentence);
        lie = found;
        if (lie !== null) break;
        said++;
        yield { kind: 'words', text };
      }
      if (lie !== null) break;
    }
    spent(usage, JSON.stringify(talk).length + words.length);
    if (lie !== null) return yield end({ kind: 'lie', message: lie });
    // What was said after the facts came is an answer, though it broke off.
    if (failed !== null) return yield end({ kind: 'server', message: failed }, said > 0 && outcomes.length > 0);
    if (calls.length === 0) return yield said > 0 ? end(null) : end({ kind: 'server', message: 'it answered nothing' });
    if (calls.length > mostCalls) return yield end({ kind: 'loop', message: `${calls.length} calls at once` });

    talk.push({ role: 'assistant', content: words === '' ? null : words, tool_calls: calls });
    for (const call of calls) {
      const { name } = call.function, key = `${name} ${call.function.arguments}`, before = answered.get(key), spec = tools.list.find((each) => each.name === name);
      let content = before;
      if (content === undefined && spec && CHANGES.has(spec.effect) && !isWanted(name, context)) content = JSON.stringify({ ok: false, code: 'not-asked', message: 'The shopper has not asked for this. Ask them whether they want it.' });
      if (content === undefined) {
        const outcome = await tools.run(name, jsonOf(call.function.arguments), context);
        outcomes.push(outcome);
        acts.push(...outcome.acts);
        facts.push(...outcome.facts);
        if (outcome.ok && outcome.proposal !== null) {
          yield { kind: 'asks', acts: outcome.acts };
          return yield end(null);
        }
        content = shownTo(outcome, context);
      }
      answered.set(key, content);
      talk.push({ role: 'tool', tool_call_id: call.id, content });
    }
  }
  yield end({ kind: 'loop', message: `still calling tools after ${rounds} requests` });
}

/** An outcome as the model reads it: data, without sentences in it that speak to a program. */
function shownTo(outcome: ToolOutcome, { locale }: ToolContext): string {
  const found = disarmed(inWords(outcome.acts, locale)), { products } = outcome;
  return JSON.stringify(outcome.ok ? { ok: true, found, products } : { ok: false, code: outcome.code, message: outcome.message, found, products }).slice(0, SHOWN);
}

function disarmed(value: unknown): unknown {
  if (typeof value === 'string') return withoutOrders(value);
  if (Array.isArray(value)) return value.map(disarmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, disarmed(each)]));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The schema of the tool refuses it, and the model hears of that.
    return undefined;
  }
}
