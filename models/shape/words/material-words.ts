/** The material that a stretch names, slips of the finger allowed. */
import { indexOf, lookUp } from '../../language/lexicon/index.ts';
import { tokensOf } from '../../language/tokens.ts';
import type { MaterialName } from '../materials/library.ts';
import { MATERIAL_WORDS } from './lexicon/materials.ts';
import { nearestWord } from './spelling.ts';

const ROWS = MATERIAL_WORDS.flatMap(([en, zh, material]) => [...en.split('|'), ...zh.split('|')].map((name) => ({ name, material })));
const INDEX = indexOf(ROWS.map(({ name, material }) => [material, [name]] as const));
const NAMES = ROWS.map(({ name }) => name);

const BY_NAME = new Map(ROWS.map(({ name, material }) => [name, material]));

/** The material that is called just so; null for none. */
export const materialCalled = (name: string): MaterialName | null => BY_NAME.get(name) ?? null;

export function materialNamed(text: string): MaterialName | null {
  const tokens = tokensOf(text);
  let best: { known: string; length: number; to: number } | null = null;
  for (const { known, from, to } of lookUp(tokens, [INDEX])) if (!best || to - from > best.length || (to - from === best.length && to > best.to)) best = { known, length: to - from, to };
  const near = best ? null : tokens.map((token) => nearestWord(token.text, NAMES)).find((name) => name !== null);
  return ROWS.find(({ name, material }) => (best ? material === best.known : name === near))?.material ?? null;
}
