/** The moderator's queue: what was reported, and what is decided about it. */
import { Router, json } from 'express';
import { Decide } from '../../shared/care.ts';
import type { CareCase, CareQueue } from '../../shared/care.ts';
import type { Care, Decided } from '../care/index.ts';
import { HttpRefusal, operatorOf, parseInput } from './refusal.ts';

export function careRoutes(care: Care): Router {
  const router = Router();
  router.use('/api/care', (_request, response, next) => {
    operatorOf(response);
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/api/care', (_request, response) => {
    response.json(care.queue() satisfies CareQueue);
  });
  router.post('/api/care/cases/:id/decide', json({ limit: '4kb' }), async (request, response) => {
    const { id, name } = operatorOf(response), { note = '', ...decide } = parseInput(Decide, request.body), number = /^\d{1,12}$/.test(request.params.id) ? Number(request.params.id) : 0;
    const decided = await care.decide(number, { ...decide, note }, { id, name });
    if (!decided.ok) throw refusalOf(decided.reason);
    response.json(decided.case satisfies CareCase);
  });
  return router;
}

function refusalOf(reason: Extract<Decided, { ok: false }>['reason']): HttpRefusal {
  switch (reason) {
    case 'unknown': return new HttpRefusal(404, reason, 'There is no such case; GET /api/care lists them.', 'id');
    case 'decided': return new HttpRefusal(409, reason, 'Somebody has decided this case meanwhile; read the queue again.', 'id');
    case 'not-for-this': return new HttpRefusal(400, reason, 'This cannot be decided of such a case.', 'decision');
    case 'hours': return new HttpRefusal(400, reason, 'A mute takes hours, and nothing else does.', 'hours');
    case 'changed': return new HttpRefusal(409, reason, 'The product is no longer sold.', 'id');
  }
}
