/** Picking goods up in a headset: point and press the trigger, or reach and squeeze; squeeze again puts back. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { AbstractMesh } from '@babylonjs/core/Meshes/abstractMesh.js';
import { PointerEventTypes } from '@babylonjs/core/Events/pointerEvents.js';
import type { WebXRInputSource } from '@babylonjs/core/XR/webXRInputSource.js';
import type { Hand } from '../hand.ts';
import type { Vec3 } from './arc.ts';
import type { XrSession } from './session.ts';

/** Goods as they stand on a shelf. */
export interface OnShelf { readonly product: string; readonly colour: string }

export interface Reach {
  /** What a mesh that a ray hit shows, if it is goods. */
  readonly pointed: (mesh: AbstractMesh) => OnShelf | null;
  /** Goods within arm's reach of a point, the nearest. */
  readonly near: (at: Vec3) => OnShelf | null;
  readonly pickUp: (goods: OnShelf) => void;
}

/** WebXR's "xr-standard" buttons. */
const SQUEEZE = 1, BACK = 5;
/** Goods within this distance can be pointed at, metres. */
const ARM = 6;
/** How hard a buzz is, 0 to 1, and its milliseconds. */
const BUZZ = [0.4, 40] as const;

export function grabGoods(scene: Scene, { helper, input, pointers }: XrSession, hand: Hand, reach: Reach): () => void {
  const pressed = new Set<string>();
  let carrier: WebXRInputSource | null = null, chosen = false;

  const take = (source: WebXRInputSource | null, goods: OnShelf): void => {
    [carrier, chosen] = [source, true];
    hand.carryOn(source?.pointer ?? null);
    reach.pickUp(goods);
    source?.motionController?.pulse(...BUZZ);
  };
  const pointer = scene.onPointerObservable.add(({ pickInfo, event }) => {
    const mesh = pickInfo?.pickedMesh;
    if (!pickInfo || !mesh || pickInfo.distance > ARM || !('pointerId' in event) || typeof event.pointerId !== 'number') return;
    const goods = reach.pointed(mesh);
    if (goods) take(pointers.getXRControllerByPointerId(event.pointerId), goods);
  }, PointerEventTypes.POINTERDOWN);

  const rising = (source: WebXRInputSource, button: number): boolean => {
    const key = `${source.uniqueId} ${button}`, down = source.inputSource.gamepad?.buttons[button]?.pressed ?? false;
    const rose = down && !pressed.has(key);
    if (down) pressed.add(key);
    else pressed.delete(key);
    return rose;
  };
  const frame = helper.sessionManager.onXRFrameObservable.add(() => {
    for (const source of input.controllers) {
      if (rising(source, BACK)) hand.putBack();
      if (!rising(source, SQUEEZE)) continue;
      const goods = hand.held() ? null : reach.near((source.grip ?? source.pointer).absolutePosition);
      if (goods) take(source, goods);
      else hand.putBack();
    }
  });
  // A controller that is put down or loses its power drops nothing: what it held hangs before the eyes, until one comes that takes it.
  const lost = input.onControllerRemovedObservable.add((source) => {
    if (source !== carrier) return;
    carrier = null;
    hand.carryOn(null);
  });
  // The first that comes does so, and the right hand from the left, unless the wearer chose.
  const came = (source: WebXRInputSource): void => {
    const carried = carrier !== null && input.controllers.includes(carrier);
    if (!hand.held() || (carried && (chosen || source.inputSource.handedness !== 'right'))) return;
    [carrier, chosen] = [source, false];
    hand.carryOn(source.pointer);
  };
  input.controllers.forEach(came);
  const coming = input.onControllerAddedObservable.add(came);
  return () => {
    input.onControllerAddedObservable.remove(coming);
    input.onControllerRemovedObservable.remove(lost);
    scene.onPointerObservable.remove(pointer);
    helper.sessionManager.onXRFrameObservable.remove(frame);
    hand.carryOn(null);
  };
}
