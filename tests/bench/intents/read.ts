/**
 * Labelled sentences out of files of others: CLINC150's JSON, any JSON of splits, and CSV with a header. What cannot be
 * understood is refused with its line (of JSON: its place) and field.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Example } from '../../../models/language/classify/classifier.ts';

export class FormatError extends Error {
  readonly code = 'format';
}

/** Sentences to learn from, to choose by and to be judged on; those out of scope beside them, of which there may be none. */
export interface Splits {
  readonly train: readonly Example[]; readonly val: readonly Example[]; readonly test: readonly Example[];
  readonly oosTrain: readonly string[]; readonly oosVal: readonly string[]; readonly oosTest: readonly string[];
}
type Split = 'train' | 'val' | 'test';
type Row = Example & { readonly split: Split | null };

const SPLITS: Readonly<Record<string, Split>> = { train: 'train', training: 'train', val: 'val', valid: 'val', validation: 'val', dev: 'val', test: 'test', testing: 'test' };
/** Other names of the two columns; where a file has several, the earlier one is meant. */
const TEXT = ['text', 'utterance', 'sentence', 'query', 'question', 'instruction', 'input'], LABEL = ['intent', 'label', 'category', 'class', 'target'];
const OUTSIDE: ReadonlySet<string> = new Set(['oos', 'out_of_scope', 'out-of-scope', 'ood', 'none_of_the_above']);

/** @param path a file, or a folder with `data_full.json` or with a file a split (train.csv, dev.csv, test.json, ...) */
export async function readSplits(path: string): Promise<Splits> {
  const rows = (await stat(path)).isDirectory() ? await readFolder(path) : await readOne(path);
  const inside = rows.filter((row) => !OUTSIDE.has(row.label)), outside = rows.filter((row) => OUTSIDE.has(row.label));
  const of = <T extends Row>(list: readonly T[], split: Split): T[] => list.filter((row) => row.split === split);
  const parts = { train: of(inside, 'train'), val: of(inside, 'val'), test: of(inside, 'test') };
  const labels = new Set(parts.train.map((row) => row.label)), strange = [...parts.val, ...parts.test].find((row) => !labels.has(row.label));
  if (labels.size < 2) throw new FormatError(`${path}: the sentences to learn from have ${labels.size} label(s), and at least 2 are needed`);
  if (parts.test.length === 0) throw new FormatError(`${path}: there is no sentence to be judged on`);
  if (strange) throw new FormatError(`${path}: the label ${JSON.stringify(strange.label)} is judged on and never learnt`);
  const texts = (split: Split): string[] => of(outside, split).map((row) => row.text);
  return { ...parts, oosTrain: texts('train'), oosVal: texts('val'), oosTest: texts('test') };
}

async function readFolder(folder: string): Promise<Row[]> {
  const names = (await readdir(folder)).sort();
  if (names.includes('data_full.json')) return readOne(join(folder, 'data_full.json'));
  const files = names.flatMap((name) => {
    const split = SPLITS[basename(name, extname(name)).toLowerCase()];
    return split && ['.csv', '.json'].includes(extname(name)) ? [{ name, split }] : [];
  });
  if (files.length === 0) throw new FormatError(`${folder}: neither data_full.json nor a file of a split (train.csv, val.csv, test.csv, or .json) is there`);
  const rows = await Promise.all(files.map(async ({ name, split }) => (await readRows(join(folder, name))).map((row) => ({ ...row, split }))));
  return withVal(rows.flat());
}

const readOne = async (path: string): Promise<Row[]> => withVal(await readRows(path));

async function readRows(path: string): Promise<Row[]> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  return extname(path) === '.json' ? readJson(path, text) : readCsv(path, text);
}

const Pair = z.tuple([z.string(), z.string()]), Record_ = z.record(z.string(), z.unknown());

function readJson(path: string, text: string): Row[] {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch (error) {
    throw new FormatError(`${path}: is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (Array.isArray(whole)) return whole.map((row, i) => readJsonRow(path, `[${i}]`, row, null));
  const parts = Record_.safeParse(whole);
  if (!parts.success) throw new FormatError(`${path}: is neither a list of sentences nor an object of splits`);
  return Object.entries(parts.data).flatMap(([name, rows]) => {
    const split = SPLITS[name.toLowerCase().replace(/^(oos|ood)_/, '')];
    if (!split) throw new FormatError(`${path}, field ${name}: is no split (${Object.keys(SPLITS).join(', ')}, or one of them after oos_)`);
    if (!Array.isArray(rows)) throw new FormatError(`${path}, field ${name}: is no list of sentences`);
    return rows.map((row, i) => readJsonRow(path, `${name}[${i}]`, row, split));
  });
}

function readJsonRow(path: string, place: string, row: unknown, split: Split | null): Row {
  const pair = Pair.safeParse(row);
  if (pair.success) return checked(path, place, pair.data[0], pair.data[1], split);
  const fields = Record_.safeParse(row);
  if (!fields.success) throw new FormatError(`${path}, ${place}: is neither [text, label] nor an object with the two`);
  const lower = new Map(Object.entries(fields.data).map(([name, value]) => [name.toLowerCase(), value]));
  const value = (names: readonly string[]): unknown => lower.get(nameOf(path, place, names, [...lower.keys()]));
  return checked(path, place, value(TEXT), value(LABEL), split);
}

function readCsv(path: string, text: string): Row[] {
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    records = parse(text, { columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()), info: true, skip_empty_lines: true, relax_column_count_more: true });
  } catch (error) {
    throw new FormatError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const header = Object.keys(records[0]?.record ?? {});
  if (records.length === 0) throw new FormatError(`${path}, line 2: there is no sentence after the header`);
  const textName = nameOf(path, 'line 1', TEXT, header), labelName = nameOf(path, 'line 1', LABEL, header);
  return records.map(({ record, info }) => {
    const place = `line ${info.lines}`, split = record['split'] === undefined ? null : SPLITS[record['split'].trim().toLowerCase()];
    if (split === undefined) throw new FormatError(`${path}, ${place}, field split: ${JSON.stringify(record['split'])} is none of ${Object.keys(SPLITS).join(', ')}`);
    return checked(path, place, record[textName], record[labelName], split);
  });
}

function nameOf(path: string, place: string, wanted: readonly string[], there: readonly string[]): string {
  const found = wanted.find((name) => there.includes(name));
  if (found === undefined) throw new FormatError(`${path}, ${place}, field ${wanted[0]}: is missing (or one of ${wanted.slice(1).join(', ')}); there is ${there.join(', ').slice(0, 200) || 'nothing'}`);
  return found;
}

function checked(path: string, place: string, text: unknown, label: unknown, split: Split | null): Row {
  if (typeof text !== 'string' || text.trim() === '') throw new FormatError(`${path}, ${place}, field text: ${JSON.stringify(text ?? null)} is no sentence`);
  if (typeof label !== 'string' || label.trim() === '') throw new FormatError(`${path}, ${place}, field label: ${JSON.stringify(label ?? null)} is no label`);
  return { text, label: label.trim(), split };
}

/**
 * Where a file has no splits every fifth sentence of a label is to be judged on, and where there is nothing to choose by
 * every tenth of those to learn from is; by their order, so that two runs agree.
 */
function withVal(rows: readonly Row[]): Row[] {
  const named = rows.some((row) => row.split !== null), met = new Map<string, number>();
  const every = (row: Row, nth: number, split: Split): Row => {
    const n = (met.get(row.label) ?? 0) + 1;
    met.set(row.label, n);
    return n % nth === 0 ? { ...row, split } : row;
  };
  const judged = named ? [...rows] : rows.map((row) => every({ ...row, split: 'train' }, 5, 'test'));
  if (judged.some((row) => row.split === 'val')) return judged;
  met.clear();
  return judged.map((row) => (row.split === 'train' ? every(row, 10, 'val') : row));
}
