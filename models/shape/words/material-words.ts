/** The material that a stretch names, slips of the finger allowed. */
import { indexOf, lookUp } from '../../language/lexicon/index.ts';
import { tokensOf } from '../../language/tokens.ts';
import type { Token } from '../../language/tokens.ts';
import type { MaterialName } from '../materials/library.ts';
import { MATERIAL_WORDS } from './lexicon/materials.ts';
import { nearestWord } from './spelling.ts';

const ROWS = MATERIAL_WORDS.flatMap(([en, zh, material]) => [...en.split('|'), ...zh.split('|')].map((name) => ({ name, material })));
const INDEX = indexOf(ROWS.map(({ name, material }) => [material, [name]] as const));
const NAMES = ROWS.map(({ name }) => name);

const BY_NAME = new Map(ROWS.map(({ name, material }) => [name, material]));

/** The material that is called just so; null for none. */
export const materialCalled = (name: string): MaterialName | null => BY_NAME.get(name) ?? null;

/** Words in which a material's sign means something else. */
const ELSE = indexOf([['', ['麻烦', '麻辣', '麻将', '芝麻', '皮肤', '调皮', '顽皮', '金额', '现金', '资金', '奖金', '银行', '木偶', '铁定', '纸巾', '棉花糖']]]);
/** Where names of materials stand, as numbers of tokens. */
export function materialsAt(tokens: readonly Token[]): { readonly from: number; readonly to: number }[] {
  const other = elsewhereAt(tokens);
  return [...lookUp(tokens, [INDEX])].filter((name) => !other.some(({ from, to }) => name.from < to && name.to > from));
}
/** Where words stand that only look as if they named a material. */
export const elsewhereAt = (tokens: readonly Token[]): { readonly from: number; readonly to: number }[] => [...lookUp(tokens, [ELSE])];

export function materialNamed(text: string): MaterialName | null {
  const tokens = tokensOf(text);
  let best: { known: string; length: number; to: number } | null = null;
  for (const { known, from, to } of lookUp(tokens, [INDEX])) if (!best || to - from > best.length || (to - from === best.length && to > best.to)) best = { known, length: to - from, to };
  const near = best ? null : tokens.map((token) => nearestWord(token.text, NAMES)).find((name) => name !== null);
  return ROWS.find(({ name, material }) => (best ? material === best.known : name === near))?.material ?? null;
}
