/** A real server is killed while shoppers record: what was acknowledged is there once, what was not counts once when it is told again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { randomFrom } from '../../models/engine/random.ts';
import { DATABASE } from '../../server/config.ts';
import { startMall } from '../bench/running-mall.ts';
import type { StartedMall } from '../bench/running-mall.ts';
import { readStoreFiles } from '../../server/commerce/shelf.ts';
import { CATALOGUE, until } from '../server/rooms/places.ts';
import { openRecorder } from './recorder.ts';

const SHOPPERS = 8, KILLS = 3, SEED = 11;
/** Events of a report, and milliseconds between two of all shoppers'. */
const EVENTS = 3, EVERY = 8;
const data = mkdtempSync(join(tmpdir(), 'galleria-kill-'));
let mall: StartedMall | null = null;
afterAll(async () => {
  await mall?.end('SIGKILL');
  rmSync(data, { recursive: true });
});

/** What is on disk, read while no server runs. */
function onDisk(): string[] {
  const db = new Database(join(data, DATABASE));
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    return db.prepare<[], string>('SELECT id FROM interactions').pluck().all();
  } finally {
    db.close();
  }
}

test('killed in the midst of recording, at random moments', async () => {
  const random = randomFrom(SEED), options = ['--no-https', '--host', '127.0.0.1', '--proxies', '1'];
  const products = (await readStoreFiles(CATALOGUE)).find(({ id }) => id === 'kiln')?.products.map(({ id }) => id) ?? [];
  mall = await startMall(data, options);
  const { origin } = mall, shoppers = await Promise.all(Array.from({ length: SHOPPERS }, (_, n) => openRecorder(origin, n, 'kiln', products)));
  const acknowledged = (): string[] => shoppers.flatMap((each) => [...each.acknowledged]);
  let cutOff = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    await Promise.all(shoppers.map((each) => each.enter(mall?.origin ?? '')));
    const end = performance.now() + 300 + 500 * random.next(), before = acknowledged().length;
    for (let n = 0; performance.now() < end || acknowledged().length === before; n++) {
      shoppers[n % SHOPPERS]?.report(EVENTS);
      await sleep(EVERY);
    }
    await mall.end('SIGKILL');
    await sleep(50);
    cutOff += shoppers.reduce((sum, each) => sum + each.unacknowledged(), 0);
    const kept = new Set(onDisk());
    expect(acknowledged().filter((id) => !kept.has(id))).toEqual([]);
    mall = await startMall(data, options);
  }
  // Else no kill fell into the midst of anything.
  expect(cutOff).toBeGreaterThan(0);
  await Promise.all(shoppers.map((each) => each.enter(mall?.origin ?? '')));
  await until('all acknowledged', () => shoppers.every((each) => each.unacknowledged() === 0), 15);
  await mall.end('SIGTERM');
  expect(onDisk().sort()).toEqual(shoppers.flatMap((each) => [...each.sent]).sort());
}, 150_000);
