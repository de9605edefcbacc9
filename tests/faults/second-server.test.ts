/** Two servers over one data folder: the second would end the visits of the first as left open. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { StorageError } from '../../server/storage/failure.ts';
import { lockFolder } from '../../server/storage/lock.ts';
import { openStore } from '../../server/storage/open.ts';
import { addVisit } from '../../server/storage/visits.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'server', 'main.ts');
const LOCK = join(import.meta.dirname, '..', '..', 'server', 'storage', 'lock.ts');
const folder = mkdtempSync(join(tmpdir(), 'galleria-second-')), record = join(folder, 'galleria.sqlite');
afterAll(() => rmSync(folder, { recursive: true }));

test('a second server says in one sentence that the folder is taken, and leaves open visits open', () => {
  const lock = lockFolder(folder, record), { db, close } = openStore(record);
  addVisit(db, { id: 'v', shopper: 'ann', place: 'kiln', at: 1000 });
  const { status, stderr } = spawnSync(process.execPath, [MAIN, '--port', '4624', '--host', '127.0.0.1', '--no-https', '--data', folder], { encoding: 'utf8', timeout: 50_000 });
  expect({ status, stderr }).toEqual({ status: 1, stderr: `Another mall is open over ${folder}: stop it first, or choose another folder with --data.\n` });
  expect(db.prepare('SELECT left_at FROM visits').all()).toEqual([{ left_at: null }]);
  close();
  lock.release();
});

test('one process does not hold a folder twice, and a folder that was let go can be had again', () => {
  const lock = lockFolder(folder, record);
  expect(() => lockFolder(folder, record)).toThrow(StorageError);
  lock.release();
  lockFolder(folder, record).release();
});

test('the folder of a server that was killed is free at once', async () => {
  const holder = spawn(process.execPath, ['--input-type=module', '-e', `
    import { lockFolder } from ${JSON.stringify(LOCK)};
    globalThis.lock = lockFolder(${JSON.stringify(folder)}, ${JSON.stringify(record)});
    console.log('held');
    setInterval(() => {}, 1000);`], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  expect(() => lockFolder(folder, record)).toThrow('Another mall is open');
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  lockFolder(folder, record).release();
});
