/** What a thing may cost, as people say it: under two hundred, 别超过九百, 两三百的, fifty to a hundred, 一百来块. */
import { numberOf } from './numbers.ts';

/** Minor units. */
export interface PriceBounds {
  readonly most: number | null;
  readonly least: number | null;
}

/** An amount: figures with or without thousands, or words of either language. */
const EN_N = String.raw`(?:about |around |rmb |cny |¥ ?|￥ ?)?(\d[\d,.]*k?|(?:(?:a|couple(?: of)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|grand)[ -]?(?:and )?)+)`;
const ZH_N = String.raw`(\d[\d,.]*(?:千|万|百)?|[一二两三四五六七八九十百千万零]+)`;
/** Behind a number it is no amount of money. */
const NO_MONEY = String.raw`(?!\d)(?! ?(?:years?|yrs?|year|months?|cm|mm|ml|kg|g\b|grams|litres?|metres?|meters?|people|minutes|hours|days|weeks|岁|个月|厘米|公分|毫米|毫升|米|公斤|斤|升|页|点钟?|克|天|小时|分钟|个人|码|号|%|percent))`;
const PAID = String.raw`(?: ?(?:yuan|rmb|kuai|bucks|元|块钱?|人民币))?`;

const MOST = [
  new RegExp(
    String.raw`(?:nothing|not|no|never|n't) (?:go |be |cost |spend )?(?:over|above|more than|beyond|exceed(?:ing)?|past) ${EN_N}${NO_MONEY}`,
    'i',
  ),
  new RegExp(
    String.raw`(?:under|below|less than|up to|at most|no more than|not more than|maximum(?: of)?|max\.?|within|cheaper than|not over|don't want to spend more than|spend (?:up to|at most)|can (?:only )?(?:spend|pay|do|go up to)|i(?:'ve| have)(?: only)? got|budget(?: is| of|'s|:)?(?: only| about| around)?|tops?:?|limit(?: is|:)?) ${EN_N}${NO_MONEY}`,
    'i',
  ),
  new RegExp(String.raw`\bnot (?:another |like |for )?((?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:k|grand|thousand))\b`, 'i'),
  new RegExp(
    String.raw`${EN_N}${PAID},? (?:max|maximum|tops|at (?:the )?most|or less|or under|or below|is my (?:limit|max|budget))\b`,
    'i',
  ),
  new RegExp(String.raw`${ZH_N}${PAID}(?:以内|以下|之内|之下|封顶|内的|内(?=[呢吧有吗,，。]|$)|左右以内|上下以内|打住|顶天|到头)`),
  new RegExp(
    String.raw`(?:(?:不|别|不要|不能|没|勿)(?:要|能|想)?(?:超过|超出|超|高于|高过|多于|贵过)|低于|少于|不到|最多|顶多|至多|不足|预算(?:是|就|大概|大约|只有|有|在|也就)?|控制在|兜里(?:就|只有)?) ?${ZH_N}${NO_MONEY}`,
  ),
];
const LEAST = [
  new RegExp(
    String.raw`(?<!nothing |not |no |never |n't |go |be |cost |spend )(?:over|above|more than|at least|from|starting at|upwards of) ${EN_N}${NO_MONEY}(?! ?(?:to|and|-))`,
    'i',
  ),
  new RegExp(String.raw`${ZH_N}${PAID}(?:以上|往上|起步|起的)`),
  new RegExp(String.raw`(?<!不|别|要|能|想|没|勿)(?:高于|至少|不低于|超过|起码) ?${ZH_N}${NO_MONEY}`),
];
const BETWEEN = [
  new RegExp(String.raw`(?:between|from) ${EN_N}${PAID} (?:and|to|-) ${EN_N}${NO_MONEY}`, 'i'),
  new RegExp(
    String.raw`${ZH_N} ?(?:元|块)?(?:到|至|-|~|－|—) ?${ZH_N}${NO_MONEY} ?(?:元|块|这个价)?(?:之间|的|左右|吧|以内|就行|都行|都可以|[,，。!?！？]|$)`,
  ),
  /(?:¥ ?)(\d+) ?(?:-|–|to) ?(?:¥ ?)?(\d+)/i,
  new RegExp(String.raw`(?<![\d.])(\d{2,5}) ?(?:-|–|~|to) ?(\d{2,5})${NO_MONEY}(?! ?(?:or|\d))`, 'i'),
  new RegExp(String.raw`\b${EN_N}${PAID} to ${EN_N}${PAID}(?=[ ,.!?]*$)`, 'i'),
];
/** Two digits for one amount: 两三百, 七八十. */
const EITHER = /([一二两三四五六七八九])([二两三四五六七八九])([十百千万])(?!岁|个|天|码)/;
/** So much and something: 一百来块, 三百多, 一千出头, 百来块. */
const SOME_MORE = [
  new RegExp(String.raw`${ZH_N}(?:来|多|几)(?:块钱?|元|的)?(?![岁个天码号件双盒瓶年月页厘公毫米分克升斤寸度])`),
  new RegExp(String.raw`${ZH_N}${PAID}出头`),
  /\b(\d{2,5})[- ]?(?:ish|odd)\b/i,
];

const AROUND = [
  new RegExp(
    String.raw`(?<!what |how )(?:around|about|roughly|some|approx\.?|approximately|like|circa|~) ?(?:¥ ?)?(\d{2,}[\d,]*)${NO_MONEY}(?! ?(?:of|pairs?|pieces))`,
    'i',
  ),
  new RegExp(String.raw`(?:around|about|roughly|like) ${EN_N} (?:yuan|rmb|kuai|bucks)`, 'i'),
  new RegExp(String.raw`\b(?:a )?(\d{2,}|(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|fifty|hundred|thousand)[ -]?)+)${PAID} ?or (?:so|thereabouts)\b`, 'i'),
  new RegExp(String.raw`(?:人均|每人|每个人|一个?人|一份) ?${ZH_N}${NO_MONEY}(?![个件双盒])`),
  new RegExp(String.raw`${ZH_N}${PAID}(?:左右|上下)(?!以内)`),
  new RegExp(String.raw`(?:大概|大约|差不多) ?${ZH_N} ?(?:元|块钱?)`),
];
/** About so much: from a little below to a little above; so much and something. */
const NEAR = { least: 0.7, most: 1.2 } as const,
  SOME = { least: 0.8, most: 1.2 } as const;

/** Smaller numbers are counts of people or pieces and no prices. */
const LEAST_AMOUNT = 5;
export function minor(text: string | undefined): number | null {
  const n = text === undefined ? null : numberOf(text);
  return n === null || n < LEAST_AMOUNT ? null : Math.round(n * 100);
}

/** Whether an amount is told as so much and something, which may be what is thought of a price: 两千多……. */
export const isSomeMore = (text: string): boolean => SOME_MORE.some((pattern) => pattern.test(text));

export function boundsIn(text: string): PriceBounds {
  const between = BETWEEN.map((pattern) => pattern.exec(text)).find((match) => match !== null && isRange(match[1], match[2]));
  if (between) return { least: minor(between[1]), most: minor(between[2]) };
  const either = EITHER.exec(text);
  if (either) {
    const [, low = '', high = '', unit = ''] = either,
      most = minor(`${high}${unit}`);
    if (/以[内下]|之内|封顶/.test(text.slice(either.index))) return { least: null, most };
    return { least: minor(`${low}${unit}`), most: most === null ? null : Math.round(most * SOME.most) };
  }
  const most = minor(firstOf(MOST, text)),
    least = minor(firstOf(LEAST, text));
  if (most !== null || least !== null) return { most, least };
  const some = minor(firstOf(SOME_MORE, text));
  if (some !== null) return { least: Math.round(some * SOME.least), most: Math.round(some * SOME.most) };
  const near = minor(firstOf(AROUND, text));
  return near === null ? { most: null, least: null } : { least: Math.round(near * NEAR.least), most: Math.round(near * NEAR.most) };
}

/** A share of what something costs that another may cost: half the price, 三分之一的价钱. Null where none is told. */
export const shareIn = (text: string): number | null => SHARES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/\btwo[- ]thirds of (?:the|that|its) (?:price|money|cost)|三分之二/i, 2 / 3],
  [/\bhalf (?:of )?(?:the|that|its|this) (?:price|money|cost)|\bhalf as (?:much|expensive|dear)|\b(?:less than |under |for |about |around )half\b(?! (?:an?|the) )|\bhalf (?:of )?(?:that|it)\b|半价|价[格钱]?的?一半|一半的?(?:价|钱)/i, 1 / 2],
  [/\b(?:a |one )?third of (?:the|that|its) (?:price|money|cost)|三分之一/i, 1 / 3],
  [/\b(?:a |one )?(?:quarter|fourth) of (?:the|that|its) (?:price|money|cost)|四分之一/i, 1 / 4],
];

/** Of a range the second is the larger; sizes of shoes are none. */
function isRange(from: string | undefined, to: string | undefined): boolean {
  const least = minor(from),
    most = minor(to);
  return least !== null && most !== null && most > least && most >= 5000;
}

const firstOf = (patterns: readonly RegExp[], text: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
