import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seed as seedCatalogue } from '../../server/storage/catalogue.ts';
import { openStore } from '../../server/storage/open.ts';
import { openGoods } from '../../server/studio/assistant/goods.ts';
import type { Goods } from '../../server/studio/assistant/goods.ts';
import type { StoreFile } from '../../shared/catalogue.ts';

/** The embedded mall's goods as the assistant has them. */
export function goodsOf(stores: StoreFile[]): Goods {
  const folder = mkdtempSync(join(tmpdir(), 'goods-')),
    record = openStore(join(folder, 'mall.sqlite'));
  seedCatalogue(record.db, stores);
  const goods = openGoods(record.db)();
  record.close();
  rmSync(folder, { recursive: true });
  return goods;
}
