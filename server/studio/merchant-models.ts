/** Merchants' own GLBs: checked, fitted to their product off the main thread, kept, and worn. */
import { Piscina } from 'piscina';
import type { Fit } from '../../models/shape/merchant/levels.ts';
import type { Dimensions } from '../../shared/catalogue.ts';
import { readProduct } from '../storage/catalogue.ts';
import { isMerchantLevel, readMerchantModel, wearMerchantModel } from '../storage/merchant-models.ts';
import type { Db } from '../storage/open.ts';
import type { Blobs } from './blobs.ts';

/** Most bytes of a merchant's file. */
export const MOST_MODEL_BYTES = 25 * 1024 * 1024;

export interface LevelFacts { readonly triangles: number; readonly draws: number; readonly bytes: number }
export type Worn =
  | { readonly ok: true; readonly sha256: string; readonly scale: number; readonly given: LevelFacts; readonly levels: readonly LevelFacts[] }
  | { readonly ok: false; readonly reason: 'unknown-product' | 'invalid' | 'unsupported' | 'over-budget'; readonly message: string };

export interface MerchantModels {
  /** Lets a product wear a model; one that is not taken changes nothing. */
  wear(store: string, product: string, bytes: Uint8Array): Promise<Worn>;
  /** Keys of the three levels of a model that a product wears, finest first. */
  levelsOf(sha256: string): readonly [string, string, string] | null;
  /** The GLB of such a key; null for any other. */
  glb(key: string): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

export function openMerchantModels(db: Db, blobs: Blobs): MerchantModels {
  const pool = new Piscina<{ bytes: Uint8Array; dimensions: Dimensions }, Fit>({
    filename: new URL('../../models/shape/worker.ts', import.meta.url).href,
    name: 'fit', minThreads: 0, maxThreads: 1, idleTimeout: 10_000,
  });
  return {
    async wear(store, product, bytes) {
      const unknown = { ok: false, reason: 'unknown-product', message: `The store ${store} has no product ${product}.` } as const, current = readProduct(db, store, product);
      if (!current) return unknown;
      const fit = await pool.run({ bytes, dimensions: current.dimensions });
      if (!fit.ok) return fit;
      const original = await blobs.keep(bytes), [fine, middle, coarse] = fit.levels;
      const levels = [await blobs.keep(fine.glb), await blobs.keep(middle.glb), await blobs.keep(coarse.glb)] as const;
      if (!wearMerchantModel(db, store, product, { levels, original })) return unknown;
      return { ok: true, sha256: levels[0], scale: fit.scale, given: fit.given, levels: fit.levels.map(({ triangles, draws, bytes: size }) => ({ triangles, draws, bytes: size })) };
    },
    levelsOf: (sha256) => readMerchantModel(db, sha256)?.levels ?? null,
    glb: async (key) => (isMerchantLevel(db, key) ? blobs.read(key) : null),
    close: () => pool.close(),
  };
}
