import type { MeasureName } from '../../shared/body.ts';
import type { FitLevel } from '../../shared/fit.ts';
import { buildBody } from './body.ts';
import type { FullMeasures } from './figure.ts';
import { dress } from './wear/dress.ts';
import { writeWorn } from './wear/file.ts';
import type { WornItem, WornModel } from './wear/file.ts';

export interface TryOnTask {
  readonly measures: FullMeasures;
  readonly items: readonly WornItem[];
  /** How the item that is looked at sits, by measure. */
  readonly fit: readonly (readonly [MeasureName, FitLevel])[];
}

/** Task of a piscina worker (`name: 'tryOn'`): somebody in what they try on. @throws ShapeError */
export async function tryOn({ measures, items, fit }: TryOnTask): Promise<WornModel> {
  const body = buildBody(measures);
  return writeWorn(body, dress(body, items), items, new Map(fit));
}
