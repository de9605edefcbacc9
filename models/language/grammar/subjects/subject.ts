/** A subject's sentences in both languages, one template a line, and how they are written down; see `../expand.ts` for the notation. */
import type { Intent } from '../../labels.ts';
import type { Language, Phrases } from '../expand.ts';

export type Subject = Partial<Readonly<Record<Intent, Readonly<Record<Language, Phrases>>>>>;

/** The lines of a text that are not empty, without the blanks around them. */
export const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** What training reads, and what it never does. */
export const ways = (train: string, heldOut: string): Phrases => ({ train: lines(train), heldOut: lines(heldOut) });
