import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLifecycle } from '../../../server/learning/lifecycle.ts';
import type { Lifecycle } from '../../../server/learning/lifecycle.ts';
import { figuresOf, LOOP_OPTIONS_DEFAULTS } from '../../../server/learning/loop.ts';
import { MODEL } from '../../../server/learning/registry.ts';
import { mergePerson } from '../../../server/storage/merge.ts';
import { modelVersionsTable } from '../../../server/storage/model-versions.ts';
import type { ModelVersionsTable } from '../../../server/storage/model-versions.ts';
import { openStore } from '../../../server/storage/open.ts';
import type { OpenStore } from '../../../server/storage/open.ts';
import type { Gate, VersionState } from '../../../shared/operator.ts';

const NOON = Date.UTC(2026, 10, 25, 12), by = { person: 'ada', at: NOON, reason: 'for a test' };
let folder: string, record: OpenStore, versions: ModelVersionsTable, life: Lifecycle;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lifecycle-'));
  record = openStore(join(folder, 'galleria.sqlite'));
  versions = modelVersionsTable(record.db, MODEL);
  life = openLifecycle(record.db);
  add('in-service');
});
afterEach(() => {
  record.close();
  rmSync(folder, { recursive: true });
});

function add(state: VersionState, gates: Gate[] | null = null): number {
  const figures = { shoppers: 1, hr10: 0, ndcg10: 0, popularityHr10: 0, popularityNdcg10: 0 };
  return versions.add({
    model: MODEL, weights: 'a'.repeat(64), origin: 'trained', state, seed: 1, steps: 1, people: 0, simulated: 1, dataset: { hash: 'x', cutoff: NOON, events: 0, optedOut: 0 },
    figures, rival: null, rivalFigures: null, gates, madeAt: new Date(NOON).toISOString(),
  }, by);
}
const states = (): Record<number, VersionState> => Object.fromEntries(versions.all().map(({ version, state }) => [version, state]));
const gate = (passed: boolean): Gate => ({ name: 'ranking', figure: 0.1, threshold: 0, wanted: 'above', passed, interval: [0, 0.2], of: 50 });

test('a version goes from judged to shadow, to a share, to service, one step at a time, and each is noted with who took it', () => {
  const next = add('judged', [gate(true)]);
  expect(life.advance(next, by)).toMatchObject({ ok: true, version: { state: 'shadow' } });
  expect(life.trial()).toMatchObject({ version: 2, rival: 1, stage: 'shadow', share: 0 });
  expect(versions.inService()?.version).toBe(1);
  life.advance(next, by);
  expect(life.trial()).toMatchObject({ version: 2, rival: 1, stage: 'share', share: 0.1 });
  expect(versions.inService()?.version).toBe(1);
  life.advance(next, by);
  expect(states()).toEqual({ 1: 'retired', 2: 'in-service' });
  expect(life.trial()).toMatchObject({ version: 2, rival: 1, stage: 'guard', share: 0.9 });
  expect(versions.stepsOf(2).map(({ state, person }) => [state, person])).toEqual([['judged', 'ada'], ['shadow', 'ada'], ['share', 'ada'], ['in-service', 'ada']]);
});

test('what did not pass its gates takes no step, by hand or not, nor does a version that is none or is done', () => {
  const failed = add('judged', [gate(true), { ...gate(false), name: 'exposure' }]), done = add('rejected');
  expect(life.advance(failed, by)).toMatchObject({ ok: false, reason: 'gates-failed', message: expect.stringContaining('exposure') });
  expect(life.serve(failed, by)).toMatchObject({ ok: false, reason: 'gates-failed' });
  expect(life.serve(done, by)).toMatchObject({ ok: false, reason: 'wrong-state' });
  expect(life.advance(99, by)).toMatchObject({ ok: false, reason: 'unknown-version' });
  expect(life.reject(1, by)).toMatchObject({ ok: false, reason: 'wrong-state' });
  expect(life.rollBack(by)).toMatchObject({ ok: false, reason: 'nothing-before' });
  expect(versions.inService()?.version).toBe(1);
});

test('one version is tried at a time', () => {
  const first = add('judged'), second = add('judged');
  life.advance(first, by);
  expect(life.advance(second, by)).toMatchObject({ ok: false, reason: 'another-trial' });
  life.reject(first, by);
  expect(life.trial()).toBeNull();
  expect(life.advance(second, by)).toMatchObject({ ok: true });
});

test('rolling back puts the version before in service, again and again, and ends a trial against what is gone', () => {
  const second = add('judged'), third = add('judged'), fourth = add('judged');
  life.serve(second, by);
  life.endGuard(by);
  life.serve(third, by);
  life.advance(fourth, by);
  expect(life.rollBack(by)).toMatchObject({ ok: true, version: { version: 2, state: 'in-service' } });
  expect(life.trial()).toBeNull();
  expect(states()).toEqual({ 1: 'retired', 2: 'in-service', 3: 'rolled-back', 4: 'judged' });
  expect(life.rollBack(by)).toMatchObject({ ok: true, version: { version: 1 } });
  expect(life.rollBack(by)).toMatchObject({ ok: false, reason: 'nothing-before' });
  expect(versions.inService()?.version).toBe(1);
});

test('a tenth of the shoppers is answered by the version that is tried, always the same ones, also when they become an account', () => {
  const next = add('judged');
  life.advance(next, by);
  life.advance(next, by);
  const trial = life.trial()!, armOf = (shopper: string): string => life.armOf(trial, shopper, NOON);
  const arms = Array.from({ length: 1000 }, (_, i) => armOf(`shopper-${i}`));
  const tried = arms.flatMap((arm, i) => (arm === 'version' ? [`shopper-${i}`] : []));
  expect(tried.length).toBeGreaterThan(70);
  expect(tried.length).toBeLessThan(130);
  expect(Array.from({ length: 1000 }, (_, i) => armOf(`shopper-${i}`))).toEqual(arms);
  for (const guest of tried.slice(0, 20)) {
    mergePerson(record.db, { guest, account: `account of ${guest}`, isNew: true, at: 'now' }, () => {});
    expect(armOf(`account of ${guest}`)).toBe('version');
  }
});

/** A visit to a store of ten minutes, and what was done in it. */
function visited(shopper: string, at: number, ...kinds: readonly string[]): void {
  record.db.prepare('INSERT INTO visits (id, shopper, place, entered_at, seen_at, left_at) VALUES (?, ?, ?, ?, ?, ?)').run(`${shopper} ${at}`, shopper, 'kiln', at, at + 600_000, at + 600_000);
  for (const [i, kind] of kinds.entries()) {
    record.db.prepare('INSERT INTO interactions (shopper, id, store, kind, product, at) VALUES (?, ?, ?, ?, ?, ?)').run(shopper, `${at} ${i}`, 'kiln', kind, 'mug', at + 1000);
  }
}
function onShare(): number {
  const next = add('judged');
  life.advance(next, by);
  life.advance(next, by);
  return life.trial()!.id;
}
function shopperOf(arm: string): string {
  const trial = life.trial()!;
  for (let i = 0; ; i++) if (life.armOf(trial, `${arm} ${i}`, NOON) === arm) return `${arm} ${i}`;
}

test('what an arm did is counted by visits that ended after the shopper was first answered in the trial', () => {
  const trial = onShare(), ann = shopperOf('version'), ben = shopperOf('rival');
  visited(ann, NOON - 3_600_000, 'buy');
  visited(ann, NOON + 1000, 'view', 'pickup', 'buy');
  visited(ann, NOON + 700_000, 'view', 'dismiss');
  visited(ben, NOON + 1000, 'dwell');
  expect(life.trials.outcomes(trial)).toEqual([
    { arm: 'rival', shoppers: 1, n: 1, nn: 1, finds: 0, findsFinds: 0, nFinds: 0, purchases: 0, purchasesPurchases: 0, nPurchases: 0, dismissals: 0, dismissalsDismissals: 0, nDismissals: 0 },
    { arm: 'version', shoppers: 1, n: 2, nn: 4, finds: 1, findsFinds: 1, nFinds: 2, purchases: 1, purchasesPurchases: 1, nPurchases: 2, dismissals: 1, dismissalsDismissals: 1, nDismissals: 2 },
  ]);
});

test('nothing is decided before each arm has its visits; then a drop is one, and being as good is enough', () => {
  const arm = (name: 'version' | 'rival', shoppers: number, rate: number) => {
    const finds = Math.round(shoppers * rate), none = { purchases: 0, purchasesPurchases: 0, nPurchases: 0, dismissals: 0, dismissalsDismissals: 0, nDismissals: 0 };
    return { arm: name, shoppers, n: shoppers, nn: shoppers, finds, findsFinds: finds, nFinds: finds, ...none };
  };
  const verdict = (shoppers: number, ours: number, theirs: number, failures = 0) => figuresOf([arm('version', shoppers, ours), arm('rival', shoppers, theirs)], failures, LOOP_OPTIONS_DEFAULTS).verdict;
  expect(verdict(100, 0, 0.9)).toBe('going');
  expect(verdict(400, 0.3, 0.5)).toBe('drop');
  expect(verdict(400, 0.5, 0.5)).toBe('going');
  expect(verdict(5000, 0.5, 0.5)).toBe('enough');
  expect(verdict(400, 0.6, 0.4)).toBe('enough');
  expect(verdict(10, 0.5, 0.5, 3)).toBe('drop');
  expect(figuresOf([], 0, LOOP_OPTIONS_DEFAULTS)).toMatchObject({ version: null, rival: null, verdict: 'going' });
});

const PROMOTER = `
  import { openLifecycle } from ${JSON.stringify(join(import.meta.dirname, '../../../server/learning/lifecycle.ts'))};
  import { openStore } from ${JSON.stringify(join(import.meta.dirname, '../../../server/storage/open.ts'))};
  const life = openLifecycle(openStore(process.argv[1]).db), by = { person: null, at: 1, reason: 'again and again' };
  for (let i = 0; ; i++) {
    for (const step of [() => life.serve(2, by), () => life.endGuard(by), () => life.serve(1, by), () => life.serve(2, by), () => life.rollBack(by), () => life.serve(1, by)]) step();
    if (i === 3) console.log('promoting');
  }`;

test('kill -9 while versions are promoted and rolled back leaves one in service, and the record says the same twice', { timeout: 60_000 }, async () => {
  add('retired');
  for (const wait of [3, 17, 41, 77]) {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', PROMOTER, join(folder, 'galleria.sqlite')], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    await sleep(wait);
    child.kill('SIGKILL');
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    const serving = versions.inService()!, all = states();
    expect(serving.state).toBe('in-service');
    expect(Object.values(all).filter((state) => state === 'in-service')).toHaveLength(1);
    const trial = life.trial();
    if (trial) expect(trial).toMatchObject({ stage: 'guard', version: serving.version });
  }
  expect(versions.stepsOf(2).length).toBeGreaterThan(40);
});
