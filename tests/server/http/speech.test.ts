/** [SA] The assistant's answers as sound, over HTTP, from a real server: whose they are, what they hold, what is refused. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { speak } from '../../../models/speech/voice/index.ts';
import { VOICES } from '../../../models/speech/voice/voices.ts';
import { HeardAnswer, readSpoken } from '../../../shared/speech.ts';
import { Refusal } from '../../../shared/shop.ts';
import { join, newGuest } from '../../load/visitor.ts';
import type { Guest } from '../../load/visitor.ts';
import { useServed } from './served.ts';

const mall = useServed(4691);
const spoken = (guest: Guest, id: string): Promise<Response> => fetch(`${mall.origin}/api/speech/answers/${id}`, { headers: guest });
const refusal = async (answer: Promise<Response>): Promise<unknown[]> => { const got = await answer, { code } = Refusal.parse(await got.json()); return [got.status, code]; };

/** Asks in Kiln, waits for the whole answer, and gives the question's id and the answer's words. */
async function ask(guest: Guest, text: string, locale: 'en' | 'zh'): Promise<{ id: string; words: string }> {
  const room = await join(mall.origin, 'kiln', guest), id = randomUUID();
  let words = '';
  room.onMessage('answer.words', (part: { text: string }) => { words += part.text; });
  const done = new Promise<void>((resolve, reject) => { room.onMessage('answer.done', () => resolve()); room.onMessage('refused', (why: object) => reject(new Error(JSON.stringify(why)))); });
  room.send('ask', { id, text, locale, looking: null });
  await done;
  await room.leave();
  return { id, words };
}

test('[SA1] an answer is said in its language, as long as its words take, and the same file again the second time', async () => {
  const guest = await newGuest(mall.origin, 1);
  for (const [text, locale, least, most] of [['How much is the Morning Mug?', 'en', 8, 24], ['清晨马克杯多少钱？', 'zh', 3, 9]] as const) {
    const { id, words } = await ask(guest, text, locale), first = await spoken(guest, id), bytes = await first.arrayBuffer(), sound = readSpoken(bytes);
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'audio/wav']);
    const seconds = sound!.samples.length / sound!.rate, letters = words.length / seconds;
    expect(letters, words).toBeGreaterThan(locale === 'en' ? least : least * 0.8);
    expect(letters, words).toBeLessThan(most);
    expect(sound!.mouth.length / 50).toBeCloseTo(seconds, 1);
    expect(Math.max(...sound!.mouth)).toBeGreaterThan(0.5);
    const again = await spoken(guest, id);
    expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
  }
});

test('[SA2] nobody hears another\'s answer, or one that was never given, and no text is said that an assistant did not say', async () => {
  const [one, other] = [await newGuest(mall.origin, 2), await newGuest(mall.origin, 3)], { id } = await ask(one, 'Where are the bowls?', 'en');
  expect(await refusal(spoken(other, id))).toEqual([404, 'unknown-answer']);
  expect(await refusal(spoken(one, randomUUID()))).toEqual([404, 'unknown-answer']);
  expect(await refusal(spoken(one, 'Hello-there'))).toEqual([400, 'malformed']);
  expect(await refusal(spoken({}, id))).toEqual([401, 'no-session']);
  expect((await spoken(one, id)).status).toBe(200);
});

test('[SA3] who asks for sound again and again is told to wait', async () => {
  const guest = await newGuest(mall.origin, 4), answers = await Promise.all(Array.from({ length: 31 }, () => spoken(guest, randomUUID())));
  expect(answers.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(1);
});

const heard = (guest: Guest, samples: Int16Array, { locale = 'en', type = 'audio/l16' } = {}): Promise<Response> =>
  fetch(`${mall.origin}/api/speech/heard?locale=${locale}`, { method: 'POST', headers: { ...guest, 'content-type': type }, body: new Int16Array(samples) });

test('[SA4] what a shopper says is answered as the words of a command, as no command, or as nothing', async () => {
  const guest = await newGuest(mall.origin, 5), answer = async (samples: Int16Array, locale?: string): Promise<HeardAnswer> => HeardAnswer.parse(await (await heard(guest, samples, { ...locale && { locale } })).json());
  expect(await answer(speak('add to cart.', 'en', VOICES.calm).samples)).toEqual({ kind: 'words', text: 'add it to the cart' });
  expect(await answer(speak('多少钱？', 'zh', VOICES.clear).samples, 'zh')).toEqual({ kind: 'words', text: '这个多少钱' });
  expect(await answer(new Int16Array(16_000))).toEqual({ kind: 'silence' });
});

test('[SA5] sound that is too long, of another kind, empty or of nobody is refused, and says why', async () => {
  const guest = await newGuest(mall.origin, 6);
  expect(await refusal(heard(guest, new Int16Array(16_000 * 8 + 1)))).toEqual([413, 'too-large']);
  expect(await refusal(heard(guest, new Int16Array(0)))).toEqual([400, 'malformed']);
  expect(await refusal(heard(guest, new Int16Array(800), { type: 'audio/wav' }))).toEqual([400, 'malformed']);
  expect(await refusal(heard(guest, new Int16Array(800), { locale: 'fr' }))).toEqual([400, 'malformed']);
  expect(await refusal(heard({}, new Int16Array(800)))).toEqual([401, 'no-session']);
});
