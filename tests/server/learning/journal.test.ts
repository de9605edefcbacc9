import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Interaction } from '../../../shared/interaction.ts';
import { HISTORY, openJournal } from '../../../server/learning/journal.ts';
import type { Journal } from '../../../server/learning/journal.ts';
import { openStore } from '../../../server/storage/open.ts';
import type { OpenStore } from '../../../server/storage/open.ts';
import { openWriter } from '../../../server/writer/index.ts';
import type { Writer } from '../../../server/writer/index.ts';

const failures: unknown[] = [];
let folder: string, path: string, record: OpenStore, writer: Writer, journal: Journal;
const open = (): void => {
  record = openStore(path);
  writer = openWriter(path);
  journal = openJournal(writer, record.db, (error) => failures.push(error));
};
const shut = async (): Promise<void> => {
  await journal.close();
  await writer.close();
  record.close();
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  path = join(folder, 'galleria.sqlite');
  open();
});
afterEach(async () => {
  await shut();
  rmSync(folder, { recursive: true });
});

function did(shopper: string, product: string, more: Partial<Interaction> = {}): Interaction {
  return { id: randomUUID(), shopper, store: 'kiln', kind: 'view', product, sku: null, slot: 'wall-a/f1.0', seconds: 1.5, at: 2000, reportedAt: 1000, ...more };
}
const productsOf = (shopper: string): string[] => journal.historyOf(shopper).map(({ product }) => product);

test('what is acknowledged is on disk, with both clocks, for another connection to the file', async () => {
  const look = did('ann', 'mug');
  expect(await journal.keep([look])).toBe(1);
  const other = new Database(path, { readonly: true });
  const row = other.prepare<[], Record<string, unknown>>('SELECT * FROM interactions').get();
  other.close();
  expect(row).toMatchObject({ id: look.id, shopper: 'ann', at: 2000, reported_at: 1000, seconds: 1.5, slot: 'wall-a/f1.0' });
});

test('an id that is repeated counts once, in one request, in two at once, and after a restart', async () => {
  const look = did('ann', 'mug');
  expect(await journal.keep([look, look])).toBe(1);
  const bowl = did('ann', 'bowl'), counts = await Promise.all([journal.keep([look]), journal.keep([bowl, look]), journal.keep([bowl])]);
  expect(counts).toEqual([0, 1, 0]);
  await shut();
  open();
  expect(await journal.keep([look, bowl])).toBe(0);
  expect(productsOf('ann')).toEqual(['mug', 'bowl']);
});

test('a history is first to last, of one shopper, and only the recent part of a long one', async () => {
  await journal.keep([did('ann', 'a', { at: 9 }), did('bob', 'x'), did('ann', 'b', { at: 3 })]);
  expect(productsOf('ann')).toEqual(['a', 'b']);
  const many = Array.from({ length: HISTORY + 5 }, (_, i) => did('cid', `p${i}`));
  await journal.keep(many);
  expect(productsOf('cid')).toEqual(many.slice(5).map(({ product }) => product));
});

test('listeners hear of what is new, before the keeper does, and of nothing that was refused', async () => {
  const heard: string[] = [];
  const stop = journal.onKept((kept) => heard.push(...kept.map(({ product }) => product)));
  const look = did('ann', 'mug');
  await journal.keep([look]).then(() => expect(heard).toEqual(['mug']));
  await journal.keep([look]);
  await expect(journal.keep([did('ann', 'bowl'), did('ann', 'jar', { seconds: -1 })])).rejects.toThrow('CHECK');
  stop();
  await journal.keep([did('ann', 'vase')]);
  expect(heard).toEqual(['mug']);
  expect(productsOf('ann')).toEqual(['mug', 'vase']);
});

test('a listener that fails is told of, and takes neither what was kept nor the other listeners with it', async () => {
  const heard: string[] = [], full = new Error('disk full');
  journal.onKept(() => { throw full; });
  journal.onKept((kept) => heard.push(...kept.map(({ product }) => product)));
  expect(await journal.keep([did('ann', 'mug')])).toBe(1);
  expect(await journal.keep([did('ann', 'bowl')])).toBe(1);
  expect([heard, failures]).toEqual([['mug', 'bowl'], [full, full]]);
});

test('a guest who signs in keeps what they did, in the order of keeping, once each', async () => {
  const both = did('guest', 'mug');
  await journal.keep([did('account', 'jar'), { ...both, shopper: 'account' }, both, did('guest', 'bowl')]);
  await journal.merge('guest', 'account');
  expect(productsOf('account')).toEqual(['jar', 'mug', 'bowl']);
  expect(productsOf('guest')).toEqual([]);
  const late = journal.keep([did('guest', 'vase')]);
  await journal.merge('guest', 'account');
  expect(await late).toBe(1);
  expect(productsOf('account').at(-1)).toBe('vase');
});

test('what is waiting when the journal closes is written, and nothing after', async () => {
  const kept = Promise.all(Array.from({ length: 40 }, (_, i) => journal.keep([did('ann', `p${i}`)])));
  await journal.close();
  expect((await kept).reduce((sum, count) => sum + count, 0)).toBe(40);
  await expect(journal.keep([did('ann', 'late')])).rejects.toThrow('closed');
  expect(productsOf('ann')).toHaveLength(40);
});

test('2,000 interactions a second hold this thread for less than 2 ms at a time (median, for the machine may be busy)', async () => {
  await journal.keep([did('warm', 'up')]);
  const held: number[] = [];
  let kept = 0;
  for (let tick = 0; tick < 40; tick++) {
    const batches = Array.from({ length: 5 }, (_, i) => Array.from({ length: 10 }, () => did(`shopper-${i}`, `p${tick}`)));
    const start = performance.now(), wait = batches.map((batch) => journal.keep(batch));
    held.push(performance.now() - start);
    await new Promise((resolve) => { setTimeout(resolve, 25); });
    for (const count of await Promise.all(wait)) kept += count;
  }
  expect(kept).toBe(2000);
  expect(held.sort((a, b) => a - b)[20]).toBeLessThan(2);
});
