import { Protocol, Room, ServerError, getMessageBytes, type Client } from '@colyseus/core';
import type { Encoder } from '@colyseus/schema';
import { z } from 'zod';
import type { Me } from '../../shared/account.ts';
import { CONCOURSE_ID } from '../../shared/mall.ts';
import { CLOSE, FROM_CLIENT, JOIN_REFUSED, JoinOptions, KEPT, POSE, type FromClient, type FromRoom } from '../../shared/messages.ts';
import { decodePose } from '../../shared/pose.ts';
import { LookState, PlaceState, Visitor } from '../../shared/state.ts';
import { Bucket } from './bucket.ts';
import type { PlaceDeps } from './deps.ts';
import { HANDLERS } from './handlers/index.ts';
import type { Handler } from './handlers/handler.ts';
import { receive } from './receive.ts';
import { openSight } from './sight.ts';
import { CHAT, sessionOf, type Session, type Visit } from './visit.ts';
import { wear } from './wear.ts';

/** Milliseconds between two frames of poses, and what is before the poses in the messages that carry them. */
const TICK = 50, POSE_HEAD = getMessageBytes.raw(Protocol.ROOM_DATA_BYTES, POSE);
/** A crowd's frames go out in so many parts of a tick, so that nobody waits until all others' are packed and sent. */
const PARTS = 4;
/** Seconds between two notes of where everybody is, and looks at who does not read. */
const NOTE = 1;
/** WebSocket close codes of lost connections, as against those who left or were sent away. */
const LOST: ReadonlySet<number> = new Set([1001, 1005, 1006, 4010]);
/** Bytes waiting for somebody who does not read, before they are cut. */
const MOST_WAITING = 1_000_000;

/**
 * The concourse or a store with the people in it: who is here, where they are, and who handles what they
 * say. A visitor is a page: the same person may stand here twice, as on a headset and a phone.
 */
export abstract class PlaceRoom extends Room<{ state: PlaceState }> {
  protected abstract readonly deps: PlaceDeps;
  override state = new PlaceState();
  readonly #sessions = new Map<string, Session>();
  readonly #sight = openSight(POSE_HEAD);
  #stopHiding = (): void => {};
  #later: readonly NodeJS.Timeout[] = [];

  override onCreate(options: unknown): void {
    const { place } = this.#parse(options);
    this.state.place = place;
    this.maxClients = this.deps.capacity;
    this.patchRate = TICK;
    // Queued patches alias the encoder's buffer: a slow reader would get corrupted state.
    const { encoder } = this['_serializer'] as unknown as { encoder: Encoder };
    const encode = encoder.encode.bind(encoder);
    encoder.encode = (...args) => encode(...args).slice();
    this.onMessage('*', (client, type, body: unknown) => this.#receive(client, String(type), body));
    this.onMessageBytes(POSE, (client, bytes: Uint8Array) => this.#receivePose(client, bytes));
    this.setSimulationInterval(() => this.#tick(), TICK);
    this.clock.setInterval(() => { this.#noteWhere(); this.#cutWhoDoNotRead(); }, NOTE * 1000);
    this.#stopHiding = this.deps.care.onHidden(({ place: of, line }) => { if (of === place) this.broadcast('chat.hidden', { line } satisfies FromRoom['chat.hidden']); });
  }

  /** `me` is who asked for the seat (`onAuth` in index.ts). */
  override onJoin(client: Client, options: unknown, me: Me): void {
    const { place, locale } = this.#parse(options);
    if (place !== this.state.place) throw new ServerError(JOIN_REFUSED.malformed, `this is ${this.state.place}`);
    // Who loads a page again that had lost its connection is one person, not two.
    for (const { visit, giveUp } of this.#sessions.values()) if (visit.me.id === me.id) giveUp?.();
    const id = client.sessionId, slot = this.#freeSlot();
    const visitor = new Visitor().assign({ id, slot, heldProduct: '', heldColour: '', heldModel: '', connected: true, look: new LookState() });
    wear(visitor, me);
    const { now } = this.deps;
    const here = (): Client | undefined => (this.#sessions.has(id) ? this.clients.getById(id) : undefined);
    const visit: Visit = {
      place, me, locale, visitor, now, chat: new Bucket(CHAT.perSecond, CHAT.burst, now()),
      tell: (type, body) => here()?.send(type, body),
      tellAll: (type, body) => this.broadcast(type, body),
      personOf: (visitor) => this.#sessions.get(visitor)?.visit.me ?? null,
      refuse: (type, code, message, field = null, about = null) => { const to = here(); if (to) this.#refuse(to, { type, code, field, message, about }); },
      timeline: { newest: 0 },
    };
    this.#sessions.set(id, sessionOf(visit, slot, this.deps.attendance.enter(me.id, place), receive(visit, this.deps)));
    this.state.visitors.set(id, visitor);
    this.#sight.enter(slot);
    this.#sendAllPoses(client, slot);
  }

  override onDrop(client: Client, code?: number): void {
    const session = this.#sessions.get(client.sessionId);
    if (!session || code === undefined || !LOST.has(code)) return this.#forget(client);
    session.visit.visitor.connected = false;
    const back = this.allowReconnection(client, KEPT);
    session.giveUp = () => back.reject();
    back.catch(() => this.#forget(client));
  }

  override onReconnect(client: Client): void {
    const session = this.#sessions.get(client.sessionId);
    if (!session) return;
    session.visit.visitor.connected = true;
    session.giveUp = null;
    this.#sendAllPoses(client, session.slot);
  }

  override onLeave(client: Client): void {
    this.#forget(client);
  }

  override onDispose(): void {
    this.#stopHiding();
    for (const timer of this.#later) clearTimeout(timer);
  }

  #parse(options: unknown): JoinOptions {
    const parsed = JoinOptions.safeParse(options);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new ServerError(issue?.path[0] === 'protocol' ? JOIN_REFUSED.outdated : JOIN_REFUSED.malformed, issue?.message ?? 'join options');
    }
    const { place } = parsed.data;
    if (place !== CONCOURSE_ID && !this.deps.isStore(place)) throw new ServerError(JOIN_REFUSED.noPlace, `no place ${place}`);
    return parsed.data;
  }

  #freeSlot(): number {
    const taken = new Set([...this.#sessions.values()].map(({ slot }) => slot));
    let slot = 1;
    while (taken.has(slot)) slot++;
    return slot;
  }

  #forget(client: Client): void {
    const session = this.#sessions.get(client.sessionId);
    this.#sessions.delete(client.sessionId);
    this.state.visitors.delete(client.sessionId);
    if (!session) return;
    this.#sight.leave(session.slot);
    session.stop();
    this.deps.attendance.leave(session.stay);
  }

  #noteWhere(): void {
    for (const { head, visit } of this.#sessions.values()) {
      if (head && visit.visitor.connected) this.deps.attendance.stand(visit.place, head.x, head.z, NOTE);
    }
  }

  #cutWhoDoNotRead(): void {
    for (const client of this.clients) {
      const { bufferedAmount } = client.ref as unknown as { readonly bufferedAmount: number };
      if (bufferedAmount > MOST_WAITING && this.#sessions.has(client.sessionId)) this.#cut(client, CLOSE.tooSlow);
    }
  }

  /** Forgets first, so that what still arrives before the socket closes is neither handled nor answered. */
  #cut(client: Client, code: number): void {
    this.#forget(client);
    client.leave(code);
  }

  /** The sender's session where the message may be handled; else it was ignored or cut. */
  #admit(client: Client, type: string, body: unknown): Session | null {
    const session = this.#sessions.get(client.sessionId);
    if (!session) return null;
    const now = this.deps.now();
    if (session.messages.take(1, now)) return session;
    if (!session.ignored.take(1, now)) {
      this.#refuse(client, { type, code: 'flooded', message: 'too many messages', fatal: true });
      this.#cut(client, CLOSE.flooded);
    } else if (session.notices.take(1, now)) this.#refuse(client, { type, code: 'too-many', message: 'slower, please', about: aboutOf(body) });
    return null;
  }

  #receive(client: Client, type: string, body: unknown): void {
    const session = this.#admit(client, type, body);
    if (!session) return;
    if (!isKnown(type)) return this.#refuse(client, { type: type.slice(0, 40), code: 'unknown', message: 'no such message', about: aboutOf(body) });
    const parsed = FROM_CLIENT[type].safeParse(body);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return this.#refuse(client, { type, code: 'malformed', field: issue?.path.join('.') || null, message: issue?.message ?? 'malformed', about: aboutOf(body) });
    }
    const handler = HANDLERS[type] as Handler<typeof type> | undefined;
    if (!handler) return this.#refuse(client, { type, code: 'not-here', message: 'this place does not offer that', about: aboutOf(body) });
    const { visit } = session;
    new Promise<void>((done) => { done(handler(visit, parsed.data as never, this.deps)); }).catch((error: unknown) => {
      this.deps.log.error({ error, type }, 'message failed');
      visit.refuse(type, 'internal', 'the server failed; it was logged', null, aboutOf(body));
    });
  }

  #receivePose(client: Client, bytes: Uint8Array): void {
    const session = this.#admit(client, POSE, bytes);
    if (!session) return;
    const now = this.deps.now();
    const decoded = decodePose(bytes);
    const refuse = (code: string): void => {
      if (session.notices.take(1, now)) this.#refuse(client, { type: POSE, code, message: 'pose ignored' });
    };
    if (!decoded.ok) return refuse(decoded.reason);
    const { head } = decoded.pose;
    const from = session.head ?? head;
    if (!session.move.take(Math.hypot(head.x - from.x, head.y - from.y, head.z - from.z), now)) return refuse('too-fast');
    session.head = head;
    this.#sight.move(session.slot, head, bytes);
  }

  #refuse(client: Client, refused: Pick<FromRoom['refused'], 'type' | 'code' | 'message'> & Partial<FromRoom['refused']>): void {
    client.send('refused', { field: null, fatal: false, about: null, ...refused } satisfies FromRoom['refused']);
  }

  /** Everybody's last pose, one's own included: who comes back goes on from there. */
  #sendAllPoses(client: Client, slot: number): void {
    const frame = this.#sight.all(slot);
    if (frame) client.enqueueRaw(frame);
  }

  #tick(): void {
    this.#sight.tick();
    const parts = this.#sight.isCrowd() ? PARTS : 1;
    this.#sendFrames(0, parts);
    this.#later = Array.from({ length: parts - 1 }, (_, i) => setTimeout(() => this.#sendFrames(i + 1, parts), TICK * (i + 1) / parts));
  }

  /** Sends those whose part of the tick it is what is theirs in this tick. */
  #sendFrames(part: number, parts: number): void {
    for (const client of this.clients) {
      const slot = this.#sessions.get(client.sessionId)?.slot;
      const frame = slot !== undefined && slot % parts === part ? this.#sight.frameFor(slot) : null;
      if (frame) client.enqueueRaw(frame);
    }
  }
}

function isKnown(type: string): type is keyof FromClient {
  return Object.hasOwn(FROM_CLIENT, type);
}

/** The id or batch that a message names itself by, whatever else is in it. */
function aboutOf(body: unknown): string | null {
  const named = Named.safeParse(body).data;
  return named?.batch ?? named?.id ?? null;
}
const Named = z.looseObject({ batch: z.uuid().optional(), id: z.uuid().optional() });
