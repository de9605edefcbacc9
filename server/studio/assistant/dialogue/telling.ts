/** What a sentence tells of the shopper, that is worth remembering. */
import { COLOURS, QUALITIES } from '../../../../models/language/lexicon/words.ts';
import type { Currency } from '../../../../shared/money.ts';
import type { Told } from '../../../../shared/told.ts';
import { asksToRemember } from '../goals.ts';
import { HELD } from '../held.ts';
import { MADE_OF } from '../needs.ts';
import type { Need } from '../needs.ts';

const SIZE = [
  /\b(?:i(?:'m| am| wear| take| usually (?:wear|take)| always (?:wear|take)| normally (?:wear|take))|my (?:usual )?(?:shoe |clothes |clothing |hat |belt )?size(?: is|'s)?) (?:a |an |usually |always |in |size )*(?:size |eu |european )?(\d{2}|xs|s|m|l|xl|xxl|small|medium|large)\b(?! ?(?:years|yuan|cm|inch|waist|chest|hips?|and looking|and a half))/i,
  /\b(?:i'm|i am|my feet are) (?:a |an )?(?:size |eu |european )(\d{2})\b/i,
  /我(?:的)?脚(?:是|穿|长)?\s*(\d{2})(?:的|码|号)?(?![\d厘.])/,
  /我(?:的)?(?:平时|一般|通常|都)?(?:鞋子?|衣服|帽子|裤子)?(?:平时|一般|通常|都)?(?:穿|是|戴|的?(?:鞋|衣服|帽子|腰带)?(?:码|尺码|号)(?:是|数是)?)\s*(?:鞋|衣服)?(?:穿|是)?\s*(\d{2}|XXL|XL|XS|[SML])\s*(?:码|号)?/i,
];
const GOODS: readonly (readonly [RegExp, Extract<Told, { about: 'size' }>['goods']])[] = [
  [/\bhats?\b|\bcaps?\b|帽/i, 'hats'],
  [/\bbelts?\b|腰带|皮带/i, 'belts'],
  [/\bshoe|boot|sneaker|trainer|鞋|靴/i, 'shoes'],
  [/cloth|shirt|jacket|top\b|trouser|衣|裤|上衣/i, 'clothes'],
];
const WHO: readonly (readonly [RegExp, Extract<Told, { about: 'for' }>['who']])[] = [
  [/\b(?:baby|newborn|toddler)\b|宝宝|婴儿/i, 'baby'],
  [/\b(?:son|daughter|kid|child|boy|girl|niece|nephew|grandson|granddaughter|year[- ]old)\b|儿子|女儿|闺女|小子|丫头|娃|崽|孩子|小孩|侄|外甥|孙/i, 'child'],
  [/\b(?:wife|husband|girlfriend|boyfriend|partner|fiancée?)\b|老婆|老公|妻子|丈夫|女朋友|男朋友|女友|男友|爱人|对象/i, 'partner'],
  [/\b(?:mum|mom|mother|dad|father|parents|grandma|grandpa)\b|妈|爸|父|母|爷爷|奶奶|外婆|外公|长辈/i, 'parent'],
  [/\b(?:friend|mate)\b|朋友|闺蜜|同学/i, 'friend'],
  [/\b(?:colleague|boss|coworker)\b|同事|老板|领导/i, 'colleague'],
];
const LIKES =
  /\bi (?:really )?(?:love|like|prefer|adore)\b(?! to (?:see|know|buy|return|try|pay))|\bi (?:only|always|mostly) (?:wear|buy|use|like)\b|\bmy favou?rite\b|我(?:最|很|特别|比较|就)?(?:喜欢|爱)(?!不)|我偏爱|我偏好|我(?:只|总是?|一般只|平时只)(?:穿|买|用|要|喜欢)(?!\s*(?:\d|[SMLX]))/i;
const AVOIDS =
  /\bi (?:hate|don't like|do not like|can't stand|never wear|dislike|am allergic to|(?:can't|cannot|can not) (?:eat|have|drink)|avoid|don't wear|react to|itch from|get a rash from)\b|\bi'm allergic to|我(?:有|家)?[\p{Script=Han}]{2}过敏|我(?:很|最|特别)?(?:不喜欢|不能吃|讨厌|不爱|不穿|不要|对.{1,4}过敏|[碰穿沾用].{1,4}(?:就|会)(?:起疹|过敏|痒|难受|不舒服))/iu;
const BUDGET =
  /\bmy (?:budget|limit|max|maximum|cap)\b|\b(?:limit|budget|max) (?:is|of)\b|\bi (?:can|could) (?:only )?spend\b|\bi(?:'ve| have) got\b.*\bto spend\b|我的?预算|我(?:只|最多)?(?:能|想)花/i;
const MINE = /\b(?:my|i'm shopping for|i'm buying for|i shop for)\b|我(?:的|家|是给|要给|想给|给)?/i;

/** Things told, none where the sentence only asks. */
export function toldIn(text: string, need: Need, currency: Currency | null): Told[] {
  const told: Told[] = [],
    wants = asksToRemember(text);
  const size = SIZE.map((pattern) => pattern.exec(text)?.[1]).find((each) => each !== undefined);
  if (size !== undefined)
    told.push({
      about: 'size',
      goods:
        GOODS.find(([pattern]) => pattern.test(text))?.[1] ??
        (/^\d/.test(size) ? (Number(size) > 50 ? (Number(size) < 63 ? 'hats' : 'belts') : 'shoes') : 'clothes'),
      size: letterOf(size),
    });
  const who = WHO.find(([pattern]) => pattern.test(text))?.[1];
  if (who && MINE.test(text) && (need.age !== null || wants)) told.push({ about: 'for', who, age: need.age });
  if (AVOIDS.test(text)) told.push(...need.avoid.filter(isSort).map((value): Told => ({ about: 'avoids', what: sortOf(value), value })));
  else if (LIKES.test(text)) {
    if (need.colour !== null) told.push({ about: 'likes', what: 'colour', value: need.colour.toLowerCase() });
    if (need.material !== null) told.push({ about: 'likes', what: 'material', value: need.material.toLowerCase() });
  }
  if (BUDGET.test(text) && need.most !== null && currency) told.push({ about: 'budget', most: need.most, currency });
  return told;
}

const letterOf = (size: string): string => ({ small: 'S', medium: 'M', large: 'L' })[size.toLowerCase()] ?? size.toUpperCase();
/** Whether it is told by its name in both languages; a kind of food that one must not eat is kept as a note, in the shopper's words. */
const isSort = (id: string): boolean => [COLOURS, QUALITIES, MADE_OF, HELD].some((table) => Object.hasOwn(table, id));
const sortOf = (id: string): 'colour' | 'material' | 'quality' =>
  Object.hasOwn(COLOURS, id) ? 'colour' : Object.hasOwn(QUALITIES, id) ? 'quality' : 'material';
