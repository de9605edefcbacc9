/** A store's desk over HTTP: the shopper's side, and that of the people who answer. */
import { Router, json } from 'express';
import { NewLine, TicketPatch } from '../../shared/desk.ts';
import type { Ticket } from '../../shared/desk.ts';
import type { ToldList } from '../../shared/told.ts';
import type { Till } from '../commerce/checkout.ts';
import type { Written } from '../storage/tickets.ts';
import { readTold } from '../storage/told.ts';
import type { Desk } from '../studio/desk.ts';
import { HttpRefusal, merchantOf, parseInput, shopperOf } from './refusal.ts';

const DESK = '/api/merchant/stores/:store/tickets', BODY = json({ limit: '8kb' });

export function deskRoutes(desk: Desk, { db, writer }: Pick<Till, 'db' | 'writer'>): Router {
  const router = Router();
  const written = (result: Written): Ticket => {
    if (!result.ok) throw new HttpRefusal(404, 'unknown-ticket', 'Nothing of this name was asked here; read the list again.', 'id');
    return result.ticket;
  };
  router.get('/api/me/tickets', (_request, response) => {
    response.set('Cache-Control', 'no-store').json(desk.ofShopper(shopperOf(response).id) satisfies Ticket[]);
  });
  router.post('/api/me/tickets/:id/lines', BODY, async (request, response) => {
    response.status(201).json(written(await desk.add(shopperOf(response).id, request.params.id, parseInput(NewLine, request.body).text)));
  });
  router.get('/api/me/told', (_request, response) => {
    response.set('Cache-Control', 'no-store').json(readTold(db, shopperOf(response).id) satisfies ToldList);
  });
  router.delete('/api/me/told/:key', async (request, response) => {
    await writer.write('told.forget', { shopper: shopperOf(response).id, what: { key: request.params.key } });
    response.status(204).end();
  });

  router.get(DESK, (request, response) => {
    merchantOf(response, request.params.store);
    response.set('Cache-Control', 'no-store').json(desk.ofStore(request.params.store) satisfies Ticket[]);
  });
  router.post(`${DESK}/:id/lines`, BODY, async (request, response) => {
    const { store, id } = request.params;
    merchantOf(response, store);
    response.status(201).json(written(await desk.answer(store, id, parseInput(NewLine, request.body).text)));
  });
  router.post(`${DESK}/:id/state`, BODY, async (request, response) => {
    const { store, id } = request.params;
    merchantOf(response, store);
    response.json(written(await desk.setState(store, id, parseInput(TicketPatch, request.body).state)));
  });
  return router;
}
