import { Router } from 'express';
import type { Refusal, Mall } from '../../shared/shop.ts';
import type { MallGoods } from '../studio/mall-goods.ts';
import type { ProductModels } from '../studio/product-models.ts';

/** What a shopper's client reads: the mall, a store's goods, how they stand, and their models. */
export function mallRoutes(goods: MallGoods, models: ProductModels, capacity: number): Router {
  const router = Router();

  router.get('/api/mall', (_request, response) => {
    response.json({ name: { en: 'Galleria', zh: '格乐里亚' }, stores: goods.stores, capacity } satisfies Mall);
  });

  router.get('/api/stores/:id/products', (request, response) => {
    const cards = goods.cards(request.params.id);
    if (cards) response.json(cards);
    else response.status(404).json(unknownStore(request.params.id));
  });

  router.get('/api/stores/:id/layout', (request, response) => {
    const layout = goods.layout(request.params.id);
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
