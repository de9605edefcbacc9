/** Numbers as Mandarin says them. */
const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'] as const;
const GROUPS = ['', '万', '亿'] as const;

/** A whole number below 10^12 in characters; digits one by one beyond. */
export function cardinalZh(digits: string): string {
  const n = Number(digits);
  if (!Number.isSafeInteger(n) || n >= 1e12 || /^0\d/.test(digits)) return oneByOneZh(digits);
  if (n === 0) return '零';
  let out = '', missing = false;
  for (let group = 2; group >= 0; group--) {
    const part = Math.floor(n / 10_000 ** group) % 10_000;
    if (part === 0) { missing ||= out !== ''; continue; }
    if (out !== '' && (missing || part < 1000)) out += '零';
    out += below(part) + (GROUPS[group] ?? '');
    missing = false;
  }
  return out.replace(/^一十/, '十');
}

function below(part: number): string {
  let out = '', gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(part / 10 ** place) % 10;
    if (digit === 0) { gap ||= out !== ''; continue; }
    out += (gap ? '零' : '') + (digit === 2 && place >= 2 ? '两' : DIGITS.charAt(digit)) + (PLACES[place] ?? '');
    gap = false;
  }
  return out;
}

export function oneByOneZh(digits: string): string {
  return [...digits].map((digit) => DIGITS.charAt(Number(digit))).join('');
}

export function decimalZh(text: string): string {
  const [before = '0', after] = text.replaceAll(',', '').split('.');
  return after === undefined ? cardinalZh(before) : `${cardinalZh(before)}点${oneByOneZh(after)}`;
}
