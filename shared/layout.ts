import { z } from 'zod';
import { Slug } from './catalogue.ts';
import { Mood } from './mood.ts';

/** Why a placement stands out: the merchant pinned it, the taste chose it, it is on offer, nobody knows it yet. */
export const Highlight = z.enum(['pinned', 'for-you', 'offer', 'new']);
export type Highlight = z.infer<typeof Highlight>;

/** What stands in one slot for one shopper. */
export const Placement = z.strictObject({
  slot: z.string().max(40),
  product: Slug,
  /** Colourway shown. */
  colour: Slug,
  /** How many stand side by side; `facings * width <= slot width`. */
  facings: z.int().min(1).max(12),
  highlight: Highlight.nullable(),
});
export type Placement = z.infer<typeof Placement>;

/** A store's goods as one shopper sees them. A revision is one more than the one before. */
export const Layout = z.strictObject({
  store: Slug,
  revision: z.int().min(1),
  placements: z.array(Placement),
  /** How the store meets the shopper; the house as it is when absent. */
  mood: Mood.optional(),
  /** Version of the model of taste that it follows. */
  model: z.int().min(1).optional(),
});
export type Layout = z.infer<typeof Layout>;

/** From one revision to the next: slots that changed, `null` where one became empty. */
export const LayoutDiff = z.strictObject({
  store: Slug,
  from: z.int().min(1),
  revision: z.int().min(1),
  changes: z.array(z.strictObject({ slot: z.string().max(40), placement: Placement.nullable() })),
  /** The later layout's. */
  mood: Mood.optional(),
  /** As the later layout's. */
  model: z.int().min(1).optional(),
});
export type LayoutDiff = z.infer<typeof LayoutDiff>;

/** What changed between two layouts of one store. */
export function diffLayouts(before: Layout, after: Layout): LayoutDiff {
  const now = new Map(after.placements.map((p) => [p.slot, p]));
  const changes: LayoutDiff['changes'] = [];
  for (const old of before.placements) if (!now.has(old.slot)) changes.push({ slot: old.slot, placement: null });
  const was = new Map(before.placements.map((p) => [p.slot, p]));
  for (const placement of after.placements) {
    if (!samePlacement(was.get(placement.slot), placement)) changes.push({ slot: placement.slot, placement });
  }
  return { store: after.store, from: before.revision, revision: after.revision, changes, ...after.mood !== undefined && { mood: after.mood }, ...after.model !== undefined && { model: after.model } };
}

/** The layout after a diff; `null` when the diff starts at another revision, and the whole must be asked for. */
export function applyDiff(layout: Layout, diff: LayoutDiff): Layout | null {
  if (layout.store !== diff.store || layout.revision !== diff.from) return null;
  const slots = new Map(layout.placements.map((p) => [p.slot, p]));
  for (const { slot, placement } of diff.changes) {
    if (placement) slots.set(slot, placement);
    else slots.delete(slot);
  }
  return { store: layout.store, revision: diff.revision, placements: [...slots.values()], ...diff.mood !== undefined && { mood: diff.mood }, ...diff.model !== undefined && { model: diff.model } };
}

function samePlacement(a: Placement | undefined, b: Placement): boolean {
  return a !== undefined && a.product === b.product && a.colour === b.colour && a.facings === b.facings && a.highlight === b.highlight;
}
