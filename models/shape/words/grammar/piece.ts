/** Descriptions as they are put together: stretches of text, some of which are about something. */
import type { Random } from '../../../engine/random.ts';
import type { SpanKind } from '../labels.ts';

export type Language = 'en' | 'zh';
/** `heldOut` words and turns of phrase are never trained on. */
export type Side = 'train' | 'heldOut';
export interface Piece { readonly text: string; readonly tag: SpanKind | null }
export interface Marked { readonly text: string; readonly spans: readonly { readonly kind: SpanKind; readonly from: number; readonly to: number }[] }

export const plain = (text: string): Piece => ({ text, tag: null });
export const tagged = (tag: SpanKind | null, text: string): Piece => ({ text, tag });

export const pick = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)] as T;

/** A phrase of a list: of a long list the last is kept for judging. */
export function spoken(list: readonly string[], side: Side, random: Random): string {
  if (list.length < LONG) return pick(list, random);
  if (side === 'heldOut') return random.next() < 0.5 ? list.at(-1) as string : pick(list, random);
  return list[random.below(list.length - 1)] as string;
}
const LONG = 4;

/** A template with its places `{x}` filled. @throws RangeError for a place that has nothing */
export function fill(template: string, places: Readonly<Record<string, readonly Piece[]>>): Piece[] {
  return template.split(/(\{[a-z]+\})/).filter((part) => part !== '').flatMap((part) => {
    const name = /^\{([a-z]+)\}$/.exec(part)?.[1];
    if (name === undefined) return [plain(part)];
    const pieces = places[name];
    if (!pieces) throw new RangeError(`the template ${JSON.stringify(template)} has {${name}}, which nothing fills`);
    return pieces;
  });
}

export function joined(pieces: readonly Piece[]): Marked {
  let text = '';
  const spans: { kind: SpanKind; from: number; to: number }[] = [];
  for (const { text: piece, tag } of pieces) {
    const last = spans.at(-1);
    // What follows within the same stretch, as the words of "30 cm tall", is one.
    if (tag && last?.kind === tag && last.to === text.length && GLUED.has(tag)) last.to += piece.length;
    else if (tag) spans.push({ kind: tag, from: text.length, to: text.length + piece.length });
    text += piece;
  }
  return { text, spans };
}
const GLUED: ReadonlySet<SpanKind> = new Set(['width', 'height', 'depth', 'across', 'length', 'thick', 'volume', 'size', 'not']);
