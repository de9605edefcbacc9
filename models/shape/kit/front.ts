import type { Bodice } from './bodice.ts';
import type { Spot } from './seam.ts';
import { stations } from './curve.ts';
import type { Place } from './applique.ts';
import { mix, smoothstep, subtract, unit } from './vector.ts';

/** Where things are laid on a garment's front or back: x and heights in metres, the wearer's left at +x. */
export function spotOn(body: Bodice, side: 'front' | 'back', x: number, y: number, lift = 0): Spot {
  const point = body.point(side, x, y, lift), r = body.point(side, x + 0.004, y), l = body.point(side, x - 0.004, y), u = body.point(side, x, y + 0.004), d = body.point(side, x, y - 0.004);
  const a = subtract(r, l), b = subtract(u, d), s = side === 'front' ? 1 : -1;
  return { point, normal: unit([s * (a[1] * b[2] - a[2] * b[1]), s * (a[2] * b[0] - a[0] * b[2]), s * (a[0] * b[1] - a[1] * b[0])]) };
}

/** A line on the front from one place to another. */
export function lineOn(body: Bodice, from: readonly [number, number], to: readonly [number, number], n: number, lift = 0): Spot[] {
  return stations(0, 1, n).map((t) => spotOn(body, 'front', mix(from[0], to[0], t), mix(from[1], to[1], t), lift));
}

/** A band up the front's middle, from a height to another: a placket. */
export function placketOn(body: Bodice, half: number, low: number, high: number, shift = 0): Place {
  return (s, t, lift) => body.point('front', shift + (s - 0.5) * 2 * half, mix(low, high, t), lift);
}

/** A patch pocket: its left upper corner at x and y, with a point or round corners below. */
export function pocketOn(body: Bodice, { x, y, width, height, point = 0, lean = 0 }: { x: number; y: number; width: number; height: number; point?: number; lean?: number }): Place {
  return (s, t, lift) => body.point('front', x + s * width, y - (1 - t) * height - (1 - Math.abs(2 * s - 1)) * (1 - t) * point + lean * s, lift);
}

/** The two-handed pouch of a hoodie: slanting openings at its sides. */
export function kangarooOn(body: Bodice, { y, width, height }: { y: number; width: number; height: number }): Place {
  return (s, t, lift) => {
    const wide = mix(width, width * 0.58, smoothstep(0.25, 1, t));
    return body.point('front', (s - 0.5) * wide, y + t * height, lift + 0.006 * Math.sin(Math.PI * t) * (0.4 + Math.abs(2 * s - 1)));
  };
}
