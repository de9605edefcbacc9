/** What each part of a question asks: the reader's word for it, set right where words in it or what was said before say more. */
import type { Intent } from '../../../../models/language/labels.ts';
import { CATEGORIES } from '../../../../models/language/lexicon/categories.ts';
import type { Reading } from '../../../../models/language/model.ts';
import { colourwaysFor } from '../colours.ts';
import { deedIn } from '../goals.ts';
import type { Deed, Goal } from '../goals.ts';
import type { Goods, Item } from '../goods.ts';
import { tellingWords } from '../content.ts';
import { areApart, kindNeeded } from '../kinds.ts';
import { wordIn } from '../likeness.ts';
import { attributeNamed } from '../match.ts';
import type { Remembered } from '../memory.ts';
import { itemsOf } from '../scene.ts';
import { questionIn } from '../questions.ts';
import { understand } from '../wish.ts';
import type { Wish } from '../wish.ts';
import {
  AMENDS,
  ARRIVES,
  BROWSES,
  COMPARES,
  COVERED,
  FAILED,
  FEATURE,
  IF_BROKEN,
  IS_IT,
  MORE,
  NEEDS_WORDS,
  OPEN_WISH,
  OWN,
  RULE,
  SAYS,
  SITS_BADLY,
  TRICK,
  UNWANTED,
  VAGUE,
  WHERE_IT,
} from './cues.ts';
import { boughtMeant, namedBy, pickedBy } from './referents.ts';

/** `named` tells whether goods are named in the text itself. */
export interface Clause { readonly text: string; readonly goal: Goal; readonly wish: Wish; readonly named: boolean }
export interface Around {
  readonly goods: Goods;
  readonly here: readonly Item[];
  readonly before: Remembered;
  /** Ids of what the shopper ordered. */
  readonly bought: ReadonlySet<string>;
  readonly looking: Item | null;
}

/** Below this the reading of a question is a guess, and what it names says more than what it seems to want. */
const SURE = 0.4;
/** What is read second is believed from here on, where the first cannot be. */
const SECOND = 0.12;
/** Below this even a question that names nothing is asked again. */
const HARDLY = 0.28;

const FRESH = /\b(?:something|anything|show me|looking for|do you (?:have|sell)|need|want|find|recommend|suggest)\b|什么|有没有|推荐|想要|想买|来个|来盏|给.+(?:买|挑)/i;
/** Manners with a wish in them are wishes. */
const MANNERLY: ReadonlySet<Goal> = new Set(['no', 'yes', 'bye', 'greet', 'thanks', 'help', 'who', 'remark', 'remember', 'unsure']);

export function clauseOf(text: string, reading: Reading, around: Around): Clause {
  const clause = ofOwnGoods(picked(heard(text, reading, around), around), around);
  return { ...clause, goal: SAME[clause.goal] ?? clause.goal };
}

/** What the reader calls what is done by another name. */
const SAME: Readonly<Partial<Record<Goal, Goal>>> = { fit: 'advise', try: 'try-on', remove: 'uncart', ticket: 'complain', human: 'person', recall: 'known' };

function heard(text: string, reading: Reading, around: Around): Clause {
  const { goods, here, before } = around,
    wish = understand(text, reading, goods, here, before);
  const elliptic = before.wish !== null && isElliptic(text, wish) && !/cart|basket|购物车/i.test(text);
  const deed = deedIn(text) ?? (elliptic ? null : deedMeant(text, reading)),
    inColour = { ...wish, colour: colourIn(text, wish, around) ?? wish.colour };
  const names = namedBy({ wish: understand(text, { ...reading, intent: 'find' }, goods, here, before), here, goods }),
    known = names !== null && names.kind !== 'stranger';
  // A colour of what is spoken of is no thing of its own: wine then.
  const isShade = inColour.colour !== null && wish.stranger !== null && wish.stranger.toLowerCase().includes(inColour.colour.toLowerCase());
  if (isShade && before.focus !== null) return { text, goal: 'stock', named: false, wish: { ...inColour, stranger: null, intent: 'stock' } };
  if (IF_BROKEN.test(text) && around.bought.size === 0 && (deed === null || deed === 'complain'))
    return { text, goal: 'returns', wish: inColour, named: known };
  if (deed !== null) return { text, goal: deed, wish: inColour, named: known };
  const goal = believed(text, reading, inColour, known, around);
  if ((goal === 'unknown' || goal === 'unsure') && !known && tellsApart(text, around)) return { text, named: known, ...asRefined(text, reading, around, inColour) };
  // The same kind again, narrowed.
  if ((goal === 'find' || goal === 'recommend') && known && narrowsLast(text, wish, around)) return { text, named: known, ...asRefined(text, reading, around, inColour) };
  if (goal === 'refine' && reading.intent === 'refine') return { text, named: known, goal: wish.intent, wish: inColour };
  if (goal === 'refine') return { text, named: known, ...asRefined(text, reading, around, inColour) };
  return { text, named: known, goal, wish: goal === wish.intent ? inColour : { ...inColour, intent: intentOf(goal, wish.intent) } };
}

/** Words that some of the goods that were just looked for have, and others not. */
function tellsApart(text: string, { here, before }: Around): boolean {
  const kind = before.wish?.kind,
    pool = kind && before.products.length > 1 ? here.filter(({ product }) => kind.of.has(product.category)) : [];
  return pool.length > 0 && !TRICK.test(text) && [...text].length <= 40 && tellingWords(text, [kind?.words ?? ''], pool, true) !== null;
}
/** Names the kind that was just looked for once more, with something that it should be. */
function narrowsLast(text: string, wish: Wish, { before: { wish: last, products } }: Around): boolean {
  const isSame = wish.kind !== null && !!last?.kind && !areApart(wish.kind, last.kind) && wish.products.length === 0;
  return isSame && products.length > 0 && isNeed(wish) && !FRESH.test(text);
}

/** With the one of some goods named before that it tells apart by their own words. */
function picked(clause: Clause, { before, here, goods }: Around): Clause {
  if ((clause.named && clause.wish.products.length > 0) || clause.wish.nth !== null) return clause;
  const item = pickedBy({ text: clause.text, before, here, goods, colour: clause.wish.colour });
  if (!item) return clause;
  const inColour = clause.wish.colour !== null && colourwaysFor(item.product, clause.wish.colour).length > 0, goal = PICKABLE.has(clause.goal) ? (!inColour ? 'describe' : 'stock') : clause.goal;
  return { ...clause, named: true, goal, wish: { ...clause.wish, colour: inColour ? clause.wish.colour : null, products: [item.product.id], doubtful: false, kind: null, stranger: null, material: null, intent: goal === 'describe' || goal === 'stock' ? goal : clause.wish.intent } };
}
const PICKABLE: ReadonlySet<Goal> = new Set(['find', 'recommend', 'refine', 'unknown', 'unsure', 'remark', 'compare', 'alternative', 'yes', 'thanks', 'colours']);

/** What is asked of the shopper's own goods is asked of their order. */
function ofOwnGoods(clause: Clause, { goods, bought }: Around): Clause {
  const { text, goal, wish } = clause;
  if (bought.size === 0 || !(OF_GOODS.has(goal) || goal === 'order') || /\b(?:cart|basket)\b|购物车/i.test(text)) return clause;
  const own = OWN.test(text), mine = boughtMeant({ text: own || ARRIVES.test(text) ? text : undefined, wish, goods, bought });
  if (goal === 'where' && own && mine !== null) return { ...clause, goal: 'order' };
  if (ARRIVES.test(text) && (mine !== null || own || goal === 'remark')) return { ...clause, goal: 'order' };
  if (goal === 'returns' && !RULE.test(text) && (mine !== null || own || namedBy({ wish, here: [], goods }) === null)) return { ...clause, goal: 'give-back' };
  if (mine !== null && UNWANTED.test(text)) return { ...clause, goal: 'cancel' };
  if (mine !== null && SITS_BADLY.test(text) && questionIn(text) === null) return { ...clause, goal: 'exchange', wish: { ...wish, products: [mine], colour: null, size: SWAPS.test(text) ? wish.size : null, attribute: null } };
  return FAILED.test(text) && !COVERED.test(text) && mine !== null ? { ...clause, goal: 'complain', wish: { ...wish, products: [mine] } } : clause;
}
const SWAPS = /换|swap|exchange|instead|change/i;
const OF_GOODS: ReadonlySet<Goal> = new Set(['find', 'recommend', 'describe', 'stock', 'price', 'shipping', 'where', 'unknown', 'unsure', 'measure', 'remark', 'refine', 'is-it', 'warranty', 'stores', 'returns', 'alternative', 'no', 'uncart', 'remove', 'advise', 'fit', 'compare', 'material', 'try']);

/** What is to be done by the reader's word. */
const MEANT: Readonly<Partial<Record<Intent, Deed>>> = {
  fit: 'advise', try: 'try-on', customise: 'customise', add: 'add', cart: 'cart', remove: 'uncart', change: 'change', cancel: 'cancel', exchange: 'exchange', ticket: 'complain', recall: 'known', forget: 'forget',
};
/** What changes something, once it is confirmed, is begun only by a sure reading. */
const MEANT_FROM = 0.6;
const deedMeant = (text: string, { intent, confidence }: Reading): Deed | null => (confidence >= MEANT_FROM && !(intent === 'add' && /[?？]$|[呢吗]$/.test(text.trim())) && !(intent === 'fit' && /有.{0,6}(?:吗|没)/.test(text) && !/穿|合适|适合|合脚/.test(text)) && (NEEDS_WORDS[intent]?.test(text) ?? true) ? MEANT[intent] ?? null : null);

const intentOf = (goal: Goal, otherwise: Intent): Intent => (goal === 'find' || goal === 'recommend' || goal === 'price' || goal === 'stock' || goal === 'describe' || goal === 'measure' || goal === 'alternative' ? goal : otherwise);

function believed(text: string, reading: Reading, wish: Wish, known: boolean, around: Around): Goal {
  const { before, here, goods } = around;
  const first = wish.intent, needs = NEEDS_WORDS[first], subject = before.focus ?? around.looking?.product.id ?? null, one = subject !== null && (before.products.length <= 1 || before.focus !== null);
  const intent: Intent = needs && !needs.test(text) ? (known || isNeed(wish) ? 'find' : NEEDS_WORDS[reading.second.intent] || MANNERLY.has(reading.second.intent) || reading.second.confidence < SECOND ? 'unknown' : reading.second.intent) : first;
  if (first === 'greet' && !GREETS.test(text) && !known && !isNeed(wish)) return 'unknown';
  if (!known && wish.confidence < 0.6 && reading.second.intent === 'unknown' && reading.second.confidence > 0.3 && MANNERLY.has(first)) return 'unknown';
  const says = COMPARES.test(text) ? undefined : SAYS.find(([, words]) => words.test(text))?.[0];
  if (TRICK.test(text)) return 'unknown';
  // What was said of one rule is asked of another thing: bulbs too?
  if (before.goal !== null && POLICIES.has(before.goal) && TOO.test(text.trim()) && questionIn(text) === null) return before.goal;
  if (LIKE_BUT.test(text) && (wish.products.length === 1 || (one && !known))) return 'alternative';
  if (isOrder(text, wish, subject, around)) return 'add';
  if (wish.nth !== null && before.products.length > 1 && !known && TAKEN_TO.test(text)) return 'describe';
  if (!known && before.products.length > 1 && WHICH.test(text) && attributeNamed(text) !== null && wish.most === null) return 'compare';
  if (!known && before.goal === 'compare' && before.products.length > 1 && attributeNamed(text) !== null && [...text].length <= 24) return 'compare';
  if (!known && before.products.length > 1 && DIFFERENCE.test(text)) return 'compare';
  if (WHERE_IT.test(text.trim())) return 'where';
  if (says === 'alternative') return before.products.length > 0 || around.looking ? 'alternative' : 'find';
  if (MORE.test(text) && before.products.length > 1) return 'alternative';
  if (FEATURE.test(text) && (wish.products.length === 1 || (one && !known))) return 'describe';
  if (OPEN_WISH.test(text.trim()) && !known && !isNeed(wish)) return 'help';
  if (BROWSES.test(text.trim()) && !known && !isNeed(wish)) return 'no';
  if (known && wish.products.length === 1 && before.wish !== null && /呢[?？]?$/.test(text.trim()) && [...text].length <= 10) return 'refine';
  if (says && (says !== 'describe' || (wish.products.length > 0 && VAGUE.has(first)))) return says;
  // A change of the last question that says itself what it asks: how much the 50 ml is, whether there is one in navy.
  if (!known && wish.nth === null && isElliptic(text, wish)) {
    const question = subject === null ? null : questionIn(text);
    if (question !== null) return question;
    if (before.wish !== null) return 'refine';
  }
  // Another bound, in a number alone.
  if (!known && before.wish?.most && before.products.length > 0 && AMENDS.test(text) && !isNeed(wish)) return 'refine';
  if (wish.qualities.length === 1 && IS_IT.test(text) && (wish.products.length === 1 || !known)) return 'is-it';
  if (!known && one && (wish.colour !== null || wish.size !== null) && !isNeed({ ...wish, colour: null, size: null, material: wish.colour === null ? wish.material : null }) && intent === 'find') return 'stock';
  if (wish.quantity !== null && /\b(?:of (?:them|those|these))\b|^(?:and )?(?:two|three|four|\d+) (?:of|pieces)|(?:呢|一共|总共)[?？]?$|多少钱|how much/i.test(text) && (intent !== 'compare' || one) && !/stock|货|够/.test(text)) return 'price';
  if (wish.nth !== null && before.products.length > 1 && !known && GOODS_GOALS.has(intent)) return wish.colour !== null || wish.size !== null ? 'stock' : 'describe';
  if (first === 'find' && !known && before.products.length > 0 && IS_IT.test(text) && !isNeed(wish)) return 'describe';
  if (MANNERLY.has(intent) && (known || isNeed(wish))) return before.wish !== null && !known ? 'refine' : wish.products.length > 0 ? 'describe' : 'find';
  if (intent === 'compare' && namedBy({ wish, here, goods })?.kind === 'kind' && wish.attribute !== null) return 'find';
  if (intent === 'buy' && known && wish.kind !== null) return 'find';
  if (!known && intent === 'unknown' && subject !== null && COUNTS.test(text.trim()) && [...text].length <= 24) return 'describe';
  if ((intent === 'unknown' || intent === 'unsure') && kindNeeded(text, CATEGORY_NAMES) !== null) return 'find';
  if (wish.confidence < SURE || intent === 'unknown') {
    if (known && wish.confidence < 0.9) return wish.products.length > 0 ? 'describe' : 'find';
    if (isNeed(wish) && wish.confidence < 0.95) return 'find';
    if (one && !known && OF_IT.test(text) && /[?？]$|吗|不$|^(?:do|does|is|are|can|will)\b/i.test(text.trim())) return 'describe';
    if (intent !== 'unknown' && wish.confidence < HARDLY) return 'unsure';
  }
  return intent;
}

const GREETS = /\b(?:hi+|hello|hey+|hiya|heya|morning|evening|afternoon|greetings|howdy|yo|sup|how are|how's|how do you do|what's up|nice to (?:see|meet))\b|好|嗨|哈喽|哈啰|在吗|在不|有人|喂|早/i;
const CATEGORY_NAMES: ReadonlySet<string> = new Set(Object.keys(CATEGORIES));
const POLICIES: ReadonlySet<Goal> = new Set(['returns', 'shipping', 'warranty']);
const TOO = /\b(?:too|as well)\?*$|^(?:and|what about|how about)\b|也.{0,6}(?:吗|么|不)[?？]?$|呢[?？]?$/i;
/** Is taken with one of some. */
const TAKEN_TO = /\b(?:i (?:really )?(?:like|love|prefer|fancy)|looks? (?:good|nice)|sounds? (?:good|nice)|go(?:ing)? (?:with|for))\b|喜欢|不错|好看|挺好|中意/i;
/** Another one like it, but for something. */
const LIKE_BUT = /\b(?:like|similar to|same as)\b.{2,40}\bbut\b|[跟和像].{1,14}(?:差不多|一样|类似|似的)?的?[,，]?(?:但|不过|只是|就是)/i;
const WHICH = /\bwhich(?:ever)?\b|\bwho\b|哪(?:个|双|件|款|盏|本|把|条|只|块|瓶|一|副)/i;
const DIFFERENCE = /\b(?:price|size|weight|big)\b.{0,4}\bdiff|\bdiff(?:erence)?\b|\bdiffer\b|差(?:多少|价|别)|区别|[贵便宜轻重大]多少/i;
/** How many of something a thing has. */
const COUNTS = /\bhow many (?!are|do you|left)[a-z]+|多少(?:片|块|页|瓦|升|人|支|颗|种|张|级)|几(?:片|页|人|支|颗|种|张|层|个口袋)/i;

/** So many of a thing, or the very one, without a question: it is wanted. */
function isOrder(text: string, wish: Wish, subject: string | null, { goods }: Around): boolean {
  if (questionIn(text) !== null || /[?？]|吗|呢|\b(?:do|does|is|are|have|has|how|what|where|which|when|can|compare|about|if)\b|多少|哪|怎么|有没有|看看|介绍/i.test(text)) return false;
  const id = wish.products.length === 1 && !wish.doubtful ? wish.products[0] : wish.products.length === 0 && wish.kind === null && wish.stranger === null && wish.nth === null ? subject : null;
  const item = id === null || id === undefined ? null : goods.items.find(({ product }) => product.id === id);
  if (!item) return false;
  if (wish.quantity !== null && /^(?:and |ok |then )?(?:x ?)?(?:\d{1,2}|two|three|four|five|six)\b|(?:要|来|拿)[一两二三四五六七八九十\d]/i.test(text.trim())) return true;
  const { sizes, colourways } = item.product,
    isWhole = (sizes.length < 2 || wish.size !== null) && (colourways.length < 2 || wish.colour !== null);
  return isWhole && (wish.colour !== null || wish.size !== null) && /\b(?:please|i'll have|i want|gimme)\b|^(?:我)?(?:就)?要|来一?[个双件款瓶本盏条]/i.test(text);
}

const OF_IT = /\b(?:it|they|this|that|these|those|them)\b|它|这(?:个|款|双|件)/i;

const GOODS_GOALS: ReadonlySet<Goal> = new Set(['find', 'recommend', 'refine', 'unknown', 'stores', 'stock', 'alternative', 'remark', 'compare']);

export const isNeed = ({ most, least, qualities, avoid, age, material, colour, size }: Wish): boolean => qualities.length > 0 || avoid.length > 0 || [most, least, age, material, colour, size].some((each) => each !== null);

/** A few words that only change the last question: a colour, a size, a bound, an age. */
function isElliptic(text: string, wish: Wish): boolean {
  const short = /\p{Script=Han}/u.test(text) ? text.replaceAll(/[\s,，。！？!?]/g, '').length <= 10 : text.trim().split(/\s+/).length <= 6;
  return short && isNeed(wish) && !FRESH.test(text) && wish.attribute === null && !IS_IT.test(text);
}

/** Reads a clause as a change of the question before. */
function asRefined(text: string, reading: Reading, { goods, here, before }: Around, inColour: Wish): { readonly goal: Goal; readonly wish: Wish } {
  const wish = understand(text, { ...reading, intent: 'refine' }, goods, here, before);
  return { goal: wish.intent, wish: { ...wish, colour: inColour.colour ?? wish.colour } };
}

/** The colour of the goods in question that is named as they call it: `slate`, 砖红. */
function colourIn(text: string, wish: Wish, { goods, here, before, looking }: Around): string | null {
  const seen = before.products.length > 0 ? before.products : looking ? [looking.product.id] : [],
    ids = wish.products.length > 0 ? wish.products : seen, items = itemsOf(ids, here, goods);
  // A colour within a name is none that is asked for.
  const said = ` ${items.reduce((left, { product: { name } }) => left.replace(name.en.toLowerCase(), ' ').replace(name.zh, ' '), text.toLowerCase())} `;
  const names = items.flatMap(({ product }) => product.colourways.map(({ name }) => ({ en: name.en.toLowerCase(), zh: name.zh.replace(/色$/u, '') })));
  const found = names.flatMap(({ en, zh }) => [...(wordIn(said, en) ? [en] : []), ...(zh.length > 1 && said.includes(zh) ? [zh] : [])]);
  return found.filter((name) => !wish.avoid.includes(name)).sort((a, b) => b.length - a.length)[0] ?? null;
}
