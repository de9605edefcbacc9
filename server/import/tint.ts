/** Colours for goods that name none: by what they taste of, otherwise near the usual one, so that a shelf is not of one colour. */
import { digest } from './words.ts';
import { wordsOf } from './kinds.ts';
import type { Kind } from './kinds.ts';

/** What food of a taste looks like; colours are for show and stand nowhere as a fact. */
const TASTES: readonly (readonly [RegExp, string])[] = [
  [/^(?:strawberry|raspberry|cherry|tomato|cranberry)$|草莓|番茄|樱桃/, '#b5303a'], [/^(?:orange|mango|peach|apricot|tangerine)$|橙|芒果|桃/, '#dc8a2c'], [/^(?:carrot|pumpkin)$|胡萝卜|南瓜/, '#d5702a'],
  [/^(?:lemon|banana|pineapple|corn)$|柠檬|香蕉|菠萝/, '#d8b83a'], [/^(?:apple|pear|oil|honey)$|苹果|梨|油|蜂蜜/, '#c3a53c'], [/^(?:kiwi|lime|cucumber|matcha|avocado|mint|lettuce|pea)$|猕猴桃|青柠|黄瓜|抹茶/, '#7f9d45'],
  [/^(?:grape|blueberry|mulberry|blackberry|plum|aubergine)$|葡萄|蓝莓|桑葚/, '#5b3a70'], [/^(?:bean|coffee|chocolate|cocoa|nut|potato)$|豆|咖啡|巧克力|土豆/, '#6a4a34'], [/^(?:coconut|milk|vanilla|rice|egg|onion)$|椰|牛奶|香草|米|蛋/, '#cfc5ae'],
];
/** What is made of dyed cloth, and what it is dyed in. */
const DYED = new Set(['cushion', 't-shirt', 'shirt', 'hoodie', 'jacket', 'dress', 'skirt', 'trousers', 'scarf']);
const DYES = ['#8d9298', '#4c5a70', '#7b6a58', '#5f6f5a', '#8a5f58', '#b5a58c', '#3f4449', '#6a5a72'] as const;
/** Most that a colour is turned, of a whole turn, and lightened or darkened. */
const TURN = 0.05, LIGHTER = 0.09;

export function tintFor(kind: Kind, title: string): string {
  if (kind.department === 'food') {
    const words = wordsOf(title), taste = TASTES.find(([pattern]) => pattern.test(title) || words.some((word) => pattern.test(word)));
    if (taste) return taste[1];
  }
  const number = Number.parseInt(digest(title), 16), dyed = DYED.has(kind.family) && kind.department === 'fashion';
  return dyed ? DYES[number % DYES.length]! : varied(kind.colour, ((number % 101) / 50 - 1) * TURN, (((number >>> 8) % 101) / 50 - 1) * LIGHTER);
}

function varied(hex: string, turn: number, lighter: number): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255), most = Math.max(r, g, b), least = Math.min(r, g, b), range = most - least;
  const hue = range === 0 ? 0 : (most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4) / 6;
  const light = Math.min(0.8, Math.max(0.1, (most + least) / 2 + lighter)), saturation = range === 0 ? 0 : range / (1 - Math.abs(most + least - 1));
  const a = saturation * Math.min(light, 1 - light), channel = (n: number): number => {
    const k = (n + ((hue + turn + 1) % 1) * 12) % 12;
    return light - a * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return `#${[0, 8, 4].map((n) => Math.round(255 * Math.min(0.86, channel(n))).toString(16).padStart(2, '0')).join('')}`;
}
