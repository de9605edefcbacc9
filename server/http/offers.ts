import { Router } from 'express';
import type { Offer } from '../../shared/shop.ts';
import { dismissOffer, validOffers } from '../commerce/offers.ts';
import type { Db } from '../storage/open.ts';
import { HttpRefusal, shopperOf } from './refusal.ts';

/** What a shopper was offered and may still use, and waving it away. */
export function offersRoutes({ db, now }: { readonly db: Db; /** Milliseconds since 1970. */ readonly now: () => number }): Router {
  const router = Router();

  router.get('/api/offers', (_request, response) => {
    response.set('Cache-Control', 'no-store').json(validOffers(db, shopperOf(response).id, now()) satisfies Offer[]);
  });

  router.post('/api/offers/:store/:id/dismiss', (request, response) => {
    const { store, id } = request.params;
    if (!dismissOffer(db, shopperOf(response).id, store, id, now())) {
      throw new HttpRefusal(404, 'unknown-offer', 'You have no such offer; GET /api/offers lists yours.', 'id');
    }
    response.status(204).end();
  });

  return router;
}
