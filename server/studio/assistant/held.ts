/**
 * What goods hold that somebody wants or must not have: allergens, sugar, caffeine, what comes from animals, the notes of a
 * scent. Whether a product holds it is told by its name, its material and what its card says that it contains, and by nothing else.
 */
import type { Words } from '../../../models/language/lexicon/categories.ts';
import { CATEGORIES } from '../../../models/language/lexicon/categories.ts';
import { FAMILIES } from '../../../models/language/lexicon/families.ts';
import type { Product } from '../../../shared/catalogue.ts';

/** How it is asked for or refused, and how a card of what is eaten, of what smells, or of anything says that it is there. */
interface Held extends Words {
  readonly eaten?: RegExp;
  readonly scent?: RegExp;
  readonly any?: RegExp;
}

export const HELD: Readonly<Record<string, Held>> = {
  nuts: {
    en: ['nuts', 'nut', 'tree nuts'],
    zh: ['坚果', '果仁'],
    eaten: /\b(?:(?:pea|wal|hazel|chest)?nuts?|almonds?|cashews?|pistachios?|pecans?)\b|坚果|核桃|巴旦木|杏仁|腰果|开心果|榛|栗|花生/i,
  },
  peanuts: { en: ['peanuts', 'peanut'], zh: ['花生'], eaten: /\bpeanuts?\b|花生/i },
  sesame: { en: ['sesame'], zh: ['芝麻'], eaten: /\bsesame\b|芝麻/i },
  gluten: { en: ['gluten', 'wheat', 'flour'], zh: ['麸质', '面筋', '小麦', '面粉'], eaten: /\b(?:wheat|barley|rye|flour)\b|小麦|大麦|面粉/i },
  milk: { en: ['milk', 'dairy', 'lactose', 'butter'], zh: ['牛奶', '乳糖', '乳制品', '奶'], eaten: /\b(?:milk|butter|cream)\b|乳|黄油|牛奶|奶油/i },
  egg: { en: ['egg', 'eggs'], zh: ['鸡蛋', '蛋'], eaten: /\beggs?\b|蛋/i },
  fish: { en: ['fish', 'seafood'], zh: ['鱼', '海鲜'], eaten: /\b(?:fish|sardines?|anchov)|鱼/i },
  soy: { en: ['soy', 'soya'], zh: ['大豆', '黄豆'], eaten: /\bsoya?\b|大豆|黄豆/i },
  sugar: {
    en: ['sugar', 'sugary', 'added sugar'],
    zh: ['糖分', '蔗糖', '糖'],
    eaten: /\b(?:sugar|maltose|honey|syrup)\b|糖|蜂蜜/i,
  },
  sweet: {
    en: ['sweet'],
    zh: ['甜'],
    scent: /\b(?:apricot|peach|honey|vanilla|plum|sugar(?!ed)|sweet)\b|杏皮|桃|蜜|香草|梅酒|甜/i,
  },
  caffeine: {
    en: ['caffeine', 'caffeinated'],
    zh: ['咖啡因'],
    eaten: /\b(?:coffee|cold brew|(?:green|black|white) tea|oolong|matcha|cocoa|chocolate|cola)\b|咖啡|冷萃|绿茶|红茶|白茶|乌龙|花茶|可可|巧克力/i,
  },
  animal: {
    en: ['animal products'],
    zh: ['动物制品'],
    eaten: /\b(?:honey|milk|butter|eggs?|fish|sardines?)\b|蜂蜜|牛奶|黄油|蛋|鱼|乳/i,
    any: /\b(?:leather|suede|nubuck|calf|nappa|hide|wool|merino|silk|down|fur|feathers?|sheepskin)\b|真?皮(?!肤)|麂|羊毛|美丽诺|真丝|桑蚕丝|羽绒|毛毡/i,
  },
  floral: {
    en: ['flowery', 'floral', 'flowers'],
    zh: ['花香', '花味'],
    scent: /\b(?:rose|magnolia|osmanthus|jasmine|camellia|lily|petals?|blossom)\b|玫瑰|玉兰|桂花|茉莉|山茶|花瓣/i,
  },
  woody: {
    en: ['woody', 'wood', 'woodsy'],
    zh: ['木头味', '木质', '木香', '木调', '木头香'],
    scent: /\b(?:cedar|pine|sandalwood|vetiver|birch|oud|paper)\b|雪松|松针|檀|岩兰草|桦木/i,
  },
};

const EATEN: ReadonlySet<string> = new Set(FAMILIES['food']?.of ?? []),
  SCENTS: ReadonlySet<string> = new Set(['perfume', 'room-scent', 'candle']);

const anyOf = (language: keyof Words): string =>
  Object.values(HELD).flatMap((held) => held[language]).sort((a, b) => b.length - a.length).join('|');
const EN = anyOf('en'),
  ZH = anyOf('zh');
/** How it is said that a thing must be without them. */
const LACKED_EN = [
  new RegExp(String.raw`\b(?:can(?:'t|not)|can not|mustn't|must not|(?:isn't|aren't|not) allowed|free (?:of|from)|allergic to|zero|without|no|nothing with|don't (?:eat|want|drink|do))(?: (?:have|eat|drink|take|do|any|tolerate))*(?: (?:the|in))? (${EN})\b`, 'gi'),
  new RegExp(String.raw`\b(${EN})[ -](?:free\b|intoleran|allerg)`, 'gi'),
];
const LACKED_ZH = [
  new RegExp(`(?<!(?<!没)有)(?:没有?|无|不含|不加|不带|不放|零|(?:(?<![能要吃喝会可好])不|(?<![特区差告分])别|忌)能?[吃喝碰沾放有要]?)(?:任何|太|很|那么)?(${ZH})(?!了|啦)`, 'gu'),
  new RegExp(`(${ZH})的?(?:都|就|也)?(?:过敏|不耐受|不要|不行|不能(?:吃|喝|要)|别)`, 'gu'),
];
/** What says so in a word of its own. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/\bdecaf\w*|低因|脱因/gi, 'caffeine'],
  [/\bvegans?\b|\bplant[- ]based\b|纯素|素食/gi, 'animal'],
  [/\bdiabet\w+|\bblood sugar\b|血糖高|高血糖|糖尿病|控糖|戒糖/gi, 'sugar'],
];

/** Asks which hold it, and for none without: 花生过敏，哪些不能吃. */
const WHICH_NOT = /(?:哪些|什么|哪个|哪样)(?:是|东西)?(?:我|他|她)?(?:不能|不可以|含|有|要避开)|\bwhich (?:ones? )?(?:of (?:these|them) )?(?:contain|have|has|should i avoid|can't|do i avoid|to avoid)(?! no\b| none\b| nothing)/i;

/** What goods must not hold by what is said, and where that is said. */
export function lackedIn(text: string): readonly { readonly id: string; readonly span: string }[] {
  if (WHICH_NOT.test(text)) return [];
  const idOf = (word: string): string => Object.keys(HELD).find((id) => [...(HELD[id]?.en ?? []), ...(HELD[id]?.zh ?? [])].includes(word.toLowerCase())) ?? '';
  return [
    ...[...(/[a-z]/i.test(text) ? LACKED_EN : []), ...(/\p{Script=Han}/u.test(text) ? LACKED_ZH : [])].flatMap((pattern) => [...text.matchAll(pattern)].map(([span, word = '']) => ({ id: idOf(word), span }))),
    ...SAID.flatMap(([pattern, id]) => [...text.matchAll(pattern)].map(([span]) => ({ id, span }))),
  ];
}

/** What a text names of that, wanted or not. */
export const heldIn = (text: string): readonly string[] => Object.keys(NAMED).filter((id) => NAMED[id]?.test(text));
const NAMED: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(HELD).map(([id, { en, zh }]) => [id, new RegExp(`\\b(?:${en.join('|')})\\b|${zh.join('|')}`, 'i')]),
);

/** What of a description tells what is in a thing. */
const CONTAINS = /\bcontains\b[^.]*|含[^。]*/gi;

/** Whether a product's card says that it holds that; what the lexicon has no kind for is looked at as if it were eaten. */
export function holds({ category, name, material, description }: Pick<Product, 'category' | 'name' | 'material' | 'description'>, id: string): boolean {
  const held = HELD[id];
  if (!held) return false;
  const made = [material.en, material.zh],
    texts = [name.en, name.zh, ...made, ...`${description.en} ${description.zh}`.match(CONTAINS) ?? []],
    says = (pattern: RegExp | undefined, of: readonly string[]): boolean => pattern !== undefined && of.some((text) => pattern.test(text));
  const isEaten = EATEN.has(category) || CATEGORIES[category] === undefined;
  return (isEaten && says(held.eaten, texts)) || (SCENTS.has(category) && says(held.scent, texts)) || says(held.any, made);
}
