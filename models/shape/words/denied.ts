/** What is said not to be wanted: without a handle, leave out the velvet, 不要皮的. */
import type { Span } from '../../language/labels.ts';
import { BREAK } from './clauses.ts';
import type { SpanKind } from './labels.ts';
import type { ReadText } from './read.ts';

/** Words that may stand between a denial and what it denies, and how many of them. */
const BETWEEN: ReadonlySet<string> = new Set('a an the any in of made from with 任 何 用 带'.split(' ')), MOST = 3;
/** Kinds of which the opposite can be meant. */
const DENIABLE = /^(?:material\.|look$|count$)/;

/** Whether a denial stands before a token, with nothing between them but small words. */
export function isDenied({ text, tokens, known }: ReadText, from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i <= MOST + 1; i--) {
    if (BREAK.test(text.slice(tokens[i]?.to, tokens[i + 1]?.from))) return false;
    if (known[i]?.some((name) => name.startsWith('not.'))) return !isQuestion(tokens, known, i);
    if (!BETWEEN.has(tokens[i]?.text ?? '')) return false;
  }
  return false;
}

/** Whether a denial that ends at a token only asks: 有没有, 要不要, 是不是. */
function isQuestion(tokens: ReadText['tokens'], known: ReadText['known'], end: number): boolean {
  let begin = end;
  while (begin > 0 && !known[begin]?.includes('not.b')) begin--;
  return begin < end && tokens[begin - 1]?.text === tokens[end]?.text;
}

/** Stretches with those turned round that a denial stands before. */
export const withDenials = (read: ReadText, spans: readonly Span<SpanKind>[]): Span<SpanKind>[] => spans.map((span) => (DENIABLE.test(span.kind) && isDenied(read, span.from) ? { ...span, kind: 'not' } : span));
