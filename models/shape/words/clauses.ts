/** Where one thing that is said ends and the next begins. */
import type { ReadText } from './read.ts';

/** What ends a clause. */
export const BREAK = /[,，.。;；:：|\n、()（）/]/;

/** Stretches of tokens between marks of punctuation. */
export function clausesOf({ tokens, text }: ReadText): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  tokens.forEach((token, i) => {
    const last = out.at(-1), before = tokens[i - 1];
    if (last && before && !BREAK.test(text.slice(before.to, token.from))) last.to = i + 1;
    else out.push({ from: i, to: i + 1 });
  });
  return out;
}
