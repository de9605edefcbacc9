/** Acts as the generator knows them: a kind of `models/language/wording/talk`, and what fills its holes in a language. */
import type { Locale } from '../../../../shared/locale.ts';
import type { Act } from '../acts.ts';
import type { Fact, ProductFact } from '../facts.ts';
import { listed, say } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import * as en from './en-parts.ts';
import * as zh from './zh-parts.ts';
import { countedEn, toldEn } from './en-affairs.ts';
import { severalZh, toldZh } from './zh-affairs.ts';

export interface Mould {
  readonly kind: string;
  readonly holes: Readonly<Record<string, Sentence>>;
}

const one = (fact: Fact): Sentence => say`${fact}`;
/** Holes of what is there. */
const holes = (of: Readonly<Record<string, Fact | Sentence | null>>): Mould['holes'] =>
  Object.fromEntries(
    Object.entries(of).flatMap(([slot, value]) => (value === null ? [] : [[slot, 'parts' in value ? value : one(value)]])),
  );

/** Null where the act is left to the grammar: rules and promises, and what is seldom said. */
export function mouldOf(act: Act, locale: Locale): Mould | null {
  const isEn = locale === 'en',
    parts = isEn ? en : zh;
  const name = (fact: ProductFact): Sentence => (isEn ? en.the(fact) : one(fact));
  const list = (facts: readonly Fact[], link: 'and' | 'or' = 'and'): Sentence => listed(facts, locale, link);
  const choice = (facts: readonly Fact[]): Sentence | null => (facts.length === 0 ? null : parts.chosen(facts));
  const more = (attribute: keyof typeof en.MORE): Sentence => parts.MORE[attribute];
  const most = (attribute: keyof typeof en.MORE): Sentence => (isEn ? en.MOST[attribute] : say`最${zh.MORE[attribute]}`);
  const mould = (kind: string, of: Readonly<Record<string, Fact | Sentence | null>> = {}): Mould => ({ kind, holes: holes(of) });
  switch (act.say) {
    case 'hello':
      return mould('hello', { me: act.name, greeting: act.greeting });
    case 'hello-hall':
    case 'thanks':
    case 'bye':
    case 'fine':
    case 'unsure':
    case 'which-one':
    case 'way-out':
    case 'come-along':
    case 'shall-i':
    case 'compare-what':
    case 'matter-of-taste':
    case 'no-orders':
    case 'cart-empty':
    case 'left-it':
    case 'nothing-pending':
    case 'sorry':
      return mould(act.say);
    case 'unknown':
    case 'no-offers':
      return mould(`${act.say}.${act.inStore ? 'store' : 'hall'}`);
    case 'remark':
      // What is offered to who is annoyed is a promise.
      return act.mood === 'annoyed' ? null : mould(`remark.${act.mood}`);
    case 'which':
      return mould('which', { items: listed(act.items.map(name), locale, 'or') });
    case 'price':
      return mould(act.to ? 'price.range' : 'price', { name: name(act.name), price: act.price, to: act.to, choice: choice(act.choice) });
    case 'together':
      return mould('together', { quantity: act.quantity, name: name(act.name), total: act.total });
    case 'in-stock':
      return mould(act.few ? 'in-stock.few' : 'in-stock', { name: name(act.name), choice: choice(act.choice), left: act.left });
    case 'enough':
      return mould(act.ok ? 'enough.yes' : 'enough.no', { quantity: act.quantity, left: act.left });
    case 'sold-out':
      return mould('sold-out', { name: name(act.name), choice: choice(act.choice) });
    case 'no-colour':
    case 'no-size':
      return mould(act.say, { name: name(act.name), asked: act.asked, have: list(act.have) });
    case 'open-sizes':
      return act.sizes.length === 0 ? null : mould('open-sizes', { sizes: list(act.sizes) });
    case 'open-colours':
      return mould('open-colours', { colours: list(act.colours, 'or') });
    case 'sizes':
      return act.gone.length === 0
        ? mould('sizes', { name: name(act.name), sizes: list(act.sizes) })
        : mould('sizes.gone', { name: name(act.name), sizes: list(act.sizes), gone: list(act.gone) });
    case 'one-size':
      return mould('one-size', { name: name(act.name) });
    case 'colours': {
      const of = { name: name(act.name), colours: list(act.colours) };
      return act.gone.length > 0
        ? mould('colours.gone', { ...of, gone: list(act.gone) })
        : mould(act.colours.length === 1 ? 'colours.one' : 'colours', of);
    }
    case 'material':
      return mould('material', { name: name(act.name), material: act.material });
    case 'measures':
      return mould('measures', { name: name(act.name), width: act.width, depth: act.depth, height: act.height });
    case 'weighs':
      return mould('weighs', { name: name(act.name), weight: act.weight });
    case 'is-so':
    case 'not-said':
      return mould(act.say, { name: name(act.name), quality: act.quality });
    case 'about':
      return mould('about', { name: name(act.name), description: act.description });
    case 'stands':
      return mould('stands', { name: name(act.name), place: parts.standing(act.place) });
    case 'not-out':
      return act.left === null ? null : mould('not-out', { name: name(act.name), left: act.left });
    case 'not-here':
      return mould('not-here');
    case 'walk-to':
      return mould('walk-to', {
        store: act.store,
        ...(act.side !== null && act.door !== null && { side: sideOf(act.side, locale), door: act.door }),
      });
    case 'store-about':
      return mould('store-about', { store: act.store, tagline: act.tagline });
    case 'sold-at':
      return act.stores.length === 1 ? mould('sold-at', { store: act.stores[0] as Fact, items: severalOf(act.names, locale) }) : null;
    case 'stores':
      return mould('stores', { stores: list(act.stores) });
    case 'list': {
      const alone = act.items.length === 1 && act.why !== 'closest' && act.why !== 'alternative';
      return mould(alone ? 'list.one' : `list.${act.why}`, { items: severalOf(act.items, locale), more: act.more });
    }
    case 'nothing-within':
      return act.most
        ? mould('nothing-within.most', { bound: act.most })
        : act.least
          ? mould('nothing-within.least', { bound: act.least })
          : mould('nothing-within');
    case 'stranger':
    case 'no-such-use':
      return mould(act.say, { asked: act.asked });
    case 'no-other':
      return mould('no-other', { name: name(act.name) });
    case 'no-better':
      return mould('no-better', { name: name(act.name), most: most(act.attribute) });
    case 'better':
      return mould('better', {
        name: name(act.item.name),
        figure: act.item.figure,
        other: name(act.than.name),
        mark: act.than.figure,
        how: more(act.attribute),
      });
    case 'winner': {
      const figured = act.others.map(({ name: other, figure }) =>
        isEn ? (act.pair ? say`${figure} for ${name(other)}` : say`${name(other)} at ${figure}`) : say`${other}是${figure}`,
      );
      const of = { name: name(act.item.name), figure: act.item.figure, others: isEn ? listed(figured, 'en') : zh.strung(figured) };
      return act.pair ? mould('winner.pair', { ...of, how: more(act.attribute) }) : mould('winner', { ...of, most: most(act.attribute) });
    }
    case 'tie':
      return mould('tie', { names: listed(act.names.map(name), locale), figure: act.figure });
    case 'order': {
      const state = parts.STATES[act.state];
      return state
        ? mould('order', { number: act.number, store: act.store, state, placed: act.placed, goods: listed(act.goods.map(parts.bought), locale), total: act.total })
        : null;
    }
    case 'more-orders':
      return mould('more-orders', { numbers: list(act.numbers) });
    case 'ask-cart':
      return mould('ask-cart', { quantity: act.quantity, name: act.name, choice: choice(act.choice), total: act.total });
    case 'carted':
      return mould('carted', { quantity: act.quantity, name: act.name, cart: act.cart });
    case 'cart':
      return mould('cart', {
        lines: isEn ? listed(act.lines.map(countedEn), 'en') : severalZh(act.lines),
        total: act.total,
        reduction: act.reduction,
        shipping: act.shipping,
      });
    case 'pick-size':
      return mould('pick-size', { name: name(act.name), sizes: list(act.sizes) });
    case 'pick-colour':
      return mould('pick-colour', { name: name(act.name), colours: list(act.colours, 'or') });
    case 'ask-uncart':
    case 'uncarted':
      return act.names.length === 1 && act.names[0] ? mould(act.say, { name: name(act.names[0]) }) : null;
    case 'try':
    case 'customise':
      return mould(act.say, { name: name(act.name) });
    case 'to-checkout':
      return mould('to-checkout', { total: act.total });
    case 'advise': {
      const how = act.from === 'told' ? 'told' : act.other && act.verdict !== 'between' ? null : act.verdict;
      return how === null ? null : mould(`advise.${how}`, { name: name(act.name), size: act.size, other: act.other });
    }
    case 'ask-ticket':
      return mould('ask-ticket', { store: act.store });
    case 'handed-over':
      return mould('handed-over', { number: act.number, store: act.store });
    case 'noted':
      return mould('noted', { told: isEn ? toldEn(act.told) : toldZh(act.told) });
    case 'with-told':
      return mould('with-told', { told: listed(act.told.map(isEn ? toldEn : toldZh), locale) });
    default:
      return null;
  }
}

const SIDES = { en: { left: say`left`, right: say`right` }, zh: { left: say`左`, right: say`右` } } as const;
const sideOf = (side: 'left' | 'right', locale: Locale): Sentence => SIDES[locale][side];

const severalOf = (items: Parameters<typeof zh.several>[0], locale: Locale): Sentence =>
  locale === 'en' ? listed(items.map(en.priced), 'en') : zh.several(items);

/** Two acts said in one breath: their kinds joined, and what fills the holes of both; a fact that both have is said once. */
export const joined = (a: Mould, b: Mould): Mould => ({ kind: `${a.kind}+${b.kind}`, holes: { ...b.holes, ...a.holes } });

