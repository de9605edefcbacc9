/**
 * The loop that runs itself: what serves is followed, trials are watched and decided, a version that passed its
 * gates is taken from step to step, and trainings begin when they are due.
 */
import type { Logger } from 'pino';
import { TRIAL_VISITS } from '../../shared/operator.ts';
import type { ArmFigures, Comparison, ShadowFigures, Trial, TrialFigures, Verdict } from '../../shared/operator.ts';
import type { Arm, ArmOutcome } from '../storage/model-trials.ts';
import type { Db } from '../storage/open.ts';
import { readLoopSettings } from '../storage/trainings.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Registry } from './registry.ts';
import type { Serving } from './serving.ts';
import { sparing } from './sparing.ts';
import { alwaysValid } from './statistics.ts';
import type { ArmSums } from './statistics.ts';
import type { Trainings } from './trainings.ts';

export interface LoopOptions {
  /** Answers in shadow before a version is shown to anybody. */
  readonly shadowAnswers: number;
  /** Milliseconds to all scores of a store that are quick enough whatever the other takes, and how many times the other's they may take else. */
  readonly quickMs: number; readonly slower: number;
  /** Answers that a version may fail to give. */
  readonly failures: number;
  /** Visits that have ended, of each arm, before anything is decided. */
  readonly visits: number;
  /** Chance that a version which is as good is put out of the way, over all looks and metrics together. */
  readonly alpha: number;
  /** Finds a visit that may be lost, at most, for there to be enough. */
  readonly margin: number;
}
export const LOOP_OPTIONS_DEFAULTS: LoopOptions = { shadowAnswers: 200, quickMs: 5, slower: 1.5, failures: 3, visits: TRIAL_VISITS, alpha: 0.05, margin: 0.05 };

export interface LoopDeps {
  readonly db: Db;
  readonly registry: Registry; readonly lifecycle: Lifecycle; readonly serving: Serving; readonly trainings: Trainings;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Logger;
  /** Milliseconds between two looks. */
  readonly every: number;
  readonly options?: Partial<LoopOptions>;
}

export interface Loop {
  /** Looks at everything now. */
  look(): Promise<void>;
  close(): Promise<void>;
}

export function openLoop({ db, registry, lifecycle, serving, trainings, now, log, every, options: chosen }: LoopDeps): Loop {
  const options = { ...LOOP_OPTIONS_DEFAULTS, ...chosen };
  const outcomesOf = sparing((trial: number) => lifecycle.trials.outcomes(trial));
  let timer: NodeJS.Timeout | null = null, over = false, turn: Promise<void> = Promise.resolve();
  const byItself = (reason: string) => ({ person: null, at: now(), reason });

  function watch(trial: Trial): TrialFigures {
    if (trial.stage === 'shadow') {
      const shadow = serving.shadow();
      return { shadow, version: null, rival: null, comparisons: [], verdict: shadow ? verdictOfShadow(shadow, options) : 'going' };
    }
    return figuresOf(outcomesOf(trial.id), serving.failuresOf(trial.version), options);
  }
  function decide(trial: Trial, { verdict, comparisons }: TrialFigures, automatic: boolean): boolean {
    const { stage, version } = trial;
    if (verdict === 'drop') {
      const why = reasonOf(comparisons, serving.failuresOf(version));
      log.warn({ version, stage, why }, 'a model of taste was put out of the way');
      if (stage === 'guard') lifecycle.rollBack(byItself(why));
      else lifecycle.reject(version, byItself(why));
      return true;
    }
    if (verdict !== 'enough') return false;
    if (stage === 'guard') lifecycle.endGuard(byItself('shoppers are not worse off'));
    else if (automatic) lifecycle.advance(version, byItself(stage === 'shadow' ? 'answered well in shadow' : 'shoppers are not worse off'));
    return stage === 'guard' || automatic;
  }
  async function look(): Promise<void> {
    const { automatic } = readLoopSettings(db), trial = lifecycle.trial();
    let stepped = false;
    if (trial) {
      const figures = watch(trial);
      if (figures.shadow || figures.version || figures.rival) lifecycle.trials.note(trial.id, figures);
      stepped = decide(trial, figures, automatic);
    } else if (automatic) {
      const next = registry.versions().find(({ state, version }) => state === 'judged' && version > registry.inService().version);
      if (next) stepped = lifecycle.advance(next.version, byItself('passed every gate')).ok;
    }
    if (stepped) log.warn({ trial: lifecycle.trial() }, 'the loop took a step');
    trainings.look();
    await serving.look();
  }
  const run = (): Promise<void> => {
    turn = turn.then(look).catch((error: unknown) => log.error({ error }, 'the loop could not look'));
    return turn;
  };
  const wait = (): void => {
    if (over) return;
    timer = setTimeout(() => void run().finally(wait), every);
    timer.unref();
  };
  wait();
  return {
    look: run,
    async close() {
      over = true;
      if (timer) clearTimeout(timer);
      await turn;
    },
  };
}

/** Times the answers of a shadow after which being slow is no accident. */
const SURE = 5;

function verdictOfShadow({ answers, failures, p99, rivalP99 }: ShadowFigures, { shadowAnswers, failures: most, quickMs, slower }: LoopOptions): Verdict {
  if (failures >= most) return 'drop';
  if (answers < shadowAnswers) return 'going';
  if ((p99 ?? 0) <= Math.max(quickMs, slower * (rivalP99 ?? 0))) return 'enough';
  // The slowest few of some hundred may have waited for others.
  return answers < SURE * shadowAnswers ? 'going' : 'drop';
}

/** What an arm's shoppers did, how the arms differ, and what follows: never before each has `visits` of them. */
export function figuresOf(outcomes: readonly ArmOutcome[], failures: number, { visits, alpha, margin, failures: most }: LoopOptions): TrialFigures {
  const of = (arm: Arm): ArmOutcome | null => outcomes.find((each) => each.arm === arm) ?? null, [ours, theirs] = [of('version'), of('rival')];
  const comparisons = ours && theirs ? METRIC_SUMS.map(([metric, sums]): Comparison => ({ metric, ...alwaysValid(sums(ours), sums(theirs), alpha / METRIC_SUMS.length) })) : [];
  const decides = (ours?.n ?? 0) >= visits && (theirs?.n ?? 0) >= visits;
  const isWorse = ({ metric, low, high }: Comparison): boolean => (metric === 'dismissals' ? low > 0 : high < 0);
  const finds = comparisons.find(({ metric }) => metric === 'finds');
  const verdict = failures >= most || (decides && comparisons.some(isWorse)) ? 'drop' : decides && finds && finds.low > -margin ? 'enough' : 'going';
  return { shadow: null, version: ours && armFigures(ours), rival: theirs && armFigures(theirs), comparisons, verdict };
}

const METRIC_SUMS: readonly (readonly [Comparison['metric'], (arm: ArmOutcome) => ArmSums])[] = [
  ['finds', ({ shoppers, n, nn, finds, findsFinds, nFinds }) => ({ shoppers, n, nn, x: finds, xx: findsFinds, nx: nFinds })],
  ['purchases', ({ shoppers, n, nn, purchases, purchasesPurchases, nPurchases }) => ({ shoppers, n, nn, x: purchases, xx: purchasesPurchases, nx: nPurchases })],
  ['dismissals', ({ shoppers, n, nn, dismissals, dismissalsDismissals, nDismissals }) => ({ shoppers, n, nn, x: dismissals, xx: dismissalsDismissals, nx: nDismissals })],
];

function armFigures({ shoppers, n, finds, purchases, dismissals }: ArmOutcome): ArmFigures {
  return { shoppers, visits: n, finds, purchases, dismissals };
}
function reasonOf(comparisons: readonly Comparison[], failures: number): string {
  const worse = comparisons.filter(({ metric, low, high }) => (metric === 'dismissals' ? low > 0 : high < 0)).map(({ metric, value }) => `${metric} ${value.toFixed(3)} a visit`);
  return worse.length > 0 ? `shoppers are worse off: ${worse.join(', ')}` : `failed to answer ${failures} times, or too slowly`;
}
