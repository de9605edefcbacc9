/** What a merchant asks of everybody's shelves: read and replaced as a whole. */
import { CATEGORIES } from '../../models/language/lexicon/categories.ts';
import { slotsOfPlan } from '../../shared/floor.ts';
import type { LocalText } from '../../shared/locale.ts';
import type { MerchantShelves, ShelvesEdit } from '../../shared/merchant.ts';
import { moodsOf } from '../../shared/mood.ts';
import { readProducts, readShelvesVersion, readStore, writeShelfRules } from '../storage/catalogue.ts';
import type { Db } from '../storage/open.ts';

export type ShelvesEdited =
  | { ok: true }
  | { ok: false; reason: 'unknown-goods' | 'unknown-place'; field: string }
  | { ok: false; reason: 'version-changed'; version: number };

export function readShelves(db: Db, store: string): MerchantShelves | undefined {
  const record = readStore(db, store), version = readShelvesVersion(db, store);
  return record && version !== undefined ? {
    version, exclusions: record.shelfRules?.exclusions ?? [], facings: record.shelfRules?.facings ?? {},
    moods: record.moods ?? [...moodsOf(record.theme)], fixtures: record.plan.fixtures.map(({ id, kind }) => ({ id, kind })),
    kinds: [...new Set(readProducts(db, store).map(({ category }) => category))].map((id) => ({ id, name: nameOfKind(id) })),
  } : undefined;
}

/** By the plainest words for it; by its slug where the mall has none, as of imported goods. */
export function nameOfKind(category: string): LocalText {
  const words = Object.hasOwn(CATEGORIES, category) ? CATEGORIES[category] : undefined, plain = category.replaceAll('-', ' ');
  return { en: words?.en[0] ?? plain, zh: words?.zh[0] ?? plain };
}

/** Refuses goods that the store does not have, places that its floor does not, and an edit of another version than the newest; then nothing is kept. */
export function editShelves(db: Db, store: string, { version, exclusions, facings, moods }: ShelvesEdit): ShelvesEdited {
  return db.transaction((): ShelvesEdited => {
    const products = readProducts(db, store), sold = new Set(products.map(({ id }) => id)), goods = new Set([...sold, ...products.map(({ category }) => category)]);
    const plan = readStore(db, store)?.plan, places = new Set(plan && [...plan.fixtures.map(({ id }) => id), ...slotsOfPlan(plan).map(({ id }) => id)]);
    for (const [i, each] of exclusions.entries()) {
      if (!goods.has(each.goods)) return { ok: false, reason: 'unknown-goods', field: `exclusions.${i}.goods` };
      if (!places.has(each.place)) return { ok: false, reason: 'unknown-place', field: `exclusions.${i}.place` };
    }
    for (const id of Object.keys(facings)) if (!sold.has(id)) return { ok: false, reason: 'unknown-goods', field: `facings.${id}` };
    const newest = readShelvesVersion(db, store) ?? 0;
    return writeShelfRules(db, store, { exclusions, facings }, moods, version) ? { ok: true } : { ok: false, reason: 'version-changed', version: newest };
  }).immediate();
}
