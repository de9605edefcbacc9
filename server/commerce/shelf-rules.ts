/** What a merchant asks of everybody's shelves: read and replaced as a whole. */
import { slotsOfPlan } from '../../shared/floor.ts';
import type { MerchantShelves, ShelvesEdit } from '../../shared/merchant.ts';
import { moodsOf } from '../../shared/mood.ts';
import { readProducts, readStore, writeShelfRules } from '../storage/catalogue.ts';
import type { Db } from '../storage/open.ts';

export type ShelvesEdited = { ok: true } | { ok: false; reason: 'unknown-goods' | 'unknown-place'; field: string };

export function readShelves(db: Db, store: string): MerchantShelves | undefined {
  const record = readStore(db, store);
  return record && {
    exclusions: record.shelfRules?.exclusions ?? [], facings: record.shelfRules?.facings ?? {},
    moods: record.moods ?? [...moodsOf(record.theme)], fixtures: record.plan.fixtures.map(({ id }) => id),
  };
}

/** Refuses goods that the store does not have and places that its floor does not; then nothing is kept. */
export function editShelves(db: Db, store: string, { exclusions, facings, moods }: ShelvesEdit): ShelvesEdited {
  return db.transaction((): ShelvesEdited => {
    const products = readProducts(db, store), sold = new Set(products.map(({ id }) => id)), goods = new Set([...sold, ...products.map(({ category }) => category)]);
    const plan = readStore(db, store)?.plan, places = new Set(plan && [...plan.fixtures.map(({ id }) => id), ...slotsOfPlan(plan).map(({ id }) => id)]);
    for (const [i, each] of exclusions.entries()) {
      if (!goods.has(each.goods)) return { ok: false, reason: 'unknown-goods', field: `exclusions.${i}.goods` };
      if (!places.has(each.place)) return { ok: false, reason: 'unknown-place', field: `exclusions.${i}.place` };
    }
    for (const id of Object.keys(facings)) if (!sold.has(id)) return { ok: false, reason: 'unknown-goods', field: `facings.${id}` };
    writeShelfRules(db, store, { exclusions, facings }, moods);
    return { ok: true };
  }).immediate();
}
