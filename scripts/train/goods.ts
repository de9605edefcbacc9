import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadNeeds } from '../../models/language/needs/model.ts';
import type { NeedsModel } from '../../models/language/needs/model.ts';
import { seed as seedCatalogue } from '../../server/storage/catalogue.ts';
import { openStore } from '../../server/storage/open.ts';
import { openGoods } from '../../server/studio/assistant/goods.ts';
import type { Goods } from '../../server/studio/assistant/goods.ts';
import type { StoreFile } from '../../shared/catalogue.ts';

/** The embedded mall's goods as the assistant has them. */
export function goodsOf(stores: StoreFile[], needs: NeedsModel = loadNeeds()): Goods {
  const folder = mkdtempSync(join(tmpdir(), 'goods-')),
    record = openStore(join(folder, 'mall.sqlite'));
  seedCatalogue(record.db, stores);
  const goods = openGoods(record.db, needs)();
  record.close();
  rmSync(folder, { recursive: true });
  return goods;
}
