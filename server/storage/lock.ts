import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { StorageError, storageFailure } from './failure.ts';

/** Held by the one process that serves a data folder. */
export interface FolderLock {
  release(): void;
}

const LOCK = 'galleria.lock';

/**
 * Takes a data folder for this process, for a second server would end the visits of the first and forget
 * what it holds in memory. The lock is the kernel's, on an empty SQLite file that is kept open: a process
 * that is killed lets go of it, and nothing has to be cleaned up. Commands that only read or write the
 * record, such as imports, do not take it. Throws `StorageError`: `in-use` where another process, or this
 * one, serves the folder.
 *
 * @param record the database file in the folder, which failures name
 */
export function lockFolder(folder: string, record: string): FolderLock {
  let file: Database.Database | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    file = new Database(join(folder, LOCK), { timeout: 0 });
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file?.close();
    if (isBusy(error)) throw new StorageError('in-use', `Another mall is open over ${folder}: stop it first, or choose another folder with --data.`, error);
    throw storageFailure(error, record);
  }
  const held = file;
  return { release: () => { held.close(); } };
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
