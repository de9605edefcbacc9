/** A real mall in a temporary folder with the embedded goods, and somebody to ask. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeGoods } from '../../../../models/layout/place.ts';
import { loadLanguage } from '../../../../models/language/model.ts';
import type { LanguageModel } from '../../../../models/language/model.ts';
import { openSpeaker } from '../../../../models/language/wording/talk/speaker.ts';
import type { Speaker } from '../../../../models/language/wording/talk/speaker.ts';
import { ordersReader } from '../../../../server/commerce/orders.ts';
import { settleRefunds } from '../../../../server/commerce/refunds.ts';
import { readStoreFiles } from '../../../../server/commerce/shelf.ts';
import { seed } from '../../../../server/storage/catalogue.ts';
import { openStore } from '../../../../server/storage/open.ts';
import type { Db } from '../../../../server/storage/open.ts';
import type { NeedsModel } from '../../../../models/language/needs/model.ts';
import { openGoods } from '../../../../server/studio/assistant/goods.ts';
import { openAssistant } from '../../../../server/studio/assistant/index.ts';
import type { Account, AnswerPart } from '../../../../server/studio/assistant/index.ts';
import { rehearse } from '../../../../server/studio/assistant/rehearsal.ts';
import { openTools } from '../../../../server/studio/tools/index.ts';
import type { ToolDeps, Tools } from '../../../../server/studio/tools/index.ts';
import type { StoreFile } from '../../../../shared/catalogue.ts';
import type { Interaction } from '../../../../shared/interaction.ts';
import type { Layout } from '../../../../shared/layout.ts';
import type { Locale } from '../../../../shared/locale.ts';
import type { Offer } from '../../../../shared/shop.ts';
import { tillOf } from '../../commerce/till.ts';

export interface Answer extends Extract<AnswerPart, { kind: 'done' }> { readonly text: string; readonly firstMs: number; readonly wholeMs: number }
export interface AskOptions { readonly shopper?: string; readonly locale?: Locale; readonly looking?: string | null }

export interface TestMall {
  readonly db: Db;
  readonly stores: readonly StoreFile[];
  readonly layouts: ReadonlyMap<string, Layout>;
  /** Answers that were held back since they were not grounded. */
  readonly ungrounded: string[];
  /** How answers came about, one for each question. */
  readonly accounts: readonly Account[];
  readonly tools: Tools;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  addPerson(id: string): void;
  /** Signs of interest that answers left. */
  readonly kept: Interaction[];
  /** Moves the clock, milliseconds. */
  pass(ms: number): void;
  setOffers(offers: readonly Offer[]): void;
  /** @throws Error when the question is refused */
  ask(place: string, text: string, options?: AskOptions): Promise<Answer>;
  /** As the server does at its start. */
  rehearse(): Promise<void>;
  tries(place: string, text: string, shopper: string): boolean;
  close(): Promise<void>;
}

/** Was taught nothing, so that the grammar speaks. */
export const BY_GRAMMAR: Speaker = { knows: () => false, say: () => Promise.resolve([]), close: () => Promise.resolve() };

/** Half a minute passes before every question unless `patient` is false, so that nobody asks too fast. */
export async function openTestMall({ patient = true, seed: voice = 7, speaker: given, language: reader, needs, ...more }: { patient?: boolean; seed?: number; speaker?: Speaker; language?: LanguageModel; needs?: NeedsModel } & Partial<Pick<ToolDeps, 'likingOf' | 'layoutOf' | 'writer'>> = {}): Promise<TestMall> {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-'));
  const record = openStore(join(folder, 'mall.sqlite')), { db } = record;
  const stores = await readStoreFiles(join(import.meta.dirname, '../../../../assets/catalogue'));
  seed(db, stores);
  const layouts = new Map(stores.map((store) => [store.id, placeGoods({
    store: store.id, plan: store.plan, products: store.products, pins: store.pins, scores: new Map(), previous: null, mostMoved: 1, seed: 1, revision: 1,
  })]));
  const language = reader ?? await loadLanguage(), speaker = given ?? await openSpeaker((error) => { throw error; }), ungrounded: string[] = [], kept: Interaction[] = [], accounts: Account[] = [], goods = openGoods(db, needs);
  let clock = Date.UTC(2026, 10, 25), offers: readonly Offer[] = [], count = 0;
  const own = tillOf(db, () => clock), till = { ...own, writer: more.writer ?? own.writer }, tools = openTools({
    ...till, goods, newId: randomUUID, ordersOf: ordersReader(db),
    offersTo: (_, store) => offers.filter((offer) => store === null || offer.store === store), likingOf: more.likingOf ?? (() => Promise.resolve(null)),
    layoutOf: more.layoutOf ?? ((_, store) => Promise.resolve(layouts.get(store) ?? null)), settleRefunds: () => settleRefunds(till), onCarted: (sign) => { kept.push(sign); },
  });
  const speech = { tools, goods, language, speaker, now: () => clock, onUngrounded: (error: Error) => { ungrounded.push(error.message); } };
  const assistant = openAssistant({ ...speech, seed: voice, onAsked: (signs) => { kept.push(...signs); }, onAnswered: (account) => { accounts.push(account); } });
  const addPerson = db.prepare(`INSERT OR IGNORE INTO people (id, name, email, email_verified, guest, locale, look, comfort, created_at, updated_at)
    VALUES (@id, @id, @id || '@example.org', 0, 1, 'en', '{}', '{}', '2026-11-25', '2026-11-25')`);
  return {
    db, stores, layouts, ungrounded, kept, accounts, tools, now: () => clock, addPerson: (id) => { addPerson.run({ id }); },
    pass(ms) { clock += ms; },
    setOffers(next) { offers = next; },
    async ask(place, text, { shopper = 'somebody', locale = 'en', looking = null } = {}) {
      if (patient) clock += 5000;
      addPerson.run({ id: shopper });
      const start = performance.now();
      const asked = assistant.ask({ id: `question-${count++}`, shopper, place, text, locale, looking });
      if (!asked.ok) throw new Error(asked.reason);
      let words = '', firstMs = Number.NaN;
      for await (const part of asked.parts) {
        if (part.kind === 'done') return { ...part, text: words, firstMs, wholeMs: performance.now() - start };
        if (words === '') firstMs = performance.now() - start;
        words += part.text;
      }
      throw new Error('the answer did not end');
    },
    async rehearse() {
      await rehearse({ ...speech, onFault: (error) => { throw error; } }).done;
    },
    tries: (place, text, shopper) => assistant.ask({ id: 'try', shopper, place, text, locale: 'en', looking: null }).ok,
    async close() {
      await language.close();
      await speaker.close();
      record.close();
      rmSync(folder, { recursive: true });
    },
  };
}
