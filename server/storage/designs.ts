/** What shoppers made of products. Moments are milliseconds since 1970. */
import { z } from 'zod';
import { Colourway, Dimensions, Slug } from '../../shared/catalogue.ts';
import { GenomeText, Touch } from '../../shared/design.ts';
import type { Db } from './open.ts';

/** All that a design's model is made from, whatever becomes of its product. */
export const DesignLook = z.strictObject({
  family: Slug, params: z.record(z.string(), z.union([z.number(), z.string()])), material: Slug, dimensions: Dimensions, colourway: Colourway, label: z.string(),
  engraving: z.string().nullable(),
  artwork: z.strictObject({ sha256: z.string(), aspect: z.number(), clear: z.boolean() }).nullable(),
  /** `colours` are those of the pattern, `tile` in metres. */
  pattern: z.strictObject({ genome: GenomeText, on: z.enum(['main', 'accent']), tile: z.number(), colours: z.tuple([z.string(), z.string(), z.string()]) }).nullable(),
});
export type DesignLook = z.infer<typeof DesignLook>;

export const DesignRecord = z.strictObject({ store: Slug, product: Slug, colour: Slug, touch: Touch, look: DesignLook });
export type DesignRecord = z.infer<typeof DesignRecord>;

export function readDesign(db: Db, id: string): DesignRecord | undefined {
  const record = db.prepare<[string], string>('SELECT record FROM designs WHERE id = ?').pluck().get(id);
  return record === undefined ? undefined : DesignRecord.parse(JSON.parse(record));
}

/** Designs whose model's middle level has this key. */
export function designsOfModel(db: Db, model: string): DesignRecord[] {
  return db.prepare<[string], string>('SELECT record FROM designs WHERE id IN (SELECT design FROM design_models WHERE model = ?)').pluck().all(model)
    .map((record) => DesignRecord.parse(JSON.parse(record)));
}

/** A design as it is kept: its id, what it is, and the key of its model's middle level. */
export interface KeptDesign { readonly id: string; readonly record: DesignRecord; readonly model: string }

/** Of a shopper, who may keep `most` others since a moment. */
export interface SaveDesign { readonly shopper: string; readonly design: KeptDesign; readonly at: number; readonly since: number; readonly most: number }

/** Keeps a design for a shopper; one that is there already, by whoever, stays as it is. False where they kept as many as they may. */
export function saveDesign(db: Db, { shopper, design: { id, record, model }, at, since, most }: SaveDesign): boolean {
  return db.transaction((): boolean => {
    const kept = db.prepare<[string, number, string], number>('SELECT COUNT(*) FROM design_saves WHERE shopper = ? AND at > ? AND design <> ?').pluck().get(shopper, since, id) ?? 0;
    if (kept >= most) return false;
    db.prepare('INSERT INTO designs (id, store, product, record, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING').run(id, record.store, record.product, JSON.stringify(record), at);
    db.prepare('INSERT INTO design_models (model, design) VALUES (?, ?) ON CONFLICT DO NOTHING').run(model, id);
    db.prepare('INSERT INTO design_saves (shopper, design, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(shopper, id, at);
    return true;
  }).immediate();
}

/** Takes away what nobody kept, carries or bought. */
export function dropLooseDesigns(db: Db): void {
  db.prepare(`DELETE FROM designs WHERE id NOT IN (SELECT design FROM design_saves)
    AND id NOT IN (SELECT design FROM cart_lines WHERE design IS NOT NULL) AND id NOT IN (SELECT design FROM order_lines WHERE design IS NOT NULL)`).run();
}
