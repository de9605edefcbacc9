/** How the assistants of stores speak: what a merchant chose, and how it would sound otherwise. */
import { setTimeout as wait } from 'node:timers/promises';
import { randomFrom } from '../../../models/engine/random.ts';
import type { Speaker } from '../../../models/language/wording/talk/speaker.ts';
import { LOCALES } from '../../../shared/locale.ts';
import type { Locale, LocalText } from '../../../shared/locale.ts';
import type { AssistantSample, SAMPLED } from '../../../shared/merchant.ts';
import type { Tone } from '../../../shared/tone.ts';
import { readStore, writeTone } from '../../storage/catalogue.ts';
import type { Db } from '../../storage/open.ts';
import type { Act } from './acts.ts';
import { isOut, nameOf, priceOf } from './goods.ts';
import type { Goods, Item } from './goods.ts';
import { speak } from './speak.ts';

export interface StoreVoices {
  /** Undefined for a store that is not there. */
  tone(store: string): Tone | undefined;
  /** Holds from the next answer on. */
  choose(store: string, tone: Tone): void;
  /** Answers about the store's own goods, said as they would be in the mall; the same for the same seed. Null where it sells nothing. */
  sample(store: string, tone: Tone, seed: number): Promise<AssistantSample | null>;
}

export interface StoreVoicesDeps {
  readonly db: Db;
  /** Goods of all stores at the moment of the call. */
  readonly goods: () => Goods;
  readonly speaker: Speaker;
}

/** How a store speaks whose merchant chose nothing. */
export const TONE_DEFAULT: Tone = 'plain';
/** How long a sample waits for the generator, milliseconds: nobody stands in the store. */
const PATIENCE_MS = 3000;

type Sampled = (typeof SAMPLED)[number];

export function openStoreVoices({ db, goods, speaker }: StoreVoicesDeps): StoreVoices {
  const answer = async (act: Act, tone: Tone, locale: Locale, seed: number, known: Goods): Promise<string> => {
    const patience = new AbortController(),
      late = wait(PATIENCE_MS, null, { signal: patience.signal }).catch(() => null);
    let text = '';
    const speaking = { tone, locale, speaker, late, known: known.items.map(({ product }) => product), random: randomFrom(seed) };
    for await (const said of speak([act], speaking)) text += said.text;
    patience.abort();
    return text;
  };
  return {
    tone(store) {
      const record = readStore(db, store);
      return record && (record.tone ?? TONE_DEFAULT);
    },
    choose: (store, tone) => writeTone(db, store, tone),
    async sample(store, tone, seed) {
      const known = goods(),
        own = known.items.filter((item) => item.store.id === store),
        item = own.find((each) => !isOut(each)) ?? own[0];
      if (!item) return null;
      const acts: Readonly<Record<Sampled, Act>> = { price: priceAct(item), looking: { say: 'fine' }, thanks: { say: 'thanks' } };
      const said = async (act: Act): Promise<LocalText> => {
        const [en, zh] = await Promise.all(LOCALES.map((locale) => answer(act, tone, locale, seed, known)));
        return { en: en ?? '', zh: zh ?? '' };
      };
      return {
        product: item.product.name,
        answers: await Promise.all(Object.entries(acts).map(async ([to, act]) => ({ to: to as Sampled, text: await said(act) }))),
      };
    },
  };
}

function priceAct(item: Item): Act {
  const [least, ...others] = item.variants.toSorted((a, b) => a.price - b.price) as [Item['variants'][number]],
    most = others.at(-1) ?? least;
  const to = most.price > least.price ? priceOf(item, most) : null;
  return { say: 'price', name: nameOf(item), price: priceOf(item, least), to, choice: [] };
}
