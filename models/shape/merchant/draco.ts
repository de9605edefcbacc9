/** The decoder of Draco's geometry (Apache 2.0), which comes with Babylon as a file for browsers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('@babylonjs/core/package.json')), 'assets', 'Draco');

/** What `KHR_draco_mesh_compression` of glTF-Transform takes as `draco3d.decoder`. */
export async function dracoDecoder(): Promise<unknown> {
  const file = join(FOLDER, 'draco_decoder_gltf.js'), module: { exports: unknown } = { exports: {} };
  // A CommonJS file in a package of ES modules: `require` would read it as one of those, and find nothing.
  const load = runInThisContext(`(function (module, exports, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`, file) as (...args: readonly unknown[]) => void;
  load(module, module.exports, file, FOLDER);
  const open = module.exports as (options: { wasmBinary: Buffer }) => Promise<unknown>;
  return open({ wasmBinary: readFileSync(join(FOLDER, 'draco_decoder_gltf.wasm')) });
}
