/** The word that a slip of the finger was meant to be. */

/** The only nearest of `words` within one slip (two for eight letters and more); null where none is, for short words, and for Chinese. */
export function nearestWord(word: string, words: readonly string[]): string | null {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return null;
  const most = word.length >= LONG ? 2 : 1;
  let best: string | null = null, least = most + 1;
  for (const other of words) {
    if (Math.abs(other.length - word.length) > most || other.length < SHORTEST) continue;
    const slips = slipsBetween(word, other);
    if (slips < least) [least, best] = [slips, other];
  }
  return best;
}
const SHORTEST = 4, LONG = 8;

/** Letters put in, left out, changed, or two exchanged. Damerau 1964, restricted. */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [], row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] as number) + 1);
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return row[b.length] as number;
}
