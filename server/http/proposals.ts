/** What a product could look like, by words; for members of its store alone. */
import { Router, json } from 'express';
import type { Response } from 'express';
import { BetweenRequest, WordsRequest } from '../../shared/make.ts';
import type { Design, WordsAnswer } from '../../shared/make.ts';
import type { Make } from '../studio/make/index.ts';
import type { WordsDesk } from '../studio/words.ts';
import type { Limits } from './limits.ts';
import { HttpRefusal, merchantOf, parseInput, tooMany } from './refusal.ts';

const STORE = '/api/merchant/stores/:store';
const BODY = '64kb';

export interface ProposalDeps {
  readonly make: Pick<Make, 'product'>;
  readonly words: Pick<WordsDesk, 'propose' | 'between'>;
  readonly limits: Pick<Limits, 'take'>;
}

export function proposalRoutes({ make, words, limits }: ProposalDeps): Router {
  const router = Router();
  const spend = async (response: Response, store: string, kind: 'upload' | 'preview'): Promise<void> => {
    const wait = await limits.take('person', kind, merchantOf(response, store).id);
    if (wait !== null) throw tooMany(response, wait);
  };

  router.post(`${STORE}/make/words`, json({ limit: BODY }), async (request, response) => {
    const { store } = request.params;
    await spend(response, store, 'preview');
    const { product, ...wish } = parseInput(WordsRequest, request.body), known = product === undefined ? null : make.product(store, product);
    if (product !== undefined && !known) throw new HttpRefusal(404, 'unknown-product', 'The store has no such product; read the list again.', 'product');
    const answered = await words.propose({ ...wish, dimensions: known?.dimensions });
    if (!answered.ok) throw new HttpRefusal(answered.reason === 'failed' ? 503 : 422, answered.reason, answered.message, 'text');
    response.json(answered.answer satisfies WordsAnswer);
  });

  router.post(`${STORE}/make/between`, json({ limit: BODY }), async (request, response) => {
    await spend(response, request.params.store, 'preview');
    const found = await words.between(parseInput(BetweenRequest, request.body));
    if (!found.ok) throw new HttpRefusal(found.reason === 'failed' ? 503 : 422, found.reason, found.message, 'to');
    response.json(found.design satisfies Design);
  });

  return router;
}
