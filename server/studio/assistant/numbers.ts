/** Amounts as people write them, in figures or in words of either language. */
const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  dozen: 12,
  couple: 2,
  pair: 2,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** The number that a text names, or null. `1,500`, `两百五`, `three hundred`, `2k` and `3万` are numbers. */
export function numberOf(text: string): number | null {
  const figure = /(\d+(?:,\d{3})*(?:\.\d+)?)\s*(k|千|万|百)?/i.exec(text.normalize('NFKC'));
  if (figure)
    return (
      Number((figure[1] as string).replaceAll(',', '')) * ({ k: 1000, 千: 1000, 万: 10_000, 百: 100 }[(figure[2] ?? '').toLowerCase()] ?? 1)
    );
  return hanNumber(text) ?? englishNumber(text);
}

function hanNumber(text: string): number | null {
  const run = /[零〇一二两三四五六七八九十百千万]+/.exec(text)?.[0];
  if (run === undefined) return null;
  let total = 0,
    section = 0,
    digit = 0,
    unit = 0;
  for (const char of run) {
    const value = DIGITS[char];
    if (value !== undefined) digit = value;
    else {
      const size = UNITS[char] as number;
      if (size === 10_000) {
        total += (section + digit) * size;
        section = 0;
      } else section += (digit === 0 && section === 0 ? 1 : digit) * size;
      digit = 0;
      unit = size;
    }
  }
  // Two hundred and five is written with a zero; `两百五` says two hundred and fifty.
  return total + section + (digit > 0 && unit > 10 && !run.includes('零') ? (digit * unit) / 10 : digit);
}

function englishNumber(text: string): number | null {
  let total = 0,
    part = 0,
    found = false;
  for (const word of text.toLowerCase().split(/[^a-z]+/)) {
    const value = WORDS[word];
    if (value !== undefined) {
      // A couple is two, and a dozen twelve; two dozen are twice that.
      part += word === 'couple' && part === 1 ? 1 : word === 'dozen' && part > 0 ? part * value - part : value;
      found = true;
    } else if (word === 'hundred') {
      part = Math.max(1, part) * 100;
      found = true;
    } else if (word === 'thousand' || (word === 'grand' && part > 0)) {
      total += Math.max(1, part) * 1000;
      part = 0;
      found = true;
    }
  }
  return found ? total + part : null;
}
