/**
 * Colours in words that no colourway goes by: beige, 蓝绿, light grey. Each is known by what it looks like, and the colourways of
 * a product that look most like it are meant. Likeness is the distance in CIELAB (D65), in which some 2 are just told apart and
 * which is nearly even over all colours (CIE 15, the difference of 1976).
 */

/** Of such a distance two colours are the same to who looks for one; and so far apart they may be, where any other is much farther. */
const LIKE = 24,
  FAR = 38,
  MUCH = 0.6;
/** Within this of the nearest one a colour is meant with it. */
const BESIDE = 3;

/** Words of shades that are no names of colourways and no basic colours. */
const SHADES: Readonly<Record<string, string>> = {
  beige: '#d9c9a8', ecru: '#d6cbb0', oatmeal: '#d3c6ac', 'off-white': '#e8e2d6', khaki: '#b5a37a', taupe: '#8b7d6b', caramel: '#b0713c', maroon: '#6b1f2c', burgundy: '#5f1d2e', claret: '#6a1c30', crimson: '#a81c34', scarlet: '#c02a2c', salmon: '#e0826c',
  peach: '#eeb592', apricot: '#e8a66a', emerald: '#1f7a52', jade: '#8fbf9f', 'bottle green': '#1f4030', turquoise: '#3fa5a6', aqua: '#7fc6c8', 'baby blue': '#9cc3de', 'powder blue': '#a9c4d8', 'royal blue': '#2a4fa8', midnight: '#1f2a44', lavender: '#b0a2cc',
  aubergine: '#4a2840', magenta: '#b0357a', fuchsia: '#b83a7a', 'dusty pink': '#d2aaa2', anthracite: '#383a3e', pewter: '#8a8d8f', mahogany: '#5a2d22', ebony: '#221f1e', 'blue green': '#20707a', 'greeny blue': '#20707a', 'bluey green': '#20707a',
  米色: '#d9ccb0', 米黄: '#dccaa0', 米白: '#e0dcd3', 奶黄: '#e2d298', 黄油: '#dfcf90', 鹅黄: '#e2d070', 杏色: '#dcc2a0', 卡其: '#b5a37a', 焦糖: '#a8662e', 咖色: '#5a4030', 咖啡色: '#4d382d', 巧克力色: '#4a2f22', 酒红: '#5c1f2d', 枣红: '#6b1f26', 大红: '#b3282d', 玫红: '#b83a66',
  藕粉: '#d9b6ae', 肉粉: '#dfb5a6', 桃红: '#d0607a', 橘红: '#cc5a34', 姜黄: '#c4962f', 土黄: '#b08a45', 草绿: '#7f9f45', 墨绿: '#24402f', 军绿: '#5d6140', 豆绿: '#9ab58a', 青绿: '#3d8884', 蓝绿: '#20707a', 孔雀蓝: '#1f6378', 宝蓝: '#2747a0', 海军蓝: '#22304d',
  藏蓝: '#22304d', 雾霾蓝: '#8fa5b5', 灰蓝: '#7f95a8', 薰衣草色: '#b0a2cc', 香芋: '#a99bc0', 银灰: '#b0b3b6', 水泥灰: '#9a9a96', 象牙: '#ded3bd', 香槟: '#d6c2a2', 木色: '#b8925f', 赭色: '#9a5a38',
};
/** What the basic colours look like, for a light or a dark one of them. */
const BASIC: Readonly<Record<string, string>> = {
  red: '#b3282d', orange: '#d9762b', yellow: '#d8bf3f', green: '#4f8a55', blue: '#3c6aa8', purple: '#6f4a8f', pink: '#dca0a8', brown: '#7a5236', grey: '#8c8e90', gray: '#8c8e90',
  红: '#b3282d', 橙: '#d9762b', 橘: '#d9762b', 黄: '#d8bf3f', 绿: '#4f8a55', 蓝: '#3c6aa8', 紫: '#6f4a8f', 粉: '#dca0a8', 棕: '#7a5236', 褐: '#7a5236', 灰: '#8c8e90',
};
const EN = (words: Readonly<Record<string, string>>): string => Object.keys(words).filter((word) => /^[a-z]/.test(word)).sort((a, b) => b.length - a.length).join('|').replaceAll(/[ -](?=[a-z])/g, '[- ]?'),
  ZH = (words: Readonly<Record<string, string>>): string => Object.keys(words).filter((word) => !/^[a-z]/.test(word)).sort((a, b) => b.length - a.length).join('|');
const NAMED = new RegExp(`\\b(?:${EN(SHADES)})\\b|${ZH(SHADES)}`, 'iu'),
  // L* is so many higher or lower.
  PALER = 22,
  MADE = new RegExp(`\\b(light|pale|dark|deep)(?:er|est)?[- ](${EN(BASIC)})\\b|([浅淡深暗])(${ZH(BASIC)})`, 'iu'),
  PALE = /^(?:light|pale|浅|淡)/i;

export interface Shade {
  readonly words: string;
  readonly lab: Lab;
  /** Whether it is a light or a dark one of a basic colour. */
  readonly isOfBasic: boolean;
}
type Lab = readonly [l: number, a: number, b: number];

/** The shade that a text names, a light or a dark basic colour before the others; null where none is. */
export function shadeIn(text: string): Shade | null {
  const made = MADE.exec(text);
  if (made) {
    const [words, light, basic, zhLight, zhBasic] = made,
      [l, a, b] = labOf(BASIC[(basic ?? zhBasic ?? '').toLowerCase()] as string);
    return { words, lab: [l + (PALE.test(light ?? zhLight ?? '') ? PALER : -PALER), a, b], isOfBasic: true };
  }
  const words = NAMED.exec(text)?.[0],
    hex = words && (SHADES[words.toLowerCase()] ?? SHADES[words.toLowerCase().replace('-', ' ')]);
  return words && hex ? { words, lab: labOf(hex), isOfBasic: false } : null;
}

/** Those of some colours that look like a shade, the nearest first; none where all look otherwise. */
export function likeShade<T extends { readonly main: string }>({ lab }: Shade, ways: readonly T[]): readonly T[] {
  const rated = ways.map((way) => ({ way, far: distance(lab, labOf(way.main)) })).sort((a, b) => a.far - b.far),
    near = rated.filter(({ far }) => far <= (rated[0]?.far ?? 0) + BESIDE),
    nearest = rated[0]?.far ?? Infinity, next = rated[near.length]?.far ?? Infinity;
  return nearest <= LIKE || (nearest <= FAR && nearest < next * MUCH) ? near.map(({ way }) => way) : [];
}

const distance = (one: Lab, other: Lab): number => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

/** CIELAB of `#rrggbb` (sRGB, white point D65). */
export function labOf(hex: string): Lab {
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255).map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  const f = (t: number): number => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29),
    x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047),
    y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b),
    z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
