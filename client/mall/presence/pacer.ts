/** When one's own pose is worth telling: at most 20 times a second, while something moved, and once more at rest. */
import type { Joint, Pose } from '../../../shared/pose.ts';
import type { Stance } from './track.ts';

/** Milliseconds between two poses. */
const EVERY = 50;
/** Movement that is seen: metres, and what a quaternion's parts differ by. */
const MOVED = 0.004, TURNED = 0.002;

export interface Pacer {
  /** The pose to send at `now`, milliseconds, or null. */
  readonly next: (stance: Stance, now: number) => Pose | null;
  /** Whoever listens now knows nothing yet: the next pose is told whether it moved or not. */
  readonly renew: () => void;
}

export function openPacer(): Pacer {
  let sent: Stance | null = null, at = -Infinity, seq = 0, resting = true;
  return {
    next(stance, now) {
      if (now - at < EVERY) return null;
      const moved = !sent || differs(sent.head, stance.head) || differs(sent.left, stance.left) || differs(sent.right, stance.right);
      if (!moved && resting) return null;
      resting = !moved;
      sent = stance;
      at = now;
      seq = (seq + 1) & 0xffff;
      return { seq, ...stance };
    },
    renew() {
      sent = null;
      at = -Infinity;
    },
  };
}

function differs(a: Joint | null, b: Joint | null): boolean {
  if (!a || !b) return a !== b;
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(a.z - b.z)) > MOVED
    || Math.max(Math.abs(a.qx - b.qx), Math.abs(a.qy - b.qy), Math.abs(a.qz - b.qz), Math.abs(a.qw - b.qw)) > TURNED;
}
