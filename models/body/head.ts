import { through } from '../shape/kit/curve.ts';
import type { Vec3 } from '../shape/kit/vector.ts';
import { mix, smoothstep } from '../shape/kit/vector.ts';
import { bell } from './bell.ts';
import type { Figure } from './figure.ts';
import { face, put, strip } from './quads.ts';
import type { Cage } from './quads.ts';
import { COLUMNS } from './torso.ts';

/** Rows of the head, shares from chin to crown. */
const ROWS = [0, 0.06, 0.12, 0.175, 0.24, 0.3, 0.345, 0.42, 0.5, 0.57, 0.65, 0.75, 0.84, 0.915, 0.96, 0.988];
/** Columns stand closer at the face. */
const ANGLES = Array.from({ length: COLUMNS }, (_, i) => { const u = (i / (COLUMNS - 1)) * Math.PI; return u - 0.32 * Math.sin(u); });

const WIDTH = through([[0, 0.5], [0.06, 0.64], [0.175, 0.78], [0.285, 0.86], [0.44, 0.935], [0.61, 0.99], [0.7, 1], [0.8, 0.94], [0.88, 0.79], [0.94, 0.57], [0.985, 0.28], [1, 0.1]]);
const FRONT = through([[0, 0.8], [0.05, 0.9], [0.175, 0.905], [0.285, 0.915], [0.44, 0.925], [0.61, 0.965], [0.7, 0.955], [0.8, 0.87], [0.88, 0.71], [0.94, 0.5], [0.985, 0.24], [1, 0.1]]);
const BACK = through([[0, 0.52], [0.175, 0.66], [0.285, 0.8], [0.44, 0.94], [0.6, 1], [0.7, 0.99], [0.8, 0.92], [0.88, 0.78], [0.94, 0.57], [0.985, 0.28], [1, 0.1]]);

/** Measures of a head: from chin to crown, half its width and half its length, and the middle of it, metres. */
export function headOf({ height, chin }: Figure): { readonly tall: number; readonly half: number; readonly long: number; readonly z: number; readonly chin: number } {
  const tall = height - chin, size = mix(tall, 0.226, 0.3);
  return { tall, half: size * 0.335, long: size * 0.43, z: 0.012, chin };
}

/** Builds half a neck and a head with the planes of a face, no likeness. */
export function buildHead(cage: Cage, figure: Figure, foot: readonly number[]): void {
  const head = headOf(figure), r = figure.neck / (2 * Math.PI);
  let last = foot;
  const ring = (at: (angle: number) => Vec3): void => {
    const here = ANGLES.map((angle, i) => { const [x, y, z] = at(angle); return put(cage, [i === 0 || i === COLUMNS - 1 ? 0 : x, y, z]); });
    strip(cage, last, here);
    last = here;
  };
  const below = cage.points[foot[0] ?? 0] ?? [0, 0, 0], behind = cage.points[foot.at(-1) ?? 0] ?? [0, 0, 0];
  // The neck stands forward: from its foot to under the jaw in front and to the nape's hollow behind.
  const under = { front: head.chin + 0.006 * figure.height, back: head.chin + head.tall * 0.2 };
  for (const t of [0.33, 0.7]) ring((angle) => {
    const c = 0.5 + 0.5 * Math.cos(angle), y = mix(mix(behind[1], under.back, t), mix(below[1], under.front, t), c);
    const size = r * (1 - 0.045 * Math.sin(Math.PI * t)), z = mix(-0.034, head.z - 0.018, t);
    return [size * Math.sin(angle) * 0.97, y, z + size * Math.cos(angle) * 1.05];
  });
  for (const share of ROWS) ring((angle) => skull(head, share, angle, r));
  // The crown, filled across with a seam along the middle.
  const seam = last.map((i, k) => {
    if (k === 0 || k === COLUMNS - 1) return i;
    const [, y, z] = cage.points[i] ?? [0, 0, 0];
    return put(cage, [0, y + (head.chin + head.tall - y) * Math.sin(ANGLES[k] ?? 0) , z]);
  });
  for (let k = 0; k < COLUMNS - 1; k++) face(cage, [last[k], last[k + 1], seam[k + 1], seam[k]]);
}

/** A point of the head at a share of its height and an angle from the front. */
export function skull(head: ReturnType<typeof headOf>, share: number, angle: number, neck: number): Vec3 {
  const c = Math.cos(angle), s = Math.sin(angle), rear = (1 - c) / 2;
  // Behind, the head ends higher than the chin.
  const y = head.chin + head.tall * mix(share, 0.24 + 0.76 * share, smoothstep(0.25, 1, rear));
  const reach = c >= 0 ? FRONT(share) : BACK(share), wide = WIDTH(share);
  const jaw = 1 - 0.1 * bell(share - 0.05, 0.1) * bell(angle - 0.9, 0.35);
  // Under the ears and behind it is as wide as the neck that carries it.
  const carried = smoothstep(1.0, 2.0, angle) * smoothstep(0.42, 0.05, share), least = (own: number, floor: number): number => mix(own, Math.max(own, floor), carried);
  const x = least(head.half * wide, neck * 0.98) * Math.sign(s) * Math.abs(s) ** 0.86 * jaw, z = head.z + (c < 0 ? least(head.long * reach, neck * 1.05 + 0.018) : head.long * reach) * Math.sign(c) * Math.abs(c) ** 0.92 * jaw;
  const nose = 0.2 * bell(angle, 0.13) * (share < 0.345 ? bell(share - 0.345, 0.026) : bell(share - 0.345, 0.095)) + 0.045 * bell(angle - 0.17, 0.09) * bell(share - 0.325, 0.03);
  const out = 1 + nose - 0.085 * bell(angle - 0.36, 0.17) * bell(share - 0.5, 0.045) + 0.022 * bell(angle - 0.3, 0.3) * bell(share - 0.6, 0.035)
    + 0.035 * bell(angle, 0.24) * (bell(share - 0.205, 0.022) + 0.9 * bell(share - 0.15, 0.02)) - 0.02 * bell(angle, 0.3) * bell(share - 0.105, 0.022)
    + 0.05 * bell(angle, 0.3) * bell(share - 0.03, 0.045) + 0.02 * bell(angle - 0.7, 0.2) * bell(share - 0.4, 0.06)
    + 0.14 * bell(angle - 1.72, 0.1) * bell(share - 0.42, 0.085);
  return [x * (1 + (out - 1) * Math.abs(s)), y, head.z + (z - head.z) * (c > 0 ? 1 + (out - 1) : 1)];
}
