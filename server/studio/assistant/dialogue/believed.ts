/** Which goal is believed: the reader's word, what words say beyond doubt, and what was spoken of before. */
import type { Intent } from '../../../../models/language/labels.ts';
import { CATEGORIES } from '../../../../models/language/lexicon/categories.ts';
import type { Reading } from '../../../../models/language/model.ts';
import { soundsFedUp } from '../goals.ts';
import type { Goal } from '../goals.ts';
import { kindNeeded } from '../kinds.ts';
import { attributeNamed } from '../match.ts';
import { questionIn } from '../questions.ts';
import type { Wish } from '../wish.ts';
import { AMENDS, BROWSES, COMPARES, FEATURE, IS_IT, MORE, NEEDS_WORDS, OPEN_WISH, SAYS, TRICK, VAGUE, WHERE_IT } from './cues.ts';
import { isOrder } from './ordering.ts';
import { namedBy } from './referents.ts';
import { SUPERLATIVE } from './searching.ts';
import type { Around } from './around.ts';

/** Below this the reading of a question is a guess, and what it names says more than what it seems to want. */
const SURE = 0.4;
/** What is read second is believed from here on, where the first cannot be. */
const SECOND = 0.12;
/** From here on the reader is believed of some intents without a word that says the same: there are too many. */
export const BEYOND_DOUBT = 0.9;
export const BY_ITSELF: ReadonlySet<Intent> = new Set(['add', 'fit', 'returns', 'shipping', 'warranty', 'exchange', 'ticket', 'buy', 'order', 'change', 'customise', 'measure']);
/** Below this even a question that names nothing is asked again. */
const HARDLY = 0.28;

export const FRESH =
  /\b(?:something|anything|show me|looking for|do you (?:have|sell)|need|want|find|recommend|suggest)\b|什么|有没有|推荐|想要|想买|来个|来盏|给.+(?:买|挑)/i;
/** Manners with a wish in them are wishes. */
const MANNERLY: ReadonlySet<Goal> = new Set(['no', 'yes', 'bye', 'greet', 'thanks', 'help', 'who', 'remark', 'remember', 'unsure']);

export function believed(text: string, reading: Reading, wish: Wish, known: boolean, around: Around): Goal {
  const { before, here, goods } = around;
  const first = wish.intent,
    needs = NEEDS_WORDS[first],
    subject = before.focus ?? around.looking?.product.id ?? null,
    one = subject !== null && (before.products.length <= 1 || before.focus !== null);
  const intent: Intent =
    needs && !needs.test(text) && (wish.confidence < BEYOND_DOUBT || !BY_ITSELF.has(first))
      ? known || isNeed(wish)
        ? 'find'
        : NEEDS_WORDS[reading.second.intent] || MANNERLY.has(reading.second.intent) || reading.second.confidence < SECOND
          ? 'unknown'
          : reading.second.intent
      : first;
  if (first === 'greet' && !GREETS.test(text) && !known && !isNeed(wish)) return 'unknown';
  if (!known && wish.confidence < 0.6 && reading.second.intent === 'unknown' && reading.second.confidence > 0.3 && MANNERLY.has(first))
    return 'unknown';
  const says = COMPARES.test(text) ? undefined : SAYS.find(([, words]) => words.test(text))?.[0];
  if (TRICK.test(text)) return 'unknown';
  // What was said of one rule is asked of another thing: bulbs too?
  if (before.goal !== null && POLICIES.has(before.goal) && TOO.test(text.trim()) && questionIn(text) === null && !isManners(wish)) return before.goal;
  if (LIKE_BUT.test(text) && (wish.products.length === 1 || (one && !known))) return 'alternative';
  if (isOrder(text, wish, subject, around)) return 'add';
  if (!known && before.products.length > 1 && YOUR_CHOICE.test(text)) return 'compare';
  if (wish.store && !known && (MOVES.test(text) || isBrief(text)) && !POLICIES.has(first)) return 'where';
  if (one && !known && wish.qualities.length === 1 && isBrief(text) && before.goal !== null && OF_ONE.has(before.goal)) return 'is-it';
  if (WISHES.test(text.trim()) && !known) {
    if ((MANNERLY.has(intent) || intent === 'unknown') && !isNeed(wish) && wish.words !== null) return 'find';
    if (wish.stranger === null && subject === null && (ASKED_OF_IT.has(intent) || wish.confidence < HARDLY)) return 'find';
  }
  if ((intent === 'stores' || intent === 'where') && wish.kind !== null && SUPERLATIVE.test(text) && !ASKS_WHERE.test(text)) return 'find';
  if (wish.nth !== null && before.products.length > 1 && !known && TAKEN_TO.test(text)) return 'describe';
  if (!known && before.products.length > 1 && WHICH.test(text) && attributeNamed(text) !== null && wish.most === null) return 'compare';
  if (!known && before.goal === 'compare' && before.products.length > 1 && attributeNamed(text) !== null && [...text].length <= 24)
    return 'compare';
  if ((wish.products.length > 1 || (!known && before.products.length > 1)) && DIFFERENCE.test(text)) return 'compare';
  if (wish.products.length > 1 && !wish.doubtful && OR.test(text) && questionIn(text) === null && before.goal !== 'add') return 'compare';
  if (PLEASANT.has(first) && soundsFedUp(text) && !known) return 'remark';
  if (subject !== null && !known && PRAISES.test(text.trim())) return 'remark';
  if (WHERE_IT.test(text.trim()) || (known && PLACED.test(text))) return 'where';
  if (says === 'alternative') return before.products.length > 0 || around.looking ? 'alternative' : 'find';
  if (MORE.test(text) && before.products.length > 1) return 'alternative';
  if (FEATURE.test(text) && (wish.products.length === 1 || (one && !known))) return 'describe';
  if (OPEN_WISH.test(text.trim()) && !known && !isNeed(wish)) return 'help';
  if (BROWSES.test(text.trim()) && !known && !isNeed(wish)) return 'no';
  if (known && wish.products.length === 1 && before.wish !== null && /呢[?？]?$/.test(text.trim()) && [...text].length <= 10)
    return 'refine';
  if (says && (says !== 'describe' || (wish.products.length > 0 && VAGUE.has(first)))) return says;
  if (!known && one && ASKED_OF_IT.has(first) && wish.confidence >= BEYOND_DOUBT && wish.nth === null && wish.attribute === null && wish.most === null)
    return first;
  // A change of the last question that says itself what it asks: how much the 50 ml is, whether there is one in navy.
  if (!known && wish.nth === null && isElliptic(text, wish)) {
    if (subject !== null && before.products.length === 1 && (wish.most !== null || wish.least !== null)) return 'alternative';
    const question = subject === null ? null : questionIn(text);
    if (question !== null && !(question === 'stock' && (attributeNamed(text) !== null || OTHERS.test(text)))) return question;
    if (before.wish !== null) return 'refine';
  }
  if (!known && subject !== null && wish.nth === null && isBrief(text)) {
    const question = questionIn(text);
    if (question === 'stock' && (attributeNamed(text) !== null || OTHERS.test(text))) return 'alternative';
    if (question !== null) return question;
  }
  // Another bound, in a number alone.
  if (!known && before.wish?.most && before.products.length > 0 && AMENDS.test(text) && !isNeed(wish)) return 'refine';
  if (wish.qualities.length === 1 && IS_IT.test(text) && (wish.products.length === 1 || !known)) return 'is-it';
  if (
    !known &&
    one &&
    (wish.colour !== null || wish.size !== null) &&
    !isNeed({ ...wish, colour: null, size: null, material: wish.colour === null ? wish.material : null }) &&
    intent === 'find'
  )
    return 'stock';
  if (
    wish.quantity !== null &&
    /\b(?:of (?:them|those|these))\b|^(?:and )?(?:two|three|four|\d+) (?:of|pieces)|(?:呢|一共|总共)[?？]?$|多少钱|how much/i.test(text) &&
    (intent !== 'compare' || one) &&
    !/stock|货|够/.test(text)
  )
    return 'price';
  if (wish.nth !== null && before.products.length > 1 && !known && GOODS_GOALS.has(intent))
    return wish.colour !== null || wish.size !== null ? 'stock' : 'describe';
  if (first === 'find' && !known && before.products.length > 0 && IS_IT.test(text) && !isNeed(wish)) return 'describe';
  if (MANNERLY.has(intent) && (known || isNeed(wish)))
    return before.wish !== null && !known ? 'refine' : wish.products.length > 0 ? 'describe' : 'find';
  if (intent === 'compare' && namedBy({ wish, here, goods })?.kind === 'kind' && wish.attribute !== null) return 'find';
  if (intent === 'buy' && known && wish.kind !== null) return 'find';
  if (!known && intent === 'unknown' && subject !== null && COUNTS.test(text.trim()) && [...text].length <= 24) return 'describe';
  if (intent === 'unknown' && kindNeeded(text, CATEGORY_NAMES) !== null) return 'find';
  if (wish.confidence < SURE || intent === 'unknown') {
    if (known && wish.confidence < 0.9) return wish.products.length > 0 ? 'describe' : 'find';
    if (isNeed(wish) && (wish.confidence < 0.95 || wish.most !== null || wish.least !== null || GIFTS.test(text.trim()))) return 'find';
    if (one && !known && OF_IT.test(text) && /[?？]$|吗|不$|^(?:do|does|is|are|can|will)\b/i.test(text.trim())) return 'describe';
    if (intent !== 'unknown' && wish.confidence < HARDLY) return 'unsure';
  }
  return intent;
}

const GREETS =
  /\b(?:hi+|hello|hey+|hiya|heya|morning|evening|afternoon|greetings|howdy|yo|sup|how are|how's|how do you do|what's up|nice to (?:see|meet))\b|好|嗨|哈喽|哈啰|在吗|在不|有人|喂|早/i;
/** Not this one but others. */
const OTHERS = /类似|差不多|别的|其[他它]|同款|\bsimilar|\belse\b|\bothers?\b|\banother\b|\blike (?:it|this|that)\b/i;
const CATEGORY_NAMES: ReadonlySet<string> = new Set(Object.keys(CATEGORIES));
/** Leaves the choice among some to us. */
const YOUR_CHOICE =
  /\bwhich (?:one )?(?:would|do|should) (?:you|u|i) (?:pick|choose|recommend|get|buy|prefer|take|go for)\b|\bwhich (?:one )?is (?:best|better|nicest)\b|你.{0,4}(?:选|挑|推荐)哪|哪(?:个|款|双|件)(?:更|比较|最)?好(?:[?？]|$|呢|点|些)/i;
const MOVES = /\b(?:take|bring|lead|show|get|go|walk|way|where)\b|带我|怎么(?:走|去)|在哪|去/i;
const ASKED_OF_IT: ReadonlySet<Intent> = new Set(['price', 'stock', 'sizes', 'colours', 'material', 'measure']);
/** Goals that are about one thing. */
const OF_ONE: ReadonlySet<Goal> = new Set(['is-it', 'describe', 'price', 'stock', 'material', 'measure', 'sizes', 'colours']);
const GIFTS = /^(?:a |some )?(?:gift|present|pressie)s?\b|礼物/i;
/** Begins as a wish. */
const WISHES = /^(?:i )?(?:need|want|looking for|after|got any|any|some|something|anything|sth)\b|^(?:有没有|想要|来点|要个|找|求)/i;
/** Beyond doubt about no goods and no rule. */
const isManners = ({ intent, confidence }: Wish): boolean => MANNERLY.has(intent) && confidence >= BEYOND_DOUBT;
const POLICIES: ReadonlySet<Goal> = new Set(['returns', 'shipping', 'warranty']);
const PLEASANT: ReadonlySet<Goal> = new Set(['thanks', 'yes', 'bye', 'greet']);
/** Likes what is before the eyes, and asks nothing. */
const PRAISES =
  /^(?:好|真|太|超|挺|也太)(?:可爱|漂亮|好看|美|酷|赞|棒)了?[啊呀哦]?[!！~～]*$|^(?:aw+|oh|wow|so|very|how|really)?[ ,!]*(?:so |very )?(?:cute|pretty|lovely|nice|beautiful|gorgeous|cool)[!.~ ]*$/i;
const TOO = /\b(?:too|as well)\?*$|^(?:and|what about|how about)\b|也.{0,6}(?:吗|么|不)[?？]?$|呢[?？]?$/i;
/** Is taken with one of some. */
const TAKEN_TO =
  /\b(?:i (?:really )?(?:like|love|prefer|fancy)|looks? (?:good|nice)|sounds? (?:good|nice)|go(?:ing)? (?:with|for))\b|喜欢|不错|好看|挺好|中意/i;
/** Another one like it, but for something. */
const LIKE_BUT = /\b(?:like|similar to|same as)\b.{2,40}\bbut\b|[跟和像].{1,14}(?:差不多|一样|类似|似的)?的?[,，]?(?:但|不过|只是|就是)/i;
const WHICH = /\bwhich(?:ever)?\b|\bwho\b|哪(?:个|双|件|款|盏|本|把|条|只|块|瓶|一|副)/i;
const DIFFERENCE =
  /\bcompare\b|\bvs\b|\bversus\b|对比|\bagainst\b|\bside by side\b|贵在哪|分析|摆(?:在)?一(?:起|块)|放(?:在)?一(?:起|块)|比一?比|\b(?:price|size|weight|big)\b.{0,4}\bdiff|\bdiff(?:erence)?\b|\bdiffer\b|差(?:多少|价|别|在|哪)|区别|[贵便宜轻重大]多少/i;
/** Asks where goods stand. */
const PLACED = /[摆搁](?:在|到)?(?:了)?哪/;
const ASKS_WHERE = /\bwhere|\bwhich (?:shop|store)|哪/i;
const OR = /\bor\b|还是/i;
/** How many of something a thing has. */
const COUNTS = /\bhow many (?!are|do you|left)[a-z]+|多少(?:片|块|页|瓦|升|人|支|颗|种|张|级)|几(?:片|页|人|支|颗|种|张|层|个口袋)/i;

const OF_IT = /\b(?:it|they|this|that|these|those|them)\b|它|这(?:个|款|双|件)/i;

const GOODS_GOALS: ReadonlySet<Goal> = new Set([
  'find',
  'recommend',
  'refine',
  'unknown',
  'stores',
  'stock',
  'alternative',
  'remark',
  'compare',
]);

export const isNeed = ({ most, least, qualities, avoid, age, material, colour, size }: Wish): boolean =>
  qualities.length > 0 || avoid.length > 0 || [most, least, age, material, colour, size].some((each) => each !== null);

const isBrief = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) ? [...text.replaceAll(/[\s,，。！？!?]/g, '')].length <= 6 : text.trim().split(/\s+/).length <= 4;

/** A few words that only change the last question: a colour, a size, a bound, an age. */
const SOME_IN =
  /^(?:got |have you |and )?(?:something|anything|any|sth)(?: else)? (?:in|made of|under|below|for|from) |^有没有[^,，]{1,6}的[吗呢]?[?？]?$/i;
export function isElliptic(text: string, wish: Wish): boolean {
  const short = /\p{Script=Han}/u.test(text) ? text.replaceAll(/[\s,，。！？!?]/g, '').length <= 10 : text.trim().split(/\s+/).length <= 6;
  return short && isNeed(wish) && (!FRESH.test(text) || SOME_IN.test(text.trim())) && wish.attribute === null && !IS_IT.test(text);
}
