import { Router } from 'express';
import type { Offer } from '../../shared/shop.ts';
import type { Till } from '../commerce/checkout.ts';
import { validOffers } from '../commerce/offers.ts';
import { HttpRefusal, shopperOf } from './refusal.ts';

/** What a shopper was offered and may still use, and waving it away. */
export function offersRoutes({ db, writer, now }: Pick<Till, 'db' | 'writer' | 'now'>): Router {
  const router = Router();

  router.get('/api/offers', (_request, response) => {
    response.set('Cache-Control', 'no-store').json(validOffers(db, shopperOf(response).id, now()) satisfies Offer[]);
  });

  router.post('/api/offers/:store/:id/dismiss', async (request, response) => {
    const { store, id } = request.params;
    if (!await writer.write('offer.dismiss', { shopper: shopperOf(response).id, store, id, now: now() })) {
      throw new HttpRefusal(404, 'unknown-offer', 'You have no such offer; GET /api/offers lists yours.', 'id');
    }
    response.status(204).end();
  });

  return router;
}
