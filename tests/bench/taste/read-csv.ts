/** Formats of CSV with a header. A missing column or a bad value is refused with its line and field. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import type { Moment } from '../../../models/taste/sequence/data.ts';
import { FormatError, numbering, openFile, refuse } from './read-lines.ts';
import type { People } from './split.ts';

type Row = Readonly<Record<string, string>>;

/** Other names under which public files have the columns. */
const ALSO: Readonly<Record<string, string>> = {
  userid: 'user', user_id: 'user', visitorid: 'user', customer_id: 'user',
  itemid: 'item', item_id: 'item', movieid: 'item', productid: 'item', product_id: 'item', asin: 'item',
  time: 'timestamp', event_time: 'timestamp', event_type: 'event', behavior: 'event', behaviour: 'event', behavior_type: 'event', action: 'event',
};
/** Lower case, without a type after a colon, and under our name where the file has another for a wanted column. */
function columnNames(header: readonly string[], wanted: readonly string[]): string[] {
  const plain = header.map((name) => name.toLowerCase().replace(/:.*$/, ''));
  return plain.map((name) => {
    const ours = ALSO[name];
    return ours !== undefined && wanted.includes(ours) && !plain.includes(ours) ? ours : name;
  });
}

/** Rows by column name. @param columns that have to be there; @param optional that may be */
async function* rowsOf(
  path: string, columns: readonly string[], delimiter: readonly string[] = [','], optional: readonly string[] = [],
): AsyncGenerator<{ readonly line: number; readonly row: Row }> {
  const parser = (await openFile(path)).pipe(parse({
    bom: true, trim: true, skip_empty_lines: true, info: true, delimiter: [...delimiter],
    columns: (header: readonly string[]) => {
      const names = columnNames(header, [...columns, ...optional]), missing = columns.find((column) => !names.includes(column));
      if (missing) refuse(path, 1, missing, `is missing from the header, which has ${header.join(', ').slice(0, 200)}`);
      return names;
    },
  }));
  try {
    for await (const { record, info } of parser as AsyncIterable<{ readonly record: Row; readonly info: { readonly lines: number } }>) yield { line: info.lines, row: record };
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) throw new FormatError(`${path}: ${error.message}`);
    throw error;
  }
}

const SECONDS_BEFORE = 1e11;
/** Milliseconds since 1970 from seconds, milliseconds or a date as ISO 8601 writes it; NaN of anything else. */
export function timeOf(text: string): number {
  if (/^-?\d+(\.\d+)?(e\+?\d+)?$/i.test(text)) return Math.abs(Number(text)) < SECONDS_BEFORE ? Number(text) * 1000 : Number(text);
  const plain = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  return plain ? Date.parse(`${plain[1]}T${plain[2] ?? '00:00'}${plain[3] ?? 'Z'}`) : Number.NaN;
}

interface Dated { readonly item: number; readonly at: number; readonly kind: number }
/** Kinds of events that are told apart; a column with more of them says something else. */
const MOST_KINDS = 64;

/**
 * `first`: an item counts when a user first meets it. `changes`: whenever another came before it. Where the events are
 * of several kinds, a moment's is that of the last event with its item before another came: what led there, and nothing later.
 */
export async function readEvents(path: string, counted: 'first' | 'changes'): Promise<People> {
  const items = numbering(), kinds = numbering(), users = new Map<string, Dated[]>();
  for await (const { line, row } of rowsOf(path, ['user', 'item', 'timestamp'], [',', '\t'], ['event'])) {
    const { user = '', item = '', timestamp = '', event = '' } = row, at = timeOf(timestamp);
    if (user === '') refuse(path, line, 'user', 'is empty');
    if (item === '') refuse(path, line, 'item', 'is empty');
    if (!Number.isFinite(at)) refuse(path, line, 'timestamp', `${JSON.stringify(timestamp.slice(0, 40))} is neither seconds, milliseconds nor a date like 2026-01-31T12:00:00Z`);
    const events = users.get(user) ?? [];
    events.push({ item: items.of(item), at, kind: event === '' ? 0 : 1 + kinds.of(event) });
    users.set(user, events);
  }
  const told = kinds.names.length > 1 && kinds.names.length <= MOST_KINDS;
  const histories = [...users.values()].map((events) => {
    const had = new Set<number>(), sorted = events.sort((a, b) => a.at - b.at);
    return sorted.flatMap(({ item, at }, i): Moment[] => {
      if (counted === 'first' ? had.has(item) : sorted[i - 1]?.item === item) return [];
      had.add(item);
      let last = i;
      while (sorted[last + 1]?.item === item) last++;
      return [{ items: [item], at, ...told && { kind: sorted[last]?.kind ?? 0 } }];
    });
  });
  return { items: items.names, histories, timed: true };
}

const RETAIL = ['invoiceno', 'stockcode', 'quantity', 'invoicedate', 'customerid'] as const;
/** Goods have five digits and at most a few letters; postage, fees and vouchers have words. */
const GOODS = /^\d{5}[A-Z]{0,2}$/;

/** Baskets of known customers: cancelled lines, returns and what is no product (postage, fees) are left out. */
export async function readRetail(path: string): Promise<People> {
  const file = await csvIn(path), items = numbering(), customers = new Map<string, Map<string, { readonly at: number; readonly items: Set<number> }>>();
  for await (const { line, row } of rowsOf(file, RETAIL)) {
    const { invoiceno = '', stockcode = '', quantity = '', invoicedate = '', customerid = '' } = row, at = timeOf(invoicedate), code = stockcode.toUpperCase();
    if (!/^-?\d+$/.test(quantity)) refuse(file, line, 'Quantity', `${JSON.stringify(quantity.slice(0, 40))} is no whole number`);
    if (!Number.isFinite(at)) refuse(file, line, 'InvoiceDate', `${JSON.stringify(invoicedate.slice(0, 40))} is no date like 2010-12-01 08:26`);
    if (invoiceno === '') refuse(file, line, 'InvoiceNo', 'is empty');
    if (customerid === '' || Number(quantity) <= 0 || invoiceno.startsWith('C') || !GOODS.test(code)) continue;
    const baskets = customers.get(customerid) ?? new Map<string, { readonly at: number; readonly items: Set<number> }>();
    const basket = baskets.get(invoiceno) ?? { at, items: new Set<number>() };
    basket.items.add(items.of(code));
    baskets.set(invoiceno, basket);
    customers.set(customerid, baskets);
  }
  const histories = [...customers.values()].map((baskets) => [...baskets.values()].sort((a, b) => a.at - b.at).map(({ at, items }): Moment => ({ at, items: [...items] })));
  return { items: items.names, histories, timed: true };
}

async function csvIn(path: string): Promise<string> {
  if (!(await stat(path)).isDirectory()) return path;
  const [file, ...more] = (await readdir(path)).filter((name) => /\.csv(\.gz)?$/.test(name));
  if (!file || more.length > 0) throw new FormatError(`${path}: a folder holds one .csv or .csv.gz; this one holds ${more.length + (file ? 1 : 0)}`);
  return join(path, file);
}
