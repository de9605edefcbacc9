/**
 * Floors: what stands where in a store, and where goods can stand on it.
 *
 * A store's own frame is right-handed with y up: its origin lies on the floor in the middle of the
 * door, z runs from 0 (door) to `depth` (back wall), x from -width/2 to width/2. Who walks in looks
 * along +z and has -x on the right. Yaw is in radians about +y (counter-clockwise seen from above):
 * a fixture of yaw 0 faces +z, of yaw pi the door, of yaw pi/2 faces +x.
 */
import { z } from 'zod';

const Metres = z.number().min(-100).max(100);

/**
 * Fixture kinds. `wall-bay` and `gondola` have tiers (a gondola one run on each side), `table` one top,
 * `plinth` one slot for something proud, `stage` one slot on the floor for furniture.
 */
export const FixtureKind = z.enum(['wall-bay', 'gondola', 'table', 'plinth', 'stage']);
export type FixtureKind = z.infer<typeof FixtureKind>;

export const Fixture = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,23}$/),
  kind: FixtureKind,
  /** Middle of its footprint on the floor, metres. */
  x: Metres, z: Metres,
  yaw: z.number().min(-6.3).max(6.3),
  /** Footprint before turning, metres. */
  width: z.number().min(0.3).max(6), depth: z.number().min(0.2).max(6),
  /** Whole height, metres; a table's top, a plinth's top, a stage's deck. */
  height: z.number().min(0.02).max(3),
  /** Shelves above each other, for `wall-bay` and `gondola`. */
  tiers: z.int().min(1).max(6).default(1),
  /** Slots side by side on each tier, or on the table. */
  columns: z.int().min(1).max(12).default(1),
  /** Rows one behind the other, for `table`. */
  rows: z.int().min(1).max(4).default(1),
});
export type Fixture = z.infer<typeof Fixture>;

export const Spot = z.strictObject({ x: Metres, z: Metres, yaw: z.number().min(-6.3).max(6.3) });
export type Spot = z.infer<typeof Spot>;

export const StorePlan = z.strictObject({
  width: z.number().min(4).max(40),
  depth: z.number().min(4).max(40),
  height: z.number().min(2.4).max(8),
  /** Width of the opening in the front wall, middle at x = 0. */
  doorWidth: z.number().min(1.2).max(10),
  fixtures: z.array(Fixture).min(1).max(60),
  /** Where the assistant waits. */
  assistant: Spot,
  /** The counter where one pays. */
  counter: Spot,
});
export type StorePlan = z.infer<typeof StorePlan>;

/** A place on a fixture where one product, in one or several facings, can stand. Metres, store's frame. */
export interface Slot {
  /** `<fixture>/<side><tier>.<column>`, e.g. `wall-a/f2.1`; stable as long as the fixture is. */
  readonly id: string;
  readonly fixture: string;
  readonly tier: number;
  readonly column: number;
  /** Middle of the slot's bottom. */
  readonly x: number; readonly y: number; readonly z: number;
  /** Which way goods look from it. */
  readonly yaw: number;
  readonly width: number; readonly height: number; readonly depth: number;
}

/** Thickness of a shelf board, metres. */
export const BOARD = 0.03;
/** Lowest shelf of a bay or gondola above the floor, metres. */
export const PLINTH = 0.12;
/** Gap kept free beside goods in a slot, metres each side. */
export const SLOT_GAP = 0.01;
/** Air above a table, plinth or stage that goods may fill, metres. */
const OPEN_HEIGHT = { table: 0.9, plinth: 1.2, stage: 2.2 } as const;

/** Slots of one fixture, bottom tier first, then left to right as one faces it. */
export function slotsOf(fixture: Fixture): Slot[] {
  switch (fixture.kind) {
    case 'wall-bay': return shelfSlots(fixture, 'f', 0, fixture.depth, 0);
    case 'gondola': {
      const half = fixture.depth / 2;
      return [...shelfSlots(fixture, 'f', half / 2, half, 0), ...shelfSlots(fixture, 'b', -half / 2, half, Math.PI)];
    }
    case 'table': return tableSlots(fixture);
    case 'plinth':
    case 'stage': return [{
      id: `${fixture.id}/t0.0`, fixture: fixture.id, tier: 0, column: 0,
      x: fixture.x, y: fixture.height, z: fixture.z, yaw: fixture.yaw,
      width: fixture.width - 2 * SLOT_GAP, height: OPEN_HEIGHT[fixture.kind], depth: fixture.depth - 2 * SLOT_GAP,
    }];
  }
}

/** Every slot of a plan, in the order of its fixtures. */
export function slotsOfPlan(plan: StorePlan): Slot[] {
  return plan.fixtures.flatMap(slotsOf);
}

/** A point of a fixture's own frame in the store's frame. */
export function toStore(fixture: Pick<Fixture, 'x' | 'z' | 'yaw'>, x: number, z: number): { x: number; z: number } {
  const c = Math.cos(fixture.yaw), s = Math.sin(fixture.yaw);
  return { x: fixture.x + c * x + s * z, z: fixture.z - s * x + c * z };
}

function shelfSlots(fixture: Fixture, side: 'f' | 'b', offset: number, depth: number, turn: number): Slot[] {
  const pitch = (fixture.height - PLINTH) / fixture.tiers;
  const width = fixture.width / fixture.columns;
  const slots: Slot[] = [];
  for (let tier = 0; tier < fixture.tiers; tier++) {
    for (let column = 0; column < fixture.columns; column++) {
      const along = (column + 0.5) * width - fixture.width / 2;
      const at = toStore(fixture, turn === 0 ? along : -along, offset);
      slots.push({
        id: `${fixture.id}/${side}${tier}.${column}`, fixture: fixture.id, tier, column,
        x: at.x, y: PLINTH + tier * pitch, z: at.z, yaw: fixture.yaw + turn,
        width: width - 2 * SLOT_GAP, height: pitch - BOARD - SLOT_GAP, depth: depth - 2 * SLOT_GAP,
      });
    }
  }
  return slots;
}

function tableSlots(fixture: Fixture): Slot[] {
  const width = fixture.width / fixture.columns, depth = fixture.depth / fixture.rows;
  const slots: Slot[] = [];
  for (let row = 0; row < fixture.rows; row++) {
    for (let column = 0; column < fixture.columns; column++) {
      const at = toStore(fixture, (column + 0.5) * width - fixture.width / 2, (row + 0.5) * depth - fixture.depth / 2);
      slots.push({
        id: `${fixture.id}/t${row}.${column}`, fixture: fixture.id, tier: row, column,
        x: at.x, y: fixture.height, z: at.z, yaw: fixture.yaw,
        width: width - 2 * SLOT_GAP, height: OPEN_HEIGHT.table, depth: depth - 2 * SLOT_GAP,
      });
    }
  }
  return slots;
}
