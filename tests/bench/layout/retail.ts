/** Real baskets: UCI Online Retail (Chen, Sain and Guo 2012), as `shared/data/basket-online-retail` has them. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';

/** What one customer bought, an entry an invoice, first to last; each names a product once. */
export type Baskets = readonly (readonly string[])[];
export interface Goods { readonly code: string; readonly description: string; readonly category: string; readonly price: number }
export interface Retail { readonly goods: ReadonlyMap<string, Goods>; readonly customers: ReadonlyMap<string, Baskets> }

/** Where the data lies unless `--data` names another file or folder. */
export const RETAIL_DATA = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'basket-online-retail');
const FILE = 'online_retail.csv.gz';
const COLUMNS = ['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID'] as const;

/** The file that a path names, or that lies in the folder that it names; null where there is none. */
export function retailFile(path: string): string | null {
  if (!existsSync(path)) return null;
  const file = statSync(path).isDirectory() ? join(path, FILE) : path;
  return existsSync(file) ? file : null;
}

/** Reads lines of sales, gzipped or not. Cancelled invoices, lines without a customer and codes of no goods (postage, fees) are left out. @throws RangeError for a file without these columns */
export async function readRetail(file: string): Promise<Retail> {
  const bytes = createReadStream(file), lines = (file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes).pipe(parse({ bom: true }));
  const invoices = new Map<string, { readonly customer: string; readonly at: string; readonly codes: Set<string> }>();
  const sold = new Map<string, { description: string; price: number }>();
  let at: Readonly<Record<(typeof COLUMNS)[number], number>> | null = null;
  for await (const line of lines as AsyncIterable<string[]>) {
    if (!at) {
      const missing = COLUMNS.filter((name) => !line.includes(name));
      if (missing.length > 0) throw new RangeError(`${file} has no column ${missing.join(', ')}`);
      at = Object.fromEntries(COLUMNS.map((name) => [name, line.indexOf(name)])) as Record<(typeof COLUMNS)[number], number>;
      continue;
    }
    const invoice = line[at.InvoiceNo] ?? '', code = (line[at.StockCode] ?? '').toLowerCase(), customer = line[at.CustomerID] ?? '';
    if (invoice.startsWith('C') || customer === '' || !/^\d/.test(code) || !(Number(line[at.Quantity]) > 0)) continue;
    const basket = invoices.get(invoice) ?? { customer, at: line[at.InvoiceDate] ?? '', codes: new Set<string>() };
    basket.codes.add(code);
    invoices.set(invoice, basket);
    sold.set(code, { description: line[at.Description] ?? '', price: Number(line[at.UnitPrice]) });
  }
  const customers = Map.groupBy([...invoices.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), ({ customer }) => customer);
  const categories = categoriesOf(new Map([...sold].map(([code, { description }]) => [code, description])));
  return {
    goods: new Map([...sold].map(([code, each]) => [code, { code, ...each, category: categories.get(code) ?? 'other' }])),
    customers: new Map([...customers].map(([customer, baskets]) => [customer, baskets.map(({ codes }) => [...codes])])),
  };
}

/** Words that say what goods are like, not what they are. */
const QUALITIES = new Set(`THE AND WITH FOR SET PACK BOX OF IN ON SMALL LARGE MEDIUM MINI JUMBO BIG GIANT ASSORTED DESIGN COLOUR COLOURS VINTAGE RETRO
  RED WHITE BLUE GREEN PINK BLACK CREAM IVORY SILVER GOLD YELLOW ORANGE PURPLE BROWN GREY TURQUOISE NATURAL METAL WOOD WOODEN GLASS PAPER PLASTIC
  CERAMIC ENAMEL ZINC TIN RETROSPOT POLKADOT SPOT SPOTS HEART HEARTS STAR FLOWER ROSE CHRISTMAS DOLLY GIRL SPACEBOY STRAWBERRY PAISLEY SKULL SKULLS
  LONDON PARIS ENGLISH UNION FLAG SUKI SCANDINAVIAN REGENCY DESIGNS PCS PIECE TRADITIONAL CLASSIC HOME SWEET FRENCH PARISIENNE`.split(/\s+/));

/**
 * Product -> category: the head word of its description. English puts the head last ("metal lantern", "tea towels"),
 * but patterns may follow it ("jumbo bag red retrospot"): of a description's words that are no mere quality, it is the
 * one that most descriptions end with. A plural counts as its singular; a word of fewer than three products is `other`.
 */
export function categoriesOf(descriptions: ReadonlyMap<string, string>): Map<string, string> {
  const wordsOf = (text: string): string[] => text.toUpperCase().split(/[^A-Z]+/).filter((word) => word.length > 2 && !QUALITIES.has(word)).map((word) => word.replace(/(?<=..[^S])S$/, ''));
  const words = new Map([...descriptions].map(([code, text]) => [code, wordsOf(text)])), last = new Map<string, number>();
  for (const each of words.values()) last.set(each.at(-1) ?? '', (last.get(each.at(-1) ?? '') ?? 0) + 1);
  const head = new Map([...words].map(([code, each]) => [code, each.reduceRight((best, word) => ((last.get(word) ?? 0) > (last.get(best) ?? 0) ? word : best), each.at(-1) ?? '')]));
  const size = new Map<string, number>();
  for (const word of head.values()) size.set(word, (size.get(word) ?? 0) + 1);
  return new Map([...head].map(([code, word]) => [code, word !== '' && (size.get(word) ?? 0) >= 3 ? word.toLowerCase() : 'other']));
}
