/** A gamepad of the standard mapping, read once a frame. Pure: takes what the browser says of it. */
import type { Comfort } from '../../../shared/account.ts';
import { createSteer } from '../xr/steer.ts';

/** What is read of a gamepad; the browser's own fits. */
export interface Pad { readonly axes: readonly number[]; readonly buttons: readonly { readonly pressed: boolean }[] }

/** What a button is for: A, B, X, Y, and the cross that moves between the controls of a screen. */
export type PadPress = 'interact' | 'back' | 'cart' | 'ask' | 'previous' | 'next';
export interface PadReading {
  readonly ahead: number; readonly right: number;
  /** Radians to turn and to look up now. */
  readonly turn: number; readonly pitch: number;
  /** Left stick pressed in, or a trigger held. */
  readonly hurry: boolean;
  /** Buttons that went down since the last reading. */
  readonly presses: readonly PadPress[];
}

const BUTTONS: readonly (readonly [number, PadPress])[] = [[0, 'interact'], [1, 'back'], [2, 'cart'], [3, 'ask'], [12, 'previous'], [13, 'next'], [14, 'previous'], [15, 'next']];
const HURRY = [6, 7, 10] as const;
/** Sticks rest within this, and looking up and down goes at so many radians a second. */
const DEAD = 0.15, NOD = 1.2;
const RESTING = { x: 0, y: 0 } as const;

/** Returns what reads a pad; null where there is none. */
export function createPadReader(): (pad: Pad | null, comfort: Comfort, seconds: number) => PadReading | null {
  const steer = createSteer();
  let before = new Set<number>();
  return (pad, comfort, seconds) => {
    if (!pad) {
      before = new Set();
      return null;
    }
    const axis = (index: number): number => {
      const value = pad.axes[index] ?? 0, size = Math.abs(value);
      return size < DEAD ? 0 : Math.sign(value) * (size - DEAD) / (1 - DEAD);
    };
    const down = new Set(pad.buttons.flatMap(({ pressed }, index) => (pressed ? [index] : [])));
    const presses = BUTTONS.filter(([index]) => down.has(index) && !before.has(index)).map(([, press]) => press);
    before = down;
    const { turn } = steer.update(RESTING, { x: pad.axes[2] ?? 0, y: 0 }, { ...comfort, move: 'smooth' }, seconds);
    return { ahead: -axis(1) || 0, right: axis(0), turn, pitch: -axis(3) * NOD * seconds || 0, hurry: HURRY.some((index) => down.has(index)), presses };
  };
}
