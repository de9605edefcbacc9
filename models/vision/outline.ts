/**
 * The outline of what a photo is taken to show, from the forms that were fitted to it: the second time, one knows what one is
 * looking for. After the shape priors of OBJ CUT (Kumar, Torr, Zisserman 2005).
 */
import { distances } from './cutout/blobs.ts';
import { frameOf } from './look.ts';
import type { Mask, Region } from './picture.ts';
import { sharesOf } from './race.ts';
import type { Runner } from './race.ts';
import { boxOf, cameraOf, project } from './render/camera.ts';
import { silhouette } from './render/raster.ts';

/** How sure one is of an outline at most, as a logit, and how far from it that is so, of the longer side of its square. */
const SURE = 2.2, WITHIN = 0.06;
/** Runners less likely than this do not count. */
const LEAST = 0.05;

/** Logits of belonging to the object, of the mask's size. @param square where the forms were fitted, in the mask's pixels */
export function outlineOf(runners: readonly Runner[], { width, height }: Mask, square: Region): Float32Array {
  const out = new Float32Array(width * height), shares = sharesOf(runners), reach = Math.ceil(WITHIN * square.width);
  const counted = runners.flatMap(({ fitted }, i) => ((shares[i] ?? 0) < LEAST ? [] : [{ fitted, share: shares[i] ?? 0 }])),
    all = counted.reduce((sum, { share }) => sum + share, 0);
  // Drawn with room around, past which nothing counts.
  const size = Math.max(width, height) + 2 * reach, rows = height + 2 * reach;
  for (const { fitted, share } of counted) {
    const { solid, view } = fitted, projected = project(solid, cameraOf(view, boxOf(solid))),
      { scale, x, y } = frameOf(projected, square.width, fitted), place = { scale, x: x + square.x + reach, y: y + square.y + reach };
    const seen = silhouette(solid, projected, place, size).subarray(0, size * rows), inside = distances(seen, size, rows), outside = distances(seen.map((v) => 1 - v), size, rows);
    for (let row = 0; row < height; row++) for (let column = 0; column < width; column++) {
      const at = (row + reach) * size + column + reach, to = row * width + column;
      const depth = ((inside[at] as number) - (outside[at] as number)) / reach;
      out[to] = (out[to] as number) + (share / all) * SURE * Math.min(1, Math.max(-1, depth));
    }
  }
  return out;
}
