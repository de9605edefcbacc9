/** What the model of taste sees of a product: its side information as hashed bags, so that a new product has one at once. */
import type { Product } from '../../shared/catalogue.ts';

/** Lengths of the bags of facts, of words and of shape, one after the other. */
const FACTS = 384, WORDS = 192, SHAPES = 64;
export const FEATURES = FACTS + WORDS + SHAPES;
/** Price bands per factor of ten. */
const BANDS_PER_DECADE = 3;
const WEIGHT = { category: 1.5, brand: 0.7, price: 0.8, colour: 0.5, tag: 1, material: 0.4, size: 0.4 } as const;
/** Lengths of the bags of words and of shape beside that of facts. */
const WORDS_WEIGHT = 0.5, SHAPE_WEIGHT = 0.5;
/** Words shorter than this say little. */
const SHORTEST_WORD = 4;

/** Unit length. A product is compared with others only through this. */
export function featuresOf(product: Product): Float32Array {
  const facts = new Float32Array(FACTS);
  const put = (kind: keyof typeof WEIGHT, value: string): void => drop(facts, `${kind}:${value}`, WEIGHT[kind]);
  put('category', product.category);
  put('brand', product.brand);
  put('price', String(Math.round(BANDS_PER_DECADE * Math.log10(Math.min(...product.variants.map((v) => v.price)) + 1))));
  for (const { main } of product.colourways) put('colour', hueOf(main));
  for (const tag of product.tags) put('tag', tag);
  for (const word of wordsOf(product.material.en)) put('material', word);
  put('size', String(Math.round(2 * Math.log2(Math.max(product.dimensions.width, product.dimensions.height, product.dimensions.depth)))));
  const out = new Float32Array(FEATURES);
  out.set(unit(facts, 1));
  out.set(unit(textOf(product), WORDS_WEIGHT), FACTS);
  out.set(unit(shapeOf(product), SHAPE_WEIGHT), FACTS + WORDS);
  return unit(out, 1);
}

/** Words of name and description; a name counts three times. Chinese, which has no spaces, by pairs of characters. */
function textOf({ name, description }: Product): Float32Array {
  const bag = new Float32Array(WORDS);
  for (const word of wordsOf(name.en)) drop(bag, word, 3);
  for (const word of wordsOf(description.en)) drop(bag, word, 1);
  if (name.en === name.zh) return bag;
  for (let i = 0; i + 1 < name.zh.length; i++) drop(bag, name.zh.slice(i, i + 2), 1);
  return bag;
}

/** The family of its shape, and its proportions by thirds of a doubling. */
function shapeOf({ shape, dimensions: { width, height, depth } }: Product): Float32Array {
  const bag = new Float32Array(SHAPES);
  if (shape.kind === 'program') {
    drop(bag, `family:${shape.family}`, 1);
    if (shape.material) drop(bag, `surface:${shape.material}`, 0.5);
  }
  drop(bag, `tall:${Math.round(1.5 * Math.log2(height / width))}`, 0.7);
  drop(bag, `deep:${Math.round(1.5 * Math.log2(depth / width))}`, 0.5);
  return bag;
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^a-z]+/).filter((word) => word.length >= SHORTEST_WORD);

function drop(bag: Float32Array, word: string, weight: number): void {
  const at = hash(word) % bag.length;
  bag[at] = (bag[at] as number) + weight;
}
function unit(bag: Float32Array, length: number): Float32Array {
  const now = Math.hypot(...bag);
  return now === 0 ? bag : bag.map((x) => x * length / now);
}

/** One of eight hues, or a grey of three. */
function hueOf(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as [number, number, number];
  const most = Math.max(r, g, b), least = Math.min(r, g, b), spread = most - least;
  if (spread < 28) return `grey${Math.floor(most / 86)}`;
  const sector = most === r ? (g - b) / spread : most === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  return `hue${Math.floor(((sector + 6) % 6) * 8 / 6)}`;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
