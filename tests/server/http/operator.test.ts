import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LoopOverview, ModelVersion, Training, VersionHistory } from '../../../shared/operator.ts';
import { Refusal } from '../../../shared/shop.ts';
import { openRegistry } from '../../../server/learning/registry.ts';
import { serve } from '../../../server/serve.ts';
import { interactionsTable } from '../../../server/storage/interactions.ts';
import { modelVersionsTable } from '../../../server/storage/model-versions.ts';
import { openStore, type OpenStore } from '../../../server/storage/open.ts';
import { Browser } from '../accounts/browser.ts';
import { serveWeakly } from '../learning/weak.ts';
import { signedUp } from './people.ts';

const PORT = 4652, ORIGIN = `http://127.0.0.1:${PORT}`;
let data: string, stop: () => Promise<void>, record: OpenStore, operator: Browser;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'galleria-operator-'));
  stop = await serve({ port: PORT, host: '127.0.0.1', data, capacity: 5 });
  record = openStore(join(data, 'galleria.sqlite'));
  operator = await signedUp(ORIGIN, record.db, { role: 'operator', store: null });
});
afterAll(async () => {
  record.close();
  await stop();
  await rm(data, { recursive: true });
});

const refusal = async (response: Promise<Response>): Promise<[number, string, string | null]> => {
  const got = await response, { code, field } = Refusal.parse(await got.json());
  return [got.status, code, field];
};
const loop = async (): Promise<LoopOverview> => LoopOverview.parse(await (await operator.fetch('/api/operator')).json());

test('the loop is refused to guests, planners and merchants, and an owner runs it', async () => {
  const guest = new Browser(ORIGIN), other = await signedUp(ORIGIN, record.db, { role: 'planner', store: null }, { role: 'merchant', store: 'kiln' });
  await guest.me();
  for (const path of ['/api/operator', '/api/operator/versions/1', '/api/operator/journal.jsonl', '/api/operator/nothing']) {
    expect(await refusal(guest.fetch(path))).toEqual([401, 'no-account', null]);
    expect(await refusal(other.fetch(path))).toEqual([403, 'not-an-operator', null]);
  }
  for (const path of ['/api/operator/trainings', '/api/operator/roll-back', '/api/operator/versions/1/step']) expect(await refusal(other.post(path, {}))).toEqual([403, 'not-an-operator', null]);
  expect((await operator.me())).toMatchObject({ operator: true, planner: false, merchantOf: [] });
  const owner = await signedUp(ORIGIN, record.db, { role: 'owner', store: null });
  expect((await owner.fetch('/api/operator')).status).toBe(200);
});

test('the overview tells what serves, what came in by the minute and what was set aside', async () => {
  const at = (Math.floor(Date.now() / 60_000) - 1) * 60_000 + 5;
  const did = (id: string, kind: 'view' | 'buy', when: number) => ({ id, shopper: 'ann', store: 'kiln', kind, product: 'morning-mug', sku: null, slot: null, seconds: null, at: when });
  interactionsTable(record.db).add([did('a', 'view', at), did('b', 'buy', at), did('c', 'view', at - 120_000), did('d', 'view', at - 90 * 60_000)]);
  record.db.prepare('INSERT INTO interactions_set_aside (day, reason, count) VALUES (?, ?, ?)').run(Math.floor(Date.now() / 86_400_000), 'flood', 7);
  const { serving, versions, trials, health, settings } = await loop();
  expect(serving).toBe(1);
  expect(versions.map(({ version, state }) => [version, state])).toEqual([[1, 'in-service']]);
  expect(trials).toEqual([]);
  expect(health.perMinute).toHaveLength(60);
  expect(health.perMinute.slice(-4)).toEqual([0, 1, 0, 2]);
  expect(health).toMatchObject({ interactions: 4, shoppers: 1, optedOut: 0, setAside: [{ reason: 'flood', count: 7 }], trouble: null });
  expect(settings.automatic).toBe(true);
});

test('the journal is taken away as JSON lines with the version of their form, by the page and by the command line', async () => {
  const lines = (text: string): unknown[] => text.trim().split('\n').map((line): unknown => JSON.parse(line));
  const response = await operator.fetch('/api/operator/journal.jsonl'), events = lines(await response.text());
  expect(response.headers.get('content-disposition')).toContain('journal.jsonl');
  expect(events).toHaveLength(4);
  expect(events[1]).toEqual({ seq: 2, schema: 1, id: 'b', shopper: 'ann', store: 'kiln', kind: 'buy', product: 'morning-mug', sku: null, slot: null, seconds: null, at: expect.any(Number), reportedAt: null });
  const command = (...args: string[]) => spawnSync(process.execPath, [join(import.meta.dirname, '../../../scripts/export.ts'), '--data', data, ...args], { encoding: 'utf8' });
  expect(lines(command().stdout)).toEqual(events);
  expect(lines(command('--after', '2').stdout)).toEqual(events.slice(2));
  expect(command('--after', 'x')).toMatchObject({ status: 2, stderr: expect.stringContaining('--after takes a whole number') });
});

test('a version is taken into service and back by hand, and each step says who took it', async () => {
  const registry = await openRegistry(record.db, data, Date.now), versions = modelVersionsTable(record.db, 'taste'), weak = await serveWeakly(record, registry);
  await operator.fetch('/api/operator/settings', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...(await loop()).settings, automatic: false }) });
  versions.serve(1, 'judged', { person: null, at: Date.now(), reason: 'for a test' });
  const step = (version: number, to: string): Promise<Response> => operator.post(`/api/operator/versions/${version}/step`, { to });
  expect(ModelVersion.parse(await (await step(weak, 'next')).json())).toMatchObject({ version: weak, state: 'shadow' });
  expect((await loop()).trials[0]).toMatchObject({ version: weak, rival: 1, stage: 'shadow', endedAt: null });
  expect(ModelVersion.parse(await (await step(weak, 'service')).json())).toMatchObject({ state: 'in-service' });
  expect((await loop()).serving).toBe(weak);
  expect(ModelVersion.parse(await (await operator.post('/api/operator/roll-back', {})).json())).toMatchObject({ version: 1, state: 'in-service' });
  const { steps } = VersionHistory.parse(await (await operator.fetch(`/api/operator/versions/${weak}`)).json()), me = await operator.me();
  expect(steps.slice(-3).map(({ state, person }) => [state, person])).toEqual([['shadow', me.id], ['in-service', me.id], ['rolled-back', me.id]]);
  expect(await refusal(operator.post('/api/operator/roll-back', {}))).toEqual([409, 'nothing-before', 'version']);
  expect(await refusal(step(1, 'next'))).toEqual([409, 'wrong-state', 'version']);
  expect(await refusal(step(99, 'next'))).toEqual([404, 'unknown-version', 'version']);
  expect(await refusal(step(weak, 'up'))).toEqual([400, 'malformed', 'to']);
  writeFileSync(join(data, 'weights', `${registry.find(weak)!.weights}.safetensors`), 'broken');
  expect(await refusal(step(weak, 'service'))).toEqual([409, 'unreadable', 'version']);
  expect((await loop()).serving).toBe(1);

  const command = (...args: string[]) => spawnSync(process.execPath, [join(import.meta.dirname, '../../../scripts/models.ts'), '--data', data, ...args], { encoding: 'utf8' });
  expect(command('--serve', String(weak))).toMatchObject({ status: 1, stderr: expect.stringContaining('is not the file that was recorded') });
  expect(command('--roll-back')).toMatchObject({ status: 1, stderr: 'No version served before version 1.\n' });
  expect(command('--serve', 'last')).toMatchObject({ status: 2, stderr: expect.stringContaining('--serve takes the number of a version') });
  expect(command().stdout).toMatch(/^\*  1 .*in-service/m);
});

test('a training is asked for, one at a time, and cancelled', async () => {
  const asked = await operator.post('/api/operator/trainings', { steps: 100_000, minShoppers: 60 }), training = Training.parse(await asked.json());
  expect(asked.status).toBe(201);
  expect(training).toMatchObject({ state: 'queued', why: 'asked', person: (await operator.me()).id, orders: { steps: 100_000, minShoppers: 60 } });
  expect(await refusal(operator.post('/api/operator/trainings', {}))).toEqual([409, 'training', null]);
  expect(await refusal(operator.post('/api/operator/trainings', { steps: 0 }))).toEqual([400, 'malformed', 'steps']);
  expect(Training.parse(await (await operator.post(`/api/operator/trainings/${training.id}/cancel`, {})).json()).state).toBe('cancelled');
  expect(await refusal(operator.post(`/api/operator/trainings/${training.id}/cancel`, {}))).toEqual([409, 'ended', 'training']);
  expect((await loop()).trainings[0]).toMatchObject({ id: training.id, state: 'cancelled' });
});

test('settings out of bounds are refused', async () => {
  const put = (body: object) => operator.fetch('/api/operator/settings', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const { settings } = await loop();
  expect(await refusal(put({ ...settings, nightlyAt: 24 }))).toEqual([400, 'malformed', 'nightlyAt']);
  expect((await put({ ...settings, nightlyAt: 3, everyInteractions: 5000 })).status).toBe(200);
  expect((await loop()).settings).toMatchObject({ nightlyAt: 3, everyInteractions: 5000 });
});
