/**
 * The goods of an open store. What stands far is one mesh a fixture; what stands near, or is looked at,
 * is a finer model in its place. What a pointer meets is neither, but an unseen box around each slot's
 * goods, so that picking costs twelve triangles a slot.
 */
import type { Scene } from '@babylonjs/core/scene.js';
import type { AbstractMesh } from '@babylonjs/core/Meshes/abstractMesh.js';
import type { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import { CreateBox } from '@babylonjs/core/Meshes/Builders/boxBuilder.js';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import { slotsOfPlan } from '../../../shared/floor.ts';
import type { Slot } from '../../../shared/floor.ts';
import type { Layout, Placement } from '../../../shared/layout.ts';
import type { ProductCard, StoreCard } from '../../../shared/shop.ts';
import type { Shown } from '../goods.ts';
import { openCloseUps } from './close-ups.ts';
import { openLabels } from './labels.ts';
import type { Reader } from './labels.ts';
import { mergeGoods } from './merge.ts';
import type { Bake, Merged, Piece } from './merge.ts';
import { rampMaterial } from './ramp.ts';
import { openShadows } from './shadows.ts';
import { standsOf } from './stance.ts';
import { openStockroom } from './stockroom.ts';
import type { Stocked } from './stockroom.ts';

/** What a picked box stands for. */
export interface SlotGoods extends Shown { readonly slot: string }

export interface Shelves {
  /** Sets out a layout, changing only slots that differ; resolves, when all models came or were given up, to how many products have none. */
  readonly apply: (layout: Layout) => Promise<number>;
  /** The goods that a picked mesh stands for. */
  readonly find: (picked: AbstractMesh | null) => SlotGoods | null;
  /** A node in the middle of a slot's goods. */
  readonly nodeOf: (slot: string) => TransformNode | null;
  readonly dispose: () => void;
}

export interface ShelvesWish {
  readonly scene: Scene;
  readonly room: TransformNode;
  readonly store: StoreCard;
  readonly products: readonly ProductCard[];
  readonly bake: Bake;
  /** Who reads the labels; there are none without. */
  readonly reader?: Reader;
  /** Whether what is near is drawn finer; it is unless this is false. */
  readonly closeUps?: boolean;
  /** Only these fixtures, as in a window; all when absent. */
  readonly only?: ReadonlySet<string>;
}

/** Milliseconds a frame after which joining goods waits for the next; a fixture takes one to three. */
const JOINING = 6;

/** One slot's goods and the box that a pointer meets. */
interface Standing { readonly slot: Slot; readonly card: ProductCard; readonly placement: Placement; readonly box: Mesh }

export function openShelves({ scene, room, store, products, bake, reader, closeUps: finer = true, only }: ShelvesWish): Shelves {
  const slots = new Map(slotsOfPlan(store.plan).map((slot) => [slot.id, slot])), cards = new Map(products.map((card) => [card.id, card]));
  const standing = new Map<string, Standing>(), stocked = new Map<string, Stocked>(), merged = new Map<string, Merged>(), dirty = new Set<string>();
  const stockroom = openStockroom(), labels = reader ? openLabels(scene, room, store, reader) : null, shadows = openShadows(scene, room);
  let closed = false;

  const piecesOf = (fixture: string): Piece[] => [...standing.values()].filter(({ slot }) => slot.fixture === fixture).flatMap(({ slot, card, placement }) => {
    const stock = stocked.get(card.id);
    return stock?.kind === 'coarse' ? standsOf(card, slot, placement).map((stand) => ({ slot: slot.id, model: stock.model, colour: placement.colour, ...inRoom(slot, stand) })) : [];
  });
  const rebuild = (fixture: string): void => {
    dirty.delete(fixture);
    merged.get(fixture)?.mesh.dispose();
    merged.delete(fixture);
    const pieces = piecesOf(fixture);
    if (pieces.length === 0) return;
    const made = mergeGoods(scene, `goods ${fixture}`, room, pieces, bake);
    merged.set(fixture, made);
    hideFine();
  };
  const closeUps = openCloseUps(scene, room, () => [...standing.values()].map(({ slot, card, placement, box }) => ({
    slot: slot.id, card, colour: placement.colour, box, foreign: stocked.get(card.id)?.kind === 'foreign',
    stands: standsOf(card, slot, placement).map((stand) => inRoom(slot, stand)),
  })), () => hideFine());
  const hideFine = (): void => { for (const each of merged.values()) each.hide(closeUps.shown()); };
  const frame = scene.onBeforeRenderObservable.add(() => {
    const until = performance.now() + JOINING;
    for (const fixture of dirty) {
      rebuild(fixture);
      if (performance.now() > until) return;
    }
    if (finer) closeUps.look();
    labels?.read();
  });

  const put = (placement: Placement): void => {
    const slot = slots.get(placement.slot), card = cards.get(placement.product);
    if (!slot || !card || (only && !only.has(slot.fixture))) return;
    const box = boxOf(scene, room, slot, card, placement);
    standing.set(slot.id, { slot, card, placement, box });
    dirty.add(slot.fixture);
  };
  const clear = (id: string): void => {
    const was = standing.get(id);
    if (!was) return;
    was.box.dispose();
    standing.delete(id);
    closeUps.drop(id);
    dirty.add(was.slot.fixture);
  };
  const stock = async (card: ProductCard): Promise<boolean> => {
    if (stocked.has(card.id)) return true;
    const model = await stockroom.get(card);
    if (closed || stocked.has(card.id)) return true;
    if (model.kind === 'failed') return false;
    stocked.set(card.id, model);
    for (const each of standing.values()) if (each.card === card) dirty.add(each.slot.fixture);
    return true;
  };

  return {
    async apply(layout) {
      const next = new Map(layout.placements.map((placement) => [placement.slot, placement]));
      for (const [id, { placement }] of standing) if (!same(placement, next.get(id))) clear(id);
      for (const placement of next.values()) if (!standing.has(placement.slot)) put(placement);
      const goods = [...standing.values()];
      labels?.show(goods);
      shadows.show(goods.flatMap(({ slot, card, placement }) => standsOf(card, slot, placement).map((stand) => ({ ...inRoom(slot, stand), width: card.dimensions.width, depth: card.dimensions.depth }))));
      const wanted = [...new Set([...standing.values()].sort((a, b) => away(scene, a.box) - away(scene, b.box)).map(({ card }) => card))];
      const arrived = await Promise.all(wanted.map(stock));
      return arrived.filter((came) => !came).length;
    },
    find(picked) {
      const goods: unknown = picked?.metadata;
      return isSlotGoods(goods) && standing.get(goods.slot)?.box === picked ? goods : null;
    },
    nodeOf: (slot) => standing.get(slot)?.box ?? null,
    dispose() {
      closed = true;
      scene.onBeforeRenderObservable.remove(frame);
      stockroom.close();
      closeUps.dispose();
      labels?.dispose();
      shadows.dispose();
      for (const id of standing.keys()) clear(id);
      for (const each of merged.values()) each.mesh.dispose();
    },
  };
}

/** A stand of a slot's frame in the room's frame. */
function inRoom(slot: Slot, stand: { readonly x: number; readonly z: number; readonly yaw: number }): { x: number; y: number; z: number; yaw: number } {
  const c = Math.cos(slot.yaw), s = Math.sin(slot.yaw);
  return { x: slot.x + c * stand.x + s * stand.z, y: slot.y, z: slot.z - s * stand.x + c * stand.z, yaw: slot.yaw + stand.yaw };
}

/** The unseen box around a slot's goods. */
function boxOf(scene: Scene, room: TransformNode, slot: Slot, card: ProductCard, placement: Placement): Mesh {
  const box = CreateBox(`slot ${slot.id}`, { width: slot.width, height: Math.min(slot.height, card.dimensions.height + 0.02), depth: Math.min(slot.depth, Math.max(card.dimensions.depth, card.dimensions.width) + 0.04) }, scene);
  box.parent = room;
  box.position.set(slot.x, slot.y + card.dimensions.height / 2, slot.z);
  box.rotation.y = slot.yaw;
  box.visibility = 0;
  box.material = rampMaterial(scene);
  box.metadata = { product: card.id, colour: placement.colour, slot: slot.id } satisfies SlotGoods;
  box.computeWorldMatrix(true);
  box.freezeWorldMatrix();
  return box;
}

function isSlotGoods(goods: unknown): goods is SlotGoods {
  return typeof goods === 'object' && goods !== null && 'slot' in goods && 'product' in goods && 'colour' in goods;
}

function same(a: Placement, b: Placement | undefined): boolean {
  return b !== undefined && a.product === b.product && a.colour === b.colour && a.facings === b.facings && a.highlight === b.highlight;
}

/** From the eyes to a box, metres; nothing is far where nobody looks. */
function away(scene: Scene, box: Mesh): number {
  const eyes = scene.activeCamera;
  return eyes ? eyes.globalPosition.subtract(box.absolutePosition).length() : 0;
}
