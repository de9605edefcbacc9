/** The soft dark spots on which goods stand. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import { finish, newPile, sheet } from './pile.ts';
import { shadowMaterial } from './plain.ts';

/** Something of a footprint that stands at a point, metres. */
export interface Footprint { readonly x: number; readonly y: number; readonly z: number; readonly yaw: number; readonly width: number; readonly depth: number }

export function openShadows(scene: Scene, room: TransformNode): { readonly show: (things: readonly Footprint[]) => void; readonly dispose: () => void } {
  let mesh: Mesh | null = null;
  return {
    show(things) {
      mesh?.dispose();
      const pile = newPile();
      for (const { x, y, z, yaw, width, depth } of things) {
        const w = width * 1.15 + 0.05, d = depth * 1.15 + 0.05;
        sheet(pile, { rgb: [0.02, 0.014, 0.01], alpha: 0.55, piece: [0, 0, 1, 1] }, { x, y: y + 0.0015, z, yaw }, [-w / 2, 0, d / 2], [w, 0, 0], [0, 0, -d]);
      }
      mesh = finish(scene, 'shadows of goods', pile, shadowMaterial(scene), { blended: true });
      if (!mesh) return;
      mesh.parent = room;
      mesh.freezeWorldMatrix();
    },
    dispose: () => mesh?.dispose(),
  };
}
