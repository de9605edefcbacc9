/** An open store: its room behind its door, ready for goods. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import type { Door } from '../../shared/mall.ts';
import type { Mood } from '../../shared/mood.ts';
import type { StoreCard } from '../../shared/shop.ts';
import { atDoor } from './concourse.ts';
import type { Bake } from './world/merge.ts';
import { furnishRoom } from './world/room.ts';

export interface Room {
  /** Has the store's own frame. */
  readonly node: TransformNode;
  /** The light that is baked into what stands here. */
  readonly bake: () => Bake;
  /** Furnishes the room anew in another mood; for before any goods stand in it. */
  readonly dress: (mood: Mood) => void;
  readonly close: () => void;
}

/** Builds the empty store behind its door. */
export function buildRoom(scene: Scene, door: Door, store: StoreCard, first: Mood = 'house'): Room {
  const node = atDoor(scene, door);
  let mood = first, furnished = furnishRoom(scene, node, store, mood);
  return {
    node, bake: () => furnished.bake,
    dress(next) {
      if (next === mood) return;
      mood = next;
      furnished.dispose();
      furnished = furnishRoom(scene, node, store, mood);
    },
    close: () => { furnished.dispose(); node.dispose(); },
  };
}
