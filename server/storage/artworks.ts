/** Pictures of merchants that products may wear. Moments are milliseconds since 1970. */
import { DesignRecord } from './designs.ts';
import type { Db } from './open.ts';

export interface ArtworkRecord { readonly sha256: string; readonly name: string; /** Width over height. */ readonly aspect: number; /** Whether some of it is seen through. */ readonly clear: boolean }

type Row = Omit<ArtworkRecord, 'clear'> & { readonly clear: number };
const recordOf = (row: Row): ArtworkRecord => ({ ...row, clear: row.clear === 1 });
const ARTWORK = 'SELECT sha256, name, aspect, clear FROM artworks';

/** Newest first. */
export function readArtworks(db: Db, store: string): ArtworkRecord[] {
  return db.prepare<[string], Row>(`${ARTWORK} WHERE store = ? ORDER BY at DESC, sha256`).all(store).map(recordOf);
}

/** A picture by what is in it, whichever store keeps it. */
export function findArtwork(db: Db, sha256: string): ArtworkRecord | undefined {
  const row = db.prepare<[string], Row>(`${ARTWORK} WHERE sha256 = ? LIMIT 1`).get(sha256);
  return row && recordOf(row);
}

/** The same picture again only gets the newer name. */
export function addArtwork(db: Db, store: string, { sha256, name, aspect, clear }: ArtworkRecord, at: number): void {
  db.prepare(`INSERT INTO artworks (store, sha256, name, aspect, clear, at) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (store, sha256) DO UPDATE SET name = excluded.name`).run(store, sha256, name, aspect, Number(clear), at);
}

export interface ArtworkUseRecord { readonly product: string; readonly how: 'offered' | 'label' | 'cart' | 'bought' }

/** Where a store's products wear a picture or may; each product and way once. */
export function usesOfArtwork(db: Db, store: string, sha256: string): ArtworkUseRecord[] {
  const worn = "json_extract(d.record, '$.look.artwork.sha256') = @sha256 AND d.store = @store";
  return db.prepare<[{ store: string; sha256: string }], ArtworkUseRecord>(`
    SELECT product, 'offered' AS how FROM custom_options AS c
      WHERE c.store = @store AND EXISTS (SELECT 1 FROM json_each(c.record, '$.artworks') WHERE json_extract(value, '$.sha256') = @sha256)
    UNION SELECT id, 'label' FROM products WHERE store = @store AND json_extract(record, '$.shape.artwork.sha256') = @sha256
    UNION SELECT d.product, 'cart' FROM designs AS d JOIN cart_lines AS l ON l.design = d.id WHERE ${worn}
    UNION SELECT d.product, 'bought' FROM designs AS d JOIN order_lines AS l ON l.design = d.id WHERE ${worn}
    ORDER BY 1, 2`).all({ store, sha256 });
}

export type ArtworkDropped =
  | { readonly ok: true; /** Designs that wore it and are gone too. */ readonly designs: readonly DesignRecord[]; /** Blobs that nothing names any more. */ readonly blobs: readonly string[] }
  | { readonly ok: false; readonly reason: 'unknown' } | { readonly ok: false; readonly reason: 'in-use'; readonly uses: readonly ArtworkUseRecord[] };

/** Takes a picture away that no product wears, offers or was bought with; designs that were only kept go with it. */
export function dropArtwork(db: Db, store: string, sha256: string): ArtworkDropped {
  return db.transaction((): ArtworkDropped => {
    const uses = usesOfArtwork(db, store, sha256);
    if (uses.length > 0) return { ok: false, reason: 'in-use', uses };
    if (db.prepare('DELETE FROM artworks WHERE store = ? AND sha256 = ?').run(store, sha256).changes === 0) return { ok: false, reason: 'unknown' };
    const designs = db.prepare<[string, string], string>("SELECT record FROM designs WHERE store = ? AND json_extract(record, '$.look.artwork.sha256') = ?").pluck().all(store, sha256).map((record) => DesignRecord.parse(JSON.parse(record)));
    const gone = "SELECT id FROM designs WHERE store = ? AND json_extract(record, '$.look.artwork.sha256') = ?";
    db.prepare(`DELETE FROM design_saves WHERE design IN (${gone})`).run(store, sha256);
    db.prepare(`DELETE FROM designs WHERE id IN (${gone})`).run(store, sha256);
    const named = db.prepare<[{ sha256: string }], number>(`SELECT EXISTS (SELECT 1 FROM artworks WHERE sha256 = @sha256) OR EXISTS (SELECT 1 FROM posters WHERE picture = @sha256)
      OR EXISTS (SELECT 1 FROM engine_jobs WHERE json_extract(ask, '$.image.sha256') = @sha256)`).pluck().get({ sha256 });
    return { ok: true, designs, blobs: named === 0 ? [sha256] : [] };
  }).immediate();
}
