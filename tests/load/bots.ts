/** A crowd in one room: every bot walks in a circle and tells its pose 20 times a second, and sees the others do so. */
import { setTimeout as sleep } from 'node:timers/promises';
import { POSE } from '../../shared/messages.ts';
import { ENTRY_BYTES, encodePose } from '../../shared/pose.ts';
import { join, newGuest } from './visitor.ts';
import type { VisitorRoom } from './visitor.ts';

export interface CrowdOptions {
  readonly origin: string;
  readonly place: string;
  readonly bots: number;
}
export interface CrowdFigures {
  /** Milliseconds from a bot telling a pose to one of its 8 nearest seeing it, or a later one. */
  readonly delays: readonly number[];
  /** The same for its 8 farthest. */
  readonly farDelays: readonly number[];
  /** Milliseconds that bots told their poses later than they meant to: how far the crowd's own process was behind, which is in the delays as well. */
  readonly late: readonly number[];
  /** Messages that one bot heard, a second. */
  readonly messagesPerSecond: number;
}
export interface Crowd {
  /** Walks for a second unmeasured, then for `seconds` measured. */
  readonly walk: (seconds: number) => Promise<CrowdFigures>;
  readonly leave: () => Promise<void>;
}

/** Milliseconds between two poses of a bot. */
const EVERY = 50;
/** Every bot listens to so many others for delays, near and far: all pairs would measure the bots' own process. */
const WATCHED = 8;
/** Metres a second, around circles of this radius, whose middles lie on a grid of this step, metres. */
const PACE = 1.2, RADIUS = 0.8, STEP = 1.8;
/** Poses whose times are remembered. */
const REMEMBERED = 1024;

interface Bot {
  readonly index: number; readonly x: number; readonly z: number; readonly room: VisitorRoom;
  readonly sentAt: Float64Array;
  slot: number; heard: number;
  /** Slot of a watched bot -> it, whether it is far, and the last number that was seen of it. */
  readonly watched: Map<number, { readonly bot: Bot; readonly far: boolean; last: number }>;
}

/** Brings bots into one room. Throws where they do not fit in one. */
export async function openCrowd({ origin, place, bots: count }: CrowdOptions): Promise<Crowd> {
  const bots: Bot[] = [], side = Math.ceil(Math.sqrt(count));
  let seq = 0, figures: { near: number[]; far: number[]; late: number[] } | null = null;
  for (let index = 0; index < count; index++) {
    const room = await join(origin, place, await newGuest(origin, index));
    const bot: Bot = {
      index, room, x: STEP * (index % side - side / 2), z: STEP * (Math.floor(index / side) - side / 2),
      sentAt: new Float64Array(REMEMBERED), slot: -1, heard: 0, watched: new Map(),
    };
    room.onMessage(POSE, (bytes: Uint8Array) => {
      bot.heard++;
      if (figures) note(bot, bytes, figures);
    });
    bots.push(bot);
  }
  if (new Set(bots.map(({ room }) => room.roomId)).size !== 1) throw new Error('the bots are not in one room');
  while (bots.some(({ room }) => room.state.visitors?.size !== count)) await sleep(EVERY);
  for (const bot of bots) bot.slot = bot.room.state.visitors.get(bot.room.sessionId)?.slot ?? -1;
  for (const bot of bots) {
    const others = bots.filter((other) => other !== bot).toSorted((a, b) => Math.hypot(a.x - bot.x, a.z - bot.z) - Math.hypot(b.x - bot.x, b.z - bot.z));
    for (const other of others.slice(-WATCHED)) bot.watched.set(other.slot, { bot: other, far: true, last: -1 });
    for (const other of others.slice(0, WATCHED)) bot.watched.set(other.slot, { bot: other, far: false, last: -1 });
  }

  const step = (bot: Bot): void => {
    const angle = (PACE / RADIUS) * ((seq * EVERY) / 1000) + bot.index, yaw = -angle;
    bot.sentAt[seq % REMEMBERED] = performance.now();
    bot.room.sendBytes(POSE, encodePose({
      seq, left: null, right: null,
      head: { x: bot.x + RADIUS * Math.cos(angle), y: 1.65, z: bot.z + RADIUS * Math.sin(angle), qx: 0, qy: Math.sin(yaw / 2), qz: 0, qw: Math.cos(yaw / 2) },
    }));
  };
  return {
    async walk(seconds) {
      const start = performance.now(), warm = start + 1000, end = warm + seconds * 1000, measured = { near: [] as number[], far: [] as number[], late: [] as number[] };
      let from = warm;
      // Bots tell their poses spread over the tick, as people would.
      while (performance.now() < end) {
        const began = performance.now();
        seq++;
        for (const bot of bots) {
          if (bot.index % 10 === 0) {
            const due = began + (EVERY * bot.index) / count;
            await sleep(Math.max(0, due - performance.now()));
            figures?.late.push(performance.now() - due);
          }
          step(bot);
        }
        await sleep(Math.max(0, began + EVERY - performance.now()));
        if (figures || performance.now() < warm) continue;
        for (const bot of bots) {
          bot.heard = 0;
          for (const seen of bot.watched.values()) seen.last = -1;
        }
        figures = measured;
        from = performance.now();
      }
      const heard = bots.reduce((sum, bot) => sum + bot.heard, 0), lasted = (performance.now() - from) / 1000;
      figures = null;
      return { delays: measured.near, farDelays: measured.far, late: measured.late, messagesPerSecond: heard / count / lasted };
    },
    async leave() { await Promise.all(bots.map(({ room }) => room.leave())); },
  };
}

/** Takes the times of a frame's watched poses; one that was left out was seen when the next one was. */
function note({ watched }: Bot, bytes: Uint8Array, { near, far }: { near: number[]; far: number[] }): void {
  const now = performance.now(), view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + ENTRY_BYTES <= bytes.byteLength; at += ENTRY_BYTES) {
    const seen = watched.get(view.getUint16(at, true));
    if (!seen) continue;
    const seq = view.getUint16(at + 2, true);
    for (let each = seen.last < 0 ? seq : seen.last + 1; each <= seq; each++) (seen.far ? far : near).push(now - (seen.bot.sentAt[each % REMEMBERED] ?? Number.NaN));
    seen.last = seq;
  }
}
