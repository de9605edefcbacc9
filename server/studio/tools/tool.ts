/**
 * What an assistant can find out and do, as typed tools: the mall's own assistant calls them, and a large model behind
 * an OpenAI-compatible address calls the very same.
 */
import { z } from 'zod';
import type { Locale } from '../../../shared/locale.ts';
import type { PageAction } from '../../../shared/messages.ts';
import type { Act } from '../assistant/acts.ts';
import { Fact, renderFact } from '../assistant/facts.ts';

/** Who asks, where, and what was said before. */
export interface ToolContext {
  readonly shopper: string;
  /** `concourse` or a store's id. */
  readonly place: string;
  readonly locale: Locale;
  /** The question that this call is for; what one question proposes, only a later one can confirm. */
  readonly turn: string;
  /** Product in the hand or before the eyes. */
  readonly looking: string | null;
  /** The end of the conversation with the question last, oldest first. A ticket takes it along. */
  readonly said: readonly { readonly by: 'shopper' | 'assistant'; readonly text: string }[];
}

/** `reads` changes nothing; `shows` changes what the page shows; `notes` what is remembered or asked of a desk; `asks` changes a cart or an order, once the shopper said yes. */
export type Effect = 'reads' | 'shows' | 'notes' | 'asks';

/** What a call found: acts to say, which hold the facts, and what the page does. */
export interface Found {
  readonly acts: readonly Act[];
  readonly actions: readonly PageAction[];
  /** Ids of goods that it is about, in that order, and those of them that the shopper asked about. */
  readonly products: readonly string[];
  readonly asked: readonly string[];
  /** A slot to walk ahead to, a store to point at. */
  readonly lead: { readonly slot: string; readonly product: string } | null;
  readonly store: string | null;
  /** A product that a yes would have one led to. */
  readonly offerLead: string | null;
}

/** `message` says in English what to ask or do instead; the acts say it to the shopper. */
export type ToolOutcome =
  | ({
      readonly ok: true;
      readonly facts: readonly Fact[];
      /** Waits for a yes; nothing has changed yet. */ readonly proposal: string | null;
    } & Found)
  | ({ readonly ok: false; readonly code: string; readonly message: string; readonly facts: readonly Fact[] } & Found);

/** What a tool's own code returns. A `proposal` is carried out by `carryOut` after a yes, which looks at the record again. */
export type Ran =
  | ({ readonly ok: true; readonly proposal?: () => Ran | Promise<Ran> } & Found)
  | ({ readonly ok: false; readonly code: string; readonly message: string } & Found);

export interface Tool<I = unknown> {
  readonly name: string;
  /** For a large model that chooses among them, in English. */
  readonly description: string;
  readonly effect: Effect;
  readonly input: z.ZodType<I>;
  readonly run: (input: I, context: ToolContext) => Ran | Promise<Ran>;
}

/** Ties a tool's code to its input; the list of tools holds them without it. */
export function tool<S extends z.ZodType>(spec: {
  readonly name: string;
  readonly description: string;
  readonly effect: Effect;
  readonly input: S;
  readonly run: (input: z.output<S>, context: ToolContext) => Ran | Promise<Ran>;
}): Tool {
  return { ...spec, run: (input, context) => spec.run(spec.input.parse(input), context) };
}

export function found(acts: readonly Act[], rest: Partial<Omit<Found, 'acts'>> = {}): Found {
  return { acts, actions: [], products: [], asked: rest.products ?? [], lead: null, store: null, offerLead: null, ...rest };
}
export const done = (acts: readonly Act[], rest: Partial<Omit<Found, 'acts'>> = {}): Ran => ({ ok: true, ...found(acts, rest) });
export const refused = (code: string, message: string, acts: readonly Act[], rest: Partial<Omit<Found, 'acts'>> = {}): Ran => ({
  ok: false,
  code,
  message,
  ...found(acts, rest),
});

/** Every fact within acts, in their order. */
export function factsIn(value: unknown): Fact[] {
  if (value instanceof Fact) return [value];
  if (Array.isArray(value)) return value.flatMap(factsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(factsIn) : [];
}

/** Acts as plain data with every fact in words, for a model that reads JSON. */
export function inWords(value: unknown, locale: Locale): unknown {
  if (value instanceof Fact) return renderFact(value, locale);
  if (Array.isArray(value)) return value.map((each) => inWords(each, locale));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inWords(each, locale)]));
}
