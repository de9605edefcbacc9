/** Darkens the edge of sight while a headset is moved by a stick, against sickness. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { Camera } from '@babylonjs/core/Cameras/camera.js';
import { CreateTorus } from '@babylonjs/core/Meshes/Builders/torusBuilder.js';
import { StandardMaterial } from '@babylonjs/core/Materials/standardMaterial.js';
import { Color3 } from '@babylonjs/core/Maths/math.color.js';

export interface Vignette {
  /** Closes while `moving`, opens again when not; `seconds` since the last call. */
  readonly update: (moving: boolean, seconds: number) => void;
  readonly dispose: () => void;
}

/** Metres ahead of the eyes; diameters wide open and closed; how fast it closes, per second. */
const AHEAD = 0.3, WIDE = 1.3, CLOSE = 0.72, SPEED = 5;
const THICK = 0.55;

export function createVignette(scene: Scene, camera: Camera): Vignette {
  const ring = CreateTorus('vignette', { diameter: 1, thickness: THICK, tessellation: 40 }, scene), material = new StandardMaterial('vignette', scene);
  material.disableLighting = true;
  material.emissiveColor = Color3.Black();
  material.diffuseColor = Color3.Black();
  ring.material = material;
  ring.parent = camera;
  // Headset cameras look along their own -z; the ring's axis turns from y to z.
  ring.position.z = -AHEAD;
  ring.rotation.x = Math.PI / 2;
  ring.isPickable = false;
  ring.renderingGroupId = 1;
  ring.setEnabled(false);
  let closed = 0;
  return {
    update(moving, seconds) {
      closed = Math.max(0, Math.min(1, closed + (moving ? SPEED : -SPEED) * seconds));
      ring.setEnabled(closed > 0);
      if (closed === 0) return;
      material.alpha = closed;
      ring.scaling.setAll(WIDE + (CLOSE - WIDE) * closed);
    },
    dispose() {
      ring.dispose();
      material.dispose();
    },
  };
}
