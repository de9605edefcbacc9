/**
 * BLEU and slot error as the toolkit of RNNLG counts them (its loader/GentScorer.py), after Papineni and others 2002.
 * All sentences that a generator gives for an act are counted over the whole corpus, each against all references of its
 * act: the human sentences of every test act of the same kind and slots, with this act's values put in.
 */
import { holesOf } from '../../../models/language/wording/acts.ts';
import type { Act } from '../../../models/language/wording/acts.ts';

export interface Scored { readonly said: readonly (readonly string[])[]; readonly references: readonly (readonly string[])[] }

const LONGEST = 4;

export function bleu(corpus: readonly Scored[]): number {
  const runs = new Float64Array(LONGEST), hits = new Float64Array(LONGEST);
  let length = 0, wanted = 0;
  for (const { said, references } of corpus) {
    const theirs = references.map((words) => Array.from({ length: LONGEST }, (_, k) => countOf(words, k + 1)));
    for (const words of said) {
      for (let k = 0; k < LONGEST; k++) {
        for (const [run, n] of countOf(words, k + 1)) {
          runs[k] = (runs[k] as number) + n;
          hits[k] = (hits[k] as number) + Math.min(n, Math.max(...theirs.map((counts) => counts[k]?.get(run) ?? 0)));
        }
      }
      length += words.length;
      wanted += references.map((r) => r.length).reduce((best, l) => (Math.abs(l - words.length) < Math.abs(best - words.length) ? l : best));
    }
  }
  const precision = runs.reduce((logs, n, k) => logs + Math.log((hits[k] as number) / (n + 1e-7) + 1e-7) / LONGEST, 0);
  return Math.exp(precision + (length > wanted ? 0 : 1 - wanted / length));
}

function countOf(words: readonly string[], n: number): Map<string, number> {
  const runs = new Map<string, number>();
  for (let i = 0; i + n <= words.length; i++) {
    const run = words.slice(i, i + n).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** Words by which the toolkit tells that a slot of yes and no was said (its resource/detect.pair). */
export const CUES: Readonly<Record<string, readonly string[]>> = {
  kidsallowed: ['child', 'kid', 'kids', 'children'], dogsallowed: ['dog', 'dogs', 'puppy'], hasinternet: ['internet', 'wifi'],
  acceptscreditcards: ['card', 'cards'], isforbusinesscomputing: ['business', 'nonbusiness', 'home', 'personal', 'general'], hasusbport: ['usb'],
};
/** Acts whose slots the toolkit does not count. */
const UNCOUNTED = new Set(['?select', 'suggest']);
/** Slots whose texts it does not look for: the kind of goods stands in every sentence anyway. */
const UNCHECKED = new Set(['type']);

export interface SlotCount { readonly slots: number; readonly errors: number }

/** Slots of an act, and how many are missing, said twice or not asked for in a sentence of words and holes. */
export function slotErrors(words: readonly string[], act: Act): SlotCount {
  if (UNCOUNTED.has(act.kind)) return { slots: 0, errors: 0 };
  const wanted = new Map<string, number>(), said = new Map<string, number>();
  const add = (to: Map<string, number>, slot: string): void => { to.set(slot, (to.get(slot) ?? 0) + 1); };
  for (const { fact, special } of holesOf(act)) {
    if (special ? fact.slot in CUES && fact.value !== '?' : !UNCHECKED.has(fact.slot)) add(wanted, fact.slot);
  }
  for (const word of words) {
    const hole = /^\{([^.}]+)(?:\.\d+)?\}$/.exec(word)?.[1];
    if (hole !== undefined && !UNCHECKED.has(hole)) add(said, hole);
    for (const [slot, cues] of Object.entries(CUES)) if (cues.includes(word)) add(said, slot);
  }
  const slots = [...wanted.values()].reduce((a, b) => a + b, 0);
  const errors = [...new Set([...wanted.keys(), ...said.keys()])].reduce((sum, slot) => sum + Math.abs((wanted.get(slot) ?? 0) - (said.get(slot) ?? 0)), 0);
  return { slots, errors };
}
