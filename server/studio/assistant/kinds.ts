/** Finds what kinds of goods a text names, and which of the words for kinds in it is the one that is wanted. */
import { CATEGORIES } from '../../../models/language/lexicon/categories.ts';
import { ELSEWHERE, FAMILIES } from '../../../models/language/lexicon/families.ts';
import { NEEDED } from '../../../models/language/lexicon/needs.ts';
import { isHan, stem } from '../../../models/language/tokens.ts';
import type { Item } from './goods.ts';
import { editDistance, longest, placeOfWord, wordIndex } from './likeness.ts';
import type { Row, WordIndex } from './likeness.ts';
import { unitsIn } from './terms.ts';

/** `special` where the words are narrower than the kind: loafers among pumps, 雨靴 among boots. */
export interface Kind {
  readonly words: string;
  readonly of: ReadonlySet<string>;
  readonly special: boolean;
}

interface KindRow extends Row {
  readonly of: readonly string[];
}

/** A word for a kind and where it stands. */
interface Spot {
  readonly row: KindRow;
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** So many words of a row, plain ones first, are as wide as the kind. */
const PLAINEST = 2;

/** Kinds of goods that a text names, by the longest words of those that are its head; `known` are the categories that the mall has. */
export function kindNamed(text: string, known: ReadonlySet<string>): Kind | null {
  const said = ` ${withoutAsides(text)} `;
  const spots = spotsIn(said, kindWords(known)),
    heads = spots.filter((spot) => !isBeside(spot, spots, said)),
    from = heads.length > 0 ? heads : spots;
  const weight = ({ word, row, from: at }: Spot): number =>
    (isHan(word) ? word.length * 3 : word.length) + (row.of.length === 1 ? 100 : 0) + (isHan(word) && ZH_WANTED.test(said.slice(0, at)) ? 200 : 0);
  const [best] = from.toSorted((a, b) => weight(b) - weight(a) || a.from - b.from);
  if (!best) return null;
  const kind = kindOfRow(best),
    needed = best.row.of.length > 1 || heads.length === 0 || isPlace(best, said) ? neededIn(text, known) : null;
  if (needed && isPlace(best, said)) return needed;
  // A lamp for the desk is a desk lamp.
  return needed && [...needed.of].every((slug) => kind.of.has(slug)) ? needed : kind;
}

/** Slugs of all kinds that a text has a word for, whatever part it has in the sentence. */
export const kindsSaid = (text: string, known: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(spotsIn(` ${withoutAsides(text)} `, kindWords(known)).flatMap(({ row }) => row.of));

/** Where something is to stand, and not what is wanted: 办公桌上. */
const isPlace = ({ word, from, to }: Spot, said: string): boolean => (isHan(word) ? ZH_PLACE.test(said.slice(to)) : EN_BESIDE.test(said.slice(0, from)));

/** The part that a word for a kind has in a sentence: it is asked for, it is what another thing is for or stands at, or neither is plain. */
export type KindPart = 'wanted' | 'beside' | 'plain';
export function partOf(word: string, text: string): KindPart | null {
  const said = ` ${withoutAsides(text)} `,
    place = isHan(word) ? { from: said.indexOf(word), to: said.indexOf(word) + word.length } : placeOfWord(said, word);
  if (!place || place.from < 0) return null;
  const before = said.slice(0, place.from),
    after = said.slice(place.to);
  if (isHan(word))
    return ZH_PLACE.test(after) || ZH_CARRIED.test(before) || ZH_DONE_TO.test(before) ? 'beside' : ZH_WANTED.test(before) || ZH_ENDS.test(after) ? 'wanted' : 'plain';
  return EN_BESIDE.test(before) || EN_OWN.test(before) ? 'beside' : EN_WANTED.test(before) || before.trim() === '' ? 'wanted' : 'plain';
}

/** A text without the words that name a kind elsewhere and none there. */
export const withoutAsides = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(NO_KIND, (span) => ' '.repeat(span.length));

function kindOfRow({ row, word }: Pick<Spot, 'row' | 'word'>): Kind {
  const place = Math.max(row.en.indexOf(word), row.zh.indexOf(word));
  // A bucket hat is one of the caps, though the second word for them.
  return { words: word, of: new Set(row.of), special: row.of.length === 1 && place >= (row.of[0] === 'cap' ? 1 : PLAINEST) };
}

/** Where words for kinds stand; a word within a longer one is none of its own. */
function spotsIn(said: string, words: WordIndex<KindRow>): readonly Spot[] {
  const all = words.near(said).flatMap(({ row, word, spelt, language }): Spot[] => {
    const from = said.indexOf(spelt),
      place = language === 'zh' ? { from, to: from + spelt.length } : placeOfWord(said, spelt);
    return place ? [{ row, word, ...place }] : [];
  });
  const size = ({ from, to }: Spot): number => to - from;
  return all.filter((spot) => !all.some((other) => size(other) > size(spot) && other.from <= spot.from && other.to >= spot.to));
}

/** What there is of a thing beside which another is wanted: on the desk, for the dining table; 书桌上, 装电脑的. */
const EN_BESIDE =
  /(?<!\b(?:looking|searching|search|look|shopping|hunting|asking|ask|here|browsing|money|deals?|discount|offers?|sale) )\b(?:for|on|onto|next to|beside|by|under|near|over|above|behind|with|against|off|fits?|holds?|hold|carry|carries|carrying|keep|store|storing|protect) (?:(?:the|my|a|an|our|his|her|your|their) )?(?:[a-z\d]+ ){0,2}(?:(?:\+|and|&) )?$/;
const ZH_PLACE = /^(?:上(?!新|架|市)|里|旁|边|下(?!单)|前|后|内|外)/;
/** What belongs to the shopper is what another thing is for. */
const EN_OWN = /\b(?:my|our|his|her|their) (?:[a-z]+ )?$/;
/** What is asked for comes after a verb of wanting, in Chinese after a measure word too. */
const EN_WANTED = /\b(?:need|want|wants|looking for|after|buy|get|sell|show me|find|find me|got|have|any|recommend|which|what)(?: (?:me|you|an?|some|any|the|new|good|nice|decent|[a-z]+)){0,3} $/,
  ZH_WANTED = /(?:来|要|买|找|有没有|需要|求|推荐|想[要买找添配立换])(?:[一两几]?[个盏双件把条张只款些点顶块套瓶罐盒本支台对副份])?$|(?<!这|那|第[一二三]|哪)[一两]?[盏双件顶][\p{Script=Han}]{0,3}$/u,
  ZH_ENDS = /^(?:有?[吗呢吧嘛么]|有哪些|有什么|[,，。！？!?\s])/;
/** What something is done to is not asked for: 洗碗, 照书. */
const ZH_DONE_TO = /(?:[洗刷擦照读写放进装盛插配搭垫骑]|(?<![看再先来])看)(?:进|在|着|过|完)?$/;
const ZH_CARRIED = /(?:装|放|搁|摆|盛|插|配|搭|背)(?:得下|下|着|点|个|我的)?$/;
/** What parts two things that are asked for. */
const ZH_APART = /[,，。;；！!?？、\s]|[和跟与或]|还是|还有/;

function isBeside(spot: Spot, spots: readonly Spot[], said: string): boolean {
  const others = spots.filter((other) => other !== spot && (other.from >= spot.to || other.to <= spot.from));
  if (others.length === 0) return false;
  const before = said.slice(0, spot.from),
    after = said.slice(spot.to);
  if (!isHan(spot.word)) {
    const isFirst = others.every(({ from }) => from > spot.from);
    // A laptop bag is a bag.
    const isTold = others.some(({ from }) => from >= spot.to && /^[- ]$/.test(said.slice(spot.to, from)));
    return isTold || (EN_BESIDE.test(before) && (!isFirst || EN_OWN.test(before)));
  }
  if (ZH_PLACE.test(after) || ZH_CARRIED.test(before)) return true;
  // Chinese puts what is wanted last.
  return others.some(({ from }) => from >= spot.to && from - spot.to <= 10 && !ZH_APART.test(said.slice(spot.to, from)));
}

/** 包 says there that something is included, and is no bag; what is too sweet is no sweet, and a machine for dishes no dish. */
const NO_KIND =
  /奶油|黄油色|配料表|评书|冰灯|\boil (?:slick|spill)|\bseats? (?:that|\d|two|three|four|five|six|eight)|\btaking (?:pictures|photos)|\bsmells? (?:like|of) (?:an? |the |old |fresh |wet |my )*[a-z]+|(?<!ballet )\b(?:shade|flat|kick|glass|runner)\b(?! shoes?)|\btin\b(?! of)|(?<!something |anything |sth |\ba )\bsweet\b(?! (?:treats?|things?|snacks?))|\blooks? like (?:an? |the )?[a-z]+(?: (?:bag|shoe|lamp|watch|cup|hat))?|油(?=脸|腻|性|污|皮肤|漆)|笔记本(?=(?:电脑)?(?:要|能|得|可以)?(?:塞|装|放))|糖霜|包(?=起来|上(?!学|班)|好了|邮|安装|退|换|送|修|上门|装|运|教|子|裹|括|含)|(?<=面)包|(?<=[一二两三四五六七八九十几少\d])[包盘碗杯盒瓶]|洗碗|刷碗|照书|看书|读书|念书|情书|证书|秘书|说明书|书面|书法|图书馆|洗碗机|微波炉|洗衣机|代表|表示|球队|\b(?:too|so|very|really|quite|pretty|bit|less|more|super) (?:sweet|light|salty|oily)\b|\bsomething (?:really |very )?light\b(?! (?:for|in|to))|\blight(?=[- ](?:blue|green|pink|grey|gray|brown|purple|weight|enough|but|jacket|coat|shoes?|bag|backpack|snack))|\b(?:drop|watch) (?:out|me|it|them|that)\b|\b(?:phone|mobile) number\b|手机号|\bseats? (?=\d|how|two|four|six|eight|ten)|\b(?:something|anything|stuff|things?|present|gift|ideas?|bits?) (?:nice |pretty |cool |small |little )?(?:for|to put on|to go (?:on|with)|on) (?:the|my|our|her|his|their) [a-z]+/g;

/** Words that people use for more kinds than the lexicon has them for. */
const WIDER: readonly KindRow[] = [
  { of: ['table-lamp', 'desk-lamp'], en: [], zh: ['台灯', '桌灯'] },
  { of: ['book', 'picture-book'], en: ['book'], zh: ['书', '图书', '书本', '读物'] },
  { of: ['mug', 'tumbler'], en: ['cup'], zh: ['杯子'] },
  { of: ['chair', 'armchair'], en: ['chair'], zh: ['椅子', '椅'] },
  { of: ['sofa', 'armchair'], en: [], zh: ['小沙发'] },
  { of: ['bottle', 'flask'], en: [], zh: ['水壶'] },
  { of: ['vase', 'bottle', 'flask'], en: [], zh: ['瓶子'] },
  { of: ['cream', 'hand-cream'], en: [], zh: ['霜'] },
  { of: ['plate'], en: ['cheese board', 'bread board', 'serving board'], zh: [] },
  { of: ['book'], en: [], zh: ['汤谱'] },
  { of: ['cap', 'hat'], en: ['hat'], zh: ['帽子', '帽'] },
  { of: ['snack', 'sweet', 'biscuit'], en: ['snack', 'nibbles'], zh: ['零食', '小零食', '小吃'] },
];
const isNarrower = (word: string): boolean => !WIDER.some(({ en, zh }) => en.includes(word) || zh.includes(word));

const ROWS: readonly KindRow[] = [
  ...Object.entries(CATEGORIES).map(([slug, { en, zh }]) => ({ of: [slug], en: en.filter(isNarrower), zh: zh.filter(isNarrower) })),
  ...Object.values(FAMILIES),
  ...WIDER,
  { of: FAMILIES['skincare']?.of ?? [], en: [], zh: ['护肤', '擦脸'] },
];
const WORDS = wordIndex(ROWS);

/** Categories that the mall has and the lexicon does not, by their slugs. */
const ownRows = (known: ReadonlySet<string>): readonly KindRow[] =>
  [...known].filter((slug) => !Object.hasOwn(CATEGORIES, slug)).map((slug) => ({ of: [slug], en: [slug.replaceAll('-', ' ')], zh: [] }));

const OWN = new WeakMap<ReadonlySet<string>, WordIndex<KindRow>>();
/** Read once of the same categories. */
function kindWords(known: ReadonlySet<string>): WordIndex<KindRow> {
  const before = OWN.get(known);
  if (before) return before;
  const own = ownRows(known),
    words = own.length > 0 ? wordIndex(own) : null,
    all = words ? { near: (said: string) => [...WORDS.near(said), ...words.near(said)] } : WORDS;
  OWN.set(known, all);
  return all;
}

/** Goods of a kind that go by a word for it which is narrower than the kind, where that tells them apart: loafers, 雨靴. */
export function namedSo({ words, of, special }: Kind, items: readonly Item[]): readonly Item[] {
  if (!special) return [];
  const slugs = [...of].flatMap((slug) => unitsIn(slug.replaceAll('-', ' '))),
    own = unitsIn(words).filter((unit) => !slugs.includes(unit) && !WIDE.has(unit));
  return own
    .map((unit) => items.filter(({ terms: { units } }) => units.en.includes(unit) || units.zh.includes(unit)))
    .filter((some) => some.length > 0 && some.length <= items.length / 2)
    .flat();
}
/** Words of kinds that narrow nothing: the shoes of running shoes. */
const WIDE: ReadonlySet<string> = new Set(['shoe', 'bag', 'set', 'thing']);

/** Kinds without a category in common. */
export const areApart = (one: Kind, other: Kind): boolean => ![...one.of].some((slug) => other.of.has(slug));

/** Words of their own that are a slip away from a kind. */
const REAL: ReadonlySet<string> = new Set([
  'seater',
  'walker',
  'better',
  'letter',
  'boost',
  'bottom',
  'planet',
  'packet',
  'lather',
  'clock',
  'scare',
]);
/** Letters that a word has at least to be known with a slip in it. */
const SLIPS_FROM = 6;
/** A kind whose one word stands in a text with a slip: `runers`, `sunglases`. */
export function kindSlipped(text: string, known: ReadonlySet<string>): Kind | null {
  const said = unitsIn(text).filter((unit) => unit.length >= SLIPS_FROM - 1 && !isHan(unit));
  for (const row of said.length > 0 ? [...ROWS, ...ownRows(known)] : []) {
    const word = row.en.find(
      (each) =>
        each.length >= SLIPS_FROM &&
        !each.includes(' ') &&
        said.some((unit) => !REAL.has(unit) && unit[0] === each[0] && editDistance(unit, stem(each)) === 1),
    );
    if (word !== undefined) return { words: word, of: new Set(row.of), special: false };
  }
  return null;
}

/** The kind of goods that answers a need, where a text says what it is for and not what it is. */
export const kindNeeded = (text: string, known: ReadonlySet<string>): Kind | null => neededIn(text, known);

function neededIn(text: string, known: ReadonlySet<string>): Kind | null {
  const row = NEEDED.find(({ en, zh }) => en.test(text) || zh.test(text)),
    found = row && longest(row.kind, kindWords(known));
  return found ? kindOfRow(found) : null;
}

/** A thing that people ask for and that the mall is known to lack; what another thing is for is none: a cushion for my car. */
export function absentNamed(text: string): string | null {
  const word = longest(text, ABSENT)?.word ?? asksForOne(text);
  return word === null || isFor(text, word) ? null : word;
}
const ABSENT = wordIndex([{ en: ELSEWHERE.en, zh: ELSEWHERE.zh.filter((each) => each.length > 1) }]);
/** Whether a thing is only what another one is for, or the shopper's own. */
export function isFor(text: string, word: string): boolean {
  const said = text.toLowerCase(),
    at = said.indexOf(word.toLowerCase()),
    before = said.slice(0, at);
  return isHan(word) ? ZH_USE.test(said.slice(at + word.length)) || ZH_CARRIED.test(before) : EN_TOLD.test(before);
}
const ZH_USE = /^(?:上|里|旁|边|下|前|后|内|外|放的?|用的?|摆)/;
const EN_TOLD =
  /(?<!looking |searching |shopping |hunting |asking |here )\b(?:for|with|on|in|under|beside|off|matching|to|of|from) (?:[a-z]+ (?:and |or )?)?$|\b(?:my|her|his|our|their|the|this) (?:[a-z]+ )?$/;
/** Lone characters that are things of their own where they are asked for: 买个锅, 哪里能买床. */
const asksForOne = (text: string): string | null =>
  /(?:[买卖找要]|有没有|有)(?:[一两]?[个张口把台只件双床])?([床锅刀车琴笔伞糖药鱼肉])(?:吗|的|呢|啊|呀|卖)?[?？。!！]*$/u.exec(
    text.trim(),
  )?.[1] ?? null;
