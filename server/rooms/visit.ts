import type { Me } from '../../shared/account.ts';
import type { Locale } from '../../shared/locale.ts';
import type { FromClient, FromRoom } from '../../shared/messages.ts';
import type { Joint } from '../../shared/pose.ts';
import type { Visitor } from '../../shared/state.ts';
import type { Timeline } from '../learning/judge.ts';
import { Bucket } from './bucket.ts';

/** Somebody in a place, as the handlers of their messages see them. What is told after they left is not sent. */
export interface Visit {
  /** `concourse` or a store's id. */
  readonly place: string;
  /** Who they are; read again when they say that it changed. */
  me: Me;
  readonly locale: Locale;
  /** What all see of them. */
  readonly visitor: Visitor;
  /** How often they may speak. */
  readonly chat: Bucket;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly tell: <T extends keyof FromRoom>(type: T, body: FromRoom[T]) => void;
  readonly tellAll: <T extends keyof FromRoom>(type: T, body: FromRoom[T]) => void;
  /** Who somebody else in this room is, by their session. */
  readonly personOf: (visitor: string) => { readonly id: string; readonly name: string } | null;
  /** `about` is the id or batch of the refused message. */
  readonly refuse: (type: keyof FromClient, code: string, message: string, field?: string | null, about?: string | null) => void;
  /** How far what they report has come. */
  readonly timeline: Timeline;
}

/** Messages of all kinds a second, and at once; what is beyond is ignored. */
const MESSAGES = { perSecond: 60, burst: 120 } as const;
/** Ignored messages a second, and at once, before the connection is cut. */
const IGNORED = { perSecond: 20, burst: 200 } as const;
/** Metres a second, and at once (a teleport). */
const MOVE = { perSecond: 8, burst: 15 } as const;
/** Notices about poses and floods, so that answers do not flood in turn. */
const NOTICES = { perSecond: 1, burst: 2 } as const;
export const CHAT = { perSecond: 1, burst: 5 } as const;

/** What the room itself keeps of somebody: their limits and where their head is. */
export interface Session {
  readonly visit: Visit;
  /** The visitor's, which never changes: read for everybody in every tick. */
  readonly slot: number;
  /** Names their stay here in the record of attendance. */
  readonly stay: string;
  /** Ends what was begun for them when they came. */
  readonly stop: () => void;
  readonly messages: Bucket;
  readonly ignored: Bucket;
  readonly notices: Bucket;
  readonly move: Bucket;
  /** Stops waiting for them to come back, where their connection was lost. */
  giveUp: (() => void) | null;
  head: Joint | null;
}

export function sessionOf(visit: Visit, slot: number, stay: string, stop: () => void): Session {
  const limit = ({ perSecond, burst }: { readonly perSecond: number; readonly burst: number }): Bucket => new Bucket(perSecond, burst, visit.now());
  return {
    visit, slot, stay, stop, giveUp: null, head: null,
    messages: limit(MESSAGES), ignored: limit(IGNORED), notices: limit(NOTICES), move: limit(MOVE),
  };
}
