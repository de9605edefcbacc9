/** From a merchant's words to a product that stands on a shelf: what was said is kept, what was not is guessed and counted. */
import { Product } from '../../shared/catalogue.ts';
import type { Dimensions, Variant } from '../../shared/catalogue.ts';
import { familyOf } from '../../models/shape/request.ts';
import type { LocalText } from '../../shared/locale.ts';
import { chooseOptions } from './options.ts';
import type { Form } from './forms.ts';
import type { Fault, ReadProduct } from './goods.ts';
import { kindOf, UNKNOWN } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { materialIn, NOT_STATED } from './materials.ts';
import { clip, digest, slug, stableSlug } from './words.ts';

/** What an import had to decide itself. */
export type Guess = 'size' | 'size-not-believable' | 'weight' | 'kind' | 'read-form' | 'near-form' | 'box' | 'colour' | 'colour-name' | 'material' | 'translation' | 'sku' | 'untracked' | 'brand';

export interface Made { readonly product: Product; readonly guesses: readonly Guess[]; readonly kind: Kind }
export type MadeOrFaults = { readonly ok: true; readonly made: Made } | { readonly ok: false; readonly faults: readonly Fault[] };

export interface Shop {
  readonly id: string;
  /** Brand of goods that name none. */
  readonly name: string;
  /** Units of what the merchant does not count. */
  readonly untracked: number;
}

/** What the table of kinds makes of a row. */
export function kindOfProduct({ title, kinds, tags }: ReadProduct): Kind {
  return kindOf(title, kinds, tags) ?? UNKNOWN;
}

/** `form` is what the row was read as where its kind has no form of its own. */
export function makeProduct(read: ReadProduct, shop: Shop, form: Form | null = null): MadeOrFaults {
  const guesses = new Set<Guess>(), found = kindOfProduct(read), kind: Kind = form ? { ...found, ...form, likeness: 'own' } : found;
  if (found === UNKNOWN) guesses.add('kind');
  if (form) guesses.add('read-form');
  else if (kind.likeness !== 'own') guesses.add(kind.likeness === 'near' ? 'near-form' : 'box');
  const chosen = chooseOptions(read, kind);
  if (!chosen.ok) return { ok: false, faults: [chosen.fault] };
  for (const guess of chosen.guesses) guesses.add(guess);
  const { name, description } = texts(read, guesses), id = stableSlug(read.handle, 'p');
  const material = (read.material ? materialIn(read.material) : null) ?? materialIn(read.title), family = familyOf(kind.family);
  if (!material) guesses.add('material');
  if (!read.brand) guesses.add('brand');
  const grams = read.variants.find((variant) => variant.grams !== null)?.grams;
  if (!grams) guesses.add('weight');
  const variants: Variant[] = read.variants.map((variant, i) => {
    const pick = chosen.picks[i];
    if (!variant.sku) guesses.add('sku');
    if (variant.stock === null) guesses.add('untracked');
    return {
      sku: variant.sku === null ? newSku(shop.id, id, [pick?.colour, pick?.size]) : safeSku(variant.sku),
      ...(pick?.size !== undefined && { size: pick.size }), colour: pick?.colour ?? '', price: variant.price, stock: variant.stock ?? shop.untracked,
    };
  });
  const dress = material && family?.materials.includes(material.material) ? material.material : kind.material;
  const dimensions = sizeOf(read, kind, guesses);
  const estimated = [...(guesses.has('size') || guesses.has('size-not-believable') ? ['dimensions' as const] : []), ...(grams ? [] : ['weight' as const])];
  const draft: Product = {
    id, name, description, category: kind.id, brand: clip(read.brand ?? shop.name, 60),
    tags: tagsOf(read), material: read.material && material ? { en: clip(read.material, 80), zh: material.text.zh } : material?.text ?? NOT_STATED,
    dimensions, weight: grams ?? kind.grams, ...(estimated.length > 0 && { estimated }),
    shape: { kind: 'program', family: kind.family, params: { ...kind.params }, material: dress },
    sizes: chosen.sizes, colourways: chosen.colourways, variants,
  };
  const parsed = Product.safeParse(draft);
  if (parsed.success) return { ok: true, made: { product: parsed.data, guesses: [...guesses], kind } };
  return { ok: false, faults: parsed.error.issues.map((issue) => ({ line: read.line, field: issue.path.join('.') || 'product', message: `cannot be kept: ${issue.message}` })) };
}

function texts(read: ReadProduct, guesses: Set<Guess>): { name: LocalText; description: LocalText } {
  const en = read.translated.en ?? read, zh = read.translated.zh ?? read;
  if (en.title === zh.title) guesses.add('translation');
  const nameOf = (text: string): string => clip(text, 200);
  return { name: { en: nameOf(en.title), zh: nameOf(zh.title) }, description: { en: en.description || en.title, zh: zh.description || zh.title } };
}

function tagsOf(read: ReadProduct): string[] {
  const words = [...read.tags, ...read.kinds].map((tag) => clip(tag.toLowerCase().replace(/\s+/g, ' ').trim(), 40)).filter((tag) => tag !== '');
  return [...new Set(words)].slice(0, 16);
}

/** Most that a stated side may differ from the usual one, as a factor, before it is not believed: numbers without a unit are wrong more often. */
const BELIEVABLE = { columns: 6, text: 4, bare: 1.7 } as const;
type Sides = readonly [number, number, number];

/** The stated size where it is believable for the kind, otherwise the usual one. */
function sizeOf({ size, title }: ReadProduct, kind: Kind, guesses: Set<Guess>): Dimensions {
  const usual = scaled(kind, title);
  if (!size) guesses.add('size');
  else {
    const sides = size.from === 'text' ? turned(size.sides, usual) : size.sides;
    if (kind.id === UNKNOWN.id ? sides.every((side) => side >= 0.01 && side <= 3) : strangeness(sides, usual) <= Math.log(BELIEVABLE[size.from])) return kept(sides);
    guesses.add('size-not-believable');
  }
  return kept(usual);
}

/** The greatest factor between two sizes side by side, as a logarithm. */
function strangeness(sides: Sides, usual: Sides): number {
  return Math.max(...sides.map((side, i) => Math.abs(Math.log(side / (usual[i] ?? side)))));
}

/** Three lengths in the order that comes nearest to the usual size. */
function turned([a, b, c]: Sides, usual: Sides): Sides {
  const orders: readonly Sides[] = [[a, b, c], [a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]];
  return orders.reduce((best, order) => (strangeness(order, usual) < strangeness(best, usual) - 1e-9 ? order : best));
}

/** The usual size; sofas by the seats that their title counts. */
function scaled(kind: Kind, title: string): Sides {
  const seats = /\b([123])[ -]?(?:seat|seater)\b|([单双三])人/i.exec(title), count = Number(seats?.[1] ?? ({ 单: 1, 双: 2, 三: 3 }[seats?.[2] ?? ''] ?? 3));
  const [width, height, depth] = kind.size;
  return kind.id === 'sofa' ? [width * (count + 0.5) / 3.5, height, depth] : [width, height, depth];
}

function kept([width, height, depth]: Sides): Dimensions {
  const side = (metres: number, least: number, most: number): number => Math.round(Math.min(most, Math.max(least, metres)) * 1e4) / 1e4;
  return { width: side(width, 0.005, 5), height: side(height, 0.002, 2.1), depth: side(depth, 0.002, 5) };
}

/** A SKU of our own for a variant that has none: the same at every import of the same options. */
function newSku(shop: string, id: string, options: readonly (string | undefined)[]): string {
  return `${slug(id, 40).toUpperCase()}-${digest(JSON.stringify([shop, id, ...options]))}`;
}

/** The merchant's SKU where the catalogue can keep it as it is, else its letters and a digest. */
function safeSku(sku: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(sku) ? sku : `${slug(sku, 48).toUpperCase() || 'SKU'}-${digest(sku)}`;
}
