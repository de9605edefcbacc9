import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What compresses; pictures and models are compressed already. */
const TEXT = /\.(?:html|js|css|svg|json|wasm)$/;
/** Bytes below which compressing does not pay. */
const LEAST = 1400;

/** Leaves a `.br` and a `.gz` beside every file of the build that shrinks by them, for `server/http/compress.ts` to send. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      await Promise.all(Object.keys(bundle).filter((file) => TEXT.test(file)).map(async (file) => {
        const path = join(dir, file), bytes = await readFile(path);
        if (bytes.length < LEAST) return;
        const brotli = promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
        await Promise.all([writeFile(`${path}.br`, await brotli), writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }))]);
      }));
    },
  };
}
