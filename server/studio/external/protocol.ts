/** Chat completions as OpenAI-compatible servers speak them: what is sent, and what of an answer is believed. */
import { z } from 'zod';

export interface ToolSpec { readonly type: 'function'; readonly function: { readonly name: string; readonly description: string; readonly parameters: unknown } }
export interface ToolCall { readonly id: string; readonly type: 'function'; readonly function: { readonly name: string; readonly arguments: string } }
export type Message =
  | { readonly role: 'system' | 'user'; readonly content: string }
  | { readonly role: 'assistant'; readonly content: string | null; readonly tool_calls?: readonly ToolCall[] }
  | { readonly role: 'tool'; readonly tool_call_id: string; readonly content: string };

const Usage = z.object({ prompt_tokens: z.int().min(0), completion_tokens: z.int().min(0) });
const CallDelta = z.object({
  // Ollama leaves the index out, and sends a call whole.
  index: z.int().min(0).max(63).optional(), id: z.string().max(200).nullish(),
  function: z.object({ name: z.string().max(100).nullish(), arguments: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish() }).nullish(),
});
/** One piece of a streamed answer. Fields that a server adds of its own are passed over. */
export const Chunk = z.object({
  choices: z.array(z.object({
    delta: z.object({ content: z.string().nullish(), tool_calls: z.array(CallDelta).max(16).nullish() }).nullish(),
    finish_reason: z.string().nullish(),
  })).max(4).default([]),
  usage: Usage.nullish(),
  error: z.unknown().optional(),
});
export type Chunk = z.infer<typeof Chunk>;

/** A whole answer, from servers that do not stream though they were asked to. */
export const Whole = z.object({
  choices: z.array(z.object({
    message: z.object({ content: z.string().nullish(), tool_calls: z.array(CallDelta).max(16).nullish() }),
    finish_reason: z.string().nullish(),
  })).min(1),
  usage: Usage.nullish(),
});

/** Puts calls together from their pieces. */
export function openCalls(): { add(pieces: NonNullable<z.infer<typeof CallDelta>>[]): void; all(): ToolCall[] } {
  const calls: { id: string; name: string; text: string }[] = [];
  return {
    add(pieces) {
      for (const { index, id, function: piece } of pieces) {
        const at = index ?? (id || piece?.name ? calls.length : Math.max(0, calls.length - 1));
        const call = calls[at] ??= { id: '', name: '', text: '' };
        if (id) call.id = id;
        if (piece?.name && call.name !== piece.name) call.name += piece.name;
        if (piece?.arguments) call.text += typeof piece.arguments === 'string' ? piece.arguments : JSON.stringify(piece.arguments);
      }
    },
    all: () => calls.filter(Boolean).map(({ id, name, text }, i) => ({ id: id || `call-${i}`, type: 'function', function: { name, arguments: text || '{}' } })),
  };
}
