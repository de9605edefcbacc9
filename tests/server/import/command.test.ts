/** The command as a merchant types it, in a process of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../server/storage/open.ts';
import { contentOf, HEADER, row } from './desk.ts';

const script = join(import.meta.dirname, '../../../scripts/import.ts');
let data: string;
beforeEach(() => { data = mkdtempSync(join(tmpdir(), 'galleria-command-')); });
afterEach(() => rmSync(data, { recursive: true }));
const run = (...args: string[]) => spawnSync(process.execPath, [script, '--data', data, ...args], { encoding: 'utf8' });
function content(): string {
  const { db, close } = openStore(join(data, 'galleria.sqlite'));
  try {
    return contentOf(db);
  } finally {
    close();
  }
}
function file(rows: readonly string[]): string {
  const path = join(data, 'my-shop.csv');
  writeFileSync(path, [HEADER, ...rows].join('\n'));
  return path;
}
const mug = (i: number): string => row({ Handle: `mug-${i}`, Title: `Mug ${i}`, 'Option1 Name': 'Color', 'Option1 Value': 'Red', 'Variant SKU': `MUG-${i}`, 'Variant Price': '12.50', 'Variant Inventory Tracker': 'shopify', 'Variant Inventory Qty': '3' });

test('a new mall gets the embedded stores and the imported one, and the summary says what was guessed', () => {
  const { status, stdout } = run(file([mug(1), mug(2)]));
  expect(status).toBe(0);
  expect(stdout).toContain('The new store my-shop ("My Shop") has them: 2 products, 2 variants (Shopify product CSV, prices in USD).');
  expect(stdout).toContain('the file names no currency: USD is taken; say another with --currency');
  expect(stdout).toContain('2 without a size');
  const { db, close } = openStore(join(data, 'galleria.sqlite'));
  expect(db.prepare('SELECT count(*) FROM stores').pluck().get()).toBe(11);
  close();
});

test('faults and refusals exit with 1, misuse with 2', () => {
  const bad = run(file([mug(1), mug(2).replace('12.50', '-1')]));
  expect([bad.status, bad.stdout]).toEqual([1, expect.stringMatching(/^Nothing was imported: 1 fault in the file\.\n {2}line 3, Variant Price: is "-1", a negative price/)]);
  const missing = run('nothing.csv');
  expect([missing.status, missing.stderr]).toEqual([1, 'nothing.csv does not exist.\n']);
  expect(run().status).toBe(2);
  expect(run('--wrong').status).toBe(2);
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--dry-run') });
});

test('killed at any moment, an import has happened wholly or not at all', async () => {
  run(file([mug(0)]));
  const before = content(), path = file(Array.from({ length: 4000 }, (_, i) => mug(i)));
  for (const moment of [500, 900, 1300, 1700]) {
    const child = spawn(process.execPath, [script, '--data', data, path], { stdio: 'ignore' }), ended = new Promise((resolve) => { child.once('exit', resolve); });
    await Promise.race([wait(moment), ended]);
    child.kill('SIGKILL');
    await ended;
    const after = content();
    if (after !== before) {
      const { db, close } = openStore(join(data, 'galleria.sqlite'));
      expect(db.prepare("SELECT count(*) FROM products WHERE store = 'my-shop'").pluck().get()).toBe(4000);
      close();
      break;
    }
  }
});
