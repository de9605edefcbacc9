/** Somebody to ask: questions in, grounded words out as they are made. */
import type { LanguageModel } from '../../../models/language/model.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import type { Interaction } from '../../../shared/interaction.ts';
import type { Layout } from '../../../shared/layout.ts';
import type { Locale } from '../../../shared/locale.ts';
import { CONCOURSE_ID } from '../../../shared/mall.ts';
import type { FromRoom } from '../../../shared/messages.ts';
import type { Offer, Order } from '../../../shared/shop.ts';
import { Bucket } from '../../rooms/bucket.ts';
import type { Db } from '../../storage/open.ts';
import { plan } from './acts.ts';
import type { Plan } from './acts.ts';
import { compose, UngroundedError } from './compose.ts';
import type { Uttered } from './compose.ts';
import { openGoods } from './goods.ts';
import { openMemory } from './memory.ts';
import { planAnswer } from './plan/index.ts';
import { itemsOf } from './scene.ts';
import { understand } from './wish.ts';

export interface Question {
  readonly id: string;
  readonly shopper: string;
  /** `concourse` or a store's id. */
  readonly place: string;
  readonly text: string;
  /** Of the page; an answer is in the language of the question where that is plain. */
  readonly locale: Locale;
  /** Product in the hand or before the eyes. */
  readonly looking: string | null;
}

export type AnswerPart =
  | { readonly kind: 'words'; readonly text: string }
  | ({ readonly kind: 'done' } & Omit<FromRoom['answer.done'], 'id'>);
export type Asked =
  | { readonly ok: true; readonly parts: AsyncIterable<AnswerPart> }
  | { readonly ok: false; readonly reason: 'too-many' };

export interface AssistantDeps {
  readonly db: Db;
  readonly language: LanguageModel;
  /** Orders of that shopper, newest first. */
  readonly ordersOf: (shopper: string) => readonly Order[];
  /** Promotions that were offered to that shopper and still hold; in one store, or in all where it is null. */
  readonly offersTo: (shopper: string, store: string | null) => readonly Offer[];
  /** What stands in a store for that shopper. */
  readonly layoutOf: (shopper: string, store: string) => Promise<Layout | null>;
  /** How much a shopper likes a store's products, higher is more; null where nobody can say. */
  readonly likingOf: (shopper: string, store: string) => Promise<ReadonlyMap<string, number> | null>;
  /** Hears of the products that were asked about, once they were answered. */
  readonly onAsked: (signs: readonly Interaction[]) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Of the ways to say things. */
  readonly seed: number;
  /** Hears of answers that would have said what no record holds, which were not sent. */
  readonly onUngrounded: (error: UngroundedError) => void;
}

export interface Assistant {
  /** Refuses a shopper who asks faster than ten times in thirty seconds; otherwise answers piece by piece. */
  ask(question: Question): Asked;
}

/** Questions of one shopper: ten at once, and ten in thirty seconds. */
const PACE = { perSecond: 10 / 30, burst: 10 } as const;
/** Shoppers whose pace is remembered. */
const REMEMBERED = 5000;

export function openAssistant(deps: AssistantDeps): Assistant {
  const { now } = deps, goodsNow = openGoods(deps.db), memory = openMemory(now), random = randomFrom(deps.seed);
  const paces = new Map<string, Bucket>();
  const paceOf = (shopper: string): Bucket => {
    const pace = paces.get(shopper) ?? new Bucket(PACE.perSecond, PACE.burst, now());
    paces.set(shopper, pace);
    for (const oldest of paces.keys()) if (paces.size > REMEMBERED) paces.delete(oldest);
    return pace;
  };

  async function* answer(question: Question): AsyncIterable<AnswerPart> {
    const { shopper, place, text } = question;
    const locale = languageOf(text) ?? question.locale;
    const goods = goodsNow(), hall = place === CONCOURSE_ID;
    const [reading, liking, layout] = await Promise.all([
      deps.language.read(text, goods.names), hall ? null : deps.likingOf(shopper, place), hall ? null : deps.layoutOf(shopper, place),
    ]);
    const store = hall ? null : goods.stores.find((s) => s.id === place) ?? null;
    const here = store ? goods.items.filter((item) => item.store.id === store.id) : goods.items;
    const before = memory.recall(shopper, place), wish = understand(text, reading, goods, here, before);
    const looking = here.find((item) => item.product.id === question.looking) ?? null;
    const made = planAnswer({
      store, locale, goods, here, layout, looking, before, wish, appeal: (product) => liking?.get(product) ?? 0,
      orders: () => deps.ordersOf(shopper), offers: () => deps.offersTo(shopper, store?.id ?? null),
    });
    memory.keep(shopper, place, {
      wish: ABOUT_GOODS.has(wish.intent) ? wish : before.wish, products: made.products.length > 0 ? made.products : before.products,
      several: made.products.length > 1 ? made.products : before.several, looking: question.looking,
      pending: made.offerLead === null ? null : { kind: 'lead', product: made.offerLead },
    });
    const known = goods.items.map(({ product }) => product);
    let sent = '';
    for (const { text: sentence } of spoken(made, locale, known)) {
      for (const words of inBreaths(sent === '' || locale === 'zh' ? sentence : ` ${sentence}`, locale)) {
        yield { kind: 'words', text: words };
        // Lets what else waits have its turn, so that many answers grow at once.
        await new Promise((resolve) => { setImmediate(resolve); });
      }
      sent += sentence;
    }
    const signs = itemsOf(made.asked, here, goods).map((item): Interaction => ({
      id: `ask-${question.id}-${item.product.id}`, shopper, store: item.store.id, kind: 'ask', product: item.product.id, sku: null, slot: null, seconds: null, at: now(),
    }));
    if (signs.length > 0) deps.onAsked(signs);
    yield { kind: 'done', generated: true, locale, products: [...made.products], lead: made.lead, store: made.store };
  }

  function* spoken(made: Plan, locale: Locale, known: Parameters<typeof compose>[3]): Generator<Uttered> {
    try {
      yield* compose(made, locale, random, known);
    } catch (error) {
      if (!(error instanceof UngroundedError)) throw error;
      deps.onUngrounded(error);
      yield* compose(plan([{ say: 'unsure' }]), locale, random, known);
    }
  }

  return {
    ask(question) {
      if (!paceOf(question.shopper).take(1, now())) return { ok: false, reason: 'too-many' };
      return { ok: true, parts: answer(question) };
    },
  };
}

/** What a follow-up can go on from. */
const ABOUT_GOODS: ReadonlySet<string> = new Set(['price', 'stock', 'sizes', 'colours', 'material', 'measure', 'describe', 'find', 'where', 'alternative', 'compare', 'recommend']);

/** The language that a text is in; a name of the other language within does not change it. Null where it has no letters. */
export function languageOf(text: string): Locale | null {
  const han = /\p{Script=Han}/u.test(text), latin = /\p{Script=Latin}/u.test(text);
  if (han && latin) return ENGLISH_GLUE.test(text) ? 'en' : 'zh';
  return han ? 'zh' : latin ? 'en' : null;
}
/** Words that hold an English sentence together. */
const ENGLISH_GLUE = /\b(?:do|does|you|is|are|the|how|what|where|which|have|any|can|me|for|with|about)\b/i;

/** A sentence in pieces of a few words, as one breathes while speaking. */
function* inBreaths(sentence: string, locale: Locale): Generator<string> {
  const pattern = locale === 'en' ? /\s*(?:\S+\s*){1,3}/gu : /.{1,6}/gsu;
  for (const [piece] of sentence.matchAll(pattern)) yield piece;
}
