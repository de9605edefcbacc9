/** What the filter looks for: a pattern over one of the views of a text. */
import type { Folded } from './fold.ts';

export interface Rule { readonly on: keyof Folded; readonly says: RegExp; readonly unless?: RegExp }

/** Rules over English words: `letters`, between word boundaries. */
export const words = (...patterns: readonly string[]): Rule => ({ on: 'letters',
  says: new RegExp(String.raw`(?<![a-z])(?:${patterns.join('|')})(?![a-z])`, 'u') });
/** Rules over Chinese, whatever stands between its characters. */
export const han = (...patterns: readonly string[]): Rule => ({ on: 'dense', says: new RegExp(patterns.join('|'), 'u') });
/** Where the passage that `rule` finds is not meant: as it is where `unless` is found in the same text. */
export const unless = (rule: Rule, harmless: RegExp): Rule => ({ ...rule, unless: harmless });

export function isBroken(rule: Rule, folded: Folded): boolean {
  const text = folded[rule.on];
  // What is harmless is taken out first, so that it hides nothing beside it.
  return rule.says.test(rule.unless ? text.replaceAll(rule.unless, '\u0000') : text);
}
