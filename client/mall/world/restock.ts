/** Restocking behind one's back: what a layout changes shows only where nobody looks. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { Layout, Placement } from '../../../shared/layout.ts';

export interface Restocking {
  /** Sets out a layout: the first at once, later ones slot by slot as one looks away. */
  readonly want: (layout: Layout) => void;
  /** What stands now; null before the first. */
  readonly shown: () => Layout | null;
  readonly stop: () => void;
}

/** Milliseconds between two looks at what has gone out of sight. */
const EVERY = 300;
/** Goods within so many radians of where one looks, and so near, are seen; wider than any screen or headset shows. Metres. */
const SIGHT = { angle: 1.05, reach: 25 } as const;

/** @param now milliseconds */
export function openRestocking(scene: Scene, seen: (slot: string) => boolean, apply: (layout: Layout) => void, now: () => number): Restocking {
  let shown: Layout | null = null, wanted: Layout | null = null, next = 0;
  const step = (): void => {
    if (!wanted || shown === wanted) return;
    const before: Layout | null = shown, after = before ? restock(before, wanted, seen) : wanted;
    shown = after;
    if (!before || after === wanted || !sameGoods(before, after)) apply(after);
  };
  const watch = scene.onBeforeRenderObservable.add(() => {
    if (shown === wanted || now() < next) return;
    next = now() + EVERY;
    step();
  });
  return {
    want(layout) {
      wanted = layout;
      step();
    },
    shown: () => shown,
    stop: () => { scene.onBeforeRenderObservable.remove(watch); },
  };
}

/** What stands while `wanted` takes over from `shown`: slots that are seen keep what they have. The same object as `wanted` once nothing is held back. */
export function restock(shown: Layout, wanted: Layout, seen: (slot: string) => boolean): Layout {
  const before = bySlot(shown), after = bySlot(wanted), placements: Placement[] = [];
  let held = false;
  for (const slot of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(slot), next = after.get(slot), keeps = !same(old, next) && seen(slot), placement = keeps ? old : next;
    held ||= keeps;
    if (placement) placements.push(placement);
  }
  return held ? { ...wanted, placements } : wanted;
}

interface Point { readonly x: number; readonly y: number; readonly z: number }

/** Whether who looks from `eyes` along `forward` (unit length) has a point in view, or nearly. */
export function inSight(eyes: Point, forward: Point, point: Point): boolean {
  const x = point.x - eyes.x, y = point.y - eyes.y, z = point.z - eyes.z, away = Math.hypot(x, y, z);
  return away <= SIGHT.reach && x * forward.x + y * forward.y + z * forward.z >= Math.cos(SIGHT.angle) * away;
}

function bySlot({ placements }: Layout): Map<string, Placement> {
  return new Map(placements.map((placement) => [placement.slot, placement]));
}

function same(a: Placement | undefined, b: Placement | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.product === b.product && a.colour === b.colour && a.facings === b.facings && a.highlight === b.highlight);
}

function sameGoods(a: Layout, b: Layout): boolean {
  const before = bySlot(a);
  return a.placements.length === b.placements.length && b.placements.every((placement) => same(before.get(placement.slot), placement));
}
