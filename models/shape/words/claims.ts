/**
 * Whose a colour is, where grammar says so and a network may not have seen it: right before the product's name it is the
 * product's, two that are joined are its first and its second, and one that is nobody's is the product's where it has none.
 */
import type { Span } from '../../language/labels.ts';
import type { Family } from '../family.ts';
import { besideOf, partsIn } from './adopt.ts';
import { BREAK, clausesOf } from './clauses.ts';
import { colourCalled } from './colour-words.ts';
import type { SpanKind } from './labels.ts';
import type { ReadText } from './read.ts';

type Tagged = Span<SpanKind>;

/** What stands between the two colours of one thing, and between a colour and what it is of. */
const JOINED = /^[\s-]*(?:and|&|\/|和|与|加|配)[\s-]*$/i, ATTACHED = /^(?:[\s-]*|色?的)$/;

/** Whether two stretches are joined by a word such as "and", and nothing else. */
export function areJoined({ text, tokens }: ReadText, first: Tagged, second: Tagged): boolean {
  return second.from >= first.to && JOINED.test(text.slice(tokens[first.to - 1]?.to, tokens[second.from]?.from));
}

/** @param spans whole names, those of `other` among them */
export function claimed(read: ReadText, spans: readonly Tagged[], family: Family): Tagged[] {
  const { text, tokens } = read, parts = partsIn(read, spans, family);
  const between = (to: number, from: number): string => text.slice(tokens[to - 1]?.to, tokens[from]?.from), textOf = ({ from, to }: Tagged): string => text.slice(tokens[from]?.from, tokens[to - 1]?.to);
  const isColour = (span: Tagged): boolean => colourCalled(textOf(span)) && (span.kind.startsWith('colour.') || span.kind === 'material.main');
  const isOfPart = (span: Tagged): boolean => besideOf(read, span, parts) !== undefined;
  const isName = ({ kind, from, to }: Tagged): boolean => kind === 'family' && read.known.slice(from, to).flat().some((name) => name.startsWith(`f:${family.name}.`));
  const main = (span: Tagged): Tagged => ({ ...span, kind: 'colour.main' });
  const named = spans.map((span) => (span.kind.startsWith('colour.') && isColour(span) && spans.some((name) => isName(name) && name.from >= span.to && name.from - span.to <= 1 && ATTACHED.test(between(span.to, name.from))) ? main(span) : span));
  const isPair = (first: Tagged | undefined, second: Tagged | undefined): boolean => first !== undefined && second !== undefined && isColour(first) && isColour(second) && (first.kind.startsWith('colour.') || second.kind.startsWith('colour.'))
    && areJoined(read, first, second) && !isOfPart(first) && !isOfPart(second);
  const sorted = named.toSorted((a, b) => a.from - b.from), paired = sorted.map((span, i) => (isPair(span, sorted[i + 1]) || isPair(sorted[i - 1], span) ? main(span) : span));
  if (paired.some(({ kind }) => kind === 'colour.main')) return paired;
  const elsewhere = clausesOf(read).filter(({ from, to }) => read.known.slice(from, to).some((names) => names.some((name) => name.startsWith('f:')) && !names.some((name) => name.startsWith(`f:${family.name}.`))));
  const free = paired.find((span) => span.kind === 'colour.other' && isColour(span) && !isOfPart(span) && !elsewhere.some(({ from, to }) => span.from >= from && span.to <= to) && !isLinked(read, span, parts));
  return paired.map((span) => (span === free ? main(span) : span));
}

/** Whether a part that is named earlier in a colour's own clause has it, whatever stands between. */
function isLinked({ text, tokens }: ReadText, { from }: Tagged, parts: readonly { readonly to: number }[]): boolean {
  return parts.some(({ to }) => to <= from && !BREAK.test(text.slice(tokens[to - 1]?.to, tokens[from]?.from)));
}
