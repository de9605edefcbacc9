/** Texts and posters that merchants kept, and how brands speak. Moments are milliseconds since 1970. */
import { z } from 'zod';
import { BRAND_VOICE_DEFAULT, BrandVoice, CopyFact, CopyKind, MOST_POSTERS } from '../../shared/copy.ts';
import { Locale } from '../../shared/locale.ts';
import type { Db } from './open.ts';

export interface CopyRecord {
  readonly store: string; readonly product: string; readonly kind: CopyKind; readonly locale: Locale; readonly text: string; readonly facts: readonly CopyFact[];
  readonly generated: boolean; readonly edited: boolean;
  /** What wrote it; null for a person. */
  readonly generator: string | null; readonly at: number;
}
interface CopyRow { store: string; product: string; kind: string; locale: string; text: string; facts: string; generated: number; edited: number; generator: string | null; at: number }

export function writeCopy(db: Db, { facts, generated, edited, ...row }: CopyRecord): void {
  db.prepare(`INSERT INTO copies (store, product, kind, locale, text, facts, generated, edited, generator, at) VALUES (@store, @product, @kind, @locale, @text, @facts, @generated, @edited, @generator, @at)
    ON CONFLICT (store, product, kind, locale) DO UPDATE SET text = excluded.text, facts = excluded.facts, generated = excluded.generated, edited = excluded.edited, generator = excluded.generator, at = excluded.at`)
    .run({ ...row, facts: JSON.stringify(facts), generated: Number(generated), edited: Number(edited) });
}

/** Of a product, by kind and language. */
export function readCopies(db: Db, store: string, product: string): CopyRecord[] {
  return db.prepare<[string, string], CopyRow>('SELECT * FROM copies WHERE store = ? AND product = ? ORDER BY kind, locale').all(store, product).map(({ kind, locale, facts, generated, edited, ...row }) => ({
    ...row, kind: CopyKind.parse(kind), locale: Locale.parse(locale), facts: z.array(CopyFact).parse(JSON.parse(facts)), generated: generated === 1, edited: edited === 1,
  }));
}

/** Whether there was one. */
export function dropCopy(db: Db, store: string, product: string, kind: CopyKind, locale: Locale): boolean {
  return db.prepare('DELETE FROM copies WHERE store = ? AND product = ? AND kind = ? AND locale = ?').run(store, product, kind, locale).changes > 0;
}

export function readBrandVoice(db: Db, store: string, brand: string): BrandVoice {
  const record = db.prepare<[string, string], string>('SELECT record FROM brand_voices WHERE store = ? AND brand = ?').pluck().get(store, brand);
  return record === undefined ? BRAND_VOICE_DEFAULT : BrandVoice.parse(JSON.parse(record));
}

export function writeBrandVoice(db: Db, store: string, brand: string, voice: BrandVoice): void {
  db.prepare('INSERT INTO brand_voices (store, brand, record) VALUES (?, ?, ?) ON CONFLICT (store, brand) DO UPDATE SET record = excluded.record').run(store, brand, JSON.stringify(voice));
}

export interface PosterRecord { readonly id: string; readonly store: string; readonly product: string; readonly locale: Locale; readonly words: readonly string[]; readonly picture: string; readonly at: number }
interface PosterRow { id: string; store: string; product: string; locale: string; words: string; picture: string; at: number }
const poster = ({ locale, words, ...row }: PosterRow): PosterRecord => ({ ...row, locale: Locale.parse(locale), words: z.array(z.string()).parse(JSON.parse(words)) });

/** Newest first. */
export function readPosters(db: Db, store: string, product: string): PosterRecord[] {
  return db.prepare<[string, string], PosterRow>('SELECT * FROM posters WHERE store = ? AND product = ? ORDER BY at DESC, id').all(store, product).map(poster);
}

export function readPoster(db: Db, store: string, id: string): PosterRecord | undefined {
  const row = db.prepare<[string, string], PosterRow>('SELECT * FROM posters WHERE store = ? AND id = ?').get(store, id);
  return row && poster(row);
}

/** Adds one; the oldest beyond those that a product keeps make room. Returns the pictures that nothing names any more. */
export function addPoster(db: Db, { words, ...record }: PosterRecord): string[] {
  return db.transaction(() => {
    db.prepare('INSERT INTO posters (id, store, product, locale, words, picture, at) VALUES (@id, @store, @product, @locale, @words, @picture, @at)').run({ ...record, words: JSON.stringify(words) });
    return readPosters(db, record.store, record.product).slice(MOST_POSTERS).flatMap(({ id }) => dropPoster(db, record.store, id));
  }).immediate();
}

/** Takes one away. Returns the pictures that nothing names any more. */
export function dropPoster(db: Db, store: string, id: string): string[] {
  const gone = readPoster(db, store, id);
  if (!gone) return [];
  db.prepare('DELETE FROM posters WHERE id = ?').run(id);
  return db.prepare<[string], number>('SELECT EXISTS (SELECT 1 FROM posters WHERE picture = ?)').pluck().get(gone.picture) === 0 ? [gone.picture] : [];
}
