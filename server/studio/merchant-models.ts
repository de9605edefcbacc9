/** Models that merchants brought and products wear. */
import { isMerchantLevel, readMerchantModel } from '../storage/merchant-models.ts';
import type { Db } from '../storage/open.ts';
import type { Blobs } from './blobs.ts';

export interface MerchantModels {
  /** Keys of the three levels of a model that a product wears, finest first. */
  levelsOf(sha256: string): readonly [string, string, string] | null;
  /** The GLB of such a key; null for any other. */
  glb(key: string): Promise<Uint8Array | null>;
}

export function openMerchantModels(db: Db, blobs: Blobs): MerchantModels {
  return {
    levelsOf: (sha256) => readMerchantModel(db, sha256)?.levels ?? null,
    glb: async (key) => (isMerchantLevel(db, key) ? blobs.read(key) : null),
  };
}
