/** A store's room: floor, walls, ceiling with its cove, the wall that bears its name, the counter. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import type { Mood } from '../../../shared/mood.ts';
import type { StoreCard } from '../../../shared/shop.ts';
import { buildFixture, pileFor } from './fixtures.ts';
import type { Piles } from './fixtures.ts';
import { feature } from './feature.ts';
import { hangLamps } from './lamps.ts';
import { storeLight } from './light.ts';
import type { Bake } from './merge.ts';
import { inMood, lightIn } from './mood.ts';
import { finish, lathe, lit, newPile, rod, sheet, slab, solid } from './pile.ts';
import type { Pile } from './pile.ts';
import { glowMaterial, shadow, shadowMaterial } from './plain.ts';
import { plant } from './plants.ts';
import { rampMaterial } from './ramp.ts';
import { NAME_ASPECT, printNames } from './signs.ts';
import type { Prints } from './signs.ts';
import { brightness, styleOf } from './style.ts';
import type { Style } from './style.ts';
import { grainMaterial } from './surfaces.ts';
import { openingsOf, wall } from './wall.ts';

/** Vertices of floors and walls stand this close, metres. */
const CELL = 0.25;
/** Where the hall's wall ends and the store begins, metres behind the door's plane. */
export const FRONT = 0.2;

export interface Furnished {
  /** The light that is baked into the room, for what will stand there. */
  readonly bake: Bake;
  readonly dispose: () => void;
}

/** Builds a store's empty room under its node, in one of the store's moods. */
export function furnishRoom(scene: Scene, node: TransformNode, asItIs: StoreCard, mood: Mood): Furnished {
  const store = inMood(asItIs, mood), { plan } = store, style = styleOf(store), bake = lightIn(mood, storeLight(plan)), floor = newPile(), print = newPile(), names = printNames(scene, [store.name]);
  const piles: Piles = { ramp: newPile(), wood: newPile(), glow: newPile(), shadow: newPile() };
  sheet(floor, style.floor, { x: 0, z: 0 }, [-plan.width / 2, 0, plan.depth], [plan.width, 0, 0], [0, 0, FRONT - plan.depth], CELL);
  shell(piles, style, store);
  feature(piles, style, plan);
  for (const fixture of plan.fixtures) if (fixture.z >= 1) buildFixture(piles, style, fixture);
  hangLamps(piles, style, plan);
  counter(piles, style, store);
  for (const side of [-1, 1]) if (cornerFree(store, side)) plant(piles, { x: side * (plan.width / 2 - 0.45), z: plan.depth - 0.45 }, 0.8, side + 3, style);
  nameOnWall(piles, print, style, store, names);
  for (const pile of [floor, piles.ramp, piles.wood]) lit(pile, bake);
  const meshes = [
    finish(scene, `${store.id} floor`, floor, grainMaterial(scene, style.flooring)), finish(scene, `${store.id} room`, piles.ramp, rampMaterial(scene)),
    finish(scene, `${store.id} wood`, piles.wood, grainMaterial(scene, 'wood')), finish(scene, `${store.id} lamps`, piles.glow, glowMaterial(scene)),
    finish(scene, `${store.id} shadows`, piles.shadow, shadowMaterial(scene), { blended: true }), finish(scene, `${store.id} name`, print, names.material, { blended: true }),
  ];
  for (const mesh of meshes) {
    if (!mesh) continue;
    mesh.parent = node;
    mesh.freezeWorldMatrix();
  }
  return {
    bake,
    dispose() {
      for (const mesh of meshes) mesh?.dispose();
      names.dispose();
    },
  };
}

function shell(piles: Piles, style: Style, store: StoreCard): void {
  const { plan } = store, { width, depth, height } = plan, frame = { x: 0, z: 0 }, { ramp, wood, glow } = piles;
  sheet(ramp, style.wall, frame, [-width / 2, 0, depth], [0, 0, FRONT - depth], [0, height, 0], CELL);
  sheet(ramp, style.wall, frame, [width / 2, 0, FRONT], [0, 0, depth - FRONT], [0, height, 0], CELL);
  sheet(ramp, style.wall, frame, [width / 2, 0, depth], [-width, 0, 0], [0, height, 0], CELL);
  wall(ramp, style.wall, frame, { from: -width / 2, to: width / 2, top: height, z: FRONT, openings: openingsOf(plan), facing: 1, cell: CELL });
  sheet(ramp, style.ceiling, frame, [-width / 2, height, FRONT], [width, 0, 0], [0, 0, depth - FRONT], 0.4);
  // A raft below the ceiling, with a strip of light around it.
  const inset = 0.75, w = width - 2 * inset, d = depth - 2 * inset, low = height - 0.14, mid = depth / 2;
  slab(ramp, style.ceiling, { x: 0, z: mid }, [w, 0.08, d], [0, low, 0], 0.01, 0.5);
  const strip = { rgb: [1.5, 1.22, 0.9] as const };
  for (const [sx, sz, x, z] of [[w - 0.1, 0.02, 0, d / 2 - 0.06], [w - 0.1, 0.02, 0, -d / 2 + 0.06], [0.02, d - 0.1, w / 2 - 0.06, 0], [0.02, d - 0.1, -w / 2 + 0.06, 0]] as const) slab(glow, strip, { x: 0, z: mid }, [sx, 0.03, sz], [x, low + 0.055, z], 0);
  for (const side of [-1, 1]) slab(wood, style.wood, { x: side * (width / 2 - 0.012), z: mid }, [0.024, 0.11, depth - FRONT], [0, 0.055, 0], 0.003, 0.5);
  slab(wood, style.wood, { x: 0, z: depth - 0.012 }, [width, 0.11, 0.024], [0, 0.055, 0], 0.003, 0.5);
}

/** Where one pays: a desk with a stone top and a till that faces who serves. */
function counter(piles: Piles, style: Style, { plan: { counter: { x, z, yaw } } }: StoreCard): void {
  const frame = { x, z, yaw }, body = pileFor(piles, style.wood);
  slab(piles.ramp, style.dark, frame, [1.5, 0.08, 0.5], [0, 0.04, 0], 0);
  slab(body, style.wood, frame, [1.6, 0.86, 0.58], [0, 0.51, 0], 0.008, CELL);
  for (let i = -7; i <= 7; i++) slab(body, style.wood, frame, [0.05, 0.8, 0.02], [i * 0.105, 0.51, 0.298], 0.006);
  slab(piles.ramp, style.stone, frame, [1.68, 0.04, 0.66], [0, 0.96, 0], 0.008, CELL);
  slab(piles.ramp, style.dark, frame, [0.3, 0.012, 0.2], [0.3, 0.987, 0.05], 0.004);
  rod(piles.ramp, style.metal, frame, [0.3, 0.99, 0.05], [0.3, 1.12, 0.02], 0.014, 8);
  slab(piles.ramp, solid('#1d1e21', 0.18), { ...frame, y: 1.2 }, [0.34, 0.23, 0.014], [0.3, 0, 0.02], 0.004);
  sheet(piles.glow, { rgb: [0.24, 0.33, 0.38] }, { ...frame, y: 1.2 }, [0.455, -0.1, 0.012], [-0.31, 0, 0], [0, 0.2, 0]);
  slab(piles.ramp, solid('#e9e5dc', 0.9), frame, [0.2, 0.26, 0.1], [-0.5, 1.11, 0], 0.006);
  lathe(piles.ramp, style.accent, frame, [[0.05, 0.98], [0.06, 1.08], [0.03, 1.15], [0.04, 1.17]], [-0.1, 0, -0.12], 14);
  shadow(piles.shadow, { ...frame, y: 0.004 }, 1.6, 0.58, 0.25, 0.75);
}

function nameOnWall(piles: Piles, print: Pile, style: Style, store: StoreCard, names: Prints): void {
  // Above the shelves before the wall, below the ceiling.
  const { width, depth, height } = store.plan, shelves = Math.max(2, ...store.plan.fixtures.filter(({ z }) => z > depth - 1).map((fixture) => fixture.height));
  const h = Math.max(0.4, Math.min(1.05, width * 0.1, height - 0.4 - shelves - 0.06)), w = h * NAME_ASPECT, y = height - 0.4 - h;
  if (style.feature === 'stripes') slab(piles.ramp, style.sign, { x: 0, z: depth - 0.085 }, [w + 0.2, h + 0.02, 0.03], [0, y + h / 2, 0], 0.006, 0.5);
  const rgb = brightness(store.theme.sign) > 0.5 ? ([0.95, 0.88, 0.74] as const) : ([1, 0.97, 0.9] as const);
  sheet(print, { rgb, piece: names.piece(0) }, { x: 0, z: 0 }, [w / 2, y, depth - 0.11], [-w, 0, 0], [0, h, 0]);
}

/** Whether nothing stands in a back corner. */
function cornerFree({ plan }: StoreCard, side: number): boolean {
  const x = side * (plan.width / 2 - 0.45), z = plan.depth - 0.45;
  return [...plan.fixtures.map((fixture) => ({ ...fixture, reach: Math.hypot(fixture.width, fixture.depth) / 2 })), { ...plan.counter, reach: 1 }, { ...plan.assistant, reach: 0.6 }]
    .every((other) => Math.hypot(other.x - x, other.z - z) > other.reach + 0.35);
}
