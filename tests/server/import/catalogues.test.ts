/** The two public catalogues, end to end; they lie beside the checkout and not in it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placeGoods } from '../../../models/layout/place.ts';
import { validateShape } from '../../../models/shape/request.ts';
import { readProducts, readStock, readStore } from '../../../server/storage/catalogue.ts';
import { floorFaults } from '../../../shared/floor-rules.ts';
import { StoreFile } from '../../../shared/catalogue.ts';
import { openDesk } from './desk.ts';
import type { Desk } from './desk.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../../../shared/data/${path}`, import.meta.url));
const SALEOR = at('catalog-saleor/populatedb_data.json'), DUMMY = at('catalog-dummyjson/products.json');
const absent = [SALEOR, DUMMY].filter((path) => !existsSync(path));
if (absent.length > 0) console.warn(`Not tested, because these catalogues are not on this machine: ${absent.join(', ')}`);

let desk: Desk;
beforeEach(() => { desk = openDesk(); });
afterEach(() => desk.close());

/** What every imported store must be. */
function expectWhole(id: string): void {
  const store = readStore(desk.db, id)!, products = readProducts(desk.db, id);
  StoreFile.parse({ ...store, products });
  expect(floorFaults(store.plan)).toEqual([]);
  for (const { shape, name } of products) expect(shape.kind === 'program' && validateShape(shape), name.en).toMatchObject({ ok: true });
  const layout = placeGoods({ store: id, plan: store.plan, products, pins: {}, scores: new Map(), previous: null, mostMoved: 1, seed: 1, revision: 1 });
  expect(new Set(layout.placements.map(({ product }) => product)).size, 'most goods stand at once').toBeGreaterThan(products.length * 0.6);
}
/** id -> [category, family, price of the first SKU in minor units, units of all SKUs, sizes] */
function facts(store: string, id: string): unknown[] {
  const product = readProducts(desk.db, store).find((candidate) => candidate.id === id), stock = readStock(desk.db, store).filter((item) => item.product === id);
  return [product?.category, product?.shape.kind === 'program' && product.shape.family, stock[0]?.price, stock.reduce((sum, item) => sum + item.onHand, 0), product?.sizes];
}

describe.skipIf(absent.includes(SALEOR))('Saleor\'s demo shop', () => {
  test('29 products with their 70 variants in dollars; three gift cards stay out', async () => {
    const imported = await desk.import(SALEOR, { store: undefined });
    if (!imported.ok) throw new Error(JSON.stringify(imported.faults.first));
    expect(imported.report).toMatchObject({ store: 'saleor', products: 29, variants: 70, currency: 'USD', currencyTaken: 'file', otherCurrencies: ['PLN'] });
    expect([...imported.report.leftOut]).toEqual([['gift card', 3]]);
    expectWhole('saleor');
    // Looked up in the file by hand: 7 shoe sizes with 500 units of each at 80.000; no stock record and not counted: 100 are taken.
    expect(facts('saleor', 'white-plimsolls')).toEqual(['sneaker', 'sneaker', 8000, 3500, ['39', '40', '41', '42', '43', '44', '45']]);
    expect(facts('saleor', 'apple-juice')).toEqual(['juice', 'bottle', 199, 100, []]);
    expect(facts('saleor', 'the-dash-cushion')).toEqual(['cushion', 'cushion', 1800, 100, []]);
  });

  test('in złoty where that is asked for', async () => {
    await desk.import(SALEOR, { currency: 'PLN' });
    expect(facts('shop', 'balance-trail-720')).toEqual(['sneaker', 'sneaker', 20_996, 2000, ['39', '40', '41', '42', '45']]);
  });
});

describe.skipIf(absent.includes(DUMMY))('DummyJSON\'s products', () => {
  test('all 194, of kinds that fit their names; lipsticks of 28 cm are not believed', async () => {
    const imported = await desk.import(DUMMY, { store: undefined });
    if (!imported.ok) throw new Error(JSON.stringify(imported.faults.first));
    expect(imported.report).toMatchObject({ store: 'dummyjson', products: 194, variants: 194, currency: 'USD', currencyTaken: 'assumed' });
    expectWhole('dummyjson');
    expect(facts('dummyjson', 'bea-chi-lip-004').slice(0, 4)).toEqual(['lipstick', 'can', 1299, 91]);
    const lipstick = readProducts(desk.db, 'dummyjson').find(({ id }) => id === 'bea-chi-lip-004');
    expect(lipstick).toMatchObject({ estimated: ['dimensions', 'weight'], colourways: [{ id: 'red' }] });
    expect(lipstick?.dimensions.height).toBeLessThan(0.1);
    const kind = new Map(readProducts(desk.db, 'dummyjson').map(({ name, category }) => [name.en, category]));
    expect(['Table Lamp', 'Annibale Colombo Sofa', 'Bedside Table African Cherry', 'Apple MacBook Pro 14 Inch Space Grey', 'Apple AirPods Max Silver', 'Apple HomePod Mini Cosmic Grey', 'Brown Leather Belt Watch', 'Party Glasses', 'Honey Jar', 'White Faux Leather Backpack', 'Plant Pot', 'Silver Pot With Glass Cap'].map((name) => kind.get(name)))
      .toEqual(['table-lamp', 'sofa', 'side-table', 'laptop', 'headphones', 'speaker', 'watch', 'sunglasses', 'honey', 'backpack', 'plant-pot', 'pot']);
  });
});
