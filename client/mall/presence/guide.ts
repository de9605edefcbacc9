/**
 * One assistant on the floor: waits at its spot, turns to who is near, says what it answers, walks ahead
 * to a shelf and comes back. Knows no renderer.
 */
import type { Point } from '../ground.ts';
import { headRotation } from './frame.ts';
import { lengthOf, pointAlong } from './path.ts';
import { shortest } from './rig.ts';
import type { Stance } from './track.ts';

export interface Guide {
  /** Its stance in the hall's frame after `seconds`, while its visitor stands at `visitor` or is not in its place. */
  readonly step: (seconds: number, visitor: Point | null) => Stance;
  readonly at: () => Point;
  /** Walks a way that begins where it stands, turns to `facing` there, and comes back when the visitor has come or gives up. */
  readonly lead: (way: readonly Point[]) => void;
  /** Shows in a direction for a while, radians about +y. */
  readonly point: (yaw: number) => void;
  readonly wave: () => void;
  /** Turned to its visitor while it is spoken to, from farther away too. */
  readonly attend: (seconds: number) => void;
}

/** Metres: height of the eyes, how near a visitor is seen, how far one may fall behind before it waits, and how much farther than where one asked from. */
const EYES = 1.62, SEES = 5, BEHIND = 6, FARTHER = 3;
/** Metres a second and a second squared, and radians a second. */
const PACE = 1.5, HASTE = 2.5, TURNS = 3;
/** Seconds at the shelf once the visitor is there, at most without them, and that a gesture lasts. */
const STAYS = 7, WAITS = 30, GESTURE = 3.2;
/** Who is nearer than this to the assistant has arrived, metres. */
const HERE = 2.4;

type Doing =
  | { readonly kind: 'home' }
  /** `reach` is how far the visitor may be before it waits; not known until it has seen them. */
  | { readonly kind: 'leading' | 'returning'; readonly way: readonly Point[]; metres: number; pace: number; reach: number | null }
  | { readonly kind: 'there'; readonly way: readonly Point[]; seconds: number; waited: number };

export function openGuide(home: Point & { readonly yaw: number }): Guide {
  let at: Point = { x: home.x, z: home.z }, { yaw } = home, clock = 0, attending = 0;
  let doing: Doing = { kind: 'home' };
  let gesture: { readonly kind: 'wave' | 'point'; readonly yaw: number; seconds: number } | null = null;

  const walk = (walking: Extract<Doing, { metres: number }>, seconds: number, visitor: Point | null): void => {
    const length = lengthOf(walking.way), far = visitor ? away(at, visitor) : 0;
    // Called from across the store it sets out at once: they see it go.
    if (visitor) walking.reach ??= Math.max(BEHIND, far + FARTHER);
    const waits = walking.kind === 'leading' && visitor !== null && far > (walking.reach ?? BEHIND);
    walking.pace += Math.max(-HASTE * seconds, Math.min(HASTE * seconds, (waits ? 0 : PACE) - walking.pace));
    walking.metres += walking.pace * seconds;
    const next = pointAlong(walking.way, walking.metres);
    at = { x: next.x, z: next.z };
    turn(waits && visitor ? direction(at, visitor) : next.yaw, seconds);
    if (walking.metres < length) return;
    doing = walking.kind === 'leading' ? { kind: 'there', way: walking.way, seconds: STAYS, waited: 0 } : { kind: 'home' };
  };
  const turn = (to: number, seconds: number): void => {
    const by = shortest(to - yaw);
    yaw += Math.sign(by) * Math.min(Math.abs(by), TURNS * seconds * Math.max(0.15, Math.min(1, Math.abs(by))));
  };

  return {
    at: () => at,
    step(seconds, visitor) {
      clock += seconds;
      attending -= seconds;
      if (gesture && (gesture.seconds -= seconds) <= 0) gesture = null;
      const near = visitor && (away(at, visitor) < SEES || attending > 0) ? visitor : null;
      if (doing.kind === 'leading' || doing.kind === 'returning') walk(doing, seconds, visitor);
      else {
        turn(gesture?.kind === 'point' ? gesture.yaw : near ? direction(at, near) : doing.kind === 'home' ? home.yaw : yaw, seconds);
        if (doing.kind === 'there') {
          doing.waited += seconds;
          if (visitor === null || away(at, visitor) < HERE || doing.waited > WAITS) doing.seconds -= seconds;
          if (doing.seconds <= 0) doing = { kind: 'returning', way: [...doing.way].reverse(), metres: 0, pace: 0, reach: null };
        }
      }
      return { head: { x: at.x, y: EYES + 0.006 * Math.sin(1.4 * clock), z: at.z, ...headRotation(yaw + 0.03 * Math.sin(0.7 * clock), 0.02 * Math.sin(0.9 * clock)) }, left: null, right: gesture ? raised(at, yaw, gesture.kind, clock) : null };
    },
    lead(way) {
      gesture = null;
      doing = { kind: 'leading', way, metres: 0, pace: 0, reach: null };
    },
    point: (to) => { gesture = { kind: 'point', yaw: to, seconds: 2 * GESTURE }; },
    wave: () => { gesture = { kind: 'wave', yaw, seconds: GESTURE }; },
    attend: (seconds) => { attending = Math.max(attending, seconds); },
  };
}

/** The right hand, waving beside the head or stretched ahead. */
function raised(at: Point, yaw: number, kind: 'wave' | 'point', clock: number): NonNullable<Stance['right']> {
  const s = Math.sin(yaw), c = Math.cos(yaw), sway = kind === 'wave' ? 0.07 * Math.sin(9 * clock) : 0;
  const [right, y, ahead] = kind === 'wave' ? [0.34 + sway, 1.5, 0.16] : [0.16, 1.34, 0.5];
  // A pointing hand lies along the arm: its +y, where its fingers are, turned ahead.
  const h = Math.SQRT1_2, half = yaw / 2;
  const q = kind === 'wave'
    ? { qx: 0, qy: Math.sin(half), qz: 0, qw: Math.cos(half) }
    : { qx: h * Math.cos(half), qy: h * Math.sin(half), qz: -h * Math.sin(half), qw: h * Math.cos(half) };
  return { x: at.x + ahead * s - right * c, y, z: at.z + ahead * c + right * s, ...q };
}
function away(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.z - b.z);
}
function direction(from: Point, to: Point): number {
  return Math.atan2(to.x - from.x, to.z - from.z);
}
