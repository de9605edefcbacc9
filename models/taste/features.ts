/** What the model of taste sees of a product: its side information as a hashed bag, so that a new product has one at once. */
import type { Product } from '../../shared/catalogue.ts';

/** Length of the bag. */
export const FEATURES = 384;
/** Price bands per factor of ten. */
const BANDS_PER_DECADE = 3;
const WEIGHT = { category: 1.5, brand: 0.7, price: 0.8, colour: 0.5, tag: 1, material: 0.4, size: 0.4 } as const;

/** Unit length. A product is compared with others only through this. */
export function featuresOf(product: Product): Float32Array {
  const out = new Float32Array(FEATURES);
  const put = (kind: keyof typeof WEIGHT, value: string): void => {
    const at = hash(`${kind}:${value}`) % FEATURES;
    out[at] = (out[at] as number) + WEIGHT[kind];
  };
  put('category', product.category);
  put('brand', product.brand);
  put('price', String(Math.round(BANDS_PER_DECADE * Math.log10(Math.min(...product.variants.map((v) => v.price)) + 1))));
  for (const { main } of product.colourways) put('colour', hueOf(main));
  for (const tag of product.tags) put('tag', tag);
  for (const word of product.material.en.toLowerCase().split(/[^a-z]+/).filter((w) => w.length > 3)) put('material', word);
  put('size', String(Math.round(2 * Math.log2(Math.max(product.dimensions.width, product.dimensions.height, product.dimensions.depth)))));
  const length = Math.hypot(...out);
  return out.map((x) => x / length);
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
