/** The files that models were made into: KEY.glb and KEY.whole.glb in one folder, those that wear a picture in that picture's own. */
import { opendir, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** `key`: null for what was begun and never finished; `at`: when it was written, milliseconds since 1970. */
export interface ModelFile { readonly path: string; readonly name: string; readonly key: string | null; readonly at: number }

const MODEL = /^([0-9a-f]{64})(?:\.whole)?\.glb$/, BEGUN = /^\.[0-9a-f]{64}(?:\.whole)?\.glb\.[0-9a-f]{8}$/, PICTURE = /^[0-9a-f]{64}$/;

/** Every one of them, one by one; files that are none are passed over, and folders that are left empty taken away. */
export async function* filesIn(folder: string, below = 1): AsyncGenerator<ModelFile> {
  for await (const entry of await opendir(folder)) {
    const { name } = entry, path = join(folder, name);
    if (entry.isDirectory() && below > 0 && PICTURE.test(name)) {
      yield* filesIn(path, below - 1);
      await rmdir(path).catch((error: NodeJS.ErrnoException) => { if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(error.code ?? '')) throw error; });
    }
    const key = MODEL.exec(name)?.[1] ?? null;
    if (!entry.isFile() || (key === null && !BEGUN.test(name))) continue;
    const at = await stat(path).then(({ mtimeMs }) => mtimeMs, (error: NodeJS.ErrnoException) => { if (error.code === 'ENOENT') return null; throw error; });
    if (at !== null) yield { path, name, key, at };
  }
}
