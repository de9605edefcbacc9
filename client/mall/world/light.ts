/**
 * Light that is worked out once and kept in vertices: an even ambience, lamps with their cones, the
 * shade of corners and of whatever stands near. No lamp costs anything in a frame.
 */
import { PLINTH } from '../../../shared/floor.ts';
import type { Fixture, StorePlan } from '../../../shared/floor.ts';
import type { Bake } from './merge.ts';
import type { Vec } from './pile.ts';

/** A lamp at `from` that shines on `to`; `spread` is the half angle of its cone, radians, `power` its light there. */
export interface Lamp { readonly from: Vec; readonly to: Vec; readonly spread: number; readonly power: number; readonly tint: Vec }

const WARM: Vec = [1, 0.95, 0.87];
const clamp = (x: number): number => Math.max(0, Math.min(1, x));
const smoothstep = (a: number, b: number, x: number): number => { const t = clamp((x - a) / (b - a)); return t * t * (3 - 2 * t); };

/** What lamps send to a point that faces along n. */
export function lampsAt(lamps: readonly Lamp[], x: number, y: number, z: number, nx: number, ny: number, nz: number): [number, number, number] {
  let r = 0, g = 0, b = 0;
  for (const { from, to, spread, power, tint } of lamps) {
    const dx = x - from[0], dy = y - from[1], dz = z - from[2], d2 = dx * dx + dy * dy + dz * dz, d = Math.sqrt(d2) || 1e-3;
    const facing = -(nx * dx + ny * dy + nz * dz) / d;
    if (facing <= -0.25) continue;
    const ax = to[0] - from[0], ay = to[1] - from[1], az = to[2] - from[2], reach2 = ax * ax + ay * ay + az * az;
    const angle = (dx * ax + dy * ay + dz * az) / (d * Math.sqrt(reach2));
    const cone = smoothstep(Math.cos(spread * 1.5), Math.cos(spread * 0.45), angle);
    if (cone === 0) continue;
    // Wrapped a little round the edge, as a lamp of some size does.
    const e = power * cone * Math.min(1.6, reach2 / d2) * ((facing + 0.25) / 1.25);
    r += e * tint[0]; g += e * tint[1]; b += e * tint[2];
  }
  return [r, g, b];
}

/** Where a store's lamps hang: one before each bay, pendants over tables and what stands proud. */
export function lampsOf(plan: StorePlan): Lamp[] {
  const top = plan.height - 0.25;
  return plan.fixtures.flatMap((fixture): Lamp[] => {
    const { kind, x, z, yaw, width, height } = fixture, out = (by: number): Vec => [x + Math.sin(yaw) * by, top, z + Math.cos(yaw) * by];
    if (kind === 'wall-bay') return [{ from: out(1.5), to: [x, height * 0.55, z], spread: 0.42, power: 0.62, tint: WARM }];
    if (kind === 'gondola') return [1.4, -1.4].map((by) => ({ from: out(by), to: [x, height * 0.5, z] as const, spread: 0.45, power: 0.55, tint: WARM }));
    return [{ from: [x, top, z], to: [x, height, z], spread: kind === 'table' ? 0.16 + 0.17 * width : 0.3 + 0.12 * width, power: z < 1 ? 1.1 : 0.75, tint: WARM }];
  });
}

/** Baked light of a store, in its own frame. */
export function storeLight(plan: StorePlan): Bake {
  const lamps = lampsOf(plan), cells = new Map<number, { lamps: Lamp[]; fixtures: Fixture[] }>();
  const near = (x: number, z: number): { lamps: Lamp[]; fixtures: Fixture[] } => {
    const key = Math.round(x) * 1000 + Math.round(z);
    let cell = cells.get(key);
    if (!cell) {
      const close = (px: number, pz: number, by: number): boolean => Math.hypot(px - x, pz - z) < by;
      cell = { lamps: lamps.filter(({ to }) => close(to[0], to[2], 3.6)), fixtures: plan.fixtures.filter((fixture) => close(fixture.x, fixture.z, 3)) };
      cells.set(key, cell);
    }
    return cell;
  };
  return (x, y, z, nx, ny, nz) => {
    const cell = near(x, z);
    const ambient = 0.76 + 0.1 * ny + (y > plan.height - 0.5 && ny < 0 ? -1.05 * ny : 0);
    // Washed by the cove along the ceiling.
    const wall = 1 - Math.abs(ny), cove = wall * 0.34 * Math.exp(-(plan.height - y) / 0.9);
    const corner = (1 - 0.3 * (1 - Math.abs(nx)) * Math.exp(-(plan.width / 2 - Math.abs(x)) / 0.45)) * (1 - 0.3 * (1 - Math.abs(nz)) * Math.exp(-(plan.depth - z) / 0.45))
      * (1 - 0.36 * wall * Math.exp(-y / 0.4)) * (1 - 0.12 * (1 - ny) * 0.5 * Math.exp(-(plan.height - y) / 0.3));
    let open = 1, inside = 1;
    for (const fixture of cell.fixtures) {
      const c = Math.cos(fixture.yaw), s = Math.sin(fixture.yaw), px = x - fixture.x, pz = z - fixture.z, fx = c * px - s * pz, fz = s * px + c * pz;
      const out = Math.max(Math.abs(fx) - fixture.width / 2, Math.abs(fz) - fixture.depth / 2);
      if (out < 0.001) { if (y < fixture.height + 0.02) inside *= withinFixture(fixture, y, fz, ny); } else if (y < fixture.height) {
        open *= 1 - 0.42 * Math.exp(-out / 0.3) * clamp(1.2 - y / fixture.height);
      }
    }
    const [r, g, b] = lampsAt(cell.lamps, x, y, z, nx, ny, nz), even = (ambient + cove) * corner * open;
    return [(even + r * open) * inside, (even * 0.99 + g * open) * inside, (even * 0.97 + b * open) * inside];
  };
}

/** Shade between the boards of a shelf: light comes from the front and from a strip under the board above. */
function withinFixture({ kind, height, depth, tiers }: Fixture, y: number, z: number, ny: number): number {
  if (kind === 'table') return y < height - 0.06 ? 0.55 : 1;
  if (kind !== 'wall-bay' && kind !== 'gondola') return 1;
  const pitch = (height - PLINTH) / tiers, up = clamp((((y - PLINTH) % pitch) + pitch) % pitch / pitch);
  const front = kind === 'gondola' ? Math.abs(z) / (depth / 2) : clamp((z + depth / 2) / depth);
  return (0.62 + 0.4 * front) * (0.8 + 0.34 * up) * (ny < -0.5 ? 0.75 : 1);
}
