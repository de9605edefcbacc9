/** Starts what the configuration asks for, on one port. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Server, matchMaker } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { pino } from 'pino';
import { loadLanguage } from '../models/language/model.ts';
import { TASTE_DEVICE } from '../models/taste/model.ts';
import { openAccounts } from './accounts/index.ts';
import { INVITATION_LIFE, openInvitations } from './accounts/invitations.ts';
import { keepSecret } from './accounts/secret.ts';
import { settlePending } from './commerce/checkout.ts';
import { handOverShopping } from './commerce/handover.ts';
import { settleRefunds } from './commerce/order-steps.ts';
import { validOffers } from './commerce/offers.ts';
import { readOrders } from './commerce/orders.ts';
import { TEST_PROVIDER } from './commerce/payment.ts';
import { readStoreFiles } from './commerce/shelf.ts';
import { signsOfOrders } from './commerce/signs.ts';
import { DATABASE, configure, originOf } from './config.ts';
import type { Config } from './config.ts';
import { accountRoutes } from './http/account.ts';
import { httpApp } from './http/app.ts';
import { alsoSecure } from './http/both.ts';
import { cartRoutes } from './http/cart.ts';
import { keepCertificate, outsideAddresses } from './http/certificate.ts';
import { guard } from './http/gate.ts';
import { invitationRoutes } from './http/invitations.ts';
import { openLimits } from './http/limits.ts';
import { mallRoutes } from './http/mall.ts';
import { merchantRoutes } from './http/merchant.ts';
import { modelRoutes } from './http/models.ts';
import { offersRoutes } from './http/offers.ts';
import { ordersRoutes } from './http/orders.ts';
import { openOperations } from './http/operations.ts';
import { plannerRoutes } from './http/planner.ts';
import { openJournal } from './learning/journal.ts';
import { openRegistry } from './learning/registry.ts';
import { openReports } from './learning/reports.ts';
import { loadServing, watchModels } from './learning/watch.ts';
import { openAttendance } from './planning/attendance.ts';
import { defineRooms } from './rooms/index.ts';
import { seed } from './storage/catalogue.ts';
import { StorageError } from './storage/failure.ts';
import { openStore } from './storage/open.ts';
import { openAssistant } from './studio/assistant/index.ts';
import { openBlobs } from './studio/blobs.ts';
import { openMallGoods } from './studio/mall-goods.ts';
import { openMerchantModels } from './studio/merchant-models.ts';
import { openPersonal } from './studio/personal.ts';
import { openProductModels } from './studio/product-models.ts';

const root = join(import.meta.dirname, '..');
/** Longest message of a client, bytes. */
const MESSAGE_BYTES = 32_768;
/** Milliseconds between two looks for a newly trained model. */
const LOOK_FOR_MODELS = 5000;
/** Milliseconds between two writes of where people are. */
const ATTENDANCE_EVERY = 5000;

/**
 * Serves until the returned function is called, which closes everything that was opened. While nobody
 * runs the mall, `onOwnersLink` is given a link that makes an owner of whoever opens it.
 */
export async function serve(config: Config, onOwnersLink?: (link: string) => void): Promise<() => Promise<void>> {
  const record = openStore(join(config.data, DATABASE));
  const log = pino({ level: 'warn' });
  const files = await readStoreFiles(join(root, 'assets', 'catalogue'));
  seed(record.db, files);
  const till = { db: record.db, provider: TEST_PROVIDER, now: Date.now, newId: randomUUID };
  const journal = openJournal(join(config.data, DATABASE), record.db);
  const settled = await settlePending(till);
  await journal.keep(settled.flatMap(({ shopper, orders }) => signsOfOrders(shopper, orders)));
  await settleRefunds(record.db, TEST_PROVIDER);
  const attendance = openAttendance(record.db, {
    now: Date.now, newId: randomUUID, every: ATTENDANCE_EVERY, onFailure: (error) => log.error({ error }, 'where people are could not be written'),
  });
  const merchantModels = openMerchantModels(record.db, openBlobs(join(config.data, 'blobs'), randomUUID));
  const models = await openProductModels(join(config.data, 'models'), Math.max(1, availableParallelism() - 1), merchantModels);
  const registry = await openRegistry(record.db, config.data, Date.now), serving = await loadServing(registry, log);
  const personal = await openPersonal({ db: record.db, journal, model: serving.model, now: Date.now, log });
  const endWatch = watchModels({ registry, taste: personal.taste, serving: serving.version, log, every: LOOK_FOR_MODELS });
  const goods = openMallGoods(record.db, models, personal.assortmentOf);
  const accounts = openAccounts({
    db: record.db, secret: config.secret ?? keepSecret(join(config.data, 'secret')),
    origin: originOf(config), now: Date.now, random: Math.random, log,
  });
  accounts.onMerge((guest, account) => handOverShopping(record.db, guest, account));
  const language = await loadLanguage();
  const assistant = openAssistant({
    db: record.db, language, now: Date.now, seed: randomInt(2 ** 31),
    ordersOf: (shopper) => readOrders(record.db, shopper),
    offersTo: (shopper, store) => validOffers(record.db, shopper, Date.now()).filter((offer) => store === null || offer.store === store),
    layoutOf: personal.layouts.layoutFor, likingOf: personal.likingOf,
    onAsked: (signs) => void journal.keep(signs).catch((error: unknown) => log.error({ error }, 'what was asked about could not be kept')),
    onUngrounded: (error) => log.error({ error }, 'an answer was held back'),
  });
  accounts.onMerge(personal.merge);
  const invitations = openInvitations({ db: record.db, origin: originOf(config), now: Date.now });
  const limits = openLimits();
  const operations = openOperations({
    now: Date.now, crowd: () => ({ rooms: matchMaker.stats.local.roomCount, people: matchMaker.stats.local.ccu }),
    device: TASTE_DEVICE, openMetrics: config.openMetrics ?? false,
  });
  const server = createServer(httpApp({
    routes: [
      operations.routes, accountRoutes(accounts, limits), invitationRoutes(invitations),
      mallRoutes({ goods, models, layouts: personal.layouts, capacity: config.capacity }),
      modelRoutes(merchantModels), cartRoutes({ ...till, journal, log }), ordersRoutes({ till, journal, log }), offersRoutes(till),
      merchantRoutes({ db: record.db, provider: TEST_PROVIDER, now: Date.now, newId: () => randomBytes(4).toString('hex') }), plannerRoutes({ db: record.db, now: Date.now }),
    ],
    client: join(root, 'dist', 'client'), whoIs: accounts.whoIs, limits, observe: operations.observe, log,
  }));
  if (!config.plain) alsoSecure(server, await keepCertificate(config.data, outsideAddresses(), Date.now()));
  const rooms = new Server({ transport: new WebSocketTransport({ server, maxPayload: MESSAGE_BYTES }), greet: false, gracefullyShutdown: false });
  defineRooms(rooms, {
    capacity: config.capacity, isStore: (id) => personal.assortmentOf(id) !== null, now: Date.now, log,
    whoIs: accounts.whoIs, person: accounts.person, mayJoin: async (person) => await limits.take('person', 'matchmake', person) === null,
    reports: openReports({ db: record.db, journal, now: Date.now }), attendance, assistant,
    journal, layouts: personal.layouts, recommender: personal.recommender, offers: personal.offers,
  });
  // Colyseus logs a failure to listen, but its promise then never settles.
  const failure = new Promise<never>((_, failed) => server.once('error', failed));
  try {
    // Colyseus adds its routes as the server begins to listen: the gate goes before them, and before the first request.
    const listening = rooms.listen(config.port, config.host, undefined, () => guard(server, { limits, proxies: config.proxies ?? 0, origin: config.origin ?? null }));
    await Promise.race([listening, failure]);
  } catch (error) {
    await models.close();
    await merchantModels.close();
    await language.close();
    await endWatch();
    await personal.close();
    await journal.close();
    attendance.close();
    record.close();
    throw error;
  }
  const ownersLink = onOwnersLink && invitations.inviteOwner();
  if (ownersLink) onOwnersLink(ownersLink);
  return async () => {
    await rooms.gracefullyShutdown(false);
    await models.close();
    await merchantModels.close();
    await language.close();
    await endWatch();
    await personal.close();
    await journal.close();
    attendance.close();
    record.close();
  };
}

/** Addresses that a browser can open, this machine's first; others are secure where they can be, or a headset could not be worn there. */
function addresses({ host, port, plain }: Config): string[] {
  if (host !== '0.0.0.0') return [`http://${host}:${port}`];
  return [`http://localhost:${port}`, ...outsideAddresses().map((name) => `http${plain ? '' : 's'}://${name}:${port}`)];
}

/** One clear sentence for what commonly keeps a server from starting; null for what nobody expected. */
function startFailure(error: unknown, config: Config): string | null {
  if (error instanceof StorageError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return `Port ${config.port} is taken; choose another with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${config.host} is no address of this machine; choose another with --host.`;
  return null;
}

if (import.meta.main) {
  const configured = configure(process.argv.slice(2), process.env, root);
  if (!configured.ok) {
    console.error(configured.message);
    process.exit(configured.exit);
  }
  const { config } = configured;
  try {
    let ownersLink: string | null = null;
    const stop = await serve(config, (link) => { ownersLink = link; });
    console.log(`The mall is open:\n${addresses(config).map((address) => `  ${address}`).join('\n')}`);
    if (!config.plain) console.log('Browsers ask once about the certificate of an https address: the mall signed it itself.');
    if (ownersLink) console.log(`Nobody runs it yet. Open this link within ${INVITATION_LIFE / 86_400_000} days and sign up to run its stores:\n  ${ownersLink}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(0)));
  } catch (error) {
    const sentence = startFailure(error, config);
    if (sentence === null) throw error;
    console.error(sentence);
    process.exit(1);
  }
}
