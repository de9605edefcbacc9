/** A price as people type it. */
export function amountText(minor: number): string {
  return (minor / 100).toFixed(2);
}

/** Minor units of what was typed: digits with at most two after a point, commas between thousands allowed; null for anything else. */
export function parseAmount(text: string): number | null {
  const plain = text.trim().replaceAll(/[,，\s]/g, '');
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(plain)) return null;
  const [whole = '0', part = ''] = plain.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** A count as people type it; null for anything but digits. */
export function parseCount(text: string): number | null {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text.trim()) : null;
}
