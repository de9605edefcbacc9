/** The visitor's body: where they stand, which way they look, and which place that is. Knows no renderer. */
import { CONCOURSE_ID } from '../../shared/mall.ts';
import type { ConcoursePlan } from '../../shared/mall.ts';
import { intoStore, step } from './ground.ts';
import type { OpenStore, Point } from './ground.ts';

/** What a headset's camera says of the head; every Babylon camera fits. */
export interface Head {
  readonly globalPosition: { readonly x: number; readonly y: number; readonly z: number };
  readonly getForwardRay: () => { readonly direction: { readonly x: number; readonly y: number; readonly z: number } };
}

/** Concourse frame, metres; yaw in radians about +y, 0 looks along +z; pitch is positive upwards. */
export interface Body {
  readonly position: () => Point;
  /** Height of the eyes above the floor. */
  readonly eyes: () => number;
  readonly yaw: () => number;
  readonly pitch: () => number;
  /** Metres a second, over the last step. */
  readonly pace: () => number;
  /** `concourse`, or the store one stands in. */
  readonly place: () => string;
  /** Hears of every change of place; returns what stops it. */
  readonly onPlace: (listener: (place: string) => void) => () => void;
  readonly turn: (yaw: number, pitch: number) => void;
  /** One step of `seconds` towards a wish of -1 to 1 each way, as far as walls and fixtures allow. */
  readonly advance: (seconds: number, wish: { readonly ahead: number; readonly right: number; readonly hurry?: boolean }) => void;
  readonly teleport: (x: number, z: number, yaw: number) => void;
  /** A headset's camera leads from now on and `advance` only follows it; null gives the body back. */
  readonly driveFrom: (head: Head | null) => void;
}

/** Metres, and metres a second. */
const EYES = 1.65, PACE = 2.6, HURRY = 4.4;
/** The steepest look, radians. */
const STEEP = 1.2;
/** One is past a door this far beyond it, so that who stands on the threshold stays where they were, metres. */
const THRESHOLD = 0.3;

/** A body at its arrival; `open` is the store whose door stands open, if any. */
export function openBody(plan: ConcoursePlan, open: () => OpenStore & { readonly id: string } | null, arrival: Point & { readonly yaw: number }): Body {
  const listeners = new Set<(place: string) => void>();
  let at: Point = { x: arrival.x, z: arrival.z }, { yaw } = arrival;
  let pitch = 0, eyes = EYES, pace = 0, place: string = CONCOURSE_ID;
  let head: Head | null = null;

  const settle = (): void => {
    const store = open();
    const deep = store ? intoStore(store.door, at).z : -Infinity;
    const now = store && deep > (place === store.id ? -THRESHOLD : THRESHOLD) ? store.id : CONCOURSE_ID;
    if (now === place) return;
    place = now;
    for (const listener of listeners) listener(place);
  };
  return {
    position: () => at, eyes: () => eyes, yaw: () => yaw, pitch: () => pitch, pace: () => pace, place: () => place,
    onPlace(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turn(byYaw, byPitch) {
      if (head) return;
      yaw += byYaw;
      pitch = Math.max(-STEEP, Math.min(STEEP, pitch + byPitch));
    },
    advance(seconds, { ahead, right, hurry = false }) {
      const from = at;
      if (head) {
        const { x, y, z } = head.globalPosition, { direction } = head.getForwardRay();
        at = { x, z };
        eyes = y;
        yaw = Math.atan2(direction.x, direction.z);
        pitch = Math.asin(Math.max(-1, Math.min(1, direction.y)));
      } else {
        const sin = Math.sin(yaw), cos = Math.cos(yaw), reach = (hurry ? HURRY : PACE) * seconds;
        at = step(plan, open(), at, { x: (ahead * sin - right * cos) * reach, z: (ahead * cos + right * sin) * reach });
      }
      pace = seconds > 0 ? Math.hypot(at.x - from.x, at.z - from.z) / seconds : 0;
      settle();
    },
    teleport(x, z, toYaw) {
      at = { x, z };
      yaw = toYaw;
      settle();
    },
    driveFrom(next) {
      if (head && !next) {
        eyes = EYES;
        pitch = Math.max(-STEEP, Math.min(STEEP, pitch));
      }
      head = next;
    },
  };
}
