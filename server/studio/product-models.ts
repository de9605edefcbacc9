import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { modelKey } from '../../models/shape/index.ts';
import type { BuiltModel, Level, ModelRequest } from '../../models/shape/index.ts';
import type { Product } from '../../shared/catalogue.ts';
import type { MerchantModels } from './merchant-models.ts';

const LEVELS: readonly Level[] = [0, 1, 2];

/** Makes product models out of shape programs, each once, in worker threads, and keeps them as files named by key; merchants' own are there already. */
export interface ProductModels {
  /** Keys of a product's three levels, finest first; null for a product whose merchant's model is not there. */
  keysOf(product: Product): readonly [string, string, string] | null;
  /** The GLB of a key that `keysOf` gave out, made now if it was not made before; null for any other key. */
  glb(key: string): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/**
 * @param folder where finished models are kept
 * @param threads how many models may be made at a time
 * @param merchants the models that merchants brought
 */
export async function openProductModels(folder: string, threads: number, merchants: Pick<MerchantModels, 'levelsOf' | 'glb'>): Promise<ProductModels> {
  await mkdir(folder, { recursive: true });
  const pool = new Piscina<ModelRequest, BuiltModel>({
    filename: new URL('../../models/shape/worker.ts', import.meta.url).href,
    name: 'build', minThreads: 0, maxThreads: threads, idleTimeout: 10_000,
  });
  const requests = new Map<string, ModelRequest>();
  const inFlight = new Map<string, Promise<Uint8Array>>();

  async function make(key: string, request: ModelRequest): Promise<Uint8Array> {
    const path = join(folder, `${key}.glb`);
    const kept = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (kept) return kept;
    const { glb } = await pool.run(request);
    // Written beside and moved, so that a crash never leaves half a model under its name.
    const draft = join(folder, `.${key}.${createHash('sha256').update(glb).digest('hex').slice(0, 8)}`);
    await writeFile(draft, glb);
    await rename(draft, path);
    return glb;
  }

  return {
    keysOf(product) {
      const { shape } = product;
      if (shape.kind === 'blob') return merchants.levelsOf(shape.sha256);
      const [finest, middle, coarse] = LEVELS.map((level) => {
        const request: ModelRequest = {
          family: shape.family, params: shape.params, material: shape.material, dimensions: product.dimensions,
          colourways: product.colourways, label: shape.label ?? product.brand, level,
        };
        const key = modelKey(request);
        requests.set(key, request);
        return key;
      });
      return finest && middle && coarse ? [finest, middle, coarse] : null;
    },
    async glb(key) {
      const request = requests.get(key);
      if (!request) return merchants.glb(key);
      const running = inFlight.get(key) ?? make(key, request).finally(() => inFlight.delete(key));
      inFlight.set(key, running);
      return running;
    },
    close: () => pool.close(),
  };
}
