import { Router } from 'express';
import type { Me } from '../../shared/account.ts';
import type { Refusal, Mall } from '../../shared/shop.ts';
import type { Layouts } from '../studio/layout.ts';
import type { MallGoods } from '../studio/mall-goods.ts';
import type { ProductModels } from '../studio/product-models.ts';

export interface MallDeps {
  readonly goods: MallGoods;
  readonly models: ProductModels;
  readonly layouts: Pick<Layouts, 'layoutFor' | 'restock'>;
  /** Most people in one place. */
  readonly capacity: number;
}

/** Whose layouts they see who have no session. */
const NOBODY = 'nobody';

/**
 * What a shopper's client reads: the mall, a store's goods, how they stand, and their models. A layout is
 * asked for before the store is in sight, so this is when its shelves are restocked.
 */
export function mallRoutes({ goods, models, layouts, capacity }: MallDeps): Router {
  const router = Router();

  router.get('/api/mall', (_request, response) => {
    response.json({ name: { en: 'Galleria', zh: '格乐里亚' }, stores: goods.stores, capacity } satisfies Mall);
  });

  router.get('/api/stores/:id/products', (request, response) => {
    const cards = goods.cards(request.params.id);
    if (cards) response.json(cards);
    else response.status(404).json(unknownStore(request.params.id));
  });

  router.get('/api/stores/:id/layout', async (request, response) => {
    const { me } = response.locals as { me?: Me | null }, shopper = me?.id ?? NOBODY, { id } = request.params;
    await layouts.restock(shopper, id);
    const layout = await layouts.layoutFor(shopper, id);
    if (layout) response.json(layout);
    else response.status(404).json(unknownStore(request.params.id));
  });

  router.get('/models/:file', async (request, response) => {
    const key = /^([0-9a-f]{64})\.glb$/.exec(request.params.file)?.[1];
    const glb = key === undefined ? null : await models.glb(key);
    if (!glb) {
      response.status(404).json({ code: 'unknown-model', field: 'file', message: 'No product has this model; read the product again for its addresses.' } satisfies Refusal);
      return;
    }
    response.type('model/gltf-binary').set('Cache-Control', 'public, max-age=31536000, immutable').end(glb);
  });

  return router;
}

function unknownStore(id: string): Refusal {
  return { code: 'unknown-store', field: 'id', message: `There is no store ${JSON.stringify(id.slice(0, 80))}; GET /api/mall lists them.` };
}
