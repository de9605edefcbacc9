/**
 * Of several sentences for one act, those first that the others agree with most: the expected BLEU of each, were any
 * of the others what a person had said. Minimum Bayes risk, Kumar and Byrne 2004.
 */

/**
 * How much a sentence loses that is shorter than another, as a multiple of BLEU's own penalty: what all agree on is short.
 * Chosen on 442 validation acts of RNNLG's laptop set, 64 draws each: BLEU of the first five .523 with 1, .525 with 1.5, .527 with 2, .526 with 3.
 */
const SHORTNESS = 2;
/** Longest run of words that is compared. */
const LONGEST = 4;

interface Counted { readonly words: readonly string[]; readonly runs: readonly ReadonlyMap<string, number>[]; weight: number }

/** Distinct sentences, the most agreed with first. */
export function agreed(sentences: readonly (readonly string[])[]): string[][] {
  const distinct = new Map<string, Counted>();
  for (const words of sentences) {
    const key = words.join(' '), known = distinct.get(key);
    if (known) known.weight++;
    else distinct.set(key, { words, runs: runsOf(words), weight: 1 });
  }
  const all = [...distinct.values()];
  return all
    .map((one) => ({ words: one.words, worth: all.reduce((sum, other) => sum + other.weight * likeness(one, other), 0) }))
    .sort((a, b) => b.worth - a.worth).map(({ words }) => [...words]);
}

function runsOf(words: readonly string[]): Map<string, number>[] {
  return Array.from({ length: LONGEST }, (_, k) => {
    const runs = new Map<string, number>();
    for (let i = 0; i + k < words.length; i++) {
      const run = words.slice(i, i + k + 1).join(' ');
      runs.set(run, (runs.get(run) ?? 0) + 1);
    }
    return runs;
  });
}

/** BLEU of one sentence against another, one added to hits and runs of two words and more. Lin and Och 2004. */
function likeness(one: Counted, other: Counted): number {
  let logs = 0;
  for (let k = 0; k < LONGEST; k++) {
    const mine = one.runs[k] as ReadonlyMap<string, number>, theirs = other.runs[k] as ReadonlyMap<string, number>;
    let hits = 0;
    for (const [run, n] of mine) hits += Math.min(n, theirs.get(run) ?? 0);
    const more = k === 0 ? 0 : 1, runs = Math.max(0, one.words.length - k);
    if (hits + more === 0) return 0;
    logs += Math.log((hits + more) / (runs + more)) / LONGEST;
  }
  return Math.exp(logs + SHORTNESS * Math.min(0, 1 - other.words.length / Math.max(1, one.words.length)));
}
