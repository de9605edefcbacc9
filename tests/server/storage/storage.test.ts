import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import { openStocked } from '../../../server/storage/assortment.ts';
import { readProducts, readPromotions, readStock, readStores, seed } from '../../../server/storage/catalogue.ts';
import { StorageError, storageFailure } from '../../../server/storage/failure.ts';
import { migrate } from '../../../server/storage/migrate.ts';
import { openStore } from '../../../server/storage/open.ts';
import { catalogue, openShop, smallStore } from '../commerce/shop.ts';

const closers: (() => void)[] = [];
afterEach(() => { for (const close of closers.splice(0)) close(); });

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'galleria-storage-'));
  closers.push(() => { rmSync(path, { recursive: true }); });
  return path;
}

function caught(action: () => unknown): unknown {
  try { action(); } catch (error) { return error; }
  return undefined;
}

test('the whole catalogue is put in once, and its stock is the record afterwards', () => {
  const files = catalogue();
  const { db, close } = openShop(files);
  closers.push(close);
  expect(readStores(db).map(store => store.id)).toEqual(files.map(file => file.id).sort());
  for (const file of files) {
    expect(readProducts(db, file.id)).toEqual(file.products.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(readStock(db, file.id)).toHaveLength(file.products.flatMap(product => product.variants).length);
    expect(readPromotions(db, file.id)).toHaveLength(file.promotions.length);
  }
  db.prepare('UPDATE stock SET on_hand = 0').run();
  expect(seed(db, files)).toBe(false);
  expect(db.prepare('SELECT SUM(on_hand) FROM stock').pluck().get()).toBe(0);
});

test('of stores with their goods and stock only those are read again of which something changed, whoever changed it', () => {
  const { db, path, close } = openShop(catalogue());
  closers.push(close);
  const other = openStore(path), stocked = openStocked(db), before = stocked();
  closers.push(other.close);
  expect(before.map(({ store, products, stock }) => [store.id, products, stock])).toEqual(readStores(db).map(({ id }) => [id, readProducts(db, id), readStock(db, id)]));
  db.prepare('UPDATE promotions SET spent = spent + 1').run();
  expect(stocked()).toBe(before);
  const { sku, onHand } = before[1]!.stock[3]!;
  for (const [i, each] of [db, other.db].entries()) {
    const was = stocked();
    each.prepare('UPDATE stock SET on_hand = on_hand + 1 WHERE sku = ?').run(sku);
    const now = stocked();
    expect(now[1]!.stock[3]).toMatchObject({ sku, onHand: onHand + 1 + i });
    expect(now[1]!.products).toBe(was[1]!.products);
    expect(now.filter((store, k) => store !== was[k])).toEqual([now[1]]);
  }
  other.db.prepare("UPDATE products SET record = json_set(record, '$.name.en', 'New') WHERE id = ?").run(before[0]!.products[0]!.id);
  expect(stocked()[0]!.products[0]!.name.en).toBe('New');
  other.db.prepare('DELETE FROM stock WHERE sku = ?').run(sku);
  expect(stocked()[1]!.stock.map((each) => each.sku)).toEqual(before[1]!.stock.map((each) => each.sku).filter((each) => each !== sku));
});

test('a catalogue with a SKU twice leaves the database empty', () => {
  const { db, close } = openShop([]);
  closers.push(close);
  const { files } = smallStore(1);
  expect(() => seed(db, [...files, ...files.map(file => ({ ...file, id: 'twin' }))])).toThrow(/UNIQUE/);
  expect(readStores(db)).toEqual([]);
});

test('the database is in WAL mode, syncs every commit, holds foreign keys and keeps stock from going below 0', () => {
  const { db, close } = openShop(smallStore(1).files);
  closers.push(close);
  const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map(name => db.pragma(name, { simple: true }));
  expect(pragmas).toEqual(['wal', 2, 1, 10_000]);
  expect(() => db.prepare('UPDATE stock SET on_hand = -1').run()).toThrow(/CHECK/);
});

test('migrations run in order and once; a failing one leaves nothing, a newer database is refused', () => {
  const steps = join(folder(), 'steps');
  mkdirSync(steps);
  const db = new Database(':memory:');
  closers.push(() => { db.close(); });
  writeFileSync(join(steps, '0001-a.sql'), 'CREATE TABLE a (x);');
  writeFileSync(join(steps, '0002-b.sql'), 'ALTER TABLE a ADD COLUMN y;');
  expect(migrate(db, steps)).toEqual(['0001-a.sql', '0002-b.sql']);
  expect(migrate(db, steps)).toEqual([]);
  writeFileSync(join(steps, '0003-c.sql'), 'CREATE TABLE c (x); CREATE TABLE a (x);');
  expect(() => migrate(db, steps)).toThrow(/already exists/);
  expect(db.prepare("SELECT name FROM sqlite_schema WHERE name = 'c'").get()).toBeUndefined();
  rmSync(join(steps, '0003-c.sql'));
  rmSync(join(steps, '0002-b.sql'));
  expect(() => migrate(db, steps)).toThrow(/0002-b\.sql/);
});

test('an unusable data folder is told in one sentence', () => {
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  const error = caught(() => openStore(join(file, 'mall.db')));
  expect(error).toBeInstanceOf(StorageError);
  expect(error).toMatchObject({ code: 'unreachable' });
});

test('a full disk and a read-only database are told apart', () => {
  const { db, path, close } = openShop([]);
  closers.push(close);
  db.pragma('max_page_count = 1');
  const full = storageFailure(caught(() => seed(db, catalogue())), path);
  expect(full).toMatchObject({ code: 'full', message: `${path} cannot grow because the disk is full: free some space.` });
  const reader = new Database(path, { readonly: true });
  const readOnly = storageFailure(caught(() => reader.exec('DELETE FROM stores')), path);
  reader.close();
  expect(readOnly).toMatchObject({ code: 'read-only' });
  expect(storageFailure(full, path)).toBe(full);
});
