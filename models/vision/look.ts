/** Looks at a form as the photo shows it: how much its silhouette and the photo's cover each other. */
import type { Family, Level } from '../shape/family.ts';
import type { MaterialName } from '../shape/materials/library.ts';
import { dimensionsOf } from './code.ts';
import type { Form } from './code.ts';
import { coverIn } from './model.ts';
import { regionOf, squareAround } from './picture.ts';
import type { Mask, Region } from './picture.ts';
import { boxOf, cameraOf, frameAround, project } from './render/camera.ts';
import type { Frame, Projected, View } from './render/camera.ts';
import { silhouette } from './render/raster.ts';
import { solidOf } from './render/solid.ts';
import type { Solid } from './render/solid.ts';

/** Room around the object in the square in which looks are compared, of its side. */
export const LOOK_MARGIN = 0.08;
/** Pixels along a side of that square while searching. */
export const LOOK_SIZE = 72;
/** Solids that are remembered: those of the last forms. */
const REMEMBERED = 4;

/** The photo's silhouette in a square around it, as chances from 0 to 1. */
export interface Target { readonly size: number; readonly chances: Float32Array; /** Of all chances. */ readonly sum: number;
  /** The square in pixels of the photo's mask. */ readonly square: Region }

/** How much surer than told a pixel is: one at the edge between sure ones is either. */
const CONTRAST = 3;

/** @param chances as large as the mask; the mask itself where nothing is in doubt */
export function targetOf(mask: Mask, chances: Mask = mask, size = LOOK_SIZE): Target | null {
  const box = regionOf(mask);
  if (!box) return null;
  const square = squareAround(box, LOOK_MARGIN), sharp = coverIn(mask, square, size),
    told = coverIn(chances, square, size).map((v, i) => {
      const hard = Math.min(1, Math.max(0, ((sharp[i] as number) / 255 - 0.5) * CONTRAST + 0.5));
      // Chances doubt what the mask says, but do not blur its edge.
      return hard > 0.5 ? Math.max(0.5, Math.min(hard, v / 255)) : Math.min(0.5, Math.max(hard, v / 255));
    });
  return { size, chances: told, sum: told.reduce((a, b) => a + b, 0), square };
}

/** Intersection over union of a silhouette with what the photo's is expected to be. */
export function covered({ chances, sum }: Target, seen: Uint8Array): number {
  let both = 0, area = 0;
  for (let i = 0; i < seen.length; i++) if (seen[i]) { both += chances[i] as number; area++; }
  return both / Math.max(1e-9, area + sum - both);
}

/** Where a form stands in the square: how much larger than to fill it, and how far from the middle, of its side. */
export interface Stand { readonly scale: number; readonly x: number; readonly y: number }
export interface Fitted extends Stand { readonly form: Form; readonly view: View; readonly solid: Solid;
  /** 1 where it covers a pixel of the target's square. */ readonly seen: Uint8Array;
  /** Intersection over union of both silhouettes. */ readonly overlap: number; }

export function frameOf(projected: Projected, size: number, { scale, x, y }: Stand): Frame {
  const centred = frameAround(projected, size, LOOK_MARGIN), middle = size / 2;
  return { scale: centred.scale * scale, x: (centred.x - middle) * scale + middle + x * size,
    y: (centred.y - middle) * scale + middle + y * size };
}

/**
 * A way of looking at one family's forms against a photo, at a level of detail; it remembers the last solids, so that turning
 * one costs no building.
 */
export function looker(family: Family, material: MaterialName, target: Target, level: Level): (form: Form, at: Stand & { readonly view: View }) =>
  Fitted {
  const known = new Map<string, Solid>();
  return (form, { view, scale, x, y }) => {
    const key = JSON.stringify(form);
    let solid = known.get(key);
    if (!solid) {
      solid = solidOf({ family: family.name, params: form.params, material, dimensions: dimensionsOf(family, form), label: '' }, level);
      known.set(key, solid);
      const [oldest] = known.keys();
      if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    }
    const projected = project(solid, cameraOf(view, boxOf(solid))),
      seen = silhouette(solid, projected, frameOf(projected, target.size, { scale, x, y }), target.size);
    return { form, view, scale, x, y, solid, seen, overlap: covered(target, seen) };
  };
}
