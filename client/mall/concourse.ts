/** The hall between the stores: floor, walls with fronts and signs, and a skylight. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import { CONCOURSE } from '../../shared/mall.ts';
import type { ConcoursePlan, Door } from '../../shared/mall.ts';
import type { StoreCard } from '../../shared/shop.ts';
import { board, box, flooring, paint, poster } from './build.ts';

/** Thickness of a wall, metres. */
const WALL = 0.2;

/** Builds the hall; the returned curtains, by store, hang in the doors of stores that are not open. */
export function buildConcourse(scene: Scene, plan: ConcoursePlan, stores: readonly StoreCard[]): Map<string, Mesh> {
  const hall = new TransformNode('concourse', scene);
  const { width, height } = CONCOURSE;
  const plaster = paint(scene, '#efeae2'), beam = paint(scene, '#d9cfc1', 0.6);
  box(scene, hall, flooring(scene, '#cfc6b8', 'tiles', [width, plan.length]), { size: [width, 0.1, plan.length], at: [0, -0.05, 0] });
  for (const end of [-1, 1]) box(scene, hall, plaster, { size: [width, height, WALL], at: [0, height / 2, end * (plan.length / 2 + WALL / 2)] });
  for (const side of [-1, 1]) {
    box(scene, hall, plaster, { size: [width / 4, WALL, plan.length], at: [side * width * 0.375, height, 0] });
    fillWall(scene, hall, plan, stores, side);
  }
  const sky = poster(scene, { width: 4, height: 64 }, (context) => {
    context.fillStyle = '#e3eff8';
    context.fillRect(0, 0, 4, 64);
  });
  box(scene, hall, sky, { size: [width / 2, 0.02, plan.length], at: [0, height + 0.6, 0] });
  for (let z = -plan.length / 2 + 3; z < plan.length / 2; z += 5) box(scene, hall, beam, { size: [width / 2, 0.35, 0.2], at: [0, height, z] });
  return hangFronts(scene, plan, stores);
}

/** Walls of one side beside and above its doors. */
function fillWall(scene: Scene, hall: TransformNode, plan: ConcoursePlan, stores: readonly StoreCard[], side: number): void {
  const x = side * (CONCOURSE.width / 2 + WALL / 2);
  const plaster = paint(scene, '#e8e2d8');
  let from = -plan.length / 2;
  const solid = (to: number): void => {
    if (to > from) box(scene, hall, plaster, { size: [WALL, CONCOURSE.height, to - from], at: [x, CONCOURSE.height / 2, (from + to) / 2] });
  };
  for (const door of plan.doors.filter((each) => Math.sign(each.x) === side)) {
    const store = stores.find((each) => each.id === door.store);
    if (!store) continue;
    const half = store.plan.doorWidth / 2;
    solid(door.z - half);
    const lintel = CONCOURSE.height - CONCOURSE.doorHeight;
    box(scene, hall, plaster, { size: [WALL, lintel, 2 * half], at: [x, CONCOURSE.doorHeight + lintel / 2, door.z] });
    from = door.z + half;
  }
  solid(plan.length / 2);
}

function hangFronts(scene: Scene, plan: ConcoursePlan, stores: readonly StoreCard[]): Map<string, Mesh> {
  const curtains = new Map<string, Mesh>();
  for (const door of plan.doors) {
    const store = stores.find((each) => each.id === door.store);
    if (store) curtains.set(store.id, hangFront(scene, door, store));
  }
  return curtains;
}

/** A front in the store's colours with its name in both languages; returns the curtain of its door. */
function hangFront(scene: Scene, door: Door, store: StoreCard): Mesh {
  const front = atDoor(scene, door);
  const { doorWidth } = store.plan, { doorHeight } = CONCOURSE;
  const wall = paint(scene, store.theme.wall), accent = paint(scene, store.theme.accent, 0.5);
  const breadth = Math.min(CONCOURSE.bay - 1, doorWidth + 6), panel = (breadth - doorWidth) / 2;
  for (const side of [-1, 1]) {
    box(scene, front, wall, { size: [panel, doorHeight, 0.08], at: [side * (doorWidth + panel) / 2, doorHeight / 2, -0.05] });
    box(scene, front, accent, { size: [0.1, doorHeight, 0.3], at: [side * (doorWidth / 2 + 0.05), doorHeight / 2, -0.05] });
  }
  box(scene, front, paint(scene, store.theme.wood, 0.6), { size: [breadth, 1.3, 0.16], at: [0, doorHeight + 0.65, -0.1] });
  const sign = poster(scene, { width: 1024, height: 256 }, (context) => {
    context.fillStyle = store.theme.sign;
    context.fillRect(0, 0, 1024, 256);
    context.fillStyle = brightness(store.theme.sign) > 0.5 ? '#1d1b19' : '#ffffff';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.font = '600 112px system-ui, sans-serif';
    context.fillText(store.name.en, 512, 92, 980);
    context.font = '64px system-ui, "Noto Sans CJK SC", "PingFang SC", sans-serif';
    context.fillText(store.name.zh, 512, 200, 980);
  });
  board(scene, front, sign, [4.4, 1.1], [0, doorHeight + 0.65, -0.2], Math.PI);
  const glass = paint(scene, store.theme.accent, 0.2);
  glass.alpha = 0.82;
  return box(scene, front, glass, { size: [doorWidth, doorHeight, 0.04], at: [0, doorHeight / 2, 0.05] });
}

/** A node whose frame is the store's: origin in the door, +z into the store. */
export function atDoor(scene: Scene, door: Door): TransformNode {
  const node = new TransformNode(`door ${door.store}`, scene);
  node.position.set(door.x, 0, door.z);
  node.rotation.y = door.yaw;
  return node;
}

function brightness(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  return (0.3 * (value >> 16) + 0.59 * ((value >> 8) & 255) + 0.11 * (value & 255)) / 255;
}
