/** What the mall knows of whoever asks: to read, to take away, to have forgotten, or to do without. */
import { Router, json } from 'express';
import { OptOut } from '../../shared/privacy.ts';
import type { Known } from '../../shared/privacy.ts';
import type { Privacy } from '../learning/privacy.ts';
import { parseInput, shopperOf } from './refusal.ts';

/** @param now milliseconds since 1970 */
export function privacyRoutes(privacy: Privacy, now: () => number): Router {
  const router = Router();
  router.get('/api/me/known', async (_request, response) => {
    response.set('Cache-Control', 'no-store').json(await privacy.known(shopperOf(response).id) satisfies Known);
  });
  router.get('/api/me/data', (_request, response) => {
    const me = shopperOf(response);
    response.set('Cache-Control', 'no-store').attachment('galleria.json').json({ exportedAt: new Date(now()).toISOString(), me, ...privacy.takeAway(me.id) });
  });
  router.post('/api/me/forget', (_request, response) => {
    privacy.forget(shopperOf(response).id);
    response.status(204).end();
  });
  router.put('/api/me/opt-out', json({ limit: '1kb' }), (request, response) => {
    const { out } = parseInput(OptOut, request.body);
    privacy.optOut(shopperOf(response).id, out);
    response.status(204).end();
  });
  return router;
}
