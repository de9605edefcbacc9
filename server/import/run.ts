/** Reads a catalogue into a store: all of it, or nothing and every reason why. */
import { basename, extname } from 'node:path';
import type { StoreFile } from '../../shared/catalogue.ts';
import { Currency } from '../../shared/money.ts';
import { readStore, seed } from '../storage/catalogue.ts';
import type { StoreRecord } from '../storage/catalogue.ts';
import { openStaging } from '../storage/import.ts';
import type { Changes, Clash, Staging } from '../storage/import.ts';
import type { Db } from '../storage/open.ts';
import { faultList } from './faults.ts';
import type { FaultList } from './faults.ts';
import type { Forms } from './forms.ts';
import { ImportRefusal } from './goods.ts';
import type { Fault, LeftOut, Source } from './goods.ts';
import type { Department } from './kinds/kind.ts';
import { openSource } from './open-source.ts';
import { kindOfProduct, makeProduct } from './product.ts';
import type { Guess } from './product.ts';
import { newStore, refit } from './store.ts';
import { slug } from './words.ts';

export interface ImportWish {
  readonly file: string;
  /** Id of the store; made of its name or of the file's name where absent. */
  readonly store?: string | undefined;
  readonly nameEn?: string | undefined;
  readonly nameZh?: string | undefined;
  readonly currency?: string | undefined;
  /** A label of the Encoding Standard. */
  readonly encoding: string;
  /** Units that may be sold of what the merchant does not count. */
  readonly untracked: number;
  readonly dryRun: boolean;
}

export interface ImportReport {
  readonly store: string; readonly name: string; readonly isNew: boolean; readonly format: Source['format'];
  readonly currency: Currency; readonly currencyTaken: 'asked' | 'store' | 'file' | 'assumed'; readonly otherCurrencies: readonly string[];
  readonly products: number; readonly variants: number;
  /** Null for a dry run. */
  readonly changes: Changes | null;
  readonly absent: number; readonly leftOut: ReadonlyMap<LeftOut, number>;
  /** How many products each guess was made for, with a few of their names. */
  readonly guesses: ReadonlyMap<Guess, { readonly count: number; readonly examples: readonly string[] }>;
  readonly slots: { readonly rebuilt: boolean };
}
export type Imported = { readonly ok: true; readonly report: ImportReport } | { readonly ok: false; readonly faults: FaultList };

export interface ImportDeps {
  /** A connection of the import's own. */
  readonly db: Db;
  /** The embedded mall, which a new database gets first, as at the first start. */
  readonly embedded: readonly StoreFile[];
  readonly now: () => number;
  /** Reads forms out of rows whose kind has none of its own; without it they stand as what resembles them or as boxes. */
  readonly forms?: Forms | undefined;
}

const MOST_EXAMPLES = 3;

/** @throws ImportRefusal where the file as a whole cannot be taken; then, as with faults, nothing has changed */
export async function importCatalogue(wish: ImportWish, { db, embedded, now, forms }: ImportDeps): Promise<Imported> {
  const source = await openSource(wish.file, wish.encoding), id = storeId(wish, source);
  const existing = readStore(db, id) ?? (db.prepare('SELECT 1 FROM stores LIMIT 1').get() === undefined ? embedded.find((store) => store.id === id) : undefined);
  const { currency, taken } = currencyFor(wish, source, existing?.currency);
  const nameEn = wish.nameEn ?? existing?.name.en ?? source.shop ?? titleOf(id), nameZh = wish.nameZh ?? existing?.name.zh ?? wish.nameEn ?? source.shop ?? nameEn;
  const staging = openStaging(db, id);
  try {
    const read = await stage(source, currency, staging, { id, name: nameEn, untracked: wish.untracked }, forms);
    if (read.faults.count > 0) return { ok: false, faults: read.faults };
    if (read.products === 0) throw new ImportRefusal('no-goods', `The file has no products to sell${read.leftOut.size > 0 ? `; left out: ${[...read.leftOut].map(([why, count]) => `${count} ${why}`).join(', ')}` : ''}.`);
    const goods = staging.dimensions();
    const fresh = existing ? null : newStore({ id, nameEn, nameZh, currency, departments: read.departments, goods });
    const { store, rebuilt } = existing ? refit({ ...recordOf(existing), name: { en: nameEn, zh: nameZh } }, goods) : { store: fresh!, rebuilt: true };
    const absent = staging.absent();
    const changes = wish.dryRun ? null : staging.takeOver(store, { at: new Date(now()).toISOString(), format: source.format, file: basename(wish.file) }, () => void seed(db, embedded));
    return {
      ok: true,
      report: {
        store: id, name: nameEn, isNew: !existing, format: source.format, currency, currencyTaken: taken, otherCurrencies: source.otherCurrencies,
        products: read.products, variants: read.variants, changes, absent, leftOut: read.leftOut, guesses: read.guesses, slots: { rebuilt },
      },
    };
  } finally {
    staging.close();
  }
}

/** All of a store but its goods and promotions: what its merchant asks of the shelves too. */
function recordOf(store: StoreFile | StoreRecord): StoreRecord {
  if (!('products' in store)) return store;
  const { products: _, promotions: __, ...record } = store;
  return record;
}

interface Staged {
  readonly faults: FaultList; readonly products: number; readonly variants: number;
  readonly leftOut: Map<LeftOut, number>; readonly departments: Map<Department, number>; readonly guesses: Map<Guess, { count: number; examples: string[] }>;
}

async function stage(source: Source, currency: Currency, staging: Staging, shop: { id: string; name: string; untracked: number }, forms: Forms | undefined): Promise<Staged> {
  const faults = faultList(), leftOut: Staged['leftOut'] = new Map(), departments: Staged['departments'] = new Map(), guesses: Staged['guesses'] = new Map();
  let products = 0, variants = 0;
  for await (const step of source.goods(currency)) {
    if (step.kind === 'fault') faults.add(step.fault);
    else if (step.kind === 'left-out') leftOut.set(step.why, (leftOut.get(step.why) ?? 0) + 1);
    else {
      const made = makeProduct(step.product, shop, await forms?.formFor(step.product, kindOfProduct(step.product)) ?? null);
      if (!made.ok) {
        faults.add(...made.faults);
        continue;
      }
      const { product, kind } = made.made, { line } = step.product;
      const own = staging.known(product.id, product.variants.map((variant) => variant.sku));
      const id = own ?? (staging.taken(product.id) ? `${product.id.slice(0, 46)}-${shop.id}`.slice(0, 80) : product.id);
      faults.add(...staging.add({ ...product, id }, line).map((clash) => clashFault(clash, line, product.name.en)));
      products += 1;
      variants += product.variants.length;
      departments.set(kind.department, (departments.get(kind.department) ?? 0) + 1);
      for (const guess of made.made.guesses) {
        const noted = guesses.get(guess) ?? { count: 0, examples: [] };
        noted.count += 1;
        if (noted.examples.length < MOST_EXAMPLES) noted.examples.push(product.name.en);
        guesses.set(guess, noted);
      }
    }
  }
  return { faults, products, variants, leftOut, departments, guesses };
}

function clashFault(clash: Clash, line: number, name: string): Fault {
  switch (clash.kind) {
    case 'product': return { line, field: 'Handle', message: `of ${name} reads like that of line ${clash.line}; give one of them another` };
    case 'sku': return { line, field: 'SKU', message: `${clash.sku} stands at the product of line ${clash.line} too; every variant needs a SKU of its own` };
    case 'other-store': return { line, field: 'SKU', message: `${clash.sku} is sold by the store ${clash.store} already; change it, or import into that store with --store ${clash.store}` };
  }
}

function storeId({ store, nameEn, file }: ImportWish, source: Source): string {
  const id = store ?? (slug(nameEn ?? source.shop ?? basename(file, extname(file)), 32) || 'imported');
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 32) return id;
  throw new ImportRefusal('store', `${JSON.stringify(id.slice(0, 60))} is no name for a store: write lower-case letters, digits and single hyphens, at most 32, such as --store my-shop.`);
}

function currencyFor({ currency: asked, store }: ImportWish, source: Source, existing: Currency | undefined): { currency: Currency; taken: ImportReport['currencyTaken'] } {
  if (asked !== undefined) {
    const parsed = Currency.safeParse(asked.toUpperCase());
    if (!parsed.success) throw new ImportRefusal('currency', `The mall does not trade in ${asked.slice(0, 12)}; choose one of ${Currency.options.join(', ')}.`);
    if (existing && existing !== parsed.data) throw new ImportRefusal('currency', `The store ${store ?? ''} sells in ${existing}; import into another store to sell in ${parsed.data}.`);
    if (source.currency && parsed.data !== source.currency && !source.otherCurrencies.includes(parsed.data)) throw new ImportRefusal('currency', `The file has no prices in ${parsed.data}, only in ${[source.currency, ...source.otherCurrencies].join(' and ')}.`);
    return { currency: parsed.data, taken: 'asked' };
  }
  if (existing) {
    if (source.currency && source.currency !== existing && !source.otherCurrencies.includes(existing)) throw new ImportRefusal('currency', `The store sells in ${existing}, but the file has prices in ${source.currency}.`);
    return { currency: existing, taken: 'store' };
  }
  return source.currency ? { currency: source.currency, taken: 'file' } : { currency: 'USD', taken: 'assumed' };
}

function titleOf(id: string): string {
  return id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
