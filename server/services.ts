/** What the mall does behind its port: the record, and all that learns, makes and answers from it. */
import { randomInt, randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { randomFrom } from '../models/engine/random.ts';
import type { Device } from '../models/engine/session.ts';
import { loadLanguage } from '../models/language/model.ts';
import { openSpeaker } from '../models/language/wording/talk/speaker.ts';
import { openCare } from './care/index.ts';
import { caringAssistant } from './care/spoken.ts';
import { settlePending } from './commerce/checkout.ts';
import { validOffers } from './commerce/offers.ts';
import { ordersReader } from './commerce/orders.ts';
import { TEST_PROVIDER } from './commerce/payment.ts';
import { settleRefunds } from './commerce/refunds.ts';
import { readCustomFile, readStoreFiles } from './commerce/shelf.ts';
import { signsOfOrders } from './commerce/signs.ts';
import { DATABASE, MALL_ZONE } from './config.ts';
import { openJournal } from './learning/journal.ts';
import { openLifecycle } from './learning/lifecycle.ts';
import { openLoop } from './learning/loop.ts';
import { openPrivacy } from './learning/privacy.ts';
import { openRegistry } from './learning/registry.ts';
import { openServing } from './learning/serving.ts';
import { openTrainings } from './learning/trainings.ts';
import { openAttendance } from './planning/attendance.ts';
import { readStoreIds, seed } from './storage/catalogue.ts';
import { seedCustom } from './storage/custom-options.ts';
import { lockFolder } from './storage/lock.ts';
import { openStore } from './storage/open.ts';
import { openGoods } from './studio/assistant/goods.ts';
import { openDesk } from './studio/desk.ts';
import { openAssistant } from './studio/assistant/index.ts';
import { rehearse } from './studio/assistant/rehearsal.ts';
import { openStoreVoices } from './studio/assistant/voices.ts';
import { openBlobs } from './studio/blobs.ts';
import { openDesigns } from './studio/custom/index.ts';
import { openCustomDesk } from './studio/custom/merchant.ts';
import { openEngine } from './studio/engines/index.ts';
import type { EngineSettings } from './studio/engines/engine.ts';
import { inFront } from './studio/external/open.ts';
import type { ExternalSettings } from './studio/external/settings.ts';
import { openMallGoods } from './studio/mall-goods.ts';
import { openFinishing } from './studio/make/finishing.ts';
import { openCopyStudio } from './studio/copy/index.ts';
import { openMake } from './studio/make/index.ts';
import { openMerchantModels } from './studio/merchant-models.ts';
import { clearModels } from './studio/models-cleared.ts';
import { openPersonal } from './studio/personal.ts';
import { openPhotos } from './studio/photo.ts';
import { openProductModels } from './studio/product-models.ts';
import { openWordsDesk } from './studio/words.ts';
import { openListening } from './studio/speech/listening.ts';
import { openSpeaking } from './studio/speech/speaking.ts';
import type { HearingSettings } from './studio/speech/transcribe.ts';
import { openTools } from './studio/tools/index.ts';
import { openTryOns } from './studio/try-on.ts';
import { openWriter } from './writer/index.ts';

/** The mall that comes with the program. */
const CATALOGUE = join(import.meta.dirname, '..', 'assets', 'catalogue');
/** What of it shoppers may make their own. */
const CUSTOM = join(import.meta.dirname, '..', 'assets', 'custom.json');
/** Milliseconds between two looks at models, trials and trainings. */
const LOOK_AT_MODELS = 5000;
/** Milliseconds between two writes of where people are. */
const ATTENDANCE_EVERY = 5000;

export interface ServicesOptions {
  readonly data: string;
  /** Where models of taste run; the CPU unless told. */
  readonly device?: Device;
  /** The external service that makes models; none where it is absent. */
  readonly engine?: EngineSettings | undefined;
  /** The large model that answers shoppers; the mall's own does where it is absent. */
  readonly external?: ExternalSettings | undefined;
  /** The server that writes down what shoppers say; the mall's own recogniser knows commands where it is absent. */
  readonly hearing?: HearingSettings | undefined;
  /** Hosts with their ports that links in chat may name: the mall's own. */
  readonly ownHosts?: ReadonlySet<string>;
}
export type Services = Awaited<ReturnType<typeof openServices>>;

/**
 * Opens everything over a data folder; `closing` closes it again, the last opened first. Purchases and
 * refunds that were cut short are settled before this resolves. One process at a time has a folder. @throws StorageError
 */
export async function openServices({ data, device = 'cpu', engine, external, hearing, ownHosts = new Set() }: ServicesOptions, log: Logger, closing: AsyncDisposableStack) {
  const now = Date.now, file = join(data, DATABASE);
  closing.adopt(lockFolder(data, file), (lock) => lock.release());
  const { db } = closing.adopt(openStore(file), (store) => store.close());
  if (seed(db, await readStoreFiles(CATALOGUE))) seedCustom(db, await readCustomFile(CUSTOM));
  const writer = closing.adopt(openWriter(file), (each) => each.close());
  const journal = closing.adopt(openJournal(writer, db, (error) => log.error({ error }, 'what follows from what was kept failed')), (each) => each.close());
  // The writer's thread moves what is in the write-ahead log into the database: no room waits for that.
  db.pragma('wal_autocheckpoint = 0');
  const till = { db, writer, provider: TEST_PROVIDER, now };
  for (const { shopper, orders } of await settlePending(till)) await journal.keep(signsOfOrders(shopper, orders));
  await settleRefunds(till);

  const attendance = closing.adopt(openAttendance(db, {
    writer, now, newId: randomUUID, every: ATTENDANCE_EVERY, onFailure: (error) => log.error({ error }, 'where people are could not be written'),
  }), (each) => each.close());
  const blobs = openBlobs(join(data, 'blobs'), randomUUID), merchantModels = openMerchantModels(db, blobs);
  const models = closing.adopt(await openProductModels({ folder: join(data, 'models'), threads: Math.max(1, availableParallelism() - 1), merchants: merchantModels, artwork: blobs.read, now }), (each) => each.close());
  const make = closing.adopt(openMake({
    db, blobs, models, finishing: closing.adopt(openFinishing(), (each) => each.close()), engine: engine ? { engine: openEngine(engine), daily: engine.daily } : null, now, newId: randomUUID, log,
  }), (each) => each.close());
  const copy = openCopyStudio({ db, blobs, models, now, zone: MALL_ZONE, newId: randomUUID });
  const tryOns = closing.adopt(openTryOns(db, Math.max(1, availableParallelism() - 1), now), (each) => each.close());
  const words = closing.adopt(openWordsDesk(), (each) => each.close()), photos = closing.adopt(openPhotos(), (each) => each.close());
  const registry = await openRegistry(db, data, now, device), lifecycle = openLifecycle(db);
  const personal = closing.adopt(await openPersonal({
    db, writer, journal, model: (open) => openServing({ registry, lifecycle, open, now, log }), now, random: randomFrom(randomInt(2 ** 31)), zone: MALL_ZONE, log,
  }), (each) => each.close());
  const privacy = openPrivacy({ db, assortmentOf: personal.assortmentOf, recommender: personal.recommender, stores: () => readStoreIds(db), now });
  const trainings = closing.adopt(openTrainings({ db, data, device, now, log }), (each) => each.close());
  const loop = closing.adopt(openLoop({ db, registry, lifecycle, serving: personal.taste, trainings, now, log, every: LOOK_AT_MODELS }), (each) => each.close());
  const language = closing.adopt(await loadLanguage(), (each) => each.close());
  const speaker = closing.adopt(await openSpeaker((error) => log.error({ error }, 'assistants speak by their grammar alone')), (each) => each.close());
  const care = openCare({ db, writer, now, ownHosts });
  const goodsNow = openGoods(db), keepSigns = (signs: Parameters<typeof journal.keep>[0], trouble: string): void =>
    void journal.keep(signs).catch((error: unknown) => log.error({ error }, trouble));
  const tools = openTools({
    db, writer, goods: goodsNow, now, newId: randomUUID,
    ordersOf: ordersReader(db),
    offersTo: (shopper, store) => validOffers(db, shopper, now()).filter((offer) => store === null || offer.store === store),
    layoutOf: personal.layouts.layoutFor, likingOf: personal.likingOf, settleRefunds: () => settleRefunds(till),
    onCarted: (sign) => keepSigns([sign], 'what was put into a cart could not be kept'),
  });
  const speech = { tools, goods: goodsNow, language, speaker, now, onUngrounded: (error: unknown) => log.error({ error }, 'an answer was held back') };
  const ownAssistant = openAssistant({ ...speech, seed: randomInt(2 ** 31), onAsked: (signs) => keepSigns(signs, 'what was asked about could not be kept') });
  const answering = external ? inFront(external, {
    db, own: ownAssistant, tools, goods: goodsNow, now, random: randomFrom(randomInt(2 ** 31)), mayPass: (sentence) => care.judge(sentence).ok,
    keep: (spent) => void writer.write('model.spend', spent).catch((error: unknown) => log.error({ error }, 'what an external model took could not be kept')),
    onAsked: (signs) => keepSigns(signs, 'what was asked about could not be kept'),
    onFault: (fault) => log.warn({ fault }, 'the mall\'s own assistant answered in place of the external model'),
  }) : ownAssistant;
  const assistant = caringAssistant(answering, care.judge, (reason) => log.warn({ reason }, 'the filter held back what the assistant was about to say'));
  const designs = closing.adopt(openDesigns({ db, writer, blobs, models, mayEngrave: (words) => care.judge(words).ok, now }), (each) => each.close()), customDesk = openCustomDesk({ db, blobs, designs, now });
  closing.defer(clearModels({ db, models, now, log }));
  const desk = openDesk(till), speaking = closing.adopt(openSpeaking(), (each) => each.close());
  const listening = closing.adopt(openListening({ settings: hearing ?? null, now, onFault: (message) => log.warn({ message }, 'the server that hears did not; the mall\'s own recogniser did') }), (each) => each.close());
  const goods = openMallGoods(db, models, personal.assortmentOf);
  return {
    db, writer, till, journal, attendance, registry, lifecycle, trainings, loop, privacy, make, copy, words, photos, models, personal, tools, assistant, desk, care, goods, tryOns,
    blobs, designs, customDesk, speaking, listening,
    voices: openStoreVoices({ db, goods: goodsNow, speaker }),
    rehearse: () => rehearse({ ...speech, onFault: (error) => log.error({ error }, 'answers could not be rehearsed') }),
  };
}
