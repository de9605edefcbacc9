/** What is written into what is said: prices, sizes, measures, times, order numbers, signs. */
import { cardinal, decimal, oneByOne, ordinal, year } from './numbers.ts';

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const MONEY: Readonly<Record<string, readonly [one: string, many: string]>> = { '¥': ['yuan', 'yuan'], '￥': ['yuan', 'yuan'], $: ['dollar', 'dollars'], '€': ['euro', 'euros'], '£': ['pound', 'pounds'] };
const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  mm: ['millimetre', 'millimetres'], cm: ['centimetre', 'centimetres'], m: ['metre', 'metres'], km: ['kilometre', 'kilometres'], g: ['gram', 'grams'], kg: ['kilo', 'kilos'],
  ml: ['millilitre', 'millilitres'], l: ['litre', 'litres'], in: ['inch', 'inches'], w: ['watt', 'watts'], h: ['hour', 'hours'], min: ['minute', 'minutes'], s: ['second', 'seconds'],
};
const MONTHS: Readonly<Record<string, string>> = {
  Jan: 'January', Feb: 'February', Mar: 'March', Apr: 'April', Jun: 'June', Jul: 'July', Aug: 'August', Sep: 'September', Sept: 'September', Oct: 'October', Nov: 'November', Dec: 'December',
};
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Words and stops `, . ? !` only; letters to be said by their names stand apart with a hyphen after them, as in `x- l-`. */
export function normaliseEnglish(text: string): string {
  let t = ` ${text.normalize('NFKC')} `;
  t = t.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d"*_#|~^<>[\]{}]/g, ' ').replace(/[\u2013\u2014]/g, ' - ').replace(/CN¥/g, '¥');
  t = t.replace(/\b(?:e\.g\.)/gi, 'for example').replace(/\b(?:i\.e\.)/gi, 'that is').replace(/\betc\./gi, 'and so on').replace(/\bNo\. ?(?=\d)/g, 'number ');
  t = t.replace(/\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?/g, (short) => MONTHS[short.replace('.', '')] ?? short);
  // Order numbers and other codes: letters and digits mixed, each by its name.
  t = t.replace(/\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*\b/g, (code) => [...code.replaceAll('-', '')].map((sign) => (/\d/.test(sign) ? oneByOne(sign) : `${sign.toLowerCase()}-`)).join(' '));
  t = t.replace(/(\d) ?[x×] ?(?=\d)/g, '$1 by ').replace(/(\d) ?- ?(?=\d)/g, '$1 to ');
  t = t.replace(new RegExp(`([¥$€£]) ?(${NUMBER})`, 'g'), (_, sign: string, amount: string) => money(amount, MONEY[sign] ?? ['', '']));
  t = t.replace(/(\d) ?% off\b/g, '$1 percent off').replace(/(\d) ?%/g, '$1 percent ');
  t = t.replace(/\b(\d{1,2}):(\d{2})\b/g, (_, hours: string, minutes: string) => clock(hours, minutes));
  t = t.replace(new RegExp(`\\b(${MONTH})( \\d{1,2},?)? ((?:19|20)\\d{2})\\b`, 'g'), (_, month: string, day: string | undefined, digits: string) => `${month}${day ?? ''} ${year(digits)}`);
  t = t.replace(new RegExp(`\\b(\\d{1,2}) (${MONTH})\\b`, 'g'), (_, day: string, month: string) => `the ${ordinal(day)} of ${month}`);
  t = t.replace(new RegExp(`\\b(${MONTH}) (\\d{1,2})\\b`, 'g'), (_, month: string, day: string) => `${month} ${ordinal(day)}`);
  t = t.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1ordinal').replace(/(\d+)ordinal/g, (_, digits: string) => ordinal(digits));
  t = t.replace(new RegExp(`(${NUMBER}) ?(${Object.keys(UNITS).join('|')})\\b`, 'g'), (_, amount: string, unit: string) => `${decimal(amount)} ${UNITS[unit]?.[amount === '1' ? 0 : 1] ?? unit}`);
  t = t.replace(new RegExp(NUMBER, 'g'), (amount) => ` ${decimal(amount)} `);
  t = t.replace(/&/g, ' and ').replace(/\+/g, ' plus ').replace(/@/g, ' at ').replace(/\//g, ' or ');
  // Sizes and short capitals are spelt.
  t = t.replace(/\b(X{1,4}L|X{1,3}S|[B-HJ-Z])\b(?!')/g, (size) => [...size].map((letter) => `${letter.toLowerCase()}-`).join(' '));
  t = t.replace(/[;:()]| - |…/g, ', ').replace(/[^\p{L}',.?!\s-]/gu, ' ').replace(/(\p{L})-(?=\p{L})/gu, '$1 ');
  return t.replace(/\s+/g, ' ').replace(/ ([,.?!])/g, '$1').replace(/,+(?=[.?!])/g, '').replace(/([,.?!])(?:[,.]\s*)+/g, '$1 ').replace(/\s+/g, ' ').trim();
}

function money(amount: string, [one, many]: readonly [string, string]): string {
  const [before = '0', after = ''] = amount.replaceAll(',', '').split('.');
  const cents = after === '' ? 0 : Number(after.padEnd(2, '0').slice(0, 2));
  const unit = before === '1' ? one : many;
  if (many === 'yuan') return cents === 0 ? `${cardinal(before)} yuan` : `${cardinal(before)} point ${oneByOne(after.replace(/0+$/, ''))} yuan`;
  return cents === 0 ? `${cardinal(before)} ${unit}` : `${cardinal(before)} ${unit} ${cardinal(String(cents))}`;
}

function clock(hours: string, minutes: string): string {
  const m = Number(minutes);
  return `${cardinal(String(Number(hours)))} ${m === 0 ? "o'clock" : m < 10 ? `oh ${cardinal(String(m))}` : cardinal(minutes)}`;
}
