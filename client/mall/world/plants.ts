/** Plants: a pot or trough, a stem, and leaves that are small curved blades. */
import type { Piles } from './fixtures.ts';
import { ball, cross, lathe, rod, solid, unit } from './pile.ts';
import type { Frame, Paint, Pile, Vec } from './pile.ts';
import { shadow } from './plain.ts';
import type { Style } from './style.ts';

const LEAVES = [solid('#4d6b3a', 0.6), solid('#5f7d45', 0.6), solid('#3d5a35', 0.6), solid('#74904f', 0.62)] as const;
const BARK = solid('#6b5641', 0.9), SOIL = solid('#3a2e25', 0.95);

/** A fixed row of chances between 0 and 1. */
export function chances(seed: number): () => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A leaf from a point along a direction, bent down at its tip, seen from both sides. */
export function leaf(pile: Pile, paint: Paint, from: Vec, along: Vec, length: number, breadth: number, shade: number): void {
  const side = unit(cross(along, [0, 1, 0])), first = pile.positions.length / 3, up = unit(cross(side, along));
  const ring: [number, number, number][] = [[0, 0, 0], [0.45, 0.5, -0.02], [0.45, -0.5, -0.02], [1, 0, -0.22]];
  for (const face of [1, -1]) for (const [a, s, d] of ring) {
    pile.positions.push(from[0] + along[0] * a * length + side[0] * s * breadth, from[1] + along[1] * a * length + side[1] * s * breadth + d * length, from[2] + along[2] * a * length + side[2] * s * breadth);
    pile.normals.push(up[0] * face * 0.6, 0.45 + up[1] * face * 0.4, up[2] * face * 0.6);
    pile.uvs.push(...(paint.surface ?? [0.6, 0]));
    const tone = shade * (0.75 + 0.35 * a);
    pile.colours.push(paint.rgb[0] * tone, paint.rgb[1] * tone, paint.rgb[2] * tone, 1);
  }
  pile.indices.push(first, first + 2, first + 1, first + 1, first + 2, first + 3, first + 4, first + 5, first + 6, first + 5, first + 7, first + 6);
}

/** A plant in a pot, `size` metres from the pot's rim to its top. */
export function plant(piles: Piles, frame: Frame, size: number, seed: number, style: Pick<Style, 'stone'>): void {
  const chance = chances(seed), pot = 0.42 * Math.min(1, size + 0.3);
  lathe(piles.ramp, style.stone, frame, [[0.001, 0], [0.15, 0.001], [0.17, 0.02], [0.21, pot - 0.02], [0.215, pot], [0.19, pot], [0.185, pot - 0.03]], [0, 0, 0], 20);
  lathe(piles.ramp, SOIL, frame, [[0.19, pot - 0.03], [0.001, pot - 0.02]], [0, 0, 0], 14);
  shadow(piles.shadow, { ...frame, y: 0.004 }, 0.26, 0.26, 0.22, 0.7);
  for (let i = 0; i < 46; i++) {
    const angle = chance() * 2 * Math.PI, lift = 0.5 + chance() * 1.1, reach = unit([Math.cos(angle), lift, Math.sin(angle)]), stem = size * (0.25 + 0.55 * chance());
    const base: Vec = [frame.x + Math.cos(angle) * 0.04, pot - 0.02, frame.z + Math.sin(angle) * 0.04], tip: Vec = [base[0] + reach[0] * stem * 0.7, base[1] + reach[1] * stem, base[2] + reach[2] * stem * 0.7];
    if (i % 3 === 0) rod(piles.ramp, LEAVES[2], { x: 0, z: 0 }, base, tip, 0.004, 3);
    leaf(piles.ramp, LEAVES[i % 4] ?? LEAVES[0], tip, unit([reach[0] * 1.4, 0.35, reach[2] * 1.4]), size * (0.24 + 0.16 * chance()), size * 0.11, 0.7 + 0.5 * stem / size);
  }
}

/** A small tree for the hall: trunk, a few boughs, and a crown of leaves; its foot stands at the frame. */
export function tree(piles: Piles, frame: Frame, height: number, seed: number): void {
  const chance = chances(seed), y = frame.y ?? 0, foot: Vec = [frame.x, y, frame.z], lean: Vec = [frame.x + (chance() - 0.5) * 0.3, y + height * 0.55, frame.z + (chance() - 0.5) * 0.3];
  rod(piles.ramp, BARK, { x: 0, z: 0 }, foot, lean, 0.055, 8);
  for (let b = 0; b < 7; b++) {
    const angle = (b / 7) * 2 * Math.PI + chance(), out = 0.45 + 0.55 * chance(), top: Vec = [lean[0] + Math.cos(angle) * out * height * 0.22, lean[1] + height * (0.16 + 0.26 * chance()), lean[2] + Math.sin(angle) * out * height * 0.22];
    rod(piles.ramp, BARK, { x: 0, z: 0 }, lean, top, 0.022, 5);
    crown(piles, top, height * 0.2, 62, chance);
  }
  crown(piles, [lean[0], lean[1] + height * 0.36, lean[2]], height * 0.22, 70, chance);
}

function crown(piles: Piles, middle: Vec, radius: number, count: number, chance: () => number): void {
  for (let i = 0; i < count; i++) {
    const tilt = Math.acos(1 - 1.75 * chance()), angle = chance() * 2 * Math.PI, r = radius * (0.45 + 0.6 * chance());
    const n: Vec = [Math.sin(tilt) * Math.cos(angle), Math.cos(tilt), Math.sin(tilt) * Math.sin(angle)];
    leaf(piles.ramp, LEAVES[Math.floor(chance() * 4)] ?? LEAVES[0], [middle[0] + n[0] * r, middle[1] + n[1] * r * 0.85, middle[2] + n[2] * r], unit([n[0] + (chance() - 0.5), n[1] * 0.5 + (chance() - 0.5) * 0.6, n[2] + (chance() - 0.5)]), 0.24 + 0.16 * chance(), 0.11, 0.55 + 0.5 * (0.5 + 0.5 * n[1]) * (r / radius));
  }
}

/** A dome of close-cut green, for troughs. */
export function shrub(piles: Piles, frame: Frame, radius: number, seed: number): void {
  const chance = chances(seed), y = frame.y ?? 0;
  ball(piles.ramp, { ...LEAVES[2], rgb: [0.03, 0.055, 0.025] }, frame, radius * 0.8, [0, radius * 0.35, 0], 0.75, 10);
  for (let i = 0; i < 90; i++) {
    const tilt = Math.acos(1 - 1.1 * chance()), angle = chance() * 2 * Math.PI, n: Vec = [Math.sin(tilt) * Math.cos(angle), Math.cos(tilt), Math.sin(tilt) * Math.sin(angle)];
    leaf(piles.ramp, LEAVES[Math.floor(chance() * 4)] ?? LEAVES[0], [frame.x + n[0] * radius * 0.72, y + radius * 0.3 + n[1] * radius * 0.6, frame.z + n[2] * radius * 0.72], unit([n[0] + (chance() - 0.5) * 0.8, n[1] + 0.3, n[2] + (chance() - 0.5) * 0.8]), radius * 0.55, radius * 0.2, 0.6 + 0.5 * n[1]);
  }
}
