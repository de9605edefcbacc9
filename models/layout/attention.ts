/**
 * How much each slot is looked at, learnt from looks. What is seen depends on the place and on what stands there
 * (the position-based model of clicks, Craswell et al. 2008): looks at a slot while goods of one liking stood there
 * are Poisson, their mean the times that was shown, times the slot's attention, times what that liking draws. What
 * liking draws is estimated along with attention, as in position-bias estimation by regression EM (Wang et al. 2018),
 * so that a slot is not taken for a good one because liked goods were put there.
 *
 * A slot's attention has a Gamma prior around what the floor's geometry says (exposure.ts). Its strength is chosen by
 * the likelihood of the looks (empirical Bayes): where looks follow the geometry it weighs much, else little. Without
 * looks the geometry stands.
 */
import type { Interaction } from '../../shared/interaction.ts';

/** How liked the goods in a slot were by the shopper who saw them: fifths of the store's goods, 0 least. */
export const BANDS = 5;
/** How often goods of one band stood in a slot before a shopper, and what looks they got. */
export interface SlotLooks { readonly slot: string; readonly band: number; readonly shown: number; readonly looks: number }

/** Rounds of taking turns between attention and what liking draws. */
const ROUNDS = 12;
/** Strengths of the prior that are tried, in looks. */
const STRENGTHS = [0.5, 1, 2, 4, 8, 16, 32, 64, 128];
/** A dwell of so many seconds counts as one look more, up to the most. */
const DWELL = { seconds: 5, most: 3 } as const;

/** What an interaction counts for as looks at its slot; 0 for those that are no looks. */
export function looksOf({ kind, slot, seconds }: Pick<Interaction, 'kind' | 'slot' | 'seconds'>): number {
  if (slot === null) return 0;
  if (kind === 'view' || kind === 'approach') return 1;
  return kind === 'dwell' ? Math.min(DWELL.most, (seconds ?? 0) / DWELL.seconds) : 0;
}

/** Product -> band, by the order of liking; goods liked alike by the order of their ids. */
export function bandsOf(liking: ReadonlyMap<string, number>): Map<string, number> {
  const order = [...liking].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  return new Map(order.map(([product], i) => [product, Math.floor((BANDS * i) / order.length)]));
}

/** Slot -> attention, as much in all as the prior. @param prior attention by geometry, above 0, of every slot of the plan */
export function attentionOf(prior: ReadonlyMap<string, number>, seen: Iterable<SlotLooks>): Map<string, number> {
  return estimate(prior, seen).rows;
}

export interface Estimate {
  /** Slot -> what it is estimated at; as much in all as the prior. */
  readonly rows: Map<string, number>;
  /** Sums of what was given, slot after slot, `BANDS` each. */
  readonly shown: Float64Array; readonly looks: Float64Array;
}

/** The model of this file, for slots or for whatever else is shown and looked at. */
export function estimate(prior: ReadonlyMap<string, number>, seen: Iterable<SlotLooks>): Estimate {
  const slots = [...prior.keys()], index = new Map(slots.map((slot, i) => [slot, i])), before = Float64Array.from(prior.values());
  const shown = new Float64Array(slots.length * BANDS), looks = new Float64Array(slots.length * BANDS);
  for (const each of seen) {
    const at = index.get(each.slot);
    if (at === undefined || each.band < 0 || each.band >= BANDS) continue;
    shown[at * BANDS + each.band]! += each.shown;
    looks[at * BANDS + each.band]! += each.looks;
  }
  if (sum(looks) === 0) return { rows: new Map(prior), shown, looks };
  const attention = before.slice(), total = slots.map((_, s) => sum(looks.subarray(s * BANDS, (s + 1) * BANDS)));
  for (let round = 0; round < ROUNDS; round++) {
    const draws = drawsOf(attention, shown, looks), expected = slots.map((_, s) => draws.reduce((mass, draw, band) => mass + shown[s * BANDS + band]! * draw, 0));
    const strength = strengthOf(before, total, expected);
    for (let s = 0; s < slots.length; s++) attention[s] = (strength + total[s]!) / (strength / before[s]! + expected[s]!);
  }
  const scale = sum(before) / sum(attention);
  return { rows: new Map(slots.map((slot, s) => [slot, attention[s]! * scale])), shown, looks };
}

/** What goods of each band draw, in looks for each time shown and unit of attention; one average look is added to each, so that a band seldom shown says little. */
export function drawsOf(attention: Float64Array, shown: Float64Array, looks: Float64Array): number[] {
  const had = new Float64Array(BANDS), could = new Float64Array(BANDS);
  for (let i = 0; i < shown.length; i++) {
    had[i % BANDS]! += looks[i]!;
    could[i % BANDS]! += shown[i]! * attention[Math.floor(i / BANDS)]!;
  }
  const rate = Math.max(1e-9, sum(had)) / Math.max(1e-9, sum(could));
  return Array.from(had, (each, band) => (each + 1) / (could[band]! + 1 / rate));
}

/** The strength of the prior under which the looks are likeliest: negative binomial, the Gamma being integrated out. */
function strengthOf(before: Float64Array, total: readonly number[], expected: readonly number[]): number {
  let best = -Infinity, chosen = 1;
  for (const strength of STRENGTHS) {
    let likelihood = 0;
    for (let s = 0; s < total.length; s++) {
      const mean = before[s]! * expected[s]!, n = total[s]!;
      if (mean > 0) likelihood += logGamma(n + strength) - logGamma(strength) + strength * Math.log(strength / (strength + mean)) + n * Math.log(mean / (strength + mean));
    }
    if (likelihood > best) { best = likelihood; chosen = strength; }
  }
  return chosen;
}

/** Stirling's series, for arguments above 0; below 7 by recurrence. Within 1e-9. */
function logGamma(x: number): number {
  let shift = 0;
  for (; x < 7; x++) shift += Math.log(x);
  return (x - 0.5) * Math.log(x) - x + 0.9189385332046727 + 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5) - shift;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
