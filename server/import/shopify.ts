/** Shopify's product CSV, streamed: a product is the run of rows that share its handle. */
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Currency } from '../../shared/money.ts';
import { parsePrice, parseStock, parseTriple, parseWeight } from './fields.ts';
import { ImportRefusal } from './goods.ts';
import type { Fault, LeftOut, Read, ReadProduct, ReadVariant, Source } from './goods.ts';
import { columnsOf } from './shopify-columns.ts';
import type { Column, Columns } from './shopify-columns.ts';
import { htmlToText, stableSlug } from './words.ts';

/** Longest record, characters: past it a quote was not closed. */
const MOST_RECORD = 1_000_000;
/** Rows of one product; Shopify itself allows 2,048 variants. */
const MOST_ROWS = 3_000;

interface Row { readonly line: number; readonly cells: readonly string[] }

/**
 * @param header the first row of the file
 * @param delimiter what its cells are separated by
 * @param encoding a label of the Encoding Standard: `utf-8`, `gb18030`, `windows-1252`
 */
export function shopifySource(path: string, header: readonly string[], delimiter: string, encoding: string): Source {
  const columns = columnsOf(header);
  if (!columns.has('title')) throw new ImportRefusal('columns', `This CSV has no column Title, so it is no Shopify product export; it has ${header.slice(0, 8).map((name) => JSON.stringify(name.slice(0, 30))).join(', ')}.`);
  if (!columns.has('price')) throw new ImportRefusal('columns', 'This CSV has no column Variant Price (or Price); export the products from Shopify again with all columns.');
  return {
    format: 'shopify', shop: null, currency: null, otherCurrencies: [],
    goods: (currency) => readGoods(rowsOf(path, delimiter, encoding), columns, currency),
  };
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new ImportRefusal('encoding', `The file is not ${encoding.toUpperCase()} text: save it as "CSV UTF-8", or say what it is with --encoding gb18030 or --encoding windows-1252.`);
    throw error;
  }
}

/** Rows after the header. @throws ImportRefusal where the file stops being CSV */
async function* rowsOf(path: string, delimiter: string, encoding: string): AsyncGenerator<Row> {
  const parser = parse({ bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: MOST_RECORD, from: 2 });
  pipeline(Readable.from(decoded(path, encoding)), parser, () => undefined);
  let line = 2;
  try {
    for await (const { info, record } of parser as AsyncIterable<{ info: { lines: number; empty_lines: number }; record: string[] }>) {
      // `lines` counts to the end of the record; those of its quoted cells come before.
      const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
      line = info.lines - breaks;
      yield { line, cells: record };
      line = info.lines + 1;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (typeof code !== 'string' || !code.startsWith('CSV_')) throw error;
    if (code === 'CSV_MAX_RECORD_SIZE') throw new ImportRefusal('csv', `The row at line ${line} is longer than a million characters: a quote before it was not closed.`);
    if (code === 'CSV_QUOTE_NOT_CLOSED') throw new ImportRefusal('csv', `The file ends inside a quoted cell that begins at line ${line} or after: it is cut off, or a quote was not closed.`);
    throw new ImportRefusal('csv', `The row at line ${line} or after has a stray quote: write a quote inside a quoted cell twice ("").`);
  }
}

async function* readGoods(rows: AsyncIterable<Row>, columns: Columns, currency: Currency): AsyncGenerator<Read> {
  const seen = new Map<string, number>();
  let handle = '', run: Row[] = [];
  for await (const row of rows) {
    if (row.cells.length !== columns.count) {
      const many = row.cells.length > columns.count;
      yield { kind: 'fault', fault: { line: row.line, field: 'row', message: `has ${row.cells.length} cells where the header has ${columns.count}; ${many ? 'put a text with commas in quotes' : 'the row is cut off'}` } };
      continue;
    }
    const title = columns.cell(row.cells, 'title');
    const own = columns.cell(row.cells, 'handle') || (title === '' ? handle : stableSlug(title, 'product'));
    if (own === '') {
      yield { kind: 'fault', fault: { line: row.line, field: columns.called('title'), message: 'is empty, and so is the handle; give the product a title' } };
      continue;
    }
    if (own !== handle) {
      if (run.length > 0) yield* readRun(handle, run, columns, currency);
      const before = seen.get(own);
      run = [];
      handle = own;
      if (before !== undefined) yield { kind: 'fault', fault: { line: row.line, field: columns.called('handle'), message: `${JSON.stringify(own.slice(0, 60))} had rows from line ${before} already; keep the rows of a product together, or give this one another handle` } };
      else seen.set(own, row.line);
    }
    if (run.length < MOST_ROWS) run.push(row);
  }
  if (run.length > 0) yield* readRun(handle, run, columns, currency);
}

function* readRun(handle: string, run: readonly Row[], columns: Columns, currency: Currency): Generator<Read> {
  const [first] = run;
  if (!first) return;
  const cell = (column: Column): string => columns.cell(first.cells, column);
  const why = leftOut(cell);
  if (why) {
    yield { kind: 'left-out', why };
    return;
  }
  const faults: Fault[] = [];
  const title = cell('title');
  if (title === '') faults.push({ line: first.line, field: columns.called('title'), message: 'is empty; give the product a title' });
  const names = ([['option1Name', 'option1'], ['option2Name', 'option2'], ['option3Name', 'option3']] as const).map(([name, value]) => ({ name: cell(name), value }));
  const variants = run.filter((row, i) => i === 0 || (['option1', 'sku', 'price'] as const).some((column) => columns.cell(row.cells, column) !== ''))
    .map((row) => readVariant(row, columns, names, currency, faults));
  if (faults.length > 0) {
    for (const fault of faults) yield { kind: 'fault', fault };
    return;
  }
  const description = htmlToText(cell('body')), triple = parseTriple(description);
  const translated = (name: Column, body: Column) => (cell(name) === '' ? undefined : { title: cell(name), description: htmlToText(cell(body)) });
  const en = translated('titleEn', 'bodyEn'), zh = translated('titleZh', 'bodyZh');
  const product: ReadProduct = {
    line: first.line, handle, title, description, translated: { ...(en && { en }), ...(zh && { zh }) },
    brand: cell('vendor') || null,
    kinds: [cell('type'), ...cell('category').split('>').map((part) => part.trim()).toReversed()].filter((kind) => kind !== '' && kind !== 'Uncategorized'),
    tags: cell('tags').split(/[,，]/).map((tag) => tag.trim()).filter((tag) => tag !== ''),
    material: columns.material(first.cells), size: columns.size(first.cells) ?? (triple && { sides: triple, from: 'text' }), variants,
  };
  yield { kind: 'product', product };
}

function leftOut(cell: (column: Column) => string): LeftOut | null {
  if (/^true$/i.test(cell('giftCard'))) return 'gift card';
  return /^false$/i.test(cell('published')) || /^(?:draft|archived|unlisted)$/i.test(cell('status')) ? 'not published' : null;
}

function readVariant(row: Row, columns: Columns, names: readonly { name: string; value: Column }[], currency: Currency, faults: Fault[]): ReadVariant {
  const read = <T>(column: Column, parsed: { ok: true; value: T } | { ok: false; message: string }, otherwise: T): T => {
    if (parsed.ok) return parsed.value;
    faults.push({ line: row.line, field: columns.called(column), message: parsed.message });
    return otherwise;
  };
  const text = (column: Column): string => columns.cell(row.cells, column);
  const options = new Map<string, string>();
  for (const { name, value } of names) {
    const chosen = text(value);
    // A product without options says `Title` / `Default Title`.
    if (chosen !== '' && chosen !== 'Default Title') options.set(name || columns.called(value).replace(/ value$/i, ''), chosen);
  }
  const counted = text('stock') !== '' && (!columns.has('tracker') || text('tracker') !== '');
  return {
    line: row.line, sku: text('sku').replace(/^'/, '') || null, options,
    price: read('price', parsePrice(text('price'), currency), 0),
    stock: counted || (text('stock') !== '' && !/^0*$/.test(text('stock'))) ? read('stock', parseStock(text('stock')), 0) : null,
    grams: read('grams', parseWeight(text('grams'), 'g'), null),
  };
}
