/** An open store: its room, its fixtures, and the goods of its layout. */
import type { Scene } from '@babylonjs/core/scene.js';
import { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import { BOARD, PLINTH } from '../../shared/floor.ts';
import type { Fixture } from '../../shared/floor.ts';
import type { Door } from '../../shared/mall.ts';
import type { StoreCard } from '../../shared/shop.ts';
import { box, board, flooring, paint, shade } from './build.ts';
import { atDoor } from './concourse.ts';
import type { Bake } from './world/merge.ts';

const FLOORING = { oak: 'planks', walnut: 'planks', concrete: 'plain', terrazzo: 'tiles', carpet: 'plain', tile: 'tiles' } as const;
const PANEL = 0.02;

export interface Room {
  readonly node: TransformNode;
  /** The light that is baked into what stands here. */
  readonly bake: Bake;
  readonly close: () => void;
}

/** Builds the empty store behind its door. */
export function buildRoom(scene: Scene, door: Door, store: StoreCard): Room {
  const node = atDoor(scene, door);
  const { width, depth, height, doorWidth, fixtures } = store.plan;
  const wall = paint(scene, store.theme.wall), wood = paint(scene, store.theme.wood, 0.6);
  box(scene, node, flooring(scene, store.theme.floor, FLOORING[store.theme.flooring], [width, depth]), { size: [width, 0.1, depth], at: [0, -0.05, depth / 2] });
  box(scene, node, paint(scene, '#f4f1ec'), { size: [width, 0.1, depth], at: [0, height + 0.05, depth / 2] });
  box(scene, node, wall, { size: [width, height, 0.1], at: [0, height / 2, depth + 0.05] });
  const beside = (width - doorWidth) / 2;
  for (const side of [-1, 1]) {
    box(scene, node, wall, { size: [0.1, height, depth], at: [side * (width / 2 + 0.05), height / 2, depth / 2] });
    box(scene, node, wall, { size: [beside, height, 0.05], at: [side * (doorWidth + beside) / 2, height / 2, 0.225] });
  }
  const dark = shade(scene);
  for (const fixture of fixtures) {
    buildFixture(scene, node, fixture, wood, wall);
    const blob = board(scene, node, dark, [fixture.width + 0.7, fixture.depth + 0.7], [fixture.x, 0.006, fixture.z]);
    blob.rotation.set(Math.PI / 2, fixture.yaw, 0);
  }
  return { node, bake: () => [1, 1, 1], close: () => node.dispose(false, true) };
}

type Paint = ReturnType<typeof paint>;

function buildFixture(scene: Scene, room: TransformNode, fixture: Fixture, wood: Paint, wall: Paint): void {
  const node = new TransformNode(fixture.id, scene);
  node.parent = room;
  node.position.set(fixture.x, 0, fixture.z);
  node.rotation.y = fixture.yaw;
  const { width, depth, height, tiers, kind } = fixture;
  if (kind === 'plinth' || kind === 'stage') {
    box(scene, node, wall, { size: [width, height, depth], at: [0, height / 2, 0] });
    return;
  }
  if (kind === 'table') {
    box(scene, node, wood, { size: [width, 0.05, depth], at: [0, height - 0.025, 0] });
    for (const side of [-1, 1]) box(scene, node, wood, { size: [0.05, height - 0.05, depth - 0.1], at: [side * (width / 2 - 0.08), (height - 0.05) / 2, 0] });
    return;
  }
  box(scene, node, wall, { size: [width, PLINTH - BOARD, depth], at: [0, (PLINTH - BOARD) / 2, 0] });
  const spine = kind === 'gondola' ? 0 : -depth / 2 + PANEL / 2;
  box(scene, node, wall, { size: [width, height, PANEL], at: [0, height / 2, spine] });
  for (const side of [-1, 1]) box(scene, node, wood, { size: [PANEL, height, depth], at: [side * (width / 2 + PANEL / 2), height / 2, 0] });
  const pitch = (height - PLINTH) / tiers;
  for (let tier = 0; tier <= tiers; tier++) box(scene, node, wood, { size: [width, BOARD, depth], at: [0, PLINTH + tier * pitch - BOARD / 2, 0] });
}
