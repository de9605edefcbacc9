/** All words, and an index of what each is known as. */
import { indexOf, lookUp } from '../../../language/lexicon/index.ts';
import type { Token } from '../../../language/tokens.ts';
import { CARRY } from './carry.ts';
import { CLOTHES } from './clothes.ts';
import { COLOURS } from './colours.ts';
import { AXES, FINISHES, LITRES, METRES, NEGATIONS, NUMERALS, SCALES, SHADES } from './common.ts';
import type { FamilyWords, Lexicon, Look, Words } from './entry.ts';
import { HOUSE } from './house.ts';
import { MATERIAL_WORDS } from './materials.ts';
import { PIECES } from './pieces.ts';
import { VESSELS } from './vessels.ts';
import { WEAR } from './wear.ts';

export { isRound } from './entry.ts';
export type { FamilyWords, Lexicon, Look, Measure, Words } from './entry.ts';

export const LEXICON: Lexicon = { ...VESSELS, ...HOUSE, ...CARRY, ...CLOTHES, ...WEAR, ...PIECES };

/** @throws RangeError for a family without words: it needs an entry in a file of this folder. */
export function wordsOfFamily(name: string): FamilyWords {
  const found = Object.hasOwn(LEXICON, name) ? LEXICON[name] : undefined;
  if (!found) throw new RangeError(`the family ${name} has no words: add an entry to a file of models/shape/words/lexicon`);
  return found;
}

export const phrasesOf = ({ en, zh }: Words): string[] => [...en, ...zh];

function* lookRows(parameter: string, look: Look): Generator<[string, string[]]> {
  switch (look.kind) {
    case 'options': for (const [option, phrases] of Object.entries(look.options)) yield [`look:${parameter}=${option}`, phrasesOf(phrases)]; return;
    case 'range': yield [`look:${parameter}+`, phrasesOf(look.high)]; yield [`look:${parameter}-`, phrasesOf(look.low)]; return;
    case 'count': yield ['counted', phrasesOf(look.counted)];
  }
}

const INDEX = indexOf([
  ...Object.entries(LEXICON).map(([name, { names }]) => [`f:${name}`, phrasesOf(names)] as const),
  ['colour', COLOURS.flatMap(({ en, zh }) => [...en, ...zh])], ['material', MATERIAL_WORDS.flatMap(([en, zh]) => [...en.split('|'), ...zh.split('|')])],
  ['finish', Object.values(FINISHES).flatMap(phrasesOf)], ['shade', Object.values(SHADES).flatMap(phrasesOf)], ['not', phrasesOf(NEGATIONS)],
  ...Object.entries(SCALES).map(([name, scale]) => [`scale:${name}`, phrasesOf(scale.words)] as const),
  ...Object.entries(AXES).map(([axis, each]) => [`axis:${axis}`, phrasesOf(each)] as const),
  ['metres', Object.keys(METRES)], ['litres', Object.keys(LITRES)], ['numeral', Object.keys(NUMERALS)],
  ...Object.values(LEXICON).flatMap(({ looks }) => Object.entries(looks).flatMap(([name, look]) => [...lookRows(name, look)])),
  ['part', Object.values(LEXICON).flatMap(({ parts }) => Object.values(parts).flatMap(phrasesOf))],
]);

/** For each token, what the lexicon knows it as, with `.b` or `.i` where it begins or goes on within a phrase; longer phrases first. */
export function knownOf(tokens: readonly Token[]): string[][] {
  const found: { name: string; length: number }[][] = tokens.map(() => []);
  for (const { known, from, to } of lookUp(tokens, [INDEX])) {
    for (let i = from; i < to; i++) found[i]?.push({ name: `${known}.${i === from ? 'b' : 'i'}`, length: to - from });
  }
  return found.map((each) => [...new Set(each.toSorted((a, b) => b.length - a.length).map(({ name }) => name))]);
}
