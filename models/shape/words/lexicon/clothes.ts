/** What is worn. */
import type { Lexicon } from './entry.ts';

export const CLOTHES: Lexicon = {};
