/** What `npm start` says where the data folder cannot be used: real folders, and where one may mount, a real small disk. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const main = join(import.meta.dirname, '..', '..', 'server', 'main.ts');
const folder = mkdtempSync(join(tmpdir(), 'galleria-start-'));
const mounted: string[] = [];
afterAll(() => {
  for (const path of mounted) spawnSync('umount', [path]);
  rmSync(folder, { recursive: true });
});

function mount(name: string, options: string): string | null {
  const path = join(folder, name);
  mkdirSync(path);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]).status !== 0) return null;
  mounted.push(path);
  return path;
}
function start(data: string): { status: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [main, '--port', '4623', '--host', '127.0.0.1', '--no-https', '--data', data], { encoding: 'utf8', timeout: 120_000 });
  return { status, said: stderr };
}
const full = mount('full', 'size=64k'), readOnly = mount('read-only', 'ro');

test('a file where the folder should be stops the start with one sentence', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(start(file)).toEqual({ status: 1, said: `${file}/galleria.sqlite cannot be opened: its folder is missing, is a file, or is not writable.\n` });
}, 150_000);

test.skipIf(full === null)('a full disk stops the start with one sentence', () => {
  expect(start(full ?? '')).toEqual({ status: 1, said: `${full}/galleria.sqlite cannot grow because the disk is full: free some space.\n` });
}, 150_000);

test.skipIf(readOnly === null)('a read-only folder stops the start with one sentence', () => {
  expect(start(readOnly ?? '')).toEqual({ status: 1, said: `${readOnly}/galleria.sqlite cannot be opened: its folder is missing, is a file, or is not writable.\n` });
}, 150_000);
