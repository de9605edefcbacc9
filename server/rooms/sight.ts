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
/** Where who has told no pose is taken to be, metres: far from everybody. */
const NOWHERE = 1000;

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
  /** Whether each is sent a frame of their own in this tick: these need not all go out at once. */
  readonly isCrowd: () => boolean;
  /** What somebody is sent in this tick, null for nothing; asked for once a tick. */
  readonly frameFor: (slot: number) => Uint8Array | null;
}
interface Point { readonly x: number; readonly z: number }

interface Person {
  readonly slot: number;
  /** Of the head, metres. */
  x: number;
  z: number;
  entry: Uint8Array | null;
  /** Tick that the newest pose goes out with where all are sent the same. */
  moved: number;
  /** Number of the newest pose, higher than of any told before; 0 for none. */
  version: number;
  /** The version that this person was last sent of each slot. */
  readonly sent: number[];
  /** Slots, nearest first, as last ranked. */
  order: Uint16Array;
}

/** @param head what goes before the entries in each frame */
export function openSight(head: Uint8Array, { nearest, next, rank }: SightOptions = SIGHT_DEFAULTS): Sight {
  const people: (Person | undefined)[] = [];
  let here: Person[] = [], keys = new Float64Array();
  let tick = 1, crowded = 0, versions = 0, shared: { readonly tick: number; readonly frame: Uint8Array | null } = { tick: 0, frame: null };

  /** In a small room all are near: one frame for everybody. */
  function sharedFrame(): Uint8Array | null {
    if (shared.tick !== tick) {
      const entries = here.flatMap(({ entry, moved }) => (entry && moved === tick ? entry : []));
      shared = { tick, frame: entries.length > 0 ? packFrame(entries, head) : null };
    }
    return shared.frame;
  }
  function rankFor(viewer: Person): void {
    const { x, z } = viewer;
    // Square centimetres and the slot in one number, for numbers sort fast; oneself comes first.
    for (const [i, other] of here.entries()) keys[i] = other === viewer ? other.slot - SLOTS : Math.round(1e4 * ((other.x - x) ** 2 + (other.z - z) ** 2)) * SLOTS + other.slot;
    keys.sort();
    if (viewer.order.length !== keys.length) viewer.order = new Uint16Array(keys.length);
    // The slot is the number's last 16 bits, of a negative one as well.
    for (let i = 0; i < keys.length; i++) viewer.order[i] = ((keys[i] ?? 0) + SLOTS) % SLOTS;
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
      if (!other?.entry || other.version === viewer.sent[slot] || !due(i, slot, own)) continue;
      viewer.sent[slot] = other.version;
      entries.push(other.entry);
    }
    return entries.length > 0 ? packFrame(entries, head) : null;
  }

  const isCrowd = (): boolean => tick <= crowded;
  const count = (): void => {
    here = people.filter((person) => person !== undefined);
    keys = new Float64Array(here.length);
  };

  return {
    enter(slot) {
      people[slot] = { slot, x: NOWHERE, z: NOWHERE, entry: null, moved: 0, version: 0, sent: [], order: new Uint16Array() };
      count();
    },
    leave(slot) {
      people[slot] = undefined;
      count();
    },
    move(slot, { x, z }, pose) {
      const person = people[slot];
      if (person) Object.assign(person, { x, z, entry: packEntry({ slot, bytes: pose }), moved: tick + 1, version: ++versions });
    },
    all(slot) {
      const entries: Uint8Array[] = [], sent = people[slot]?.sent ?? [];
      for (const { slot: of, entry, version } of here) {
        if (!entry) continue;
        sent[of] = version;
        entries.push(entry);
      }
      return entries.length > 0 ? packFrame(entries, head) : null;
    },
    tick() {
      tick++;
      // What is held back when a crowd thins out is still sent.
      if (here.length > nearest) crowded = tick + rank + REST_EVERY;
    },
    isCrowd,
    frameFor(slot) {
      const viewer = people[slot];
      if (!viewer) return null;
      return isCrowd() ? ownFrame(viewer) : sharedFrame();
    },
  };
}
