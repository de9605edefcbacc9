import { attached } from './applique.ts';
import { roundedBox } from './box.ts';
import { lathe } from './lathe.ts';
import { joined, placed } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import { roundedRectangle } from './outline.ts';
import type { Spot } from './seam.ts';
import { stitches } from './stitches.ts';
import { ringSection, smoothPath, sweep, tube } from './sweep.ts';
import { add, cross, length, subtract, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** A button sewn on a spot: a rimmed disc with a hollow middle. `thread` is its sewing, for close-ups. */
export function button({ point, normal }: Spot, radius: number, segments: number): Mesh {
  const r = radius, t = radius * 0.38;
  const disc = lathe([[r * 0.9, 0], [r, t * 0.3], [r, t * 0.72, r * 0.12], [r * 0.84, t, r * 0.1], [r * 0.66, t * 0.66], [0, t * 0.56]], { segments, filletSteps: 1 });
  return attached(placed(disc, { turn: [Math.PI / 2, 0, 0] }), point, normal);
}

/** The cross of thread that holds a button of that radius. */
export function buttonThread({ point, normal }: Spot, radius: number): Mesh {
  const z = radius * 0.28, r = radius * 0.26;
  return attached(stitches([[-r, -r, z], [r, r, z]], r * 2.4, 0.0004), point, normal);
}

/** A zip along spots: two rows of teeth on tapes, and its slider with a pull at `closed` of the way. */
export function zip(path: readonly Spot[], { width, teeth, closed, fine }: { width: number; teeth: number; closed: number; fine: boolean }): { readonly tape: Mesh; readonly metal: Mesh } {
  const lifted = path.map(({ point, normal }) => add(point, times(normal, 0.0012))), middle = path[Math.round((path.length - 1) * closed)] ?? path[0];
  const tape = sweep(lifted, ringSection(width / 2, 0.0011, fine ? 8 : 4), { up: path[0]?.normal ?? [0, 0, 1] });
  const along = (i: number): Vec3 => unit(subtract(path[Math.min(path.length - 1, i + 1)]?.point ?? [0, 0, 0], path[Math.max(0, i - 1)]?.point ?? [0, 1, 0]));
  const total = path.slice(1).reduce((sum, s, i) => sum + length(subtract(s.point, path[i]?.point ?? s.point)), 0);
  const metal: Mesh[] = [];
  if (fine) {
    const tooth = roundedBox(width * 0.3, (total / teeth) * 0.45, 0.0016, { radius: 0, edgeSteps: 0 });
    let walked = 0, next = 0;
    for (let i = 1; i < path.length; i++) {
      const a = path[i - 1], b = path[i];
      if (!a || !b) continue;
      const l = length(subtract(b.point, a.point));
      while (next * (total / teeth) <= walked + l && next < teeth) {
        const k = (next * (total / teeth) - walked) / l, p = add(a.point, times(subtract(b.point, a.point), k));
        metal.push(attached(placed(tooth, { at: [(next % 2 === 0 ? 1 : -1) * width * 0.06, 0, 0.0022] }), p, a.normal, along(i)));
        next += 1;
      }
      walked += l;
    }
  } else metal.push(tube(path.map(({ point, normal }) => add(point, times(normal, 0.0022))), width * 0.16, 4));
  if (middle) {
    const up = along(Math.round((path.length - 1) * closed));
    metal.push(attached(joined(placed(roundedBox(width * 0.75, width * 1.1, 0.004, { radius: 0.0012, edgeSteps: 2 }), { at: [0, 0, 0.0035] }), placed(roundedBox(width * 0.42, width * 2.3, 0.0018, { radius: 0.0008, edgeSteps: 1 }), { at: [0, -width * 1.3, 0.0058] })), middle.point, middle.normal, up));
  }
  return { tape, metal: joined(...metal) };
}

/** A strip lying on spots, edges down: belt loops, tapes, straps. */
export function strip(path: readonly Spot[], width: number, thickness: number, sides = 10): Mesh {
  const first = path[0], second = path[1] ?? path[0], up = first && second ? unit(cross(cross(subtract(second.point, first.point), first.normal), subtract(second.point, first.point)), first.normal) : ([0, 0, 1] as const);
  return sweep(path.map(({ point, normal }) => add(point, times(normal, thickness * 0.4))), ringSection(width / 2, thickness / 2, sides), { up });
}

/** A flat strap along spots, its broad side on their normals all the way: bands that turn from a foot's top to its side. */
export function ribbon(path: readonly Spot[], width: number, thickness: number, { steps, round, closed = false }: { readonly steps: number; readonly round: number; readonly closed?: boolean }): Mesh {
  const along = (of: (spot: Spot) => Vec3): Vec3[] => (steps > 1 ? smoothPath(path.map(of), steps, closed) : path.map(of));
  return sweep(along(({ point }) => point), roundedRectangle(width, thickness, thickness * 0.46, round), { up: along(({ normal }) => normal), closed });
}
