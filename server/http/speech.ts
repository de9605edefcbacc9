/** The assistant's answers as sound: only what it answered this shopper, within the last hour. */
import { Router } from 'express';
import { z } from 'zod';
import type { Care } from '../care/index.ts';
import type { Speaking } from '../studio/speech/speaking.ts';
import type { Limits } from './limits.ts';
import { HttpRefusal, parseInput, shopperOf, tooMany } from './refusal.ts';

const Params = z.object({ question: z.uuid() });

export function speechRoutes(speaking: Pick<Speaking, 'say'>, care: Pick<Care, 'answerTo'>, limits: Pick<Limits, 'take'>): Router {
  const router = Router();
  router.get('/api/speech/answers/:question', async (request, response) => {
    const { id } = shopperOf(response), { question } = parseInput(Params, request.params);
    const wait = await limits.take('person', 'speech', id);
    if (wait !== null) throw tooMany(response, wait);
    const answer = care.answerTo(id, question);
    if (!answer) throw new HttpRefusal(404, 'unknown-answer', 'You asked no such question within the last hour.', 'question');
    const said = await speaking.say(answer.text, answer.place);
    if (!said.ok && said.reason === 'nothing') throw new HttpRefusal(404, 'nothing-to-say', 'The answer has no words to say.', 'question');
    if (!said.ok) throw new HttpRefusal(503, 'busy', 'Many answers are being said just now; read this one, or try again in a few seconds.');
    response.set({ 'Cache-Control': 'private, max-age=3600', 'Content-Type': 'audio/wav', ETag: `"${said.key}"` }).send(Buffer.from(said.wav));
  });
  return router;
}
