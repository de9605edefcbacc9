/**
 * Where somebody is shown: their poses as they arrived, seen late so that there is one on either side. A room
 * sends those who are far less often (`shared/pose.ts`): they are seen as much later as their poses lie
 * apart, and get there by a little slower or faster motion, never by a jump.
 */
import type { Joint, Pose } from '../../../shared/pose.ts';

/** What is shown of a pose. */
export type Stance = Omit<Pose, 'seq'>;

/** Milliseconds: how late poses are shown at least and at most, and between two ticks of a room. */
const LATE = 100, LATEST = 300, TICK = 50;
/** How long a movement goes on without news, and then takes back to what was told last, milliseconds. */
const AHEAD = 150, BACK = 300;
/** Who is silent for longer than this and twice the ticks that were left out stood still, milliseconds. */
const SILENCE = 50;
/** How much slower or faster than it was a motion is shown while its lateness changes. */
const DRIFT = 0.2;
/** Share of each interval between poses in the estimate of the next. */
const BLEND = 0.3;
/** Sequence numbers wrap here. */
const SEQ = 65_536;
/** Nobody goes on faster than this without news, metres a second: poses that arrive in a lump tell no speed. */
const FASTEST = 5;
/** Who moves farther than this between two poses was teleported, metres. */
const JUMP = 3;
/** Poses kept. */
const KEPT = 12;

export interface Track {
  /** Takes a pose that arrived at `now`, milliseconds. */
  readonly add: (pose: Pose, now: number) => void;
  /** The stance to show at `now`, null before the first pose. */
  readonly at: (now: number) => Stance | null;
}

export function openTrack(): Track {
  let samples: { readonly time: number; readonly seq: number; readonly stance: Stance }[] = [];
  let apart = TICK, late = LATE, shown = 0;
  return {
    add({ seq, head, left, right }, now) {
      const stance = { head, left, right }, last = samples.at(-1);
      // What was told once more, as who comes in is told, is no news.
      if (last && last.seq === seq && now > last.time) return;
      if (last && distance(last.stance.head, head) > JUMP) samples = [];
      else if (last) {
        // Each number that was skipped is a tick in which they moved and nothing was sent.
        const moving = Math.max(1, (seq - last.seq + SEQ) % SEQ) * TICK, gap = now - last.time;
        if (gap > 2 * moving + SILENCE) samples.push({ time: now - Math.min(moving, AHEAD), seq: last.seq, stance: last.stance });
        else apart += BLEND * (gap - apart);
      }
      samples.push({ time: now, seq, stance });
      if (samples.length > KEPT) samples = samples.slice(-KEPT);
    },
    at(now) {
      const aim = Math.min(LATEST, Math.max(LATE, apart + TICK)), most = DRIFT * Math.max(0, now - shown);
      late += Math.max(-most, Math.min(most, aim - late));
      shown = now;
      const time = now - late, last = samples.at(-1);
      if (!last) return null;
      const next = samples.findIndex((sample) => sample.time >= time);
      if (next === 0) return samples[0]?.stance ?? null;
      const to = samples[next] ?? last, from = samples[next < 0 ? samples.length - 2 : next - 1];
      if (!from || to.time <= from.time) return to.stance;
      if (time <= last.time) return between(from.stance, to.stance, (time - from.time) / (to.time - from.time));
      const on = Math.min(time - last.time, beyond(time - last.time)), step = distance(from.stance.head, to.stance.head);
      return between(from.stance, to.stance, 1 + Math.min(on / Math.max(TICK, to.time - from.time), step > 0 ? FASTEST * on / 1000 / step : Infinity));
    },
  };
}

/**
 * How far beyond the last pose a movement is shown `silent` milliseconds after it: what is late goes on, and
 * who stopped where they were far away, so that no other pose told of their rest, is shown where they stopped.
 */
function beyond(silent: number): number {
  return silent <= AHEAD ? AHEAD : AHEAD * Math.max(0, 1 - (silent - AHEAD) / BACK);
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
