/** Conversations of two authors, one a language, who saw neither the assistant nor what it learns from. Only ever scored: do not read them. */
import { readWritten } from './written.ts';

export const FRESH = ['fresh-1.txt', 'fresh-2.txt'].flatMap((name) => readWritten(new URL(name, import.meta.url)));
