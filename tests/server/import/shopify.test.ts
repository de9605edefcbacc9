import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readProducts, readPromotions, readShelvesVersion, readStock, readStore, writeShelfRules } from '../../../server/storage/catalogue.ts';
import { floorFaults } from '../../../shared/floor-rules.ts';
import { changeLook } from '../../../server/storage/product-looks.ts';
import { StoreFile } from '../../../shared/catalogue.ts';
import type { Product } from '../../../shared/catalogue.ts';
import { promotion } from '../commerce/shop.ts';
import { HEADER, openDesk, row } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
beforeEach(() => { desk = openDesk(); });
afterEach(() => desk.close());

const TEE = [
  row({ Handle: 'river-tee', Title: 'River Tee', 'Body (HTML)': '<p>Heavy cotton,<br>"boxy" cut.</p>', Vendor: 'Weir', Type: 'T-Shirts', Tags: 'Summer, minimal', Published: 'TRUE', 'Option1 Name': 'Color', 'Option1 Value': 'Navy', 'Option2 Name': 'Size', 'Option2 Value': 'S', 'Variant SKU': 'RT-N-S', 'Variant Grams': '180', 'Variant Inventory Tracker': 'shopify', 'Variant Inventory Qty': '4', 'Variant Price': '25.00', Status: 'active' }),
  row({ Handle: 'river-tee', 'Option1 Value': 'Navy', 'Option2 Value': 'M', 'Variant SKU': 'RT-N-M', 'Variant Grams': '180', 'Variant Inventory Tracker': 'shopify', 'Variant Inventory Qty': '0', 'Variant Price': '25.00' }),
  row({ Handle: 'river-tee', 'Option1 Value': 'Heather Sage', 'Option2 Value': 'S', 'Variant SKU': 'RT-G-S', 'Variant Grams': '180', 'Variant Inventory Tracker': 'shopify', 'Variant Inventory Qty': '-2', 'Variant Price': '27.50' }),
  row({ Handle: 'river-tee', 'Image Src': 'https://cdn.example/2.jpg' }),
];
const MUG = row({ Handle: '青瓷杯', Title: '青瓷马克杯', 'Body (HTML)': '手工拉坯，尺寸 12 x 9 x 9 厘米', Vendor: '窑口', Type: '杯子', Published: 'TRUE', 'Option1 Name': 'Title', 'Option1 Value': 'Default Title', 'Variant Price': '128', 'Variant Inventory Tracker': 'shopify', 'Variant Inventory Qty': '7' });

describe('the older export', () => {
  test('rows of one handle are one product with its options, stock and prices; picture rows are none', async () => {
    const report = await desk.take([HEADER, ...TEE, MUG].join('\r\n'), { currency: 'eur' });
    expect(report).toMatchObject({ products: 2, variants: 4, isNew: true, currency: 'EUR', changes: { added: 2, updated: 0, unchanged: 0, withdrawn: 0 } });
    const tee = readProducts(desk.db, 'shop').find(({ id }) => id === 'river-tee');
    expect(tee).toMatchObject({
      name: { en: 'River Tee', zh: 'River Tee' }, description: { en: 'Heavy cotton,\n"boxy" cut.' }, category: 't-shirt', brand: 'Weir', weight: 180, sizes: ['S', 'M'],
      tags: ['summer', 'minimal', 't-shirts'], estimated: ['dimensions'],
      colourways: [{ id: 'navy', name: { en: 'Navy', zh: '藏青' }, main: '#1f2a44' }, { id: 'heather-sage', name: { en: 'Heather Sage', zh: 'Heather Sage' }, main: '#9db8a0' }],
    });
    expect(readStock(desk.db, 'shop').filter(({ product }) => product === 'river-tee')).toEqual([
      { sku: 'RT-G-S', store: 'shop', product: 'river-tee', size: 'S', colour: 'heather-sage', price: 2750, onHand: 0 },
      { sku: 'RT-N-M', store: 'shop', product: 'river-tee', size: 'M', colour: 'navy', price: 2500, onHand: 0 },
      { sku: 'RT-N-S', store: 'shop', product: 'river-tee', size: 'S', colour: 'navy', price: 2500, onHand: 4 },
    ]);
  });

  test('Chinese is read as such: kind, size in the text, and a colour from the title', async () => {
    await desk.take([HEADER, MUG].join('\n'));
    expect(readProducts(desk.db, 'shop')).toMatchObject([{ name: { zh: '青瓷马克杯' }, category: 'mug', shape: { family: 'mug' }, dimensions: { width: 0.12, height: 0.09, depth: 0.09 }, sizes: [] }]);
    expect(readProducts(desk.db, 'shop')[0]?.estimated).toEqual(['weight']);
  });

  test('its store is a whole one: valid, walkable, and it promises nothing', async () => {
    await desk.take([HEADER, ...TEE, MUG].join('\n'), { nameEn: 'Weir & Sons', nameZh: '堰记' });
    const store = readStore(desk.db, 'shop');
    expect(StoreFile.parse({ ...store, products: readProducts(desk.db, 'shop') })).toMatchObject({ name: { en: 'Weir & Sons', zh: '堰记' }, policies: { returns: { days: 0 }, warranty: { months: 0 }, shipping: { fee: 0, freeFrom: 0 } } });
    expect(store && floorFaults(store.plan)).toEqual([]);
    expect(store?.policies.returns.text.en).not.toMatch(/\d/);
  });
});

test('the names of columns since 2025, in another order, with a BOM and semicolons', async () => {
  const csv = '\uFEFFPrice;SKU;Title;URL handle;Description;Option1 name;Option1 value;Inventory quantity;Weight value (grams);Status\r\n'
    + '49.90;LAMP-1;Brass Table Lamp;brass-lamp;"Two\nlines";Finish;Gold;3;1900;Active\r\n';
  await desk.take(csv);
  expect(readProducts(desk.db, 'shop')).toMatchObject([{ id: 'brass-lamp', category: 'table-lamp', weight: 1900, description: { en: 'Two\nlines' }, colourways: [{ id: 'gold', main: '#b9924a' }], variants: [{ sku: 'LAMP-1', price: 4990, stock: 3 }] }]);
});

test('a title alone makes a product where the file has no handles', async () => {
  await desk.take('Title,Price\nOak Chair,80\nOak Table,300');
  expect(readProducts(desk.db, 'shop').map(({ id, category }) => [id, category])).toEqual([['oak-chair', 'chair'], ['oak-table', 'table']]);
});

test('columns for each language and each side are taken as they are', async () => {
  await desk.take('Handle,Title,Title (zh),Body (HTML),Body (zh),Width (in),Height (in),Depth (in),Variant Price\nvase,Tall Vase,高花瓶,Thrown by hand,手工拉坯,8,20,8,40');
  const [vase] = readProducts(desk.db, 'shop');
  expect(vase).toMatchObject({ name: { en: 'Tall Vase', zh: '高花瓶' }, description: { en: 'Thrown by hand', zh: '手工拉坯' }, dimensions: { width: 0.2032, height: 0.508, depth: 0.2032 } });
});

test('what is a draft, hidden or a gift card is left out and counted', async () => {
  const tee = (handle: string, cells: Record<string, string>) => row({ Handle: handle, Title: handle, 'Variant Price': '5', Published: 'TRUE', ...cells });
  const report = await desk.take([HEADER, tee('cap', {}), tee('draft-cap', { Status: 'draft' }), tee('hidden-cap', { Published: 'FALSE' })].join('\n'));
  expect([report.products, [...report.leftOut]]).toEqual([1, [['not published', 2]]]);
});

test('a Chinese spreadsheet in GB 18030 is read when its encoding is said, and refused with the way out when not', async () => {
  // "杯" in GB 18030 is B1 AD.
  const bytes = Buffer.concat([Buffer.from('Handle,Title,Variant Price\ncup,'), Buffer.from([0xb1, 0xad]), Buffer.from(',10\n')]), file = desk.write('gb.csv', bytes);
  await expect(desk.import(file)).rejects.toThrow('--encoding gb18030');
  expect((await desk.import(file, { encoding: 'gb18030' })).ok).toBe(true);
  expect(readProducts(desk.db, 'shop')[0]?.name.zh).toBe('杯');
});

describe('the same file again', () => {
  const first = [HEADER, ...TEE, MUG].join('\n');

  test('changes nothing, and generated SKUs stay', async () => {
    await desk.take(first);
    const before = [readProducts(desk.db, 'shop'), readStock(desk.db, 'shop'), readStore(desk.db, 'shop')];
    expect((await desk.take(first)).changes).toEqual({ added: 0, updated: 0, unchanged: 2, withdrawn: 0 });
    expect([readProducts(desk.db, 'shop'), readStock(desk.db, 'shop'), readStore(desk.db, 'shop')]).toEqual(before);
  });

  test('with new prices and stock updates the same products', async () => {
    await desk.take(first);
    expect((await desk.take(first.replace('25.00', '22.00').replace(',4,', ',9,'))).changes).toEqual({ added: 0, updated: 1, unchanged: 1, withdrawn: 0 });
    expect(readStock(desk.db, 'shop').find(({ sku }) => sku === 'RT-N-S')).toMatchObject({ price: 2200, onHand: 9 });
    expect(readProducts(desk.db, 'shop')).toHaveLength(2);
  });

  test('keeps pins, the merchant\'s translation, and a product by its SKU when its handle changed', async () => {
    await desk.take(first);
    const store = readStore(desk.db, 'shop')!, slot = 'table-1/t0.0';
    desk.db.prepare('UPDATE stores SET record = ? WHERE id = ?').run(JSON.stringify({ ...store, pins: { [slot]: 'river-tee' } }), 'shop');
    const tee = readProducts(desk.db, 'shop').find(({ id }) => id === 'river-tee')!;
    desk.db.prepare('UPDATE products SET record = ? WHERE id = ?').run(JSON.stringify({ ...tee, name: { ...tee.name, zh: '河流短袖' } }), 'river-tee');
    await desk.take(first.replaceAll('river-tee', 'river-t-shirt'));
    expect(readStore(desk.db, 'shop')?.pins).toEqual({ [slot]: 'river-tee' });
    expect(readProducts(desk.db, 'shop').map(({ id }) => id).filter((id) => id.startsWith('river'))).toEqual(['river-tee']);
    expect(readProducts(desk.db, 'shop').find(({ id }) => id === 'river-tee')?.name).toEqual({ en: 'River Tee', zh: '河流短袖' });
  });

  test('keeps what the merchant asks of the shelves, the moods, promotions with what they spent, and models of their own', async () => {
    await desk.take(first);
    const rules = { exclusions: [{ goods: 'river-tee', place: 'table-1' }], facings: { 'river-tee': 2 } }, sha256 = 'a'.repeat(64);
    expect(writeShelfRules(desk.db, 'shop', rules, ['house', 'quiet'], readShelvesVersion(desk.db, 'shop')!)).toBe(true);
    const tenth = promotion('tenth', { budget: 5000, products: ['river-tee'] });
    desk.db.prepare('INSERT INTO promotions (store, id, record, budget, spent) VALUES (?, ?, ?, ?, ?)').run('shop', tenth.id, JSON.stringify(tenth), 5000, 1200);
    desk.db.prepare("UPDATE products SET record = json_set(record, '$.shape', json(?)) WHERE id = 'river-tee'").run(JSON.stringify({ kind: 'blob', sha256 }));
    await desk.take(first.replace('25.00', '22.00'));
    expect(readStore(desk.db, 'shop')).toMatchObject({ shelfRules: rules, moods: ['house', 'quiet'] });
    expect(readPromotions(desk.db, 'shop')).toEqual([{ promotion: tenth, left: 3800 }]);
    expect(readProducts(desk.db, 'shop').find(({ id }) => id === 'river-tee')?.shape).toEqual({ kind: 'blob', sha256 });
    expect(readStock(desk.db, 'shop').find(({ sku }) => sku === 'RT-N-S')?.price).toBe(2200);
  });

  test('keeps the look that the merchant chose in the mall, with new prices', async () => {
    await desk.take(first);
    const tee = (): Product => readProducts(desk.db, 'shop').find(({ id }) => id === 'river-tee')!, before = tee();
    const { version } = desk.db.prepare<[], { version: number }>("SELECT version FROM products WHERE id = 'river-tee'").get()!;
    const dimensions = { ...before.dimensions, height: before.dimensions.height + 0.01 }, [navy, ...others] = before.colourways;
    const look = { shape: { kind: 'program' as const, family: 'mug', params: {} }, dimensions, colourways: [{ ...navy!, main: '#102030' }, ...others] };
    expect(changeLook(desk.db, 'shop', 'river-tee', version, () => look, 0)).toMatchObject({ ok: true });
    await desk.take(first.replace('25.00', '22.00'));
    expect(tee()).toMatchObject(look);
    expect(readStock(desk.db, 'shop').find(({ sku }) => sku === 'RT-N-S')?.price).toBe(2200);
  });

  test('without a variant takes it out of stock, and keeps it sold out where a cart has it', async () => {
    await desk.take(first.replace(',-2,', ',6,'));
    desk.db.prepare("INSERT INTO cart_lines (shopper, line, sku, quantity) VALUES ('s', 'l', 'RT-G-S', 1)").run();
    const fewer = [HEADER, TEE[0], MUG].join('\n');
    expect((await desk.take(fewer)).changes).toMatchObject({ updated: 1, withdrawn: 2 });
    expect(readStock(desk.db, 'shop').filter(({ product }) => product === 'river-tee').map(({ sku, onHand }) => [sku, onHand])).toEqual([['RT-G-S', 0], ['RT-N-S', 4]]);
    const tee = readProducts(desk.db, 'shop').find(({ id }) => id === 'river-tee');
    expect(tee?.colourways.map(({ id }) => id), 'the cart\'s variant has its colour still').toEqual(['navy', 'heather-sage']);
    expect((await desk.take(fewer)).changes).toEqual({ added: 0, updated: 0, unchanged: 2, withdrawn: 0 });
  });

  test('with goods that the floor does not hold gets a new floor', async () => {
    await desk.take([HEADER, MUG].join('\n'));
    const report = await desk.take([HEADER, row({ Handle: 'sofa', Title: 'Linen Sofa', 'Variant Price': '900' })].join('\n'));
    expect([report.slots.rebuilt, report.absent]).toEqual([true, 1]);
    expect(readStore(desk.db, 'shop')?.plan.fixtures.some(({ kind }) => kind === 'stage')).toBe(true);
  });
});

test('a dry run says the same and writes nothing', async () => {
  const before = desk.content(), report = await desk.take([HEADER, ...TEE, MUG].join('\n'), { dryRun: true });
  expect(report).toMatchObject({ products: 2, variants: 4, changes: null });
  expect(desk.content()).toBe(before);
});
