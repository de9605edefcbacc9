/** Lengths and volumes as they are written: read by rule, since a stated size must be met. Which side one is of, the network says. */
import { LITRES, METRES, NUMERALS } from './lexicon/common.ts';

export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly kind: 'length' | 'volume';
  /** Metres or litres; two or three where they are joined by `x`. */
  readonly values: readonly number[];
  /** `w`, `h`, `d`, `l` beside each value where the text has such letters. */
  readonly letters: readonly ('w' | 'h' | 'd' | 'l' | null)[];
}

const longest = (table: Readonly<Record<string, number>>): string => Object.keys(table).sort((a, b) => b.length - a.length).map((unit) => unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const HAN_NUMBER = '[一二两三四五六七八九十百半]+(?:点[零一二三四五六七八九]+)?';
const ENGLISH = `\\b(?:${Object.keys(NUMERALS).filter((word) => /^[a-z]{3,}$/.test(word)).join('|')})\\b`;
const DIGITS = String.raw`\d+(?:[.,]\d+)?`;
const END = '(?![a-z])';
const METRE = `(${longest(METRES)})${END}`, LITRE = `(${longest(LITRES)})${END}`;
const SIDE = String.raw`(?:\(?([whdl宽高深长])\)?\s*[:：]?\s*)?`, AFTER = String.raw`\s*(?:\(?([whdl宽高深长])(?![a-z])\)?)?`;
const JOIN = String.raw`\s*(?:[x×*✕X]|by)\s*`;
const ONE = `${SIDE}(${DIGITS})\\s*(?:${METRE})?${AFTER}`;
const JOINED = new RegExp(`${ONE}${JOIN}${ONE}(?:${JOIN}${ONE})?`, 'giu');
const LENGTH = new RegExp(`(${DIGITS}|${HAN_NUMBER}|${ENGLISH})[\\s-]*${METRE}`, 'giu');
/** 一米二 */
const METRE_AND = /([一二两三四五六七八九十]|\d)米([一二三四五六七八九]|\d)(?![\d厘毫米])/gu;
const VOLUME = new RegExp(`(${DIGITS}|${HAN_NUMBER}|${ENGLISH})[\\s-]*${LITRE}`, 'giu');
const HAN_LETTER: Readonly<Record<string, 'w' | 'h' | 'd' | 'l'>> = { 宽: 'w', 高: 'h', 深: 'd', 长: 'l', w: 'w', h: 'h', d: 'd', l: 'l' };

/** A number in digits or Chinese numerals up to 999; NaN for neither. `1,200` is a thousand and two hundred, `1,5` one and a half. */
export function numberOf(text: string): number {
  const lower = text.toLowerCase();
  if (/^\d/.test(lower)) return Number(/^\d{1,3},\d{3}$/.test(lower) ? lower.replace(',', '') : lower.replace(',', '.'));
  const known = NUMERALS[lower];
  if (known !== undefined) return known;
  if (lower === '半') return 0.5;
  const [whole = '', part] = lower.split('点');
  const match = /^(?:([一二两三四五六七八九])百)?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?(半)?$/u.exec(whole);
  if (!match || whole === '') return Number.NaN;
  const digit = (c: string | undefined): number => (c === undefined ? 0 : NUMERALS[c] ?? 0);
  const value = 100 * digit(match[1]) + (match[3] ? 10 * (match[2] ? digit(match[2]) : 1) : 0) + digit(match[4]) + (match[5] ? 0.5 : 0);
  return value + (part ? Number(`0.${[...part].map((c) => (c === '零' ? 0 : digit(c))).join('')}`) : 0);
}

/** Every length and volume of a text, in its order; a number without a unit is none, but joined ones share the last unit. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  const free = (from: number, to: number): boolean => found.every((q) => to <= q.from || from >= q.to);
  const keep = (q: Quantity): void => { if (free(q.from, q.to) && q.values.every((v) => Number.isFinite(v) && v > 0)) found.push(q); };
  for (const match of text.matchAll(JOINED)) {
    const parts = [match.slice(1, 5), match.slice(5, 9), match.slice(9, 13)].filter(([, number]) => number !== undefined);
    const unit = parts.map((part) => part[2]).findLast((each) => each !== undefined);
    if (unit === undefined) continue;
    const from = match.index, to = from + match[0].trimEnd().length;
    keep({
      from, to, kind: 'length', values: parts.map((part) => numberOf(part[1] ?? '') * (METRES[(part[2] ?? unit).toLowerCase()] ?? Number.NaN)),
      letters: parts.map((part) => HAN_LETTER[(part[0] ?? part[3] ?? '').toLowerCase()] ?? null),
    });
  }
  for (const match of text.matchAll(METRE_AND)) keep({ from: match.index, to: match.index + match[0].length, kind: 'length', values: [numberOf(match[1] ?? '') + numberOf(match[2] ?? '') / 10], letters: [null] });
  for (const [kind, pattern, table] of [['length', LENGTH, METRES], ['volume', VOLUME, LITRES]] as const) {
    for (const match of text.matchAll(pattern)) {
      keep({ from: match.index, to: match.index + match[0].length, kind, values: [numberOf(match[1] ?? '') * (table[(match[2] ?? '').toLowerCase()] ?? Number.NaN)], letters: [null] });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
