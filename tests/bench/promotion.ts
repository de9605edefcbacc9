/**
 * `promotion`: offers to simulated shoppers whose answers are hidden, by the bandit, by the rule that it took
 * the place of (the running offer whose goods appeal most) and by epsilon-greedy over the same regression,
 * uplift and pacing. All serve the same visits with the same luck, budgets and caps.
 */
import { randomFrom } from '../../models/engine/random.ts';
import type { Random } from '../../models/engine/random.ts';
import { featuresOf } from '../../models/promotion/features.ts';
import { priceOf } from '../../models/promotion/pacing.ts';
import { choose, POLICY_DEFAULTS, uplift } from '../../models/promotion/policy.ts';
import type { Candidate } from '../../models/promotion/policy.ts';
import { dot, meanOf, OWN_PRIOR, PRIOR, response, showing, sigmoid } from '../../models/promotion/posterior.ts';
import type { Belief, OwnBelief } from '../../models/promotion/posterior.ts';
import { figure } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';
import { worldOf } from './promotion-world.ts';
import type { World, WorldOffer } from './promotion-world.ts';

const SEEDS = [11, 12, 13, 14, 15], EPSILON = 0.1;
/** Times that one shopper is shown one offer in a day, at most. */
const CAP = 2;

interface Option extends Candidate { readonly offer: WorldOffer; readonly appeal: number; readonly truth: ReturnType<World['truth']> }
interface Beliefs { belief: Belief; readonly own: Map<string, OwnBelief>; debts: ReadonlyMap<string, number> }
/** The index of what is shown, or null. */
type Policy = (options: readonly Option[], beliefs: Beliefs, random: Random) => number | null;

const POLICIES = {
  thompson(options, beliefs, random) {
    // A holdout is an experiment laid over any policy; here each is measured without.
    const { shown, debts } = choose(beliefs.belief, options, random, { ...POLICY_DEFAULTS, holdout: 0 });
    beliefs.debts = new Map([...beliefs.debts, ...debts]);
    return shown === null ? null : options.findIndex(({ id }) => id === shown);
  },
  rule: (options) => (options.length === 0 ? null : best(options.map(({ appeal }) => appeal))),
  epsilon(options, { belief }, random) {
    if (options.length === 0) return null;
    if (random.next() < EPSILON) return [...options.keys(), null][random.below(options.length + 1)] ?? null;
    const mean = meanOf(belief);
    return bestAbove(options.map((option) => uplift(option, sigmoid(dot(option.without, mean)),
      sigmoid(dot(option.with, mean) + option.own.shift / option.own.precision))));
  },
  /** Knows every shopper's answer; the rules and the pacing are the same. */
  oracle: (options) => bestAbove(options.map((option) => uplift(option, option.truth.without, option.truth.with))),
} satisfies Record<string, Policy>;
type Name = keyof typeof POLICIES;

interface Outcome {
  /** Profit beyond what would have been made without offers, expected, and what was given away; minor units. */
  readonly gain: number; readonly spent: number; readonly budget: number;
  /**
   * In the concourse, showings of the merchant who has least, as a share of what it is owed: half of an equal part of the
   * visits at which one of its offers would in truth bring something.
   */
  readonly least: number;
}

function run(world: World, policy: Policy, random: Random): Outcome {
  const beliefs: Beliefs = { belief: PRIOR, own: new Map(), debts: new Map() };
  const spentToday = new Map<string, number>(), shownTo = new Map<string, number>(), shownToday = new Map<string, number>();
  const exposure = Array.from({ length: world.merchants }, () => ({ shown: 0, owed: 0 }));
  const exposureOf = (merchant: number): { shown: number; owed: number } => exposure[merchant] ?? { shown: 0, owed: 0 };
  let gain = 0, spent = 0, day = 0;
  for (const visit of world.visits) {
    if (visit.day !== day) {
      day = visit.day;
      spentToday.clear();
      shownToday.clear();
      // A day's rest halves what weariness is left.
      for (const [key, times] of shownTo) shownTo.set(key, times / 2);
    }
    const any = shownToday.get(`${visit.shopper}`) ?? 0;
    const options = world.offers.flatMap((offer): Option[] => {
      const left = offer.daily - (spentToday.get(offer.id) ?? 0), key = `${visit.shopper} ${offer.id}`, shown = shownTo.get(key) ?? 0;
      if ((visit.merchant !== null && visit.merchant !== offer.merchant) || left < offer.reduction || (shownToday.get(key) ?? 0) >= CAP) return [];
      const seen = world.seen(visit, offer, shown, any), merchant = String(offer.merchant);
      return [{
        id: offer.id, merchant, offer, without: featuresOf(seen.shopper, null), with: featuresOf(seen.shopper, seen.offer),
        own: beliefs.own.get(offer.id) ?? OWN_PRIOR, spend: offer.spend, reduction: offer.reduction, margin: offer.margin,
        price: priceOf(offer.daily - left, offer.daily, visit.passed), debt: beliefs.debts.get(merchant) ?? 0, fresh: false,
        appeal: seen.offer.appeal, truth: world.truth(visit, offer, shown, any),
      }];
    });
    if (visit.merchant === null) {
      const useful = new Set(options.flatMap((option) => (uplift(option, option.truth.without, option.truth.with) > 0 ? [option.offer.merchant] : [])));
      for (const merchant of useful) exposureOf(merchant).owed += POLICY_DEFAULTS.guarantee / world.merchants;
    }
    const index = policy(options, beliefs, random), chosen = index === null ? null : options[index] ?? null;
    const watched = chosen ?? (visit.merchant === null ? null : options[0] ?? null);
    if (!watched) continue;
    const { offer, truth } = watched, buys = (visit.luck[offer.merchant] ?? 1) < (chosen ? truth.with : truth.without);
    learn(beliefs, chosen ? watched.with : watched.without, chosen ? offer.id : null, buys);
    if (!chosen) continue;
    gain += uplift({ ...chosen, price: 0 }, truth.without, truth.with);
    if (visit.merchant === null) exposureOf(offer.merchant).shown++;
    for (const [counts, key] of [[shownTo, `${visit.shopper} ${offer.id}`], [shownToday, `${visit.shopper} ${offer.id}`], [shownToday, `${visit.shopper}`]] as const) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    if (buys) {
      spent += offer.reduction;
      spentToday.set(offer.id, (spentToday.get(offer.id) ?? 0) + offer.reduction);
    }
  }
  return {
    gain, spent, budget: world.days * world.offers.reduce((sum, { daily }) => sum + daily, 0),
    least: Math.min(...exposure.map(({ shown, owed }) => (owed === 0 ? 1 : shown / owed))),
  };
}

function learn(beliefs: Beliefs, row: readonly number[], offer: string | null, buys: boolean): void {
  const own = offer === null ? null : beliefs.own.get(offer) ?? OWN_PRIOR;
  let learnt = showing(beliefs.belief, own, row);
  if (buys) learnt = response(learnt.belief, learnt.own, row, 1);
  beliefs.belief = learnt.belief;
  if (offer !== null && learnt.own) beliefs.own.set(offer, learnt.own);
}

function best(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
function bestAbove(values: readonly number[]): number | null {
  const most = Math.max(0, ...values);
  return most > 0 ? values.indexOf(most) : null;
}

export async function* bench({ say }: BenchOptions): AsyncIterable<Figure> {
  const names = Object.keys(POLICIES) as Name[];
  const sums = new Map(names.map((name) => [name, { gain: 0, spent: 0, budget: 0, least: Number.POSITIVE_INFINITY }]));
  for (const [i, seed] of SEEDS.entries()) {
    const world = worldOf(seed);
    for (const name of names) {
      const outcome = run(world, POLICIES[name], randomFrom(seed)), sum = of(sums, name);
      sums.set(name, {
        gain: sum.gain + outcome.gain, spent: sum.spent + outcome.spent, budget: sum.budget + outcome.budget,
        least: Math.min(sum.least, outcome.least),
      });
    }
    say(`${i + 1} of ${SEEDS.length} seeds, ${world.visits.length} visits each`);
  }
  const ideal = of(sums, 'oracle').gain;
  const regret = (name: Name): number => 100 * (1 - of(sums, name).gain / ideal);
  const use = (name: Name): number => 100 * of(sums, name).spent / of(sums, name).budget;
  const profit = (name: Name): number => of(sums, name).gain / of(sums, name).spent;
  const beside = (value: number): { reference: number; by: string } => ({ reference: Math.round(1000 * value) / 1000, by: 'rule' });
  yield figure('regret', regret('thompson'), '%', 'lower', beside(regret('rule')));
  yield figure('rule.regret', regret('rule'), '%', 'lower');
  yield figure('epsilon.regret', regret('epsilon'), '%', 'lower');
  yield figure('budget.use', use('thompson'), '%', 'higher', beside(use('rule')));
  yield figure('rule.budget.use', use('rule'), '%', 'higher');
  yield figure('epsilon.budget.use', use('epsilon'), '%', 'higher');
  yield figure('oracle.budget.use', use('oracle'), '%', 'higher');
  yield figure('profit', profit('thompson'), 'per unit of budget', 'higher', beside(profit('rule')));
  yield figure('epsilon.profit', profit('epsilon'), 'per unit of budget', 'higher');
  yield figure('exposure.least', 100 * of(sums, 'thompson').least, '% of owed', 'higher', { goal: 100, ...beside(100 * of(sums, 'rule').least) });
  yield figure('epsilon.exposure.least', 100 * of(sums, 'epsilon').least, '% of owed', 'higher');
  yield figure('oracle.exposure.least', 100 * of(sums, 'oracle').least, '% of owed', 'higher');
}

function of<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing under ${String(key)}`);
  return value;
}
