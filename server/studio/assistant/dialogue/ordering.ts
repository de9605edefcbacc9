/** Whether a statement orders a thing: so many of it, or a word of taking, and no question. */
import { questionIn } from '../questions.ts';
import type { Wish } from '../wish.ts';
import type { Around } from './around.ts';

const EN_N = String.raw`one|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|a couple|a pair|\d{1,2}`;
const HAN_COUNTERS = '个双件只条盏本把顶盒瓶套罐包袋份张支台副枚块对瓣袋杯盆';
/** A count before or behind a thing: 2 jars, x4, just one, 六个. */
const COUNTED = [
  new RegExp(String.raw`^(?:and |also |ok |okay |then |so |plus |just |yes |hmm |,|make (?:it|that) )*(?:x ?)?(?:${EN_N})\b`, 'i'),
  new RegExp(
    String.raw`\b(?:${EN_N}) (?:of|x|cop(?:y|ies)|pieces?|pairs?|packs?|packets?|jars?|bottles?|tins?|boxes|bags?|units?)\b`,
    'i',
  ),
  /(?<!\b(?:the|that|this) (?:[a-z-]+ ){1,3})\bone (?:please|pls)\b/i,
  /\bx ?\d{1,2}\b|\b\d{1,2} ?x\b|\b(?:pair|couple) of\b/i,
  new RegExp(String.raw`(?:[,.;] ?|\bjust |\bonly |\btoo,? )(?:${EN_N})(?:,? (?:please|pls|thanks|ta))?[.! ]*$`, 'i'),
  new RegExp(String.raw`(?:[一两二俩三四五六七八九十]+|(?<!\d)\d{1,2})[${HAN_COUNTERS}](?!人|月|小时|颜色|色|码|尺|钱)`, 'u'),
  new RegExp(String.raw`(?:^|[，, 的色码])?(?:来|拿|给我)[${HAN_COUNTERS}]`, 'u'),
];
/** Takes what was named: `the balance tower it is`, 要了. */
const TAKEN =
  /\bit is\b(?! (?:a|an|the|not|too|so|for)\b)|\b(?:i'll have|i'll take|i want|gimme|sold|deal|wrap (?:it|them) up)\b|(?:买了|要了|拿下|下单|入了|就行|就它|加吧)[吧。!！]*$|^(?:那|嗯|好|行)*[，,]?(?:就|来|拿|买|加|要)(?![^，,]{0,6}(?:看看|便宜|大一?点|小一?点))/i;
/** At the end of a named choice: `scholar in brass then`, `mint reef one, go`. */
const AT_LAST = /(?:\bthen|, ?go)[.! ]*$/i;
/** Asked for with manners, the choice named too. */
const POLITE = /\b(?:please|pls)\b/i;
/** Beside what was taken already. */
const ALSO = /^(?:also|plus|and also|as well as that)\b|^(?:再|另外|还)(?:来|要|加)/i;
const ASKS =
  /[?？]|吗|呢|么$|\b(?:do|does|are|have|has|how|what|where|which|when|can|could|compare|about|if|why|who|no|not|tho|normally|usually|again|wrong|show|got|any|cheaper|bigger|smaller|another|other|tell|say|told|rather|ordered|bought)\b|多少|哪|怎么|有没有|看看|介绍|比较|几[个双件]|什么|买的|买过|不|退|错|便宜|换成?一?个/i;

/** So many of a thing that is pointed at. */
export const isCounted = (text: string, wish: Wish, around: Pick<Around, 'goods'>): boolean =>
  isOrder(text, wish, null, around) && (COUNTED.some((each) => each.test(text.trim())) || AT_LAST.test(text));

/** So many of a thing, or the very one, without a question: it is wanted. */
export function isOrder(text: string, wish: Wish, subject: string | null, { goods }: Pick<Around, 'goods'>): boolean {
  if (ASKS.test(text) || questionIn(text) !== null || wish.attribute !== null || wish.most !== null || wish.least !== null) return false;
  const isNamed = wish.products.length === 1 && !wish.doubtful,
    isSpokenOf = wish.products.length === 0 && wish.kind === null && wish.stranger === null && wish.nth === null;
  const id = isNamed ? wish.products[0] : isSpokenOf ? subject : null,
    item = id === null || id === undefined ? null : goods.items.find(({ product }) => product.id === id);
  if (!item) return false;
  const { name, sizes, colourways } = item.product,
    bare = text.toLowerCase().replace(name.en.toLowerCase(), ' ').replace(name.zh, ' ').trim();
  const isSize = wish.size !== null && new RegExp(String.raw`^(?:and |ok |then )?${wish.size}[^\p{L}\p{N}]*$`, 'iu').test(bare);
  if (!isSize && COUNTED.some((each) => each.test(bare)) && (isNamed || isWholly(bare, wish))) return true;
  const isChosen = wish.colour !== null || wish.size !== null,
    isWhole = (sizes.length < 2 || wish.size !== null) && (colourways.length < 2 || wish.colour !== null);
  if ((ALSO.test(text.trim()) || POLITE.test(text)) && isNamed && isChosen) return true;
  return (TAKEN.test(text.trim()) && (isNamed || (isChosen && isWhole))) || (AT_LAST.test(text) && isNamed && isChosen);
}

/** A few words beside a count: nothing else is spoken of. */
const isWholly = (text: string, { qualities, age, avoid }: Wish): boolean =>
  qualities.length === 0 &&
  age === null &&
  avoid.length === 0 &&
  (/\p{Script=Han}/u.test(text) ? [...text].length <= 14 : text.split(/\s+/).length <= 9);
