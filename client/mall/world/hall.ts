/** The hall's own floor, the walls at its ends, and the pilasters between its fronts. */
import { CONCOURSE } from '../../../shared/mall.ts';
import type { ConcoursePlan } from '../../../shared/mall.ts';
import type { FrontPiles } from './fronts.ts';
import { ball, sheet, slab, solid, tinted } from './pile.ts';
import type { Pile } from './pile.ts';
import { chances, leaf } from './plants.ts';
import { NAME_ASPECT } from './signs.ts';
import type { PrintPiece } from './signs.ts';
import { TILES } from './surfaces.ts';
import { VAULT } from './vault.ts';

const PALE = tinted('#c0b5a4', TILES.terrazzo, 0.95), BAND = tinted('#7d7268', TILES.terrazzo), BRASS = solid('#cdb68c', 0.3, 1), PLASTER = solid('#ece6dc', 0.95), OAK = tinted('#b8976a', TILES.wood, 1.1), DARK = solid('#2b2724', 0.6);
const LEAVES = [solid('#4d6b3a', 0.6), solid('#5f7d45', 0.6), solid('#3d5a35', 0.6), solid('#7f9a58', 0.62)] as const;

/** Pale terrazzo with darker bands along the fronts and across every bay, set in brass. */
export function layFloor(floor: Pile, piles: FrontPiles, plan: ConcoursePlan): void {
  const { width, bay } = CONCOURSE, half = plan.length / 2, edge = 1.5, frame = { x: 0, z: 0 }, cross = 0.5;
  const strip = (paint: typeof PALE, x0: number, x1: number, z0: number, z1: number): void => sheet(floor, paint, frame, [x0, 0, z1], [x1 - x0, 0, 0], [0, 0, z0 - z1], 0.5, [x0 + 100, -z1 + 100]);
  const joints: number[] = [];
  for (let z = -half + CONCOURSE.end; z < half; z += bay) joints.push(z);
  let z0 = -half;
  for (const z of [...joints, half]) {
    const z1 = z === half ? half : z - cross / 2;
    strip(PALE, -width / 2 + edge, width / 2 - edge, z0, z1);
    if (z < half) strip(BAND, -width / 2 + edge, width / 2 - edge, z - cross / 2, z + cross / 2);
    z0 = z + cross / 2;
  }
  for (const side of [-1, 1]) {
    strip(BAND, side < 0 ? -width / 2 - 0.01 : width / 2 - edge, side < 0 ? -width / 2 + edge : width / 2 + 0.01, -half, half);
    slab(piles.ramp, BRASS, frame, [0.018, 0.004, plan.length], [side * (width / 2 - edge), 0.001, 0], 0);
  }
  for (const z of joints) for (const by of [-cross / 2, cross / 2]) slab(piles.ramp, BRASS, frame, [width - 2 * edge, 0.004, 0.018], [0, 0.001, z + by], 0);
}

/** End walls under the vault's gables, one with the mall's name over green, and the rest of the side walls. */
export function buildEnds(piles: FrontPiles, plan: ConcoursePlan, name: PrintPiece): void {
  const { width, height, bay, end } = CONCOURSE, half = plan.length / 2;
  for (const side of [-1, 1]) {
    const frame = { x: 0, z: side * half, yaw: side > 0 ? Math.PI : 0 };
    sheet(piles.ramp, PLASTER, frame, [-width / 2, 0, 0], [width, 0, 0], [0, VAULT.crown + 0.6, 0], 0.7);
    for (let x = -4.2; x <= 4.21; x += 0.28) slab(piles.wood, OAK, frame, [0.12, 6.3, 0.08], [x, 3.15, 0.05], 0.008, 1.2);
    if (side > 0) greenWall(piles, frame.z);
    const w = 4.4, h = w / NAME_ASPECT;
    slab(piles.ramp, DARK, frame, [w + 0.7, h + 0.5, 0.08], [0, 5.3, 0.12], 0.02, 0.6);
    sheet(piles.print, { rgb: [1.1, 1, 0.84], piece: name }, frame, [-w / 2, 5.3 - h / 2, 0.17], [w, 0, 0], [0, h, 0]);
    // The stretch of wall between the last bay and the end.
    for (const x of [-1, 1]) {
      const wallFrame = { x: x * width / 2, z: side * (half - end / 2), yaw: x > 0 ? -Math.PI / 2 : Math.PI / 2 };
      sheet(piles.ramp, PLASTER, wallFrame, [-end / 2, 0, 0], [end, 0, 0], [0, height, 0], 0.7);
      for (let k = -3; k <= 3; k++) slab(piles.wood, OAK, wallFrame, [0.5, 3.2, 0.03], [k * 0.62, 1.7, 0.02], 0.008, 0.8);
    }
  }
  for (let z = -half + end; z <= half - end + 0.1; z += bay) for (const x of [-1, 1]) pilaster(piles, x * width / 2, z, x > 0 ? -Math.PI / 2 : Math.PI / 2);
}

function pilaster(piles: FrontPiles, x: number, z: number, yaw: number): void {
  const frame = { x, z, yaw };
  slab(piles.wood, OAK, frame, [0.62, VAULT.spring - 0.3, 0.16], [0, (VAULT.spring - 0.3) / 2, 0.08], 0.012, 0.7);
  slab(piles.ramp, DARK, frame, [0.66, 0.16, 0.2], [0, 0.08, 0.1], 0.006);
  slab(piles.ramp, BRASS, frame, [0.16, 0.34, 0.03], [0, 2.75, 0.175], 0.006);
  for (const y of [2.62, 2.9]) ball(piles.glow, { rgb: [1.7, 1.4, 1] }, frame, 0.1, [0, y, 0.29], 1, 14);
}

/** Leaves over the whole of the far wall, up to a man's reach twice over. */
function greenWall(piles: FrontPiles, z: number): void {
  const chance = chances(17);
  slab(piles.ramp, solid('#26331f', 0.95), { x: 0, z: z - 0.06 }, [7.2, 3.7, 0.1], [0, 2.15, 0], 0.02);
  for (let i = 0; i < 1500; i++) {
    const x = (chance() - 0.5) * 7.1, y = 0.4 + chance() * 3.6, tone = 0.65 + 0.5 * chance();
    leaf(piles.ramp, LEAVES[(Math.floor(x * 0.8 + 20) + Math.floor(y * 1.1) + (chance() > 0.6 ? 1 : 0)) % 4] ?? LEAVES[0], [x, y, z - 0.12], [(chance() - 0.5) * 1.2, 0.2 - chance() * 0.9, -0.7], 0.16 + 0.2 * chance(), 0.1, tone);
  }
  slab(piles.ramp, solid('#d8d1c5', 0.4), { x: 0, z: z - 0.3 }, [7.6, 0.44, 0.5], [0, 0.22, 0], 0.02, 0.5);
}
