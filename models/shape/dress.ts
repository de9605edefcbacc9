import type { Document } from '@gltf-transform/core';
import type { Colourway } from '../../shared/catalogue.ts';
import type { Finish, Role } from './family.ts';
import type { MaterialName } from './materials/library.ts';
import type { ResolvedShape } from './request.ts';

/** What materials are made from and into. */
export interface Dress { readonly document: Document; readonly shape: ResolvedShape; readonly colourways: readonly Colourway[] }

export function finishOf(shape: ResolvedShape, role: Role): Finish {
  const finish = shape.family.finishes[role];
  if (!finish) throw new Error(`${shape.family.name} makes a ${role} part without saying what of`);
  return finish;
}

export function materialOf(finish: Finish, shape: ResolvedShape): MaterialName {
  return finish.material === 'chosen' ? shape.material : finish.material;
}
