/** From what is wanted to the tools that do it. */
import type { Mood } from '../../../../models/language/labels.ts';
import type { Act } from '../acts.ts';
import { fact } from '../facts.ts';
import type { Goal } from '../goals.ts';
import { sharedWords } from '../plan/fits.ts';
import { askedFor } from '../content.ts';
import { asked, nameOf, storeName } from '../goods.ts';
import { absentNamed } from '../kinds.ts';
import type { Item } from '../goods.ts';
import type { Call } from '../memory.ts';
import { isPointed } from '../naming.ts';
import { questionIn } from '../questions.ts';
import type { Wish } from '../wish.ts';
import { unitsIn } from '../terms.ts';
import type { StoreRecord } from '../../../storage/catalogue.ts';
import { TONGUES } from './cues.ts';
import { boughtMeant, comparedBy, namedBy, referentsOf } from './referents.ts';
import type { Spoken } from './referents.ts';

/** A tool to call, or words that need none. */
export type Step =
  /** `wish` is what a search went by, where that is more than was said. */
  | { readonly kind: 'call'; readonly call: Call; readonly wish?: Wish }
  | { readonly kind: 'say'; readonly acts: readonly Act[]; readonly products: readonly string[] };

const call = (name: string, input: Readonly<Record<string, unknown>> = {}): Extract<Step, { kind: 'call' }> => ({ kind: 'call', call: { name, input: withoutEmpty(input) } });
const words = (acts: readonly Act[], products: readonly string[] = []): Step => ({ kind: 'say', acts, products });

export interface Moment extends Spoken {
  readonly goal: Goal;
  /** The store one is in; null in the hall. */
  readonly store: StoreRecord | null;
  /** Ids of what the shopper ordered. */
  readonly bought: ReadonlySet<string>;
  /** Ids of those that can still be called off. */
  readonly unsent: ReadonlySet<string>;
  readonly mood: Mood;
}

const ABOUT: Readonly<Partial<Record<Goal, string>>> = {
  price: 'price', stock: 'stock', sizes: 'sizes', colours: 'colours', material: 'material', measure: 'measure', describe: 'description',
};

export function stepFor(moment: Moment): Step {
  const { goal, wish, store, before } = moment;
  switch (goal) {
    case 'greet': return words([store ? { say: 'hello', name: assistantOf(store), greeting: fact({ kind: 'text', text: store.assistant.greeting }, `stores:${store.id}.assistant`) } : { say: 'hello-hall' }]);
    case 'thanks': case 'bye': return words([{ say: goal }]);
    case 'who': return words([{ say: 'who', name: store && assistantOf(store), store: store && storeName(store) }]);
    case 'help': return TONGUES.test(moment.text) ? words([{ say: 'tongues' }]) : words([{ say: 'help', inStore: store !== null }]);
    case 'no': return oneThing(moment) ?? words([{ say: 'fine' }]);
    case 'yes': return before.offerLead === null ? words([{ say: 'nothing-pending' }]) : call('where_is', { product: before.offerLead });
    case 'unknown': return TONGUES.test(moment.text) ? words([{ say: 'tongues' }]) : lacking(moment) ?? notSold(moment) ?? words([{ say: 'unknown', inStore: store !== null }]);
    case 'price': case 'stock': case 'sizes': case 'colours': case 'material': case 'measure': case 'describe': return details(moment);
    case 'find': case 'recommend': case 'refine': return search(moment);
    case 'alternative': return other(moment);
    case 'compare': return sideBySide(moment);
    case 'where': case 'stores': return way(moment);
    case 'order': return call('order_status', ofOrder(moment));
    case 'returns': case 'shipping': case 'warranty': return call('store_policy', { about: goal, store: wish.store?.id, product: wish.products[0] ?? (store ? undefined : before.products[0] ?? moment.looking?.product.id) });
    case 'promotion': return call('my_offers');
    case 'buy': return HOW_PAID.test(moment.text) ? words([{ say: 'pay' }]) : namedBy(moment)?.kind === 'items' ? product(moment, 'add_to_cart', choiceOf(carriedOn(moment))) : call('go_to_checkout');
    case 'checkout': return call('go_to_checkout');
    case 'cart': return call('show_cart');
    case 'add': return product(moment, 'add_to_cart', choiceOf(carriedOn(moment)));
    case 'uncart': case 'remove': return product(moment, 'remove_from_cart');
    case 'try-on': case 'try': return product(moment, 'try_on', { colour: wish.colour, size: wish.size });
    case 'customise': return product(moment, 'customise');
    case 'advise': case 'fit': return product(moment, 'size_advice');
    case 'cancel': return call('cancel_order', ofOrder(moment));
    case 'change': return wish.size !== null || (wish.colour !== null && wish.products.length > 0) ? exchange(moment) : call('change_order', ofOrder(moment));
    case 'give-back': return call(isUnsent(moment) ? 'cancel_order' : 'return_order', ofOrder(moment));
    case 'exchange': return exchange(moment);
    case 'complain': case 'ticket': return call('open_ticket', { store: wish.store?.id, order: wish.order, products: wish.products.length > 0 ? wish.products : before.products.slice(0, 3) });
    case 'human': case 'person': return call('hand_over', { store: wish.store?.id, order: wish.order, products: before.products.slice(0, 3) });
    case 'desk': return call('desk_answers');
    case 'known': case 'recall': return call('what_is_remembered');
    case 'forget': return call('forget');
    case 'is-it': return isIt(moment);
    case 'remark': return oneThing(moment) ?? words([{ say: 'remark', mood: moment.mood }]);
    // What is to be remembered was not made out: asked again in other words.
    case 'remember': case 'unsure': return words([{ say: 'unsure' }]);
  }
}

/** One or two words with a question mark, and nothing was spoken of: a thing that nobody sells. */
function oneThing({ text, before }: Moment): Step | null {
  const thing = /^[a-z][a-z -]{3,22}\?$/i.test(text.trim()) && text.trim().split(' ').length <= 2 && before.products.length === 0 ? askedFor(text) : null;
  return thing === null ? null : words([{ say: 'stranger', asked: asked(thing) }]);
}

/** What is named and known to be sold nowhere here. */
function lacking({ wish: { stranger }, text }: Moment): Step | null {
  return stranger !== null && absentNamed(text) !== null ? words([{ say: 'stranger', asked: asked(stranger) }]) : null;
}

/** Something is asked for that nothing here is called: said to be lacking, and not to be beyond understanding. */
function notSold({ text }: Moment): Step | null {
  const thing = HAVE.test(text) && text.split(/\s+/).length <= 8 && [...text].length <= 48 ? askedFor(text) : null;
  return thing === null ? null : words([{ say: 'stranger', asked: asked(thing) }]);
}
const HAVE = /^(?!.*\b(?:who|what|when|why|how|idea|time|opinion|tell)\b)(?:.*\b)?(?:do you (?:have|sell|stock|carry)|have you got|got any|is there (?:a|any)|where can i (?:buy|get)|i need (?:a|some)|looking for)\b|^(?:你们)?(?:这里|店里)?(?:有没有|有卖|卖不卖|想买|哪里(?:能|可以)?买(?:到)?)|有.{1,6}(?:卖)?吗[?？]?$/i;

/** Asks how one can pay, and is not about to. */
const HOW_PAID = /\b(?:take|accept|support|with|by|using)\b.{0,16}\b(?:paypal|apple pay|google pay|alipay|wechat|cards?|visa|mastercard|cash|klarna|credit|instal)|微信|支付宝|信用卡|花呗|现金|刷卡|分期|货到付款|银联/i;

/** The order that is meant: by its number, or by goods that were bought. */
function ofOrder(moment: Moment): { readonly number: string | null; readonly product: string | undefined } {
  return { number: moment.wish.order, product: boughtMeant(moment) ?? moment.wish.products[0] };
}
/** What has not left yet is called off and not sent back. */
function isUnsent(moment: Moment): boolean {
  const { number, product } = ofOrder(moment);
  return number === null && product !== undefined && moment.unsent.has(product);
}
const exchange = (moment: Moment): Step => call('exchange_item', { ...ofOrder(moment), size: moment.wish.size ?? oneStep(moment.text), colour: moment.wish.colour });
/** A size told by the one there is. */
function oneStep(text: string): string | null {
  return /\b(?:one|a|next) size (?:up|bigger|larger)|\bsize up|大一(?:码|号)/i.test(text) ? 'one up' : /\b(?:one|a) size (?:down|smaller)|\bsize down|小一(?:码|号)/i.test(text) ? 'one down' : null;
}

const assistantOf = ({ id, assistant }: StoreRecord) => fact({ kind: 'text', text: assistant.name }, `stores:${id}.assistant`);
const choiceOf = ({ colour, size, quantity }: Wish): Record<string, unknown> => ({ colour, size, quantity: quantity !== null && Number.isInteger(quantity) && quantity > 0 ? Math.min(99, quantity) : null });
const idOf = ({ product: { id } }: Item): string => id;

/** What was said of the same product just before holds on: its colour, its size. */
function carriedOn({ wish, before: { choice }, looking }: Moment): Wish {
  const isSame = choice !== null && wish.nth === null && (wish.products.length === 0 ? looking === null || looking.product.id === choice.product : wish.products[0] === choice.product);
  return isSame ? { ...wish, colour: wish.colour ?? choice.colour, size: wish.size ?? choice.size } : wish;
}

/** What narrows goods, as tools take it: amounts in whole units. */
export function boundsInput({ colour, size, material, most, least, qualities, avoid, age }: Wish): Record<string, unknown> {
  return { colour, size, material, most: most === null ? null : most / 100, least: least === null ? null : least / 100, qualities: qualities.slice(0, 4), avoid: avoid.slice(0, 4), age };
}

/** One tool about one product: asks which where several or none are meant. */
function product(moment: Moment, name: string, rest: Readonly<Record<string, unknown>> = {}): Step {
  const meant = referentsOf(moment), { here, goods } = moment;
  switch (meant.kind) {
    case 'items': return call(name, { product: idOf(meant.items[0] as Item), ...sized(meant.items[0] as Item, rest) });
    case 'doubt': return words([{ say: 'which', items: meant.items.map(nameOf) }], meant.items.map(idOf));
    case 'kind': {
      const last = moment.before.products.find((id) => goods.items.some((i) => idOf(i) === id && moment.wish.kind?.of.has(i.product.category))), of = here.filter((i) => moment.wish.kind?.of.has(i.product.category));
      const only = last ?? (of.length === 1 ? idOf(of[0] as Item) : undefined);
      return only === undefined ? search(moment) : call(name, { product: only, ...rest });
    }
    case 'stranger': return words([{ say: 'stranger', asked: asked(meant.words) }]);
    case 'none': return words([{ say: 'which-one' }]);
  }
}

/** Whether the thing in question is so; where none is, what there is of that. */
function isIt(moment: Moment): Step {
  const meant = referentsOf(moment), [quality] = moment.wish.qualities;
  return meant.kind === 'items' && quality !== undefined ? call('product_details', { products: [idOf(meant.items[0] as Item)], about: 'quality', quality }) : search({ ...moment, goal: 'find' });
}

/** A number too large for pieces is a size, where there are sizes. */
function sized({ product: { sizes } }: Item, rest: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { quantity, size } = rest;
  return sizes.length > 0 && typeof quantity === 'number' && quantity >= 16 && (size === null || size === undefined) ? { ...rest, size: String(quantity), quantity: null } : rest;
}

function details(moment: Moment): Step {
  const meant = referentsOf(moment), { wish, here, goods, goal, before } = moment, about = ABOUT[goal];
  const carried = namedBy(moment) === null && (wish.colour !== null || wish.size !== null) && (goal === 'stock' || goal === 'price') ? carriedOn(moment) : wish;
  const rest = { about: goal === 'describe' && isChosen(wish) ? 'stock' : about, colour: carried.colour, size: carried.size, quantity: choiceOf(wish)['quantity'] };
  if (goal === 'describe' && wish.products.length > 1 && !wish.doubtful && EITHER.test(moment.text)) return call('compare_products', { products: wish.products.slice(0, 4), by: wish.attribute });
  switch (meant.kind) {
    case 'items': return call('product_details', { products: meant.items.slice(0, 3).map(idOf), ...rest });
    case 'doubt': return words([{ say: 'which', items: meant.items.map(nameOf) }], meant.items.map(idOf));
    case 'kind': {
      if (ASKED_OF_ONE.has(goal) && questionIn(moment.text) === null && !isPointed(moment.text) && !IS_ASKED.test(moment.text)) return search({ ...moment, goal: 'find' });
      const near = here.filter((i) => wish.kind?.of.has(i.product.category)), of = near.length > 0 ? near : goods.items.filter((i) => wish.kind?.of.has(i.product.category));
      const told = wish.words === null ? [] : of.filter((i) => sharedWords(wish.words ?? '', i) > 0), all = told.length > 0 ? told : of;
      // The thing just spoken of, named by its kind.
      const last = all.find((i) => idOf(i) === before.products[0]);
      return last && goal !== 'describe' ? call('product_details', { products: [idOf(last)], ...rest }) : all.length === 1 ? call('product_details', { products: all.map(idOf), ...rest }) : search(moment);
    }
    case 'stranger': return words([{ say: 'stranger', asked: asked(meant.words) }]);
    case 'none': return isNarrow(wish) ? search(moment) : words([{ say: 'which-one' }]);
  }
}

/** Asked of a thing, and by words that ask. */
const ASKED_OF_ONE: ReadonlySet<Goal> = new Set(['material', 'measure', 'describe', 'colours']);
const IS_ASKED = /[?？]|\b(?:what|how|tell|about|which|is|are|does)\b|什么|怎么|介绍|说说|讲讲|吗|呢|多/i;

const isChosen = ({ colour, size, quantity }: Wish): boolean => colour !== null || size !== null || (quantity !== null && quantity > 1);
/** Asks for anything there is. */
const OPEN = /what|anything|something|some\b|any\b|show|look|recommend|suggest|popular|gift|什么|哪些|随便|看看|推荐|挑|都有|逛/i;

const isNarrow = ({ colour, size, material, most, least, qualities, age, avoid }: Wish): boolean =>
  qualities.length > 0 || avoid.length > 0 || [material, most, least, age].some((each) => each !== null) || (colour !== null && size !== null);

function search(moment: Moment): Step {
  const { wish, goal } = moment, named = namedBy(moment);
  if (named?.kind === 'items') {
    if (wish.products.length > 1 && EITHER.test(moment.text)) return call('compare_products', { products: wish.products.slice(0, 4), by: wish.attribute });
    return wish.products.length > 1 ? call('product_details', { products: wish.products.slice(0, 3), about: 'price', colour: wish.colour, size: wish.size })
      : call('product_details', { products: named.items.map(idOf), about: isChosen(wish) ? 'stock' : 'description', ...choiceOf(wish) });
  }
  if (named?.kind === 'doubt') return words([{ say: 'which', items: named.items.map(nameOf) }], named.items.map(idOf));
  const use = (named === null || named.kind === 'stranger') && !isNarrow(wish) && wish.words === null ? FOR_USE.map((pattern) => pattern.exec(moment.text)?.[1]).find((each) => each !== undefined) : undefined;
  if (use !== undefined && wish.colour === null && wish.attribute === null) return words([{ say: 'no-such-use', asked: asked(use.trim()) }]);
  if (named?.kind === 'stranger' && !isNarrow(wish)) return words([{ say: 'stranger', asked: asked(named.words) }, ...(moment.store ? [{ say: 'way-out' } as const] : [])]);
  if (named === null && !isNarrow(wish) && wish.colour === null && wish.size === null && wish.attribute === null && !OPEN.test(moment.text)) return words([/^(?:we|we're|i|i'm|my|我|我们)(?![a-z])/i.test(moment.text) ? { say: 'nothing-pending' } : { say: 'unknown', inStore: moment.store !== null }]);
  const single = named?.kind === 'kind' && (wish.colour !== null || wish.size !== null) && questionIn(moment.text) === 'stock' ? onlySpecial(moment) : null;
  if (single) return call('product_details', { products: [idOf(single)], about: 'stock', ...choiceOf(wish) });
  const step = call('search_products', { kind: named?.kind === 'kind' ? named.words : null, words: wish.words, ...boundsInput(wish), sort: wish.attribute, purpose: goal === 'recommend' ? 'recommend' : null, seen: wish.seen });
  return { ...step, wish: { ...wish, attribute: null } };
}

/** The only one of a narrow kind that is sold here: the ballet flats. */
function onlySpecial({ here, wish: { kind } }: Moment): Item | null {
  const said = kind?.special ? unitsIn(kind.words) : [],
    ofKind = here.filter((i) => kind?.of.has(i.product.category));
  const telling = said.filter((unit) => ofKind.filter(({ terms: { units } }) => units.en.includes(unit) || units.zh.includes(unit)).length === 1);
  const own = ofKind.filter(({ terms: { units } }) => telling.some((unit) => units.en.includes(unit) || units.zh.includes(unit)));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** One or the other. */
const EITHER = /\bor\b|\bvs\.?\b|versus|还是|或者?|比/i;
/** What a thing is to be for, where nothing is known of that. */
const FOR_USE = [/\b(?:something|anything|stuff|things?) (?:for|to) (?!me\b|you\b|my\b|buy\b|us\b|a gift)([a-z ]{3,24})/i, /([\p{Script=Han}]{2,6})(?:用|穿|戴|背|吃|喝)的(?:东西|有什么|有没有|有吗|呢)/u];

const SEARCHED: ReadonlySet<Goal> = new Set(['find', 'recommend', 'refine']);
const SUPERLATIVE = /\b(?:cheapest|lightest|biggest|largest|smallest|tallest|heaviest|priciest|dearest|least expensive|most (?:expensive|affordable)|lowest|best value)\b|最/i;

/** Something cheaper, lighter, or merely other, than what is spoken of. */
function other(moment: Moment): Step {
  const { wish, before, here, goods } = moment, meant = referentsOf(moment);
  if (wish.most !== null && before.wish?.kind && namedBy(moment) === null) return search({ ...moment, goal: 'find', wish: { ...before.wish, products: [], most: wish.most, attribute: null } });
  if (meant.kind === 'kind' || meant.kind === 'none') return meant.kind === 'none' && wish.attribute === null && !isNarrow(wish) ? words([{ say: 'which-one' }]) : search(moment);
  if (meant.kind === 'stranger') return words([{ say: 'stranger', asked: asked(meant.words) }]);
  // The cheapest of what was just found.
  if (wish.attribute !== null && before.wish && namedBy(moment) === null && before.products.length > 1 && (SUPERLATIVE.test(moment.text) ? before.wish.kind !== null : before.goal !== null && SEARCHED.has(before.goal))) return search({ ...moment, goal: 'find', wish: { ...before.wish, products: [], attribute: wish.attribute } });
  // Of several that were named, what is asked for goes beyond each of them.
  const shown = before.products.length > 1 && namedBy(moment) === null ? before.products.flatMap((id) => here.find((i) => idOf(i) === id) ?? goods.items.find((i) => idOf(i) === id) ?? []) : [...meant.items];
  const least = (item: Item): number => Math.min(...item.variants.map((v) => v.price));
  const from = wish.attribute === 'cheap' ? shown.toSorted((a, b) => least(a) - least(b))[0] : shown[0];
  const bounded = namedBy(moment) === null && before.wish ? { ...wish, most: wish.most ?? before.wish.most, least: wish.least ?? before.wish.least } : wish;
  return call('find_alternatives', { product: idOf(from ?? meant.items[0] as Item), than: wish.attribute, ...boundsInput(bounded), seen: before.products.filter((id) => id !== (from && idOf(from))) });
}

function sideBySide(moment: Moment): Step {
  const items = comparedBy(moment), [only] = moment.wish.products, { before, wish } = moment;
  // The utmost of all that was looked for, and not only of those that were named.
  if (SUPERLATIVE.test(moment.text) && wish.attribute !== null && namedBy(moment) === null && before.wish?.kind && before.goal !== null && SEARCHED.has(before.goal) && !AMONG.test(moment.text))
    return search({ ...moment, goal: 'find', wish: { ...before.wish, products: [], attribute: wish.attribute } });
  // Only one is named: it is asked about, or something that is more so than it is wanted.
  if (only !== undefined && (items.length < 2 || (moment.wish.attribute !== null && LOOKS_FOR.test(moment.text)))) {
    return moment.wish.attribute === null ? details({ ...moment, goal: 'describe' }) : call('find_alternatives', { product: only, than: moment.wish.attribute, ...boundsInput(moment.wish) });
  }
  if (moment.wish.kind && moment.wish.attribute === null && !SIDES.test(moment.text)) return search({ ...moment, goal: 'find' });
  return items.length < 2 ? words([{ say: 'compare-what' }]) : call('compare_products', { products: items.map(idOf), by: moment.wish.attribute ?? differs(moment.text) });
}

/** Only those that were named. */
const AMONG = /\b(?:of|among) (?:these|those|them|the (?:two|three))\b|\bof the lot\b|这(?:几|两|三)|里面?最|其中/i;
/** By what the difference is asked. */
const differs = (text: string): Wish['attribute'] => (/\bprice|\bcost|差价|差多少(?:钱)?|[贵便宜]多少/i.test(text) ? 'cheap' : /weight|重量/i.test(text) ? 'light' : null);
const SIDES = /compar|versus|\bvs\b|differen|区别|不同|差别|比/i;
/** Another thing is wanted and no judgement. */
const LOOKS_FOR = /\b(?:something|anything|any|one)\b.*\bthan\b|有(?:没有)?比/i;

function way(moment: Moment): Step {
  const { wish, goal } = moment, named = namedBy(moment);
  if (wish.store && !named) return call('where_is', { store: wish.store.id });
  if (goal === 'stores' && !named) return isNarrow(wish) ? search({ ...moment, goal: 'recommend' }) : call('list_stores');
  const meant = named ?? referentsOf(moment);
  switch (meant.kind) {
    case 'items': return call('where_is', { product: idOf(meant.items[0] as Item), colour: wish.colour });
    case 'doubt': return words([{ say: 'which', items: meant.items.map(nameOf) }], meant.items.map(idOf));
    case 'kind': return call('where_is', { kind: meant.words, colour: wish.colour });
    case 'stranger': return words([{ say: 'stranger', asked: asked(meant.words) }]);
    case 'none': return words([{ say: 'which-one' }]);
  }
}

function withoutEmpty(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)));
}
