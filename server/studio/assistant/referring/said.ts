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
import { nthOf } from './nth.ts';

export interface Said {
  readonly text: string;
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

export function saidIn(
  whole: string,
  reading: { readonly intent: Intent; readonly confidence: number },
  { categories: known, stores }: Pick<Goods, 'categories' | 'stores'>,
): Said {
  // What a store is called names none of its goods.
  const text = stores.reduce((left, { name }) => left.replaceAll(name.en, ' ').replaceAll(name.zh, ' '), whole);
  const said = plain(text),
    tokens = tokensOf(text),
    words = tokens.map(({ text: each }) => each).filter((each) => !isHan(each) && !GLUE.has(each)).map(stem),
    han = tokens.map(({ text: each }) => each).filter(isHan);
  const length = han.length > 0 ? han.length + words.length * 2 : tokens.length * 2.2,
    bounds = boundsIn(text);
  return {
    text: said,
    words,
    joined: words.slice(1).map((word, i) => `${words[i] ?? ''}${word}`),
    han: new Set(han),
    content: contentOf(said),
    telling: [...new Set(withoutIdle(said).match(/\p{Script=Han}/gu) ?? [])],
    lone: [...said.matchAll(LONE)].map(([, each]) => each as string),
    tokens: new Set(tokens.flatMap(({ text: each }) => [each, ...each.split(/(?<=\d)(?=[a-z])/)])),
    hues: HUES.filter(({ pattern }) => pattern.test(said)).map(({ colour }) => colour),
    figures: tokens.map(({ text: each }) => Number(each.replaceAll(',', ''))).filter((each) => each > 0),
    kind: kindNamed(text, known),
    kinds: kindsSaid(text, known),
    nth: nthOf(text),
    extreme: EXTREMES.find(([pattern]) => pattern.test(said))?.[1] ?? (ENDS.test(said) ? attributeNamed(text) : null),
    isOther: OTHER.test(said),
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
    wants: reading.confidence < READ_FROM ? 'vague' : (WANTS[reading.intent] ?? 'vague'),
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
const OTHER = /\bother one\b|\bthe other\b|\bno,? the\b|\bnot (?:that|this)\b|另(?:外)?[一那]|另外|不是这|不对/;
const POINTED =
  /\b(?:the|that|those|these|this)\b.{1,30}\b(?:one|ones|pair)\b|\bthe\b|[那这](?:一)?(?:个|双|件|款|盏|本|把|条|只|块|瓶|罐|盒|套|张|副|顶|幅|种|台|支|杯|碗|包|对)|的(?:呢|吧|吗)?[?？]?$/;
const IT = /\b(?:it|its|it's|this|that|they|them|these|those)\b|它|这(?!里|儿|边|店)|那(?:就|个|双|款|件|把|只)/;
const MANY = /\b(?:they|them|these|those|both|all of|each|all|and|plus)\b|它们|这些|那些|这几|这俩|那俩|俩|两个|都|分别|[和跟与、]|以及/;
const BOTH = /\bboth\b|\bone of each\b|\bthe two(?: of them)?\b|[这那]?(?:俩|两[个样件款双种条只本瓶罐盏把张])都|各(?:来|要|拿)?一|一样(?:来|要|拿)?一/;
const COMPARED =
  /\b(?:against|or|vs\.?|v|versus|than|between|which|compare[ds]?|comparing|diff\w*)\b|还是|区别|差别|差(?:多少|在|价|哪|几)|不同|不一样|对比|比(?!较(?:[大小轻重贵好]))|哪|二选一|一起/;
const OPEN =
  /\b(?:something|anything|some|any|sth|smth|nothing|what|ideas?|recommend|suggest|do you (?:have|sell|do)|have you got|looking for|need|want)\b|什么|啥|有没有|有木有|推荐|想要|想买|来个|来点|找|求|哪些|送/;
const ASKED = /[?？]|吗|呢|么|不$|没$|多|几|\b(?:how|what|is|are|does|do|can|will)\b/;
const REFUSED = /\b(?:no|not|without|except|don't|dont|isn't)\b|不要|不是|别|除了|算了/;
const ELSE = /\belse\b|\bothers?\b|\banother\b|\bsimilar\b|\blike (?:it|this|that)\b|\bmore\b|别的|其[他它]|还有(?:没有|啥|什么|别)|类似|差不多|换个|换一/;
const OWN = /\bmy\b|\bi (?:bought|ordered|got|paid)\b|\border(?:ed)?\b|我(?:那|的|买|上次|订)|上次|订单|买的|到货|收到|退|换/;
