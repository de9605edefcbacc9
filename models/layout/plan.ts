/**
 * A floor for given goods: shelves by the sizes that occur, furniture on stages, tables where one comes in.
 * Deterministic, and within the rules of shared/floor-rules.ts for any goods of the catalogue's sizes.
 *
 * The walls hold bays (left, right, back); between them rows stand across the room: tables, gondolas, stages.
 * The corner to the right of the back wall is the counter's.
 */
import { BOARD, PLINTH, SLOT_GAP, slotsOfPlan } from '../../shared/floor.ts';
import type { Fixture, StorePlan } from '../../shared/floor.ts';
import type { Dimensions } from '../../shared/catalogue.ts';

type Size = 'small' | 'medium' | 'large' | 'tall' | 'worn';
type Shelf = Pick<Fixture, 'width' | 'depth' | 'height' | 'tiers' | 'columns'>;

/** Wall bays by the size of their goods, smallest first. */
const BAYS: Readonly<Record<Size, Shelf>> = {
  small: { width: 1.5, depth: 0.36, height: 2.0, tiers: 5, columns: 6 },
  medium: { width: 1.5, depth: 0.44, height: 2.0, tiers: 4, columns: 4 },
  large: { width: 1.6, depth: 0.5, height: 2.1, tiers: 3, columns: 2 },
  tall: { width: 1.6, depth: 0.5, height: 2.4, tiers: 2, columns: 3 },
  // Clothes, shown as if worn.
  worn: { width: 1.84, depth: 0.5, height: 2.4, tiers: 2, columns: 2 },
};
const SIZES = Object.keys(BAYS) as Size[];
/** Gondolas are low, so that one sees over them. */
const GONDOLAS = {
  small: { width: 1.5, depth: 0.8, height: 1.4, tiers: 3, columns: 6 },
  medium: { width: 1.5, depth: 0.96, height: 1.5, tiers: 3, columns: 4 },
} as const satisfies Partial<Record<Size, Shelf>>;
const TABLE = { width: 1.6, depth: 0.84, height: 0.76, columns: 4, rows: 2 } as const;
/** Slots wanted for each product, between the fewest that fill a room and the most that a headset draws. */
const SLOTS_PER_PRODUCT = 1.5, FEWEST_SLOTS = 48, MOST_SLOTS = 150;
const MOST_OF_SIZE: Readonly<Record<Size, number>> = { small: MOST_SLOTS, medium: MOST_SLOTS, large: 36, tall: 18, worn: 32 };
const MOST_STAGES = { square: 8, long: 6, other: 4 } as const;
/** Widths of stores, metres: a bay of the concourse takes the widest. */
const WIDTHS = [9.6, 11.6, 13.6] as const;
/** Metres: between rows, between stages of a row, free before the first row, and at the back wall. */
const AISLE = 1.45, BETWEEN_STAGES = 1.3, FRONT = 3.0, BACK = 2.7;
/** Metres of the side walls that stay free at the door and in the corner of the counter. */
const SIDE_START = 2.6, COUNTER_CORNER = 3.2;
const SHALLOWEST = 8.6, DEEPEST = 40;

/** @param goods outer sizes; none higher than 2.1 m, as the catalogue's furniture */
export function planFor(goods: readonly Dimensions[]): StorePlan {
  const bySize = Map.groupBy(goods, sizeOf), count = (size: Size | 'stage'): number => bySize.get(size)?.length ?? 0;
  const onShelves = SIZES.reduce((sum, size) => sum + count(size), 0), wanted = wantedSlots(onShelves, count);
  const tables = count('small') + count('medium') > 0 ? 2 : 0;
  const stages = stagesFor(bySize.get('stage') ?? []), display = wanted.small + wanted.medium;
  const rows = Math.min(3, Math.round((display - 2 * tables * TABLE.columns) / 80)), gondolas: ('small' | 'medium')[] = [];
  const lanes = display > 90 ? 4 : 2, left = { ...wanted };
  for (let i = 0; i < rows * lanes; i++) {
    const size = left.small / 36 >= left.medium / 24 ? 'small' : 'medium';
    gondolas.push(size);
    left[size] -= GONDOLAS[size].tiers * GONDOLAS[size].columns * 2;
  }
  const bays = SIZES.flatMap((size) => Array<Size>(Math.max(count(size) > 0 ? 1 : 0, Math.ceil(left[size] / (BAYS[size].tiers * BAYS[size].columns)))).fill(size));
  const length = bays.reduce((sum, size) => sum + BAYS[size].width, 0), widest = Math.max(0, ...stages.map((stage) => stage.width));
  const width = WIDTHS.find((w, i) => (i === 2) || (length <= 6 * (i + 2) && stages.length <= 4 * (i + 1) && widest <= w - 3.6 && (lanes === 2 || i > 0))) ?? WIDTHS[2];
  const middle = middleRows(width, tables, gondolas, lanes, stages), walls = wallBays(width, bays);
  const depth = Math.min(DEEPEST, round(Math.max(SHALLOWEST, middle.end - AISLE + BACK, walls.sideEnd + COUNTER_CORNER)));
  const windows = tables > 0 ? [-1, 1].map((side) => fixture('plinth', side > 0 ? 'window-left' : 'window-right', { x: side * 2.4, z: 0.7, yaw: 0 }, { width: 0.6, depth: 0.6, height: 0.8 })) : [];
  return {
    width, depth, height: 3.6, doorWidth: 3,
    fixtures: [...windows, ...middle.fixtures, ...walls.build(depth)],
    assistant: { x: 1.7, z: round(depth - 1.6), yaw: round(Math.PI) },
    counter: { x: round(-(width / 2 - 1.6)), z: round(depth - 1.6), yaw: round(Math.PI) },
  };
}

/** Whether every one of the goods fits a slot of a floor, and at least half of them, or all its slots, can stand. */
export function holds(plan: StorePlan, goods: readonly Dimensions[]): boolean {
  const slots = slotsOfPlan(plan);
  return goods.every(({ width, height, depth }) => slots.some((slot) => width + 2 * SLOT_GAP <= slot.width && height <= slot.height && depth <= slot.depth))
    && slots.length >= Math.min(goods.length / 2, MOST_SLOTS);
}

/** Goods of these sizes stand in a shelf: `SLOT_GAP` each side twice over, once for the slot and once within it. */
function inShelf({ width, height, depth }: Dimensions, shelf: Shelf): boolean {
  return width <= shelf.width / shelf.columns - 4 * SLOT_GAP && height <= (shelf.height - PLINTH) / shelf.tiers - BOARD - SLOT_GAP && depth <= shelf.depth - 2 * SLOT_GAP;
}

function sizeOf(goods: Dimensions): Size | 'stage' {
  return SIZES.find((size) => inShelf(goods, BAYS[size])) ?? 'stage';
}

function wantedSlots(onShelves: number, count: (size: Size) => number): Record<Size, number> {
  const total = Math.min(MOST_SLOTS, Math.max(FEWEST_SLOTS, Math.ceil(onShelves * SLOTS_PER_PRODUCT)));
  const of = (size: Size): number => Math.min(MOST_OF_SIZE[size], Math.ceil((total * count(size)) / Math.max(1, onShelves)));
  return { small: of('small'), medium: of('medium'), large: of('large'), tall: of('tall'), worn: of('worn') };
}

interface Stage { readonly width: number; readonly depth: number }

/** Stages for what no shelf holds: square ones, long ones, and one size that holds whatever is bigger. */
function stagesFor(goods: readonly Dimensions[]): Stage[] {
  const side = 1.2, long = 2.4, room = 4 * SLOT_GAP, groups = Map.groupBy(goods, ({ width, depth }) => (depth > side - room || width > long - room ? 'other' : width > side - room ? 'long' : 'square'));
  const other = groups.get('other') ?? [], most = (pick: (goods: Dimensions) => number): number => Math.ceil((Math.max(side - room, ...other.map(pick)) + room) * 10) / 10;
  const stage = { square: { width: side, depth: side }, long: { width: long, depth: side }, other: { width: most((g) => g.width), depth: most((g) => g.depth) } };
  const fewer = Math.max(1, Math.floor(14 / (stage.other.depth + AISLE)));
  return (['square', 'long', 'other'] as const).flatMap((kind) => Array<Stage>(Math.min(groups.get(kind)?.length ?? 0, MOST_STAGES[kind], kind === 'other' ? fewer : Infinity)).fill(stage[kind]));
}

/** Rows across the room, from the door inwards. */
function middleRows(width: number, tables: number, gondolas: readonly ('small' | 'medium')[], lanes: number, stages: readonly Stage[]): { fixtures: Fixture[]; end: number } {
  const fixtures: Fixture[] = [], facing = round(Math.PI);
  let z = FRONT;
  if (tables > 0) {
    for (const side of [1, -1]) fixtures.push(fixture('table', `table-${side > 0 ? 1 : 2}`, { x: side * 1.9, z: round(z + TABLE.depth / 2), yaw: facing }, TABLE));
    z += TABLE.depth + AISLE;
  }
  for (let i = 0; i < gondolas.length; i += lanes) {
    const row = gondolas.slice(i, i + lanes), depth = Math.max(...row.map((size) => GONDOLAS[size].depth));
    // Two touch on each side of the middle way, or one stands there.
    const xs = lanes === 4 ? [1.85, -1.85, 3.35, -3.35] : [1.9, -1.9];
    row.forEach((size, at) => fixtures.push(fixture('gondola', `gondola-${i + at + 1}`, { x: xs[at] ?? 0, z: round(z + depth / 2), yaw: facing }, { ...GONDOLAS[size], depth })));
    z += depth + AISLE;
  }
  const across = width - 2 * (BAYS.large.depth + BETWEEN_STAGES);
  for (let at = 0; at < stages.length;) {
    const row: Stage[] = [];
    for (let used = 0; at < stages.length; at++) {
      const next = stages[at]!, more = next.width + (row.length > 0 ? BETWEEN_STAGES : 0);
      if (row.length > 0 && used + more > across + 1e-9) break;
      used += more;
      row.push(next);
    }
    const depth = Math.max(...row.map((stage) => stage.depth)), total = row.reduce((sum, stage) => sum + stage.width, 0);
    const space = row.length > 1 ? Math.min(2.2, (across - total) / (row.length - 1)) : 0;
    let x = -(total + space * (row.length - 1)) / 2;
    for (const [i, stage] of row.entries()) {
      fixtures.push(fixture('stage', `stage-${at - row.length + i + 1}`, { x: round(x + stage.width / 2), z: round(z + depth / 2), yaw: facing }, { width: stage.width, depth: stage.depth, height: 0.1 }));
      x += stage.width + space;
    }
    z += depth + AISLE;
  }
  return { fixtures, end: z };
}

/** Bays along the left, the right and the back wall; the longer bays' goods go to the back. */
function wallBays(width: number, bays: readonly Size[]): { sideEnd: number; build: (depth: number) => Fixture[] } {
  const across = width - 2 * COUNTER_CORNER, back: Size[] = [], left: Size[] = [], right: Size[] = [];
  const lengthOf = (run: readonly Size[]): number => run.reduce((sum, size) => sum + BAYS[size].width, 0);
  for (const size of bays.toReversed()) {
    if (lengthOf(back) + BAYS[size].width <= across + 1e-9) back.push(size);
    else (lengthOf(left) <= lengthOf(right) ? left : right).push(size);
  }
  const along = (run: readonly Size[], name: string, place: (at: number, depth: number) => Omit<Place, 'yaw'>, yaw: number, start: number): Fixture[] => {
    let at = start;
    return run.map((size, i) => {
      const shelf = BAYS[size], bay = fixture('wall-bay', `${name}-${i + 1}`, { ...place(at + shelf.width / 2, shelf.depth), yaw: round(yaw) }, shelf);
      at += shelf.width;
      return bay;
    });
  };
  return {
    sideEnd: SIDE_START + Math.max(lengthOf(left), lengthOf(right)),
    build: (depth) => [
      ...along(left.toReversed(), 'left', (at, deep) => ({ x: round(width / 2 - deep / 2), z: round(at) }), -Math.PI / 2, SIDE_START),
      ...along(right.toReversed(), 'right', (at, deep) => ({ x: round(-(width / 2 - deep / 2)), z: round(at) }), Math.PI / 2, SIDE_START),
      ...along(back, 'back', (at, deep) => ({ x: round(at), z: round(depth - deep / 2) }), Math.PI, -lengthOf(back) / 2),
    ],
  };
}

interface Place { readonly x: number; readonly z: number; readonly yaw: number }

function fixture(kind: Fixture['kind'], id: string, place: Place, size: Pick<Fixture, 'width' | 'depth' | 'height'> & Partial<Shelf> & { rows?: number }): Fixture {
  return { id, kind, ...place, width: size.width, depth: size.depth, height: size.height, tiers: size.tiers ?? 1, columns: size.columns ?? 1, rows: size.rows ?? 1 };
}

/** Tenths of a millimetre: what a plan's numbers are written to. */
function round(metres: number): number {
  return Math.round(metres * 1e4) / 1e4;
}
