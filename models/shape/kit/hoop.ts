import type { Mesh } from './mesh.ts';
import { ringSection, sweep } from './sweep.ts';
import type { Vec3 } from './vector.ts';

/** A ring of wire about the z axis: `radius` to the middle of the wire, metres. `ry` makes it an oval; `gap` leaves it open at the top, radians. */
export function hoop(radius: number, wire: number, [steps, sides]: readonly [number, number], { ry = radius, gap = 0 }: { readonly ry?: number; readonly gap?: number } = {}): Mesh {
  const closed = gap === 0, count = closed ? steps : steps + 1;
  const path = Array.from({ length: count }, (_, i): Vec3 => {
    const a = Math.PI / 2 + gap / 2 + (i / steps) * (2 * Math.PI - gap);
    return [radius * Math.cos(a), ry * Math.sin(a), 0];
  });
  return sweep(path, ringSection(wire, wire, sides), { closed, up: [0, 0, 1] });
}
