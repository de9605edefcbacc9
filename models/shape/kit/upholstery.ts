import { roundedBox } from './box.ts';
import type { Mesh } from './mesh.ts';
import { valueNoise } from './noise.ts';
import { laid, roundedRectangle } from './outline.ts';
import { tube } from './sweep.ts';
import type { Vec3 } from './vector.ts';
import { clamp, smoothstep } from './vector.ts';

export interface PadOptions {
  /** How far its broad faces bulge, metres. */
  readonly crown: number;
  /** Radius of its edges, metres. */
  readonly radius: number;
  readonly edgeSteps: number;
  readonly faceSteps: number | Vec3;
  /** Depth of the creases that fullness and sitting leave, metres. */
  readonly creases?: number;
  /** Buttons across and up the front, drawn in by `depth` metres, with diamond pleats between them. */
  readonly tufts?: { readonly columns: number; readonly rows: number; readonly depth: number };
}

/** Height over the pulled-in lines of a tufted face at x and y, counted in buttons: 0 on a button, 1 in the middle of a diamond. */
export function tuft(x: number, y: number): number {
  const a = Math.abs(Math.sin((Math.PI * (x + y)) / 2)), b = Math.abs(Math.sin((Math.PI * (x - y)) / 2));
  return Math.sqrt(Math.min(a, b) * 0.75 + a * b * 0.25);
}

/** Fullness across a face at a share -0.5..0.5 of it: flat in the middle, falling to the seams. */
const swell = (share: number): number => 1 - Math.abs(2 * clamp(share, -0.5, 0.5)) ** 3;
/** How far from its corners a pad is drawn in, metres. */
const CORNER = 0.16;

/** A stuffed box about the origin: its faces bulge, its corners are drawn in, it is creased a little; outer size without the bulge, metres. */
export function pad(w: number, h: number, d: number, { crown, radius, edgeSteps, faceSteps, creases = 0, tufts }: PadOptions): Mesh {
  const noise = valueNoise(11, 13, 5), broad = valueNoise(4, 5, 9);
  return roundedBox(w, h, d, {
    radius, edgeSteps, faceSteps,
    deform: ([x, y, z]) => {
      const bx = swell(x / w), by = swell(y / h), bz = swell(z / d);
      const px = x / w + 0.5, py = y / h + 0.5, pz = z / d + 0.5, corner = 1 - 0.2 * smoothstep(w / 2 - CORNER, w / 2, Math.abs(x)) * smoothstep(d / 2 - CORNER, d / 2, Math.abs(z)) * (h < Math.min(w, d) ? 1 : 0);
      const crease = creases * ((noise(px * 0.9 + 0.05, pz * 0.4 + py * 0.5) - 0.5) * 1.1 + (broad(px, pz + py) - 0.5));
      const out: [number, number, number] = [
        x + (x / w) * crown * 0.7 * by * bz,
        y * corner + (y / h) * 2 * crown * Math.sqrt(bx * bz) + crease * Math.sqrt(bx * bz) * (y > 0 ? 1 : 0.3),
        z + (z / d) * crown * Math.sqrt(Math.max(0, bx * by)) + crease * 0.4 * Math.sqrt(Math.max(0, bx * by)) * (z > 0 ? 1 : 0),
      ];
      if (tufts && z > 0) out[2] -= tufts.depth * (1 - tuft((x / w) * tufts.columns, (y / h) * tufts.rows)) * Math.min(1, 3 * bx * by);
      return out;
    },
  });
}

/** Piping sewn around a pad's upper edge at height `y`: a closed cord of `cord` metres radius. */
export function welt(w: number, d: number, y: number, corner: number, cord: number, [around, sides]: readonly [number, number]): Mesh {
  return tube(laid(roundedRectangle(w, d, corner, around), y), cord, sides, { closed: true, up: [0, 1, 0] });
}
