import { benchFor } from './assemble.ts';
import type { Level, Role } from './family.ts';
import { FAMILIES } from './families/index.ts';
import type { Garment, GarmentSizes } from './garment.ts';
import type { Form } from './kit/form.ts';
import type { Mesh } from './kit/mesh.ts';
import { resolveShape } from './request.ts';
import type { ShapeWish } from './request.ts';

/** The families that a body wears. */
export const GARMENTS: readonly Garment[] = FAMILIES.filter((family): family is Garment => 'sew' in family);

/**
 * Makes a garment on a form: its parts by role, in the form's own place and measures (metres, feet on the ground).
 * The same cut gives the same seams, pockets and buttons as in the shop's picture. Null for a family that is not worn.
 * @throws ShapeError with the reason of `validateShape`.
 */
export function wear(wish: ShapeWish, form: Form, { level, sizes = {} }: { level: Level; sizes?: GarmentSizes }): Map<Role, Mesh> | null {
  const shape = resolveShape(wish), made = GARMENTS.find((family) => family.name === shape.family.name), parts = new Map<Role, Mesh>();
  if (!made) return null;
  made.sew(benchFor({ dimensions: made.size }, shape, level, parts), form, sizes);
  return parts;
}
