/**
 * A version's way from candidate to service and out of it again, as a state machine:
 *
 *   candidate -> judged -> shadow -> share -> in-service -> retired
 *        \---------\---------\--------\-> rejected    \-> rolled-back
 *
 * Every step is one transaction over states, trials and the row that says what serves, so that a process that
 * is killed at any moment leaves one model in service. By hand steps can be left out, but never the gates.
 */
import { createHash } from 'node:crypto';
import type { ModelVersion, Trial } from '../../shared/operator.ts';
import { modelTrialsTable } from '../storage/model-trials.ts';
import type { Arm, ModelTrialsTable } from '../storage/model-trials.ts';
import { modelVersionsTable } from '../storage/model-versions.ts';
import type { StepBy } from '../storage/model-versions.ts';
import type { Db } from '../storage/open.ts';
import { MODEL } from './registry.ts';

export type Stepped =
  | { readonly ok: true; readonly version: ModelVersion }
  | { readonly ok: false; readonly reason: 'unknown-version' | 'gates-failed' | 'wrong-state' | 'another-trial' | 'nothing-before'; readonly message: string };

export interface LifecycleOptions {
  /** Of the shoppers, answered by a version that is tried; and by one that serves while some are held back on the one before. */
  readonly share: number; readonly guard: number;
}
export const LIFECYCLE_DEFAULTS: LifecycleOptions = { share: 0.1, guard: 0.9 };

export interface Lifecycle {
  readonly trials: Pick<ModelTrialsTable, 'recent' | 'note' | 'outcomes'>;
  trial(): Trial | null;
  /** The next step of a version that is judged, in shadow or on a share. */
  advance(version: number, by: StepBy): Stepped;
  /** In service at once, whatever steps are left; a version that served before can come back so. */
  serve(version: number, by: StepBy): Stepped;
  reject(version: number, by: StepBy): Stepped;
  /** Takes what serves out of service; the version before serves again. */
  rollBack(by: StepBy): Stepped;
  /** Ends holding shoppers back on the version before. */
  endGuard(by: StepBy): void;
  /** Which of the two answers a shopper in a trial: by hash at first, then as before, also where a guest became an account. */
  armOf(trial: Trial, shopper: string, now: number): Arm;
}

export function openLifecycle(db: Db, options: Partial<LifecycleOptions> = {}): Lifecycle {
  const { share, guard } = { ...LIFECYCLE_DEFAULTS, ...options };
  const versions = modelVersionsTable(db, MODEL), trials = modelTrialsTable(db, MODEL);
  const serving = (): ModelVersion => {
    const version = versions.inService();
    if (!version) throw new Error('no model of taste is in service');
    return version;
  };
  const done = (version: number): Stepped => {
    const found = versions.find(version);
    if (!found) throw new Error(`version ${version} took a step and is not there`);
    return { ok: true, version: found };
  };
  /** A step that is allowed from `from`, with the gates passed and no other version on trial. */
  const step = (number: number, from: readonly ModelVersion['state'][], take: (version: ModelVersion, trial: Trial | null) => void): Stepped => {
    const version = versions.find(number), trial = trials.current();
    if (!version) return { ok: false, reason: 'unknown-version', message: `There is no version ${number}.` };
    if (!from.includes(version.state)) return { ok: false, reason: 'wrong-state', message: `Version ${number} is ${version.state}; this takes one that is ${from.join(' or ')}.` };
    if (version.gates?.some(({ passed }) => !passed)) return { ok: false, reason: 'gates-failed', message: `Version ${number} did not pass: ${version.gates.filter(({ passed }) => !passed).map(({ name }) => name).join(', ')}.` };
    if (trial && trial.version !== number && trial.stage !== 'guard') return { ok: false, reason: 'another-trial', message: `Version ${trial.version} is on trial; end that first.` };
    take(version, trial);
    return done(number);
  };
  const begin = (version: number, stage: Trial['stage'], part: number, rival: number, at: number): void => trials.start({ version, rival, stage, share: part, startedAt: at });
  const takeOver = (version: number, trial: Trial | null, by: StepBy): void => {
    if (trial) trials.end(trial.id, by.at);
    const before = serving();
    versions.serve(version, 'retired', by);
    begin(version, 'guard', guard, before.version, by.at);
  };

  return {
    trials,
    trial: () => trials.current(),
    advance: db.transaction((number: number, by: StepBy) => step(number, ['judged', 'shadow', 'share'], ({ state }, trial) => {
      if (state === 'share') return takeOver(number, trial, by);
      if (trial) trials.end(trial.id, by.at);
      const next = state === 'judged' ? 'shadow' : 'share';
      versions.move(number, next, by);
      begin(number, next, next === 'shadow' ? 0 : share, serving().version, by.at);
    })).immediate,
    serve: db.transaction((number: number, by: StepBy) => step(number, ['judged', 'shadow', 'share', 'retired', 'rolled-back'], (_, trial) => takeOver(number, trial, by))).immediate,
    reject: db.transaction((number: number, by: StepBy): Stepped => {
      const version = versions.find(number), trial = trials.current();
      if (!version) return { ok: false, reason: 'unknown-version', message: `There is no version ${number}.` };
      if (!['candidate', 'judged', 'shadow', 'share'].includes(version.state)) return { ok: false, reason: 'wrong-state', message: `Version ${number} is ${version.state} and is not on its way.` };
      if (trial?.version === number) trials.end(trial.id, by.at);
      versions.move(number, 'rejected', by);
      return done(number);
    }).immediate,
    rollBack: db.transaction((by: StepBy): Stepped => {
      const trial = trials.current(), last = serving();
      const before = (trial?.stage === 'guard' ? versions.find(trial.rival) : null) ?? versions.servedBefore()[0];
      if (!before) return { ok: false, reason: 'nothing-before', message: `No version served before version ${last.version}.` };
      if (trial) trials.end(trial.id, by.at);
      // It was measured against what is gone now.
      if (trial && trial.stage !== 'guard') versions.move(trial.version, 'judged', by);
      versions.serve(before.version, 'rolled-back', by);
      return done(before.version);
    }).immediate,
    endGuard(by) {
      const trial = trials.current();
      if (trial?.stage === 'guard') trials.end(trial.id, by.at);
    },
    armOf(trial, shopper, now) {
      const known = trials.armOf(trial.id, shopper);
      if (known) return known;
      const arm = drawn(trial.id, shopper) < trial.share ? 'version' : 'rival';
      trials.assign(trial.id, shopper, arm, now);
      return arm;
    },
  };
}

/** A number of the shopper's own in this trial, uniform in [0, 1). */
function drawn(trial: number, shopper: string): number {
  return createHash('sha256').update(`${trial} ${shopper}`).digest().readUInt32BE() / 2 ** 32;
}
