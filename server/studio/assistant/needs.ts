/** What a sentence asks a thing to be, read by rules: bounds of its price, size, colour, material, for whom, and what not. */
import { COLOURS, QUALITIES } from '../../../models/language/lexicon/words.ts';
import { CATEGORIES } from '../../../models/language/lexicon/categories.ts';
import type { Words } from '../../../models/language/lexicon/categories.ts';
import { stem } from '../../../models/language/tokens.ts';
import type { LocalText } from '../../../shared/locale.ts';
import { boundsIn } from './bounds.ts';
import { FEATURES } from './features.ts';
import { HELD, lackedIn } from './held.ts';
import { qualitiesNamed } from './match.ts';
import { numberOf } from './numbers.ts';

export interface Need {
  /** Minor units. */
  readonly most: number | null;
  readonly least: number | null;
  readonly size: string | null;
  readonly colour: string | null;
  readonly material: string | null;
  readonly qualities: readonly string[];
  readonly avoid: readonly string[];
  /** Years of a child. */
  readonly age: number | null;
  readonly order: string | null;
}

const SIZES = [
  /\bsizes? (\d{2}(?:\.5)?|xx?s|xx?l|s|m|l|small|medium|large|extra large)\b/i,
  /\b(?:in|an?|about) (?:a |an )?(\d{2}|xs|s|m|l|xl|xxl)\b(?! ?(?:yuan|rmb|year|years|cm|ml|%|hours?|hrs?|minutes?|days?|weeks?|months?|miles?|km|people|persons?|inch(?:es)?|litres?|liters?|l\b|waist|wide|deep|tall|high|[x×]))/i,
  /(\d{2})\s*(?:码|号)/,
  /(?<![\d¥第])((?:1[6-9]|[2-4]\d))\s*的/,
  /(?<![a-z])(XXL|XL|XS|[SML])\s*(?:码|号|(?:还)?有)/i,
  /^(?:and |那)?(XXL|XL|XS|[SML]|\d{2})(?:码|号|的)*(?:呢|(?:还|也)?有?(?:吗|没有?)?)?[?？]?$/i,
  /(?:穿|要|换成?|有) ?(\d{2}|XXL|XL|XS|[SML])(?![\d\p{L}]| ?(?:元|块|岁|个|件|双|厘米))/iu,
  /(?<![特超加])([大中小]号|[大中小]码|加大)/,
  /(\d{2,3}) ?(?:mil|ml|毫升)/i,
  /([一二两三四五六七八九十百]{2,4})(?:毫升|码|号)/u,
];
const AGES = [
  /(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[- ]?(?:years?|yrs?)[- ]?olds?/i,
  /\b(?:aged?|turn(?:s|ing)|is|who's) (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\b(?= ?(?:now|soon|next|,|\.|$|today|tomorrow|this|years))/i,
  /(\d{1,2}|[一二两三四五六七八九十]+) ?(?:周)?岁/,
];
/** In English, and in Chinese. */
const AVOID_EN = [
  /\b(?:not|no|non|without|isn't|aren't|other than|anything but|except|hate|don't (?:like|want)|can't stand|nothing|never|avoid|rather not|don't want)[ -](?:any |in |with |for |just |only |made of |made from |too |the |a |another |more |yet another )?([a-z-]+)/gi,
  /\b(?:has|have|had|got|owns?) (?:already |got )?(?:loads|lots|plenty|tons|heaps|enough|(?:way )?too many|so many)(?: of)?(?: the)? ([a-z-]+)/gi,
  /\b(?:has|have|had|got|owns?) (?:[a-z]+ )?([a-z-]+) already\b/gi,
  /\b(?:not into|already (?:has|have|got)(?: a| an| some)?|allergic to|fed up with|bored of|tired of|skip the|apart from|but not)(?: the| a| any)? ([a-z-]+)/gi,
];
const AVOID_ZH = [
  /(?:不要|不是|不用|别要|别给我|除了|不含|不喜欢|讨厌|非|不想要|别推|别拿|不缺|不考虑|已经有|家里有)(?:用|是|太|那种|什么|了|很多)?([\p{Script=Han}]{1,4})/gu,
  /(?:喝|吃|穿|用)不了([\p{Script=Han}]{1,4})/gu,
  /(?:碰|穿|沾|用|对)(?:到|了)?([\p{Script=Han}]{1,4}?)(?:就|会|过敏)(?:起疹|过敏|痒|难受|不舒服)?/gu,
  /(?!孩子|宝宝|儿童|小孩|皮肤)([\p{Script=Han}]{2})过敏(?![,，]?(?:哪|什么))/gu,
  /([\p{Script=Han}]{1,4})(?:太多了|已经有了|有很多了|就不要了|除外|就算了)/gu,
];

/** What things are made of, by the words of both languages for one thing. */
export const MADE_OF: Readonly<Record<string, Words>> = {
  leather: { en: ['leather'], zh: ['真皮', '皮革', '皮质', '皮'] },
  suede: { en: ['suede'], zh: ['麂皮'] },
  cotton: { en: ['cotton'], zh: ['纯棉', '棉'] },
  canvas: { en: ['canvas'], zh: ['帆布'] },
  wool: { en: ['wool', 'woollen', 'merino'], zh: ['羊毛', '美丽诺'] },
  linen: { en: ['linen'], zh: ['亚麻', '棉麻'] },
  silk: { en: ['silk'], zh: ['真丝', '丝绸'] },
  velvet: { en: ['velvet'], zh: ['丝绒', '天鹅绒'] },
  felt: { en: ['felt'], zh: ['毛毡'] },
  cloth: { en: ['cloth', 'fabric'], zh: ['布', '布料', '布艺', '布面'] },
  oak: { en: ['oak'], zh: ['橡木'] },
  walnut: { en: ['walnut'], zh: ['胡桃木'] },
  bamboo: { en: ['bamboo'], zh: ['竹'] },
  steel: { en: ['steel'], zh: ['不锈钢', '钢'] },
  brass: { en: ['brass'], zh: ['黄铜'] },
  glass: { en: ['glass'], zh: ['玻璃'] },
  porcelain: { en: ['porcelain', 'china'], zh: ['瓷'] },
  ceramic: { en: ['ceramic', 'ceramics', 'stoneware', 'earthenware', 'glazed'], zh: ['陶瓷', '瓷器', '釉面陶', '炻'] },
  plastic: { en: ['plastic'], zh: ['塑料'] },
  rubber: { en: ['rubber'], zh: ['橡胶'] },
};
/** More words for the catalogue's qualities than its lexicon has. */
const ALSO: Readonly<Record<string, RegExp>> = {
  outdoor:
    /\bgarden|\byard\b|\bbalcony|\bpicnic|\bcamping\b|\bhik(?:e|es|ing)\b|\btrekking|\bmountains?\b|\bthe woods\b|\bfishing\b|院子|花园|阳台|野餐|郊游|登山(?!靴)|爬山|露营|徒步|野营|钓鱼|进山/i,
  warm: /keep(?:s)? (?:me |her |him |them )?warm|\bwinter\b|\bcold (?:days|weather|mornings)|\bwarm(?:er|est)\b|最保暖|最暖|\bthick(?:er)? (?:coat|jacket|one)|保暖|冬天|过冬|御寒|怕冷|厚(?:一?点|实)?的?(?=外套|衣服|鞋|靴|帽|围巾)|加绒|抗冻/i,
  travel: /\bholiday\b|\bflights?\b|\btrips?\b|\btravel(?:l?ing)?\b|\bplane\b|坐飞机|度假|出远门|出门带|飞机上|旅途/i,
  gift: new RegExp(
    String.raw`\bfor (?:my|our) (?:boss|husband|boyfriend|sister|brother|grandma|grandpa|gran|granny|nan|teacher|aunt|auntie|uncle|mother|father|mother-in-law|father-in-law|parents|friends?|best friend|mate|colleague|partner|fianc|neighbou?r|cousin|mum|mom|dad)|\b(?:housewarming|thank[- ]you (?:gift|present)|mother's day|father's day|valentine|retirement|graduation|get (?:him|her|them) (?:something|for)|give (?:him|her|them) (?:something|for))|送领导|毕业|送.{0,2}(?:室友|舍友|同学)|给(?:我)?(?:妈妈?|爸爸?|老婆|老公|女朋友|男朋友|女友|男友|朋友|爷爷|奶奶|外婆|外公|姥姥|姥爷|老师|同事|闺蜜|姐姐?|妹妹?|哥哥?|弟弟?|岳父|岳母|婆婆|公公|爸妈|父母|老妈|老爸|邻居)(?:们)?(?:买|挑|选|带|整|送)|送(?:她|他|给)?(?:老师|长辈|男朋友|老公|姐|客户|妹|哥|弟|爸妈|父母|老妈|老爸|岳父|岳母|婆婆|奶奶|爷爷|外婆|姥姥|领导|邻居|对象|爱人|他|她)|(?:送|当|做)(?:个|份|点|什么)?(?:礼物?|贺礼|伴手礼)|乔迁|大寿|祝寿|满月酒|教师节|母亲节|父亲节|情人节|圣诞`,
    'i',
  ),
  waterproof:
    /surviv\w* (?:the )?rain|in the rain|keeps? (?:the )?(?:water|rain) out|wet weather|\brain(?:y)? (?:day|weather)|water-?resistant|\bin the shower\b|\bdiving\b|\bswim(?:ming)?\b|\bsnorkel|潜水(?!表)|游泳|\bget(?:s|ting)? wet\b|下雨|雨天|不进水|不怕雨|淋雨|洗澡(?:时|的时候|能|可以)?(?:听|用|戴)/i,
  kids: /\bkids?'?s?\b|\bnewborn|新生儿|婴儿|\binfant|\b(?:little|year old|years old) (?:boy|girl)|\b(?:my|for (?:a|the|our)) (?:boy|girl)\b|男孩|女孩|男娃|女娃|小姑娘|小伙子?(?=.{0,4}岁)|\bchildren'?s?\b|\bchild\b|\btoddlers?\b|\bbaby\b|\bnephew|\bniece|\bgrandson|\bgranddaughter|\bgrandkids?\b|\bmy (?:son|daughter|little (?:one|boy|girl))|童(?:鞋|装|帽)|小朋友|孩子|小孩|宝宝|儿童|外甥|侄(?:子|女)|孙(?:子|女)/i,
  office: /\binterview|面试|\bcommut|\bdesk job|\bmeetings?\b|\bto the office\b|\bat the office\b|办公室|开会|上下班/i,
  sporty:
    /\bjogging|\bjog\b|\bworkouts?|\bgym\b|\bmarathon|\brunning (?:shoes?|trainers?|sneakers?)|\brunners\b|\bfor (?:a )?run\b|慢跑|锻炼|跑(?:步)?鞋|晨跑|夜跑|打球/i,
  playful: /\bfunny\b|\bfun\b|有意思|萌/i,
  vintage: /\bold[- ]school\b|\bold style\b|老派|老式/i,
};

/** Colours, materials and qualities as rows of words of both languages; what is avoided is told by the first word of its row. */
const ROWS: readonly { readonly id: string; readonly words: readonly string[] }[] = [
  ...Object.entries(COLOURS).map(([id, { en, zh }]) => ({ id, words: [...en, ...zh] })),
  ...Object.entries(MADE_OF).map(([id, { en, zh }]) => ({ id, words: [...en, ...zh] })),
  ...Object.entries(QUALITIES).map(([id, { en, zh }]) => ({ id, words: [...en, ...zh] })),
  ...Object.entries(HELD).map(([id, { en, zh }]) => ({ id, words: [...en, ...zh] })),
];

/** What a colour, a material or a quality is called in both languages. */
export function wordOf(id: string): LocalText {
  return { en: id, zh: (MADE_OF[id] ?? COLOURS[id] ?? QUALITIES[id] ?? HELD[id])?.zh[0] ?? id };
}
/** A quality as it is said of a thing. */
const SAID: Readonly<Record<string, LocalText>> = {
  gift: { en: 'a good present', zh: '送礼合适' },
  kids: { en: 'for children', zh: '给孩子用的' },
  waterproof: { en: 'waterproof', zh: '防水' },
  office: { en: 'right for the office', zh: '上班合用' },
  travel: { en: 'good for travelling', zh: '旅行合用' },
  outdoor: { en: 'made for outdoors', zh: '户外用的' },
  sporty: { en: 'made for sports', zh: '运动用的' },
  minimal: { en: 'plain in style', zh: '简约' },
  luxury: { en: 'a luxury piece', zh: '高档' },
  warm: { en: 'warm', zh: '暖和' },
  vintage: { en: 'vintage in style', zh: '复古' },
  eco: { en: 'an eco choice', zh: '环保' },
  playful: { en: 'playful', zh: '有趣' },
  bold: { en: 'bold', zh: '显眼' },
  classic: { en: 'a classic', zh: '经典' },
  daily: { en: 'for every day', zh: '日常用的' },
};
export const adjectiveOf = (quality: string): LocalText => SAID[quality] ?? FEATURES[quality]?.said ?? { en: quality, zh: quality };

/** The colour, material or quality that a word is for. */
export const idOf = (word: string): string | null => ID_OF.get(bareOf(word)) ?? null;
const bareOf = (word: string): string => word.toLowerCase().replace(/[的色]+$/u, '');
/** Of a word that stands in several rows the first counts. */
const ID_OF: ReadonlyMap<string, string> = new Map(ROWS.flatMap(({ id, words }) => words.map((word) => [bareOf(word), id] as const)).toReversed());

export function needIn(text: string): Need {
  const said = text.normalize('NFKC').replaceAll('￥', '¥');
  const avoid = avoidedIn(said),
    age = ageIn(said),
    child = age !== null && age <= 17;
  const rest = [...avoid.spans, ...(/(?:\bnot|不是|不要) ?(?:a |the )?\d{2}(?:码)?/i.exec(said) ?? [])].reduce(
    (left, span) => left.replace(span, ' '),
    said,
  );
  const named = [
    ...qualitiesNamed(rest),
    ...Object.entries(ALSO)
      .filter(([, words]) => words.test(rest))
      .map(([tag]) => tag),
  ];
  // Who goes to a wedding needs something to wear and not a present.
  const isGuest = GUEST.test(rest),
    qualities = [...new Set(named)].filter((tag) => !avoid.ids.includes(tag) && !(isGuest && tag === 'gift'));
  return {
    ...boundsIn(said),
    size:
      firstOf(SIZES, rest)
        ?.slice(1)
        .find((part) => part !== undefined) ?? null,
    colour: longestIn(rest, COLOUR_WORDS),
    material: longestIn(rest, MATERIAL_WORDS),
    qualities: child && !qualities.includes('kids') ? [...qualities.filter((tag) => tag !== 'gift'), 'kids'] : qualities,
    avoid: !child && ADULT.test(rest) ? [...avoid.ids, 'kids'] : avoid.ids,
    age: child ? age : null,
    order: /\bG-? ?0*\d{1,8}\b/i.exec(said)?.[0] ?? null,
  };
}

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

function ageIn(text: string): number | null {
  const match = firstOf(AGES, text)?.[1];
  return match === undefined ? null : numberOf(match);
}

/** What is not wanted, and where that is said. */
export function avoidedIn(text: string): { readonly ids: readonly string[]; readonly spans: readonly string[] } {
  const patterns = [...(/[a-z]/i.test(text) ? AVOID_EN : []), ...(/\p{Script=Han}/u.test(text) ? AVOID_ZH : [])];
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(([span, word]) => {
    const said = (word ?? '').toLowerCase();
    const isSaid = (each: string): boolean => (/^[a-z]/i.test(each) ? said === each.toLowerCase() : said.startsWith(each)),
      row = ROWS.find(({ words }) => words.some(isSaid)),
      id = row ? row.id : kindAvoided(said);
    if (id === null) return [];
    // What is said after the word is none of it: not of leather, and boots.
    const own = (row?.words ?? []).filter((each) => !/^[a-z]/i.test(each) && isSaid(each)).sort((a, b) => b.length - a.length)[0];
    return [{ id, span: own === undefined ? span : span.slice(0, span.indexOf(own) + own.length) }];
  });
  const all = [...found, ...lackedIn(text)];
  return { ids: [...new Set(all.map(({ id }) => id))], spans: all.map(({ span }) => span) };
}

/** A text without what it says is not wanted. */
export const withoutAvoided = (text: string): string => avoidedIn(text).spans.reduce((left, span) => left.replace(span, ' '), text);

/** A kind that is not wanted: its slug, or the word where it is narrower than its kind. */
function kindAvoided(word: string): string | null {
  const bare = stem(word);
  for (const { slug, en, stems, zh } of KINDS) {
    const place = Math.max(
      stems.indexOf(bare),
      zh.findIndex((each) => each.length > 1 && word.startsWith(each)),
    );
    if (place >= 0)
      return place < 2 && slug !== 'cap'
        ? slug
        : (en[stems.indexOf(bare)] ?? zh.find((each) => each.length > 1 && word.startsWith(each)) ?? null);
  }
  return null;
}

const KINDS = Object.entries(CATEGORIES).map(([slug, { en, zh }]) => ({ slug, en, stems: en.map(stem), zh }));

/** Who says so wants nothing for children. */
const ADULT = /\badults?\b|\bgrown[- ]?ups?\b|\bfor (?:a )?m[ae]n\b|\bm[ae]n's\b|\bwom[ae]n's\b|\bfor (?:a )?wom[ae]n\b|大人|成人|成年|男的|女的|男士|女士|男款|女款/i;

const GUEST =
  /\b(?:going|invited|off|wear|dress) (?:to|for|at) (?:a |my |the )?(?:\w+'s )?(?:wedding|birthday|party)|参加.{0,4}(?:婚礼|生日|聚会)|吃喜酒/i;

/** What a colour of one character is said right before: 白鞋, 黑皮包. */
const WORN =
  '盆|鞋|靴|包(?![子邮])|衣|衫|裤|帽|围巾|杯|碗|盘|瓶|灯(?!泡)|椅|沙发|桌|表|耳机|皮[鞋包靴]|卫衣|外套|夹克|T恤|背包|双肩|书包|抱枕|地毯|帆布|运动|跑鞋|雨|高跟';

/** Words of rows with how they are looked for: English ones as whole words, Chinese ones of one character only before 的 or 色. */
const worded = (rows: readonly Words[]): readonly { readonly word: string; readonly pattern: RegExp | null; readonly isHan: boolean }[] =>
  rows.flatMap(({ en, zh }) => [
    ...en.map((word) => ({ word, pattern: new RegExp(`(?<![a-z])${word}(?:d?ish)?(?![a-z])`), isHan: false })),
    ...zh.map((word) => ({ word, pattern: word.length > 1 ? null : new RegExp(`${word}(?:的|色|${WORN})`), isHan: true })),
  ]);
const COLOUR_WORDS = worded(Object.values(COLOURS)),
  MATERIAL_WORDS = worded(Object.values(MADE_OF));

/** The longest of those words that stands in a text. */
function longestIn(text: string, words: ReturnType<typeof worded>): string | null {
  const lower = text.toLowerCase();
  const found = words.filter(({ word, pattern, isHan }) => {
    const said = isHan ? text : lower;
    return said.includes(word) && (pattern?.test(said) ?? true);
  });
  return found.map(({ word }) => word).sort((a, b) => b.length - a.length)[0] ?? null;
}
