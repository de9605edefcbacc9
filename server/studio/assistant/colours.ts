/**
 * Which of a product's colourways are meant by a text. A colourway is called by its name (`Slate`, 砖红), by a part of it
 * (橡木 is 原橡木), by its hue (a red is `Cherry`) or by how it stands beside the others (dark, plain). The most exact
 * of these wins, and a name in two colours is meant where both are said, or where nothing else answers.
 */
import type { Colourway, Product } from '../../../shared/catalogue.ts';
import { literal, wordIn } from './likeness.ts';
import { avoidedIn } from './needs.ts';
import { labOf, likeShade, shadeIn } from './shades.ts';
import { isHan } from '../../../models/language/tokens.ts';
import { COLOURS } from '../../../models/language/lexicon/words.ts';

type Coloured = Pick<Product, 'name' | 'colourways'>;

/** Colourways that a colour told by itself means; none where it is not made in that. */
export function colourwaysFor(product: Pick<Product, 'colourways'>, colour: string): readonly Colourway[] {
  const bare = colour.trim().replace(/[的色款]+$/u, ''),
    hue = basicColour(colour);
  return bare === '' ? [] : (waysIn(`${bare}${isHan(bare) ? '色' : ''}`, product.colourways, new Map(hue === null ? [] : [[hue, colour]]))?.ways ?? []);
}

/** What is clear in other words. */
const SEE_THROUGH = /\bsee[- ]?through\b|\btransparent\b/g;

export interface ColourSaid {
  /** As it was said, so far as that means them; their name otherwise. */
  readonly words: string;
  readonly ways: readonly Colourway[];
}
/** The colourways of a product that are named anywhere in a text; null where none is, or all are alike. */
export function colourSaid(text: string, product: Coloured, { isSpokenOf = false }: { readonly isSpokenOf?: boolean } = {}): ColourSaid | null {
  const said = avoidedIn(text).spans.reduce((left, span) => left.replace(span, ' '), text),
    bare = besideName(said, product, isSpokenOf),
    found = waysIn(bare, product.colourways, huesIn(bare));
  if (found === null || found.ways.length === 1) return found;
  // Of several that are said, the one that is said to be wanted: the rose one in blush, navy was a mistake, i'd like olive.
  const wanted = found.ways.filter((way) => isWanted(bare, way));
  if (wanted.length === 1 && wanted[0]) return { words: wanted[0].name.en.toLowerCase(), ways: wanted };
  // Where one word is true of all, what stands beside it may tell: the light grey one.
  return found.ways.length < product.colourways.length ? found : besideOthers(` ${bare.toLowerCase()} `, product.colourways);
}
const isWanted = (text: string, { name }: Colourway): boolean =>
  new RegExp(String.raw`\b(?:in|like|want|prefer|for|get|have|take|to) (?:the |an? )?${literal(name.en)}\b|(?:要|换成?|来|改成?|拿)(?:个|支|件|双|瓶)?${literal(name.zh)}`, 'iu').test(text);

/** A colour that is told in words for colours alone, be the product made in it or not: burgundy, 墨绿, 樱花色. Null where none is. */
export function colourWord(text: string, product: Coloured, isSpokenOf: boolean): string | null {
  const bare = besideName(text, product, isSpokenOf), shade = shadeIn(bare);
  return shade?.words ?? [...bare.matchAll(HAN_COLOUR)].find(([, word = '']) => !NO_COLOUR.test(word))?.[0] ?? null;
}
const HAN_COLOUR = /(\p{Script=Han}{1,2})色(?![彩泽系号调])/gu,
  /** 颜色, 什么色, 各色 and the like name none. */
  NO_COLOUR = /[颜么啥哪几各同单撞特角成出景配双换彩本这那别的他种个多纯素深浅一两三四五有要无女好]/u;

/** How exactly a colour is told; the second colour of a name that is not told makes it less likely to be meant. */
const EXACTLY = 3, IN_PART = 2, BEGUN = 1.8, BY_HUE = 1.5, UNTOLD = 0.5, AS_WELL = 0.1;

function waysIn(text: string, ways: readonly Colourway[], hues: ReadonlyMap<string, string>): ColourSaid | null {
  const said = ` ${text.toLowerCase().replaceAll(SEE_THROUGH, 'clear')} `,
    rated = ways.map((way) => {
      const parts = partsOf(way).map((part, i) => partSaid(said, part, hues, i === 0 ? way : null)),
        told = parts.filter((part) => part !== null);
      return { way, told, score: told.length === 0 ? 0 : told.reduce((sum, { score }) => sum + score, 0) - UNTOLD * (parts.length - told.length) };
    }),
    most = Math.max(...rated.map(({ score }) => score)),
    best = rated.filter(({ score }) => score === most),
    shade = most > BY_HUE && best.length === 1 ? null : shadeIn(said);
  if (shade) {
    // A light red is one of its reds where it has any.
    const among = most > BY_HUE || (shade.isOfBasic && most > 0) ? best.map(({ way }) => way) : ways,
      alike = among.length === 1 ? among : likeShade(shade, among);
    if (alike.length > 0 && (among.length > 1 || most > 0)) return { words: shade.words, ways: alike };
  }
  if (most <= 0) return besideOthers(said, ways);
  const [first] = best;
  if (!first) return null;
  const { words, score } = first.told[0] as Told;
  return { words: first.told.length > 1 || (best.length === 1 && score === IN_PART + AS_WELL) ? first.way.name.en.toLowerCase() : words, ways: best.map(({ way }) => way) };
}

interface Part {
  readonly en: string;
  readonly zh: string;
}
/** The colours that a name is made of: `Silver and ink`. */
function partsOf({ name }: Colourway): readonly Part[] {
  const en = name.en.toLowerCase().split(' and '),
    zh = name.zh.split('配');
  return en.map((each, i) => ({ en: each, zh: (zh[i] ?? name.zh).replace(/(?<=.)色$/u, '') }));
}

interface Told {
  readonly score: number;
  readonly words: string;
}
/** How one colour of a name is told in a text, if it is. */
function partSaid(said: string, { en, zh }: Part, hues: ReadonlyMap<string, string>, way: Colourway | null): Told | null {
  if (wordIn(said, en)) return { score: EXACTLY, words: en };
  if (said.includes(zh.length > 1 ? zh : `${zh}色`)) return { score: EXACTLY, words: zh };
  const part = hanPart(said, zh) ?? en.split(/[ -]/).find((word) => word.length > 3 && wordIn(said, word)) ?? begunIn(said, en);
  if (part !== undefined) return { score: IN_PART, words: part };
  const last = zh.at(-1) ?? '', first = zh.at(0) ?? '',
    told = (colour: string | null): string | null => (colour !== null && hues.has(colour) ? colour : null),
    hue = hues.size === 0 ? null : (told(basicColour(zh)) ?? told(basicColour(en)) ?? told(way && looksOf(way.main)));
  // Of 黄铜 and 红铜 the one is meant whose own colour is told too.
  if (isColourTold(said, last)) return { score: IN_PART + (hue && hues.get(hue)?.replace(/[的色]$/u, '') !== last ? AS_WELL : 0), words: last };
  // 锈红 is the red of 铁锈.
  if (!OF_COLOUR.includes(last) && said.includes(last) && new RegExp(`${literal(last)}[${OF_COLOUR}]`, 'u').test(said)) return { score: IN_PART, words: last };
  if (zh.length > 1 && !OF_COLOUR.includes(first) && said.includes(`${first}色`)) return { score: BEGUN, words: `${first}色` };
  if (FIRST.has(first) && isColourTold(said, first)) return { score: BEGUN, words: first };
  return hue ? { score: BY_HUE, words: hues.get(hue) as string } : null;
}
/** Two or more characters of a name in their order: 橡木 and 原木色 of 原橡木. */
function hanPart(said: string, zh: string): string | undefined {
  if (zh.length < 3) return undefined;
  const parts = Array.from({ length: zh.length }, (_, left) => zh.slice(0, left) + zh.slice(left + 1));
  return parts.find((part, i) => (i === 0 || i === zh.length - 1 ? said.includes(part) : new RegExp(`${literal(part)}(?:[色的款那这支只个双件把张${THINGS}]|(?!\\p{Script=Han}))`, 'u').test(said)));
}

/** A name as a quality: smoky, sandy, rosy. */
function begunIn(said: string, en: string): string | undefined {
  const word = `${en.replace(/e$/, '')}y`;
  return said.includes(word) ? new RegExp(String.raw`\b${literal(word)}\b`).exec(said)?.[0] : undefined;
}

/** A colour of one character, said as one: 青的, 绿色小的, 要黑. */
const isColourTold = (said: string, colour: string): boolean => ALONE.get(colour)?.test(said) ?? false;
const OF_COLOUR = '红橙橘黄绿青蓝紫粉棕褐黑灰白';
/** What a colour stands right before: 粉罐子, 白鞋. */
const THINGS = '罐盒瓶袋盖杯碗盘壶灯椅桌表鞋靴衣衫裤帽封',
  ALONE: ReadonlyMap<string, RegExp> = new Map(
  [...'红橙橘黄绿青蓝紫粉棕褐黑灰白银金铜栗驼'].map((each) => [
    each,
    new RegExp(`${each === '红' ? '(?<!粉)' : ''}(?:(?<!\\p{Script=Han})${each}(?=[配有还没卖大小呢吗吧\\d]|\\P{Script=Han})|${each}[的色款${THINGS}]|[要买换配]${each}(?!\\p{Script=Han}))`, 'u'),
  ]),
);
/** Characters that a name may begin with and be called by: 青瓷, 栗色. */
const FIRST: ReadonlySet<string> = new Set('青栗驼');

/** Which of them is dark or light, and which has no second colour. */
function besideOthers(said: string, ways: readonly Colourway[]): ColourSaid | null {
  for (const [pattern, rank] of STANDING) {
    const words = pattern.exec(said)?.[0];
    if (words === undefined) continue;
    const all = ways.map(rank), most = Math.max(...all), such = ways.filter((_, i) => (all[i] as number) >= Math.min(most, CLEARLY));
    if (such.length > 0 && such.length < ways.length) return { words: words.trim(), ways: such };
  }
  return null;
}
const ONES = '(?: ones?| pair| colou?rs?| version| finish| wood|[- ]colou?red)',
  /** What goods come in: the black tin. */
  KEPT_IN = '(?: (?:tin|box|bottle|jar|pot|pack|bag|cover|lid)s?)';
/** From here on a colourway is dark or light enough to be called so, where none is more so. */
const CLEARLY = 0.6;
const STANDING: readonly (readonly [RegExp, (way: Colourway) => number])[] = [
  [new RegExp(`\\bdark(?:er|est)?(?: [a-z]+)?${ONES}|深色|深的`, 'u'), ({ main }) => 1 - lightOf(main)],
  [new RegExp(`\\b(?:light|pale)(?:r|er|est)?(?: [a-z]+)?${ONES}|浅色|浅的`, 'u'), ({ main }) => lightOf(main)],
  [/\bplain (?!and\b)[a-z]|纯色|素的|素色/u, ({ name }) => (/ and /.test(name.en) ? 0 : 1)],
];

/** What is said beside a product's name: a colour within that is none that is asked for, unless it is told as one. */
function besideName(text: string, { name, colourways }: Coloured, isSpokenOf: boolean): string {
  const whole = [name.en, name.zh].reduce((left, each) => cut(left, each), text);
  if (isSpokenOf) return whole;
  const words = [...name.en.split(/[\s-]+/), ...colourways.flatMap((way) => [way.name.zh, ...partsOf(way).map(({ zh }) => zh)]).flatMap((zh) => Array.from({ length: Math.max(0, zh.length - 1) }, (_, i) => zh.slice(i))).filter((each) => name.zh.includes(each))];
  return words.reduce((left, word) => (!left.toLowerCase().includes(word.toLowerCase()) || isToldAsColour(left, word) ? left : cut(left, word)), whole);
}
function cut(text: string, part: string): string {
  const at = part === '' ? -1 : text.toLowerCase().indexOf(part.toLowerCase());
  return at < 0 || (/^[a-z]/i.test(part) && !wordIn(` ${text.toLowerCase()} `, part.toLowerCase())) ? text : `${text.slice(0, at)} ${text.slice(at + part.length)}`;
}
const isToldAsColour = (text: string, word: string): boolean =>
  /^[a-z]/i.test(word) ? new RegExp(String.raw`\bin (?:the |a )?${literal(word)}\b|\b${literal(word)}(?:(?:${ONES}|${KEPT_IN})\b|$)`, 'i').test(text) : new RegExp(`${literal(word)}[的色款]`, 'u').test(text);

/** The basic colours that a text names, each with its word; a longer word holds what a shorter one in it would name. */
function huesIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let left = ` ${text.toLowerCase()} `;
  for (const { colour, word, pattern } of LONGEST) {
    if (!left.includes(word) || !(word.length === 1 ? isColourTold(left, word) : pattern.test(left))) continue;
    if (!found.has(colour)) found.set(colour, word);
    left = left.replaceAll(word, ' ');
  }
  return found;
}

/** The basic colour that words name, the longest name first; null for none. */
export function basicColour(text: string): string | null {
  const said = text.toLowerCase(),
    bare = text.replace(/[的色款]+$/u, '');
  // 粉白 is a white and 棕黄 a yellow: the last character says which.
  const ending =
    text.length > 1 && text.length < 5 && !WHOLE.has(bare) ? ENDINGS.get(bare.at(-1) ?? '') : undefined;
  if (ending !== undefined) return ending;
  let best: { colour: string; length: number } | null = null;
  for (const { colour, word, pattern, length } of SHADES)
    if (length > (best?.length ?? 0) && said.includes(word) && pattern.test(said)) best = { colour, length };
  return best?.colour ?? null;
}
/** The words of each colour as they are looked for; a Chinese character weighs as three letters. */
const SHADES = Object.entries(COLOURS).flatMap(([colour, { en, zh }]) => [
  ...en.map((word) => ({ colour, word, pattern: new RegExp(String.raw`\b${word}(?:d?ish)?\b`), length: word.length })),
  // 粉红色 is a pink, though 红色 is in it.
  ...zh.flatMap((word) => (word.length > 1 && !/[色的]$/u.test(word) ? [word, `${word}色`] : [word])).map((word) => ({ colour, word, pattern: new RegExp(word), length: word.length * 3 })),
]);
const LONGEST = SHADES.toSorted((a, b) => b.length - a.length);
const ENDINGS = new Map(
  Object.entries(COLOURS).flatMap(([colour, { zh }]) => zh.filter((word) => word.length === 1).map((word) => [word, colour] as const)),
);
const WHOLE: ReadonlySet<string> = new Set(Object.values(COLOURS).flatMap(({ zh }) => zh.filter((word) => word.length > 1)));

/** Degrees of hue from which each colour reaches to the next. */
const HUES: readonly (readonly [number, string])[] = [
  [16, 'red'],
  [40, 'orange'],
  [66, 'yellow'],
  [170, 'green'],
  [255, 'blue'],
  [290, 'purple'],
  [345, 'pink'],
  [361, 'red'],
];

/** The basic colour that `#rrggbb` looks like. */
export function hueOf(hex: string): string {
  const [r, g, b] = channels(hex);
  const most = Math.max(r, g, b),
    least = Math.min(r, g, b),
    spread = most - least,
    light = (most + least) / 2;
  if (most < 0.2) return 'black';
  if (light > 0.84) return 'white';
  if (spread < 0.1 && !isTinted(hex)) return light < 0.23 ? 'black' : 'grey';
  const sector = most === r ? (g - b) / spread : most === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  const hue = (sector * 60 + 360) % 360;
  // A light red is pink.
  if ((hue < 16 || hue >= 345) && light > 0.7) return 'pink';
  if (hue >= 12 && hue < 48 && light < 0.5) return 'brown';
  return (HUES.find(([to]) => hue < to) as readonly [number, string])[1];
}

/** Celadon and pine are greens to who sees them, as little as their channels differ. */
function isTinted(hex: string): boolean {
  const [l, a, b] = labOf(hex);
  return l > DARK && Math.hypot(a, b) > TINT;
}

/** The basic colour that `#rrggbb` is called by who sees it; null for what is pale and dull: oat and sand are no yellow. */
export function looksOf(hex: string): string | null {
  const [l, a, b] = labOf(hex);
  return l > PALE && b > 0 && b > Math.abs(a) && Math.hypot(a, b) < DULL && hueOf(hex) !== 'white' ? null : hueOf(hex);
}
/** L* and chroma of CIELAB. */
const PALE = 65, DULL = 24, DARK = 25, TINT = 10;

const channels = (hex: string): [number, number, number] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255) as [number, number, number];
/** 0 to 1, as the eye weighs the channels (Rec. 709). */
function lightOf(hex: string): number {
  const [r, g, b] = channels(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
