/** Rooms on real parts: a database file with the mall's catalogue, a journal, sockets. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Server } from '@colyseus/core';
import { Client, type Room } from '@colyseus/sdk';
import { pino } from 'pino';
import { loadLanguage } from '../../../models/language/model.ts';
import { openSpeaker } from '../../../models/language/wording/talk/speaker.ts';
import type { Me } from '../../../shared/account.ts';
import { PLACE_ROOM, POSE, PROTOCOL, type FromRoom } from '../../../shared/messages.ts';
import { decodePose, unpackPoses, type Pose } from '../../../shared/pose.ts';
import { PlaceState } from '../../../shared/state.ts';
import { openCare } from '../../../server/care/index.ts';
import { openAccounts } from '../../../server/accounts/index.ts';
import { readStoreFiles } from '../../../server/commerce/shelf.ts';
import { openLimits } from '../../../server/http/limits.ts';
import { openJournal } from '../../../server/learning/journal.ts';
import { openPrivacy } from '../../../server/learning/privacy.ts';
import { openReports } from '../../../server/learning/reports.ts';
import { defineRooms } from '../../../server/rooms/index.ts';
import { RoomTransport } from '../../../server/rooms/transport.ts';
import { openAttendance } from '../../../server/planning/attendance.ts';
import { readStores, seed } from '../../../server/storage/catalogue.ts';
import { openStore } from '../../../server/storage/open.ts';
import { openBlobs } from '../../../server/studio/blobs.ts';
import { openDesigns } from '../../../server/studio/custom/index.ts';
import { openDesk } from '../../../server/studio/desk.ts';
import { openPlainAssistant } from '../studio/assistant/plain.ts';
import { openPersonal } from '../../../server/studio/personal.ts';
import { openProductModels } from '../../../server/studio/product-models.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import { loadTaste } from '../../../models/taste/model.ts';
import { openWriter } from '../../../server/writer/index.ts';

export const CATALOGUE = join(import.meta.dirname, '..', '..', '..', 'assets', 'catalogue');

export interface Guest {
  readonly me: Me;
  readonly headers: Record<string, string>;
}

/** Serves the rooms on `port` until closed. */
export async function openPlaces(port: number, { capacity, attendanceEvery = 5000 }: { readonly capacity: number; readonly attendanceEvery?: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'places-')), path = join(folder, 'galleria.sqlite');
  const { db, close } = openStore(path), log = pino({ level: 'silent' });
  seed(db, await readStoreFiles(CATALOGUE));
  const stores = new Set(readStores(db).map(({ id }) => id)), writer = openWriter(path), journal = openJournal(writer, db, (error) => { throw error; });
  const attendance = openAttendance(db, { writer, now: Date.now, newId: randomUUID, every: attendanceEvery, onFailure: (error) => { throw error; } });
  const personal = await openPersonal({ db, writer, journal, model: await loadTaste(), now: Date.now, random: randomFrom(1), zone: 'UTC', log });
  const privacy = openPrivacy({ db, assortmentOf: personal.assortmentOf, recommender: personal.recommender, stores: () => [...stores], now: Date.now });
  const server = new Server({ transport: new RoomTransport({ server: createServer() }), greet: false, gracefullyShutdown: false });
  const limits = openLimits();
  const accounts = openAccounts({ db, writer, secret: 'a secret of these tests, of 32 characters or more', origin: `http://127.0.0.1:${port}`, now: Date.now, random: Math.random, log });
  const language = await loadLanguage(), speaker = await openSpeaker((error) => { throw error; });
  const desk = openDesk({ db, writer, now: Date.now });
  const { assistant } = openPlainAssistant(db, { language, speaker }, (signs) => void journal.keep(signs));
  const care = openCare({ db, writer, now: Date.now, ownHosts: new Set([`127.0.0.1:${port}`]) });
  const blobs = openBlobs(join(folder, 'blobs'), randomUUID), noneOfMerchants = { levelsOf: () => null, glb: async () => null };
  const models = await openProductModels({ folder: join(folder, 'models'), threads: 1, merchants: noneOfMerchants, artwork: blobs.read, now: Date.now });
  const designs = openDesigns({ db, writer, blobs, models, mayEngrave: (words) => care.judge(words).ok, now: Date.now });
  defineRooms(server, {
    capacity, whoIs: accounts.whoIs, person: accounts.person, mayJoin: async (person) => await limits.take('person', 'matchmake', person) === null, isStore: (id) => stores.has(id), now: Date.now, newId: randomUUID, log,
    reports: openReports({ db, journal, now: Date.now, log }), attendance, assistant, desk, care, designs,
    journal, layouts: personal.layouts, recommender: personal.recommender, offers: personal.offers, privacy,
  });
  await server.listen(port, '127.0.0.1');
  return {
    db, journal, personal, privacy, accounts, desk, care,
    /** A new guest, and the headers that say so. */
    async guest(language = 'en'): Promise<Guest> {
      const { me, cookies } = await accounts.welcome(new Headers({ 'accept-language': language }), false);
      return { me, headers: { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') } };
    },
    async close() {
      await server.gracefullyShutdown(false);
      await designs.close();
      await models.close();
      await language.close();
      await speaker.close();
      await personal.close();
      await journal.close();
      await attendance.close();
      await writer.close();
      close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A client that keeps what the room sends it. */
export async function enter(port: number, place: string, { me, headers }: Guest) {
  const room = await new Client(`ws://127.0.0.1:${port}`, { headers })
    .joinOrCreate<PlaceState>(PLACE_ROOM, { protocol: PROTOCOL, place, locale: 'en', device: 'desktop' }, PlaceState);
  return Object.assign(follow(room), { me });
}

export function follow(room: Room<unknown, PlaceState>) {
  const heard = new Map<string, unknown[]>(), poses = new Map<number, Pose>();
  let closed: number | null = null;
  room.onMessage('*', (type, body: unknown) => { heard.set(String(type), [...heard.get(String(type)) ?? [], body]); });
  room.onMessage(POSE, (bytes: Uint8Array) => {
    for (const { slot, bytes: packed } of unpackPoses(bytes) ?? []) {
      const got = decodePose(packed);
      if (got.ok) poses.set(slot, got.pose);
    }
  });
  room.onLeave((code) => { closed = code; });
  const all = <T extends keyof FromRoom>(type: T): readonly FromRoom[T][] => (heard.get(type) ?? []) as FromRoom[T][];
  return {
    room, poses, all, closed: () => closed,
    /** The next message of a type after the first `after`. */
    async next<T extends keyof FromRoom>(type: T, after = 0): Promise<FromRoom[T]> {
      await until(type, () => all(type).length > after);
      return all(type)[after] as FromRoom[T];
    },
    get refused() { return all('refused'); },
    get chats() { return all('chat'); },
  };
}

export async function until(what: string, holds: () => boolean, seconds = 5): Promise<void> {
  for (let i = 0; i < 40 * seconds; i++) {
    if (holds()) return;
    await sleep(25);
  }
  throw new Error(`waited ${seconds} s for: ${what}`);
}
