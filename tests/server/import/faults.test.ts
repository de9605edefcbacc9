import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HEADER, openDesk, row } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk, before: string;
beforeEach(async () => {
  desk = openDesk();
  await desk.take([HEADER, row({ Handle: 'bowl', Title: 'Bowl', 'Variant SKU': 'BOWL', 'Variant Price': '12' })].join('\n'), { store: 'other' });
  before = desk.content();
});
afterEach(() => {
  // Whatever was wrong with a file, it changed nothing.
  expect(desk.content()).toBe(before);
  desk.close();
});

const cup = (cells: Readonly<Record<string, string>>): string => row({ Handle: 'cup', Title: 'Cup', 'Variant Price': '5', 'Variant SKU': 'CUP', ...cells });

describe('a fault in a row is told with its line, its field and what to do', () => {
  test('every one of them, not just the first', async () => {
    const faults = await desk.faultsOf([
      HEADER, cup({ 'Variant Price': '-5' }), cup({ Handle: 'a', 'Body (HTML)': 'two\nlines', 'Variant SKU': 'A', 'Variant Inventory Tracker': 'shopify', 'Variant Inventory Qty': 'many' }),
      cup({ Handle: 'b', 'Variant SKU': 'B', Title: '' }), cup({ Handle: 'c', 'Variant SKU': 'C', 'Variant Price': '' }),
    ].join('\n'));
    expect(faults.map(({ line, field }) => [line, field])).toEqual([[2, 'Variant Price'], [3, 'Variant Inventory Qty'], [5, 'Title'], [6, 'Variant Price']]);
    expect(faults[0]?.message).toContain('negative price');
    expect(faults[1]?.message).toContain('whole number such as 12');
  });

  test('the first fifty of them, and how many there are', async () => {
    const imported = await desk.import(desk.write('bad.csv', [HEADER, ...Array.from({ length: 70 }, (_, i) => cup({ Handle: `c${i}`, 'Variant SKU': `C${i}`, 'Variant Price': 'x' }))].join('\n')));
    expect(imported.ok ? null : [imported.faults.count, imported.faults.first.length]).toEqual([70, 50]);
  });

  test('one SKU at two products names both lines; one of another store names the store', async () => {
    const faults = await desk.faultsOf([HEADER, cup({}), cup({ Handle: 'second', Title: 'Second' }), cup({ Handle: 'third', 'Variant SKU': 'BOWL' })].join('\n'));
    expect(faults).toMatchObject([{ line: 3, field: 'SKU', message: expect.stringContaining('line 2') }, { line: 4, field: 'SKU', message: expect.stringContaining('--store other') }]);
  });

  test('variants with the same options, a split product, too many cells, too few', async () => {
    const same = { 'Option1 Name': 'Size', 'Option1 Value': 'M' };
    expect(await desk.faultsOf([HEADER, cup(same), cup({ ...same, Title: '', 'Variant SKU': 'CUP2' })].join('\n'))).toMatchObject([{ line: 3, field: 'options' }]);
    expect(await desk.faultsOf([HEADER, cup({}), cup({ Handle: 'x', 'Variant SKU': 'X' }), cup({ 'Variant SKU': 'CUP3' })].join('\n'))).toMatchObject([{ line: 4, field: 'Handle', message: expect.stringContaining('line 2') }, {}]);
    expect(await desk.faultsOf([HEADER, `${cup({})},extra`].join('\n'))).toMatchObject([{ line: 2, field: 'row', message: expect.stringContaining('quotes') }]);
    expect(await desk.faultsOf([HEADER, cup({}), 'x,Cut'].join('\n'))).toMatchObject([{ line: 3, field: 'row', message: expect.stringContaining('cut off') }]);
  });
});

describe('a file that is none is refused in one sentence', () => {
  const whole = [HEADER, cup({}), cup({ Handle: 'x', 'Variant SKU': 'X', 'Body (HTML)': 'a "quoted" text, long' })].join('\n');
  test.each([
    ['cut off in a quoted cell', whole.slice(0, whole.indexOf('quoted')), /cut off/],
    ['a stray quote', `${HEADER}\nx,"a"b",c`, /stray quote/],
    ['binary', Buffer.concat([Buffer.from([0, 1, 2, 3]), randomBytes(2000)]), /binary/],
    ['not UTF-8', Buffer.from([...Buffer.from('Title,Price\ncaf'), 0xe9, ...Buffer.from(',5\n')]), /not UTF-8/],
    ['UTF-16', Buffer.from('\uFEFFTitle,Price\nx,5', 'utf16le'), /UTF-16/],
    ['empty', '', /empty/],
    ['without a title column', 'Name,Cost\nx,5', /no column Title/],
    ['without a price column', 'Handle,Title\nx,X', /no column Variant Price/],
    ['half a JSON', '[{"title": "x", "pri', /not whole JSON/],
    ['another JSON', '{"a": 1}', /no list of products/],
    ['a JSON list of something else', '[{"a": 1}]', /neither Saleor/],
    ['nothing but drafts', [HEADER, cup({ Status: 'draft' })].join('\n'), /no products to sell/],
  ])('%s', async (_, content, sentence) => {
    await expect(desk.import(desk.write('file', content))).rejects.toThrow(sentence);
  });

  test('a line of 10 MB is refused without reading on', async () => {
    await expect(desk.import(desk.write('long.csv', `${HEADER}\n${cup({})}\nx,"${'y'.repeat(10_000_000)}"`))).rejects.toThrow('line 3 is longer than a million characters');
  });

  test('a missing file, a folder, an unknown currency, another currency than the store\'s, a store that cannot be called so', async () => {
    const file = desk.write('good.csv', [HEADER, cup({})].join('\n'));
    await expect(desk.import(`${desk.folder}/nothing.csv`)).rejects.toThrow('does not exist');
    await expect(desk.import(desk.folder)).rejects.toThrow('is a folder');
    await expect(desk.import(file, { currency: 'XYZ' })).rejects.toThrow('does not trade in XYZ');
    await expect(desk.import(file, { store: 'other', currency: 'EUR' })).rejects.toThrow('sells in USD');
    await expect(desk.import(file, { store: 'No Good' })).rejects.toThrow('no name for a store');
  });
});

test('a failure in the middle of taking over leaves the record as it was', async () => {
  desk.db.exec("CREATE TRIGGER full BEFORE INSERT ON products WHEN NEW.id = 'c30' BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
  const csv = [HEADER, ...Array.from({ length: 60 }, (_, i) => cup({ Handle: `c${i}`, Title: `Cup ${i}`, 'Variant SKU': `C${i}` }))].join('\n');
  await expect(desk.import(desk.write('good.csv', csv))).rejects.toThrow('disk is full');
  expect(desk.content()).toBe(before);
  desk.db.exec('DROP TRIGGER full');
});
