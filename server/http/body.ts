/** A shopper's own measures, and what follows from them: for whoever they are of, and nobody else. */
import { Router, json } from 'express';
import { completeMeasures } from '../../models/body/index.ts';
import { Measures } from '../../shared/body.ts';
import type { MyMeasures } from '../../shared/body.ts';
import type { FitAdvice } from '../../shared/fit.ts';
import { TryOn } from '../../shared/try-on.ts';
import type { Till } from '../commerce/checkout.ts';
import { adviceFor } from '../commerce/sizes.ts';
import { readProduct } from '../storage/catalogue.ts';
import { readMeasures } from '../storage/measures.ts';
import type { TryOns } from '../studio/try-on.ts';
import { HttpRefusal, parseInput, shopperOf } from './refusal.ts';

export function bodyRoutes({ db, writer, now }: Pick<Till, 'db' | 'writer' | 'now'>, tryOns: TryOns): Router {
  const router = Router();
  const mine = (shopper: string): MyMeasures => {
    const told = readMeasures(db, shopper), { measures, estimated } = completeMeasures(told ?? {});
    return { told, measures, estimated };
  };
  router.use('/api/me', (_request, response, next) => {
    // What is said here of one's body is kept by no cache on the way.
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/api/me/measures', (_request, response) => { response.json(mine(shopperOf(response).id)); });
  router.put('/api/me/measures', json({ limit: '1kb' }), async (request, response) => {
    const { id } = shopperOf(response);
    await writer.write('measures.keep', { shopper: id, measures: parseInput(Measures, request.body), at: now() });
    response.json(mine(id));
  });
  router.delete('/api/me/measures', async (_request, response) => {
    await writer.write('measures.forget', { shopper: shopperOf(response).id });
    response.status(204).end();
  });
  router.get('/api/me/fit/:store/:product', (request, response) => {
    const { store, product: id } = request.params, me = shopperOf(response), product = readProduct(db, store, id);
    const advice = product && adviceFor(db, store, product, readMeasures(db, me.id) ?? {});
    if (!advice) throw new HttpRefusal(404, 'not-worn', 'Nothing of this name is worn.', 'product');
    response.json(advice satisfies FitAdvice);
  });
  router.post('/api/me/try-on', json({ limit: '4kb' }), async (request, response) => {
    const me = shopperOf(response), wish = parseInput(TryOn, request.body), made = await tryOns.make(readMeasures(db, me.id) ?? {}, wish);
    if (!made.ok) throw new HttpRefusal(404, 'not-worn', 'This cannot be tried on; read the product again.', `items.${made.item}`);
    response.type('model/gltf-binary').end(made.glb);
  });
  return router;
}
