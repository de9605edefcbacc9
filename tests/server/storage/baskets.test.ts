import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goTogether } from '../../../models/layout/complements.ts';
import { readStoreFiles } from '../../../server/commerce/shelf.ts';
import { openAssortments } from '../../../server/storage/assortment.ts';
import { readBaskets } from '../../../server/storage/baskets.ts';
import { readStock, seed } from '../../../server/storage/catalogue.ts';
import { openStore } from '../../../server/storage/open.ts';
import { openCompany } from '../../../server/studio/company.ts';

test('orders of a store say what is bought together; cancelled ones and other stores do not; it is worked out anew after a while', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baskets-')), { db, close } = openStore(join(folder, 'galleria.sqlite'));
  try {
    seed(db, await readStoreFiles(join(import.meta.dirname, '..', '..', '..', 'assets', 'catalogue')));
    db.pragma('foreign_keys = OFF');
    const skus = new Map(readStock(db, 'kiln').map(({ product, sku }) => [product, sku])), [a = '', b = '', c = ''] = [...skus.keys()];
    let number = 0;
    const order = (state: string, store: string, products: readonly string[]): void => {
      const id = `order-${++number}`;
      db.prepare(`INSERT INTO orders (id, number, payment, shopper, store, placed_at, state, currency, subtotal, reduction, shipping, total, recipient, address, phone)
        VALUES (?, ?, 'p', 's', ?, '2026-11-25T12:00:00Z', ?, 'GBP', 0, 0, 0, 0, 'Ann', 'Street 1', '1')`).run(id, number, store, state);
      for (const product of products) db.prepare("INSERT INTO order_lines (order_id, line, sku, quantity, record) VALUES (@id, @sku, @sku, 1, '{}')").run({ id, sku: skus.get(product) });
    };
    let clock = 0;
    const companyOf = openCompany(db, () => clock), assortment = openAssortments(db)('kiln')!, before = goTogether(companyOf(assortment), a, b);
    for (let i = 0; i < 20; i++) order('paid', 'kiln', i % 4 === 0 ? [a, b] : [c]);
    order('cancelled', 'kiln', [a, c]);
    order('paid', 'lumen', [b, c]);
    expect(readBaskets(db, 'kiln').map((basket) => basket.toSorted().join()).filter((basket) => basket.includes(','))).toEqual(Array(5).fill([a, b].toSorted().join()));
    expect(goTogether(companyOf(assortment), a, b)).toBe(before);
    clock = 11 * 60_000;
    expect(goTogether(companyOf(assortment), a, b)).toBeGreaterThan(before + 0.1);
  } finally {
    close();
    rmSync(folder, { recursive: true });
  }
});
