/**
 * Whole names where a network tagged part of one: of "ice blue" the blue, of "smooth leather" the leather. A stretch about a
 * colour or a material grows to the longest name of the lexicon that it lies in, and a colour takes the shade before it in.
 */
import type { Span } from '../../language/labels.ts';
import { isHan } from '../../language/tokens.ts';
import { coloursAt, shadesAt } from './colour-words.ts';
import type { SpanKind } from './labels.ts';
import { elsewhereAt, materialsAt } from './material-words.ts';
import type { ReadText } from './read.ts';

interface Stretch { readonly from: number; readonly to: number }
const within = (one: Stretch, other: Stretch): boolean => one.from >= other.from && one.to <= other.to;
const meets = (one: Stretch, other: Stretch): boolean => one.from < other.to && one.to > other.from;

export function wholeNames(read: ReadText, tagged: readonly Span<SpanKind>[]): Span<SpanKind>[] {
  const other = elsewhereAt(read.tokens), spans = joined(read, tagged.flatMap((span) => cut(read, span))).filter((span) => !other.some((each) => within(span, each)));
  const colours = coloursAt(read.tokens), materials = materialsAt(read.tokens), shades = shadesAt(read.tokens);
  const names = spans.filter(({ kind }) => kind === 'family');
  const grown = spans.map((span): Span<SpanKind> => {
    const type = span.kind === 'not' ? 'material' : TYPED.exec(span.kind)?.[1];
    if (type === undefined) return span;
    const name = longest((type === 'colour' ? colours : materials).filter((each) => meets(each, span) && isUnbroken(read, each)));
    const others = name ? read.known.slice(span.from, span.to).filter((each, i) => (span.from + i < name.from || span.from + i >= name.to) && each.length > 0).length : 1;
    const { from, to } = name && within(name, span) && others === 0 ? name : name && !within(name, span) ? { from: Math.min(name.from, span.from), to: Math.max(name.to, span.to) } : span;
    const shade = type === 'colour' ? shades.find((each) => each.to === from && isUnbroken(read, { from: each.from, to: from + 1 }) && !spans.some((other) => other !== span && !other.kind.startsWith('colour.') && meets(other, each))) : undefined;
    const whole = { kind: span.kind, from: shade?.from ?? from, to };
    return names.some((each) => meets(each, whole)) ? span : whole;
  });
  // What lies in a name that has grown is no word of its own.
  return grown.filter((span, i) => span.kind === 'family' || !grown.some((other, k) => k !== i && within(span, other) && (k < i && within(other, span) ? TYPED.test(span.kind) : other !== spans[k] && !within(other, span))));
}

const TYPED = /^(colour|material)\./;

/** A colour or a material ends at a comma. */
function cut(read: ReadText, span: Span<SpanKind>): Span<SpanKind>[] {
  if (!TYPED.test(span.kind)) return [span];
  const out: Span<SpanKind>[] = [];
  for (let i = span.from; i < span.to; i++) {
    const last = out.at(-1);
    if (last && !isCut(read, i)) out[out.length - 1] = { ...last, to: i + 1 };
    else out.push({ kind: span.kind, from: i, to: i + 1 });
  }
  return out;
}

/** Whether a word begins something else: after a comma, or in Chinese after a space. */
function isCut({ text, tokens }: ReadText, i: number): boolean {
  const before = tokens[i - 1], token = tokens[i], gap = text.slice(before?.to, token?.from);
  return /[,，;；|、\n]/.test(gap) || (gap !== '' && isHan(before?.text ?? '') && isHan(token?.text ?? ''));
}

/** Colours of the same thing with nothing between are one: sage green. */
function joined(read: ReadText, spans: readonly Span<SpanKind>[]): Span<SpanKind>[] {
  return spans.reduce<Span<SpanKind>[]>((out, span) => {
    const last = out.at(-1);
    if (last && last.kind === span.kind && last.to === span.from && span.kind.startsWith('colour.') && isUnbroken(read, { from: last.from, to: span.to })) return [...out.slice(0, -1), { ...last, to: span.to }];
    return [...out, span];
  }, []);
}

const longest = (list: readonly Stretch[]): Stretch | null => list.reduce<Stretch | null>((best, each) => (best && best.to - best.from >= each.to - each.from ? best : each), null);

/** Whether nothing but spaces and hyphens stands between the words of a stretch. */
function isUnbroken(read: ReadText, { from, to }: Stretch): boolean {
  return read.tokens.slice(from, to - 1).every((token, i) => !isCut(read, from + i + 1) && /^[\s-]*$/.test(read.text.slice(token.to, read.tokens[from + i + 1]?.from)));
}
