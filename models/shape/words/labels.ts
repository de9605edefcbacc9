/** What a stretch of a description can be about; a network tags each token with one of these, begin or inside. */
export const SPANS = [
  'family', 'colour.main', 'colour.accent', 'colour.detail', 'colour.other', 'material.main', 'material.accent', 'material.detail', 'material.other',
  'look', 'count', 'width', 'height', 'depth', 'across', 'length', 'thick', 'volume', 'size', 'scale', 'finish', 'part', 'not',
] as const;
export type SpanKind = (typeof SPANS)[number];

/** 0 is outside; then the begin and the inside of each kind. */
export const TAGS = 1 + 2 * SPANS.length;

/** A colour, or a thing whose colour follows that of a role: `other` is what the mall cannot colour, or what another thing has. */
export type Where = 'main' | 'accent' | 'detail' | 'other';
