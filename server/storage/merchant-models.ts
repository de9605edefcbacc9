import type { Db } from './open.ts';

/** Blobs of a merchant's model: its levels, finest first, and the file as it was given. */
export interface MerchantModel { readonly levels: readonly [string, string, string]; readonly original: string }

export function readMerchantModel(db: Db, sha256: string): MerchantModel | undefined {
  const row = db.prepare<[string], { middle: string; coarse: string; original: string }>('SELECT middle, coarse, original FROM merchant_models WHERE sha256 = ?').get(sha256);
  return row && { levels: [sha256, row.middle, row.coarse], original: row.original };
}

/** Whether a blob is a level of some merchant's model, and so may be served. */
export function isMerchantLevel(db: Db, sha256: string): boolean {
  return db.prepare<[string], number>('SELECT 1 FROM merchant_models WHERE ? IN (sha256, middle, coarse)').pluck().get(sha256) !== undefined;
}

/** Puts a model on record, so that products may wear it and anybody may be served its levels. */
export function addMerchantModel(db: Db, { levels: [sha256, middle, coarse], original }: MerchantModel): void {
  db.prepare('INSERT INTO merchant_models (sha256, middle, coarse, original) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET middle = excluded.middle, coarse = excluded.coarse, original = excluded.original').run(sha256, middle, coarse, original);
}
