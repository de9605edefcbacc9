/**
 * Asks an OpenAI-compatible server for a completion, and gives its words as they come. The server may be slow, down, cut
 * off or wrong: what it does is bounded in time and size, goes to its own address only, and ends as a value that says why.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Chunk, openCalls, Whole } from './protocol.ts';
import type { Message, ToolCall, ToolSpec } from './protocol.ts';
import type { ExternalSettings } from './settings.ts';
import { eventsOf, StreamError } from './sse.ts';

export interface CompletionsOptions {
  /** Milliseconds to the first words or the first call, and from one piece to the next. */
  readonly first: number;
  readonly between: number;
  /** Further attempts where nothing came yet, and milliseconds before the first of them; doubled each time, and up to half more by chance. */
  readonly retries: number;
  readonly wait: number;
  /** Tokens of one answer. */
  readonly longest: number;
}
export const COMPLETIONS_DEFAULTS: CompletionsOptions = { first: 2500, between: 2500, retries: 2, wait: 120, longest: 400 };

/** Bytes of one event, and of a whole answer. */
const MOST = { line: 262_144, total: 2_000_000 } as const;
/** Answers that say "later". */
const LATER: ReadonlySet<number> = new Set([408, 409, 425, 429, 500, 502, 503, 504]);

export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'end'; readonly calls: readonly ToolCall[]; readonly usage: Usage | null }
  /** Nothing follows. `passing` may be over soon. */
  | { readonly kind: 'failed'; readonly passing: boolean; readonly message: string };
export interface Usage { readonly sent: number; readonly received: number }

export interface Ask { readonly messages: readonly Message[]; readonly tools: readonly ToolSpec[]; readonly signal: AbortSignal }
export type Completions = (ask: Ask) => AsyncIterable<Piece>;

class Failed extends Error {
  readonly passing: boolean;
  constructor(message: string, passing: boolean) {
    super(message);
    this.passing = passing;
  }
}

/** @param random from 0 to 1, so that many who wait do not ask again at once */
export function openCompletions(settings: Pick<ExternalSettings, 'address' | 'model' | 'key'>, random: () => number, options: Partial<CompletionsOptions> = {}): Completions {
  const { first, between, retries, wait, longest } = { ...COMPLETIONS_DEFAULTS, ...options };
  const address = new URL('chat/completions', settings.address.endsWith('/') ? settings.address : `${settings.address}/`);
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream', ...settings.key !== undefined && { authorization: `Bearer ${settings.key}` } };

  async function* attempt({ messages, tools, signal }: Ask, deadline: AbortSignal): AsyncGenerator<Piece> {
    const body = JSON.stringify({
      model: settings.model, messages, stream: true, stream_options: { include_usage: true }, max_tokens: longest, temperature: 0.3, ...tools.length > 0 && { tools, tool_choice: 'auto' },
    });
    const response = await fetch(address, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.any([signal, deadline]) });
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw new Failed(`it answered ${response.status}`, LATER.has(response.status));
    }
    if (/application\/json/.test(response.headers.get('content-type') ?? '')) return yield* wholeOf(response.body);
    const calls = openCalls();
    let usage: Usage | null = null, ended = false;
    for await (const data of eventsOf(response.body, MOST)) {
      if (data.trim() === '[DONE]') { ended = true; break; }
      const chunk = Chunk.safeParse(jsonOf(data));
      if (!chunk.success || chunk.data.error !== undefined) throw new Failed('it streamed what its protocol does not have', false);
      if (chunk.data.usage) usage = { sent: chunk.data.usage.prompt_tokens, received: chunk.data.usage.completion_tokens };
      const [choice] = chunk.data.choices;
      if (choice?.delta?.content) yield { kind: 'words', text: choice.delta.content };
      if (choice?.delta?.tool_calls) calls.add(choice.delta.tool_calls);
      ended ||= typeof choice?.finish_reason === 'string';
    }
    // A stream that is cut looks like one that ended, but says neither.
    if (!ended) throw new Failed('the stream was cut off', true);
    yield { kind: 'end', calls: calls.all(), usage };
  }

  return async function* complete(ask) {
    const began = performance.now();
    for (let attempts = 0; ; attempts++) {
      let some = false;
      const stopper = new AbortController(), left = first - (performance.now() - began);
      let timer = setTimeout(() => stopper.abort(new Failed('it was too slow', true)), Math.max(1, left));
      try {
        for await (const piece of attempt(ask, stopper.signal)) {
          clearTimeout(timer);
          some = true;
          yield piece;
          timer = setTimeout(() => stopper.abort(new Failed('it fell silent', true)), between);
        }
        return;
      } catch (error) {
        const failed = meaningOf(error, stopper.signal), pause = wait * 2 ** attempts * (1 + random() / 2);
        // Words that are out cannot be asked for again.
        if (some || !failed.passing || attempts >= retries || ask.signal.aborted || performance.now() - began + pause > first) {
          yield { kind: 'failed', passing: failed.passing, message: failed.message };
          return;
        }
        await sleep(pause);
      } finally {
        clearTimeout(timer);
        stopper.abort();
      }
    }
  };
}

async function* wholeOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > MOST.total) throw new Failed(`it sent more than ${MOST.total} bytes`, false);
    chunks.push(chunk);
  }
  const whole = Whole.safeParse(jsonOf(Buffer.concat(chunks).toString('utf8')));
  const message = whole.data?.choices[0]?.message;
  if (!whole.success || !message) throw new Failed('it answered in a form that its protocol does not have', false);
  const calls = openCalls(), { usage } = whole.data;
  calls.add((message.tool_calls ?? []).map((call, index) => ({ index, ...call })));
  if (message.content) yield { kind: 'words', text: message.content };
  yield { kind: 'end', calls: calls.all(), usage: usage ? { sent: usage.prompt_tokens, received: usage.completion_tokens } : null };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function meaningOf(error: unknown, signal: AbortSignal): Failed {
  if (signal.reason instanceof Failed) return signal.reason;
  if (error instanceof Failed) return error;
  if (error instanceof StreamError) return new Failed(error.message, false);
  const cause = error instanceof Error ? error.cause : undefined;
  return new Failed(`it could not be reached: ${cause instanceof Error ? cause.message : error instanceof Error ? error.message : String(error)}`, true);
}
