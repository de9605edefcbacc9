/** The last look at an answer before it leaves: every number and every product in the words must be in its facts. */
import type { Locale } from '../../../shared/locale.ts';
import { renderFact } from './facts.ts';
import type { Fact } from './facts.ts';

export type Grounding = { readonly ok: true } | { readonly ok: false; readonly invented: readonly string[] };

export interface Named {
  readonly id: string;
  readonly name: Readonly<Record<Locale, string>>;
}

/** Reads the finished text and not how it came about. `known` are all products whose names could be dropped. */
export function checkGrounded(text: string, facts: readonly Fact[], locale: Locale, known: readonly Named[]): Grounding {
  const said = facts.map((fact) => renderFact(fact, locale));
  const numbers = new Set(said.flatMap(numbersIn));
  const invented = numbersIn(text).filter((number) => !numbers.has(number));
  const products = new Set(facts.flatMap(({ value }) => (value.kind === 'product' ? [value.id] : [])));
  const rest = said
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, each) => (each === '' ? left : left.replaceAll(each, '\u0000')), text);
  for (const { id, name } of known) {
    if (!products.has(id) && holds(rest, name[locale])) invented.push(name[locale]);
  }
  return invented.length === 0 ? { ok: true } : { ok: false, invented };
}

/** Numbers as they are written, without the commas of thousands: `1,299.50` is `1299.50`. */
export function numbersIn(text: string): string[] {
  return (text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? []).map((number) => number.replaceAll(/,(?=\p{Nd}{3}(?!\p{Nd}))/gu, ''));
}

function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const letter = /[\p{Script=Latin}\p{Nd}]/u;
  return (
    !(letter.test(text[at - 1] ?? '') && letter.test(name[0] ?? '')) &&
    !(letter.test(text[at + name.length] ?? '') && letter.test(name.at(-1) ?? ''))
  );
}
