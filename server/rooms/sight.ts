/**
 * Who is sent whose poses, and how often. In a crowd the nearest are seen at the full rate and the others
 * less often, so that what one person is sent does not grow with the crowd; each pose is packed once and
 * its bytes are shared by all frames that carry it. A pose that was held back is sent as soon as its turn
 * comes, also when its owner stands still by then, so that nobody is left shown where they are not.
 *
 * At 200 people who all move a frame has 82 entries on average instead of 200 (all of 38 bytes). Sending
 * each 20 m cell's people one shared frame, as measured in notes/server.md, costs the server less, but in
 * one crowded hall it sends everybody everyone.
 */
import { packEntry, packFrame } from '../../shared/pose.ts';

export interface SightOptions {
  /** So many nearest, oneself among them, are seen every tick. */
  readonly nearest: number;
  /** So many next ones are seen every second tick; the rest every fourth. */
  readonly next: number;
  /** Ticks between two looks at who is nearest. */
  readonly rank: number;
}
export const SIGHT_DEFAULTS: SightOptions = { nearest: 32, next: 32, rank: 5 };
const NEXT_EVERY = 2, REST_EVERY = 4;
/** More than all slots, which are 16 bits on the wire. */
const SLOTS = 65_536;
/** Square metres to who has told no pose yet. */
const UNKNOWN = 1e6;

/** People are named by their slots, as poses on the wire are. */
export interface Sight {
  readonly enter: (slot: number) => void;
  readonly leave: (slot: number) => void;
  /** Somebody's newest pose, packed, and where their head is by it, metres. */
  readonly move: (slot: number, at: Point, pose: Uint8Array) => void;
  /** A frame of everybody's last pose, nearest last seen or not, which counts as sent; null where nobody has told one. */
  readonly all: (slot: number) => Uint8Array | null;
  /** Begins the next tick. */
  readonly tick: () => void;
  /** What somebody is sent in this tick, null for nothing; asked for once a tick. */
  readonly frameFor: (slot: number) => Uint8Array | null;
}
interface Point { readonly x: number; readonly z: number }

interface Person {
  readonly slot: number;
  at: Point | null;
  entry: Uint8Array | null;
  /** Tick that the newest pose goes out with at the earliest. */
  moved: number;
  /** Tick in which this person was last sent the pose of each slot. */
  readonly sent: number[];
  /** Slots, nearest first, as last ranked. */
  order: Uint16Array;
}

/** @param head what goes before the entries in each frame */
export function openSight(head: Uint8Array, { nearest, next, rank }: SightOptions = SIGHT_DEFAULTS): Sight {
  const people: (Person | undefined)[] = [];
  let tick = 1, count = 0, crowded = 0, shared: { readonly tick: number; readonly frame: Uint8Array | null } = { tick: 0, frame: null };
  const here = (): Person[] => people.filter((person) => person !== undefined);
  const moved = ({ entry, moved: at }: Person): boolean => entry !== null && at === tick;

  /** In a small room all are near: one frame for everybody. */
  function sharedFrame(): Uint8Array | null {
    if (shared.tick !== tick) {
      const entries = here().filter(moved).flatMap(({ entry }) => entry ?? []);
      shared = { tick, frame: entries.length > 0 ? packFrame(entries, head) : null };
    }
    return shared.frame;
  }
  function rankFor(person: Person): void {
    const { x, z } = person.at ?? { x: 0, z: 0 }, keys = new Float64Array(count);
    let i = 0;
    // Square centimetres and the slot in one number, for numbers sort fast.
    for (const other of here()) keys[i++] = other === person ? 0 : Math.round(1e4 * squared(other.at, x, z)) * SLOTS + other.slot;
    keys.sort();
    person.order = Uint16Array.from(keys, (key) => key % SLOTS || person.slot);
  }
  function due(rankOf: number, slot: number, viewer: number): boolean {
    const every = rankOf < nearest ? 1 : rankOf < nearest + next ? NEXT_EVERY : REST_EVERY;
    // Turns differ from pair to pair, so that no tick carries all of them.
    return (tick + slot + viewer) % every === 0;
  }
  function ownFrame(viewer: Person): Uint8Array | null {
    if (viewer.order.length === 0 || (tick + viewer.slot) % rank === 0) rankFor(viewer);
    const { order, slot: own } = viewer, entries: Uint8Array[] = [];
    for (let i = 0; i < order.length; i++) {
      const slot = order[i] ?? own, other = people[slot];
      if (!other?.entry || other.moved <= (viewer.sent[slot] ?? 0) || !due(i, slot, own)) continue;
      viewer.sent[slot] = tick;
      entries.push(other.entry);
    }
    return entries.length > 0 ? packFrame(entries, head) : null;
  }

  return {
    enter(slot) {
      if (people[slot] === undefined) count++;
      people[slot] = { slot, at: null, entry: null, moved: 0, sent: [], order: new Uint16Array() };
    },
    leave(slot) {
      if (people[slot] !== undefined) count--;
      people[slot] = undefined;
    },
    move(slot, at, pose) {
      const person = people[slot];
      if (!person) return;
      person.at = at;
      person.entry = packEntry({ slot, bytes: pose });
      person.moved = tick + 1;
    },
    all(slot) {
      const entries = here().flatMap(({ entry }) => entry ?? []), sent = people[slot]?.sent;
      if (sent) for (const { entry, slot: of } of here()) if (entry) sent[of] = tick;
      return entries.length > 0 ? packFrame(entries, head) : null;
    },
    tick() {
      tick++;
      // What is held back when a crowd thins out is still sent.
      if (count > nearest) crowded = tick + rank + REST_EVERY;
    },
    frameFor(slot) {
      const viewer = people[slot];
      if (!viewer) return null;
      return tick > crowded ? sharedFrame() : ownFrame(viewer);
    },
  };
}

function squared(at: Point | null, x: number, z: number): number {
  return at ? (at.x - x) ** 2 + (at.z - z) ** 2 : UNKNOWN;
}
