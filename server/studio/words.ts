/** From a merchant's words to designs: the network is opened when it is first asked, and what it cannot do is refused with what it could. */
import { ModelWorkerError } from '../../models/engine/model-worker.ts';
import { openWords } from '../../models/shape/words/index.ts';
import type { Words } from '../../models/shape/words/index.ts';
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
  readonly open: () => Promise<Words>;
}
export const WORDS_DESK_DEFAULTS: WordsDeskOptions = { longest: 600, most: 6, open: openWords };

const FAILED = { ok: false, reason: 'failed', message: 'The words could not be read just now; try again.', nearest: [] } as const;

export function openWordsDesk(options: Partial<WordsDeskOptions> = {}): WordsDesk {
  const { longest, most, open } = { ...WORDS_DESK_DEFAULTS, ...options };
  let words: Promise<Words> | null = null;

  /** Does it with the network, and once more with a fresh one where its thread died in between; null where that fails too. */
  async function withWords<T>(work: (words: Words) => Promise<T>): Promise<T | null> {
    for (let attempt = 0; attempt < 2; attempt++) {
      const current = words ??= open();
      try {
        return await work(await current);
      } catch (error) {
        if (!(error instanceof ModelWorkerError)) throw error;
        if (words === current) words = null;
        await current.then((each) => each.close(), () => {});
      }
    }
    return null;
  }

  return {
    async propose({ text, count, seed, dimensions }) {
      const asked = text.trim();
      if (!/[\p{L}\p{N}]/u.test(asked)) return { ok: false, reason: 'empty', message: 'Say in a sentence what it looks like: "tall matt-black bottle with a bamboo lid".', nearest: [] };
      if (asked.length > longest) return { ok: false, reason: 'too-long', message: `The text has ${asked.length} characters; at most ${longest} are read. Keep what the product is and looks like.`, nearest: [] };
      const proposed = await withWords((each) => each.propose(asked, { count: Math.min(most, Math.max(1, Math.round(count))), seed, dimensions }));
      if (!proposed) return FAILED;
      const { proposals, understood, unknown, nearest } = proposed;
      if (proposals.length > 0) return { ok: true, answer: { proposals: [...proposals], understood: [...understood], unknown: [...unknown] } };
      const families = nearest.slice(0, 3).map(({ family }) => family), names = families.map((family) => wordsOfFamily(family).names.en[0]);
      return { ok: false, reason: 'no-product', message: `Nothing in it is a product that is made here. Nearest are ${names.join(', ')}.`, nearest: families };
    },
    async between({ from, to, at }) {
      if (from.family !== to.family) return { ok: false, reason: 'two-families', message: `There is nothing between ${from.family} and ${to.family}; take two designs of one family.` };
      const design = await withWords((each) => each.between(from, to, at));
      return design ? { ok: true, design } : { ok: false, reason: 'failed', message: FAILED.message };
    },
    async close() {
      const open = words;
      words = null;
      await open?.then((each) => each.close(), () => {});
    },
  };
}
