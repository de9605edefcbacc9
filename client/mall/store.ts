/** An open store: its room behind its door, ready for goods. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import type { Door } from '../../shared/mall.ts';
import type { StoreCard } from '../../shared/shop.ts';
import { atDoor } from './concourse.ts';
import type { Bake } from './world/merge.ts';
import { furnishRoom } from './world/room.ts';

export interface Room {
  /** Has the store's own frame. */
  readonly node: TransformNode;
  /** The light that is baked into what stands here. */
  readonly bake: Bake;
  readonly close: () => void;
}

/** Builds the empty store behind its door. */
export function buildRoom(scene: Scene, door: Door, store: StoreCard): Room {
  const node = atDoor(scene, door), { bake, dispose } = furnishRoom(scene, node, store);
  return { node, bake, close: () => { dispose(); node.dispose(); } };
}
