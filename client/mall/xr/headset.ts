/** The mall in a headset: what the page's visit becomes while one is worn. */
import type { Scene } from '@babylonjs/core/scene.js';
import { Vector3 } from '@babylonjs/core/Maths/math.vector.js';
import { WebXRState } from '@babylonjs/core/XR/webXRTypes.js';
import type { Comfort } from '../../../shared/account.ts';
import type { Hand } from '../hand.ts';
import type { Panels } from '../ui/panels.ts';
import type { Body } from '../walk.ts';
import { openBoard } from './board.ts';
import { grabGoods } from './grab.ts';
import type { Reach } from './grab.ts';
import { moveBySticks } from './move.ts';
import type { Ground } from './move.ts';
import { readySession } from './session.ts';
import type { XrSession } from './session.ts';

export interface HeadsetDeps extends Reach {
  readonly scene: Scene;
  readonly body: Body;
  readonly hand: Hand;
  readonly panels: Panels;
  readonly ground: Ground;
  readonly comfort: () => Comfort;
  readonly words: { readonly menu: () => string; readonly locale: () => string };
  /** Hears of the session when a headset is put on, and of null when it is taken off. */
  readonly onWorn: (session: XrSession | null) => void;
}

export interface Headset {
  /** Enters, or leaves when it is worn. @throws what the browser refuses with */
  readonly toggle: () => Promise<void>;
}

/** The button that opens the list of tools: A or X of WebXR's "xr-standard" mapping. */
const MENU = 4;

/** Readies a headset; may be entered and left any number of times. */
export async function openHeadset(deps: HeadsetDeps): Promise<Headset> {
  const { scene, body, hand, panels } = deps;
  const session = await readySession(scene), { helper, input } = session;
  let stops: (() => void)[] = [];

  const putOn = (): void => {
    body.driveFrom(helper.camera);
    const board = openBoard(scene, helper.camera, panels, deps.words);
    let menuDown = false;
    const frame = helper.sessionManager.onXRFrameObservable.add(() => {
      const down = input.controllers.some(({ inputSource }) => inputSource.gamepad?.buttons[MENU]?.pressed);
      if (down && !menuDown) board.toggleMenu();
      menuDown = down;
      board.follow();
    });
    stops = [
      () => helper.sessionManager.onXRFrameObservable.remove(frame), board.dispose,
      moveBySticks(scene, session, deps.ground, deps.comfort), grabGoods(scene, session, hand, deps),
    ];
    deps.onWorn(session);
  };
  const takeOff = (): void => {
    for (const stop of stops.splice(0)) stop();
    body.driveFrom(null);
    deps.onWorn(null);
  };
  helper.onStateChangedObservable.add((state) => {
    if (state === WebXRState.IN_XR) putOn();
    if (state === WebXRState.NOT_IN_XR && stops.length > 0) takeOff();
  });

  return {
    async toggle() {
      if (helper.state === WebXRState.IN_XR) return helper.exitXRAsync();
      await helper.enterXRAsync('immersive-vr', 'local-floor');
      const { x, z } = body.position();
      const ahead = new Vector3(x + Math.sin(body.yaw()), 0, z + Math.cos(body.yaw()));
      helper.camera.setTarget(ahead);
    },
  };
}
