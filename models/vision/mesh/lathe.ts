/** A body of revolution out of its silhouette: the axis, the radius at each height, and whether it is one at all. */
import { emptyMesh, quad, vertex } from '../../shape/kit/mesh.ts';
import type { Mesh } from '../../shape/kit/mesh.ts';
import { regionOf } from '../picture.ts';
import type { Mask } from '../picture.ts';

export interface Profile {
  /** Column of the axis, pixels of the mask. */
  readonly axis: number;
  /** First row. */
  readonly top: number;
  /** Radius of each row from the top, pixels. */
  readonly radii: Float32Array;
  /** How alike both sides of the axis are: intersection over union of the silhouette and its mirror. */
  readonly symmetry: number;
}

/** Rows over which radii are smoothed, to each side. */
const SMOOTH = 2;
/** Around, and down. */
const SEGMENTS = 64, RINGS = 96;
/** Photographs show the grazing edge badly: texture is taken from within this share of the radius. */
const WITHIN = 0.94;

/** Reads the profile of an upright silhouette; where one side bears a handle the other side counts. Null of an empty mask. */
export function profileOf(mask: Mask): Profile | null {
  const box = regionOf(mask);
  if (!box) return null;
  const set = (x: number, y: number): boolean => x >= 0 && x < mask.width && (mask.values[y * mask.width + x] ?? 0) > 127;
  // The longest run of each row: beyond a gap there is a handle.
  const spans = Array.from({ length: box.height }, (_, row): [number, number] => {
    let best: [number, number] = [0, 0], start = -1;
    for (let x = box.x; x <= box.x + box.width; x++) {
      const here = x < box.x + box.width && set(x, box.y + row);
      if (here && start < 0) start = x;
      if (!here && start >= 0) {
        if (x - start > best[1] - best[0]) best = [start, x];
        start = -1;
      }
    }
    return best;
  });
  const axis = axisOf(spans);
  let both = 0, either = 0;
  for (let y = box.y; y < box.y + box.height; y++) for (let x = box.x; x < box.x + box.width; x++) {
    const here = set(x, y), there = set(Math.round(2 * axis - x - 1), y);
    if (here && there) both++;
    if (here || there) either++;
  }
  const raw = spans.map(([left, right]) => (right > left ? Math.max(0.5, Math.min(axis - left, right - axis)) : 0));
  const radii = Float32Array.from(raw, (_, i) => {
    let sum = 0, n = 0;
    for (let k = Math.max(0, i - SMOOTH); k <= Math.min(raw.length - 1, i + SMOOTH); k++) { sum += raw[k] ?? 0; n++; }
    return sum / n;
  });
  return { axis, top: box.y, radii, symmetry: either > 0 ? both / either : 0 };
}

/** The column that the middles of most rows share: their median, weighted by nothing but their number. */
function axisOf(spans: readonly (readonly [number, number])[]): number {
  const middles = spans.filter(([left, right]) => right > left).map(([left, right]) => (left + right) / 2).sort((a, b) => a - b);
  return middles[middles.length >> 1] ?? 0;
}

/**
 * Turns a profile: pixels become units, y up from the bottom, front to +z. UV points into the photo (0..1, v down): the
 * seen half wears what the camera saw, the unseen half its mirror.
 */
export function turned({ axis, top, radii }: Profile, mask: Pick<Mask, 'width' | 'height'>): Mesh {
  const mesh = emptyMesh(), rows = radii.length, rings: number[][] = [];
  const at = (t: number): number => {
    const y = t * (rows - 1), i = Math.floor(y);
    return (radii[i] ?? 0) * (1 - (y - i)) + (radii[Math.min(rows - 1, i + 1)] ?? 0) * (y - i);
  };
  const ring = (radius: number, wear: number, y: number): void => {
    rings.push(Array.from({ length: SEGMENTS + 1 }, (_, s) => {
      const angle = (s / SEGMENTS) * 2 * Math.PI, x = Math.sin(angle), z = Math.cos(angle);
      return vertex(mesh, [radius * x, rows - y, radius * z], [x, 0, z], (axis + WITHIN * wear * x) / mask.width,
        (top + Math.min(rows - 1.5, Math.max(1, y))) / mask.height);
    }));
  };
  ring(0, at(0) * 0.5, 0);
  for (let k = 0; k <= RINGS; k++) ring(at(k / RINGS), at(k / RINGS), (k / RINGS) * rows);
  ring(0, at(1) * 0.5, rows);
  for (let k = 0; k + 1 < rings.length; k++) for (let s = 0; s < SEGMENTS; s++) quad(mesh, rings[k]?.[s] ?? 0, rings[k]?.[s + 1] ?? 0,
    rings[k + 1]?.[s + 1] ?? 0, rings[k + 1]?.[s] ?? 0);
  return mesh;
}
