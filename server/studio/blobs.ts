/** Files named by what is in them: kept once, never changed. */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Blobs {
  /** Keeps bytes; on disk when it resolves, to their SHA-256 in hex. */
  keep(bytes: Uint8Array): Promise<string>;
  /** Null where there is none of that name. */
  read(sha256: string): Promise<Uint8Array | null>;
  /** Takes one away that nothing names any more. */
  drop(sha256: string): Promise<void>;
}

const NAME = /^[0-9a-f]{64}$/;

export function openBlobs(folder: string, newId: () => string): Blobs {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  return {
    async keep(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex'), path = pathOf(sha256);
      if (await sizeOf(path) === bytes.byteLength) return sha256;
      await mkdir(dirname(path), { recursive: true });
      // Written beside, put on disk and moved: a crash leaves the whole file under its name, or none.
      const draft = join(dirname(path), `.${newId()}`);
      await written(draft, bytes);
      await rename(draft, path);
      await synced(dirname(path));
      return sha256;
    },
    async read(sha256) {
      if (!NAME.test(sha256)) return null;
      return readFile(pathOf(sha256)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
    },
    async drop(sha256) {
      if (NAME.test(sha256)) await rm(pathOf(sha256), { force: true });
    },
  };
}

async function sizeOf(path: string): Promise<number | null> {
  return (await stat(path).catch(() => null))?.size ?? null;
}

async function written(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function synced(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
