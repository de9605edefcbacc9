import type { Dimensions } from '../../shared/catalogue.ts';
import { benchFor } from './assemble.ts';
import type { Level, Role } from './family.ts';
import { FAMILIES } from './families/index.ts';
import type { Garment, GarmentSizes } from './garment.ts';
import type { Form } from './kit/form.ts';
import { boundsOf } from './kit/mesh.ts';
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

/**
 * The size that a garment of these parameters has by itself on a person of middling build, metres, to the centimetre:
 * for a product whose dimensions nobody stated. Other families have their declared size.
 * @throws ShapeError with the reason of `validateShape`.
 */
export function naturalSize(wish: ShapeWish): Dimensions {
  const shape = resolveShape(wish), parts = new Map<Role, Mesh>(), made = GARMENTS.find((family) => family.name === shape.family.name);
  if (!made) return shape.family.size;
  made.sew(benchFor({ dimensions: made.size }, shape, 2, parts), made.mannequin);
  const { min, max } = boundsOf([...parts.values()]), round = (x: number): number => Math.round(x * 100) / 100;
  return { width: round(max[0] - min[0]), height: round(max[1] - min[1]), depth: round(max[2] - min[2]) };
}
