/** Cells of a file as numbers: exact, or the sentence that says what would be right. */
import type { Currency } from '../../shared/money.ts';

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

const fault = (message: string): { ok: false; message: string } => ({ ok: false, message });
/** Most that one thing may cost, minor units: `MinorUnits` of shared/money.ts. */
const MOST_MINOR = 1_000_000_000n;
const MOST_STOCK = 1_000_000;
/** Every currency of the mall has two decimals. */
const DECIMALS = 2;

/** `12.99` and `1,299.00` to minor units, digit by digit: no float ever holds a price. */
export function parsePrice(text: string, currency: Currency): Parsed<number> {
  const trimmed = text.trim(), shown = JSON.stringify(trimmed.slice(0, 40));
  if (trimmed === '') return fault('has no price; write one such as 12.99');
  if (trimmed.startsWith('-')) return fault(`is ${shown}, a negative price; write what one pays, such as 12.99`);
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(trimmed);
  if (!match) return fault(`is ${shown}, which is no price; write digits with a dot before the cents and no currency sign, such as 12.99`);
  const whole = (match[1] ?? '').replaceAll(',', ''), fraction = match[2] ?? '';
  if (/[^0]/.test(fraction.slice(DECIMALS))) return fault(`is ${shown}; ${currency} has ${DECIMALS} decimals`);
  const minor = BigInt(whole + fraction.slice(0, DECIMALS).padEnd(DECIMALS, '0'));
  return minor > MOST_MINOR ? fault(`is ${shown}; the most is 10000000.00`) : { ok: true, value: Number(minor) };
}

/** Units on hand. Shops that sold more than they had export a negative number: there are none left. */
export function parseStock(text: string): Parsed<number> {
  const trimmed = text.trim(), shown = JSON.stringify(trimmed.slice(0, 40));
  if (!/^-?\d{1,12}(?:\.0+)?$/.test(trimmed)) return fault(`is ${shown}, which is no count; write a whole number such as 12`);
  const value = Math.max(0, Math.trunc(Number(trimmed)));
  return value > MOST_STOCK ? fault(`is ${shown}; the most is ${MOST_STOCK}`) : { ok: true, value };
}

const GRAMS: Readonly<Record<string, number>> = { g: 1, gram: 1, grams: 1, 克: 1, kg: 1000, kilogram: 1000, kilograms: 1000, 千克: 1000, 公斤: 1000, 斤: 500, lb: 453.59237, lbs: 453.59237, pound: 453.59237, pounds: 453.59237, oz: 28.349523, ounce: 28.349523, ounces: 28.349523 };

/** A weight to grams; null for none. `unit` is taken where the text names none. */
export function parseWeight(text: string, unit: string): Parsed<number | null> {
  const match = /^(-?\d+(?:\.\d+)?)\s*:?\s*([a-z\p{Script=Han}]*)$/iu.exec(text.trim());
  if (text.trim() === '') return { ok: true, value: null };
  const factor = match ? GRAMS[(match[2] || unit).toLowerCase()] : undefined;
  if (!match || factor === undefined) return fault(`is ${JSON.stringify(text.trim().slice(0, 40))}, which is no weight; write a number, with g, kg, lb or oz where it is not grams`);
  const grams = Number(match[1]) * factor;
  return grams < 0 ? fault('is a negative weight') : { ok: true, value: grams === 0 ? null : Math.min(500_000, Math.max(1, Math.round(grams))) };
}

const METRES: Readonly<Record<string, number>> = { mm: 0.001, 毫米: 0.001, cm: 0.01, 厘米: 0.01, 公分: 0.01, dm: 0.1, m: 1, 米: 1, in: 0.0254, inch: 0.0254, inches: 0.0254, '"': 0.0254, '″': 0.0254, 英寸: 0.0254, ft: 0.3048, feet: 0.3048, foot: 0.3048, "'": 0.3048, 英尺: 0.3048 };

/** A length to metres; null for none or for what is no length. */
export function parseLength(text: string, unit: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z"″'\p{Script=Han}]*)\.?$/iu.exec(text.trim());
  const factor = match ? METRES[(match[2] || unit).toLowerCase()] : undefined;
  return match && factor !== undefined && Number(match[1]) > 0 ? Number(match[1]) * factor : null;
}

const BETWEEN = '\\s*(?:[x×*хX]|by)\\s*';
const NUMBER = '(\\d+(?:\\.\\d+)?)', UNIT = '\\s*(mm|cm|dm|m|inches|inch|in|feet|ft|"|″|毫米|厘米|公分|米|英寸)?', LETTER = '\\s*\\(?(?:[WHDLwhdl]|[长宽高深])?\\)?\\.?';
const TRIPLE = new RegExp(`${NUMBER}${UNIT}${LETTER}${BETWEEN}${NUMBER}${UNIT}${LETTER}${BETWEEN}${NUMBER}${UNIT}${LETTER}`);

/** `30 x 20 x 10 cm` in a text to metres, in its own order; null without three lengths and a unit. */
export function parseTriple(text: string): [number, number, number] | null {
  const match = TRIPLE.exec(text);
  const last = match?.[6], lengths = [[match?.[1], match?.[2]], [match?.[3], match?.[4]], [match?.[5], last]] as const;
  if (!match || last === undefined) return null;
  const [a, b, c] = lengths.map(([number = '', unit]) => parseLength(`${number}${unit ?? last}`, 'cm'));
  return a && b && c ? [a, b, c] : null;
}
