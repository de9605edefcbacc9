/** What the visitor wants to do, from keys, mouse, fingers, the stick and a gamepad. */
import type { Comfort } from '../../../shared/account.ts';
import { createPadReader } from './gamepad.ts';
import type { PadPress } from './gamepad.ts';
import { listenToKeys } from './keys.ts';
import type { KeyPress } from './keys.ts';
import { listenToPointers, listenToStick } from './touch.ts';

export type Device = 'keys' | 'touch' | 'gamepad';
export interface Wish { readonly ahead: number; readonly right: number; readonly hurry: boolean }

export interface Controls {
  /** Once a frame: turns, tells of a gamepad's presses, and returns the wished direction. */
  readonly read: (seconds: number) => Wish;
  /** What was used last. */
  readonly device: () => Device;
  readonly stop: () => void;
}
export interface ControlsWish {
  readonly canvas: HTMLCanvasElement; readonly stick: HTMLElement; readonly knob: HTMLElement;
  readonly comfort: () => Comfort;
  /** Radians to turn to the left and to look up. */
  readonly onTurn: (yaw: number, pitch: number) => void;
  /** A point of the page was pressed. */
  readonly onClick: (x: number, y: number) => void;
  readonly onPress: (press: KeyPress | PadPress) => void;
  /** Another device is used now. */
  readonly onDevice: (device: Device) => void;
}

/** Radians a pixel, and a second by key. */
const DRAG = 0.004, SPIN = 1.9;

/** Listens until stopped. */
export function listen(wish: ControlsWish): Controls {
  const ended = new AbortController(), { signal } = ended;
  let device: Device = window.matchMedia('(pointer: coarse)').matches ? 'touch' : 'keys';
  const use = (now: Device): void => {
    if (now === device) return;
    device = now;
    wish.onDevice(now);
  };
  const keys = listenToKeys(window, signal, (press) => {
    use('keys');
    wish.onPress(press);
  });
  const pull = listenToStick(wish.stick, wish.knob, signal), readPad = createPadReader();
  listenToPointers(wish.canvas, signal, (dx, dy) => wish.onTurn(-dx * DRAG, -dy * DRAG), wish.onClick);
  window.addEventListener('pointerdown', ({ pointerType }) => use(pointerType === 'touch' ? 'touch' : 'keys'), { signal });

  return {
    read(seconds) {
      const held = keys.held(), stick = pull(), pad = readPad(document.hasFocus() ? firstPad() : null, wish.comfort(), seconds);
      if (held.turn !== 0) wish.onTurn(held.turn * SPIN * seconds, 0);
      if (pad) {
        if (pad.presses.length > 0 || pad.ahead !== 0 || pad.right !== 0) use('gamepad');
        if (pad.turn !== 0 || pad.pitch !== 0) wish.onTurn(pad.turn, pad.pitch);
        for (const press of pad.presses) wish.onPress(press);
      }
      const ahead = held.ahead + stick.ahead + (pad?.ahead ?? 0), right = held.right + stick.right + (pad?.right ?? 0);
      const length = Math.max(1, Math.hypot(ahead, right));
      return { ahead: ahead / length, right: right / length, hurry: held.hurry || (pad?.hurry ?? false) };
    },
    device: () => device,
    stop: () => ended.abort(),
  };
}

function firstPad(): Gamepad | null {
  return navigator.getGamepads().find((pad) => pad?.connected && pad.mapping === 'standard') ?? null;
}
