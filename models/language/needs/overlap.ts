/** What a need and each of some products share in so many words: the features beside the towers, and plain BM25. */
import { PARTS, partsOf, readOf, unitsOf } from './bags.ts';
import type { Described, Read } from './bags.ts';

/** Of each product: shared words by part, their share of what is asked, whether a kind that is named is its own or another, tags named. */
export const OVERLAPS = 8;
/** Keeps a sum of several rare words in the range of the other features. */
const SCALE = 0.25;

/** What a product's texts say, taken apart once. */
export interface Said {
  readonly category: string;
  readonly tags: ReadonlySet<string>;
  /** Units of each part, in the order of `PARTS`. */
  readonly units: readonly ReadonlySet<string>[];
}
export function saidBy(product: Described): Said {
  const parts = partsOf(product);
  return { category: product.category, tags: new Set(product.tags), units: PARTS.map((part) => new Set(unitsOf(parts[part]))) };
}

export interface Overlap {
  /** float32 [products, OVERLAPS]; @param read of the same text, where it was taken apart already */
  of(text: string, read?: Read): Float32Array;
}

interface Posting {
  readonly product: number;
  readonly parts: readonly number[];
}

export function overlapOf(products: readonly Said[]): Overlap {
  const postings = new Map<string, Posting[]>();
  products.forEach(({ units }, product) => {
    for (const unit of new Set(units.flatMap((each) => [...each]))) {
      const parts = units.flatMap((each, part) => (each.has(unit) ? [part] : [])),
        list = postings.get(unit);
      if (list) list.push({ product, parts });
      else postings.set(unit, [{ product, parts }]);
    }
  });
  // A word that nothing has counts among what is asked as much as one that one product has.
  const rarity = (having: number): number => Math.log(1 + (products.length - having + 0.5) / (having + 0.5));
  return {
    of(text, { units, kinds, tags } = readOf(text)) {
      const out = new Float32Array(products.length * OVERLAPS);
      let asked = 0;
      for (const unit of new Set(units)) {
        const found = postings.get(unit) ?? [],
          weight = rarity(Math.max(1, found.length));
        asked += weight;
        for (const { product, parts } of found) {
          const at = product * OVERLAPS;
          for (const part of parts) out[at + part] = (out[at + part] as number) + weight * SCALE;
          out[at + 4] = (out[at + 4] as number) + weight;
        }
      }
      products.forEach((product, i) => {
        const at = i * OVERLAPS,
          isOfKind = kinds.has(product.category);
        out[at + 4] = asked > 0 ? (out[at + 4] as number) / asked : 0;
        out[at + 5] = isOfKind ? 1 : 0;
        out[at + 6] = kinds.size > 0 && !isOfKind ? 1 : 0;
        for (const tag of tags) if (product.tags.has(tag)) out[at + 7] = (out[at + 7] as number) + 1;
      });
      return out;
    },
  };
}
