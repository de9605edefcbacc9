/** What the planner's page and the server tell each other: floors, and where people stood on them. */
import { z } from 'zod';
import { Slug } from './catalogue.ts';
import { StorePlan } from './floor.ts';
import { LocalText } from './locale.ts';

/** Side of a cell of the heat map, metres. */
export const CELL = 0.5;
/** Who stands this near to a fixture counts as standing at it, metres. */
export const NEAR = 1.2;

const Count = z.int().min(0);
const Seconds = z.number().min(0);

/** `GET /api/planner/floors?days=7&zone=Asia/Shanghai`: the concourse first, then the stores. */
export const FloorSummary = z.strictObject({
  place: Slug,
  /** Null for the concourse. */
  name: LocalText.nullable(),
  /** Square metres. */
  area: z.number(),
  visits: Count, visitors: Count, seconds: Seconds,
});
export type FloorSummary = z.infer<typeof FloorSummary>;

/** A cell covers x * CELL to (x + 1) * CELL metres of the place's own frame, likewise along z. */
export const HeatCell = z.strictObject({ x: z.int(), z: z.int(), seconds: Seconds });
export type HeatCell = z.infer<typeof HeatCell>;

/** A fixture with how long people stood within `NEAR` of it, summed over them. */
export const FixtureHeat = z.strictObject({ id: z.string(), seconds: Seconds });
export type FixtureHeat = z.infer<typeof FixtureHeat>;

/** What stands in a slot for most of the shoppers who have a layout of this store. */
export const SlotGoods = z.strictObject({ slot: z.string(), product: Slug, name: LocalText, shoppers: Count, of: Count });
export type SlotGoods = z.infer<typeof SlotGoods>;

/** `GET /api/planner/floors/:place` */
export const Floor = z.strictObject({
  summary: FloorSummary,
  /** Null for the concourse, whose plan follows from the order of `stores`. */
  plan: StorePlan.nullable(),
  stores: z.array(z.strictObject({ id: Slug, name: LocalText, doorWidth: z.number() })),
  cells: z.array(HeatCell),
  /** Longest stood at first. */
  fixtures: z.array(FixtureHeat),
  goods: z.array(SlotGoods),
});
export type Floor = z.infer<typeof Floor>;
