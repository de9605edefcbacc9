/** What each part of a question asks: the reader's word for it, set right where words in it or what was said before say more. */
import type { Intent } from '../../../../models/language/labels.ts';
import type { Reading } from '../../../../models/language/model.ts';
import { deedIn } from '../goals.ts';
import type { Deed, Goal } from '../goals.ts';
import type { Goods, Item } from '../goods.ts';
import { wordIn } from '../match.ts';
import type { Remembered } from '../memory.ts';
import { itemsOf } from '../scene.ts';
import { understand } from '../wish.ts';
import type { Wish } from '../wish.ts';
import { namedBy } from './referents.ts';

/** `named` tells whether goods are named in the text itself. */
export interface Clause { readonly text: string; readonly goal: Goal; readonly wish: Wish; readonly named: boolean }
export interface Around { readonly goods: Goods; readonly here: readonly Item[]; readonly before: Remembered }

/** Below this the reading of a question is a guess, and what it names says more than what it seems to want. */
const SURE = 0.4;
/** Below this even a question that names nothing is asked again. */
const HARDLY = 0.28;

/** What an intent needs to be believed: somebody who asks for it says so. */
const NEEDS_WORDS: Readonly<Partial<Record<Intent, RegExp>>> = {
  human: /human|person|someone|somebody|manager|staff|agent|complain|boss|customer service|人工|真人|活人|客服|经理|店长|投诉|负责人|老板/i,
  buy: /\bpay|check ?out|\bbuy\b|purchase|\bcart\b|basket|\btill\b|card\b|alipay|wechat|paypal|cash|order|付|买|支付|购物车|收银|刷卡|微信|钱|结账|下单|要了/i,
  where: /where|which (?:shelf|way|aisle|part|section|corner)|find|take me|show me|lead|guide|walk|point|see\b|way to|get to|哪|带|领|位置|怎么走|怎么去|找|摆|放/i,
  stores: /shop|store|mall|who|where|place|get to|way to|find|店|哪|谁家|商场|怎么走|怎么去|怎么到|在/i,
  cart: /cart|basket|\bbag\b|购物车/i, cancel: /cancel|call off|don't want|取消|不要|撤|退/i, forget: /forget|delete|erase|忘|删|清/i, recall: /know|remember|told|record|知道|记|说过/i,
  ticket: /broke|damag|wrong|missing|problem|complain|report|fault|torn|crack|leak|坏|碎|错|少|漏|破|投诉|问题|反映/i,
  order: /order|parcel|package|track|deliver|ship|arriv|sent|bought|G-?\d|still waiting|订单|包裹|快递|物流|发货|到哪|单|买的|收到|下的/i,
};
/** Words that say what is asked beyond doubt, where the reader errs most. */
const SAYS: readonly (readonly [Intent, RegExp])[] = [
  ['returns', /\btake (?:it |them |things |\w+ )?back\b|money back if/i],
  ['warranty', /\bwarrant|\bguarantee|\bcovered\b|\brepair|stopped working|broke after|保修|质保|包修|修不修|管修|能修/i],
  ['measure', /\bweigh[st]?\b|how (?:heavy|tall|wide|big|deep|high|thick)\b|how long (?:is|are) (?:it|this|that|they|these)\b|\bis (?:it|this|that) (?:heavy|tall|wide|big)\b|多重|多高|多宽|多长|多深|多大(?!的?码|号|了|岁|码)|重不重|重吗|多少(?:克|厘米|公斤)|尺寸(?:是|多)/i],
  ['describe', /^(?:what is|what's|what are|tell me (?:more )?about|说说|介绍|讲讲)|是(?:个|一?款|一?种)?什么(?!价|颜色|材|面料|做|时候|码|料|皮|布|木)/i],
];
/** What the reader takes a bare question after a thing for. */
const VAGUE: ReadonlySet<Intent> = new Set(['compare', 'material', 'unknown', 'who', 'find', 'recommend', 'help']);
const COMPARES = /differen|区别|不同|差别|\bthan\b|\bor\b|\bvs\b|versus|which|compare|比|还是|哪/i;
/** A thing asked of goods rather than for goods: is it waterproof. */
const IS_IT = /^(?:and |but |so )?(?:is|are) (?:it|this|that|they|these|those|the )|^(?:它|这|那)(?:个|款|双|件|只|块|副)?.{0,12}(?:吗|不)[?？]?$|(?:防水|适合.{1,6}|保暖)(?:吗|不)[?？]?$/i;
const FRESH = /\b(?:something|anything|show me|looking for|do you (?:have|sell)|need|want|find|recommend|suggest)\b|什么|有没有|推荐|想要|想买|来个|来盏|给.+(?:买|挑)/i;
/** Manners with a wish in them are wishes. */
const MANNERLY: ReadonlySet<Goal> = new Set(['no', 'yes', 'bye', 'greet', 'thanks', 'help', 'who']);

export function clauseOf(text: string, reading: Reading, around: Around): Clause {
  const { goods, here, before } = around, wish = understand(text, reading, goods, here, before), deed = deedIn(text) ?? (before.wish !== null && isElliptic(text, wish) && !/cart|basket|购物车/i.test(text) ? null : deedMeant(text, reading));
  const inColour = { ...wish, colour: colourIn(text, wish, around) ?? wish.colour };
  const names = namedBy({ wish: understand(text, { ...reading, intent: 'find' }, goods, here, before), here, goods }), known = names !== null && names.kind !== 'stranger';
  if (deed !== null) return { text, goal: deed, wish: inColour, named: known };
  const goal = believed(text, reading, inColour, known, around);
  if (goal === 'refine' && reading.intent === 'refine') return { text, named: known, goal: wish.intent, wish: inColour };
  return goal === 'refine' ? { text, named: known, ...asRefined(text, reading, around, inColour) } : { text, named: known, goal, wish: goal === wish.intent ? inColour : { ...inColour, intent: intentOf(goal, wish.intent) } };
}

/** What is to be done by the reader's word. */
const MEANT: Readonly<Partial<Record<Intent, Deed>>> = {
  fit: 'advise', try: 'try-on', customise: 'customise', add: 'add', cart: 'cart', remove: 'uncart', change: 'change', cancel: 'cancel', exchange: 'exchange', ticket: 'complain', recall: 'known', forget: 'forget',
};
/** What changes something, once it is confirmed, is begun only by a sure reading. */
const MEANT_FROM = 0.6;
const deedMeant = (text: string, { intent, confidence }: Reading): Deed | null => (confidence >= MEANT_FROM && (NEEDS_WORDS[intent]?.test(text) ?? true) ? MEANT[intent] ?? null : null);

const intentOf = (goal: Goal, otherwise: Intent): Intent => (goal === 'find' || goal === 'recommend' || goal === 'price' || goal === 'stock' || goal === 'describe' || goal === 'measure' || goal === 'alternative' ? goal : otherwise);

function believed(text: string, reading: Reading, wish: Wish, known: boolean, { before, here, goods }: Around): Goal {
  const first = wish.intent, needs = NEEDS_WORDS[first], one = before.products.length === 1;
  const intent: Intent = needs && !needs.test(text) ? (known || isNeed(wish) ? 'find' : NEEDS_WORDS[reading.second.intent] ? 'unknown' : reading.second.intent) : first;
  const says = COMPARES.test(text) ? undefined : SAYS.find(([, words]) => words.test(text))?.[0];
  if (says && (says !== 'describe' || (wish.products.length > 0 && VAGUE.has(first)))) return says;
  if (!known && wish.nth === null && before.wish !== null && isElliptic(text, wish)) return 'refine';
  if (wish.qualities.length === 1 && IS_IT.test(text) && (wish.products.length === 1 || (!known && before.products.length <= 1))) return 'is-it';
  if (!known && one && (wish.colour !== null || wish.size !== null) && !isNeed({ ...wish, colour: null, size: null }) && intent === 'find') return 'stock';
  if (wish.quantity !== null && /\b(?:of (?:them|those|these))\b|^(?:and )?(?:two|three|four|\d+) (?:of|pieces)|(?:呢|一共|总共)[?？]?$|多少钱|how much/i.test(text) && intent !== 'compare' && !/stock|货|够/.test(text)) return 'price';
  if (wish.nth !== null && before.products.length > 1 && !known && GOODS_GOALS.has(intent)) return wish.colour !== null || wish.size !== null ? 'stock' : 'describe';
  if (first === 'find' && !known && before.products.length > 0 && IS_IT.test(text) && !isNeed(wish)) return 'describe';
  if (MANNERLY.has(intent) && (known || isNeed(wish))) return before.wish !== null && !known ? 'refine' : 'find';
  if (intent === 'compare' && namedBy({ wish, here, goods })?.kind === 'kind' && wish.attribute !== null) return 'find';
  if (intent === 'buy' && known && wish.kind !== null) return 'find';
  if (wish.confidence < SURE || intent === 'unknown') {
    if (known && wish.confidence < 0.9) return wish.products.length > 0 ? 'describe' : 'find';
    if (isNeed(wish) && wish.confidence < 0.95) return 'find';
    if (intent !== 'unknown' && wish.confidence < HARDLY) return 'unsure';
  }
  return intent;
}

const GOODS_GOALS: ReadonlySet<Goal> = new Set(['find', 'recommend', 'refine', 'unknown', 'stores', 'stock', 'alternative', 'remark', 'compare']);

const isNeed = ({ most, least, qualities, avoid, age, material, colour, size }: Wish): boolean => qualities.length > 0 || avoid.length > 0 || [most, least, age, material, colour, size].some((each) => each !== null);

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
function colourIn(text: string, wish: Wish, { goods, here, before }: Around): string | null {
  const ids = wish.products.length > 0 ? wish.products : before.products, items = itemsOf(ids, here, goods);
  // A colour within a name is none that is asked for.
  const said = ` ${items.reduce((left, { product: { name } }) => left.replace(name.en.toLowerCase(), ' ').replace(name.zh, ' '), text.toLowerCase())} `;
  const names = items.flatMap(({ product }) => product.colourways.map(({ name }) => ({ en: name.en.toLowerCase(), zh: name.zh.replace(/色$/u, '') })));
  const found = names.flatMap(({ en, zh }) => [...(wordIn(said, en) ? [en] : []), ...(zh.length > 1 && said.includes(zh) ? [zh] : [])]);
  return found.filter((name) => !wish.avoid.includes(name)).sort((a, b) => b.length - a.length)[0] ?? null;
}

const NEEDS: ReadonlySet<Goal> = new Set(['find', 'recommend', 'refine', 'describe', 'unknown', 'alternative', 'unsure']);
const MANNERS: ReadonlySet<Goal> = new Set(['greet', 'thanks', 'bye', 'yes', 'no', 'help', 'unknown', 'unsure', 'who', 'remark']);
/** What is asked about an order that was just named. */
const OF_ORDERS: ReadonlySet<Goal> = new Set(['exchange', 'give-back', 'cancel', 'change', 'complain', 'shipping']);
/** What a bare colour or size before it belongs to. */
const TAKES_CHOICE: ReadonlySet<Goal> = new Set(['add', 'try-on', 'exchange', 'stock', 'price']);

/** Sentences about one need are one; manners go unanswered where something is asked too. */
export function gathered(clauses: readonly Clause[], { goods, here }: Pick<Around, 'goods' | 'here'>): readonly Clause[] {
  const merged: Clause[] = [], named = ({ wish }: Clause) => { const names = namedBy({ wish, here, goods }); return names?.kind === 'kind' || names?.kind === 'stranger' ? names.words : names?.items.map(({ product }) => product.id) ?? null; };
  const asks = clauses.filter(({ goal }) => !MANNERS.has(goal) || goal === 'unknown' || goal === 'unsure');
  for (const clause of asks.length > 0 ? asks : clauses) {
    const last = merged.at(-1);
    const same = last && JSON.stringify(named(last)) === JSON.stringify(named(clause)), needs = last && NEEDS.has(last.goal) && NEEDS.has(clause.goal);
    if (last && last.goal === 'order' && OF_ORDERS.has(clause.goal)) merged[merged.length - 1] = { ...joined(last, clause), goal: clause.goal === 'shipping' ? 'order' : clause.goal };
    else if (last && ((needs && (!clause.named || !last.named || same)) || (last.goal === clause.goal && (!clause.named || same)))) merged[merged.length - 1] = joined(last, clause);
    else if (last && !clause.named && !last.named && isChoice(last) && (TAKES_CHOICE.has(clause.goal) || last.wish.nth !== null)) merged[merged.length - 1] = { ...joined(last, clause), goal: clause.goal };
    else merged.push(clause);
  }
  const asked = merged.filter(({ goal }) => !MANNERS.has(goal));
  return asked.length > 0 ? asked : merged.slice(0, 1);
}

/** Only a colour, a size or which one: `42 in red`, `the second one`. */
const isChoice = ({ text, wish }: Clause): boolean => text.length <= (/\p{Script=Han}/u.test(text) ? 8 : 24) && (wish.colour !== null || wish.size !== null || wish.nth !== null);

function joined(a: Clause, b: Clause): Clause {
  const first = a.wish, then = b.wish, goals = [a.goal, b.goal];
  const goal: Goal = goals.includes('recommend') ? 'recommend' : goals.includes('alternative') ? 'alternative' : !NEEDS.has(a.goal) ? a.goal : goals.every((each) => each === 'unknown' || each === 'unsure') ? 'unknown' : a.goal === 'refine' ? 'refine' : 'find';
  return {
    text: `${a.text} ${b.text}`, goal, named: a.named || b.named,
    wish: {
      ...first, products: then.products.length > 0 ? then.products : first.products, kind: then.kind ?? first.kind, stranger: then.kind || first.kind ? null : first.stranger ?? then.stranger,
      colour: then.colour ?? first.colour, size: then.size ?? first.size, most: then.most ?? first.most, least: then.least ?? first.least, material: then.material ?? first.material, nth: first.nth ?? then.nth,
      order: then.order ?? first.order, quantity: then.quantity ?? first.quantity, qualities: [...new Set([...first.qualities, ...then.qualities])], avoid: [...new Set([...first.avoid, ...then.avoid])], age: then.age ?? first.age, attribute: first.attribute ?? then.attribute,
    },
  };
}
