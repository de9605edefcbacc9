/** How a store's assistant speaks, over HTTP: for members of the store alone. */
import { Router, json } from 'express';
import { AssistantVoice, SampleQuery } from '../../shared/merchant.ts';
import type { AssistantSample } from '../../shared/merchant.ts';
import type { StoreVoices } from '../studio/assistant/voices.ts';
import { HttpRefusal, merchantOf, parseInput } from './refusal.ts';

const VOICE = '/api/merchant/stores/:store/assistant', BODY = json({ limit: '8kb' });

export function voiceRoutes(voices: StoreVoices): Router {
  const router = Router();
  const voiceOf = (store: string): AssistantVoice => {
    const tone = voices.tone(store);
    if (tone === undefined) throw new HttpRefusal(404, 'unknown-store', 'There is no such store.', 'store');
    return { tone };
  };
  router.get(VOICE, (request, response) => {
    merchantOf(response, request.params.store);
    response.set('Cache-Control', 'no-store').json(voiceOf(request.params.store));
  });
  router.put(VOICE, BODY, (request, response) => {
    const { store } = request.params;
    merchantOf(response, store);
    voices.choose(store, parseInput(AssistantVoice, request.body).tone);
    response.json(voiceOf(store));
  });
  router.get(`${VOICE}/sample`, async (request, response) => {
    const { store } = request.params;
    merchantOf(response, store);
    const { tone, seed } = parseInput(SampleQuery, request.query), sample = await voices.sample(store, tone, seed);
    if (sample === null) throw new HttpRefusal(404, 'nothing-sold', 'The store sells nothing yet that its assistant could speak of.', 'store');
    response.set('Cache-Control', 'no-store').json(sample satisfies AssistantSample);
  });
  return router;
}
