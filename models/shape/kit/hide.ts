import { hoop } from './hoop.ts';
import { joined, placed } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import { roundedRectangle } from './outline.ts';
import { panel } from './panel.ts';
import { sweep, tube } from './sweep.ts';
import type { Vec2, Vec3 } from './vector.ts';

/** A strap of leather along a path: `wide` across and `thick`, its edges a little thinner; metres. The path's broad side is turned to `up`. */
export function strap(path: readonly Vec3[], wide: number, thick: number, up: Vec3, fine: boolean): Mesh {
  const w = wide / 2, t = thick / 2;
  const section: Vec2[] = fine ? [[w * 0.7, -t], [w, -t * 0.4], [w, t * 0.4], [w * 0.7, t], [0, t * 1.15], [-w * 0.7, t], [-w, t * 0.4], [-w, -t * 0.4], [-w * 0.7, -t], [0, -t * 1.15]] : [[w, -t], [w, t], [-w, t], [-w, -t]];
  return sweep(path, section, { up });
}

/** A buckle in the xy plane: a frame of wire with round corners, its bar across x = 0 and a prong that lies over the upper side; outer size in metres. */
export function buckle(width: number, height: number, wire: number, [steps, sides]: readonly [number, number]): Mesh {
  const frame = tube(roundedRectangle(width - 2 * wire, height - 2 * wire, Math.min(width, height) * 0.22, steps).map(([x, y]): Vec3 => [x, y, 0]), wire, sides, { closed: true, up: [0, 0, 1] });
  const prong = tube([[0, -height * 0.42, wire * 1.2], [0, 0, wire * 1.7], [0, height * 0.5, wire * 1.4]], wire * 0.8, sides);
  return joined(frame, prong, placed(hoop(wire * 1.5, wire * 0.6, [Math.max(6, steps * 2), sides]), { turn: [0, Math.PI / 2, 0], at: [0, -height * 0.45, 0] }));
}

/** A stud: a low dome on a plate, along +z. */
export function stud(radius: number, height: number, steps: number): Mesh {
  const outline = Array.from({ length: steps }, (_, i): Vec2 => [radius * Math.cos((i / steps) * 2 * Math.PI), radius * Math.sin((i / steps) * 2 * Math.PI)]);
  return placed(panel(outline, height * 2, height * 0.9, Math.max(1, Math.round(steps / 8))), {});
}

/** The teeth of a zip along a path and the slider at `at` of its length, with a puller that hangs down. */
export function zip(path: readonly Vec3[], wide: number, up: Vec3, fine: boolean): { readonly tape: Mesh; readonly teeth: Mesh } {
  return { tape: strap(path, wide, wide * 0.12, up, false), teeth: strap(path.map(([x, y, z]): Vec3 => [x + up[0] * wide * 0.07, y + up[1] * wide * 0.07, z + up[2] * wide * 0.07]), wide * 0.34, wide * 0.2, up, fine) };
}
