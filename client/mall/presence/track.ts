/** Where somebody is shown: their poses as they arrived, seen 100 ms late so that there is one on either side. */
import type { Joint, Pose } from '../../../shared/pose.ts';

/** What is shown of a pose. */
export type Stance = Omit<Pose, 'seq'>;

/** Milliseconds: how late poses are shown, how long a movement goes on without news, and between two ticks of a room. */
const LATE = 100, AHEAD = 150, TICK = 50;
/** A longer silence than this was standing still, milliseconds. */
const SILENCE = 150;
/** Who moves farther than this between two poses was teleported, metres. */
const JUMP = 3;
/** Poses kept. */
const KEPT = 12;

export interface Track {
  /** Takes a pose that arrived at `now`, milliseconds. */
  readonly add: (pose: Stance, now: number) => void;
  /** The stance to show at `now`, null before the first pose. */
  readonly at: (now: number) => Stance | null;
}

export function openTrack(): Track {
  let samples: { readonly time: number; readonly stance: Stance }[] = [];
  return {
    add({ head, left, right }, now) {
      const stance = { head, left, right }, last = samples.at(-1);
      if (last && distance(last.stance.head, head) > JUMP) samples = [];
      else if (last && now - last.time > SILENCE) samples.push({ time: now - TICK, stance: last.stance });
      samples.push({ time: now, stance });
      if (samples.length > KEPT) samples = samples.slice(-KEPT);
    },
    at(now) {
      const time = now - LATE, last = samples.at(-1);
      if (!last) return null;
      const next = samples.findIndex((sample) => sample.time >= time);
      if (next === 0) return samples[0]?.stance ?? null;
      const to = samples[next] ?? last, from = samples[next < 0 ? samples.length - 2 : next - 1];
      if (!from || to.time <= from.time) return to.stance;
      // Who stops sends one more pose at rest, so what moves beyond its last pose is merely late.
      const part = (Math.min(time, last.time + AHEAD) - from.time) / (to.time - from.time);
      return between(from.stance, to.stance, part);
    },
  };
}

/** The stance at `part` of the way; beyond 1 positions go on and rotations stay. */
export function between(a: Stance, b: Stance, part: number): Stance {
  const hand = (from: Joint | null, to: Joint | null): Joint | null => from && to ? blend(from, to, part) : to;
  return { head: blend(a.head, b.head, part), left: hand(a.left, b.left), right: hand(a.right, b.right) };
}

function blend(a: Joint, b: Joint, part: number): Joint {
  const along = (from: number, to: number): number => from + (to - from) * part;
  // q and -q are one rotation: the nearer of both is gone to.
  const sign = a.qx * b.qx + a.qy * b.qy + a.qz * b.qz + a.qw * b.qw < 0 ? -1 : 1, turn = Math.min(1, part);
  const q = [a.qx + (sign * b.qx - a.qx) * turn, a.qy + (sign * b.qy - a.qy) * turn, a.qz + (sign * b.qz - a.qz) * turn, a.qw + (sign * b.qw - a.qw) * turn];
  const length = Math.hypot(...q) || 1;
  const [qx = 0, qy = 0, qz = 0, qw = 1] = q.map((each) => each / length);
  return { x: along(a.x, b.x), y: along(a.y, b.y), z: along(a.z, b.z), qx, qy, qz, qw };
}

function distance(a: Joint, b: Joint): number {
  return Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
}
