/** What kind of catalogue a file is, by what stands in it. */
import { open, readFile, stat } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { ImportRefusal } from './goods.ts';
import type { Source } from './goods.ts';
import { dummySource, isSaleor, saleorSource } from './json-sources.ts';
import { shopifySource } from './shopify.ts';

/** What is read to tell what a file is, bytes. */
const HEAD = 65_536;
/** Largest catalogue in JSON, which is read whole, bytes. */
const MOST_JSON = 256 * 1024 * 1024;

/** @throws ImportRefusal with one sentence where the file is none of the catalogues that the mall reads */
export async function openSource(path: string, encoding: string): Promise<Source> {
  const head = await headOf(path), start = decode(head, encoding).replace(/^\uFEFF/, '');
  if (start.trim() === '') throw new ImportRefusal('empty', 'The file is empty.');
  if (/^\s*[[{]/.test(start)) return jsonSource(path);
  const line = firstRecord(start), delimiter = [',', ';', '\t'].reduce((best, mark) => (line.split(mark).length > line.split(best).length ? mark : best));
  const header = readHeader(line, delimiter);
  if (header.length < 2) throw new ImportRefusal('unknown', 'The file is neither a CSV with a header nor a catalogue in JSON: give a Shopify product CSV, Saleor\'s populatedb_data.json or DummyJSON\'s products.json.');
  return shopifySource(path, header, delimiter, encoding);
}

async function headOf(path: string): Promise<Uint8Array> {
  let file;
  try {
    file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const why = { ENOENT: 'does not exist', EACCES: 'may not be read by this user', EISDIR: 'is a folder' }[String(code)];
    if (why === undefined) throw error;
    throw new ImportRefusal('unreadable', `${path} ${why}.`);
  } finally {
    await file?.close();
  }
}

function decode(head: Uint8Array, encoding: string): string {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) throw new ImportRefusal('encoding', 'The file is UTF-16 text; save it as "CSV UTF-8".');
  if (head.includes(0)) throw new ImportRefusal('binary', 'The file is binary, no catalogue: give the CSV or JSON itself, not a spreadsheet, archive or picture.');
  let decoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    throw new ImportRefusal('encoding', `There is no encoding ${JSON.stringify(encoding)}; try utf-8, gb18030 or windows-1252.`);
  }
  return decoder.decode(head, { stream: true });
}

/** The first record with its quoted line breaks. */
function firstRecord(text: string): string {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    else if (!quoted && (text[i] === '\n' || text[i] === '\r')) return text.slice(0, i);
  }
  return text;
}

function readHeader(line: string, delimiter: string): string[] {
  try {
    const [header] = parse(line, { delimiter, relax_quotes: true }) as string[][];
    return header ?? [];
  } catch {
    throw new ImportRefusal('csv', 'The header of this CSV has a stray quote; export the file again.');
  }
}

async function jsonSource(path: string): Promise<Source> {
  const { size } = await stat(path);
  if (size > MOST_JSON) throw new ImportRefusal('too-large', `The file has ${size} bytes; a catalogue in JSON may have ${MOST_JSON}.`);
  let value: unknown;
  try {
    value = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ImportRefusal('json', `The file is not whole JSON, so it is cut off or damaged (${error instanceof Error ? error.message : String(error)}).`);
  }
  const list = Array.isArray(value) ? value : typeof value === 'object' && value !== null && 'products' in value && Array.isArray(value.products) ? value.products : null;
  if (list === null || list.length === 0) throw new ImportRefusal('unknown', 'This JSON holds no list of products.');
  if (isSaleor(list)) return saleorSource(list);
  if (list.slice(0, 50).some((entry) => typeof entry === 'object' && entry !== null && 'title' in entry && 'price' in entry)) return dummySource(list);
  throw new ImportRefusal('unknown', 'This JSON is neither Saleor\'s fixtures nor DummyJSON\'s products: its records have no model and fields, and no title and price.');
}
