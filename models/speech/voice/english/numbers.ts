/** Numbers as they are spoken. */
const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'] as const;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const GROUPS = [[1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']] as const;
const ORDINALS: Readonly<Record<string, string>> = { one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth' };

/** A whole number below 10^12 in words; digits one by one beyond. */
export function cardinal(digits: string): string {
  const n = Number(digits);
  if (!Number.isSafeInteger(n) || n >= 1e12 || /^0\d/.test(digits)) return oneByOne(digits);
  return whole(n);
}

function whole(n: number): string {
  for (const [size, name] of GROUPS) {
    if (n < size) continue;
    const rest = n % size;
    return `${whole(Math.floor(n / size))} ${name}${rest > 0 ? ` ${rest < 100 && size === 1000 ? 'and ' : ''}${whole(rest)}` : ''}`;
  }
  if (n >= 100) return `${ONES[Math.floor(n / 100)]} hundred${n % 100 > 0 ? ` and ${whole(n % 100)}` : ''}`;
  if (n >= 20) return `${TENS[Math.floor(n / 10)]}${n % 10 > 0 ? ` ${ONES[n % 10]}` : ''}`;
  return ONES[n] ?? '';
}

export function ordinal(digits: string): string {
  const words = cardinal(digits).split(' '), last = words.pop() ?? '';
  return [...words, ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`)].join(' ');
}

/** Every digit by its name, as of an order's number. */
export function oneByOne(digits: string): string {
  return [...digits].map((digit) => ONES[Number(digit)] ?? digit).join(' ');
}

/** `1,299.50` in words; thousands separators are passed over. */
export function decimal(text: string): string {
  const [before = '0', after] = text.replaceAll(',', '').split('.');
  return after === undefined ? cardinal(before) : `${cardinal(before)} point ${oneByOne(after)}`;
}

/** A year as people say it: twenty twenty six. */
export function year(digits: string): string {
  const n = Number(digits), [high, low] = [Math.floor(n / 100), n % 100];
  if (n >= 2000 && n < 2010) return whole(n);
  return `${whole(high)} ${low === 0 ? 'hundred' : low < 10 ? `oh ${whole(low)}` : whole(low)}`;
}
