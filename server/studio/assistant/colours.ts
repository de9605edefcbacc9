/** Which of a product's colourways are meant by a colour. */
import type { Colourway, Product } from '../../../shared/catalogue.ts';
import { wordIn } from './likeness.ts';
import { COLOURS } from '../../../models/language/lexicon/words.ts';

/** Colourways that go by that name, or else those of its hue. */
export function colourwaysFor(product: Product, text: string): Colourway[] {
  const wanted = text
    .trim()
    .toLowerCase()
    .replace(/[的色款]+$/u, '');
  if (wanted === '') return [];
  const named = product.colourways.filter(({ name }) => name.en.toLowerCase() === wanted || name.zh.replace(/色$/u, '') === wanted);
  if (named.length > 0) return named;
  const basic = basicColour(text);
  if (basic === null) return product.colourways.filter(({ name }) => name.en.toLowerCase().includes(wanted) || name.zh.includes(wanted));
  const ways = product.colourways.filter(
    (way) => hueOf(way.main) === basic || basicColour(way.name.en) === basic || basicColour(way.name.zh) === basic,
  );
  // One colour is asked for: that with a second one to it is another.
  return ways.filter(({ name }) => !ways.some((other) => other.name.en !== name.en && name.en.startsWith(`${other.name.en} `)));
}

/** The colour of some goods that is named as they call it: `slate`, 砖红. A colour within a name is none that is asked for. */
export function colourSaid(text: string, items: readonly { readonly product: Product }[], avoid: readonly string[] = []): string | null {
  const bare = items.reduce(
      (left, { product: { name } }) => left.replace(name.en.toLowerCase(), ' ').replace(name.zh, ' '),
      text.toLowerCase(),
    ),
    said = ` ${bare} `;
  const names = items.flatMap(({ product }) =>
    product.colourways.map(({ name }) => ({ en: name.en.toLowerCase(), zh: name.zh.replace(/色$/u, '') })),
  );
  const found = names.flatMap(({ en, zh }) => [...(wordIn(said, en) ? [en] : []), ...(said.includes(zh.length > 1 ? zh : `${zh}色`) ? [zh] : [])]);
  return found.filter((name) => !avoid.includes(name)).sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The basic colour that words name, the longest name first; null for none. */
export function basicColour(text: string): string | null {
  const said = text.toLowerCase(),
    bare = text.replace(/[的色款]+$/u, '');
  // 粉白 is a white and 棕黄 a yellow: the last character says which.
  const ending =
    text.length > 1 && text.length < 5 && !WHOLE.has(text.replace(/[的款]+$/u, '')) ? ENDINGS.get(bare.at(-1) ?? '') : undefined;
  if (ending !== undefined) return ending;
  let best: { colour: string; length: number } | null = null;
  for (const { colour, word, pattern, length } of SHADES)
    if (length > (best?.length ?? 0) && said.includes(word) && pattern.test(said)) best = { colour, length };
  return best?.colour ?? null;
}
/** The words of each colour as they are looked for; a Chinese character weighs as three letters. */
const SHADES = Object.entries(COLOURS).flatMap(([colour, { en, zh }]) => [
  ...en.map((word) => ({ colour, word, pattern: new RegExp(String.raw`\b${word}(?:d?ish)?\b`), length: word.length })),
  ...zh.map((word) => ({ colour, word, pattern: new RegExp(word), length: word.length * 3 })),
]);
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
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255) as [number, number, number];
  const most = Math.max(r, g, b),
    least = Math.min(r, g, b),
    spread = most - least,
    light = (most + least) / 2;
  if (most < 0.2) return 'black';
  if (light > 0.84) return 'white';
  if (spread < 0.1) return light < 0.22 ? 'black' : 'grey';
  const sector = most === r ? (g - b) / spread : most === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  const hue = (sector * 60 + 360) % 360;
  // A light red is pink.
  if ((hue < 16 || hue >= 345) && light > 0.7) return 'pink';
  if (hue >= 12 && hue < 48 && light < 0.5) return 'brown';
  return (HUES.find(([to]) => hue < to) as readonly [number, string])[1];
}
