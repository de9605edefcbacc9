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
  made.sew(benchFor(made.size, shape, level, false, parts), form, sizes);
  return parts;
}

/**
 * The size that a product of these parameters has by itself, metres, to the millimetre: a garment on a person of middling
 * build, a shoe of a middling foot. For a product whose dimensions nobody stated: any other box would stretch it.
 * @throws ShapeError with the reason of `validateShape`.
 */
export function naturalSize(wish: ShapeWish): Dimensions {
  const shape = resolveShape(wish), parts = new Map<Role, Mesh>(), made = GARMENTS.find((family) => family.name === shape.family.name), bench = benchFor(shape.family.size, shape, 2, false, parts);
  if (made?.natural === 'worn') made.sew(bench, made.mannequin);
  else shape.family.build(bench);
  const { min, max } = boundsOf([...parts.values()]), round = (x: number): number => Math.round(x * 1000) / 1000;
  return { width: round(max[0] - min[0]), height: round(max[1] - min[1]), depth: round(max[2] - min[2]) };
}
