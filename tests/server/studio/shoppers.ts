/** A mall's record in a folder of its own, with what is personal in it, that can be closed and opened again. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { randomFrom } from '../../../models/engine/random.ts';
import { loadTaste } from '../../../models/taste/model.ts';
import type { Product } from '../../../shared/catalogue.ts';
import type { InteractionKind } from '../../../shared/interaction.ts';
import { readStoreFiles } from '../../../server/commerce/shelf.ts';
import { openJournal } from '../../../server/learning/journal.ts';
import { readProducts, seed } from '../../../server/storage/catalogue.ts';
import { openStore } from '../../../server/storage/open.ts';
import { openPersonal } from '../../../server/studio/personal.ts';
import { openWriter } from '../../../server/writer/index.ts';

const CATALOGUE = join(import.meta.dirname, '..', '..', '..', 'assets', 'catalogue');
/** Noon, UTC. */
export const NOON = Date.UTC(2026, 10, 25, 12);

export async function openShoppers(folder: string = mkdtempSync(join(tmpdir(), 'shoppers-'))) {
  const path = join(folder, 'galleria.sqlite'), { db, close } = openStore(path);
  seed(db, await readStoreFiles(CATALOGUE));
  const writer = openWriter(path), journal = openJournal(writer, db, (error) => { throw error; });
  const personal = await openPersonal({ db, writer, journal, model: await loadTaste(), now: () => NOON, random: randomFrom(1), zone: 'UTC', log: pino({ level: 'silent' }) });
  const shut = async (): Promise<void> => {
    await personal.close();
    await journal.close();
    await writer.close();
    close();
  };
  return {
    db, writer, journal, folder, ...personal,
    /** Keeps that a shopper did something with goods of a store. */
    did: (shopper: string, store: string, kind: InteractionKind, products: readonly string[]) => journal.keep(products.map((product) => (
      { id: randomUUID(), shopper, store, kind, product, sku: null, slot: null, seconds: null, at: NOON - 1000 }))),
    goods: (store: string): Product[] => readProducts(db, store),
    async reopen() {
      await shut();
      return openShoppers(folder);
    },
    async end() {
      await shut();
      rmSync(folder, { recursive: true });
    },
  };
}
