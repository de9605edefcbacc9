/** Finds the colours that a merchant's text names. */
import { COLOURS } from '../../models/shape/words/lexicon/colours.ts';
import type { LocalText } from '../../shared/locale.ts';
import { wordsOf } from './kinds.ts';

const BY_WORDS = COLOURS.flatMap((colour) => colour.en.map((name) => ({ words: wordsOf(name), colour, name }))).sort((a, b) => b.words.length - a.words.length);
const BY_HAN = COLOURS.flatMap((colour) => colour.zh.map((name) => ({ name, colour }))).sort((a, b) => b.name.length - a.name.length);
/** Words that are colours alone but something else in a title: an apple juice is not peach, a rose is a flower. */
const NOT_IN_TITLES = new Set(['rose', 'peach', 'lemon', 'lime', 'cherry', 'salmon', 'stone', 'natural', 'coffee', 'chocolate', 'wine', 'mint', 'copper', 'steel', 'sand', 'forest', 'bamboo', 'oak', 'walnut', 'espresso', 'mocha', 'caramel', 'vanilla', 'oat', 'linen', 'cream', 'denim', 'plum', 'olive', 'multi', 'clear', 'ash', 'mushroom', 'mustard', 'sage', 'moss', 'brick', 'pistachio', 'aubergine', 'camel', 'tan', 'midnight', 'champagne', 'platinum', 'brass', 'blush', 'tangerine']);
const HAN_NOT_IN_TITLES = 2;

export interface FoundColour { readonly hex: string; readonly name: LocalText }

/** The colours that a text names, in its order: `Black & Brown` gives two. */
export function coloursIn(text: string, inTitle = false): FoundColour[] {
  const found: { at: number; colour: FoundColour }[] = [], words = wordsOf(text), taken = new Set<number>();
  for (const { words: phrase, colour, name } of BY_WORDS) {
    if (inTitle && NOT_IN_TITLES.has(name)) continue;
    for (let at = 0; at + phrase.length <= words.length; at++) {
      const places = phrase.map((_, i) => at + i);
      if (places.some((place) => taken.has(place)) || !phrase.every((word, i) => words[at + i] === word)) continue;
      for (const place of places) taken.add(place);
      found.push({ at, colour: { hex: colour.hex, name: { en: title(name), zh: colour.zh[0] ?? name } } });
    }
  }
  let rest = text;
  for (const { name, colour } of BY_HAN) {
    const at = rest.indexOf(name);
    if (at < 0 || (inTitle && name.length < HAN_NOT_IN_TITLES)) continue;
    rest = rest.replaceAll(name, '\0'.repeat(name.length));
    found.push({ at: 1000 + at, colour: { hex: colour.hex, name: { en: title(colour.en[0] ?? name), zh: name } } });
  }
  return found.sort((a, b) => a.at - b.at).map(({ colour }) => colour);
}

function title(name: string): string {
  return name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

const OPTION = /^(?:colou?rs?|colou?r(?:way| name)?|couleur|farbe|finish|shade|颜色|颜色分类|色彩|色号|花色)$/i;

/** Whether an option is the colour. */
export function isColourOption(name: string): boolean {
  return OPTION.test(name.trim());
}
