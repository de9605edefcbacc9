/** Head and hands of who wears a headset, as others see them. */
import type { Quaternion } from '@babylonjs/core/Maths/math.vector.js';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import type { Joint } from '../../../shared/pose.ts';
import type { Stance } from '../presence/track.ts';
import type { XrSession } from './session.ts';

/** In the concourse's frame. A hand without a controller or tracking is null. */
export function stanceOf({ helper, input }: XrSession): Stance {
  const { camera } = helper;
  const handOf = (side: XRHandedness): Joint | null => {
    const source = input.controllers.find(({ inputSource }) => inputSource.handedness === side);
    const node = source && (source.grip ?? source.pointer);
    return node ? jointOf(node) : null;
  };
  const { x, y, z } = camera.position;
  return { head: { x, y, z, ...turned(camera.rotationQuaternion) }, left: handOf('left'), right: handOf('right') };
}

function jointOf(node: TransformNode): Joint {
  const { x, y, z } = node.absolutePosition;
  return { x, y, z, ...turned(node.absoluteRotationQuaternion) };
}

/** WebXR looks along -z, poses along +z: a half turn about y first, q (0, 1, 0, 0). */
export function turned({ x, y, z, w }: Pick<Quaternion, 'x' | 'y' | 'z' | 'w'>): { qx: number; qy: number; qz: number; qw: number } {
  return { qx: -z, qy: w, qz: x, qw: -y };
}
