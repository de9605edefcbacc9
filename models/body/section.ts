import type { Vec2 } from '../shape/kit/vector.ts';

/** A closed outline seen from above: x to the left of the body, z to its front; angle 0 is the front, growing to the left. */
export interface Section {
  /** Depth over width. */
  readonly depth: number;
  /** 2 is an ellipse, more is squarer. */
  readonly square: number;
  /** Share of the depth that lies before the middle. */
  readonly front: number;
  /** Factor on the radius at an angle. */
  readonly relief?: (angle: number) => number;
}

/** Points of a section at `angles` round (0,0), scaled so that a tape round it all measures `girth`. */
export function outline(section: Section, girth: number, angles: readonly number[]): Vec2[] {
  const at = (angle: number): Vec2 => {
    const s = Math.sin(angle), c = Math.cos(angle), e = 2 / section.square, relief = section.relief?.(angle) ?? 1;
    const half = c >= 0 ? section.front : 1 - section.front;
    return [relief * Math.sign(s) * Math.abs(s) ** e * 0.5, relief * Math.sign(c) * Math.abs(c) ** e * section.depth * half];
  };
  const scale = girth / tapeRound(Array.from({ length: 48 }, (_, i) => at((i / 48) * 2 * Math.PI)));
  return angles.map(at).map(([x, z]): Vec2 => [x * scale, z * scale]);
}

/** Length of a tape drawn tight round points: the perimeter of their convex hull (Andrew, 1979). */
export function tapeRound(points: readonly Vec2[]): number {
  const ring = hull(points);
  return ring.reduce((sum, [x, z], i) => { const [px, pz] = ring[(i + 1) % ring.length] ?? [x, z]; return sum + Math.hypot(px - x, pz - z); }, 0);
}

/** Corners of the convex hull, counter-clockwise from the least x. */
export function hull(points: readonly Vec2[]): Vec2[] {
  const sorted = points.toSorted(([ax, az], [bx, bz]) => ax - bx || az - bz);
  const half = (list: readonly Vec2[]): Vec2[] => {
    const out: Vec2[] = [];
    for (const p of list) {
      for (let a = out.at(-2), b = out.at(-1); a && b && (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) <= 0; a = out.at(-2), b = out.at(-1)) out.pop();
      out.push(p);
    }
    return out.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}
