import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { storageFailure } from './failure.ts';
import { migrate } from './migrate.ts';

export type Db = Database.Database;

/** Longest wait for another process's write, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000;

export interface OpenStore {
  db: Db;
  close: () => void;
}

/**
 * Opens the database file at `path`, making it and its folder where they are missing, and brings its
 * tables up to date. A commit is on disk when it returns. Throws `StorageError` when the folder is
 * read-only, full or unreachable.
 */
export function openStore(path: string): OpenStore {
  let db: Db | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    migrate(db);
    const opened = db;
    return { db: opened, close: () => { opened.close(); } };
  } catch (error) {
    db?.close();
    throw storageFailure(error, path);
  }
}
