/** Centimetres and inches, as a shopper types and reads them. */
export type Unit = 'cm' | 'in';

const CM_AN_INCH = 2.54;

/** A length in centimetres as it is written, to a millimetre or a tenth of an inch. */
export function written(cm: number, unit: Unit): string {
  return String(Math.round((unit === 'cm' ? cm : cm / CM_AN_INCH) * 10) / 10);
}

/** What was typed as centimetres, to a tenth of a millimetre: that an inch comes back as it was typed. Null for no number. */
export function typed(text: string, unit: Unit): number | null {
  const number = /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN;
  return Number.isFinite(number) ? Math.round(number * (unit === 'cm' ? 1 : CM_AN_INCH) * 100) / 100 : null;
}
