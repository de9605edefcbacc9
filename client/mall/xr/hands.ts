/** The hands that a headset tracks, as the input profiles' own rigged meshes. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { AbstractMesh } from '@babylonjs/core/Meshes/abstractMesh.js';
import { Quaternion } from '@babylonjs/core/Maths/math.vector.js';
import type { XRHandMeshRigMapping } from '@babylonjs/core/XR/features/WebXRHandTracking.js';
import { loadGlb } from '../world/loader.ts';

const FINGERS = ['index-finger', 'middle-finger', 'ring-finger', 'pinky-finger'] as const;
const THUMB_BONES = ['metacarpal', 'phalanx-proximal', 'phalanx-distal', 'tip'] as const;
const FINGER_BONES = ['metacarpal', 'phalanx-proximal', 'phalanx-intermediate', 'phalanx-distal', 'tip'] as const;

/** WebXR's 25 joints; the bones of these meshes go by the same names. */
const JOINTS = ['wrist', ...THUMB_BONES.map((bone) => `thumb-${bone}`), ...FINGERS.flatMap((finger) => FINGER_BONES.map((bone) => `${finger}-${bone}`))];
export const HAND_RIG = Object.fromEntries(JOINTS.map((joint) => [joint, joint])) as XRHandMeshRigMapping;

/** Loads one hand, unseen until it is tracked. @throws what the loader throws, RangeError for a file without a skinned mesh */
export async function loadHand(scene: Scene, folder: string, side: 'left' | 'right'): Promise<AbstractMesh> {
  const container = await loadGlb(scene, `${folder}/generic-hand/${side}.glb`);
  const skinned = container.meshes.find((mesh) => mesh.skeleton !== null);
  if (!skinned) throw new RangeError(`${side}.glb has no skinned mesh`);
  for (const mesh of container.meshes) mesh.isPickable = false;
  // The files look along -z; Babylon's rig looks along +z.
  const [root] = container.meshes;
  if (root) root.rotationQuaternion = Quaternion.RotationYawPitchRoll(Math.PI, 0, 0);
  skinned.isVisible = false;
  return skinned;
}
