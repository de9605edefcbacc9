/** What stands in the hall: a fountain, islands of trees and seats, the directory, pots of green. */
import type { ConcoursePlan, Furniture } from '../../../shared/mall.ts';
import type { Piles } from './fixtures.ts';
import { lathe, rod, sheet, slab, solid, tinted } from './pile.ts';
import type { Pile } from './pile.ts';
import { shadow } from './plain.ts';
import { plant, shrub, tree } from './plants.ts';
import { DIRECTORY_ASPECT } from './signs.ts';
import { TILES } from './surfaces.ts';

const STONE = solid('#d8d1c5', 0.4), WATER = solid('#4f7f86', 0.06), BRASS = solid('#cdb68c', 0.28, 1), OAK = tinted('#b8976a', TILES.wood, 1.1), SOIL = solid('#3a2e25', 0.95), GREEN = solid('#20302a', 0.4);

export function furnish(piles: Piles, directory: Pile, plan: ConcoursePlan): void {
  plan.furniture.forEach((thing, i) => {
    switch (thing.kind) {
      case 'fountain': return fountain(piles, thing);
      case 'island': return island(piles, thing, i);
      case 'directory': return board(piles, directory, thing);
      case 'pot':
        plant(piles, { x: thing.x, z: thing.z }, 1.15, i, { stone: STONE });
    }
  });
}

function fountain(piles: Piles, { x, z, width }: Furniture): void {
  const frame = { x, z }, r = width / 2;
  lathe(piles.ramp, STONE, frame, [[r - 0.1, 0], [r - 0.06, 0.08], [r - 0.02, 0.3], [r, 0.4]], [0, 0, 0], 48);
  lathe(piles.wood, OAK, frame, [[r, 0.4], [r + 0.03, 0.42], [r + 0.03, 0.45], [r, 0.465], [r - 0.42, 0.465], [r - 0.45, 0.44]], [0, 0, 0], 48);
  lathe(piles.ramp, STONE, frame, [[r - 0.45, 0.44], [r - 0.5, 0.1]], [0, 0, 0], 48);
  lathe(piles.ramp, WATER, frame, [[r - 0.47, 0.33], [0.001, 0.335]], [0, 0, 0], 48);
  lathe(piles.ramp, STONE, frame, [[0.22, 0.2], [0.16, 0.5], [0.14, 0.85], [0.3, 0.95], [0.75, 1.12], [0.8, 1.16], [0.78, 1.18]], [0, 0, 0], 36);
  lathe(piles.ramp, WATER, frame, [[0.77, 1.165], [0.001, 1.17]], [0, 0, 0], 36);
  lathe(piles.ramp, STONE, frame, [[0.1, 1.15], [0.08, 1.5], [0.2, 1.58], [0.42, 1.68], [0.44, 1.7]], [0, 0, 0], 30);
  lathe(piles.ramp, WATER, frame, [[0.43, 1.69], [0.001, 1.7]], [0, 0, 0], 30);
  lathe(piles.ramp, BRASS, frame, [[0.05, 1.68], [0.035, 1.95], [0.07, 2.02], [0.001, 2.12]], [0, 0, 0], 16);
  // Water falls in thin bright threads from each rim to the one below.
  for (let i = 0; i < 26; i++) {
    const angle = (i / 26) * 2 * Math.PI, c = Math.cos(angle), s = Math.sin(angle);
    rod(piles.glow, { rgb: [0.62, 0.72, 0.76] }, frame, [0.8 * c, 1.16, 0.8 * s], [0.87 * c, 0.34, 0.87 * s], 0.005, 4);
    if (i % 2 === 0) rod(piles.glow, { rgb: [0.62, 0.72, 0.76] }, frame, [0.44 * c, 1.69, 0.44 * s], [0.5 * c, 1.17, 0.5 * s], 0.004, 4);
  }
  lathe(piles.glow, { rgb: [1.2, 0.96, 0.66] }, frame, [[r - 0.088, 0.02], [r - 0.086, 0.035]], [0, 0, 0], 48);
  lathe(piles.shadow, { rgb: [0.015, 0.011, 0.008], alpha: 0.75, piece: [0.5, 0.5, 0.5, 0.5] }, { ...frame, y: 0.004 }, [[r + 0.01, 0], [r - 0.14, 0.0005]], [0, 0, 0], 48);
  shadow(piles.shadow, { ...frame, y: 0.004 }, width * 0.66, width * 0.66, 1.05, 0.6);
}

/** A long trough with two trees, seats of oak on both sides. */
function island(piles: Piles, { x, z, width, depth }: Furniture, seed: number): void {
  const frame = { x, z }, trough = 0.86;
  slab(piles.ramp, STONE, frame, [trough, 0.56, depth], [0, 0.28, 0], 0.02, 0.3);
  slab(piles.ramp, SOIL, frame, [trough - 0.14, 0.02, depth - 0.14], [0, 0.562, 0], 0);
  for (const side of [-1, 1]) {
    const sx = side * (trough / 2 + 0.26);
    for (let i = 0; i < 4; i++) slab(piles.wood, OAK, frame, [0.108, 0.035, depth - 0.3], [sx + (i - 1.5) * 0.122, 0.445, 0], 0.008, 0.6);
    for (const end of [-1, 0, 1]) slab(piles.ramp, BRASS, frame, [0.46, 0.43, 0.03], [sx, 0.215, end * (depth / 2 - 0.5)], 0.004);
    slab(piles.glow, { rgb: [1.2, 0.95, 0.64] }, frame, [0.012, 0.018, depth - 0.5], [side * (trough / 2 + 0.008), 0.03, 0], 0);
  }
  for (const end of [-1, 1]) {
    tree(piles, { x, y: 0.56, z: z + end * depth * 0.27 }, 2.9, seed * 7 + end);
    for (const k of [0, 1]) shrub(piles, { x: x + (k - 0.5) * 0.3, y: 0.5, z: z + end * (depth * 0.06 + k * depth * 0.36) }, 0.3, seed * 13 + end + k * 5);
  }
  shadow(piles.shadow, { ...frame, y: 0.004 }, width - 0.2, depth - 0.2, 0.5, 0.62);
  shadow(piles.shadow, { ...frame, y: 0.006 }, 1.2, depth, 1.5, 0.18);
}

function board(piles: Piles, print: Pile, { x, z, yaw, width }: Furniture): void {
  const frame = { x, z, yaw }, tall = 2.1, w = width - 0.1, h = w / DIRECTORY_ASPECT;
  slab(piles.ramp, GREEN, frame, [width, tall - 0.12, 0.12], [0, 0.12 + (tall - 0.12) / 2, 0], 0.012, 0.4);
  slab(piles.ramp, BRASS, frame, [width - 0.12, 0.12, 0.1], [0, 0.06, 0], 0.004);
  slab(piles.ramp, BRASS, frame, [width + 0.02, 0.025, 0.14], [0, tall + 0.012, 0], 0.004);
  for (const side of [1, -1]) sheet(print, { rgb: [1, 1, 1], piece: [0, 0, 1, 1] }, { x, z, yaw: side > 0 ? yaw : yaw + Math.PI }, [-w / 2, tall - 0.06 - h, 0.064], [w, 0, 0], [0, h, 0]);
  shadow(piles.shadow, { x, z, yaw, y: 0.004 }, width, 0.14, 0.3, 0.75);
}
