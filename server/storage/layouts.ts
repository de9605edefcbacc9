import { z } from 'zod';
import { Layout } from '../../shared/layout.ts';
import type { Db } from './open.ts';

const Bands = z.record(z.string(), z.int().min(0));

/** A layout with the last interaction that it follows from, as the journal numbers them. */
export interface KeptLayout {
  readonly layout: Layout;
  readonly learned: number;
  /** How liked each product was then (`bandsOf`); null where that is not on record. */
  readonly bands: ReadonlyMap<string, number> | null;
}

export interface LayoutsTable {
  read(shopper: string, store: string): KeptLayout | null;
  write(shopper: string, kept: KeptLayout): void;
  /** Gives one shopper's to another, who keeps their own where both have one of a store. */
  move(from: string, to: string): void;
}

export function layoutsTable(db: Db): LayoutsTable {
  const read = db.prepare<[string, string], { record: string; learned: number; bands: string | null }>('SELECT record, learned, bands FROM layouts WHERE shopper = ? AND store = ?');
  const write = db.prepare(`INSERT INTO layouts (shopper, store, revision, learned, record, bands) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (shopper, store) DO UPDATE SET revision = excluded.revision, learned = excluded.learned, record = excluded.record, bands = excluded.bands`);
  const move = db.prepare('UPDATE OR IGNORE layouts SET shopper = ? WHERE shopper = ?');
  const drop = db.prepare('DELETE FROM layouts WHERE shopper = ?');
  return {
    read(shopper, store) {
      const row = read.get(shopper, store);
      return row ? { layout: Layout.parse(JSON.parse(row.record)), learned: row.learned, bands: row.bands === null ? null : new Map(Object.entries(Bands.parse(JSON.parse(row.bands)))) } : null;
    },
    write(shopper, { layout, learned, bands }) {
      write.run(shopper, layout.store, layout.revision, learned, JSON.stringify(layout), bands && JSON.stringify(Object.fromEntries(bands)));
    },
    move: db.transaction((from: string, to: string) => {
      move.run(to, from);
      drop.run(from);
    }).immediate,
  };
}
