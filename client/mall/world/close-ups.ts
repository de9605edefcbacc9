/** Finer models in place of the coarse ones, for the few goods that are near and looked at. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import type { ProductCard } from '../../../shared/shop.ts';
import { loadMaster } from '../goods.ts';
import type { Master } from '../goods.ts';

interface Placed { readonly x: number; readonly y: number; readonly z: number; readonly yaw: number }

/** A slot that could be shown finer. `foreign` goods have no coarse model and are always shown. */
export interface Candidate {
  readonly slot: string; readonly card: ProductCard; readonly colour: string; readonly box: Mesh;
  readonly foreign: boolean; readonly stands: readonly Placed[];
}

export interface CloseUps {
  /** Slots that are drawn finer now. */
  readonly shown: () => ReadonlySet<string>;
  /** To be called every frame; looks around a few times a second. */
  readonly look: () => void;
  readonly drop: (slot: string) => void;
  readonly dispose: () => void;
}

/** Metres; slots; frames of looking before a finer model is fetched; milliseconds between looks. */
const NEAR = 2.5, MOST = 6, DWELL = 2, EVERY = 250;
/** Goods of other makes that a store draws at most: each costs draws of its own. */
const MOST_FOREIGN = 12;

interface Shown { readonly node: TransformNode; readonly master: Master }

export function openCloseUps(scene: Scene, room: TransformNode, candidates: () => readonly Candidate[], onChange: () => void): CloseUps {
  const shown = new Map<string, Shown>(), loading = new Set<string>(), seen = new Map<string, number>(), refused = new Set<string>();
  let next = 0, closed = false;

  const show = async (each: Candidate): Promise<void> => {
    if (loading.has(each.slot) || shown.has(each.slot) || refused.has(each.card.id)) return;
    loading.add(each.slot);
    try {
      const master = await loadMaster(scene, each.card, each.foreign ? 2 : 1, each.colour);
      if (closed || !loading.has(each.slot)) return master.dispose();
      const node = new TransformNode(`close-up ${each.slot}`, scene);
      node.parent = room;
      for (const stand of each.stands) {
        const one = new TransformNode('facing', scene);
        one.parent = node;
        one.position.set(stand.x, stand.y, stand.z);
        one.rotation.y = stand.yaw;
        master.show(one, null);
      }
      shown.set(each.slot, { node, master });
      onChange();
    } catch (error) {
      // The coarse model stays; a level that could not be read is not asked for again.
      refused.add(each.card.id);
      console.warn(`no finer model of ${each.card.id}`, error);
    } finally {
      loading.delete(each.slot);
    }
  };
  const drop = (slot: string): void => {
    loading.delete(slot);
    const was = shown.get(slot);
    if (!was) return;
    shown.delete(slot);
    was.node.dispose();
    was.master.dispose();
    onChange();
  };

  return {
    shown: () => new Set(shown.keys()),
    look() {
      const now = performance.now(), eyes = scene.activeCamera;
      if (now < next || !eyes) return;
      next = now + EVERY;
      const forward = eyes.getForwardRay(1).direction;
      const all = candidates(), foreign = all.filter((each) => each.foreign).slice(0, MOST_FOREIGN);
      const scored = all.filter((each) => !each.foreign).map((each) => {
        const to = each.box.absolutePosition.subtract(eyes.globalPosition), distance = to.length();
        return { each, distance, off: 1 - (to.x * forward.x + to.y * forward.y + to.z * forward.z) / Math.max(distance, 0.01) };
      }).filter(({ distance, off }) => distance < NEAR && off < 0.35);
      const wanted = scored.sort((a, b) => a.off + a.distance * 0.1 - b.off - b.distance * 0.1).slice(0, MOST).map(({ each }) => each);
      const keep = new Set([...wanted, ...foreign].map((each) => each.slot));
      for (const slot of shown.keys()) if (!keep.has(slot)) drop(slot);
      for (const slot of seen.keys()) if (!keep.has(slot)) seen.delete(slot);
      for (const each of [...wanted, ...foreign]) {
        const looks = (seen.get(each.slot) ?? 0) + 1;
        seen.set(each.slot, looks);
        if (looks > DWELL && loading.size < 2) void show(each);
      }
    },
    drop,
    dispose() {
      closed = true;
      for (const slot of shown.keys()) drop(slot);
    },
  };
}
