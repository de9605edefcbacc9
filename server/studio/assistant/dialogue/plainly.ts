/** What a few plain words ask for, whatever a turn is read as: orders to the assistant, the weather, a grievance, a promise, a greeting, praise. */
import type { Goal } from '../goals.ts';
import { namedBy } from './referents.ts';
import type { Moment } from './steps.ts';

/** The goal that plain words tell; null where the reading is to be believed. */
export function goalPlainly(moment: Moment): Goal | null {
  const { text, goal, wish, bought, store } = moment,
    isOpen = OPEN.has(goal) && !WANTS.test(text);
  if (TRICKS.test(text) || (OUTSIDE.test(text) && (OPEN.has(goal) || goal === 'refine' || goal === 'remark'))) return 'unknown';
  if (goal === 'warranty' && store === null && REPAIRS.test(text) && namedBy(moment)?.kind !== 'items' && bought.size === 0) return 'absent';
  if (MISREAD.has(goal) && BROKEN.test(text) && OWNED.test(text) && !AFRESH.test(text)) return 'complain';
  if (MISREAD.has(goal) || goal === 'is-it' || (goal === 'order' && /哪家/u.test(text))) {
    const promise = PROMISES.find(([pattern]) => pattern.test(text))?.[1];
    if (promise !== undefined) return promise;
  }
  if (wish.products.length === 1 && (MISREAD.has(goal) || OF_ONE.has(goal)) && WHERE.test(text)) return 'where';
  if (isOpen && PRAISES.test(text)) return 'remark';
  return isOpen && wish.kind === null && wish.products.length === 0 && HELLO.test(text) ? 'greet' : null;
}

/** Readings of what says little. */
const OPEN: ReadonlySet<Goal> = new Set(['find', 'recommend', 'unknown', 'unsure']),
  WANTS = /[?？]|\b(?:need|want|looking|find|buy|show|any|some|got|have|do you|can|where|what(?! an?\b)|which|how)\b|想|要(?!不)|找|买|有没有|推荐|哪|什么|吗/i;
/** Gives the assistant orders that are none of a shopper's. */
const TRICKS = /\b(?:ignore|forget|disregard|override) (?:all |your |the |my |previous |prior )*(?:rules?|instructions?|prompts?|guidelines?)|(?:忽略|无视|忘掉|忘记)(?:你的?|所有|之前的?|以上)*(?:指令|规则|提示|设定|要求)/i;
/** Asks of what is outside, and of no goods for it. */
const OUTSIDE = /^(?:what'?s|how'?s|how is|what is) the weather|\bis it (?:(?:raining|snowing|sunny|cold|hot|warm) (?:outside|out|today)|going to (?:rain|snow))|天气(?:怎么样|咋样|如何|好吗)/i;
/** A service that no store has: phone repairs? */
const REPAIRS = /^(?!.*\b(?:free|warranty)\b)(?:any |is there (?:a |any )?|do you (?:do|have) (?:any )?)?(?:[a-z]+ ){1,2}repairs?(?: (?:shop|place|service|here|stand|or .*))*\??$|^(?:这里|商场|你们)?(?:有没有|能不能|可以|哪里)?(?:能)?(?:有)?修(?:手机|鞋|表|眼镜|包|拉链)的?(?:吗|地方|店|铺|摊)*[?？]?$/i;
/** What was sent or bought does not do what it should, however that is told; and nothing else is asked for in its place. */
const MISREAD: ReadonlySet<Goal> = new Set(['find', 'recommend', 'give-back', 'describe', 'unknown', 'unsure', 'remark', 'returns', 'refine']),
  BROKEN = /\b(?:flickers?|is dead|'s dead|packed up|stopped working|broke(?:n)?|cracked|leaks|fell (?:off|apart)|doesn't (?:work|turn on)|won't (?:work|turn on|charge)|ripped|torn)\b|坏了|裂了|没声|听不见|不亮了|断了|破了|开胶|掉漆/i,
  OWNED = /\b(?:you sent|i (?:got|bought|ordered)|we (?:got|bought|ordered)|bought|(?:on|of) my|arrived|came)\b|买的|才.{1,4}[天月周]|收到/i,
  AFRESH = /\b(?:need|looking|another|replace|new one|get a|want a)\b|换[一个新]|想买|重新买|再买/i;
const PROMISES: readonly (readonly [RegExp, Goal])[] = [
  [/包不包换|包赔|包换|坏了.{0,2}(?:怎么办|管不管)|少一[片个块].{0,3}怎么办|\bhow long are you .{0,12}responsible/i, 'warranty'],
  [/发货(?:最快|快不快|快吗|要几天|多久)|几天(?:能|可以)?(?:到|送到|发货)/, 'shipping'],
];
/** Asks where something stands, and nothing of it; nor where what one ordered is. */
const OF_ONE: ReadonlySet<Goal> = new Set(['stock', 'price', 'is-it', 'material', 'measure']),
  WHERE = /^(?:and |so |ok )?where(?:'s| is| are) (?:the|your) (?!.*\b(?:i|we|my|from|made|order\w*)\b)|^(?!.*(?:我|买|订)).{2,12}(?:在|放)哪(?:里|儿)?(?:呢|啊)?[?？]?$/iu;
/** Praises, and asks for nothing. */
const PRAISES = /^(?:oh |wow |so )*(?:what an? [a-z ]{3,30}$|(?:beautiful|lovely|gorgeous|great|impressive|wonderful) (?:stuff|things?|shops?|stores?|place|work|colou?rs?|mall|collection)\b)/i;
/** Says hello, and of themselves. */
const HELLO = /^(?:hi|hiya|hello|hey)(?: there| all)?\b[,!. ]|^.{0,3}你好/i;
