import { describe, expect, test } from 'vitest';
import { adviseSize, usualSizes } from '../../../models/body/index.ts';
import { sizeFaults } from '../../../shared/size-table.ts';
import type { SizeTable } from '../../../shared/size-table.ts';

const span = (from: number, to: number): { from: number; to: number } => ({ from, to });
const SHIRTS: SizeTable = {
  rows: [
    { size: 'S', body: { chest: span(86, 92), waist: span(74, 80) }, garment: { chest: 104 } },
    { size: 'M', body: { chest: span(94, 100), waist: span(82, 88) }, garment: { chest: 112 } },
    { size: 'L', body: { chest: span(102, 108), waist: span(90, 96) }, garment: { chest: 120 } },
  ],
};
const shirts = { place: 'top', table: SHIRTS, kind: 'own', sizes: ['S', 'M', 'L'] } as const;

describe('advice on sizes', () => {
  test('[FA1] names the size that the body is within, and what would be loose in it', () => {
    const { verdict, size, sizes } = adviseSize({ height: 178, chest: 96, waist: 79 }, shirts);
    expect([verdict, size]).toEqual(['nearly', 'M']);
    // 96 lies within 94 to 100; the waist of 79 is 3 under 82; the shirt has 112 - 96 = 16 beyond the chest.
    expect(sizes[1]?.regions).toEqual([
      { measure: 'chest', body: 96, estimated: false, from: 94, to: 100, off: 0, ease: 16, level: 'good' },
      { measure: 'waist', body: 79, estimated: false, from: 82, to: 88, off: -3, ease: null, level: 'easy' },
    ]);
    expect(sizes[0]?.regions[0]).toMatchObject({ off: 4, level: 'tight' });
    expect(sizes[2]?.regions[0]).toMatchObject({ off: -6, level: 'loose' });
  });

  test('[FA2] says so when one is between two sizes, and takes the roomier', () => {
    expect(adviseSize({ height: 178, chest: 93, waist: 82 }, shirts)).toMatchObject({ verdict: 'between', size: 'M', other: 'S' });
  });

  test('[FA3] says so when no size fits', () => {
    // 108 is the most; 4 cm over it is what gives twice.
    expect(adviseSize({ height: 185, chest: 112, waist: 96 }, shirts)).toMatchObject({ verdict: 'nearly', size: 'L' });
    expect(adviseSize({ height: 185, chest: 113, waist: 96 }, shirts)).toMatchObject({ verdict: 'none', size: null });
    expect(adviseSize({ height: 160, chest: 77, waist: 66 }, shirts)).toMatchObject({ verdict: 'none', size: null });
  });

  test('[FA4] is the same each time, also where a measure had to be estimated, and marks it', () => {
    const told = { height: 178, chest: 97, cut: 'mens' } as const, advice = adviseSize(told, shirts);
    expect(adviseSize({ ...told }, shirts)).toEqual(advice);
    // Waist by the rule of EN 13402-3: 97 - 12.
    expect(advice.sizes[1]?.regions[1]).toMatchObject({ body: 85, estimated: true, off: 0 });
    expect(adviseSize({ height: 178 }, shirts).verdict).toBe('no-measures');
  });

  test('[FA5] reads a table of the garment alone by the ease that such garments have', () => {
    const table: SizeTable = { rows: [{ size: 'M', body: {}, garment: { waist: 84, inseam: 80 } }] };
    // Trousers of 84 are for waists of 78 to 83, of 80 for legs of 76 to 82.
    const [fit] = adviseSize({ height: 178, waist: 80, inseam: 85 }, { place: 'bottom', table, kind: 'own', sizes: ['M'] }).sizes;
    expect(fit?.regions).toEqual([
      { measure: 'waist', body: 80, estimated: false, from: 78, to: 83, off: 0, ease: 4, level: 'good' },
      { measure: 'inseam', body: 85, estimated: false, from: 76, to: 82, off: 3, ease: -5, level: 'tight' },
    ]);
  });

  test('[FA6] knows shoes by Paris points and letters by EN 13402', () => {
    const sizes = ['40', '41', '42', '43'], table = usualSizes(sizes, 'feet', 'either');
    // Size 42 has a last of 28 cm, so a foot of 26.5, give or take a third.
    expect(table?.rows[2]).toEqual({ size: '42', body: { foot: span(26.2, 26.8) }, garment: {} });
    expect(adviseSize({ height: 178, foot: 26.5 }, { place: 'feet', table, kind: 'usual', sizes })).toMatchObject({ verdict: 'fits', size: '42', table: 'usual' });
    expect(usualSizes(['S', 'M'], 'top', 'womens')?.rows[1]?.body.chest).toEqual(span(90, 98));
    expect(usualSizes(['S/M', 'L/XL'], 'head', 'either')).toBeNull();
  });
});

describe('a size table', () => {
  const faults = (table: SizeTable): string[] => sizeFaults(table, ['S', 'M', 'L']).map(({ reason, row, measure }) => `${row} ${measure ?? '-'} ${reason}`);
  const row = (size: string, from: number, to: number): SizeTable['rows'][number] => ({ size, body: { chest: span(from, to) }, garment: {} });

  test('[ST1] that is one has no faults', () => {
    expect(faults(SHIRTS)).toEqual([]);
  });

  test('[ST2] grows from size to size, has each range the right way up, and each size once', () => {
    expect(faults({ rows: [row('S', 94, 100), row('M', 86, 92)] })).toEqual(['1 chest shrinking']);
    expect(faults({ rows: [row('S', 92, 86)] })).toEqual(['0 chest upside-down']);
    expect(faults({ rows: [row('S', 86, 92), row('S', 94, 100)] })).toEqual(['1 - twice']);
    expect(faults({ rows: [row('XS', 86, 92)] })).toEqual(['0 - unknown-size']);
    expect(faults({ rows: [{ size: 'S', body: {}, garment: {} }] })).toEqual(['0 - empty']);
  });

  test('[ST3] is in centimetres', () => {
    expect(faults({ rows: [row('S', 34, 36)] })).toEqual(['0 chest inches']);
    expect(faults({ rows: [row('S', 86, 290)] })).toEqual(['0 chest out-of-range']);
  });

  test('[ST4] has no garment that is far narrower than the body it is for', () => {
    expect(faults({ rows: [{ size: 'S', body: { chest: span(86, 92) }, garment: { chest: 60 } }] })).toEqual(['0 chest narrow']);
  });
});
