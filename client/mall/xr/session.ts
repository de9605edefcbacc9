/** Babylon's XR session with everything it would fetch from elsewhere served by the mall itself. */
import type { Scene } from '@babylonjs/core/scene.js';
import { WebXRExperienceHelper } from '@babylonjs/core/XR/webXRExperienceHelper.js';
import { WebXRInput } from '@babylonjs/core/XR/webXRInput.js';
import { WebXRMotionControllerManager } from '@babylonjs/core/XR/motionController/webXRMotionControllerManager.js';
import '@babylonjs/core/XR/motionController/webXRProfiledMotionController.js';
import { WebXRControllerPointerSelection } from '@babylonjs/core/XR/features/WebXRControllerPointerSelection.js';
import { WebXRHandTracking } from '@babylonjs/core/XR/features/WebXRHandTracking.js';
import { Color3 } from '@babylonjs/core/Maths/math.color.js';
import '@babylonjs/core/Materials/standardMaterial.js';
import { HAND_RIG, loadHand } from './hands.ts';

export interface XrSession {
  readonly helper: WebXRExperienceHelper;
  readonly input: WebXRInput;
  readonly pointers: WebXRControllerPointerSelection;
}

/** Where the server serves controllers and hands, in the folder `profiles`. */
const REPOSITORY = '/xr';
const LASER = Color3.FromHexString('#f6efe4');

/** Readies a session; nothing is entered yet. Throws what Babylon throws where the browser has no WebXR. */
export async function readySession(scene: Scene): Promise<XrSession> {
  WebXRMotionControllerManager.BaseRepositoryUrl = new URL(REPOSITORY, location.href).href;
  const helper = await WebXRExperienceHelper.CreateAsync(scene);
  const input = new WebXRInput(helper.sessionManager, helper.camera);
  const pointers = helper.featuresManager.enableFeature(WebXRControllerPointerSelection.Name, 'stable', {
    xrInput: input, enablePointerSelectionOnAllControllers: true, maxPointerDistance: 30,
    disablePointerUpOnTouchOut: false, forceGazeMode: false, disableScenePointerVectorUpdate: false,
  });
  if (!(pointers instanceof WebXRControllerPointerSelection)) throw new TypeError('the headset has no pointers');
  pointers.laserPointerDefaultColor = LASER;
  const [left, right] = await Promise.all([loadHand(scene, `${REPOSITORY}/profiles`, 'left'), loadHand(scene, `${REPOSITORY}/profiles`, 'right')]);
  helper.featuresManager.enableFeature(WebXRHandTracking.Name, 'latest', {
    xrInput: input, jointMeshes: { invisible: true },
    handMeshes: { customMeshes: { left, right }, customRigMappings: { left: HAND_RIG, right: HAND_RIG } },
  }, true, false);
  return { helper, input, pointers };
}
