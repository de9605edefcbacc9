/**
 * The next patterns to show somebody: children of those they liked, away from those they did not, unlike one another.
 * Interactive evolution after Secretan et al., "Picbreeder" (2008), with the candidates sifted by what they look like.
 */
import { randomFrom } from '../engine/random.ts';
import type { Random } from '../engine/random.ts';
import { crossed, mutated, randomGenome } from './genome.ts';
import type { Genome } from './genome.ts';
import { distance, liveliness, printOf } from './network.ts';
import type { Print } from './network.ts';

export interface Wishes {
  /** Newest last. */
  readonly liked: readonly Genome[];
  readonly disliked: readonly Genome[];
  /** The same wishes and seed give the same patterns. */
  readonly seed: number;
}

/** Patterns shown at a time, and candidates that they are chosen from. */
export const SHOWN = 6;
const CANDIDATES = 48;
/** Less than this goes on in a plain colour; closer than this two look the same. */
const DULL = 0.28, SAME = 0.08;
/** Of the children, how many have two parents. */
const OF_TWO = 0.3;
/** How much being unlike the others counts beside being like what is liked. */
const VARIETY = 0.5;

interface Candidate { readonly genome: Genome; readonly print: Print; readonly worth: number }

export function breed({ liked, disliked, seed }: Wishes): Genome[] {
  const random = randomFrom(seed), wanted = liked.map(printOf), unwanted = disliked.map(printOf), found: Candidate[] = [];
  for (let i = 0; i < CANDIDATES * 6 && found.length < CANDIDATES; i++) {
    const genome = candidate(liked, random), print = printOf(genome);
    if (liveliness(print) < DULL) continue;
    const near = nearest(print, wanted), bad = nearest(print, unwanted);
    // Nearer to what was turned down than to anything that was liked.
    if (bad < Math.min(near, 0.25)) continue;
    found.push({ genome, print, worth: wanted.length > 0 ? -near : Math.min(bad, 0.5) });
  }
  const chosen: Candidate[] = [];
  while (chosen.length < SHOWN) {
    let best: Candidate | null = null, most = -Infinity;
    for (const each of found) {
      const apart = Math.min(nearest(each.print, chosen.map((other) => other.print)), nearest(each.print, wanted));
      const score = each.worth + VARIETY * Math.min(1, apart) - (apart < SAME ? 10 : 0);
      if (score > most && !chosen.includes(each)) [best, most] = [each, score];
    }
    if (!best) break;
    chosen.push(best);
  }
  const out = chosen.map((each) => each.genome);
  // So many were turned down that nothing is left: a fresh start is better than fewer.
  while (out.length < SHOWN) out.push(randomGenome(random));
  return out;
}

function candidate(liked: readonly Genome[], random: Random): Genome {
  if (liked.length === 0) return randomGenome(random);
  // The newest liking tells most.
  const pick = (): Genome => liked[Math.max(0, liked.length - 1 - Math.floor(Math.abs(random.normal()) * 1.2))] ?? liked[0] ?? randomGenome(random);
  const parent = pick();
  return mutated(liked.length > 1 && random.next() < OF_TWO ? crossed(parent, pick(), random) : parent, random, 0.25 + 0.75 * random.next());
}

function nearest(print: Print, others: readonly Print[]): number {
  return others.reduce((least, other) => Math.min(least, distance(print, other)), Infinity);
}
