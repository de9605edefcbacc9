/** The keys that the files of models have. */
import { modelKey } from '../../models/shape/index.ts';
import type { NamedRequest } from '../../models/shape/index.ts';
import type { Product } from '../../shared/catalogue.ts';

/** What a model is made from, at whichever level. */
export type LevellessRequest = Omit<NamedRequest, 'level'>;
/** Of a model's three levels, finest first. */
export type Keys = readonly [string, string, string];

export const levelKeys = (request: LevellessRequest): Keys => [modelKey({ ...request, level: 0 }), modelKey({ ...request, level: 1 }), modelKey({ ...request, level: 2 })];

type Program = Extract<Product['shape'], { kind: 'program' }>;

/** What a product's program makes; its label says its brand where it leaves that open. */
export function ofProgram({ brand, dimensions, colourways }: Pick<Product, 'brand' | 'dimensions' | 'colourways'>, { family, params, material, label = brand, artwork }: Program): LevellessRequest {
  return { family, params, material, dimensions, colourways, label, artwork };
}
