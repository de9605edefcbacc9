/** Serves the mall on one port: who asks, what answers over HTTP and in rooms, and the gate before both. */
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server as HttpServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Server, matchMaker } from '@colyseus/core';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { chooseDevice } from '../models/engine/device.ts';
import type { DeviceChoice } from '../models/engine/device.ts';
import { openAccounts } from './accounts/index.ts';
import type { Accounts } from './accounts/index.ts';
import { openInvitations } from './accounts/invitations.ts';
import type { Invitations } from './accounts/invitations.ts';
import { keepSecret } from './accounts/secret.ts';
import { handOverShopping } from './commerce/handover.ts';
import { originOf } from './config.ts';
import type { Config } from './config.ts';
import { accountRoutes } from './http/account.ts';
import { httpApp } from './http/app.ts';
import { alsoSecure } from './http/both.ts';
import { careRoutes } from './http/care.ts';
import { bodyRoutes } from './http/body.ts';
import { cartRoutes } from './http/cart.ts';
import { deskRoutes } from './http/desk.ts';
import { customRoutes } from './http/custom.ts';
import { designRoutes } from './http/designs.ts';
import { keepCertificate, outsideAddresses } from './http/certificate.ts';
import { guard } from './http/gate.ts';
import { invitationRoutes } from './http/invitations.ts';
import { openLimits } from './http/limits.ts';
import type { Limits } from './http/limits.ts';
import { copyRoutes } from './http/copy.ts';
import { makeRoutes } from './http/make.ts';
import { reviewRoutes } from './http/reviews.ts';
import { proposalRoutes } from './http/proposals.ts';
import { mallRoutes } from './http/mall.ts';
import { merchantRoutes } from './http/merchant.ts';
import { offersRoutes } from './http/offers.ts';
import { ordersRoutes } from './http/orders.ts';
import { operatorRoutes } from './http/operator.ts';
import { openOperations } from './http/operations.ts';
import { privacyRoutes } from './http/privacy.ts';
import { plannerRoutes } from './http/planner.ts';
import { speechRoutes } from './http/speech.ts';
import { voiceRoutes } from './http/voices.ts';
import { sizesRoutes } from './http/sizes.ts';
import { openReports } from './learning/reports.ts';
import { defineRooms } from './rooms/index.ts';
import { RoomTransport } from './rooms/transport.ts';
import { openServices } from './services.ts';
import type { Services } from './services.ts';
import { findArtwork } from './storage/artworks.ts';
import { readStoreIds } from './storage/catalogue.ts';
import { makeModelsAhead } from './studio/models-ahead.ts';

/** The built pages. */
const CLIENT = join(import.meta.dirname, '..', 'dist', 'client');
/** How long a connection without a request stays, milliseconds: longer than a proxy's 60 s, which would else meet one just closed. */
const IDLE = 65_000;
/** Longest message of a client, bytes. */
const MESSAGE_BYTES = 32_768;

/**
 * Serves until the returned function is called, which closes everything that was opened. While nobody
 * runs the mall, `onOwnersLink` is given a link that makes an owner of whoever opens it; `onDevice` hears where
 * models run, and what was passed over for it.
 * @throws StorageError, and what Node throws for a port or an address that cannot be had
 */
export async function serve(config: Config, onOwnersLink?: (link: string) => void, onDevice?: (choice: DeviceChoice) => void): Promise<() => Promise<void>> {
  await using closing = new AsyncDisposableStack();
  const log = pino({ level: 'warn' }), choice = await chooseDevice(config.device ?? 'cpu');
  onDevice?.(choice);
  const services = await openServices({ ...config, device: choice.device, ownHosts: ownHostsOf(config) }, log, closing), { db, personal } = services;
  const accounts = openAccounts({
    db, writer: services.writer, secret: config.secret ?? keepSecret(join(config.data, 'secret')), origin: originOf(config), now: Date.now, random: Math.random, log,
  });
  accounts.onMerge((guest, account) => handOverShopping(db, guest, account));
  accounts.onMerge(personal.merge);
  accounts.onMerge(services.care.merge);
  const invitations = openInvitations({ db, origin: originOf(config), now: Date.now }), limits = openLimits();

  const server = createServer({ keepAliveTimeout: IDLE }, answers({ config, choice, services, accounts, invitations, limits, log }));
  if (!config.plain) alsoSecure(server, await keepCertificate(config.data, outsideAddresses(), Date.now()));
  const rooms = new Server({ transport: new RoomTransport({ server, maxPayload: MESSAGE_BYTES }), greet: false, gracefullyShutdown: false });
  defineRooms(rooms, {
    capacity: config.capacity, isStore: (id) => personal.assortmentOf(id) !== null, now: Date.now, newId: randomUUID, log,
    whoIs: accounts.whoIs, person: accounts.person, mayJoin: async (person) => await limits.take('person', 'matchmake', person) === null,
    reports: openReports({ db, journal: services.journal, now: Date.now, log }), attendance: services.attendance, assistant: services.assistant, desk: services.desk, care: services.care, designs: services.designs,
    journal: services.journal, layouts: personal.layouts, recommender: personal.recommender, offers: personal.offers, privacy: services.privacy,
  });
  await listen(rooms, server, config, limits);
  closing.defer(async () => {
    await rooms.gracefullyShutdown(false);
    await partWithAll(server);
  });
  if (config.ahead) {
    closing.defer(services.rehearse().stop);
    const products = readStoreIds(db).flatMap((id) => personal.assortmentOf(id)?.products ?? []);
    closing.defer(makeModelsAhead({ models: services.models, products, log }));
  }

  const ownersLink = onOwnersLink && invitations.inviteOwner();
  if (ownersLink) onOwnersLink(ownersLink);
  const opened = closing.move();
  return () => opened.disposeAsync();
}

/** Milliseconds that requests under way have to end, looked at so often. */
const GRACE = 500, LOOKED_AT = 50;

/** Parts with whoever keeps a connection, once what is under way has ended or its time is over: all behind is closed next, and could only fail them. */
async function partWithAll(server: HttpServer): Promise<void> {
  const open = (): Promise<number> => new Promise((resolve, failed) => server.getConnections((error, count) => (error ? failed(error) : resolve(count))));
  for (let waited = 0; waited < GRACE; waited += LOOKED_AT) {
    server.closeIdleConnections();
    if (await open() === 0) return;
    await wait(LOOKED_AT);
  }
  server.closeAllConnections();
}

/** What browsers may know the mall by. */
function ownHostsOf(config: Config): ReadonlySet<string> {
  return new Set([new URL(originOf(config)).host, ...['localhost', '127.0.0.1', ...outsideAddresses()].map((name) => `${name}:${config.port}`)]);
}

interface AnswerDeps {
  readonly config: Config; readonly choice: DeviceChoice; readonly services: Services;
  readonly accounts: Accounts; readonly invitations: Invitations; readonly limits: Limits; readonly log: Logger;
}

/** Everything that is answered over HTTP. */
function answers({ config, choice, services, accounts, invitations, limits, log }: AnswerDeps): ReturnType<typeof httpApp> {
  const { db, till, journal, goods, models, make, copy, words, photos, personal, registry, lifecycle, trainings, loop, privacy, tryOns } = services, { designs, customDesk, blobs } = services;
  const operations = openOperations({
    now: Date.now, crowd: () => ({ rooms: matchMaker.stats.local.roomCount, people: matchMaker.stats.local.ccu }),
    models: () => ({ device: personal.taste.device(), remarks: choice.remarks }), trouble: journal.trouble, openMetrics: config.openMetrics ?? false,
  });
  return httpApp({
    routes: [
      operations.routes, accountRoutes(accounts, limits), invitationRoutes(invitations),
      mallRoutes({ goods, models, layouts: personal.layouts, capacity: config.capacity }), makeRoutes(make, limits), proposalRoutes({ make, words, photos, limits }),
      copyRoutes(copy, limits), reviewRoutes({ db, limits, care: services.care, now: till.now }),
      cartRoutes({ ...till, newId: randomUUID, journal, log }), ordersRoutes({ till, journal, log }), offersRoutes(till),
      merchantRoutes({ till, newId: () => randomBytes(4).toString('hex') }), plannerRoutes({ db, now: till.now }),
      designRoutes(designs, blobs, (sha256) => findArtwork(db, sha256) !== undefined, limits), customRoutes(customDesk, limits),
      careRoutes(services.care), sizesRoutes(db), speechRoutes(services, limits), voiceRoutes(services.voices), bodyRoutes(till, tryOns), deskRoutes(services.desk, till), privacyRoutes(privacy, till.now), operatorRoutes({ db, registry, lifecycle, trainings, loop, journal, device: personal.taste.device, now: till.now }),
    ],
    client: CLIENT, whoIs: accounts.whoIs, limits, observe: operations.observe, log,
  });
}

/** Takes the port. Colyseus adds its routes as the server begins to listen: the gate goes before them, and before the first request. */
async function listen(rooms: Server, server: HttpServer, config: Config, limits: Limits): Promise<void> {
  // Colyseus logs a failure to listen, but its promise then never settles.
  const failure = new Promise<never>((_, failed) => server.once('error', failed));
  const listening = rooms.listen(config.port, config.host, undefined, () => guard(server, { limits, proxies: config.proxies ?? 0, origin: config.origin ?? null }));
  await Promise.race([listening, failure]);
}
