/** From words of a colour to the colour itself, and colours as a network sees them. */
import { indexOf, lookUp } from '../../language/lexicon/index.ts';
import { tokensOf } from '../../language/tokens.ts';
import type { Token } from '../../language/tokens.ts';
import type { LocalText } from '../../../shared/locale.ts';
import { linearOf } from '../colour.ts';
import { COLOURS } from './lexicon/colours.ts';
import { SHADES } from './lexicon/common.ts';
import type { NamedColour } from './lexicon/colours.ts';
import { nearestWord } from './spelling.ts';

export interface ReadColour { readonly hex: `#${string}`; readonly name: LocalText }

const INDEX = indexOf(COLOURS.map(({ en, zh }, i) => [String(i), [...en, ...zh, ...zh.filter((name) => name.length === 1).map((name) => `${name}色`)]] as const));
const SHADE_INDEX = indexOf(Object.entries(SHADES).map(([shade, { en, zh }]) => [shade, [...en, ...zh]] as const));
const NAMES = COLOURS.flatMap((colour) => [...colour.en, ...colour.zh].map((name) => ({ name, colour })));

const SHADED = new Set(NAMES.flatMap(({ name }) => [name, `${name}色`, ...Object.values(SHADES).flatMap(({ en, zh }) => [...en.map((shade) => `${shade} ${name}`), ...zh.flatMap((shade) => [`${shade}${name}`, `${shade}${name}色`])])]));

/** Whether a stretch is the name of a colour, with its shade or without, and nothing else. */
export const colourCalled = (text: string): boolean => SHADED.has(text.toLowerCase().replaceAll('-', ' ').trim());

/** Where names of colours stand, and words of their shades, as numbers of tokens. */
export const coloursAt = (tokens: readonly Token[]): { readonly from: number; readonly to: number }[] => [...lookUp(tokens, [INDEX])];
export const shadesAt = (tokens: readonly Token[]): { readonly from: number; readonly to: number }[] => [...lookUp(tokens, [SHADE_INDEX])];

/** The colour that a stretch names, slips of the finger allowed; null where it names none. `#1f2a44` is itself. */
export function colourIn(text: string): ReadColour | null {
  const hex = /#([0-9a-f]{6}|[0-9a-f]{3})\b/i.exec(text)?.[1]?.toLowerCase();
  if (hex) {
    const full = hex.length === 3 ? [...hex].map((c) => c + c).join('') : hex;
    return { hex: `#${full}`, name: { en: `#${full}`, zh: `#${full}` } };
  }
  const tokens = tokensOf(text);
  // The longest name; of two that are as long the first, which tells more: sage green is sage.
  let best: { colour: NamedColour; from: number; to: number } | null = null;
  for (const { known, from, to } of lookUp(tokens, [INDEX])) if (!best || to - from > best.to - best.from) best = { colour: COLOURS[Number(known)] as NamedColour, from, to };
  if (!best) {
    const near = tokens.map((token, i) => ({ i, name: nearestWord(token.text, NAMES.map(({ name }) => name)) })).find(({ name }) => name !== null);
    const colour = NAMES.find(({ name }) => name === near?.name)?.colour;
    if (!near || !colour) return null;
    best = { colour, from: near.i, to: near.i + 1 };
  }
  const { colour, from } = best, before = tokens.slice(Math.max(0, from - 2), from);
  const shade = [...lookUp(before, [SHADE_INDEX])].at(-1)?.known as keyof typeof SHADES | undefined;
  const name = { en: colour.en[0] ?? '', zh: colour.zh[0] ?? '' };
  return shade === undefined ? { hex: colour.hex, name } : { hex: shaded(colour.hex, shade), name: { en: `${SHADES[shade].en[0]} ${name.en}`, zh: `${SHADES[shade].zh[0]}${name.zh}` } };
}

const FACTOR = { dark: -0.14, light: 0.2, bright: 0.04 } as const, COLOURFUL = { dark: 0.9, light: 0.7, bright: 1.5 } as const;

/** The same hue darker, lighter or brighter. */
export function shaded(hex: string, shade: keyof typeof SHADES): `#${string}` {
  const [l, a, b] = labOf(hex), f = COLOURFUL[shade];
  return hexOf([Math.min(0.9, Math.max(0.12, l + FACTOR[shade])), a * f, b * f]);
}

type Lab = readonly [number, number, number];
/** OKLab of `#rrggbb`: lightness 0 to 1, two axes of hue about -0.3 to 0.3. Ottosson 2020. */
export function labOf(hex: string): Lab {
  const [r, g, b] = linearOf(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b), m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b), s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
}

/** The nearest `#rrggbb` of the screen. */
export function hexOf([L, a, b]: Lab): `#${string}` {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3, m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3, s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s];
  const byte = (x: number): string => {
    const c = Math.min(1, Math.max(0, x)), srgb = c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055;
    return Math.round(srgb * 255).toString(16).padStart(2, '0');
  };
  return `#${linear.map(byte).join('')}`;
}

/** How far two colours are apart as they are seen, in OKLab. */
export function apart(one: string, other: string): number {
  const a = labOf(one), b = labOf(other);
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The named colour that is nearest to one that no word names. */
export function nameOf(hex: string): LocalText {
  const best = COLOURS.reduce((a, b) => (apart(b.hex, hex) < apart(a.hex, hex) ? b : a));
  return { en: best.en[0] ?? '', zh: best.zh[0] ?? '' };
}
