import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enter, openPlaces, until } from './places.ts';

const PORT = 27_431;
let places: Awaited<ReturnType<typeof openPlaces>>;
beforeAll(async () => { places = await openPlaces(PORT, { capacity: 10 }); });
afterAll(() => places.close());

test('a question in a store is answered word by word, to the asker alone, and is a sign of interest in the journal', async () => {
  const guest = await places.guest(), asker = await enter(PORT, 'stride', guest), other = await enter(PORT, 'stride', await places.guest());
  const id = randomUUID();
  asker.room.send('ask', { id, text: 'How much is the Cloudline Runner?', locale: 'en', looking: null });
  const done = await asker.next('answer.done');
  expect(done).toMatchObject({ id, generated: true, locale: 'en', products: ['cloudline-runner'], lead: null });
  const words = asker.all('answer.words');
  expect(words.length).toBeGreaterThan(1);
  expect(words.map(({ text }) => text).join('')).toContain('¥699');
  expect(other.all('answer.words')).toEqual([]);
  await until('the sign', () => places.journal.historyOf(guest.me.id).length > 0);
  expect(places.journal.historyOf(guest.me.id)).toMatchObject([{ kind: 'ask', product: 'cloudline-runner', store: 'stride' }]);
});

test('who asks more than ten times in half a minute is refused with the reason, and the connection lives', async () => {
  const asker = await enter(PORT, 'concourse', await places.guest());
  for (let i = 0; i < 12; i++) asker.room.send('ask', { id: randomUUID(), text: '有哪些店？', locale: 'zh', looking: null });
  await until('ten answers and two refusals', () => asker.all('answer.done').length === 10 && asker.refused.length === 2);
  expect(asker.refused[0]).toMatchObject({ type: 'ask', code: 'too-many', fatal: false });
  expect(asker.closed()).toBeNull();
});

test('a question of more than 400 letters is malformed', async () => {
  const asker = await enter(PORT, 'kiln', await places.guest());
  asker.room.send('ask', { id: randomUUID(), text: 'a'.repeat(401), locale: 'en', looking: null });
  await until('a refusal', () => asker.refused.length === 1);
  expect(asker.refused[0]).toMatchObject({ type: 'ask', code: 'malformed', field: 'text' });
});
