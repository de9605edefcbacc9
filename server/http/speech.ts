/** The assistant's answers as sound, only what it answered this shopper within the last hour; and what a shopper says, as words. */
import { Router, raw } from 'express';
import { z } from 'zod';
import { Locale } from '../../shared/locale.ts';
import { HEARD_RATE, HEARD_SECONDS } from '../../shared/speech.ts';
import type { HeardAnswer } from '../../shared/speech.ts';
import type { Care } from '../care/index.ts';
import type { Listening } from '../studio/speech/listening.ts';
import type { Speaking } from '../studio/speech/speaking.ts';
import type { Limits } from './limits.ts';
import { HttpRefusal, parseInput, shopperOf, tooMany } from './refusal.ts';

const Params = z.object({ question: z.uuid() }), Query = z.object({ locale: Locale });
/** Bytes of the longest that is heard. */
const MOST = 2 * HEARD_RATE * HEARD_SECONDS;

export interface SpeechDeps { readonly speaking: Pick<Speaking, 'say'>; readonly listening: Pick<Listening, 'hear'>; readonly care: Pick<Care, 'answerTo'> }

export function speechRoutes({ speaking, listening, care }: SpeechDeps, limits: Pick<Limits, 'take'>): Router {
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
  router.post('/api/speech/heard', raw({ type: 'audio/l16', limit: MOST }), async (request, response) => {
    const { id } = shopperOf(response), { locale } = parseInput(Query, request.query);
    const wait = await limits.take('person', 'speech', id);
    if (wait !== null) throw tooMany(response, wait);
    const body: unknown = request.body;
    if (!Buffer.isBuffer(body) || body.length === 0 || body.length % 2 === 1) throw new HttpRefusal(400, 'malformed', `Send 16-bit PCM of ${HEARD_RATE} samples a second, mono, as audio/l16.`);
    const heard = await listening.hear(Int16Array.from({ length: body.length / 2 }, (_, i) => body.readInt16LE(2 * i)), locale);
    if (!heard) throw new HttpRefusal(503, 'busy', 'Many are being heard just now; try again in a few seconds, or type.');
    response.set('Cache-Control', 'no-store').json(heard satisfies HeardAnswer);
  });
  return router;
}
