/**
 * What the record says of a product, as copy may say it. All that is written comes from here: what a slot has no value
 * for is not said. Estimated measures are no facts, and neither is stock, which is another figure by the time it is read.
 */
import { CONTENTS, KINDS, TRAITS } from '../../../models/language/wording/copy/lexicon.ts';
import type { Kind } from '../../../models/language/wording/copy/lexicon.ts';
import type { Product, Promotion } from '../../../shared/catalogue.ts';
import type { Locale } from '../../../shared/locale.ts';
import type { Currency } from '../../../shared/money.ts';
import { isRunning } from '../../commerce/pricing.ts';
import type { FundedPromotion, StockItem, StoreRecord } from '../../storage/catalogue.ts';
import { fact, renderFact } from '../assistant/facts.ts';
import type { Value } from '../assistant/facts.ts';

export interface Offered {
  readonly percent: string;
  /** `8.5 折` */
  readonly discount: string;
  readonly minimum: string | null;
  /** The last day that it counts, in the mall's zone. */
  readonly until: string;
}

export interface CopyFacts {
  readonly name: string;
  readonly brand: string;
  readonly store: string;
  /** Null for a kind that the lexicon has no words for. */
  readonly kind: Kind | null;
  readonly adjectives: readonly string[];
  readonly uses: readonly string[];
  /** The material says what is inside rather than what it is made of. */
  readonly contents: boolean;
  readonly material: string;
  readonly colours: readonly string[];
  readonly sizes: readonly string[];
  readonly size: string | null;
  readonly weight: string | null;
  readonly price: string | null;
  readonly offer: Offered | null;
  /** First sentence of the description that a person wrote. */
  readonly words: string | null;
  readonly policies: readonly { readonly slot: 'returns' | 'shipping' | 'warranty'; readonly value: string }[];
}

/** What facts are read from. */
export interface CopySource {
  readonly store: StoreRecord;
  readonly product: Product;
  readonly stock: readonly StockItem[];
  readonly promotions: readonly FundedPromotion[];
  /** Milliseconds since 1970, and the mall's IANA zone. */
  readonly now: number;
  readonly zone: string;
}

const say = (value: Value, locale: Locale): string => renderFact(fact(value, 'copy'), locale);
const money = (minor: number, currency: Currency, locale: Locale): string => say({ kind: 'money', minor, currency }, locale);
const length = (metres: number, locale: Locale): string => say({ kind: 'length', metres }, locale);

export function copyFacts({ store, product, stock, promotions, now, zone }: CopySource, locale: Locale): CopyFacts {
  const traits = product.tags.flatMap((tag) => TRAITS[tag] ?? []), estimated = new Set(product.estimated ?? []);
  const { width, height, depth } = product.dimensions, prices = stock.map(({ price }) => price);
  const [w, h, d] = [width, height, depth].map((metres) => length(metres, locale)) as [string, string, string];
  const running = best(promotions, product.id, now);
  return {
    name: product.name[locale], brand: product.brand, store: store.name[locale], kind: KINDS.get(product.category) ?? null,
    adjectives: traits.filter(({ as }) => as === 'adjective').map((trait) => trait[locale]), uses: traits.filter(({ as }) => as === 'use').map((trait) => trait[locale]),
    contents: CONTENTS.has(product.category), material: locale === 'en' ? product.material.en : product.material.zh,
    colours: product.colourways.map(({ name }) => (locale === 'en' ? name.en.toLowerCase() : name.zh)), sizes: product.sizes,
    size: estimated.has('dimensions') ? null : locale === 'en' ? `${w} wide, ${h} high and ${d} deep` : `宽 ${w}、高 ${h}、深 ${d}`,
    weight: estimated.has('weight') ? null : say({ kind: 'weight', grams: product.weight }, locale),
    price: prices.length === 0 ? null : rangeOf(Math.min(...prices), Math.max(...prices), store.currency, locale),
    offer: running && offered(running, store.currency, locale, zone),
    words: firstSentence(ownDescription(product, locale)),
    policies: (['returns', 'shipping', 'warranty'] as const).map((slot) => ({ slot, value: store.policies[slot].text[locale] })),
  };
}

function rangeOf(least: number, most: number, currency: Currency, locale: Locale): string {
  return least === most ? money(least, currency, locale) : `${money(least, currency, locale)}–${money(most, currency, locale)}`;
}

/** The one that takes most off, of those that run now and have money left; of equals the one that asks least. */
function best(promotions: readonly FundedPromotion[], product: string, now: number): Promotion | null {
  const running = promotions.filter(({ promotion, left }) => left > 0 && isRunning(promotion, now) && (promotion.products.length === 0 || promotion.products.includes(product)));
  return running.map(({ promotion }) => promotion).toSorted((a, b) => b.percentOff - a.percentOff || a.minimumSpend - b.minimumSpend)[0] ?? null;
}

function offered({ percentOff, minimumSpend, endsAt }: Promotion, currency: Currency, locale: Locale, zone: string): Offered {
  const until = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).format(Date.parse(endsAt) - 1);
  return { percent: `${percentOff}%`, discount: `${(100 - percentOff) / 10} 折`, minimum: minimumSpend > 0 ? money(minimumSpend, currency, locale) : null, until };
}

/** The description as a person last wrote it; empty where nobody did. */
export function ownDescription({ generated, description }: Pick<Product, 'generated' | 'description'>, locale: Locale): string {
  return generated?.description.includes(locale) ? generated.before?.[locale] ?? '' : description[locale];
}

/** Longest sentence of the merchant's own that is quoted. */
const QUOTED = 160;
function firstSentence(text: string): string | null {
  const [first = ''] = /^.*?[.!?。！？](?=\s|$|\p{Script=Han})/u.exec(text.trim()) ?? [text.trim()];
  return first.length > 0 && first.length <= QUOTED ? first : null;
}

/** Lower case where a material stands within an English sentence; names of places and abbreviations keep theirs. */
export function withinSentence(material: string, locale: Locale): string {
  if (locale === 'zh') return material.replaceAll('，', '、');
  return /^(?:[A-Z]{2}|[A-Z][a-z]+(?:ese|ian|ish|an)\b|\d)/.test(material) ? material : material.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}
