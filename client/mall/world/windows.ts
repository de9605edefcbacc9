/** Goods in the windows of stores that are not open: fetched when one comes within sight of a front, and kept. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import type { ConcoursePlan, Door } from '../../../shared/mall.ts';
import type { StoreCard } from '../../../shared/shop.ts';
import { fetchLayout, fetchProducts } from '../api.ts';
import { storeLight } from './light.ts';
import { openShelves } from './shelves.ts';

/** Windows are dressed within this distance of their door, metres, and looked after this often, milliseconds. */
const SIGHT = 26, EVERY = 700;

export interface Windows {
  /** Hides a store's window goods while its own shelves show them. */
  readonly setEnabled: (store: string, closed: boolean) => void;
}

/** `nodeAt` gives a node with the frame of the store behind a door. */
export function dressWindowsWhenNear(scene: Scene, plan: ConcoursePlan, stores: readonly StoreCard[], nodeAt: (door: Door) => TransformNode): Windows {
  const nodes = new Map<string, TransformNode>(), closed = new Set(stores.map(({ id }) => id));
  let next = 0, busy = false;
  const dress = async (store: StoreCard, door: Door): Promise<void> => {
    const only = new Set(store.plan.fixtures.filter(({ z }) => z < 1).map(({ id }) => id)), room = nodeAt(door);
    nodes.set(store.id, room);
    room.setEnabled(closed.has(store.id));
    if (only.size === 0) return;
    const [products, layout] = await Promise.all([fetchProducts(store.id), fetchLayout(store.id)]);
    await openShelves({ scene, room, store, products, bake: storeLight(store.plan), only, closeUps: false }).apply(layout);
  };
  scene.onAfterRenderObservable.add(() => {
    const eyes = scene.activeCamera?.globalPosition, now = performance.now();
    if (!eyes || busy || now < next) return;
    next = now + EVERY;
    const [nearest] = plan.doors.filter(({ store }) => !nodes.has(store)).map((door) => ({ door, away: Math.hypot(door.x - eyes.x, door.z - eyes.z) })).filter(({ away }) => away < SIGHT).sort((a, b) => a.away - b.away);
    const store = nearest && stores.find(({ id }) => id === nearest.door.store);
    if (!store) return;
    busy = true;
    // A window without goods is still a window: who walks by is not troubled with it.
    dress(store, nearest.door).catch((error: unknown) => console.warn(`the windows of ${store.id} stay empty`, error)).finally(() => { busy = false; });
  });
  return {
    setEnabled(store, isClosed) {
      if (isClosed) closed.add(store); else closed.delete(store);
      nodes.get(store)?.setEnabled(isClosed);
    },
  };
}
