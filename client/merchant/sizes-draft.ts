/** A size table as a merchant types it, and the table that it comes to. */
import type { MeasureName } from '../../shared/body.ts';
import { sizeFaults } from '../../shared/size-table.ts';
import type { SizeRow, SizeTable } from '../../shared/size-table.ts';
import type { TextKey } from '../../shared/texts/index.ts';

/** A column: a measure of the body that a size is for (a range), or of the garment itself (a number). */
export interface SizeColumn { readonly of: 'body' | 'garment'; readonly measure: MeasureName }
/** What was typed, by `SIZE/of/measure`. */
export type SizesDraft = Readonly<Record<string, string>>;
export type SizesErrors = Readonly<Record<string, TextKey>>;

export const cellOf = (size: string, { of, measure }: SizeColumn): string => `${size}/${of}/${measure}`;

/** The columns of goods that are chosen by these measures; shoes and heights have none of the garment's own. */
export function columnsOf(measures: readonly MeasureName[]): SizeColumn[] {
  return [...measures.map((measure): SizeColumn => ({ of: 'body', measure })), ...measures.filter((measure) => measure !== 'foot' && measure !== 'height').map((measure): SizeColumn => ({ of: 'garment', measure }))];
}

export function draftOfTable(table: SizeTable | null): SizesDraft {
  return Object.fromEntries((table?.rows ?? []).flatMap(({ size, body, garment }) => [
    ...Object.entries(body).map(([measure, span]) => [`${size}/body/${measure}`, span ? `${span.from}–${span.to}` : ''] as const),
    ...Object.entries(garment).map(([measure, value]) => [`${size}/garment/${measure}`, value === undefined ? '' : String(value)] as const),
  ]));
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const RANGE = new RegExp(String.raw`^${NUMBER}\s*(?:-|–|—|~|到|至|to)\s*${NUMBER}$`), ONE = new RegExp(`^${NUMBER}$`);
const numberOf = (text = ''): number => Number(text.replace(',', '.'));

/** The table of a draft (null where nothing was typed), or what is wrong with which cells. */
export function tableOfDraft(draft: SizesDraft, sizes: readonly string[], columns: readonly SizeColumn[]): { readonly ok: true; readonly table: SizeTable | null } | { readonly ok: false; readonly errors: SizesErrors } {
  const errors: Record<string, TextKey> = {}, rows: SizeRow[] = [];
  for (const size of sizes) {
    const body: Record<string, { from: number; to: number }> = {}, garment: Record<string, number> = {};
    for (const column of columns) {
      const cell = cellOf(size, column), text = (draft[cell] ?? '').trim();
      if (text === '') continue;
      const range = RANGE.exec(text), one = ONE.exec(text);
      if (column.of === 'body' && range) body[column.measure] = { from: numberOf(range[1]), to: numberOf(range[2]) };
      else if (column.of === 'garment' && one) garment[column.measure] = numberOf(one[1]);
      else errors[cell] = column.of === 'body' ? 'sizes:notRange' : 'sizes:notNumber';
    }
    rows.push({ size, body, garment });
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  if (rows.every(({ body, garment }) => Object.keys(body).length + Object.keys(garment).length === 0)) return { ok: true, table: null };
  for (const { reason, row, measure } of sizeFaults({ rows }, sizes)) {
    const size = rows[row]?.size ?? '', of = reason === 'narrow' || (measure && !(measure in (rows[row]?.body ?? {}))) ? 'garment' : 'body', [first] = columns;
    const column = measure ? { of, measure } as const : first;
    if (column) errors[cellOf(size, column)] ??= `sizes:${reason}`;
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, table: { rows } };
}
