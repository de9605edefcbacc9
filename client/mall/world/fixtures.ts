/** What goods stand on: bays, gondolas, tables, plinths and stages with thickness, edges and their own light. */
import { BOARD, PLINTH } from '../../../shared/floor.ts';
import type { Fixture } from '../../../shared/floor.ts';
import { rod, sheet, slab } from './pile.ts';
import type { Frame, Paint, Pile } from './pile.ts';
import { shadow } from './plain.ts';
import type { Style } from './style.ts';

/** The meshes that a place is made of. */
export interface Piles { readonly ramp: Pile; readonly wood: Pile; readonly glow: Pile; readonly shadow: Pile }

const PANEL = 0.03, LIP = 0.034;
/** Vertices stand this close on boards and panels, so that baked light has somewhere to be, metres. */
const CELL = 0.28;

/** Adds to the pile that a paint belongs to: the ramp's for one colour, wood's for grain. */
export function pileFor(piles: Piles, paint: Paint): Pile {
  return paint.surface ? piles.ramp : piles.wood;
}

export function buildFixture(piles: Piles, style: Style, fixture: Fixture): void {
  const frame: Frame = { x: fixture.x, z: fixture.z, yaw: fixture.yaw }, { width, depth, height, kind } = fixture;
  shadow(piles.shadow, { ...frame, y: 0.004 }, width, depth, kind === 'table' ? 0.35 : 0.22, kind === 'table' ? 0.5 : 0.75);
  switch (kind) {
    case 'wall-bay': return bay(piles, style, fixture, frame, depth, -depth / 2);
    case 'gondola':
      bay(piles, style, fixture, { ...frame }, depth, 0);
      return;
    case 'table': return table(piles, style, fixture, frame);
    case 'plinth':
      slab(piles.ramp, style.dark, frame, [width - 0.06, 0.05, depth - 0.06], [0, 0.025, 0], 0);
      slab(piles.ramp, style.stone, frame, [width, height - 0.07, depth], [0, 0.05 + (height - 0.07) / 2, 0], 0.008, CELL);
      slab(pileFor(piles, style.board), style.board, frame, [width + 0.02, 0.02, depth + 0.02], [0, height - 0.01, 0], 0.006);
      return;
    case 'stage':
      slab(piles.wood, style.wood, frame, [width, height - 0.025, depth], [0, 0.025 + (height - 0.025) / 2, 0], 0.006, CELL);
      for (const [w, d, x, z] of [[width - 0.06, 0.004, 0, depth / 2 - 0.03], [width - 0.06, 0.004, 0, -depth / 2 + 0.03], [0.004, depth - 0.06, width / 2 - 0.03, 0], [0.004, depth - 0.06, -width / 2 + 0.03, 0]] as const) {
        slab(piles.glow, { rgb: [1.1, 0.86, 0.6] }, frame, [w, 0.02, d], [x, 0.012, z], 0);
      }
  }
}

/** A bay of shelves; `spine` is where its back panel stands, 0 in the middle of a gondola. */
function bay(piles: Piles, style: Style, { width, height, tiers, columns }: Fixture, frame: Frame, depth: number, spine: number): void {
  const pitch = (height - PLINTH) / tiers, board = pileFor(piles, style.board), sides = spine === 0 ? [1, -1] : [1];
  slab(piles.ramp, style.dark, frame, [width - 0.02, PLINTH - BOARD, depth - 0.05], [0, (PLINTH - BOARD) / 2, spine === 0 ? 0 : -0.02], 0);
  slab(piles.ramp, { ...style.stone, rgb: style.wall.rgb }, frame, [width - 2 * PANEL + 0.004, height - PLINTH, 0.018], [0, PLINTH + (height - PLINTH) / 2, spine + (spine === 0 ? 0 : 0.012)], 0, CELL);
  for (const side of [-1, 1]) {
    if (style.frame.surface && style.boardIsWood) {
      // Steel and brass: two posts a side and a foot, with air between.
      for (const z of [-depth / 2 + 0.015, depth / 2 - 0.015]) slab(piles.ramp, style.frame, frame, [0.022, height + 0.03, 0.022], [side * (width / 2 - 0.011), (height + 0.03) / 2, z], 0.003);
      slab(piles.ramp, style.frame, frame, [0.016, 0.022, depth - 0.03], [side * (width / 2 - 0.011), height + 0.02, 0], 0.003);
    } else {
      slab(pileFor(piles, style.frame), style.frame, frame, [PANEL, height + 0.02, depth], [side * (width / 2 - PANEL / 2), (height + 0.02) / 2, 0], 0.004, CELL);
    }
  }
  for (let tier = 0; tier <= tiers; tier++) {
    const y = PLINTH + tier * pitch, top = tier === tiers;
    slab(board, style.board, frame, [width - 0.002, BOARD, depth - 0.004], [0, y - BOARD / 2, 0], 0.004, CELL);
    for (const side of sides) {
      const front = side * depth / 2;
      if (tier > 0) slab(piles.glow, { rgb: [1.35, 1.14, 0.88] }, frame, [width - 0.1, 0.008, 0.012], [0, y - BOARD - 0.004, front - side * 0.035], 0);
      if (!top) slab(piles.ramp, style.metal, frame, [width - 0.03, LIP, 0.006], [0, y - BOARD / 2 - 0.001, front + side * 0.002], 0.0015);
    }
  }
  if (columns > 3 && style.boardIsWood) for (const x of [0]) slab(board, style.board, frame, [0.016, height - PLINTH, depth - 0.06], [x, PLINTH + (height - PLINTH) / 2, spine === 0 ? 0 : -0.02], 0.003);
}

function table(piles: Piles, style: Style, { width, depth, height }: Fixture, frame: Frame): void {
  const top = pileFor(piles, style.board), leg = pileFor(piles, style.frame);
  slab(top, style.board, frame, [width, 0.042, depth], [0, height - 0.021, 0], 0.008, CELL);
  for (const x of [-1, 1]) for (const z of [-1, 1]) {
    slab(leg, style.frame, frame, [0.05, height - 0.042, 0.05], [x * (width / 2 - 0.07), (height - 0.042) / 2, z * (depth / 2 - 0.07)], 0.006);
    rod(piles.ramp, style.metal, frame, [x * (width / 2 - 0.07), 0, z * (depth / 2 - 0.07)], [x * (width / 2 - 0.07), 0.03, z * (depth / 2 - 0.07)], 0.03, 10);
  }
  for (const z of [-1, 1]) slab(leg, style.frame, frame, [width - 0.19, 0.07, 0.022], [0, height - 0.08, z * (depth / 2 - 0.07)], 0.003);
  for (const x of [-1, 1]) slab(leg, style.frame, frame, [0.022, 0.07, depth - 0.19], [x * (width / 2 - 0.07), height - 0.08, 0], 0.003);
  if (height > 0.6) slab(top, style.board, frame, [width - 0.16, 0.024, depth - 0.16], [0, 0.2, 0], 0.004, CELL);
  sheet(piles.shadow, { rgb: [0.015, 0.011, 0.008], alpha: 0.35, piece: [0.49, 0.49, 0.51, 0.51] }, { ...frame, y: 0.005 }, [-width / 2 + 0.1, 0, depth / 2 - 0.1], [width - 0.2, 0, 0], [0, 0, -depth + 0.2]);
}
