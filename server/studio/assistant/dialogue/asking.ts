/** From a question about goods to the tool that answers it: of one thing, of several side by side, of the way there. */
import type { Goal } from '../goals.ts';
import { colourSaid, colourwaysFor } from '../colours.ts';
import { askedFor, contentOf, tellingWords } from '../content.ts';
import { sharedWords } from '../plan/fits.ts';
import { asked, nameOf } from '../goods.ts';
import type { Item } from '../goods.ts';
import { isPointed } from '../naming.ts';
import { featureIn } from '../features.ts';
import { kindNamed } from '../kinds.ts';
import { questionIn } from '../questions.ts';
import type { Wish } from '../wish.ts';
import { comparedBy, isNamedWhole, namedBy, referentsOf } from './referents.ts';
import type { Referents } from './referents.ts';
import { boundsInput, call, choiceOf, idOf, isChosen, isNarrow, piecesOf, words } from './steps.ts';
import type { Chosen, Moment, Step } from './steps.ts';
import { numberOf } from '../numbers.ts';
import { itemsOf } from '../scene.ts';
import { EITHER, onlySpecial, search, SEARCHED, SUPERLATIVE, tellsNeed } from './searching.ts';

/** One tool about one product: asks which where several or none are meant. */
export function product(moment: Moment, name: string, rest: (item: Item) => Readonly<Partial<Chosen>> = () => ({})): Step {
  const meant = referentsOf(moment),
    { here, goods } = moment,
    about = (tool: string, item: Item): Step => call(tool, { product: idOf(item), ...rest(item) });
  switch (meant.kind) {
    case 'items':
      return about(name, meant.items[0] as Item);
    case 'doubt':
      return words([{ say: 'which', items: meant.items.map(nameOf) }], meant.items.map(idOf));
    case 'kind': {
      const last = itemsOf(moment.before.products, here, goods).find((i) => moment.wish.kind?.of.has(i.product.category)),
        of = madeIn(moment.wish.colour, here.filter((i) => moment.wish.kind?.of.has(i.product.category)));
      const special = onlySpecial(moment),
        only = last ?? (of.length === 1 ? of[0] : special);
      return only ? about(name, only) : search(moment);
    }
    case 'stranger':
      return words([{ say: 'stranger', asked: asked(meant.words) }]);
    case 'none':
      // Whom something should fit tells what it is for.
      return name === 'size_advice' && tellsNeed(moment) ? search({ ...moment, goal: 'find' }) : lost(moment);
  }
}

/** Nothing is spoken of: what is asked for is a thing that nobody has, or it is not said which is meant. */
function lost({ text, goal, before, looking }: Moment): Step {
  const isNew = goal === 'where' || goal === 'stores' ? !POINTS.test(text) : BUYS.test(text),
    thing = before.products.length === 0 && before.looking === null && looking === null && isNew ? askedFor(text) : null;
  return words([thing === null ? { say: 'which-one' } : { say: 'stranger', asked: asked(thing) }]);
}
const BUYS = /\b(?:buy|sells?|where|find)\b|买|哪里|哪儿|哪家|卖/i;

/** The one thing in question where a figure is told that is its price, and asked whether it is: 218一瓶?, 149 right? */
export function priceAsked(moment: Moment): Step | null {
  const { text, wish, goal } = moment,
    figures = ASKS_SO.test(text) ? (text.match(/\d[\d,]*(?:\.\d+)?|[一二两三四五六七八九十百千零]{2,}/gu) ?? []).flatMap((figure) => (numberOf(figure) ?? 0) * 100) : [];
  if (figures.length === 0 || (goal === 'refine' && !/^\W*[\d,.]+\W*$/u.test(text))) return null;
  const meant = referentsOf(goal === 'refine' ? { ...moment, wish: { ...wish, kind: null } } : moment),
    [item] = meant.kind === 'items' && meant.items.length === 1 ? meant.items : [];
  return item?.variants.some(({ price, size }) => figures.includes(price) && Number.parseFloat(size ?? '') * 100 !== price)
    ? call('product_details', { products: [idOf(item)], about: 'price' })
    : null;
}
const ASKS_SO = /[?？吗]|[对是]吧|\b(?:right|ye|yeah|innit|correct)\b/i;

/** Those that are made in a colour; all where none is said or none is. */
function madeIn(colour: string | null, items: readonly Item[]): readonly Item[] {
  const such = colour === null ? [] : items.filter(({ product: each }) => colourwaysFor(each, colour).length > 0);
  return such.length > 0 ? such : items;
}

/** What is asked about: a kind that is named in passing is not it, where something is spoken of (does a phone fit in?). */
function beforeKinds(moment: Moment): Referents {
  const meant = referentsOf(moment);
  if (meant.kind !== 'kind' || isPointed(moment.text, meant.words)) return meant;
  const spoken = referentsOf({ ...moment, wish: { ...moment.wish, kind: null } });
  return spoken.kind === 'items' ? spoken : meant;
}

/** Whether the thing in question is so; where none is, what there is of that. */
export function isIt(moment: Moment): Step {
  const meant = beforeKinds(moment),
    [quality] = moment.wish.qualities;
  if (meant.kind !== 'items') return search({ ...moment, goal: 'find' });
  const feature = quality ?? featureIn(moment.text), products = [idOf(meant.items[0] as Item)];
  // What no tag tells, its card may.
  return call('product_details', feature === null ? { products, about: 'card' } : { products, about: 'quality', quality: feature });
}

export function details(moment: Moment): Step {
  const meant = moment.goal === 'measure' ? beforeKinds(moment) : referentsOf(moment),
    { wish, here, goods, goal, before } = moment;
  const tell = (items: readonly Item[]): Step => call('product_details', { products: items.map(idOf), ...askedOf(moment, items) });
  if (goal === 'describe' && wish.products.length > 1 && !wish.doubtful && EITHER.test(moment.text))
    return call('compare_products', { products: wish.products.slice(0, 4), by: wish.attribute });
  const feature = goal === 'describe' ? featureIn(moment.text) : null;
  switch (meant.kind) {
    case 'items':
      if (feature !== null)
        return call('product_details', { products: meant.items.slice(0, 3).map(idOf), about: 'quality', quality: feature });
      return tell(meant.items.slice(0, 3));
    case 'doubt':
      return words([{ say: 'which', items: meant.items.map(nameOf) }], meant.items.map(idOf));
    case 'kind': {
      if (
        ASKED_OF_ONE.has(goal) &&
        questionIn(moment.text) === null &&
        !isPointed(moment.text, wish.kind?.words ?? null) &&
        !IS_ASKED.test(moment.text)
      )
        return search({ ...moment, goal: 'find' });
      const near = here.filter((i) => wish.kind?.of.has(i.product.category)),
        of = near.length > 0 ? near : goods.items.filter((i) => wish.kind?.of.has(i.product.category));
      const telling = wish.words === null ? null : tellingWords(wish.words, [wish.kind?.words ?? ''], of, true),
        told = telling === null ? [] : of.filter((i) => sharedWords(telling, i) > 0),
        all = madeIn(wish.colour, told.length > 0 ? told : of);
      // The thing just spoken of, named by its kind.
      const last = all.find((i) => idOf(i) === before.products[0]);
      return last && goal !== 'describe'
        ? tell([last])
        : all.length === 1
          ? tell(all)
          : search(moment);
    }
    case 'stranger':
      return words([{ say: 'stranger', asked: asked(meant.words) }]);
    case 'none':
      return isNarrow(wish) || tellsNeed(moment) ? search(moment) : words([{ say: 'which-one' }]);
  }
}

/** What is asked of goods, and of which of their colours and sizes. */
function askedOf(moment: Moment, items: readonly Item[]): Readonly<Record<string, unknown>> {
  const { goal, wish, text } = moment,
    [only] = items,
    holds = CHOSEN_OF.has(goal) && wish.products.length === 0,
    // A colour that one of several is not made in is said of another.
    ofAll = goal !== 'price' || items.every(({ product: each }) => wish.colour === null || colourwaysFor(each, wish.colour).length > 0),
    chosen = only && items.length === 1 ? choiceOf(moment, only, holds) : { colour: ofAll ? wish.colour : null, size: wish.size, quantity: piecesOf(wish) };
  switch (goal) {
    case 'price':
    case 'stock':
      return { about: goal, ...chosen };
    case 'describe':
      return asksMore(text, items) && !IS_THERE.test(text) ? { about: 'card' } : isChosen(chosen) ? { about: 'stock', ...chosen } : { about: 'description' };
    case 'colours':
    case 'sizes':
      return { about: WITHIN.test(text) ? 'card' : goal };
    default:
      return { about: goal === 'material' && TASTES.test(text) ? 'card' : goal };
  }
}
/** What is told of one colour and size. */
const CHOSEN_OF: ReadonlySet<Goal> = new Set(['price', 'stock']);
/** Counts what is in it, and not in how many of them it is sold. */
const WITHIN = /\bhow many\b.*\bin (?:it|there|the (?:box|set|pack|tin))\b|里面?有?(?:多少|几)/i;
/** Asks for the thing itself. */
const IS_THERE = /\b(?:have|got|stock|available|left|still|come in|sell)\b|有|还剩|卖|货/i;

/** A question of one's own, that only the whole of a card may answer: how many pages it has, whether there is egg in it, `film included`. */
function asksMore(text: string, items: readonly Item[]): boolean {
  const beside = items.flatMap(({ product: { name } }) => [name.en, name.zh]).reduce((left, name) => left.toLowerCase().replaceAll(name.toLowerCase(), ' '), text);
  return !OPEN.test(text) && (QUESTION.test(text) || contentOf(beside).length > 0);
}
const TASTES = /\btast|\bflavou?r|\bsmell|\bscent|\bfeel(?:s)?\b|味|口感|手感|闻/i;
const QUESTION = /^(?:how|do|does|can|is|are|will|would|has|have)\b|\bhow (?:many|long|much|old|loud|hot)\b|多少|[几哪](?!款)|吗|么$|能不能|会不会|可不可以|是不是|够不够|还能/i,
  OPEN = /\b(?:tell me|talk me|about|describe|^(?:so |and )?what(?:'s| is| are)|like\?|any good)\b|介绍|怎么样|说说|讲讲|咋样|如何|什么样/i;

/** Asked of a thing, and by words that ask. */
const ASKED_OF_ONE: ReadonlySet<Goal> = new Set(['material', 'measure', 'describe', 'colours', 'stock']);
const IS_ASKED = /[?？]|\b(?:what|how|tell|about|which|is|are|does)\b|什么|怎么|介绍|说说|讲讲|吗|呢|多/i;

export function sideBySide(moment: Moment): Step {
  const items = comparedBy(moment),
    [only] = moment.wish.products,
    { before, wish } = moment;
  // The utmost of all that was looked for, and not only of those that were named.
  if (
    SUPERLATIVE.test(moment.text) &&
    wish.attribute !== null &&
    !itemsOf(wish.products, moment.here, moment.goods).some((each) => isNamedWhole(moment.text, each)) &&
    before.wish?.kind &&
    before.goal !== null &&
    SEARCHED.has(before.goal) &&
    !AMONG.test(moment.text)
  )
    return search({ ...moment, goal: 'find', wish: { ...before.wish, products: [], attribute: wish.attribute } });
  // Of more than can be told side by side, and that are told by their kind alone, all are held against each other.
  if (wish.kind !== null && wish.attribute !== null && wish.products.length === 0 && wish.about.length === 0 && items.length === MOST_BESIDE && !AMONG.test(moment.text))
    return search({ ...moment, goal: 'find' });
  // The utmost of a kind is that of all of it, and not of the one that is in the hand.
  const kind = SUPERLATIVE.test(moment.text) && wish.products.length === 1 && !itemsOf(wish.products, moment.here, moment.goods).some((each) => isNamedWhole(moment.text, each)) ? kindNamed(moment.text, moment.goods.categories) : null;
  if (kind !== null && wish.attribute !== null) return search({ ...moment, goal: 'find', wish: { ...wish, products: [], kind } });
  // Only one is named: it is asked about, or something that is more so than it is wanted.
  if (only !== undefined && (items.length < 2 || (moment.wish.attribute !== null && LOOKS_FOR.test(moment.text)))) {
    return moment.wish.attribute === null
      ? details({ ...moment, goal: 'describe' })
      : call('find_alternatives', { product: only, than: moment.wish.attribute, ...boundsInput(moment.wish) });
  }
  if (moment.wish.kind && moment.wish.attribute === null && !SIDES.test(moment.text)) return search({ ...moment, goal: 'find' });
  if (items.length < 2 && before.products.length === 0 && moment.looking === null) return search({ ...moment, goal: 'recommend' });
  return items.length < 2
    ? besideOne(moment, items[0])
    : call('compare_products', { products: items.map(idOf), by: moment.wish.attribute ?? differs(moment.text) });
}

/** Held against the one that is spoken of: another of its kind that is told of, whichever is more so, or its own colours. */
function besideOne(moment: Moment, one: Item | undefined): Step {
  const { text, wish, here, goods } = moment,
    attribute = wish.attribute ?? differs(text);
  if (!one) return words([{ say: 'compare-what' }]);
  if (attribute === null && colourSaid(text, one.product, { isSpokenOf: true })) return call('product_details', { products: [idOf(one)], about: 'colours' });
  const fit = goods.needs.fit(text),
    others = HELD_AGAINST.test(text) ? here.filter((each) => each !== one && each.product.category === one.product.category).toSorted((a, b) => fit(b) - fit(a)) : [];
  if (others[0]) return call('compare_products', { products: [one, others[0]].map(idOf), by: attribute });
  return attribute === null ? details({ ...moment, goal: 'describe' }) : call('find_alternatives', { product: idOf(one), than: attribute, ...boundsInput(wish) });
}
/** Something else is told of that it is held against. */
const HELD_AGAINST = /\b(?:than|versus|vs|against|compared? (?:to|with)|with|from|or) (?:the|that|your)\b|[跟和与比].{1,10}[比差哪]|^比.{2}/i;

/** Only those that were named. */
const AMONG = /\b(?:of|among) (?:these|those|them|the (?:two|three))\b|\bof the lot\b|这(?:几|两|三)|里面?最|其中/i;
/** By what the difference is asked. */
const differs = (text: string): Wish['attribute'] =>
  /\bprice|\bcost|差价|差多少(?:钱)?|[贵便宜]多少/i.test(text) ? 'cheap' : /weight|重量/i.test(text) ? 'light' : null;
/** Held side by side at most. */
const MOST_BESIDE = 4;
const SIDES = /compar|versus|\bvs\b|differen|区别|不同|差别|比/i;
/** Another thing is wanted and no judgement. */
const LOOKS_FOR = /\b(?:something|anything|any|one)\b.*\bthan\b|有(?:没有)?比/i;

export function way(moment: Moment): Step {
  const { wish, goal } = moment,
    named = namedBy(moment);
  if (wish.store && !named) return call('where_is', { store: wish.store.id });
  if (!named && LEAVES.test(moment.text)) return call('where_is', { exit: true });
  if (goal === 'stores' && !named) return isNarrow(wish) ? search({ ...moment, goal: 'recommend' }) : call('list_stores');
  const meant = named ?? referentsOf(moment);
  switch (meant.kind) {
    case 'items':
      return call('where_is', { product: idOf(meant.items[0] as Item), colour: wish.colour });
    case 'doubt':
      return words([{ say: 'which', items: meant.items.map(nameOf) }], meant.items.map(idOf));
    case 'kind':
      return call('where_is', { kind: meant.words, colour: wish.colour });
    case 'stranger':
      return words([{ say: 'stranger', asked: asked(meant.words) }]);
    case 'none':
      return lost(moment);
  }
}
/** Speaks of something that is known already, if only to who asks. */
const POINTS = /\b(?:it|this|that|these|those|them|there|one|ones|me)\b|这|那|它|带我|过去|第/i;
/** Asks the way out. */
const LEAVES = /\b(?:exit|way out|get out|go out|leave (?:the|this|here)|out of (?:here|this place|the mall|the store|the shop))\b|出口|出去|怎么出|大门/i;
