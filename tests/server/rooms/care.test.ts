import { afterAll, beforeAll, expect, test } from 'vitest';
import { enter, openPlaces, until } from './places.ts';

const PORT = 27_437;
let places: Awaited<ReturnType<typeof openPlaces>>;
beforeAll(async () => { places = await openPlaces(PORT, { capacity: 10 }); });
afterAll(() => places.close());

test('what the filter holds back reaches nobody, its writer hears why, and what they say next is heard', async () => {
  const writer = await enter(PORT, 'kiln', await places.guest()), other = await enter(PORT, 'kiln', await places.guest());
  await until('two visitors', () => writer.room.state.visitors?.size === 2);
  for (const text of ['you are an idiot', '裸聊加我', 'pay me directly by venmo', '加我微信 lili_2020', 'see www.evil.com']) writer.room.send('chat', { text });
  await until('five refusals', () => writer.refused.length === 5);
  expect(writer.refused.map(({ type, code, field, fatal }) => ({ type, code, field, fatal })))
    .toEqual(['harassment', 'adult', 'fraud', 'personal', 'links'].map((code) => ({ type: 'chat', code, field: 'text', fatal: false })));
  expect(other.refused).toEqual([]);
  await new Promise((resolve) => { setTimeout(resolve, 1100); });
  writer.room.send('chat', { text: 'what a lovely vase' });
  await until('the harmless words', () => other.chats.length > 0);
  expect(other.chats.map(({ text }) => text)).toEqual(['what a lovely vase']);
});

test('a link to a spot of this mall may be shared', async () => {
  const writer = await enter(PORT, 'lumen', await places.guest());
  writer.room.send('chat', { text: `come here: http://127.0.0.1:${PORT}/?at=lumen&x=1.00&z=2.00&yaw=0.00` });
  await until('the link', () => writer.chats.length === 1);
});
