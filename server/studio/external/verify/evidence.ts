/** What a sentence of a large model is held against: what this turn fetched, and nothing else. */
import type { Locale } from '../../../../shared/locale.ts';
import { renderFact } from '../../assistant/facts.ts';
import type { Fact } from '../../assistant/facts.ts';
import type { Named } from '../../assistant/grounding.ts';
import type { Act } from '../../assistant/acts.ts';

export interface Evidence {
  readonly locale: Locale;
  readonly question: string;
  /** What the tools of this turn found. */
  readonly facts: readonly Fact[];
  readonly acts: readonly Act[];
  /** All goods of the mall, whose names may not drop without being facts. */
  readonly products: readonly Named[];
  /** Names that may be said without a fact: stores, assistants, the mall. */
  readonly names: readonly string[];
  /** What the model was told, which is nobody else's to read, and the names of its tools. */
  readonly instructions: string;
  readonly tools: readonly string[];
}

/** Why a sentence does not leave, and over which words. */
export type Why = 'figure' | 'product' | 'name' | 'promise' | 'deed' | 'property' | 'language' | 'leak';
export type Checked = { readonly ok: true } | { readonly ok: false; readonly why: Why; readonly what: string };
export const FINE: Checked = { ok: true };
export const held = (why: Why, what: string): Checked => ({ ok: false, why, what });

/** The shopper's own words, and the model's as it called a tool, come back from it as facts of the question: they prove nothing. */
export const proves = ({ value, source }: Fact): boolean => value.kind !== 'asked' && source !== 'the question';

/** Facts as they are written, in both languages: a model may translate, and may not change. */
export function textsOf(facts: readonly Fact[]): string[] {
  return facts.filter(proves).flatMap((fact) => [renderFact(fact, 'en'), renderFact(fact, 'zh')]);
}
