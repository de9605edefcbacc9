/** Which store is open: the one whose door is near, with its room, its goods and one's own layout of them. */
import type { Scene } from '@babylonjs/core/scene.js';
import { Vector3 } from '@babylonjs/core/Maths/math.vector.js';
import type { AbstractMesh } from '@babylonjs/core/Meshes/abstractMesh.js';
import type { Curtain } from './world/vitrines.ts';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import { slotsOfPlan } from '../../shared/floor.ts';
import type { StorePlan } from '../../shared/floor.ts';
import { applyDiff } from '../../shared/layout.ts';
import type { Layout, LayoutDiff } from '../../shared/layout.ts';
import { CONCOURSE_ID } from '../../shared/mall.ts';
import type { ConcoursePlan, Door } from '../../shared/mall.ts';
import type { Mall, ProductCard, StoreCard } from '../../shared/shop.ts';
import { fetchLayout, fetchProducts } from './api.ts';
import { intoStore } from './ground.ts';
import type { OpenStore, Point } from './ground.ts';
import { buildRoom } from './store.ts';
import { readyDecoder } from './world/coarse.ts';
import type { Reader } from './world/labels.ts';
import { inSight, openRestocking } from './world/restock.ts';
import { openShelves } from './world/shelves.ts';
import type { Shelves, SlotGoods } from './world/shelves.ts';

/** A store whose door stands open. `node` has the store's own frame. */
export interface OpenedStore extends OpenStore {
  readonly id: string;
  readonly store: StoreCard;
  readonly node: TransformNode;
}

/** How far an open store's goods are. */
export type StoreStatus = 'setting-out' | 'ready' | 'models-missing' | 'failed';

export interface Stores {
  readonly open: () => OpenedStore | null;
  readonly product: (id: string) => ProductCard | null;
  readonly products: () => readonly ProductCard[];
  /** What stands now in the open store. */
  readonly layout: () => Layout | null;
  /** The goods of the open store that a picked mesh stands for. */
  readonly find: (picked: AbstractMesh | null) => SlotGoods | null;
  /** Opens the store whose door is near and closes the one left behind; `place` is where one stands. */
  readonly attend: (at: Point, place: string) => void;
  /** Opens a store wherever one stands, as for who arrives inside it. */
  readonly enter: (store: string) => void;
  /** Sets out a layout of the open store; one of another store, or an older one, is passed over. */
  readonly apply: (layout: Layout) => void;
  /** False where the diff starts at another revision, and the whole layout must be asked for. */
  readonly applyDiff: (diff: LayoutDiff) => boolean;
  /** Hears of every opening and closing; returns what stops it. */
  readonly onChange: (listener: (opened: OpenedStore | null) => void) => () => void;
  /** Hears of every layout that is shown. */
  readonly onLayout: (listener: (layout: Layout) => void) => () => void;
}

/** A store opens within this distance of its door, and closes beyond the second, metres. */
const OPENS = 5, CLOSES = 9;

interface Opened extends OpenedStore {
  products: readonly ProductCard[];
  layout: Layout | null;
  readonly close: () => void;
  readonly show: (layout: Layout) => void;
  /** What stands now, while `layout` takes over where one does not look. */
  readonly shown: () => Layout | null;
  readonly find: Shelves['find'];
}

export function openStores(scene: Scene, mall: Mall, plan: ConcoursePlan, curtains: ReadonlyMap<string, Curtain>, reader: Reader, say: (status: StoreStatus) => void): Stores {
  const listeners = new Set<(opened: OpenedStore | null) => void>(), layoutListeners = new Set<(layout: Layout) => void>();
  let open: Opened | null = null;

  const enter = (door: Door, store: StoreCard): Opened => {
    const room = buildRoom(scene, door, store), ended = new AbortController();
    let shelves: Shelves | null = null;
    curtains.get(store.id)?.setEnabled(false);
    const setOut = (layout: Layout): void => {
      for (const listener of layoutListeners) listener(layout);
      shelves ??= openShelves({ scene, room: room.node, store, products: opened.products, bake: room.bake(), reader });
      void shelves.apply(layout).then((failed) => {
        if (!ended.signal.aborted && restocking.shown() === layout) say(failed > 0 ? 'models-missing' : 'ready');
      });
    };
    const restocking = openRestocking(scene, seenIn(scene, room.node, store.plan), setOut, () => performance.now());
    const opened: Opened = {
      id: store.id, store, door, plan: store.plan, node: room.node, products: [], layout: null,
      show(layout) {
        opened.layout = layout;
        // Dressed before goods stand in it and one is inside: later moods wait for the next opening.
        if (!shelves) room.dress(layout.mood ?? 'house');
        restocking.want(layout);
      },
      shown: () => restocking.shown() ?? opened.layout,
      find: (picked) => shelves?.find(picked) ?? null,
      close() {
        ended.abort();
        restocking.stop();
        shelves?.dispose();
        room.close();
        curtains.get(store.id)?.setEnabled(true);
      },
    };
    say('setting-out');
    // Asked for early; whoever reads a model waits for it, and tells what failed.
    readyDecoder().catch(() => null);
    void (async () => {
      try {
        const [products, layout] = await Promise.all([fetchProducts(store.id), fetchLayout(store.id)]);
        if (ended.signal.aborted) return;
        opened.products = products;
        // The room may have told of a newer one meanwhile.
        opened.show(opened.layout && opened.layout.revision > layout.revision ? opened.layout : layout);
      } catch (error) {
        if (!ended.signal.aborted) say('failed');
        throw error;
      }
    })();
    return opened;
  };
  const become = (next: Opened | null): void => {
    if (open === next) return;
    open?.close();
    open = next;
    for (const listener of listeners) listener(open);
  };

  return {
    open: () => open,
    product: (id) => open?.products.find((card) => card.id === id) ?? null,
    products: () => open?.products ?? [],
    layout: () => open?.shown() ?? null,
    find: (picked) => open?.find(picked) ?? null,
    enter(id) {
      const door = plan.doors.find((each) => each.store === id), store = mall.stores.find((each) => each.id === id);
      if (door && store && open?.id !== id) become(enter(door, store));
    },
    attend(at, place) {
      if (place !== CONCOURSE_ID) return;
      if (open && Math.hypot(open.door.x - at.x, open.door.z - at.z) > CLOSES && intoStore(open.door, at).z < 0) become(null);
      const nearest = nearestDoor(plan, at);
      if (!nearest || nearest.away >= OPENS || open?.id === nearest.door.store) return;
      const store = mall.stores.find((each) => each.id === nearest.door.store);
      if (store) become(enter(nearest.door, store));
    },
    apply(layout) {
      if (!open || open.id !== layout.store || (open.layout && open.layout.revision >= layout.revision)) return;
      if (open.products.length > 0) open.show(layout);
      else open.layout = layout;
    },
    applyDiff(diff) {
      if (!open || open.id !== diff.store || (open.layout && open.layout.revision >= diff.revision)) return true;
      const next = open.layout && open.products.length > 0 ? applyDiff(open.layout, diff) : null;
      if (next) open.show(next);
      return next !== null;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onLayout(listener) {
      layoutListeners.add(listener);
      return () => layoutListeners.delete(listener);
    },
  };
}

/** Whether one has a slot of a room in view. */
function seenIn(scene: Scene, room: TransformNode, plan: StorePlan): (slot: string) => boolean {
  const slots = new Map(slotsOfPlan(plan).map((slot) => [slot.id, slot]));
  return (id) => {
    const camera = scene.activeCamera, slot = slots.get(id);
    if (!camera || !slot) return false;
    const forward = Vector3.TransformNormal(new Vector3(0, 0, scene.useRightHandedSystem ? -1 : 1), camera.getWorldMatrix()).normalize();
    return inSight(camera.globalPosition, forward, Vector3.TransformCoordinates(new Vector3(slot.x, slot.y, slot.z), room.getWorldMatrix()));
  };
}

function nearestDoor(plan: ConcoursePlan, at: Point): { readonly door: Door; readonly away: number } | null {
  let nearest: { door: Door; away: number } | null = null;
  for (const door of plan.doors) {
    const away = Math.hypot(door.x - at.x, door.z - at.z);
    if (!nearest || away < nearest.away) nearest = { door, away };
  }
  return nearest;
}
