/** Moving in a headset: sticks steer, walls and fixtures hold, the camera goes. */
import type { Scene } from '@babylonjs/core/scene.js';
import { Quaternion, Vector3 } from '@babylonjs/core/Maths/math.vector.js';
import { Axis } from '@babylonjs/core/Maths/math.axis.js';
import type { WebXRInputSource } from '@babylonjs/core/XR/webXRInputSource.js';
import type { Comfort } from '../../../shared/account.ts';
import type { Point } from '../ground.ts';
import { throwArc } from './arc.ts';
import type { Arc } from './arc.ts';
import type { XrSession } from './session.ts';
import { createSteer } from './steer.ts';
import type { Stick } from './steer.ts';
import { createTeleportMark } from './teleport-mark.ts';
import { createVignette } from './vignette.ts';

export interface Ground {
  /** Whether a body fits at a point of the concourse frame. */
  readonly canStand: (at: Point) => boolean;
  /** Whether the way of a thrown ball meets nothing before its end. */
  readonly fliesFree: (points: Arc['points']) => boolean;
  /** Where a step of a wished length ends. */
  readonly step: (from: Point, by: Point) => Point;
}

/** Which way a pointer points in its own frame, as WebXR has it. */
const POINTER_AXIS = new Vector3(0, 0, -1);
const STILL: Stick = { x: 0, y: 0 };
/** Height that eyes of who sits are raised to, metres. */
const STANDING_EYES = 1.65;
/** Seated eyes are below this, metres. */
const SITTING_EYES = 1.4;
/** WebXR's "xr-standard" mapping. */
const STICK_X = 2, STICK_Y = 3;

/** Moves the session's camera by its controllers until stopped. */
export function moveBySticks(scene: Scene, { helper, input }: XrSession, ground: Ground, comfort: () => Comfort): () => void {
  const { camera, sessionManager } = helper;
  const steer = createSteer(), mark = createTeleportMark(scene), vignette = createVignette(scene, camera);
  let landing: Point | null = null, raised = false;

  const turn = (radians: number): void => {
    Quaternion.RotationAxis(Axis.Y, radians).multiplyToRef(camera.rotationQuaternion, camera.rotationQuaternion);
  };
  const go = (to: Point): void => { camera.position.set(to.x, camera.position.y, to.z); };
  const aim = (source: WebXRInputSource): void => {
    const along = Vector3.TransformNormal(POINTER_AXIS, source.pointer.getWorldMatrix()).normalize();
    const arc = throwArc(source.pointer.absolutePosition, along);
    landing = ground.canStand(arc.landing) && ground.fliesFree(arc.points) ? arc.landing : null;
    mark.show(arc, landing !== null);
  };

  const observer = sessionManager.onXRFrameObservable.add(() => {
    const seconds = Math.min(0.1, scene.getEngine().getDeltaTime() / 1000);
    const settings = comfort(), left = sourceOf(input.controllers, 'left'), right = sourceOf(input.controllers, 'right');
    if (settings.seated && !raised && camera.realWorldHeight > 0 && camera.realWorldHeight < SITTING_EYES) {
      camera.position.y += STANDING_EYES - camera.realWorldHeight;
      raised = true;
    }
    // Who has only a right hand in use moves and turns with the same stick.
    const steering = steer.update(stickOf(left ?? right), stickOf(right), settings, seconds);
    if (steering.turn !== 0) turn(steering.turn);
    if (steering.aiming) aim((left ?? right) as WebXRInputSource);
    else mark.hide();
    if (steering.jump && landing) go(landing);
    if (!steering.aiming) landing = null;
    const walks = steering.ahead !== 0 || steering.right !== 0;
    if (walks) {
      const { direction } = camera.getForwardRay(), level = Math.hypot(direction.x, direction.z) || 1;
      const sin = direction.x / level, cos = direction.z / level;
      const by = { x: steering.ahead * sin - steering.right * cos, z: steering.ahead * cos + steering.right * sin };
      go(ground.step({ x: camera.position.x, z: camera.position.z }, by));
    }
    vignette.update(settings.vignette && (walks || (settings.snapTurn === 0 && steering.turn !== 0)), seconds);
  });
  return () => {
    sessionManager.onXRFrameObservable.remove(observer);
    mark.dispose();
    vignette.dispose();
  };
}

function sourceOf(controllers: readonly WebXRInputSource[], side: XRHandedness): WebXRInputSource | null {
  return controllers.find(({ inputSource }) => inputSource.handedness === side && inputSource.gamepad) ?? null;
}

function stickOf(source: WebXRInputSource | null): Stick {
  const axes = source?.inputSource.gamepad?.axes;
  return axes ? { x: axes[STICK_X] ?? 0, y: -(axes[STICK_Y] ?? 0) } : STILL;
}
