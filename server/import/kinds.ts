/**
 * Kinds of goods: the words that name them, and how one looks where the merchant does not say. Sizes are
 * usual ones in metres (width, height, depth as it stands on a shelf), weights in grams.
 */
import { CLOTHING } from './kinds/clothing.ts';
import { FOOD } from './kinds/food.ts';
import { HOME } from './kinds/home.ts';
import { KITCHEN } from './kinds/kitchen.ts';
import { LEISURE } from './kinds/leisure.ts';
import { TECHNIC } from './kinds/technic.ts';
import { CARE } from './kinds/care.ts';
import type { Kind } from './kinds/kind.ts';
import { isChinese } from './words.ts';

export type { Kind } from './kinds/kind.ts';

export const KINDS: readonly Kind[] = [...CLOTHING, ...CARE, ...HOME, ...KITCHEN, ...FOOD, ...TECHNIC, ...LEISURE];

/** What stands for goods of a kind that the mall does not know. */
export const UNKNOWN: Kind = {
  id: 'goods', department: 'general', en: [], zh: [], family: 'box', likeness: 'box', params: { lid: 'tuck' }, material: 'paper', size: [0.16, 0.2, 0.09], grams: 400, colour: '#b99b76',
};

/** Where a name ends and its circumstances begin: "Silver Pot | With Glass Cap". */
const CIRCUMSTANCE = /\s(?:with|for|from|by|in|of|on|mit|für)\s|[,(|–—:]|\s-\s/i;
/** Irregular plurals and words that only look like plurals. */
const ODD: Readonly<Record<string, string>> = { knives: 'knife', shelves: 'shelf', scarves: 'scarf', loaves: 'loaf', lens: 'lens', jeans: 'jeans', women: 'women', men: 'men', bus: 'bus', gas: 'gas', canvas: 'canvas', christmas: 'christmas' };

/** Lower-case words in the singular. */
export function wordsOf(text: string): string[] {
  return (text.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f]/g, '').replace(/['’]s?\b/g, '').match(/[a-z0-9]+/g) ?? []).map(singular);
}

function singular(word: string): string {
  const odd = ODD[word];
  if (odd !== undefined) return odd;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return /[^siu]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

interface Text { readonly words: readonly string[]; readonly chinese: string; /** Where its head ends, in words. */ readonly head: number }

function textOf(text: string): Text {
  return { words: wordsOf(text), chinese: isChinese(text) ? text : '', head: wordsOf(text.split(CIRCUMSTANCE)[0] ?? '').length };
}

const PHRASES = KINDS.map((kind) => ({ kind, en: kind.en.map((name) => ({ phrase: wordsOf(name), vague: name.endsWith('~') })), zh: kind.zh }));
/** Of a word that a whole department shares. */
const VAGUE = 3;

/** How strongly a text names a kind: longer phrases count more, and most where they are its head noun or the whole. */
function strength(text: Text, phrases: (typeof PHRASES)[number]): number {
  let best = 0;
  for (const { phrase, vague } of phrases.en) for (let at = 0; at + phrase.length <= text.words.length; at++) {
    if (!phrase.every((word, i) => text.words[at + i] === word)) continue;
    const end = at + phrase.length, whole = phrase.length === text.words.length;
    best = Math.max(best, vague ? VAGUE : 10 + 4 * phrase.length + (end === text.head ? 8 : 0) + (whole ? 2 : 0));
  }
  for (const phrase of phrases.zh) {
    const at = text.chinese.lastIndexOf(phrase);
    if (at >= 0) best = Math.max(best, 10 + 3 * phrase.length + (at + phrase.length === text.chinese.length ? 8 : 0));
  }
  return best;
}

/** The kind that a product's title, the merchant's types and tags speak for most; null where none of them names one. */
export function kindOf(title: string, kinds: readonly string[], tags: readonly string[]): Kind | null {
  const name = textOf(title), types = kinds.map(textOf), words = tags.map(textOf);
  let best: Kind | null = null, most = 0;
  for (const phrases of PHRASES) {
    const type = Math.max(0, ...types.map((text, i) => strength(text, phrases) - 4 * i)), tag = Math.max(0, ...words.map((text) => strength(text, phrases)));
    const sum = strength(name, phrases) + 0.9 * type + 0.6 * tag;
    if (sum > most) [most, best] = [sum, phrases.kind];
  }
  return best;
}
