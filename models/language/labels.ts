/** What a question can want, and what it can name. */
export const INTENTS = [
  'greet', 'thanks', 'bye', 'who', 'help', 'human', 'yes', 'no',
  'price', 'stock', 'sizes', 'colours', 'material', 'measure', 'describe',
  'find', 'where', 'stores', 'alternative', 'compare', 'recommend', 'refine',
  'order', 'returns', 'shipping', 'warranty', 'promotion', 'buy', 'unknown',
  'fit', 'try', 'customise', 'add', 'cart', 'remove', 'change', 'cancel', 'exchange', 'ticket', 'remember', 'recall', 'forget', 'remark',
] as const;
export type Intent = (typeof INTENTS)[number];

/** How somebody asks. */
export const MOODS = ['calm', 'pleased', 'annoyed'] as const;
export type Mood = (typeof MOODS)[number];

/**
 * `most` and `least` are bounds of a price; `quality` is what a thing should be like or for whom; `attribute` is what is
 * compared; `body` is a measure of a person, `text` words to be put on a thing, `note` what is to be remembered or forgotten.
 */
export const SLOTS = [
  'product', 'category', 'colour', 'size', 'most', 'least', 'quantity', 'order', 'store', 'quality', 'attribute', 'material', 'body', 'text', 'note',
] as const;
export type SlotKind = (typeof SLOTS)[number];

/** 0 is outside; then the begin and the inside of each slot (Ramshaw and Marcus 1995). */
export const TAGS = 1 + 2 * SLOTS.length;
export const beginOf = (slot: SlotKind): number => 1 + 2 * SLOTS.indexOf(slot);
export const insideOf = (slot: SlotKind): number => beginOf(slot) + 1;

export interface Span<Kind = SlotKind> { readonly kind: Kind; readonly from: number; readonly to: number }

export const spansOf = (tags: ArrayLike<number>, length: number): Span[] => spansIn(SLOTS, tags, length);

/** Stretches of tokens out of tags of those kinds; an inside without its begin starts a stretch too. */
export function spansIn<Kind>(kinds: readonly Kind[], tags: ArrayLike<number>, length: number): Span<Kind>[] {
  const spans: { kind: Kind; from: number; to: number }[] = [];
  for (let i = 0; i < length; i++) {
    const tag = tags[i] as number;
    if (tag === 0) continue;
    const kind = kinds[(tag - 1) >> 1] as Kind, last = spans.at(-1);
    if (tag % 2 === 0 && last?.kind === kind && last.to === i) last.to = i + 1;
    else spans.push({ kind, from: i, to: i + 1 });
  }
  return spans;
}
