/** The material that a merchant's text names, as the shape programs know it and as the card says it. */
import { MATERIAL_WORDS } from '../../models/shape/words/lexicon/materials.ts';
import type { LocalText } from '../../shared/locale.ts';
import type { MaterialName } from '../../models/shape/materials/library.ts';
import { wordsOf } from './kinds.ts';

const PHRASES = MATERIAL_WORDS.flatMap(([en, zh, material]) => en.split('|').map((name) => ({ name, words: wordsOf(name), zh: zh.split('|')[0] ?? name, material })))
  .sort((a, b) => b.words.length - a.words.length);
const HAN = MATERIAL_WORDS.flatMap(([en, zh, material]) => zh.split('|').map((name) => ({ name, en: en.split('|').at(-1) ?? name, material }))).sort((a, b) => b.name.length - a.name.length);

export interface FoundMaterial { readonly material: MaterialName; readonly text: LocalText }

/** The material that a text names; null where it names none. Words of one Chinese character are read only where they are all. */
export function materialIn(text: string): FoundMaterial | null {
  const words = wordsOf(text);
  for (const { name, words: phrase, zh, material } of PHRASES) {
    if (words.some((_, at) => phrase.every((word, i) => words[at + i] === word))) return { material, text: { en: name.replace(/^[a-z]/, (letter) => letter.toUpperCase()), zh } };
  }
  const han = HAN.find(({ name }) => text === name || (name.length > 1 && text.includes(name)));
  return han ? { material: han.material, text: { en: han.en.replace(/^[a-z]/, (letter) => letter.toUpperCase()), zh: han.name } } : null;
}

/** What the card says where the merchant did not. */
export const NOT_STATED: LocalText = { en: 'Not stated', zh: '未注明' };
