/** Which goods a part of a question means: those it names, wholly or by a few words, or what is spoken of; weighed by a learned ranker. */
import type { Intent } from '../../../../models/language/labels.ts';
import { likelihoods, loadRanker } from '../../../../models/language/referents/model.ts';
import type { Item } from '../goods.ts';
import { candidatesOf, REFERENT_FEATURES } from './features.ts';
import type { Candidate } from './features.ts';
import type { Talk } from './matches.ts';
import { saidIn } from './said.ts';
import type { Said } from './said.ts';

export interface Referred {
  /** What the text itself points to. */
  readonly named: readonly Item[];
  /** Whether the several are one name that fits them all. */
  readonly doubtful: boolean;
  /** What was spoken of or is in the hand, where that is meant and nothing else is named. */
  readonly spokenOf: readonly Item[];
}
export const NOBODY: Referred = { named: [], doubtful: false, spokenOf: [] };

const WEIGHTS = loadRanker(REFERENT_FEATURES);

/** Each of several that are meant is at least so likely: where they are held side by side, and where that is not as plain. */
const BESIDE = 0.06,
  TOGETHER = 0.25;
/** Two between which a name leaves a doubt. */
const DOUBTED = 0.38,
  SURE = 0.5;
const MOST = 4;

export function referredIn(text: string, reading: { readonly intent: Intent; readonly confidence: number }, talk: Talk): Referred {
  const said = saidIn(text, reading, talk.goods.categories),
    candidates = candidatesOf(said, talk);
  if (candidates.length < 2) return NOBODY;
  return chosen(candidates, likelihoods(WEIGHTS, candidates.map(({ features }) => features)), said);
}

export function chosen(candidates: readonly Candidate[], likely: readonly number[], said: Said): Referred {
  const ranked = candidates.map((candidate, i) => ({ ...candidate, likely: likely[i] ?? 0 })).sort((a, b) => b.likely - a.likely),
    [best] = ranked;
  if (!best?.item) return NOBODY;
  const goods = ranked.filter(({ item }) => item !== null),
    least = said.isCompared ? BESIDE : said.isMany ? TOGETHER : 1,
    together = goods.filter(({ likely }) => likely >= least).slice(0, MOST);
  if (together.length > 1)
    return together.every(({ isByName, isShown, isSpokenOf }) => !isByName && (isShown || isSpokenOf))
      ? { named: [], doubtful: false, spokenOf: itemsOf(together) }
      : { named: itemsOf(together), doubtful: false, spokenOf: [] };
  if (!best.isNamed) return { named: [], doubtful: false, spokenOf: [best.item] };
  const doubted = best.likely < SURE ? goods.filter(({ likely, isNamed }) => isNamed && likely >= DOUBTED) : [best];
  return { named: itemsOf(doubted.length > 1 ? doubted : [best]), doubtful: doubted.length > 1, spokenOf: [] };
}
const itemsOf = (list: readonly Candidate[]): readonly Item[] => list.flatMap(({ item }) => item ?? []);

