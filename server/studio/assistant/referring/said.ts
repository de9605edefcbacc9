/** What a text says that tells goods apart: its words, its colours and figures, which of a list, and how it points. */
import { contentOf, withoutIdle } from '../content.ts';
import type { Goods } from '../goods.ts';
import { boundsIn } from '../bounds.ts';
import { absentNamed, kindNamed, kindsSaid } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import { attributeNamed, qualitiesNamed } from '../match.ts';
import type { Attribute } from '../../../../models/language/lexicon/words.ts';
import { COLOURS } from '../../../../models/language/lexicon/words.ts';
import type { Intent } from '../../../../models/language/labels.ts';
import { isHan, plain, stem, tokensOf } from '../../../../models/language/tokens.ts';
import { nthOf, withoutOther } from './nth.ts';

export interface Told {
  readonly text: string;
  /** The text without what it asks for. */
  readonly matter: string;
  /** Stems of English words and figures in their order, words that hold sentences together left out. */
  readonly words: readonly string[];
  /** The same two by two, written as one: rainboot. */
  readonly joined: readonly string[];
  readonly han: ReadonlySet<string>;
  /** Words and pairs of characters that are not idle. */
  readonly content: readonly string[];
  /** Characters that are not idle. */
  readonly telling: readonly string[];
  /** Lone characters that are said of a thing: 鱼的, 鱼那个. */
  readonly lone: readonly string[];
  readonly tokens: ReadonlySet<string>;
  readonly hues: readonly string[];
  readonly figures: readonly number[];
  readonly kind: Kind | null;
  readonly kinds: ReadonlySet<string>;
  readonly nth: number | null;
  /** Which end of the list: the cheaper one, 贵的那个. */
  readonly extreme: Attribute | null;
  readonly isOther: boolean;
  /** Nothing is said beside what is asked: how tall is it, 多重. */
  readonly isBare: boolean;
  /** What is said is what is asked whether it is so: is it wool, film included, 精装的吗. */
  readonly isWhether: boolean;
  /** For adults and no children, and for children. */
  readonly isForGrown: boolean;
  readonly isForKids: boolean;
  /** What goods come in is named: the pink tin, 金盖子的. */
  readonly isPacking: boolean;
  /** Which size of it is asked for or told. */
  readonly isSize: boolean;
  /** Categories that go by the measure word that is said; none where none is. */
  readonly counted: ReadonlySet<string>;
  readonly isPointed: boolean;
  readonly isIt: boolean;
  readonly isMany: boolean;
  /** Two together: both, 两样都. */
  readonly isBoth: boolean;
  readonly isCompared: boolean;
  readonly isOpen: boolean;
  readonly isAsked: boolean;
  readonly isNeed: boolean;
  readonly isRefused: boolean;
  /** Another than this is wanted. */
  readonly isElse: boolean;
  /** What the shopper has already. */
  readonly isOwn: boolean;
  /** A thing that nobody here sells is named. */
  readonly isAbsent: boolean;
  /** 0 to 1: how few words it is. */
  readonly brevity: number;
}
/** With what it is taken for. */
export interface Said extends Told {
  readonly wants: Wants;
}

/** What the reader takes it for, coarsely. */
export type Wants = 'one' | 'search' | 'compare' | 'affair' | 'manners' | 'vague';
const WANTS: Readonly<Partial<Record<Intent, Wants>>> = {
  price: 'one', stock: 'one', sizes: 'one', colours: 'one', material: 'one', measure: 'one', describe: 'one', fit: 'one', try: 'one', customise: 'one', add: 'one', remove: 'one',
  find: 'search', refine: 'search', recommend: 'search', alternative: 'search', where: 'search', stores: 'search', compare: 'compare',
  order: 'affair', change: 'affair', cancel: 'affair', returns: 'affair', exchange: 'affair', ticket: 'affair', shipping: 'affair', warranty: 'affair', promotion: 'affair', buy: 'affair', cart: 'affair',
  greet: 'manners', thanks: 'manners', bye: 'manners', yes: 'manners', no: 'manners', remark: 'manners', who: 'manners', help: 'manners', human: 'manners', remember: 'manners', recall: 'manners', forget: 'manners',
};
const READ_FROM = 0.35;

/** @param reading what the text is taken for */
export const saidIn = (text: string, reading: TakenFor, goods: Pick<Goods, 'categories' | 'stores'>): Said => ({ ...toldIn(text, goods), wants: wantsOf(reading) });

export interface TakenFor {
  readonly intent: Intent;
  /** 0 to 1. */
  readonly confidence: number;
}
export const wantsOf = ({ intent, confidence }: TakenFor): Wants => (confidence < READ_FROM ? 'vague' : (WANTS[intent] ?? 'vague'));

export function toldIn(whole: string, { categories: known, stores }: Pick<Goods, 'categories' | 'stores'>): Told {
  // What a store is called names none of its goods.
  const text = stores.reduce((left, { name }) => left.replaceAll(name.en, ' ').replaceAll(name.zh, ' '), whole);
  // What is asked names nothing: how wide is no wide cup, 多大 no large one.
  const said = plain(text).replaceAll(PEOPLE, '$1'),
    matter = said.replaceAll(ASKS_FOR, ' '),
    tokens = tokensOf(text),
    told = tokensOf(matter).map(({ text: each }) => each),
    words = told.filter((each) => !isHan(each) && !GLUE.has(each)).map(stem),
    han = told.filter(isHan),
    content = contentOf(matter),
    telling = [...new Set(withoutIdle(matter).match(/\p{Script=Han}/gu) ?? [])];
  const hues = HUES.filter(({ pattern }) => pattern.test(said)).map(({ colour }) => colour),
    kinds = kindsSaid(text, known),
    nth = nthOf(withoutOther(text)),
    extreme = EXTREMES.find(([pattern]) => pattern.test(matter))?.[1] ?? (ENDS.test(matter) ? attributeNamed(matter) : null),
    isOther = OTHER.test(said);
  const length = han.length > 0 ? han.length + words.length * 2 : tokens.length * 2.2,
    bounds = boundsIn(text);
  return {
    text: said,
    matter,
    words,
    joined: words.slice(1).map((word, i) => `${words[i] ?? ''}${word}`),
    han: new Set(han),
    content,
    telling,
    lone: [...matter.matchAll(LONE)].map(([, each]) => each as string),
    tokens: new Set(tokens.flatMap(({ text: each }) => [each, ...each.split(/(?<=\d)(?=[a-z])/)])),
    hues,
    figures: tokens.map(({ text: each }) => Number(each.replaceAll(',', ''))).filter((each) => each > 0),
    kind: kindNamed(text, known),
    kinds,
    nth,
    extreme,
    isOther,
    isBare: content.length === 0 && telling.length === 0 && kinds.size === 0 && hues.length === 0 && nth === null && extreme === null && !isOther,
    isWhether: WHETHER.test(said) && !CERTAIN.test(said),
    isForGrown: GROWN.test(said),
    isForKids: KIDS.test(said) && !GROWN.test(said),
    isPacking: PACKING.test(said),
    isSize: SIZE.test(said),
    counted: new Set(COUNTERS.flatMap(([pattern, of]) => (pattern.test(said) ? of : []))),
    isPointed: POINTED.test(said),
    isIt: IT.test(said),
    isMany: MANY.test(said),
    isBoth: BOTH.test(said),
    isCompared: COMPARED.test(said),
    isOpen: OPEN.test(said),
    isAsked: ASKED.test(said),
    isNeed: bounds.most !== null || bounds.least !== null || qualitiesNamed(text).length > 0,
    isRefused: REFUSED.test(said),
    isElse: ELSE.test(said),
    isOwn: OWN.test(said),
    isAbsent: absentNamed(text) !== null,
    brevity: Math.max(0, 1 - length / 24),
  };
}

/** Words that hold sentences together and are in no name alone. */
const GLUE: ReadonlySet<string> = new Set(
  "the a an of to and in for at that this one ones your my is it i you u do does did has have had got me we they them are was be on with or not no can could will would s t ? ？ ¥ ￥ $ % it's that's what's whats i'm im i'll".split(' '),
);
const LONE = /(?<!\p{Script=Han})(\p{Script=Han})(?=[的那这]|(?!\p{Script=Han}))|[那这][个款双件把只条](\p{Script=Han})的/gu;
const HUES = Object.entries(COLOURS).map(([colour, { en, zh }]) => ({
  colour,
  pattern: new RegExp(`\\b(?:${en.join('|')})(?:ish)?\\b|${zh.filter((word) => word.length === 1 || !/的/.test(word)).join('|')}`),
}));
const EXTREMES: readonly (readonly [RegExp, Attribute])[] = [
  [/\b(?:cheap|cheaper|cheapest)\b|less expensive|便宜/, 'cheap'],
  [/\b(?:expensive|dearer|pricey|pricier|posh|posher|priciest)\b|贵/, 'dear'],
  [/\b(?:small|smaller|smallest|little|tiny|littler|wee|mini|baby)\b|小(?=的|那|这|一?点|个|号)/, 'small'],
  [/\b(?:big|bigger|biggest|large|larger|largest|massive|huge|giant)\b|大(?=的|那|这|一?点|个|号)/, 'large'],
  [/\b(?:light|lighter|lightest)\b|轻/, 'light'],
  [/\b(?:heavy|heavier|heaviest)\b|重(?=的|那|一?点)/, 'heavy'],
  [/\b(?:tall|taller|tallest)\b|高(?=的|那|一?点)/, 'tall'],
];
const ENDS = /\b\w+(?:er|est)\b|最/;
const OTHER = /\b(?:the|that|your|and|no|is|whats|what's) other\b(?! (?:day|side|end|night|hand|people|stores?|shops?|colou?rs?|sizes?|kinds?))|\bother one\b|\bno,? the\b|\bnot (?:that|this)\b|另(?:外)?[一那]|另外|不是这|不对/;
/** How much of something a thing has, and what is so many people: 四个人. */
const ASKS_FOR =
    /\bhow (?:wide|high|tall|deep|long|big|large|small|heavy|light|thick|thin|old|loud|bright|hot|warm|strong|soft|much|many)\b|\b(?:weight|height|width|measurements|dimensions|price) ?(?:please|\?|$)|\bstill around\b|\b(?:of )?each\b|\bapiece\b|(?:[有是]?[几哪]种|什么|哪些|都有)?颜色|\bwhat (?:other )?colou?rs?\b|多少钱|多(?:大|高|宽|重|长|深|厚|久|亮|响|贵|少)|([高宽长重大轻贵])不\1?/g,
  PEOPLE = /(?<=[一二两三四五六七八九十\d])个(人)/g;
/** A question whether what is spoken of is so; and what points to a certain one. */
const WHETHER =
    /^(?:and |so |but |ok |oh )?(?:is|are|does|do|can|will|has|have|would) (?:it|its|that|this|they|those|these|the thing)\b|\b(?:included|inside|in it|or not|safe|proof)\W*$|^(?:real|proper|any|with|without|pure|solid) [a-z ]+\?$|^[^，,。那这]{1,8}(?:的|不|过)?[吗么]\W*$|^(?:and |so |but |ok |oh )*(?:can|could|does|do|will|would|how (?:long|deep|many|often|far|thick)) (?!you (?:have|sell|do|got|carry|stock)\b)(?:.*\b(?:it|that|this|he|she|they|them)\b|.{0,30}$)|^(?:那)?(?:会|能|可以|要不要|装得下|放得下|塞得下|够不够|怕不怕|有没有)[^，,。那这款]{1,14}(?:[吗么不没]|[几多])|^[^，,。那这款]{1,10}[不没]\W*$/,
  CERTAIN = /\bones?\b|[那这](?:一)?[个双件款盏本把条只块瓶罐盒套张]/;
const GROWN = /\bgrown[- ]?ups?\b|\badults?\b|\bnot (?:the|for) (?:kid|child)|大人|成人|成年/,
  KIDS = /\bkids?'?s?\b|\bchild(?:ren)?'?s?\b|\btoddlers?\b|\bbab(?:y|ies)\b|儿童|小孩|孩子|宝宝|小朋友|童/;
const PACKING = /\b(?:tin|box|jar|bottle|pot|pack|bag|caddy|lid|tube|cover|sleeve|case)s?\b|[罐盒瓶袋盖壳]/;
const SIZE = /\bsizes?\b|\bfits?\b|\b(?:wear|tight|loose|roomy|narrow|small on|big on)\b|(?<!号)码|尺码|[大中小]号|穿[多几]|合身|合脚|偏[大小]/;
/** Measure words that tell what a thing is. */
const COUNTERS: readonly (readonly [RegExp, readonly string[]])[] = (
  [
    ['盏', ['table-lamp', 'desk-lamp', 'night-light', 'floor-lamp']],
    ['本', ['book', 'picture-book', 'stationery']],
    ['双', ['sneaker', 'boot', 'pump', 'sandal']],
    ['顶', ['cap', 'hat']],
    ['棵盆株', ['plant']],
    ['件', ['t-shirt', 'hoodie', 'jacket']],
    ['把', ['chair', 'armchair']],
    ['张', ['table', 'side-table', 'coffee-table', 'rug']],
    ['条', ['scarf', 'belt', 'trousers', 'rug', 'necklace']],
    ['副', ['headphones', 'sunglasses', 'card-game', 'board-game']],
    ['台', ['speaker', 'camera', 'laptop', 'phone', 'table-lamp', 'desk-lamp', 'floor-lamp']],
  ] as const
).map(([words, of]) => [new RegExp(`[一两二三四五六七八九十几\\d这那哪][${words}](?!\\p{Script=Han}*[性作理说来件])`, 'u'), of]);
const POINTED =
  /\b(?:the|that|those|these|this)\b.{1,30}\b(?:one|ones|pair)\b|\bthe\b|[那这](?:一)?(?:个|双|件|款|盏|本|把|条|只|块|瓶|罐|盒|套|张|副|顶|幅|种|台|支|杯|碗|包|对)|的(?:呢|吧|吗)?[?？]?$/;
const IT = /\b(?:it|its|it's|this|that|they|them|these|those)\b|它|这(?!里|儿|边|店)|那(?:就|个|双|款|件|把|只)/;
const MANY = /\b(?:they|them|these|those|both|all of|each|all)\b|(?<=\S\s*)\b(?:and|plus)\b|它们|这些|那些|这几|这俩|那俩|俩|两个|都|分别|[和跟与、]|以及/;
const BOTH = /\bboth\b|\bone of each\b|\bthe two(?: of them)?\b|[这那]?(?:俩|两[个样件款双种条只本瓶罐盏把张])都|各(?:来|要|拿)?一|一样(?:来|要|拿)?一/;
const COMPARED =
  /\b(?:against|or|vs\.?|v|versus|than|between|which|compare[ds]?|comparing|diff\w*)\b|还是|区别|差别|差(?:多少|在|价|哪|几)|不同|不一样|对比|比(?!较(?:[大小轻重贵好]))|哪|二选一|一起/;
const OPEN =
  /\b(?:something|anything|some|any|sth|smth|nothing|what|ideas?|recommend|suggest|do you (?:have|sell|do)|have you got|looking for|need|want)\b|什么|啥|有没有|有木有|推荐|想要|想买|来个|来点|找|求|哪些|送/;
const ASKED = /[?？]|吗|呢|么|不$|没$|多|几|\b(?:how|what|is|are|does|do|can|will)\b/;
const REFUSED = /\b(?:no|not|without|except|don't|dont|isn't)\b|不要|不是|别|除了|算了/;
const ELSE = /\belse\b|\bothers?\b|\banother\b|\bsimilar\b|\blike (?:it|this|that)\b|\bmore\b|别的|其[他它]|还有(?:没有|啥|什么|别)|类似|差不多|换个|换一/;
const OWN = /\bmy\b|\bi (?:bought|ordered|got|paid)\b|\border(?:ed)?\b|我(?:那|的|买|上次|订)|上次|订单|买的|到货|收到|退|换/;
