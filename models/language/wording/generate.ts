/** Says acts: several sentences are drawn for each, and that is given which the others agree with most. */
import type { Random } from '../../engine/random.ts';
import type { Act } from './acts.ts';
import { agreed } from './agree.ts';
import { DRAW_DEFAULTS, openDrawer } from './draw.ts';
import type { DrawOptions } from './draw.ts';
import type { Wording } from './train.ts';

export interface SayOptions extends DrawOptions {
  /** Sentences drawn of an act. */
  readonly draws: number;
}
export const SAY_DEFAULTS: SayOptions = { ...DRAW_DEFAULTS, draws: 64 };

/** A rule that a sentence of words and holes must keep beside those of the holes. */
export type Rule = (words: readonly string[], act: Act) => boolean;

export interface Sayer {
  /** Distinct sentences of words and holes for each act, those first that the drawn ones agree with most; none where no draw kept the rules. */
  say(acts: readonly Act[], random: Random, rule?: Rule): Promise<readonly (readonly (readonly string[])[])[]>;
  close(): Promise<void>;
}

export async function openSayer(wording: Wording, options: Partial<SayOptions> = {}): Promise<Sayer> {
  const { draws, ...drawing } = { ...SAY_DEFAULTS, ...options }, drawer = await openDrawer(wording, drawing), { said } = wording.vocabulary;
  return {
    say: (acts, random, rule) => Promise.all(acts.map(async (act) => {
      const drawn = await Promise.all(Array.from({ length: draws }, () => drawer.draw({ act, random: random.fork() })));
      const sentences = drawn.flatMap((words) => (words === null ? [] : [words.map((word) => said[word] as string)]));
      return agreed(rule ? sentences.filter((words) => rule(words, act)) : sentences);
    })),
    close: () => drawer.close(),
  };
}
