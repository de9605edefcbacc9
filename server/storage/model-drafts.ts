/** Models that wait to be worn. Moments are milliseconds since 1970. */
import { z } from 'zod';
import { DraftSource, FinishReason, FinishReport } from '../../shared/make.ts';
import type { Db } from './open.ts';

const Refused = z.strictObject({ reason: FinishReason, message: z.string() });

export interface DraftRecord {
  readonly id: string; readonly store: string; readonly product: string; readonly source: DraftSource; readonly at: number;
  /** Blobs: the file as it came, and its levels, finest first. */
  readonly original: string; readonly levels: readonly [string, string, string] | null;
  readonly report: FinishReport; readonly refused: z.infer<typeof Refused> | null;
}
interface Row { id: string; store: string; product: string; source: string; original: string; fine: string | null; middle: string | null; coarse: string | null; report: string; refused: string | null; at: number }

/** Drafts that a product keeps: the oldest make room. */
const KEPT = 8;

export interface ModelDrafts {
  find(store: string, id: string): DraftRecord | null;
  /** Newest first. */
  of(store: string, product: string): DraftRecord[];
  /** Adds one, and drops the product's oldest beyond those kept. Returns the blobs that nothing names any more. */
  add(draft: DraftRecord): string[];
  /** Takes one away. Returns the blobs that nothing names any more. */
  drop(store: string, id: string): string[];
}

export function modelDrafts(db: Db): ModelDrafts {
  const find = db.prepare<[string, string], Row>('SELECT * FROM model_drafts WHERE store = ? AND id = ?');
  const of = db.prepare<[string, string], Row>('SELECT * FROM model_drafts WHERE store = ? AND product = ? ORDER BY at DESC, id');
  const insert = db.prepare('INSERT INTO model_drafts (id, store, product, source, original, fine, middle, coarse, report, refused, at) VALUES (@id, @store, @product, @source, @original, @fine, @middle, @coarse, @report, @refused, @at)');
  const remove = db.prepare('DELETE FROM model_drafts WHERE id = ?');
  const named = db.prepare<[{ sha256: string }], number>(`SELECT EXISTS (SELECT 1 FROM model_drafts WHERE @sha256 IN (original, fine, middle, coarse))
    OR EXISTS (SELECT 1 FROM merchant_models WHERE @sha256 IN (original, merchant_models.sha256, middle, coarse))`).pluck();
  const drop = ({ id, original, levels }: DraftRecord): string[] => {
    remove.run(id);
    return [original, ...levels ?? []].filter((sha256) => named.get({ sha256 }) === 0);
  };
  return {
    find: (store, id) => { const row = find.get(store, id); return row ? read(row) : null; },
    of: (store, product) => of.all(store, product).map(read),
    add: db.transaction((draft: DraftRecord) => {
      const [fine = null, middle = null, coarse = null] = draft.levels ?? [], { id, store, product, source, original, at } = draft;
      insert.run({ id, store, product, source, original, at, fine, middle, coarse, report: JSON.stringify(draft.report), refused: draft.refused && JSON.stringify(draft.refused) });
      return of.all(store, product).map(read).slice(KEPT).flatMap(drop);
    }).immediate,
    drop: db.transaction((store: string, id: string) => {
      const row = find.get(store, id);
      return row ? drop(read(row)) : [];
    }).immediate,
  };
}

function read({ fine, middle, coarse, report, refused, source, ...row }: Row): DraftRecord {
  return {
    ...row, source: DraftSource.parse(source), report: FinishReport.parse(JSON.parse(report)), refused: refused === null ? null : Refused.parse(JSON.parse(refused)),
    levels: fine !== null && middle !== null && coarse !== null ? [fine, middle, coarse] : null,
  };
}
