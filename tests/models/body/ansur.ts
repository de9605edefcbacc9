/** People measured by the US Army (ANSUR II, `../shared/data/body-ansur2`): a check on bodies, never what they are made from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FullMeasures } from '../../../models/body/index.ts';

export const ANSUR = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'body-ansur2');
const COLUMNS = { height: 'stature', chest: 'chestcircumference', waist: 'waistcircumference', hip: 'buttockcircumference', inseam: 'crotchheight', foot: 'footlength' } as const;

/** Every measured person, centimetres; null where the data are not there. */
export function readAnsur(folder = ANSUR): { readonly mens: FullMeasures[]; readonly womens: FullMeasures[] } | null {
  const read = (file: string, cut: 'mens' | 'womens'): FullMeasures[] => {
    const [head = '', ...rows] = readFileSync(join(folder, file), 'latin1').trim().split(/\r?\n/);
    const names = head.split(','), of = (cells: readonly string[], column: string): number => Number(cells[names.indexOf(column)]) / 10;
    return rows.map((row) => {
      const cells = row.split(',');
      return { height: of(cells, COLUMNS.height), chest: of(cells, COLUMNS.chest), waist: of(cells, COLUMNS.waist), hip: of(cells, COLUMNS.hip), inseam: of(cells, COLUMNS.inseam), foot: of(cells, COLUMNS.foot), cut };
    });
  };
  if (!existsSync(folder)) return null;
  return { mens: read('ANSUR_II_MALE_Public.csv', 'mens'), womens: read('ANSUR_II_FEMALE_Public.csv', 'womens') };
}
