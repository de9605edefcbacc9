/** Reads figures out of a text: digits, Chinese numerals and English number words, with the unit that they are of. */

export type Unit = 'money' | 'percent' | 'cm' | 'g' | 'day' | 'month' | 'date' | 'none';
export interface Figure {
  readonly unit: Unit;
  /** In the unit: minor amounts as whole ones, metres as centimetres, kilograms as grams; a reduction in percent off; of a date, yyyymmdd. */
  readonly value: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const DIGITS = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*`, HAN = '[零〇一二两三四五六七八九十百千半]+';
const WORDS: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, half: 0.5,
};
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const NUMBER = String.raw`(?:${DIGITS}|${Object.keys(WORDS).join('|')}|${HAN})`;

/** Unit words, how many of the unit one is; longest first, so that `cm` is not `c`. */
const UNITS: readonly (readonly [Unit, number, string])[] = [
  ['percent', 1, String.raw`%|％|percent\b|per cent\b`], ['money', 1, String.raw`元|块钱|人民币|yuan\b|dollars?\b|euros?\b|pounds?\b|rmb\b|cny\b`],
  ['cm', 1, String.raw`cm\b|centimet(?:re|er)s?\b|厘米|公分`], ['cm', 0.1, String.raw`mm\b|millimet(?:re|er)s?\b|毫米`], ['cm', 2.54, String.raw`inch(?:es)?\b|英寸|寸`], ['cm', 100, String.raw`m\b|met(?:re|er)s?\b|米`],
  ['g', 1000, String.raw`kg\b|kilo(?:gram)?s?\b|公斤|千克`], ['g', 500, '斤'], ['g', 1, String.raw`g\b|gram(?:me)?s?\b|克`],
  ['day', 1, String.raw`days?\b|天|日内`], ['day', 7, String.raw`weeks?\b|周|星期`], ['month', 1, String.raw`months?\b|个月`], ['month', 12, String.raw`years?\b|年`],
];

const SIGNED = new RegExp(String.raw`(?:[¥￥$€£]|CN¥)\s*(${DIGITS})`, 'giu');
const OFF = new RegExp(String.raw`(${DIGITS}|${HAN})\s*折`, 'gu');
const OF_HUNDRED = new RegExp(String.raw`百分之(${DIGITS}|${HAN})`, 'gu');
const HAN_DATE = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/gu;
const DATE = new RegExp(String.raw`(\d{1,2})\s+(${MONTHS.join('|')})\s+(\d{4})`, 'giu');
const MEASURED = UNITS.map(([unit, times, words]) => ({ unit, times, found: new RegExp(String.raw`(?<![\p{Script=Latin}\p{Nd}.,]|每)(${NUMBER})[\s-]?(?:${words})`, 'giu') }));
const BARE = new RegExp(String.raw`(?<![\p{Nd}.,])${DIGITS}`, 'gu');
const HALF_PRICE = /half[ -]price|半价|对折/giu;

/** Figures in the order in which they stand; a number that a unit took is not read again without it. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [], taken = Array.from({ length: text.length }, () => false);
  const read = (pattern: RegExp, unit: Unit, valueOf: (match: RegExpExecArray) => number | null): void => {
    for (const match of text.matchAll(pattern)) {
      const from = match.index, to = from + match[0].length, value = valueOf(match);
      if (value === null || taken.slice(from, to).some(Boolean)) continue;
      taken.fill(true, from, to);
      found.push({ unit, value, text: match[0], from, to });
    }
  };
  read(HAN_DATE, 'date', ([, y, m, d]) => Number(y) * 10_000 + Number(m) * 100 + Number(d));
  read(DATE, 'date', ([, d, month, y]) => Number(y) * 10_000 + (MONTHS.indexOf((month ?? '').toLowerCase()) + 1) * 100 + Number(d));
  read(SIGNED, 'money', ([, n]) => numberOf(n));
  read(OFF, 'percent', ([, n]) => { const tenths = tenthsOf(n ?? ''); return tenths === null ? null : Math.round((100 - tenths) * 10) / 10; });
  read(HALF_PRICE, 'percent', () => 50);
  read(OF_HUNDRED, 'percent', ([, n]) => numberOf(n));
  for (const { unit, times, found: pattern } of MEASURED) read(pattern, unit, ([, n]) => { const value = numberOf(n); return value === null ? null : Math.round(value * times * 1000) / 1000; });
  read(BARE, 'none', ([n]) => numberOf(n));
  return found.sort((a, b) => a.from - b.from);
}

/** Of a hundred: 九 and 9 are 90, 八五, 85 and 8.5 are 85. */
function tenthsOf(text: string): number | null {
  if (/^\p{Nd}/u.test(text)) { const n = Number(text); return n >= 10 ? n : n * 10; }
  const digits = [...text].map((char) => '零一二三四五六七八九'.indexOf(char));
  if (digits.some((d) => d < 0) || digits.length > 2) return null;
  return digits.length === 1 ? (digits[0] as number) * 10 : (digits[0] as number) * 10 + (digits[1] as number);
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\p{Nd}/u.test(text)) return Number(text.replaceAll(/,(?=\p{Nd}{3}(?!\p{Nd}))/gu, '').replaceAll(',', '.'));
  return WORDS[text.toLowerCase()] ?? hanNumber(text);
}

/** Up to thousands; 半 is a half. */
function hanNumber(text: string): number | null {
  if (text === '半') return 0.5;
  let total = 0, digit = 0;
  for (const char of text) {
    const value = '零一二三四五六七八九'.indexOf(char === '两' ? '二' : char === '〇' ? '零' : char), place = { 十: 10, 百: 100, 千: 1000 }[char];
    if (value >= 0) digit = value;
    else if (place !== undefined) { total += (digit || 1) * place; digit = 0; } else return null;
  }
  return total + digit;
}
