/**
 * Words that the lexicon knows and the network left untagged: taken all the same where nothing speaks against it. A clause
 * that names another product is about that one; a colour or a material beside a part is that part's, any other the whole's.
 */
import type { Span } from '../../language/labels.ts';
import { indexOf, lookUp } from '../../language/lexicon/index.ts';
import type { Family, Role } from '../family.ts';
import { coloursAt } from './colour-words.ts';
import { slotOf } from './dressed.ts';
import { BREAK, clausesOf } from './clauses.ts';
import { isDenied } from './denied.ts';
import { isFiller } from './fillers.ts';
import type { SpanKind, Where } from './labels.ts';
import { phrasesOf, wordsOfFamily } from './lexicon/index.ts';
import { lookIn } from './looks.ts';
import { materialCalled } from './material-words.ts';
import type { ReadText } from './read.ts';

/** Most words of a phrase; how far from its part a colour may stand: black handles, handles in black, 提手是黑色; and a clause's only part from what is said of it. */
const LONGEST = 5, BEFORE = 1, AFTER = 2, ABOUT = 3;

export function adopted(read: ReadText, spans: readonly Span<SpanKind>[], family: Family): Span<SpanKind>[] {
  const { tokens, known, text } = read, words = wordsOfFamily(family.name), found: Span<SpanKind>[] = [];
  const free = tokens.map((_, i) => !spans.some(({ kind, from, to }) => kind !== 'part' && i >= from && i < to));
  const said = (kind: SpanKind): boolean => [...spans, ...found].some((span) => span.kind === kind), is = (i: number, name: string): boolean => known[i]?.some((each) => each.startsWith(name)) ?? false;
  const take = (kind: SpanKind, from: number, to: number): void => {
    found.push({ kind, from, to });
    free.fill(false, from, to);
  };
  const parts = partsIn(read, spans, family), names = coloursAt(tokens);
  /** Whether a word that names a colour is what this family is made of, as in an oak table. */
  const isMadeOf = (i: number): boolean => {
    let end = i + 1;
    while (end < tokens.length && is(end, 'colour.i')) end++;
    const material = materialCalled(text.slice(tokens[i]?.from, tokens[end - 1]?.to).toLowerCase());
    return material !== null && family.materials.includes(material);
  };
  for (const { from, to } of clausesOf(read)) {
    const places = Array.from({ length: to - from }, (_, i) => from + i);
    if (places.some((i) => free[i] && is(i, 'f:') && !is(i, `f:${family.name}.`))) continue;
    for (let i = from; i < to; i++) {
      for (let n = Math.min(LONGEST, to - i); n >= 1; n--) {
        const look = free.slice(i, i + n).every(Boolean) ? lookIn(text.slice(tokens[i]?.from, tokens[i + n - 1]?.to), family, words, true) : null;
        if (!look) continue;
        take(isDenied(read, i) ? 'not' : look.kind === 'count' ? 'count' : 'look', i, i + n);
        break;
      }
    }
    for (const i of places) for (const kind of ['colour', 'material'] as const) {
      if (!free[i] || !is(i, `${kind}.b`) || (kind === 'colour' && (!said('material.main') && isMadeOf(i) || names.some((name) => name.from < i && name.to > i)))) continue;
      const whole = kind === 'colour' ? names.filter((name) => name.from === i).reduce((most, name) => Math.max(most, name.to), 0) : 0;
      let end = i + 1;
      while (end < to && free[end] && (end < whole || is(end, `${kind}.i`))) end++;
      if (isDenied(read, i)) {
        if (kind === 'material') take('not', i, end);
        continue;
      }
      const where: Where = besideOf(read, { from: i, to: end }, parts.filter((part) => part.from >= from && part.to <= to))?.where ?? 'main', name = `${kind}.${where}` as const;
      if (!said(name)) take(name, i, end);
    }
  }
  return found;
}

export interface Part { readonly where: Where; readonly from: number; readonly to: number }

/** Parts of the family that a text names, with the colour that each wears; not what says a form, as in flap bag or striped rug. */
export function partsIn({ tokens }: ReadText, spans: readonly Span<SpanKind>[], family: Family): Part[] {
  const index = indexOf(Object.entries(wordsOfFamily(family.name).parts).map(([role, names]) => [role, phrasesOf(names)] as const));
  const forms = spans.filter(({ kind }) => kind === 'look' || kind === 'count' || kind === 'family');
  return [...lookUp(tokens, [index])].filter(({ from, to }) => !forms.some((span) => (span.from < to && span.to > from) || (span.kind === 'family' && span.from === to)))
    .map(({ known, from, to }) => ({ where: slotOf(family, known as Role), from, to }));
}

/** The part that a colour or a material stands beside: the one after it, else the one before. */
export function besideOf({ text, tokens, known }: ReadText, { from, to }: { readonly from: number; readonly to: number }, parts: readonly Part[]): Part | undefined {
  const isClose = (i: number): boolean => ['的', '色'].includes(tokens[i]?.text ?? '') || (known[i] ?? []).length > 0;
  return parts.find((part) => part.from >= to && part.from - to <= BEFORE && (part.from === to || isClose(to)) && !BREAK.test(text.slice(tokens[to - 1]?.to, tokens[part.from]?.from))) ?? parts.find((part) => part.to <= from && from - part.to <= AFTER && !BREAK.test(text.slice(tokens[part.to - 1]?.to, tokens[from]?.from)));
}

/**
 * Tags of colours and materials as grammar has them: right before a part it is that part's; where nothing is said of the
 * whole, what stands beside no part is of the whole.
 */
export function settled(read: ReadText, spans: readonly Span<SpanKind>[], family: Family): Span<SpanKind>[] {
  // Between a colour and its part may stand what else the part is: black leather straps.
  const isDress = (i: number): boolean => spans.some(({ kind, from, to }) => /^(colour|material)\./.test(kind) && i >= from && i < to), isPassed = (i: number): boolean => ['的', '色'].includes(read.tokens[i]?.text ?? '') || isDress(i);
  const clauses = clausesOf(read);
  /** The part that a clause is about which says nothing else but this: the lid in black, 表带采用皮革. */
  const aloneAfter = (span: Span<SpanKind>): Part | undefined => {
    const clause = clauses.find(({ from, to }) => span.from >= from && span.to <= to), inside = (each: { readonly from: number; readonly to: number }): boolean => clause !== undefined && each.from >= clause.from && each.to <= clause.to;
    const about = parts.filter(inside), [part] = about, same = spans.filter((each) => inside(each) && each.kind.split('.')[0] === span.kind.split('.')[0]);
    return part && about.length === 1 && same.length === 1 && part.to <= span.from && span.from - part.to <= ABOUT && !spans.some((each) => each.kind === 'family' && inside(each)) ? part : undefined;
  };
  /** The part right before, with nothing but small words between, which has no other such right before it: the back panel coloured orange. */
  const rightAfter = (span: Span<SpanKind>): Part | undefined => (spans.some(({ kind, from }) => kind === 'family' && from === span.to) ? undefined
    : parts.find(({ from, to }) => to < span.from && span.from - to <= AFTER && !isBroken(to - 1, span.from) && read.tokens.slice(to, span.from).every(({ text }) => isFiller(text) && text !== '的')
      && !spans.some((other) => other !== span && other.to === from && other.kind.split('.')[0] === span.kind.split('.')[0])));
  const isBroken = (before: number, after: number): boolean => BREAK.test(read.text.slice(read.tokens[before]?.to, read.tokens[after]?.from));
  const parts = partsIn(read, spans, family), ofPart = spans.map((span): Span<SpanKind> => {
    const type = /^(colour|material)\./.exec(span.kind)?.[1] as 'colour' | 'material' | undefined, part = parts.find(({ from }) => from >= span.to && !isBroken(span.to - 1, from) && Array.from({ length: from - span.to }, (_, i) => span.to + i).every((i) => isPassed(i) && (i - span.to < 1 || isDress(i))));
    return type && part ? { ...span, kind: `${type}.${part.where}` } : type && span.kind.endsWith('.main') ? { ...span, kind: `${type}.${(aloneAfter(span) ?? rightAfter(span))?.where ?? 'main'}` } : span;
  });
  return (['colour', 'material'] as const).reduce((all, type) => {
    if (all.some(({ kind }) => kind === `${type}.main`)) return all;
    const first = all.find((span) => (span.kind === `${type}.accent` || span.kind === `${type}.detail`) && !besideOf(read, span, parts));
    return all.map((span) => (span === first ? { ...span, kind: `${type}.main` as const } : span));
  }, ofPart);
}
