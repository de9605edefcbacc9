/**
 * Conversations of authors, who saw neither the assistant nor what it learns from. Only ever scored: do not read them. Those of
 * `FRESH` were looked over by none but who wrote them; those of `REVIEWED` by another author, who said what else would serve.
 */
import { readWritten } from './written.ts';

const read = (name: string) => readWritten(new URL(name, import.meta.url));
export const FRESH = ['fresh-1.txt', 'fresh-2.txt'].flatMap(read);
export const REVIEWED = ['fresh-3.txt', 'fresh-4.txt'].flatMap(read);
