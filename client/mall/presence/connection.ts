/**
 * The connection to the room of the place one stands in. It joins the next room before it leaves the
 * last, comes back by itself after a drop, and joins anew where coming back failed.
 */
import type { Room } from '@colyseus/sdk';
import { FROM_ROOM, JOIN_REFUSED, PLACE_ROOM, POSE } from '../../../shared/messages.ts';
import type { FromClient, FromRoom, JoinOptions } from '../../../shared/messages.ts';
import { decodePose, encodePose, unpackPoses } from '../../../shared/pose.ts';
import type { Pose } from '../../../shared/pose.ts';
import type { PlaceState } from '../../../shared/state.ts';
import { peopleOf, samePeople } from './people.ts';
import type { Person } from './people.ts';

/** `moving` has a room still, and joins another; `outdated` and `refused` wait for the visitor. */
export type ConnectionStatus =
  | { readonly kind: 'joining' | 'moving' | 'here' | 'reconnecting' | 'outdated' }
  | { readonly kind: 'refused'; readonly message: string };

export interface Connection {
  readonly status: () => ConnectionStatus;
  readonly onStatus: (listener: (status: ConnectionStatus) => void) => () => void;
  /** The place of the room one is in, null before the first. */
  readonly place: () => string | null;
  /** Joins the room of a place; the last call counts. */
  readonly go: (place: string) => void;
  /** Tries again now: after `refused`, or instead of waiting longer. */
  readonly retry: () => void;
  /** False where there is no room to hear it now. */
  readonly send: <K extends keyof FromClient>(type: K, body: FromClient[K]) => boolean;
  readonly sendPose: (pose: Pose) => void;
  readonly on: <K extends keyof FromRoom>(type: K, listener: (body: FromRoom[K]) => void) => () => void;
  readonly people: () => readonly Person[];
  readonly onPeople: (listener: (people: readonly Person[]) => void) => () => void;
  readonly onPose: (listener: (slot: number, pose: Pose) => void) => () => void;
  /** Hears of every room that is entered or entered again: what is to be said there is said now. */
  readonly onEnter: (listener: (place: string) => void) => () => void;
  readonly stop: () => void;
}

export interface ConnectionDeps {
  /** Origin of the server, `http` or `https`. */
  readonly endpoint: string;
  readonly options: (place: string) => JoinOptions;
  /** 0 to 1, for waiting times that do not all end at once. */
  readonly random: () => number;
  readonly headers?: Record<string, string>;
  /** Makes whoever is here a guest where the server knows nobody by their cookie: `GET /api/me`. */
  readonly identify?: () => Promise<unknown>;
}

/** Waiting before another attempt to join: the first, and the longest, milliseconds. */
const FIRST_WAIT = 400, LONGEST_WAIT = 10_000;
/** How the library comes back to a room: for as long as the room keeps one's place (`KEPT`), so that nobody stands there twice. */
export const RECONNECTION = { minUptime: 0, maxRetries: 12, minDelay: 250, maxDelay: 4000, maxEnqueuedMessages: 0 } as const;

export function openConnection(deps: ConnectionDeps): Connection {
  /** The rooms' library comes after the first frame: nobody is met before it. */
  const join = async (place: string): Promise<Room<unknown, PlaceState>> => {
    const [{ Client }, { PlaceState }] = await Promise.all([import('@colyseus/sdk'), import('../../../shared/state.ts')]);
    return new Client(deps.endpoint, deps.headers ? { headers: deps.headers } : {}).joinOrCreate(PLACE_ROOM, deps.options(place), PlaceState);
  };
  const statusListeners = new Set<(status: ConnectionStatus) => void>(), peopleListeners = new Set<(people: readonly Person[]) => void>();
  const poseListeners = new Set<(slot: number, pose: Pose) => void>(), enterListeners = new Set<(place: string) => void>();
  const heard = new Map<keyof FromRoom, Set<(body: never) => void>>();
  let status: ConnectionStatus = { kind: 'joining' };
  let current: { readonly room: Room<unknown, PlaceState>; readonly place: string; up: boolean } | null = null;
  let wanted: string | null = null, people: readonly Person[] = [];
  let running = false, stopped = false, wake = (): void => {};

  const become = (next: ConnectionStatus): void => {
    if (next.kind === status.kind && next.kind !== 'refused') return;
    status = next;
    for (const listener of statusListeners) listener(status);
  };
  const relay = <K extends keyof FromRoom>(room: Room<unknown, PlaceState>, type: K): void => {
    room.onMessage(type, (body: unknown) => {
      const parsed = FROM_ROOM[type].safeParse(body);
      if (!parsed.success) return console.error(`the room sent a ${type} that is none`, parsed.error);
      if (current?.room === room) for (const listener of heard.get(type) ?? []) listener(parsed.data as never);
    });
  };
  const meet = (room: Room<unknown, PlaceState>): void => {
    const now = peopleOf(room.state, room.sessionId);
    if (current?.room !== room || samePeople(people, now)) return;
    people = now;
    for (const listener of peopleListeners) listener(people);
  };
  const enter = (room: Room<unknown, PlaceState>, place: string): void => {
    const mine = { room, place, up: true };
    current = mine;
    Object.assign(room.reconnection, RECONNECTION);
    for (const type of Object.keys(FROM_ROOM) as (keyof FromRoom)[]) relay(room, type);
    room.onMessage(POSE, (bytes: Uint8Array) => {
      if (current !== mine) return;
      for (const { slot, bytes: packed } of unpackPoses(bytes) ?? []) {
        const decoded = decodePose(packed);
        if (decoded.ok) for (const listener of poseListeners) listener(slot, decoded.pose);
      }
    });
    room.onStateChange(() => meet(room));
    room.onDrop(() => {
      mine.up = false;
      if (current === mine) become({ kind: 'reconnecting' });
    });
    room.onReconnect(() => {
      mine.up = true;
      if (current !== mine) return;
      become({ kind: 'here' });
      for (const listener of enterListeners) listener(place);
    });
    room.onLeave(() => {
      mine.up = false;
      if (current !== mine) return;
      current = null;
      become({ kind: 'reconnecting' });
      void settle();
    });
    meet(room);
    become({ kind: 'here' });
    for (const listener of enterListeners) listener(place);
  };
  const part = (left: typeof current): void => {
    if (!left) return;
    left.room.reconnection.enabled = false;
    // It may be down already, and then says nothing more.
    void left.room.leave(left.up);
  };

  /** The place that one wants to be in and is not. */
  const missing = (): string | null => stopped || current?.place === wanted ? null : wanted;

  /** Joins until the room one is in is that of the place one is in, or nothing more can be done. */
  async function settle(): Promise<void> {
    if (running) return;
    running = true;
    let attempts = 0;
    for (let place = missing(); place !== null; place = missing()) {
      if (current?.up) become({ kind: 'moving' });
      try {
        const next = await join(place);
        const before = current;
        attempts = 0;
        if (stopped) {
          void next.leave();
          break;
        }
        enter(next, place);
        part(before);
      } catch (error) {
        const verdict = judge(error);
        if (verdict) {
          become(verdict);
          break;
        }
        become({ kind: current?.up ? 'moving' : status.kind === 'joining' && attempts === 0 ? 'joining' : 'reconnecting' });
        // Where this fails too, the next attempt is refused again and asks again.
        if (codeOf(error) === JOIN_REFUSED.noSession) await deps.identify?.().catch(() => {});
        await pause(backOff(attempts++, deps.random()));
      }
    }
    running = false;
  }
  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  const listenTo = <T>(set: Set<T>, listener: T): () => void => {
    set.add(listener);
    return () => set.delete(listener);
  };

  return {
    status: () => status,
    onStatus: (listener) => listenTo(statusListeners, listener),
    place: () => current?.place ?? null,
    go(place) {
      wanted = place;
      if (status.kind !== 'outdated') void settle();
    },
    retry() {
      wake();
      if (!current) become({ kind: 'reconnecting' });
      void settle();
    },
    send(type, body) {
      if (!current?.up) return false;
      current.room.send<FromClient[typeof type]>(type, body);
      return true;
    },
    sendPose(pose) {
      if (current?.up) current.room.sendBytes(POSE, encodePose(pose));
    },
    on(type, listener) {
      const listeners = heard.get(type) ?? new Set();
      heard.set(type, listeners);
      return listenTo<(body: never) => void>(listeners, listener);
    },
    people: () => people,
    onPeople: (listener) => listenTo(peopleListeners, listener),
    onPose: (listener) => listenTo(poseListeners, listener),
    onEnter: (listener) => listenTo(enterListeners, listener),
    stop() {
      stopped = true;
      wake();
      const left = current;
      current = null;
      part(left);
    },
  };
}

/** Milliseconds before attempt `attempts + 1`: doubling, capped, and between half and whole of that. */
export function backOff(attempts: number, random: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempts) * (0.5 + 0.5 * random);
}

/** What a refused join means for good; null where trying again may help. */
function judge(error: unknown): ConnectionStatus | null {
  const code = codeOf(error);
  if (code === JOIN_REFUSED.outdated) return { kind: 'outdated' };
  if (code === JOIN_REFUSED.malformed || code === JOIN_REFUSED.noPlace) return { kind: 'refused', message: error instanceof Error ? error.message : '' };
  return null;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
