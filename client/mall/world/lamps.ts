/** Lamps as things: pendants over tables, spots on tracks; their light is baked by light.ts. */
import type { StorePlan } from '../../../shared/floor.ts';
import type { Piles } from './fixtures.ts';
import { lampsOf } from './light.ts';
import { ball, lathe, rod, slab, solid, sub, unit } from './pile.ts';
import type { Vec } from './pile.ts';
import type { Style } from './style.ts';

const CORD = solid('#3a3734', 0.7);

/** A pendant whose lowest point hangs at y; its cord ends in the ceiling at `top`. */
export function pendant(piles: Piles, style: Style, x: number, y: number, z: number, top: number, size = 1): void {
  const frame = { x, y, z }, glow = { rgb: style.lamp }, shell = style.metal, dull = style.accent;
  const cord = (from: number): void => rod(piles.ramp, CORD, frame, [0, from, 0], [0, top - y, 0], 0.006, 5);
  const s = size;
  switch (style.pendant) {
    case 'globe':
      ball(piles.glow, glow, frame, 0.16 * s, [0, 0.16 * s, 0], 1, 20);
      lathe(piles.ramp, shell, frame, [[0.055 * s, 0.29 * s], [0.055 * s, 0.36 * s], [0.012, 0.38 * s]], [0, 0, 0], 14);
      return cord(0.37 * s);
    case 'cone':
      lathe(piles.ramp, dull, frame, [[0.24 * s, 0], [0.22 * s, 0.06 * s], [0.06 * s, 0.24 * s], [0.04 * s, 0.32 * s]], [0, 0, 0], 22);
      lathe(piles.glow, glow, frame, [[0.22 * s, 0.02], [0.001, 0.021]], [0, 0, 0], 22);
      lathe(piles.glow, { rgb: [0.9, 0.75, 0.55] }, frame, [[0.001, 0.018], [0.225 * s, 0.017]], [0, 0, 0], 22);
      return cord(0.3 * s);
    case 'drum':
      lathe(piles.glow, { rgb: [0.92, 0.8, 0.6] }, frame, [[0.28 * s, 0], [0.26 * s, 0.3 * s]], [0, 0, 0], 24);
      lathe(piles.glow, glow, frame, [[0.001, 0.02], [0.28 * s, 0.019]], [0, 0, 0], 24);
      lathe(piles.ramp, shell, frame, [[0.283 * s, -0.004], [0.283 * s, 0.014]], [0, 0, 0], 24);
      return cord(0.2 * s);
    case 'lantern':
      ball(piles.glow, { rgb: [1.02, 0.93, 0.76] }, frame, 0.24 * s, [0, 0.19 * s, 0], 0.78, 18);
      for (const h of [0.06, 0.13, 0.19, 0.25, 0.32]) { const r = 0.242 * s * Math.sqrt(Math.max(0.05, 1 - ((h - 0.19) / 0.19) ** 2)); lathe(piles.ramp, style.stone, frame, [[r, h * s - 0.003], [r, h * s + 0.003]], [0, 0, 0], 18); }
      return cord(0.36 * s);
    case 'disc':
      lathe(piles.ramp, shell, frame, [[0.3 * s, 0], [0.3 * s, 0.035], [0.02, 0.045]], [0, 0, 0], 28);
      lathe(piles.glow, glow, frame, [[0.001, -0.002], [0.285 * s, -0.003]], [0, 0, 0], 28);
      return cord(0.04);
    case 'bulb':
      ball(piles.glow, { rgb: [1.9, 1.3, 0.66] }, frame, 0.075 * s, [0, 0.075 * s, 0], 1.15, 14);
      lathe(piles.ramp, style.metal, frame, [[0.034, 0.15 * s], [0.034, 0.23 * s], [0.008, 0.25 * s]], [0, 0, 0], 12);
      return cord(0.24 * s);
  }
}

/** Spots on their tracks for every lamp that leans, and pendants over what stands free. */
export function hangLamps(piles: Piles, style: Style, plan: StorePlan): void {
  const ceiling = plan.height - 0.17, tracks = new Set<string>();
  for (const { from, to } of lampsOf(plan)) {
    const axis = unit(sub(to, from));
    if (Math.abs(axis[1]) > 0.995) continue;
    const tip: Vec = [from[0] + axis[0] * 0.2, from[1] + axis[1] * 0.2, from[2] + axis[2] * 0.2];
    rod(piles.ramp, style.metal, { x: 0, z: 0 }, [from[0], from[1] + 0.06, from[2]], from, 0.01, 5);
    rod(piles.ramp, style.metal, { x: 0, z: 0 }, from, tip, 0.042, 12);
    rod(piles.glow, { rgb: [1.8, 1.5, 1.1] }, { x: 0, z: 0 }, [from[0] + axis[0] * 0.19, from[1] + axis[1] * 0.19, from[2] + axis[2] * 0.19], [from[0] + axis[0] * 0.205, from[1] + axis[1] * 0.205, from[2] + axis[2] * 0.205], 0.036, 12);
    ball(piles.glow, { rgb: [1.8, 1.5, 1.1] }, { x: 0, z: 0 }, 0.034, tip, 1, 8);
    const along = Math.abs(axis[0]) > Math.abs(axis[2]);
    tracks.add(along ? `x${from[0].toFixed(1)}` : `z${from[2].toFixed(1)}`);
  }
  for (const track of tracks) {
    const at = Number(track.slice(1));
    if (track.startsWith('x')) slab(piles.ramp, style.metal, { x: at, z: plan.depth / 2 }, [0.035, 0.03, plan.depth - 3], [0, ceiling - 0.02, 0], 0);
    else slab(piles.ramp, style.metal, { x: 0, z: at }, [plan.width - 3, 0.03, 0.035], [0, ceiling - 0.02, 0], 0);
  }
  for (const { kind, x, z, yaw, width, height } of plan.fixtures) {
    if (kind !== 'table' && kind !== 'plinth' && !(kind === 'stage' && width < 1.3)) continue;
    // Nothing hangs between the door and the name on the back wall.
    if (z < 1 || (Math.abs(x) < 0.9 && z > 4.5)) continue;
    const low = Math.max(2.05, Math.min(plan.height - 0.9, height + 1.35)), count = kind === 'table' && width > 1.7 ? 3 : kind === 'table' ? 2 : 1;
    for (let i = 0; i < count; i++) {
      const by = count === 1 ? 0 : (i / (count - 1) - 0.5) * width * 0.62;
      pendant(piles, style, x + Math.cos(yaw) * by, low, z - Math.sin(yaw) * by, ceiling, count === 1 ? 1.15 : 0.85);
    }
  }
}
