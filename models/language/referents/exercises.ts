/**
 * Plain turns made from the goods themselves, that conversations hold few of: names whole, in part and with a slip, places in a list,
 * and what is asked of the thing in question in words that stand in other goods' names: its colour, its measures, the other of two.
 */
import type { Random } from '../../engine/random.ts';
import type { Product } from '../../../shared/catalogue.ts';
import { CONCOURSE_ID } from '../../../shared/mall.ts';
import type { Intent } from '../labels.ts';
import { isHan, stem, tokensOf } from '../tokens.ts';
import type { ReferentExample } from './examples.ts';

/** What is asked of a thing, around its name. */
const ASKED: Readonly<Record<'en' | 'zh', readonly (readonly [text: string, intent: Intent])[]>> = {
  en: [
    ['how much is the X', 'price'], ['X price?', 'price'], ['X', 'find'], ['do you have the X', 'stock'], ['tell me about the X', 'describe'], ['is the X heavy', 'measure'],
    ["i'll take the X", 'add'], ['whats the X made of', 'material'], ['and the X?', 'describe'],
  ],
  zh: [
    ['X多少钱', 'price'], ['X', 'find'], ['X有货吗', 'stock'], ['介绍一下X', 'describe'], ['X重不重', 'measure'], ['来一个X', 'add'], ['X什么材质', 'material'], ['那X呢', 'describe'], ['X那个怎么卖', 'price'],
  ],
};
const PLACES: readonly (readonly [text: string, place: number, intent: Intent])[] = [
  ['the first one', 0, 'find'], ['how much is the first one', 0, 'price'], ['the second one, how much', 1, 'price'], ['second one please', 1, 'add'], ['what is the third one made of', 2, 'material'],
  ['the last one', -1, 'find'], ['the last one, is it heavy', -1, 'measure'], ['第一个多少钱', 0, 'price'], ['第二个', 1, 'find'], ['第二个多重', 1, 'measure'], ['第三个有货吗', 2, 'stock'], ['最后那个来一个', -1, 'add'],
];

/** Of what was shown the first is meant; of one, that one. */
const OF_IT: readonly (readonly [text: string, intent: Intent])[] = [
  ['how wide is it', 'measure'], ['how wide?', 'measure'], ['how high', 'measure'], ['how tall is it', 'measure'], ['how long is it', 'measure'], ['how big', 'measure'], ['is it heavy', 'measure'], ['weight please', 'measure'], ['how much', 'price'],
  ['how much is it', 'price'], ['take it', 'add'], ["i'll have it", 'add'], ['whats it made of', 'material'], ['two please', 'add'], ['what colours', 'colours'], ['多大', 'measure'], ['多高', 'measure'], ['多重啊', 'measure'], ['重不重', 'measure'], ['多少钱', 'price'],
  ['什么材质', 'material'], ['来一个', 'add'], ['有几种颜色', 'colours'], ['要两个', 'add'],
];
const OF_COLOUR: Readonly<Record<'en' | 'zh', readonly (readonly [text: string, intent: Intent])[]>> = {
  en: [
    ['and in the C', 'stock'], ['C one please', 'add'], ['is the C still there', 'stock'], ['does it come in C', 'colours'], ['the C one', 'stock'], ['C?', 'stock'], ['in C', 'stock'], ['how much in C', 'price'], ['C please', 'add'], ['the C tin?', 'stock'], ['is the C around', 'stock'],
  ],
  zh: [['C的呢', 'stock'], ['C的还有吗', 'stock'], ['C那个多少钱', 'price'], ['C的给我来一个', 'add'], ['C', 'stock'], ['要C的', 'add'], ['C有货吗', 'stock'], ['C那款', 'stock'], ['有C吗', 'stock']],
};
/** Whether it is what another one is made of. */
const OF_WHETHER: Readonly<Record<'en' | 'zh', readonly (readonly [text: string, intent: Intent])[]>> = {
  en: [['is it W', 'material'], ['is that W', 'material'], ['W included?', 'describe'], ['real W?', 'material'], ['is it made of W', 'material'], ['any W in it', 'material']],
  zh: [['W的吗', 'material'], ['是W的吗', 'material'], ['有W吗', 'describe'], ['是不是W的', 'material']],
};
/** Whether it can or has what another one is called by. */
const OF_CAN: Readonly<Record<'en' | 'zh', readonly (readonly [text: string, intent: Intent])[]>> = {
  en: [['does it W', 'describe'], ['can you W it', 'describe'], ['is it W ok', 'describe'], ['can she W in it', 'describe'], ['how much W in it', 'describe'], ['will it W', 'describe'], ['how long does it W', 'describe'], ['does W come with it', 'describe']],
  zh: [['W吗', 'describe'], ['会W吗', 'describe'], ['能W不', 'describe'], ['能W多久', 'measure'], ['W不', 'describe'], ['怕W吗', 'describe'], ['可以W吗', 'describe'], ['W几个小时', 'measure'], ['装得下W吗', 'measure'], ['会不会W', 'describe']],
};
/** Of two that were shown the one that was not spoken of since. */
const OF_OTHER: readonly (readonly [text: string, intent: Intent])[] = [
  ['and the other', 'price'], ['the other one', 'describe'], ['whats the other cost', 'price'], ["the other one's weight", 'measure'], ['is the other one in stock', 'stock'], ['另一个呢', 'price'], ['另一个多少钱', 'price'], ['那另外一个多重', 'measure'], ['另一款有货吗', 'stock'],
];

const volumeOf = ({ dimensions: { width, height, depth } }: Product): number => width * height * depth;
/** Of two that were shown the one that has more of something. */
const OF_ENDS: readonly (readonly [text: string, intent: Intent, more: (product: Product) => number])[] = [
  ['the bigger one, how much', 'price', volumeOf], ['大的那个多少钱', 'price', volumeOf], ['is the small one in stock', 'stock', (product) => -volumeOf(product)], ['小的那个有几种颜色', 'colours', (product) => -volumeOf(product)],
  ['高的那个多少钱', 'price', ({ dimensions }) => dimensions.height], ["the taller one's price", 'price', ({ dimensions }) => dimensions.height], ['the lighter one please', 'add', ({ weight }) => -weight], ['轻的那个来一个', 'add', ({ weight }) => -weight],
  ['how wide is the heavy one', 'measure', ({ weight }) => weight],
];

/** @param stores goods of each store by its id */
export function exercisesOf(stores: ReadonlyMap<string, readonly Product[]>, random: Random): readonly ReferentExample[] {
  return [...stores].flatMap(([place, products]) =>
    products.flatMap((product): ReferentExample[] => {
      const before = random.below(3) === 0 ? [] : [products[random.below(products.length)] as Product].filter((each) => each !== product).map(({ id }) => id);
      const named = (['en', 'zh'] as const).map((language): ReferentExample => {
        const names = namesOf(product, products, language, random),
          [text, intent] = pick(ASKED[language], random);
        return { ...NONE, place, intent, products: before, mentioned: before, focus: before[0] ?? null, meant: [product.id], text: text.replace('X', pick(names, random)) };
      });
      const list = [0, 1, 2].map(() => pick(products, random).id),
        [text, at, intent] = pick(PLACES, random);
      const other = pick(products, random),
        asked = other === product ? [] : spokenOf(place, product, other, products, random);
      return new Set(list).size < 3 || random.below(3) > 0 ? [...named, ...asked] : [...named, ...asked, { ...NONE, place, intent, products: list, several: list, mentioned: list, meant: [list.at(at) ?? ''], text }];
    }),
  );
}
const NONE = {
  author: 'exercises', bought: [], looking: null, confidence: 0.8, goal: null, several: [], mentioned: [], focus: null, looked: null, isAny: false, isTold: false,
} as const;

/** What is asked of a thing that was shown alone or before another, in its store or in the hall. */
function spokenOf(place: string, product: Product, other: Product, products: readonly Product[], random: Random): readonly ReferentExample[] {
  const at = random.below(2) === 0 ? place : CONCOURSE_ID,
    earlier = random.below(3) === 0 ? [other.id, pick(products, random).id].filter((id) => id !== product.id) : [],
    alone = [product.id], both = [product.id, other.id], [text, intent] = pick(OF_IT, random), [another, of] = pick(OF_OTHER, random),
    shown = (ids: readonly string[]) => ({ ...NONE, place: at, products: ids, mentioned: [...new Set([...ids, ...earlier])], several: ids.length > 1 ? ids : earlier.length > 1 ? earlier : [], focus: ids.length > 1 ? null : product.id });
  const language = random.below(2) === 0 ? 'en' : 'zh',
    colours = product.colourways.map(({ name }) => name[language]).map((name) => (language === 'zh' && name.length === 3 && random.below(2) === 0 ? `${name.slice(0, 2)}色` : name)),
    made = language === 'en' ? tokensOf(other.material.en).map(({ text: word }) => word).filter((word) => word.length > 3) : (other.material.zh.match(/\p{Script=Han}{2}(?=[，、；。]|$)/gu) ?? []),
    [end, ofEnd, more] = pick(OF_ENDS, random), isEnd = more(product) > more(other) * (more(other) < 0 ? 0.8 : 1.2),
    [whether, ofWhether] = pick(OF_WHETHER[language], random),
    calls = callsOf(other, product, language), [can, ofCan] = pick(OF_CAN[language], random),
    colour = pick(colours, random).toLowerCase(), isOnly = !other.colourways.some(({ name }) => name[language].toLowerCase() === colour),
    [asking, ofColour] = pick(OF_COLOUR[language], random);
  return [
    { ...shown(random.below(2) === 0 ? alone : both), intent, meant: alone, text },
    { ...shown(isOnly && random.below(2) === 0 ? [other.id, product.id] : alone), intent: ofColour, meant: alone, text: asking.replace('C', colour) },
    ...(isEnd ? [{ ...shown(random.below(2) === 0 ? both : both.toReversed()), intent: ofEnd, meant: alone, text: end }] : []),
    ...(made.length > 0 && random.below(3) === 0 ? [{ ...shown(both), intent: ofWhether, meant: alone, text: whether.replace('W', pick(made, random)) }] : []),
    ...(calls.length > 0 ? [{ ...shown(alone), intent: ofCan, meant: alone, text: can.replace('W', pick(calls, random)) }] : []),
    { ...shown(alone), several: random.below(2) === 0 ? both : both.toReversed(), mentioned: both, intent: of, meant: [other.id], text: another },
  ];
}

/** Words that begin what a thing is called and are not its last, none of another's. */
function callsOf({ name }: Product, but: Product, language: 'en' | 'zh'): readonly string[] {
  const words = language === 'zh' ? (name.zh.length > 3 ? [name.zh.slice(0, 2), name.zh.slice(-3, -1)] : []) : tokensOf(name.en).map(({ text }) => text).slice(0, -1).filter((word) => word.length > 3);
  return words.filter((word) => !but.name[language].toLowerCase().includes(word.toLowerCase()));
}

/** A name whole, with a slip, and as far as no other has them a part of it. */
function namesOf({ name }: Product, all: readonly Product[], language: 'en' | 'zh', random: Random): readonly string[] {
  const whole = name[language],
    isOnly = (part: string): boolean => all.filter((each) => each.name[language].toLowerCase().includes(part.toLowerCase())).length === 1;
  if (language === 'zh') return [whole, ...[2, 3, 4].map((length) => whole.slice(0, length)).filter((part) => part !== whole && isHan(part) && isOnly(part))];
  const words = tokensOf(whole).map(({ text }) => text).filter((word) => word.length > 3);
  return [whole.toLowerCase(), whole.toLowerCase(), slipped(whole.toLowerCase(), random), ...words.filter((word) => isOnly(stem(word)))];
}

/** Two letters swapped, one left out or one doubled, in the longest word. */
function slipped(text: string, random: Random): string {
  const [word = ''] = text.split(' ').sort((a, b) => b.length - a.length);
  if (word.length < 5) return text;
  const at = 1 + random.below(word.length - 2), way = random.below(3), [a = '', b = ''] = [word[at], word[at + 1]];
  return text.replace(word, `${word.slice(0, at)}${way === 0 ? `${b}${a}` : way === 1 ? b : `${a}${a}${b}`}${word.slice(at + 2)}`);
}

const pick = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)] as T;
