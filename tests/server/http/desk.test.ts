/** [DESK] A desk over HTTP and the rooms, with a real server: a conversation is handed over, answered, gone on with and closed. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Ticket } from '../../../shared/desk.ts';
import { AssistantSample } from '../../../shared/merchant.ts';
import type { FromRoom } from '../../../shared/messages.ts';
import { Refusal } from '../../../shared/shop.ts';
import { ToldList } from '../../../shared/told.ts';
import { Browser } from '../accounts/browser.ts';
import { enter, until } from '../rooms/places.ts';
import { signedUp } from './people.ts';
import { useServed } from './served.ts';

const PORT = 4673, mall = useServed(PORT), DESK = '/api/merchant/stores/kiln/tickets';
const refusal = async (got: Response): Promise<unknown[]> => [got.status, Refusal.parse(await got.json()).code];
const listed = async (who: Browser, path: string): Promise<Ticket[]> => Ticket.array().parse(await (await who.fetch(path)).json());

/** Somebody in a store who can ask, and what they hear. */
async function shopper() {
  const browser = new Browser(mall.origin), me = await browser.me(), { room } = await enter(PORT, 'kiln', { me, headers: browser.headers });
  const heard: FromRoom['desk.answer'][] = [];
  let words = '', done = 0;
  room.onMessage('answer.words', ({ text }: FromRoom['answer.words']) => { words += text; });
  room.onMessage('answer.done', () => { done++; });
  room.onMessage('desk.answer', (answer: FromRoom['desk.answer']) => { heard.push(answer); });
  return {
    browser, heard, leave: () => room.leave(),
    async ask(text: string): Promise<string> {
      const before = done;
      words = '';
      room.send('ask', { id: randomUUID(), text, locale: 'en', looking: null });
      await until('the answer', () => done > before, 15);
      return words;
    },
  };
}

test('[DESK5] what was said goes to the desk with a summary, its answer is heard at once, and both write on until it is closed', async () => {
  const ada = await shopper(), other = new Browser(mall.origin), merchant = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'kiln' });
  await other.me();
  await ada.ask('How much is the Rice Bowl?');
  expect(await ada.ask('this is no use, get me a person')).toMatch(/T-00001/);
  const [ticket] = await listed(merchant, DESK);
  expect(ticket).toMatchObject({ number: 'T-00001', kind: 'person', state: 'open', order: null, lines: [] });
  expect(ticket?.summary).toMatchObject({ locale: 'en', wants: 'this is no use, get me a person', goods: [{ id: 'rice-bowl' }] });
  expect(ticket?.summary.said.map(({ by }) => by)).toEqual(['shopper', 'assistant', 'shopper']);
  expect(ticket?.summary.said[1]?.text).toContain('¥39');

  const line = `${DESK}/${ticket?.id ?? ''}/lines`, own = `/api/me/tickets/${ticket?.id ?? ''}/lines`;
  expect((await merchant.post(line, { text: ' Here I am. ' })).status).toBe(201);
  await until('the answer of the desk', () => ada.heard.length === 1);
  expect(ada.heard[0]).toMatchObject({ ticket: ticket?.id, number: 'T-00001', store: 'kiln', text: 'Here I am.' });
  expect(await ada.ask('did anyone answer me?')).toContain('Here I am.');
  expect((await ada.browser.post(own, { text: 'Is it glazed inside?' })).status).toBe(201);
  expect((await listed(ada.browser, '/api/me/tickets'))[0]).toMatchObject({ state: 'open', lines: [{ author: 'desk' }, { author: 'shopper', text: 'Is it glazed inside?' }] });
  expect(await listed(other, '/api/me/tickets')).toEqual([]);
  expect(await refusal(await other.post(own, { text: 'me too' }))).toEqual([404, 'unknown-ticket']);

  expect(Ticket.parse(await (await merchant.post(`${DESK}/${ticket?.id ?? ''}/state`, { state: 'closed' })).json()).state).toBe('closed');
  expect((await listed(ada.browser, '/api/me/tickets'))[0]?.state).toBe('closed');
  await ada.leave();
});

test('[DESK6] only who runs the store sees or writes at its desk, and what is no line is refused', async () => {
  const guest = new Browser(mall.origin), elsewhere = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'stride' }), merchant = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'kiln' });
  await guest.me();
  const [ticket] = await listed(merchant, DESK), line = `${DESK}/${ticket?.id ?? ''}/lines`;
  expect(await refusal(await guest.fetch(DESK))).toEqual([401, 'no-account']);
  expect(await refusal(await elsewhere.fetch(DESK))).toEqual([403, 'not-your-store']);
  expect(await refusal(await elsewhere.post(line, { text: 'ours now' }))).toEqual([403, 'not-your-store']);
  expect(await refusal(await elsewhere.post(`/api/merchant/stores/stride/tickets/${ticket?.id ?? ''}/lines`, { text: 'ours now' }))).toEqual([404, 'unknown-ticket']);
  for (const body of [{}, { text: '   ' }, { text: 'x'.repeat(1001) }, { text: 'hello', author: 'desk' }]) expect((await refusal(await merchant.post(line, body)))[0]).toBe(400);
  expect((await refusal(await merchant.post(`${DESK}/${ticket?.id ?? ''}/state`, { state: 'answered' })))[0]).toBe(400);
  expect((await listed(merchant, DESK))[0]?.lines.map(({ text }) => text)).toEqual(['Here I am.', 'Is it glazed inside?']);
});

test('[DESK7] what one told is listed for oneself, each is forgotten alone, and nobody forgets another\'s', async () => {
  const ada = await shopper(), ben = new Browser(mall.origin);
  await ben.me();
  await ada.ask('I wear a 42 in shoes');
  await ada.ask('I hate leather');
  const told = ToldList.parse(await (await ada.browser.fetch('/api/me/told')).json()), size = told.find(({ told: { about } }) => about === 'size')?.key ?? '';
  expect(told.map(({ told: { about } }) => about).sort()).toEqual(['avoids', 'size']);
  expect(ToldList.parse(await (await ben.fetch('/api/me/told')).json())).toEqual([]);
  const path = `/api/me/told/${encodeURIComponent(size)}`;
  expect((await ben.fetch(path, { method: 'DELETE' })).status).toBe(204);
  expect(ToldList.parse(await (await ada.browser.fetch('/api/me/told')).json())).toHaveLength(2);
  expect((await ada.browser.fetch(path, { method: 'DELETE' })).status).toBe(204);
  expect(ToldList.parse(await (await ada.browser.fetch('/api/me/told')).json()).map(({ told: { about } }) => about)).toEqual(['avoids']);
  expect(await ada.ask('what do you know about me?')).not.toContain('42');
  await ada.leave();
});

test('[DESK8] a merchant hears how each tone sounds, in both languages and with the record\'s price, and chooses one; nobody else does, and there are no others', async () => {
  const VOICE = '/api/merchant/stores/kiln/assistant', merchant = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'kiln' });
  const voice = async (): Promise<unknown> => (await merchant.fetch(VOICE)).json();
  const sample = async (query: string): Promise<AssistantSample> => AssistantSample.parse(await (await merchant.fetch(`${VOICE}/sample?${query}`)).json());
  expect(await voice()).toEqual({ tone: 'warm' });
  const { product, answers } = await sample('tone=refined&seed=1'), [price] = answers;
  const minor = mall.db().prepare("SELECT MIN(price) FROM stock JOIN products ON products.id = product WHERE stock.store = 'kiln' AND record ->> '$.name.en' = ?").pluck().get(product.en) as number;
  for (const locale of ['en', 'zh'] as const) expect(price?.text[locale]).toContain(`¥${minor / 100}`);
  expect(await sample('tone=refined&seed=1')).toEqual({ product, answers });
  // Ways to be thanked that one tone alone was taught.
  const own = { refined: ['The pleasure is mine.', 'You are most welcome.', '您客气了。', '能为您效劳，是我的荣幸。'], playful: ['All in a day’s work.', 'Any time, that is what I am for.', '小菜一碟！'] };
  const thanks = async (tone: keyof typeof own): Promise<string> => {
    const heard = await Promise.all([1, 2, 3, 4, 5, 6].map((seed) => sample(`tone=${tone}&seed=${seed}`)));
    return heard.flatMap((each) => each.answers.filter(({ to }) => to === 'thanks').flatMap(({ text }) => [text.en, text.zh])).join('\n');
  };
  for (const [tone, other] of [['refined', 'playful'], ['playful', 'refined']] as const) {
    const heard = await thanks(tone);
    expect(own[tone].some((way) => heard.includes(way))).toBe(true);
    expect(own[other].filter((way) => heard.includes(way))).toEqual([]);
  }
  expect(await voice()).toEqual({ tone: 'warm' });

  expect(await (await merchant.put(VOICE, { tone: 'playful' })).json()).toEqual({ tone: 'playful' });
  expect(await voice()).toEqual({ tone: 'playful' });
  for (const wrong of [{ tone: 'loud' }, {}, { tone: 'warm', more: 1 }]) expect((await merchant.put(VOICE, wrong)).status).toBe(400);
  expect((await merchant.fetch(`${VOICE}/sample?tone=loud`)).status).toBe(400);
  const lumen = VOICE.replace('kiln', 'lumen');
  for (const got of [await merchant.fetch(lumen), await merchant.put(lumen, { tone: 'warm' }), await merchant.fetch(`${lumen}/sample?tone=warm`)]) expect(await refusal(got)).toEqual([403, 'not-your-store']);
  expect(await voice()).toEqual({ tone: 'playful' });
});
