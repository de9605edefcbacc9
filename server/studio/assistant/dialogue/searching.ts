/** From a wish to a search, or to something other than what is spoken of. */
import type { Goal } from '../goals.ts';
import { contentOf } from '../content.ts';
import { asked, nameOf } from '../goods.ts';
import type { Item } from '../goods.ts';
import { featureIn } from '../features.ts';
import { isSomeMore, shareIn } from '../bounds.ts';
import { questionIn } from '../questions.ts';
import { withoutAvoided } from '../needs.ts';
import { itemsOf } from '../scene.ts';
import { unitsIn } from '../terms.ts';
import { absentNamed, kindNamed } from '../kinds.ts';
import { withoutAttributes } from '../match.ts';
import type { Wish } from '../wish.ts';
import { mayBeAnswered, MOST_SAID, seemsAnswered } from '../wish.ts';
import { isNamedWhole, namedBy, referentsOf } from './referents.ts';
import { boundsInput, call, choiceOf, idOf, isChosen, isNarrow, words } from './steps.ts';
import type { Moment, Step } from './steps.ts';

/** Asks for anything there is. */
const OPEN = /what|anything|something|some\b|any\b|show|look|recommend|suggest|popular|gift|什么|哪些|随便|看看|推荐|挑|都有|逛/i;

export function search(asking: Moment): Step {
  const moment = { ...asking, wish: withoutRefused({ ...asking, wish: withOthers(asking) }) },
    { wish, goal } = moment,
    named = namedBy(moment);
  if (named?.kind === 'items') {
    const feature = featureIn(moment.text);
    if (feature !== null)
      return call('product_details', { products: named.items.slice(0, 3).map(idOf), about: 'quality', quality: feature });
    if (wish.products.length > 1 && EITHER.test(moment.text))
      return call('compare_products', { products: wish.products.slice(0, 4), by: wish.attribute });
    if (wish.products.length > 1)
      return call('product_details', { products: wish.products.slice(0, 3), about: 'price', colour: wish.colour, size: wish.size });
    const chosen = choiceOf(moment, named.items[0] as Item, false);
    return call('product_details', { products: named.items.map(idOf), about: isChosen(chosen) ? 'stock' : 'description', ...chosen });
  }
  if (named?.kind === 'doubt') return words([{ say: 'which', items: named.items.map(nameOf) }], named.items.map(idOf));
  const use =
    (named === null || named.kind === 'stranger') && !isNarrow(wish) && wish.words === null
      ? FOR_USE.map((pattern) => pattern.exec(moment.text)?.[1]).find((each) => each !== undefined)
      : undefined;
  const isNoUse = use !== undefined && !mayBeAnswered(moment.text, moment.here, moment.goods);
  if (isNoUse && wish.colour === null && wish.attribute === null)
    return words([{ say: 'no-such-use', asked: asked(use.trim()) }]);
  // A word that is no name may be how somebody tells of a need: my feet hurt after a 12 hour shift; she wears two socks and is cold.
  const isNeed = named?.kind === 'stranger' && (absentNamed(moment.text) === null || isTale(moment.text)) && seemsAnswered(moment.text, moment.here, moment.goods);
  // What narrows a search is how the thing should be, and no other thing: too plasticky.
  const isNarrowing = named?.kind === 'stranger' && goal === 'refine' && moment.before.goal !== null && SEARCHED.has(moment.before.goal) && absentNamed(moment.text) === null;
  if (named?.kind === 'stranger' && !isNarrow(wish) && !isNeed && !isNarrowing && use === undefined)
    return words([{ say: 'stranger', asked: asked(named.words) }, ...(moment.store ? [{ say: 'way-out' } as const] : [])]);
  const isVague = named === null && !isNarrow(wish) && wish.colour === null && wish.size === null && wish.attribute === null;
  if (isVague && use === undefined && !OPEN.test(moment.text) && !tellsNeed(moment) && !mayBeAnswered(moment.text, moment.here, moment.goods))
    return words([
      /^(?:we|we're|i|i'm|my|我|我们)(?![a-z])/i.test(moment.text)
        ? { say: 'nothing-pending' }
        : { say: 'unknown', inStore: moment.store !== null },
    ]);
  // A question about the only one of a narrow kind is asked of that one.
  const question = named?.kind === 'kind' ? (questionIn(moment.text) ?? (HARMS.test(moment.text) ? 'card' : null)) : null,
    isAsked = question !== null && (question !== 'stock' || wish.colour !== null || wish.size !== null || wish.quantity !== null),
    single = isAsked ? onlySpecial(moment) : null;
  if (single)
    return call('product_details', {
      products: [idOf(single)],
      about: question,
      ...choiceOf(moment, single, false),
    });
  const kind = named?.kind === 'kind' ? named.words : null,
    all = moment.text.slice(-MOST_SAID),
    said = isNeed ? all : wish.words;
  const step = call('search_products', {
    kind,
    // What comes first by a figure is told by that figure, and by words only as far as they tell goods apart.
    ...(wish.attribute === null ? { words: all, earlier: wish.earlier } : { words: toldApart(moment) }),
    ...boundsInput(wish),
    sort: wish.attribute,
    purpose: goal === 'recommend' ? 'recommend' : null,
    seen: wish.seen,
  });
  const earlier = [wish.earlier, all].filter((each) => each !== null).join(' ').slice(-MOST_SAID);
  return { ...step, wish: { ...wish, words: said, earlier, kind: kind === null ? null : wish.kind, attribute: null } };
}

/**
 * What costs more or less than is asked for, or is of a kind or by its name of a sort that is refused, is not what is named, unless by
 * its whole name: have you any below 200. What was shown and is refused is not shown again: not down.
 */
function withoutRefused({ text, wish, before, here, goods }: Moment): Wish {
  const named = itemsOf(wish.products, here, goods),
    words = [...text.toLowerCase().matchAll(REFUSED)].flatMap(([, word = '']) => (word.length > 2 ? [word] : []));
  const isSuch = ({ product: { name, material } }: Item): boolean => words.some((word) => `${name.en} ${material.en}`.toLowerCase().includes(word)),
    isRefused = (item: Item): boolean =>
      !isNamedWhole(text, item) && (wish.avoid.includes(item.product.category) || isSuch(item) || !item.variants.some(({ price }) => price <= (wish.most ?? Infinity) && price >= (wish.least ?? 0)));
  const isNone = named.length > 0 && named.every(isRefused),
    seen = [...new Set([...wish.seen, ...[...(isNone ? named : []), ...itemsOf(before.products, here, goods).filter(isSuch)].map(idOf)])];
  return isNone ? { ...wish, products: [], doubtful: false, seen, words: wish.words ?? text.slice(-MOST_SAID), kind: kindNamed(withoutAvoided(text), goods.categories) } : { ...wish, seen };
}
const REFUSED = /\b(?:not|no|without|isn't) (?:a |an |the |another |in |made of )?([a-z]+)/g;

/** What goes with what was just looked for is for whom that was for: and a bottle to go in it. What is told of them changes nothing of what it may cost. */
function withOthers({ text, wish, goal, before }: Moment): Wish {
  const was = goal === 'find' ? before.wish : null;
  if (was === null) return wish;
  if (OF_THEM.test(text) && wish.most === null && wish.least === null) return { ...wish, most: was.most, least: was.least };
  if (!WITH_IT.test(text) || !was.qualities.includes('kids') || wish.avoid.includes('kids')) return wish;
  return { ...wish, age: wish.age ?? was.age, qualities: [...new Set([...wish.qualities, 'kids'])] };
}
const OF_THEM = /^(?:apparently |maybe |i think |oh |and |well )*(?:she|he|they)(?:'s|'re)? |^(?:听说|可能|好像)?(?:他|她)/i;
const WITH_IT = /^(?:and|also|plus)\b.*\b(?:it|them|that|those|match)\b|^(?:再|还|另外)(?:要|来|配|想|买)|配它|搭它/i;

/** What is said of goods that are put in order, now and before, where that is more than their kind and the order. */
function toldApart({ wish: { kind, words: said, earlier } }: Moment): string | null {
  const all = [earlier, said].filter((each) => each !== null).join(' ').slice(-MOST_SAID),
    rest = withoutAttributes(kind === null ? all : all.toLowerCase().replaceAll(kind.words.toLowerCase(), ' '));
  return contentOf(rest).length > 0 ? all : null;
}

/** Long enough to tell of more than the one thing that it names. */
const isTale = (text: string): boolean => text.trim().split(/\s+/).length > 7 || (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 14;

/** Whether more is said than names, and something here is likely to be what it is about. */
export const tellsNeed = ({ text, here, goods, wish: { words } }: Pick<Moment, 'text' | 'here' | 'goods' | 'wish'>): boolean =>
  words !== null && seemsAnswered(text, here, goods);

/** Whether somebody may have it. */
const HARMS = /\bsafe\b|\b(?:contain|allerg|coeliac|celiac|vegan|gluten)|过敏|能(?:吃|喝|用)(?:吗|么)/i;

/** The only one of a narrow kind that is sold here: the ballet flats. */
export function onlySpecial({ here, wish: { kind } }: Moment): Item | null {
  const said = kind?.special ? unitsIn(kind.words) : [],
    ofKind = here.filter((i) => kind?.of.has(i.product.category));
  const telling = said.filter(
    (unit) => ofKind.filter(({ terms: { units } }) => units.en.includes(unit) || units.zh.includes(unit)).length === 1,
  );
  const own = ofKind.filter(({ terms: { units } }) => telling.some((unit) => units.en.includes(unit) || units.zh.includes(unit)));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** One or the other. */
export const EITHER = /\bor\b|\bvs\.?\b|versus|还是|或者?|比/i;
/** What a thing is to be for, where nothing is known of that. */
const FOR_USE = [
  /\b(?:something|anything|stuff|things?) (?:for|to) (?!me\b|you\b|my\b|buy\b|us\b|a gift)([a-z ]{3,24})/i,
  /([\p{Script=Han}]{2,6})(?:用|穿|戴|背|吃|喝)的(?:东西|有什么|有没有|有吗|呢)/u,
];

export const SEARCHED: ReadonlySet<Goal> = new Set(['find', 'recommend', 'refine']);
export const SUPERLATIVE =
  /\b(?:cheapest|lightest|biggest|largest|smallest|tallest|heaviest|priciest|dearest|least expensive|most (?:expensive|affordable)|lowest|best value)\b|最/i;

/** Something cheaper, lighter, or merely other, than what is spoken of. */
export function other(asking: Moment): Step {
  const moment = { ...asking, wish: againstPrice(asking) },
    { wish, before, here, goods, looking } = moment,
    [seen] = before.looking === null ? [] : itemsOf([before.looking], here, goods),
    referred = namedBy(moment) ?? referentsOf(moment),
    // Where nothing was spoken of it is what was looked at.
    meant = referred.kind === 'none' && seen ? ({ kind: 'items', items: [seen] } as const) : referred;
  if (wish.most !== null && before.wish?.kind && namedBy(moment) === null)
    return search({ ...moment, goal: 'find', wish: { ...before.wish, products: [], most: wish.most, attribute: null } });
  const spokenOf = before.focus ?? (before.products.length === 1 ? (before.products[0] ?? null) : null),
    of = goods.items.find((i) => idOf(i) === (spokenOf ?? looking?.product.id));
  // Another of the kind that is spoken of: any cheaper tea.
  if (meant.kind === 'kind' && of && wish.attribute !== null && !SUPERLATIVE.test(moment.text) && wish.kind?.of.has(of.product.category))
    return call('find_alternatives', { product: idOf(of), than: wish.attribute, ...boundsInput(wish) });
  if (meant.kind === 'kind' || meant.kind === 'none')
    return meant.kind === 'none' && wish.attribute === null && !isNarrow(wish) ? words([{ say: 'which-one' }]) : search(moment);
  if (meant.kind === 'stranger') return words([{ say: 'stranger', asked: asked(meant.words) }]);
  // The cheapest of what was just found.
  if (
    wish.attribute !== null &&
    before.wish &&
    namedBy(moment) === null &&
    before.products.length > 1 &&
    (SUPERLATIVE.test(moment.text) ? before.wish.kind !== null : before.goal !== null && SEARCHED.has(before.goal))
  )
    return search({ ...moment, goal: 'find', wish: { ...before.wish, products: [], attribute: wish.attribute } });
  // Of several that were named, what is asked for goes beyond each of them.
  const shown =
    before.products.length > 1 && namedBy(moment) === null
      ? before.products.flatMap((id) => here.find((i) => idOf(i) === id) ?? goods.items.find((i) => idOf(i) === id) ?? [])
      : [...meant.items];
  const least = (item: Item): number => Math.min(...item.variants.map((v) => v.price));
  const from = wish.attribute === 'cheap' ? shown.toSorted((a, b) => least(a) - least(b))[0] : shown[0];
  const bounded =
    namedBy(moment) === null && before.wish
      ? { ...wish, most: wish.most ?? before.wish.most, least: wish.least ?? before.wish.least }
      : wish;
  const one = from ?? (meant.items[0] as Item),
    share = shareIn(moment.text);
  return call('find_alternatives', {
    product: idOf(one),
    than: wish.attribute ?? (share === null ? null : 'cheap'),
    ...boundsInput(share === null ? bounded : { ...bounded, most: Math.round(least(one) * share * ABOUT) }),
    seen: before.products.filter((id) => id !== (from && idOf(from))),
    words: moment.text.slice(-MOST_SAID),
    earlier: before.wish?.words ?? null,
  });
}
/** A share of a price is told by the way, and a little more is meant by it too. */
const ABOUT = 1.1;

/** So much and something, where that is what was shown, complains of its price and bounds none: 两千多……布的吧. */
function againstPrice({ text, wish, before, here, goods }: Moment): Wish {
  const { most, least, attribute } = wish;
  if (attribute === 'cheap' && most !== null && least === null && itemsOf(before.products, here, goods).some(({ variants }) => variants.some(({ price }) => price === most))) return { ...wish, most: null };
  if (most === null || least === null || !isSomeMore(text)) return wish;
  const isShown = itemsOf(before.products, here, goods).some(({ variants }) => variants.some(({ price }) => price >= least && price <= most));
  return isShown ? { ...wish, most: null, least: null, attribute: 'cheap' } : wish;
}
