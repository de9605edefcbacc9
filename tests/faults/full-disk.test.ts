/** The disk fills up while shoppers record: nothing is acknowledged that is not kept, the mall goes on, and records again when there is space. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readStoreFiles } from '../../server/commerce/shelf.ts';
import { DATABASE } from '../../server/config.ts';
import { seed } from '../../server/storage/catalogue.ts';
import { openStore } from '../../server/storage/open.ts';
import { startMall } from '../bench/running-mall.ts';
import type { StartedMall } from '../bench/running-mall.ts';
import { CATALOGUE, until } from '../server/rooms/places.ts';
import { openRecorder } from './recorder.ts';

const folder = mkdtempSync(join(tmpdir(), 'galleria-full-')), data = join(folder, 'data'), models = join(folder, 'models');
for (const path of [data, models]) mkdirSync(path);
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', data]).status === 0;
let mall: StartedMall | null = null;
afterAll(async () => {
  await mall?.end('SIGKILL');
  if (mounted) spawnSync('umount', [data]);
  rmSync(folder, { recursive: true });
});

/** Writes until nothing more goes onto the disk. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  for (const size of [1 << 20, 4096, 1]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' });
    }
  }
  closeSync(file);
}
const rows = (): string[] => {
  const { db, close } = openStore(join(data, DATABASE));
  try {
    return db.prepare<[], string>('SELECT id FROM interactions').pluck().all();
  } finally {
    close();
  }
};

test.skipIf(!mounted)('a full disk while recording', async () => {
  // A closed database has no write-ahead log that a full disk would leave room in; models lie on another disk.
  const record = openStore(join(data, DATABASE)), files = await readStoreFiles(CATALOGUE);
  seed(record.db, files);
  record.close();
  symlinkSync(models, join(data, 'models'));
  let log = '';
  mall = await startMall(data, ['--no-https', '--host', '127.0.0.1'], (text) => { log += text; });
  const { origin } = mall, health = async () => (await (await fetch(`${origin}/health`)).json() as { ok: boolean; recording: unknown });
  const shopper = await openRecorder(origin, 0, 'kiln', files.find(({ id }) => id === 'kiln')?.products.map(({ id }) => id) ?? []);
  await shopper.enter(origin);
  shopper.report(5);
  await until('the first are kept', () => shopper.acknowledged.size === 5);

  const filler = join(data, 'filler');
  fill(filler);
  for (let n = 0; n < 10 && shopper.refusals.length === 0; n++) {
    shopper.report(10);
    await until('an answer', () => shopper.refusals.length + shopper.acknowledged.size / 5 > n, 10);
  }
  expect(shopper.refusals[0]).toMatchObject({ type: 'interactions', code: 'not-kept', fatal: false });
  expect(shopper.unacknowledged()).toBeGreaterThan(0);
  expect(await health()).toMatchObject({ ok: true, recording: { ok: false, reason: expect.stringContaining('full') as string } });
  expect(log).toContain('cannot be recorded');
  // The rest of the mall goes on.
  expect((await fetch(`${origin}/api/mall`)).status).toBe(200);
  let answered = false;
  shopper.room().onMessage('pong', () => { answered = true; });
  shopper.room().send('ping', { at: 1 });
  await until('an answer in the room', () => answered);

  rmSync(filler);
  shopper.again();
  await until('all are kept', () => shopper.unacknowledged() === 0);
  expect((await health()).recording).toEqual({ ok: true, reason: null });
  expect(log).toContain('recorded again');
  expect(rows().sort()).toEqual([...shopper.sent].sort());
}, 100_000);
