/** Pictures of merchants that products may wear. Moments are milliseconds since 1970. */
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
