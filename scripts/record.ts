import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE, configure } from '../server/config.ts';
import { StorageError } from '../server/storage/failure.ts';
import { openStore } from '../server/storage/open.ts';
import type { OpenStore } from '../server/storage/open.ts';

/** The record of a mall that exists, beside a server or alone. Where there is none, one sentence says so and the program ends. */
export function openRecord(data: string | null): OpenStore & { readonly data: string } {
  const configured = configure(data === null ? [] : ['--data', data], process.env, join(import.meta.dirname, '..'));
  if (!configured.ok) return end(configured.message);
  const { config } = configured, path = join(config.data, DATABASE);
  if (!existsSync(path)) return end(`There is no mall in ${config.data}; open one with npm start -- --data ${config.data}`);
  try {
    return { ...openStore(path), data: config.data };
  } catch (error) {
    if (error instanceof StorageError) return end(error.message);
    throw error;
  }
}

function end(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
