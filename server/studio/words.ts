/** From a merchant's words to designs, off the main thread: opened when it is first asked; what cannot be done is refused with what could. */
import { Piscina } from 'piscina';
import type { Proposed, ProposeOptions } from '../../models/shape/words/index.ts';
import { wordsOfFamily } from '../../models/shape/words/lexicon/index.ts';
import type { Dimensions } from '../../shared/catalogue.ts';
import type { BetweenRequest, Design, WordsAnswer } from '../../shared/make.ts';

export interface WordsWish {
  readonly text: string;
  readonly count: number;
  readonly seed: number;
  /** Sides of what the text does not state, metres. */
  readonly dimensions?: Dimensions | undefined;
}
export type WordsAnswered =
  | { readonly ok: true; readonly answer: WordsAnswer }
  | {
    readonly ok: false;
    readonly reason: 'empty' | 'too-long' | 'no-product' | 'failed';
    readonly message: string;
    /** For `no-product`: families that come nearest. */
    readonly nearest: readonly string[];
  };
export type BetweenAnswered = { readonly ok: true; readonly design: Design } | { readonly ok: false; readonly reason: 'two-families' | 'failed'; readonly message: string };

export interface WordsDesk {
  /** The same wish gives the same answer. */
  propose(wish: WordsWish): Promise<WordsAnswered>;
  between(request: BetweenRequest): Promise<BetweenAnswered>;
  close(): Promise<void>;
}

export interface WordsDeskOptions {
  /** Characters of a text, and designs of an answer. */
  readonly longest: number;
  readonly most: number;
  /** The module whose `propose`, `between` and `close` do it. */
  readonly worker: URL;
}
export const WORDS_DESK_DEFAULTS: WordsDeskOptions = { longest: 600, most: 6, worker: new URL('../../models/shape/words/worker.ts', import.meta.url) };

const ATTEMPTS = 2;
const FAILED = { ok: false, reason: 'failed', message: 'The words could not be read just now; try again.', nearest: [] } as const;

export function openWordsDesk(options: Partial<WordsDeskOptions> = {}): WordsDesk {
  const { longest, most, worker } = { ...WORDS_DESK_DEFAULTS, ...options };
  const pool = new Piscina<unknown, unknown>({ filename: worker.href, minThreads: 0, maxThreads: 1, idleTimeout: Number.POSITIVE_INFINITY });
  // Piscina says each thread's death here as well as where the task waits.
  pool.on('error', () => {});

  /** Runs a task, and once more on a fresh thread where the first died under it; null where that fails too. */
  async function run<T>(name: string, task: object): Promise<T | null> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return await pool.run(task, { name }) as T;
      } catch (error) {
        if (error instanceof RangeError || error instanceof TypeError) throw error;
      }
    }
    return null;
  }

  return {
    async propose({ text, count, seed, dimensions }) {
      const asked = text.trim();
      if (!/[\p{L}\p{N}]/u.test(asked)) return { ok: false, reason: 'empty', message: 'Say in a sentence what it looks like: "tall matt-black bottle with a bamboo lid".', nearest: [] };
      if (asked.length > longest) return { ok: false, reason: 'too-long', message: `The text has ${asked.length} characters; at most ${longest} are read. Keep what the product is and looks like.`, nearest: [] };
      const wish: ProposeOptions = { count: Math.min(most, Math.max(1, Math.round(count))), seed, dimensions };
      const proposed = await run<Proposed>('propose', { text: asked, options: wish });
      if (!proposed) return FAILED;
      const { proposals, understood, unknown, nearest } = proposed;
      if (proposals.length > 0) return { ok: true, answer: { proposals: [...proposals], understood: [...understood], unknown: [...unknown] } };
      const families = nearest.slice(0, 3).map(({ family }) => family), names = families.map((family) => wordsOfFamily(family).names.en[0]);
      return { ok: false, reason: 'no-product', message: `Nothing in it is a product that is made here. Nearest are ${names.join(', ')}.`, nearest: families };
    },
    async between({ from, to, at }) {
      if (from.family !== to.family) return { ok: false, reason: 'two-families', message: `There is nothing between ${from.family} and ${to.family}; take two designs of one family.` };
      const design = await run<Design>('between', { from, to, at });
      return design ? { ok: true, design } : { ok: false, reason: 'failed', message: FAILED.message };
    },
    async close() {
      if (pool.threads.length > 0) await run('close', {});
      await pool.destroy();
    },
  };
}
