import { expect, test } from 'vitest';
import { columnsOf, draftOfTable, tableOfDraft } from '../../../client/merchant/sizes-draft.ts';

const columns = columnsOf(['chest', 'waist']), sizes = ['S', 'M'];

test('ranges are read as people type them, and written as they are read', () => {
  const made = tableOfDraft({ 'S/body/chest': '86-92', 'S/garment/chest': '104', 'M/body/chest': ' 94 – 100,5 ', 'M/body/waist': '82至88' }, sizes, columns);
  expect(made).toEqual({
    ok: true, table: {
      rows: [
        { size: 'S', body: { chest: { from: 86, to: 92 } }, garment: { chest: 104 } },
        { size: 'M', body: { chest: { from: 94, to: 100.5 }, waist: { from: 82, to: 88 } }, garment: {} },
      ],
    },
  });
  if (made.ok) expect(draftOfTable(made.table)).toEqual({ 'S/body/chest': '86–92', 'S/garment/chest': '104', 'M/body/chest': '94–100.5', 'M/body/waist': '82–88' });
});

test('what is wrong is said in its cell', () => {
  expect(tableOfDraft({ 'S/body/chest': 'small', 'M/garment/chest': '90-100' }, sizes, columns)).toEqual({ ok: false, errors: { 'S/body/chest': 'sizes:notRange', 'M/garment/chest': 'sizes:notNumber' } });
  expect(tableOfDraft({ 'S/body/chest': '94-100', 'M/body/chest': '86-92' }, sizes, columns)).toEqual({ ok: false, errors: { 'M/body/chest': 'sizes:shrinking' } });
  expect(tableOfDraft({ 'S/body/chest': '34-36', 'M/body/chest': '94-100' }, sizes, columns)).toEqual({ ok: false, errors: { 'S/body/chest': 'sizes:inches' } });
  // A size of which nothing is said leaves its shopper without advice.
  expect(tableOfDraft({ 'S/body/chest': '86-92' }, sizes, columns)).toEqual({ ok: false, errors: { 'M/body/chest': 'sizes:empty' } });
});

test('an empty table is none', () => {
  expect(tableOfDraft({}, sizes, columns)).toEqual({ ok: true, table: null });
});
