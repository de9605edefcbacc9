/**
 * The conversations written as shoppers type, in two halves: `dev` was learnt from first, `test` only scored until .697 of
 * it was right, and then learnt from too (`strangers-scored.ts` stands in its place). A hash of subject and place decides,
 * without the language, so that what is much the same in both languages stays in one half. Add at a list's end, or the
 * halves change.
 */
import { createHash } from 'node:crypto';
import type { Conversation } from './conversation.ts';
import * as en from './unseen-en.ts';
import * as zh from './unseen-zh.ts';

export type Half = 'dev' | 'test';
export interface Unseen { readonly id: string; readonly half: Half; readonly conversation: Conversation }

export const UNSEEN: readonly Unseen[] = Object.entries({ ...en, ...zh }).flatMap(([subject, conversations]) => conversations.map((conversation, i) => {
  const [, place = '', language = ''] = /^UNSEEN_([A-Z]+)_([A-Z]+)$/.exec(subject) ?? [], id = `${place.toLowerCase()}-${i}`;
  const half: Half = (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'dev' : 'test';
  return { id: `${id}-${language.toLowerCase()}`, half, conversation };
}));
