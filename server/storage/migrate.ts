import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';

export const MIGRATIONS = join(import.meta.dirname, 'migrations');
const FILE = /^(\d{4})-[a-z0-9-]+\.sql$/;

/**
 * Runs the numbered `.sql` files of `folder` that the database has not had yet, in order, all in one
 * transaction, and records each. Returns the names of those it ran. Throws on a file that is not named
 * `0001-words.sql` and when the database is newer than the program.
 */
export function migrate(db: Database, folder: string = MIGRATIONS): string[] {
  const names = readdirSync(folder).sort();
  const stray = names.find(name => !FILE.test(name));
  if (stray !== undefined) throw new Error(`${join(folder, stray)} is not named like 0001-words.sql.`);
  return db.transaction(() => {
    db.exec('CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY) STRICT');
    const had = new Set(db.prepare<[], string>('SELECT name FROM migrations').pluck().all());
    const unknown = [...had].find(name => !names.includes(name));
    if (unknown !== undefined) throw new Error(`The database has had ${unknown}, which this version of the mall does not know.`);
    const due = names.filter(name => !had.has(name));
    const record = db.prepare('INSERT INTO migrations (name) VALUES (?)');
    for (const name of due) {
      db.exec(readFileSync(join(folder, name), 'utf8'));
      record.run(name);
    }
    return due;
  }).immediate();
}
