/** What goods, stores and colours are called, as the reader of questions is told it. */
import type { Product, StoreFile } from '../../shared/catalogue.ts';
import { namesIndex } from './lexicon/index.ts';
import type { Index } from './lexicon/index.ts';

export { NO_NAMES } from './lexicon/index.ts';
export type { Index } from './lexicon/index.ts';

/** Goods with the stores that sell them. */
export interface Vocabulary { readonly products: readonly Product[]; readonly stores: readonly Pick<StoreFile, 'name'>[] }

export function namesOf({ products, stores }: Vocabulary): Index {
  return namesIndex({
    products: products.flatMap((p) => [p.name.en, p.name.zh]), stores: stores.flatMap((s) => [s.name.en, s.name.zh]),
    colours: products.flatMap((p) => p.colourways.flatMap((c) => [c.name.en, c.name.zh])),
  });
}
