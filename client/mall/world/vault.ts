/** The hall's roof: soffits with coves of light on both sides, and a vault of timber ribs open to the sky between. */
import type { ConcoursePlan } from '../../../shared/mall.ts';
import { CONCOURSE } from '../../../shared/mall.ts';
import type { Piles } from './fixtures.ts';
import { beam, sheet, slab, solid, tinted } from './pile.ts';
import type { Pile, Vec } from './pile.ts';
import { shadow } from './plain.ts';
import { TILES } from './surfaces.ts';

/** Half the span of the vault, height of its springing and of its crown, metres. */
export const VAULT = { half: 4.9, spring: 7.3, crown: 9.7, pitch: 3.75 } as const;
const OAK = tinted('#b8976a', TILES.wood, 1.15), PLASTER = solid('#f3efe8', 0.95), STEEL = solid('#e8e6e0', 0.4), STEPS = 12;

const onArch = (t: number): Vec => {
  // A circle through both springings and the crown.
  const rise = VAULT.crown - VAULT.spring, radius = (VAULT.half ** 2 + rise ** 2) / (2 * rise), reach = Math.asin(VAULT.half / radius), angle = (2 * t - 1) * reach;
  return [radius * Math.sin(angle), VAULT.crown - radius + radius * Math.cos(angle), 0];
};

export function buildVault(piles: Piles, sun: Pile, plan: ConcoursePlan): void {
  const { length } = plan, { width } = CONCOURSE, half = length / 2, side = width / 2 - VAULT.half, frame = { x: 0, z: 0 };
  for (const s of [-1, 1]) {
    const x = s > 0 ? VAULT.half : -width / 2;
    sheet(piles.ramp, PLASTER, frame, [x, VAULT.spring, -half], [side, 0, 0], [0, 0, length], 1.2);
    slab(piles.wood, OAK, frame, [0.3, 0.5, length], [s * (VAULT.half + 0.02), VAULT.spring + 0.06, 0], 0.02, 3.75);
    slab(piles.ramp, PLASTER, frame, [0.34, 0.22, length], [s * (width / 2 - 0.17), VAULT.spring - 0.42, 0], 0.03, 1.5);
    slab(piles.glow, { rgb: [1.35, 1.12, 0.84] }, frame, [0.2, 0.03, length - 0.4], [s * (width / 2 - 0.12), VAULT.spring - 0.29, 0], 0);
    // Battens along the soffit, that give it a grain.
    for (let k = 1; k < 9; k++) slab(piles.wood, OAK, frame, [0.09, 0.05, length], [s * (VAULT.half + side * k / 9), VAULT.spring - 0.025, 0], 0, 3.75);
  }
  const ribs = Math.floor(length / VAULT.pitch);
  for (let i = 0; i <= ribs; i++) {
    const z = -half + (length - ribs * VAULT.pitch) / 2 + i * VAULT.pitch;
    for (let k = 0; k < STEPS; k++) {
      const a = onArch(k / STEPS), b = onArch((k + 1) / STEPS);
      beam(piles.wood, OAK, [a[0], a[1], z], [b[0], b[1], z], [0, 1, 0], 0.16, 0.34);
    }
    if (i < ribs) sunlight(sun, z + VAULT.pitch / 2);
  }
  for (let k = 1; k < 8; k++) {
    const [x, y] = onArch(k / 8);
    beam(piles.ramp, STEEL, [x, y + 0.14, -half], [x, y + 0.14, half], [0, 1, 0], 0.05, 0.07);
  }
}

/** Patches that the sun throws between two ribs and the bars of the glazing, on the floor on one side. */
function sunlight(sun: Pile, z: number): void {
  for (let k = 0; k < 4; k++) {
    const x = -3.4 + k * 1.22;
    shadow(sun, { x, y: 0.008, z: z + 0.5 + k * 0.16, yaw: -0.16 }, 0.8, VAULT.pitch - 1.15, 0.2, 0.3 - 0.03 * k, [0.42, 0.35, 0.24]);
  }
}
