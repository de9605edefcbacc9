import express, { Router } from 'express';
import type { Response } from 'express';
import { MATERIAL_FOLDER } from '../../models/shape/index.ts';
import type { FileForm } from '../../models/shape/index.ts';
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

/** What HTTP calls a model that is not given. */
const STATUS = { unknown: 404, impossible: 422, failed: 500, busy: 503 } as const;
const CODES = { unknown: 'unknown-model', impossible: 'impossible-model', failed: 'model-failed', busy: 'busy' } as const;

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

  // The pictures that thin models name beside themselves; their names say what is in them.
  router.use('/models/materials', express.static(MATERIAL_FOLDER, { immutable: true, maxAge: '1y', fallthrough: false, index: false }));

  const give = async (response: Response, file: string, form: FileForm): Promise<void> => {
    const key = /^([0-9a-f]{64})\.glb$/.exec(file)?.[1], model = await models.glb(key ?? '', form);
    if (model.ok) {
      response.type('model/gltf-binary').set('Cache-Control', 'public, max-age=31536000, immutable').end(model.glb);
      return;
    }
    response.status(STATUS[model.reason]).json({ code: CODES[model.reason], field: 'file', message: model.message } satisfies Refusal);
  };
  router.get('/models/:file', (request, response) => give(response, request.params.file, 'thin'));
  // The same with its pictures inside, for whoever takes it elsewhere.
  router.get('/models/whole/:file', (request, response) => give(response, request.params.file, 'whole'));

  return router;
}

function unknownStore(id: string): Refusal {
  return { code: 'unknown-store', field: 'id', message: `There is no store ${JSON.stringify(id.slice(0, 80))}; GET /api/mall lists them.` };
}
