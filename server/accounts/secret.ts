import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { storageFailure } from '../storage/failure.ts';

/** Read and written by the user who runs the mall, and nobody else. */
const OWNER_ONLY = 0o600;

/**
 * The key that session cookies are signed with: kept in the file at `path`, made at the first start.
 * Whoever deletes the file signs everybody out. Throws `StorageError` when the folder cannot be used.
 */
export function keepSecret(path: string): string {
  try {
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: OWNER_ONLY, flush: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const secret = readFileSync(path, 'utf8').trim();
    if (secret.length < 32) throw new Error(`${path} is damaged: it holds fewer than 32 characters. Delete it to make a new one; everybody signs in again.`);
    chmodSync(path, OWNER_ONLY);
    return secret;
  } catch (error) {
    throw storageFailure(error, path);
  }
}
