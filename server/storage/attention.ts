import type { SlotLooks } from '../../models/layout/attention.ts';
import type { Takes } from '../../models/layout/worth.ts';
import type { Db } from './open.ts';

export type NewLooks = SlotLooks & { readonly store: string };
export type NewTakes = Takes & { readonly store: string };

export interface AttentionTable {
  looks(store: string): SlotLooks[];
  takes(store: string): Takes[];
  /** Adds counts to those on record, in one transaction; those of a store that is gone are dropped. */
  add(looks: Iterable<NewLooks>, takes: Iterable<NewTakes>): void;
}

export function attentionTable(db: Db): AttentionTable {
  const looks = db.prepare<[string], SlotLooks>('SELECT slot, band, shown, looks FROM slot_attention WHERE store = ?');
  const takes = db.prepare<[string], Takes>('SELECT product, band, looked, taken FROM product_takes WHERE store = ?');
  const addLooks = db.prepare(`INSERT INTO slot_attention (store, slot, band, shown, looks) SELECT @store, @slot, @band, @shown, @looks WHERE EXISTS (SELECT 1 FROM stores WHERE id = @store)
    ON CONFLICT (store, slot, band) DO UPDATE SET shown = shown + excluded.shown, looks = looks + excluded.looks`);
  const addTakes = db.prepare(`INSERT INTO product_takes (store, product, band, looked, taken) SELECT @store, @product, @band, 0, 0 WHERE EXISTS (SELECT 1 FROM stores WHERE id = @store)
    ON CONFLICT (store, product, band) DO NOTHING`);
  const raiseTakes = db.prepare('UPDATE product_takes SET looked = looked + @looked, taken = taken + @taken WHERE store = @store AND product = @product AND band = @band');
  return {
    looks: (store) => looks.all(store),
    takes: (store) => takes.all(store),
    add: db.transaction((newLooks: Iterable<NewLooks>, newTakes: Iterable<NewTakes>) => {
      for (const each of newLooks) addLooks.run(each);
      for (const each of newTakes) {
        addTakes.run(each);
        raiseTakes.run(each);
      }
    }).immediate,
  };
}
