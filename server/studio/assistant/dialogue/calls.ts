/** From what is wanted to the tools that do it. */
import { fact } from '../facts.ts';
import { askedFor } from '../content.ts';
import { asked, storeName } from '../goods.ts';
import { HELD } from '../held.ts';
import { absentNamed, kindNamed } from '../kinds.ts';
import { withoutAvoided } from '../needs.ts';
import type { StoreRecord } from '../../../storage/catalogue.ts';
import { boughtMeant, namedBy, referentsOf } from './referents.ts';
import { itemsOf } from '../scene.ts';
import { call, choiceOf, idOf, words } from './steps.ts';
import { goalPlainly } from './plainly.ts';
import type { Moment, Step } from './steps.ts';
import { other, search, tellsNeed } from './searching.ts';
import { details, isIt, priceAsked, product, sideBySide, way } from './asking.ts';
import type { Goal } from '../goals.ts';
import { mayBeAnswered, MOST_SAID } from '../wish.ts';
import { asksToRemember } from '../goals.ts';
import { placeOf } from '../../../commerce/sizes.ts';
import { MOST_NOTED } from '../../../../shared/told.ts';

export function stepFor(moment: Moment): Step {
  return (MAY_ASK_PRICE.has(moment.goal) ? priceAsked(moment) : null) ?? stepOf(moment);
}
const PAYS: ReadonlySet<Goal> = new Set(['checkout', 'buy']);
/** Whether what is spoken of has a thing: 有没有肩带. */
const HAS_IT = /^(?:那|它)?有没有(?!别|其他|更|便宜|再|小|大)\p{Script=Han}{1,5}[?？]?$/u;
const PROMISES: ReadonlySet<Goal> = new Set(['returns', 'shipping', 'warranty']);
const ASKS_WAY = /\b(?:where|way|take me|go|walk|door)\b|哪|怎么走|带我|去/i;
/** Goals that a figure with a question mark is taken for. */
const MAY_ASK_PRICE: ReadonlySet<Goal> = new Set(['add', 'stock', 'sizes', 'describe', 'refine', 'unknown', 'unsure', 'yes']);

function stepOf(asking: Moment): Step {
  const moment = withoutHolding(asking), { goal, wish, store, before, bought } = moment;
  const plainly = goalPlainly(moment);
  if (plainly === 'unknown') return words([{ say: 'unknown', inStore: store !== null }]);
  if (plainly !== null && plainly !== goal) return stepOf({ ...asking, goal: plainly });
  switch (goal) {
    case 'greet':
      return words([
        store
          ? {
              say: 'hello',
              name: assistantOf(store),
              greeting: fact({ kind: 'text', text: store.assistant.greeting }, `stores:${store.id}.assistant`),
            }
          : { say: 'hello-hall' },
      ]);
    case 'thanks':
    case 'bye':
      return words([{ say: goal }]);
    case 'who':
      return words([{ say: 'who', name: store && assistantOf(store), store: store && storeName(store) }]);
    case 'help':
      return TONGUES.test(moment.text) ? words([{ say: 'tongues' }]) : words([{ say: 'help', inStore: store !== null }]);
    case 'no':
      return oneThing(moment) ?? words([{ say: 'fine' }]);
    case 'yes':
      if (before.goal !== null && PAYS.has(before.goal)) return call('go_to_checkout');
      return before.offerLead === null ? words([{ say: 'nothing-pending' }]) : call('where_is', { product: before.offerLead });
    case 'unknown':
      return TONGUES.test(moment.text)
        ? words([{ say: 'tongues' }])
        : (lacking(moment) ?? needMeant(moment) ?? giftMeant(moment) ?? needMaybe(moment) ?? askedOfIt(moment) ?? notSold(moment) ?? words([{ say: 'unknown', inStore: store !== null }]));
    case 'price':
    case 'stock':
    case 'sizes':
    case 'colours':
    case 'material':
    case 'measure':
    case 'describe':
      return details(moment);
    case 'find':
    case 'recommend':
    case 'refine':
      return search(moment);
    case 'alternative':
      return HAS_IT.test(moment.text.trim()) && wish.attribute === null && wish.kind === null && wish.most === null && wish.least === null && before.products.length > 0 ? isIt(moment) : other(moment);
    case 'compare':
      return sideBySide(moment);
    case 'where':
    case 'stores':
      // Told what all stores promise, one is named: its own words are wanted.
      return wish.store !== null && before.goal !== null && PROMISES.has(before.goal) && namedBy(moment) === null && !ASKS_WAY.test(moment.text)
        ? call('store_policy', { about: before.goal, store: wish.store.id })
        : way(moment);
    case 'order':
      return call('order_status', { ...ofOrder(moment), cost: ASKS_COST.test(moment.text) || null });
    case 'returns':
    case 'shipping':
    case 'warranty':
      return call('store_policy', {
        about: goal,
        store: wish.store?.id ?? (store ? undefined : sellerOf(moment)),
        product: wish.products[0] ?? (store || wish.kind ? undefined : (before.products[0] ?? moment.looking?.product.id)),
      });
    case 'promotion':
      return call('my_offers');
    case 'buy':
      return HOW_PAID.test(moment.text)
        ? words([{ say: 'pay' }])
        : namedBy(moment)?.kind === 'items'
          ? product(moment, 'add_to_cart', (item) => choiceOf(moment, item, true))
          : call('go_to_checkout');
    case 'pay':
      return words([{ say: 'pay' }]);
    case 'absent':
      return missing(moment);
    case 'checkout':
      return call('go_to_checkout');
    case 'cart':
      return call('show_cart');
    case 'add':
      return product(moment, 'add_to_cart', (item) => choiceOf(moment, item, true));
    case 'uncart':
    case 'remove':
      return EVERYTHING.test(moment.text) && namedBy(moment)?.kind !== 'items' ? call('remove_from_cart') : product(moment, 'remove_from_cart');
    case 'try-on':
    case 'try':
      return product(moment, 'try_on', (item) => ({ ...choiceOf(moment, item, true), quantity: null }));
    case 'customise':
      return product(moment, 'customise');
    case 'advise':
    case 'fit':
      return isWorn(moment) ? product(moment, 'size_advice') : details({ ...moment, goal: 'measure' });
    case 'cancel':
      return call('cancel_order', ofOrder(moment));
    case 'change':
      if (bought.size === 0 && wish.order === null && wish.colour === null && wish.size === null && (before.products.length > 0 || moment.looking !== null) && !EXCHANGES.test(moment.text)) return product(moment, 'customise');
      return changeOwn(moment, wish.size !== null || (wish.colour !== null && wish.products.length > 0));
    case 'give-back':
      return call(isUnsent(moment) ? 'cancel_order' : 'return_order', ofOrder(moment));
    case 'exchange':
      if (bought.size === 0 && wish.order === null && wish.kind !== null && !EXCHANGES.test(moment.text)) return search({ ...moment, goal: 'find' });
      return changeOwn(moment, true);
    case 'complain':
    case 'ticket':
      return call('open_ticket', {
        store: wish.store?.id,
        order: wish.order,
        products: wish.products.length > 0 ? wish.products : [boughtMeant(moment) ?? before.products.slice(0, 3)].flat(),
      });
    case 'human':
    case 'person':
      return call('hand_over', { store: wish.store?.id, order: wish.order, products: before.products.slice(0, 3) });
    case 'desk':
      return call('desk_answers');
    case 'known':
    case 'recall':
      return call('what_is_remembered');
    case 'forget':
      return call('forget');
    case 'is-it':
      return isIt(moment);
    case 'remark':
      return oneThing(moment) ?? words([{ say: 'remark', mood: moment.mood }], remarkedOn(moment));
    case 'remember':
      return (asksToRemember(moment.text) ? null : needMeant(moment)) ?? call('remember', { told: { about: 'note', text: moment.text.trim().slice(0, MOST_NOTED).replace(/[\uD800-\uDBFF]$/, '') } });
    case 'unsure':
      return needMeant(moment) ?? words([{ say: 'unsure' }]);
  }
}

/** What a remark is made on: what it names or means, or the only one of the kind that it names. */
function remarkedOn({ wish: { products, about, kind }, here }: Moment): readonly string[] {
  const ofKind = kind === null ? [] : here.filter(({ product: each }) => kind.of.has(each.category)).map(idOf);
  return products.length > 0 ? products : about.length > 0 ? about : ofKind.length === 1 ? ofKind : [];
}

/** Asks what there is without something, and of nothing that holds it: 喝的里头啥不含糖, what of the sweet things is safe. */
function withoutHolding(moment: Moment): Moment {
  const { goal, text, wish, goods } = moment;
  if (!ASKS_WITHOUT.has(goal) || !wish.avoid.some((id) => HELD[id]) || !OF_WHICH.test(text)) return moment;
  return { ...moment, goal: 'find', wish: { ...wish, products: [], about: [], qualities: [], kind: wish.kind ?? kindNamed(withoutAvoided(text), goods.categories), words: text } };
}
const ASKS_WITHOUT: ReadonlySet<Goal> = new Set(['is-it', 'material', 'describe', 'find']),
  OF_WHICH = /\b(?:what|which|any|anything|something)\b|什么|哪|有没有/i;

/** The one store that sells the kind that is named. */
function sellerOf({ wish: { kind }, goods }: Moment): string | undefined {
  const stores = new Set(kind === null ? [] : goods.items.filter(({ product: each }) => kind.of.has(each.category)).map(({ store }) => store.id));
  return stores.size === 1 ? [...stores][0] : undefined;
}

/** What no store has is said to be lacking. */
function missing(moment: Moment): Step {
  const { wish, text } = moment, thing = wish.stranger ?? absentNamed(text) ?? askedFor(text);
  return words([thing === null ? { say: 'unknown', inStore: moment.store !== null } : { say: 'stranger', asked: asked(thing) }]);
}

/** What nobody made out, but tells what something here is for. */
const needMeant = (moment: Moment): Step | null => (tellsNeed(moment) ? search({ ...moment, goal: 'find' }) : null);

/** What is asked for as a need is looked for where something here may answer it: 想背得体面点, need dip stuff. */
const needMaybe = (moment: Moment): Step | null =>
  NEEDS_IT.test(moment.text) && absentNamed(moment.text) === null && mayBeAnswered(moment.text, moment.here, moment.goods) ? search({ ...moment, goal: 'find', wish: { ...moment.wish, words: moment.text.slice(-MOST_SAID) } }) : null;
/** Whether what is spoken of can do something, in words that nobody made out: alone also possible? */
const askedOfIt = (moment: Moment): Step | null =>
  (moment.before.products.length > 0 || moment.looking !== null) && WHETHER.test(moment.text) && notSold(moment) === null ? isIt({ ...moment, wish: { ...moment.wish, kind: null, stranger: null } }) : null;
const WHETHER = /[吗么不没][?？]?$|\bpossible\b|^(?:can|does|is|are|will|would) (?:it|they|she|he|i|we|my)\b/i;
const NEEDS_IT = /\b(?:(?:need|want)(?! to (?:know|go|ask|talk|speak|tell|leave|pay))|looking for|entertain me)\b|想[要买找背穿送搞用]|求|来点|缺|有没有.{2,}|有能.{2,}的/i;

/** What is for somebody, or may cost so much, is looked for. */
const giftMeant = (moment: Moment): Step | null => (moment.wish.qualities.includes('gift') || moment.wish.most !== null ? search({ ...moment, goal: 'recommend' }) : null);

/** One or two words with a question mark, and nothing was spoken of: a thing that nobody sells. */
function oneThing({ text, before }: Moment): Step | null {
  const thing =
    /^[a-z][a-z -]{3,22}\?$/i.test(text.trim()) && text.trim().split(' ').length <= 2 && before.products.length === 0
      ? askedFor(text)
      : null;
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
const HAVE =
  /^(?!.*\b(?:who|what|when|why|how|idea|time|opinion|tell)\b)(?:.*\b)?(?:do you (?:have|sell|stock|carry)|have you got|got any|is there (?:a|any)|where can i (?:buy|get)|i need (?:a|some)|looking for)\b|^(?:你们)?(?:这里|店里)?(?:有没有|有卖|卖不卖|想买|哪里(?:能|可以)?买(?:到)?)|有.{1,6}(?:卖)?吗[?？]?$/i;

/** Asks which languages can be spoken. */
const TONGUES =
  /\b(?:speak|talk|understand|write)\b.{0,12}\b(?:chinese|mandarin|english|french|german|spanish|another language)|\bin (?:chinese|english)\b[^.]{0,8}\?|(?:会|能|可以)?(?:说|讲|懂|用)(?:中文|英文|英语|普通话|汉语)/i;

/** All that is in the cart. */
const EVERYTHING = /\b(?:everything|all (?:of )?(?:it|that|them)|empty|clear)\b|清空|清掉|全部?(?:都)?(?:删|拿|去|不要|清|退)|都(?:删|拿|去掉|不要|清)/i;

/** Asks how one can pay, and is not about to. */
const HOW_PAID =
  /\b(?:take|accept|support|with|by|using)\b.{0,16}\b(?:paypal|apple pay|google pay|alipay|wechat|cards?|visa|mastercard|cash|klarna|credit|instal)|微信|支付宝|信用卡|花呗|现金|刷卡|分期|货到付款|银联/i;

/** Asks what was paid, and not where it is. */
const ASKS_COST = /\b(?:pay|paid|cost|spen[dt]|charged?|price|total|how much)\b|多少钱|付了?多少|花了?多少|总共|一共|几块|运费/i;

/** The order that is meant: by its number, or by goods that were bought. */
function ofOrder(moment: Moment): { readonly number: string | null; readonly product: string | undefined } {
  const { wish, before, bought } = moment,
    // What was spoken of of one's own goes on being meant: what did I pay for them.
    spoken = before.goal !== null && OF_OWN.has(before.goal) && !ELSE.test(moment.text) ? before.products.find((id) => bought.has(id)) : undefined;
  return { number: wish.order, product: boughtMeant(moment) ?? wish.products[0] ?? (wish.order === null && wish.kind === null ? spoken : undefined) };
}
const OF_OWN: ReadonlySet<Goal> = new Set(['order', 'cancel', 'change', 'give-back', 'exchange', 'complain', 'returns', 'warranty']),
  ELSE = /\b(?:other|else|another|rest|all|last|latest|every)\b|别的|其他|另|全部|所有|最近|都/i;
/** What has not left yet is called off and not sent back. */
function isUnsent(moment: Moment): boolean {
  const { number, product } = ofOrder(moment);
  return number === null && product !== undefined && moment.unsent.has(product);
}
/** What of their own goods the shopper would have otherwise: changed before it leaves, exchanged after; of what they have not bought it is asked whether it is there. */
function changeOwn(moment: Moment, forAnother: boolean): Step {
  const { before, bought, unsent, wish } = moment,
    of = ofOrder(moment),
    spoken = of.product ?? before.products.find((id) => bought.has(id));
  if (of.number === null && spoken !== undefined && unsent.has(spoken)) return call('change_order', { product: spoken });
  const meant = bought.size === 0 && of.number === null && wish.colour !== null ? referentsOf(moment) : null;
  if (meant?.kind === 'items' && !EXCHANGES.test(moment.text)) return details({ ...moment, goal: 'stock' });
  return forAnother ? exchange(moment, { ...of, product: spoken }) : call('change_order', of);
}
/** Speaks of goods that one has. */
const EXCHANGES = /\b(?:exchange|swap|order(?:ed)?|bought|return)\b|退换|调换|换货|买的|订单|那单/i;
function exchange(moment: Moment, of: ReturnType<typeof ofOrder>): Step {
  const [item] = itemsOf(of.product === undefined ? [] : [of.product], moment.here, moment.goods),
    { colour, size } = item ? choiceOf(moment, item, false) : moment.wish;
  return call('exchange_item', { ...of, size: size ?? oneStep(moment.text), colour });
}
/** A size told by the one there is. */
function oneStep(text: string): string | null {
  return /\b(?:one|a|next) size (?:up|bigger|larger)|\bsize up|大一(?:码|号)/i.test(text)
    ? 'one up'
    : /\b(?:one|a) size (?:down|smaller)|\bsize down|小一(?:码|号)/i.test(text)
      ? 'one down'
      : null;
}

/** Whether what is in question is worn; a sofa has no size for somebody. */
function isWorn(moment: Moment): boolean {
  const meant = referentsOf(moment);
  return meant.kind !== 'items' || meant.items.some(({ product: each }) => placeOf(each) !== null);
}

const assistantOf = ({ id, assistant }: StoreRecord) => fact({ kind: 'text', text: assistant.name }, `stores:${id}.assistant`);
