import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Product } from '../../shared/catalogue.ts';
import type { ProductModels } from './product-models.ts';

export interface ModelsAheadDeps {
  readonly models: Pick<ProductModels, 'keysOf' | 'glb'>;
  /** What the stores carry, in the order that it is made. */
  readonly products: Iterable<Product>;
  readonly log: Logger;
}

/** Milliseconds between two models, so that half a processor at most goes into what nobody waits for. */
const REST = 25;

/**
 * Makes the coarsest models, which a whole store is shown with, before anybody asks for them, so that a
 * first visitor's goods stand at once. One at a time: what visitors ask for waits for one of these at
 * most. Returns what stops it, which resolves when nothing is being made any more.
 */
export function makeModelsAhead({ models, products, log }: ModelsAheadDeps): () => Promise<void> {
  let stopped = false;
  const make = async (): Promise<void> => {
    for (const product of products) {
      if (stopped) return;
      if (product.shape.kind !== 'program') continue;
      try {
        const keys = models.keysOf(product);
        const made = keys && await models.glb(keys[2]);
        if (made && !made.ok) log.warn({ reason: made.reason, message: made.message, product: product.id }, 'a model could not be made ahead');
        await wait(REST);
      } catch (error) {
        // Whoever asks for it is told the reason again.
        log.warn({ error, product: product.id }, 'a model could not be made ahead');
      }
    }
  };
  const made = make();
  return () => {
    stopped = true;
    return made;
  };
}
