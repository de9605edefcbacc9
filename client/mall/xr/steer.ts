/**
 * What two thumbsticks mean. The left one moves: with `teleport` it aims while pushed ahead and jumps
 * when let go, with `smooth` it walks; the right one turns, in snaps or smoothly. Pure, so that a
 * test can push the sticks.
 */
import type { Comfort } from '../../../shared/account.ts';

/** `x` to the right and `y` ahead, each -1 to 1. */
export interface Stick { readonly x: number; readonly y: number }
export interface Steering {
  /** Radians to turn now; positive turns to the left (counter-clockwise seen from above). */
  readonly turn: number;
  /** Metres to walk now, in the head's own frame: to the right and ahead. */
  readonly right: number; readonly ahead: number;
  /** The teleport's arc is shown. */
  readonly aiming: boolean;
  /** The teleport happens now. */
  readonly jump: boolean;
}

/** Stick positions: below the first nothing happens, beyond the second a snap or an aim begins. */
const DEAD = 0.2, FIRM = 0.7;
/** Metres a second, and radians a second of a smooth turn. */
const PACE = 2.2, SPIN = 1.6;

export interface Steer { update(left: Stick, right: Stick, comfort: Comfort, seconds: number): Steering }

export function createSteer(): Steer {
  let aiming = false, snapped = false;
  return {
    update(left, right, comfort, seconds) {
      const wasAiming = aiming;
      if (comfort.move === 'teleport') aiming = aiming ? Math.hypot(left.x, left.y) > DEAD : left.y > FIRM;
      else aiming = false;
      const jump = wasAiming && !aiming && comfort.move === 'teleport';
      const walks = comfort.move === 'smooth' && Math.hypot(left.x, left.y) > DEAD;
      let turn = 0;
      if (comfort.snapTurn === 0) turn = Math.abs(right.x) > DEAD ? -right.x * SPIN * seconds : 0;
      else if (!snapped && Math.abs(right.x) > FIRM) turn = -Math.sign(right.x) * (comfort.snapTurn * Math.PI) / 180;
      snapped = snapped ? Math.abs(right.x) > DEAD : Math.abs(right.x) > FIRM;
      return {
        turn, aiming, jump,
        right: walks ? left.x * PACE * seconds : 0,
        ahead: walks ? left.y * PACE * seconds : 0,
      };
    },
  };
}
