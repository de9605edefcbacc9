/**
 * A silhouette blown up like a cushion: thick where it is far from its edge, closed along it. The seen side wears the
 * photo; the unseen side is completed with the object's broad colours. Convincing within about 30 degrees of the photo.
 */
import { emptyMesh, triangle, vertex } from '../../shape/kit/mesh.ts';
import type { Mesh } from '../../shape/kit/mesh.ts';
import { distances } from '../cutout/blobs.ts';
import { regionOf, sampled } from '../picture.ts';
import type { Mask, Region } from '../picture.ts';

/** Cells along the longer side of the silhouette. */
const CELLS = 96;
/** Distance from the edge at which the surface is flat, of the greatest there is. */
const FLAT = 0.85;

/** The region of the mask that texture coordinates cover: the silhouette and a little more. */
export function wornRegion(mask: Mask): Region | null {
  const box = regionOf(mask);
  return box && { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 };
}

/**
 * Pixels become units, y up, front to +z; half as thick as the silhouette is wide where it is widest. UV in 0..1, v down:
 * the left half of the texture is the seen side of `wornRegion`, the right half the unseen one. Null of an empty mask.
 */
export function inflated(mask: Mask): Mesh | null {
  const region = wornRegion(mask);
  if (!region) return null;
  const step = Math.max(region.width, region.height) / CELLS, columns = Math.ceil(region.width / step),
    rows = Math.ceil(region.height / step);
  const corners = { x: region.x - step / 2, y: region.y - step / 2, width: (columns + 1) * step, height: (rows + 1) * step };
  const field = sampled({ ...mask, channels: 1 }, corners, columns + 1, rows + 1), W = columns + 1;
  const inside =
    (i: number, j: number): number => (i <= 0 || j <= 0 || i >= columns || j >= rows ? -1 : (field[j * W + i] as number) / 127.5 - 1);
  const deep = distances(Uint8Array.from(field, (_, k) => (inside(k % W, Math.floor(k / W)) > 0 ? 1 : 0)), W, rows + 1),
    most = deep.reduce((a, b) => Math.max(a, b), 0);
  const thick =
    (i: number, j: number): number => step * most
    * Math.sqrt(Math.max(0, 1 - (1 - Math.min(1, Math.max(0, (deep[j * W + i] as number) - 0.5) / (FLAT * most))) ** 2));
  const mesh = emptyMesh(), known = new Map<string, number>();
  /** A vertex at place (x, y) in cells, at `z`, on the seen (1) or the unseen (-1) side. */
  const put = (x: number, y: number, z: number, side: 1 | -1): number => {
    const key = `${side} ${x.toFixed(4)} ${y.toFixed(4)}`, old = known.get(key);
    if (old !== undefined) return old;
    const u = Math.min(0.995, Math.max(0.005, (x * step) / region.width)),
      made =
      vertex(mesh, [x * step, -y * step, side * z], [0, 0, side], side === 1 ? u / 2 : 0.5 + u / 2,
      Math.min(0.995, Math.max(0.005, (y * step) / region.height)));
    known.set(key, made);
    return made;
  };
  for (let j = 0; j < rows; j++) for (let i = 0; i < columns; i++) {
    const outline = cell(inside, i, j);
    for (const side of [1, -1] as const) {
      const at = outline.map(([x, y, edge]) => put(x, y, edge ? 0 : thick(x, y), side));
      for (let k = 1; k + 1 < at.length; k++) triangle(mesh, at[0] ?? 0, at[k] ?? 0, at[k + 1] ?? 0);
    }
  }
  return mesh;
}

/** What of a cell lies inside, as a polygon: corners that are inside, and where the edge crosses its sides (marching squares). */
function cell(inside: (i: number, j: number) => number, i: number, j: number): (readonly [x: number, y: number, edge: boolean])[] {
  const around = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]] as const, out: (readonly [number, number, boolean])[] = [];
  around.forEach(([x, y], k) => {
    const [nx, ny] = around[(k + 1) % 4] ?? [x, y], here = inside(x, y), next = inside(nx, ny);
    if (here > 0) out.push([x, y, false]);
    if (here > 0 !== next > 0) {
      const t = here / (here - next);
      out.push([x + (nx - x) * t, y + (ny - y) * t, true]);
    }
  });
  return out;
}
