/** What shows where a teleport leads: a thin arc from the hand and a ring on the floor. */
import type { Scene } from '@babylonjs/core/scene.js';
import { CreateTorus } from '@babylonjs/core/Meshes/Builders/torusBuilder.js';
import { CreateTube } from '@babylonjs/core/Meshes/Builders/tubeBuilder.js';
import { StandardMaterial } from '@babylonjs/core/Materials/standardMaterial.js';
import { Color3 } from '@babylonjs/core/Maths/math.color.js';
import { Vector3 } from '@babylonjs/core/Maths/math.vector.js';
import { throwArc } from './arc.ts';
import type { Arc } from './arc.ts';

export interface TeleportMark {
  /** Shows an arc, in the colour of a place where one can stand or not. */
  readonly show: (arc: Arc, standable: boolean) => void;
  readonly hide: () => void;
  readonly dispose: () => void;
}

const OPEN = Color3.FromHexString('#3fa7a0'), SHUT = Color3.FromHexString('#b3543e');
/** Metres. */
const TUBE = 0.012, RING = 0.6;

export function createTeleportMark(scene: Scene): TeleportMark {
  const material = new StandardMaterial('teleport', scene);
  material.disableLighting = true;
  material.alpha = 0.85;
  const start = throwArc({ x: 0, y: 1, z: 0 }, { x: 0, y: 0, z: 1 });
  const vectors = (arc: Arc): Vector3[] => arc.points.map(({ x, y, z }) => new Vector3(x, y, z));
  const tube = CreateTube('teleport arc', { path: vectors(start), radius: TUBE, tessellation: 8, updatable: true }, scene);
  const ring = CreateTorus('teleport ring', { diameter: RING, thickness: 0.05, tessellation: 32 }, scene);
  const parts = [tube, ring];
  for (const part of parts) {
    part.material = material;
    part.isPickable = false;
    part.alwaysSelectAsActiveMesh = true;
    part.setEnabled(false);
  }
  return {
    show(arc, standable) {
      material.emissiveColor = standable ? OPEN : SHUT;
      CreateTube('teleport arc', { path: vectors(arc), radius: TUBE, instance: tube }, scene);
      ring.position.set(arc.landing.x, 0.03, arc.landing.z);
      for (const part of parts) part.setEnabled(true);
    },
    hide() { for (const part of parts) part.setEnabled(false); },
    dispose() {
      for (const part of parts) part.dispose();
      material.dispose();
    },
  };
}
