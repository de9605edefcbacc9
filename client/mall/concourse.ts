/** The hall between the stores: terrazzo under a timber vault, fronts with lit windows, trees and water. */
import type { Scene } from '@babylonjs/core/scene.js';
import { Material } from '@babylonjs/core/Materials/material.js';
import { PBRMaterial } from '@babylonjs/core/Materials/PBR/pbrMaterial.js';
import { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import { Color3 } from '@babylonjs/core/Maths/math.color.js';
import { CONCOURSE } from '../../shared/mall.ts';
import type { ConcoursePlan, Door } from '../../shared/mall.ts';
import type { StoreCard } from '../../shared/shop.ts';
import { buildEnds, layFloor } from './world/hall.ts';
import { banner, buildFront, dressWindows } from './world/fronts.ts';
import type { FrontPiles } from './world/fronts.ts';
import { furnish } from './world/furniture.ts';
import { hallLight } from './world/hall-light.ts';
import { finish, lit, newPile } from './world/pile.ts';
import { glowMaterial, shadowMaterial, sunMaterial } from './world/plain.ts';
import { rampMaterial } from './world/ramp.ts';
import { printDirectory, printNames } from './world/signs.ts';
import { hangSky } from './world/sky.ts';
import { grainMaterial } from './world/surfaces.ts';
import { buildVault } from './world/vault.ts';
import { dressWindowsWhenNear } from './world/windows.ts';
import { hangVitrines } from './world/vitrines.ts';
import type { Curtain } from './world/vitrines.ts';

/** What the mall is called on its walls. */
const NAME = { en: 'Galleria', zh: '格乐里亚' } as const;

/** Builds the hall; the returned curtains, by store, hide the rooms of stores that are not open. */
export function buildConcourse(scene: Scene, plan: ConcoursePlan, stores: readonly StoreCard[], still: () => boolean): Map<string, Curtain> {
  const hall = new TransformNode('concourse', scene), names = printNames(scene, [...stores.map(({ name }) => name), NAME]), directory = printDirectory(scene, NAME, stores);
  const piles: FrontPiles = { ramp: newPile(), wood: newPile(), glow: newPile(), shadow: newPile(), glass: newPile(), print: newPile() };
  const floor = newPile(), sun = newPile(), board = newPile();
  layFloor(floor, piles, plan);
  buildEnds(piles, plan, names.piece(stores.length));
  for (const pile of [floor, piles.ramp, piles.wood]) lit(pile, hallLight(plan));
  const from = { ramp: piles.ramp.positions.length / 3, wood: piles.wood.positions.length / 3 };
  stores.forEach((store, i) => {
    const door = plan.doors.find((each) => each.store === store.id);
    if (!door) return;
    buildFront(piles, door, store, names.piece(i), CONCOURSE.height);
    banner(piles, door, store, names.piece(i));
  });
  buildVault(piles, sun, plan);
  furnish(piles, board, plan);
  lit(piles.ramp, hallLight(plan), from.ramp);
  lit(piles.wood, hallLight(plan), from.wood);
  for (const store of stores) {
    const door = plan.doors.find((each) => each.store === store.id);
    if (door) dressWindows(piles, door, store);
  }
  const meshes = [
    finish(scene, 'hall floor', floor, grainMaterial(scene, 'terrazzo')), finish(scene, 'hall', piles.ramp, rampMaterial(scene)), finish(scene, 'hall wood', piles.wood, grainMaterial(scene, 'wood')),
    finish(scene, 'hall lamps', piles.glow, glowMaterial(scene)), finish(scene, 'hall shadows', piles.shadow, shadowMaterial(scene), { blended: true }),
    finish(scene, 'hall sun', sun, sunMaterial(scene), { blended: true }), finish(scene, 'hall glass', piles.glass, glassMaterial(scene)),
    finish(scene, 'hall names', piles.print, names.material, { blended: true }), finish(scene, 'directory', board, directory.material),
  ];
  for (const mesh of meshes) {
    if (!mesh) continue;
    mesh.parent = hall;
    mesh.freezeWorldMatrix();
  }
  hangSky(scene, hall, plan.length);
  const curtains = hangVitrines(scene, plan, stores, still), windows = dressWindowsWhenNear(scene, plan, stores, (door) => atDoor(scene, door));
  return new Map([...curtains].map(([store, curtain]) => [store, {
    setEnabled(closed: boolean) {
      curtain.setEnabled(closed);
      windows.setEnabled(store, closed);
    },
  }]));
}

function glassMaterial(scene: Scene): PBRMaterial {
  const material = new PBRMaterial('glass', scene);
  material.sideOrientation = Material.CounterClockWiseSideOrientation;
  material.albedoColor = new Color3(0.5, 0.55, 0.55);
  material.metallic = 0;
  material.roughness = 0.04;
  material.alpha = 0.1;
  material.backFaceCulling = false;
  return material;
}

/** A node whose frame is the store's: origin in the door, +z into the store. */
export function atDoor(scene: Scene, door: Door): TransformNode {
  const node = new TransformNode(`door ${door.store}`, scene);
  node.position.set(door.x, 0, door.z);
  node.rotation.y = door.yaw;
  return node;
}
