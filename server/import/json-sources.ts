/** Catalogues in JSON: Saleor's fixtures (`populatedb_data.json`) and DummyJSON's list of products. */
import { z } from 'zod';
import { Currency } from '../../shared/money.ts';
import { parsePrice, parseStock, parseWeight } from './fields.ts';
import type { Fault, Read, ReadProduct, ReadVariant, Source } from './goods.ts';
import { htmlToText, stableSlug } from './words.ts';

const Dummy = z.object({
  title: z.string().trim().min(1), description: z.string().default(''), category: z.string().default(''), brand: z.string().nullish(), sku: z.string().nullish(),
  tags: z.array(z.string()).default([]), price: z.union([z.number(), z.string()]), stock: z.union([z.number(), z.string()]), weight: z.number().nullish(),
  dimensions: z.object({ width: z.number(), height: z.number(), depth: z.number() }).partial().nullish(),
  warrantyInformation: z.string().nullish(), shippingInformation: z.string().nullish(), returnPolicy: z.string().nullish(),
});

/** DummyJSON's products: no options, sizes in centimetres, one SKU each. */
export function dummySource(list: readonly unknown[]): Source {
  return {
    format: 'dummyjson', shop: 'DummyJSON', currency: null, otherCurrencies: [],
    async *goods(currency) {
      for (const [i, entry] of list.entries()) yield* readDummy(i + 1, entry, currency);
    },
  };
}

function* readDummy(line: number, entry: unknown, currency: Currency): Generator<Read> {
  const parsed = Dummy.safeParse(entry);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) yield { kind: 'fault', fault: { line, field: issue.path.join('.') || 'product', message: `cannot be read: ${issue.message}` } };
    return;
  }
  const { title, sku, price, stock, dimensions, ...rest } = parsed.data, faults: Fault[] = [];
  const cost = parsePrice(String(price), currency), count = parseStock(String(stock));
  if (!cost.ok) faults.push({ line, field: 'price', message: cost.message });
  if (!count.ok) faults.push({ line, field: 'stock', message: count.message });
  if (!cost.ok || !count.ok) {
    for (const fault of faults) yield { kind: 'fault', fault };
    return;
  }
  const said = [rest.description, ...[rest.warrantyInformation, rest.shippingInformation, rest.returnPolicy].filter((text) => text).map((text) => `${text}.`)];
  const { width, height, depth } = dimensions ?? {};
  yield {
    kind: 'product',
    product: {
      line, handle: sku || stableSlug(title, 'product'), title, description: htmlToText(said.join('\n')), translated: {}, brand: rest.brand ?? null,
      kinds: [rest.category.replaceAll('-', ' ')].filter((kind) => kind !== ''), tags: rest.tags, material: null,
      size: width && height && depth ? { sides: [width / 100, height / 100, depth / 100], from: 'bare' } : null,
      // Its weights run from 1 to 10 for a lipstick and a car alike and name no unit: they say nothing.
      variants: [{ line, sku: sku ?? null, options: new Map(), price: cost.value, stock: count.value, grams: null }],
    },
  };
}

const Fixture = z.object({ model: z.string(), pk: z.union([z.number(), z.string()]), fields: z.record(z.string(), z.unknown()) });
const key = z.union([z.number(), z.string()]).transform(String);
const decimal = z.union([z.string(), z.number()]).transform(String);
const SALEOR = {
  'product.product': z.object({ name: z.string().trim().min(1), slug: z.string(), product_type: key, category: key.nullish(), weight: z.string().nullish(), description: z.unknown(), description_plaintext: z.string().nullish() }),
  'product.productvariant': z.object({ product: key, sku: z.string().nullish(), name: z.string().default(''), track_inventory: z.boolean().default(true), weight: z.string().nullish() }),
  'product.productvariantchannellisting': z.object({ variant: key, currency: z.string(), price_amount: decimal.nullish() }),
  'product.productchannellisting': z.object({ product: key, currency: z.string(), is_published: z.boolean().default(true) }),
  'product.category': z.object({ name: z.string(), parent: key.nullish() }),
  'product.producttype': z.object({ name: z.string(), kind: z.string().nullish() }),
  'attribute.attribute': z.object({ name: z.string(), slug: z.string() }),
  'attribute.attributevalue': z.object({ name: z.string(), attribute: key }),
  'attribute.assignedproductattributevalue': z.object({ product: key, value: key }),
  'attribute.assignedvariantattribute': z.object({ variant: key }),
  'attribute.assignedvariantattributevalue': z.object({ assignment: key, value: key }),
  'warehouse.stock': z.object({ product_variant: key, quantity: decimal }),
} as const;
type Model = keyof typeof SALEOR;
type Rows<M extends Model> = ReadonlyMap<string, { line: number; row: z.output<(typeof SALEOR)[M]> }>;

export function isSaleor(list: readonly unknown[]): boolean {
  return list.slice(0, 50).some((entry) => Fixture.safeParse(entry).data?.model.startsWith('product.') === true);
}

/** Saleor's fixtures: one list of records of many models that name each other by key. */
export function saleorSource(list: readonly unknown[]): Source {
  const faults: Fault[] = [], tables = new Map<Model, Map<string, { line: number; row: unknown }>>();
  for (const [i, entry] of list.entries()) {
    const fixture = Fixture.safeParse(entry), model = fixture.data?.model;
    if (!fixture.success) faults.push({ line: i + 1, field: 'record', message: 'is no Saleor record; it has model, pk and fields' });
    if (!fixture.success || !isModel(model)) continue;
    const parsed = SALEOR[model].safeParse(fixture.data.fields);
    if (!parsed.success) for (const issue of parsed.error.issues) faults.push({ line: i + 1, field: `${model} ${issue.path.join('.')}`, message: `cannot be read: ${issue.message}` });
    else tables.set(model, (tables.get(model) ?? new Map()).set(String(fixture.data.pk), { line: i + 1, row: parsed.data }));
  }
  const table = <M extends Model>(model: M): Rows<M> => (tables.get(model) ?? new Map()) as Rows<M>;
  const counts = [...Map.groupBy(table('product.productvariantchannellisting').values(), ({ row }) => row.currency)].sort((a, b) => b[1].length - a[1].length || (a[0] === 'USD' ? -1 : 1)).map(([currency]) => currency);
  const currency = counts.map((name) => Currency.safeParse(name)).find((parsed) => parsed.success)?.data ?? null;
  return {
    format: 'saleor', shop: 'Saleor', currency, otherCurrencies: counts.filter((name) => name !== currency),
    async *goods(wanted) {
      for (const fault of faults) yield { kind: 'fault', fault };
      yield* readSaleor(table, wanted);
    },
  };
}

function isModel(model: string | undefined): model is Model {
  return model !== undefined && Object.hasOwn(SALEOR, model);
}

type Tables = <M extends Model>(model: M) => Rows<M>;

function* readSaleor(table: Tables, currency: Currency): Generator<Read> {
  const types = table('product.producttype'), listings = Map.groupBy(table('product.productchannellisting').values(), ({ row }) => row.product);
  const variants = Map.groupBy(table('product.productvariant'), ([, { row }]) => row.product), facts = saleorFacts(table);
  const prices = Map.groupBy(table('product.productvariantchannellisting').values(), ({ row }) => row.variant);
  const stock = Map.groupBy(table('warehouse.stock').values(), ({ row }) => row.product_variant);
  for (const [id, { line, row }] of table('product.product')) {
    const type = types.get(row.product_type)?.row;
    if (type?.kind === 'gift_card' || /gift card/i.test(type?.name ?? '')) { yield { kind: 'left-out', why: 'gift card' }; continue; }
    if (!(listings.get(id) ?? []).some((listing) => listing.row.currency === currency && listing.row.is_published)) { yield { kind: 'left-out', why: 'not published' }; continue; }
    const faults: Fault[] = [], own: ReadVariant[] = [];
    for (const [variantId, { line: at, row: variant }] of variants.get(id) ?? []) {
      const listing = prices.get(variantId)?.find((price) => price.row.currency === currency);
      const price = parsePrice(listing?.row.price_amount ?? '', currency), grams = parseWeight(variant.weight ?? '', 'kg');
      const counts = (stock.get(variantId) ?? []).map(({ row: { quantity } }) => parseStock(quantity));
      for (const [field, read] of [[`price in ${currency}`, price], ['weight', grams], ...counts.map((count) => ['quantity', count] as const)] as const) if (!read.ok) faults.push({ line: at, field, message: read.message });
      const units = counts.reduce((sum, count) => sum + (count.ok ? count.value : 0), 0);
      if (price.ok && grams.ok) own.push({ line: at, sku: variant.sku || null, options: facts.ofVariant(variantId), price: price.value, stock: counts.length === 0 && !variant.track_inventory ? null : units, grams: grams.value });
    }
    if (faults.length > 0) { for (const fault of faults) yield { kind: 'fault', fault }; continue; }
    if (own.length === 0) { yield { kind: 'fault', fault: { line, field: 'variants', message: `${row.name} has none, so nothing can be bought; add a variant or unpublish it` } }; continue; }
    const about = facts.ofProduct(id), kinds = [...facts.categories(row.category ?? null), type?.name ?? ''].filter((kind) => kind !== '');
    const product: ReadProduct = {
      line, handle: row.slug || stableSlug(row.name, 'product'), title: row.name, description: htmlToText(row.description_plaintext || blocks(row.description)), translated: {},
      brand: about.get('Brand') ?? about.get('Publisher') ?? null, kinds, tags: [...about].filter(([name]) => name === 'Flavor').map(([, value]) => value),
      material: about.get('Material') ?? null, size: null, variants: own,
    };
    yield { kind: 'product', product };
  }
}

/** Attributes of products and variants by name, and a category with its parents, nearest first. */
function saleorFacts(table: Tables) {
  const attributes = table('attribute.attribute'), values = table('attribute.attributevalue'), categories = table('product.category');
  const ofProducts = Map.groupBy(table('attribute.assignedproductattributevalue').values(), ({ row }) => row.product);
  const assignments = Map.groupBy(table('attribute.assignedvariantattribute'), ([, { row }]) => row.variant);
  const chosen = Map.groupBy(table('attribute.assignedvariantattributevalue').values(), ({ row }) => row.assignment);
  const named = (keys: readonly string[]): Map<string, string> => new Map(keys.flatMap((id) => {
    const value = values.get(id)?.row, attribute = value && attributes.get(value.attribute)?.row;
    return value && attribute ? [[attribute.name, value.name] as const] : [];
  }));
  return {
    ofProduct: (id: string) => named((ofProducts.get(id) ?? []).map(({ row }) => row.value)),
    ofVariant: (id: string) => named((assignments.get(id) ?? []).flatMap(([assignment]) => chosen.get(assignment) ?? []).map(({ row }) => row.value)),
    categories(id: string | null): string[] {
      const path: string[] = [];
      for (let at = id === null ? undefined : categories.get(id)?.row; at && path.length < 8; at = at.parent ? categories.get(at.parent)?.row : undefined) path.push(at.name);
      return path;
    },
  };
}

const Blocks = z.object({ blocks: z.array(z.object({ data: z.object({ text: z.string() }).partial() })) });

/** The words of an Editor.js document. */
function blocks(description: unknown): string {
  return Blocks.safeParse(description).data?.blocks.map((block) => block.data.text ?? '').join('\n') ?? '';
}
