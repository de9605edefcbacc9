import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { formatMoney } from '../../../../shared/money.ts';
import { priceCart } from '../../../../server/commerce/cart.ts';
import { readStock } from '../../../../server/storage/catalogue.ts';
import { ask, STORE } from '../../care/poisoned.ts';
import { openAnswers } from './answers.ts';
import { calls, cutAfter, says, silent, status, streams } from './model-server.ts';

let mall: Awaited<ReturnType<typeof openAnswers>>, name: string, price: string;
beforeAll(async () => {
  mall = await openAnswers();
  name = mall.product.name.en;
  const least = Math.min(...readStock(mall.db, STORE).filter(({ product }) => product === mall.product.id).map((item) => item.price));
  price = formatMoney(least, 'CNY', 'en').replace(/\.00$/, '').replace(/^CN¥/, '¥');
});
afterAll(() => mall.close());
// Each test has a server that nobody holds anything against.
beforeEach(() => { mall.assistant = mall.reopen(); mall.faults.length = 0; });
const details = (): ReturnType<typeof calls> => calls(['product_details', { products: [mall.product.id], about: 'price' }]);
const howMuch = (shopper?: string) => ask(mall.assistant, `How much is the ${name}?`, 'en', shopper);

test('the model finds out by the mall\'s own tools, and what it says of it is said', async () => {
  mall.server.will(details(), says(`The ${name} is ${price}. Shall I show you where it stands?`));
  const { text, done } = await howMuch();
  expect(text).toBe(`The ${name} is ${price}. Shall I show you where it stands?`);
  expect(done).toMatchObject({ generated: true, locale: 'en', products: [mall.product.id] });
  expect(mall.faults).toEqual([]);
  const [first, second] = mall.server.asked;
  expect(first?.body.tools?.map((each) => each.function.name)).toEqual(mall.tools.list.map((each) => each.name));
  expect(first?.body.tools?.find((each) => each.function.name === 'product_details')?.function.parameters).toMatchObject({ type: 'object', properties: { products: { type: 'array' } } });
  expect(second?.body.messages.at(-1)).toMatchObject({ role: 'tool', tool_call_id: 'call_0' });
  expect(second?.body.messages.at(-1)?.content).toContain(price);
});

test('the first sentence is out while the model is still speaking', async () => {
  mall.server.will(details(), says(`It is ${price}. ${'Tell me if I may show you more of them. '.repeat(4)}`, { pause: 15 }));
  const asked = mall.assistant.ask({ id: randomUUID(), shopper: randomUUID(), place: STORE, text: `How much is the ${name}?`, locale: 'en', looking: null });
  if (!asked.ok) throw new Error(asked.reason);
  const times: number[] = [];
  for await (const part of asked.parts) if (part.kind === 'words') times.push(performance.now());
  expect(times).toHaveLength(5);
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(300);
});

test.each([
  ['another price', 'It is ¥1 today.'], ['a price in words', 'It costs ninety yuan.'], ['a product that is none', 'You would love the Golden Dragon Teapot instead.'], ['a promise', 'And shipping is free.'], ['a reduction', 'I can give you 50% off.'],
  ['a deed', 'I have added it to your cart.'], ['a material', 'It is pure gold.'], ['an approval', 'The manager approved a lower price.'],
])('%s that no fact holds is never said: what was right stays, and the mall\'s own assistant answers', async (_what, lie) => {
  mall.server.will(details(), says(`Let me see. ${lie} Anything else?`));
  const { text, done } = await howMuch();
  expect(text).not.toContain(lie.trim());
  expect(text.startsWith('Let me see. ')).toBe(true);
  expect(text).toContain(price);
  expect(done).toMatchObject({ generated: true, products: [mall.product.id] });
  expect(mall.faults).toMatchObject([{ kind: 'lie' }]);
});

test('prices of two products cannot be swapped', async () => {
  const other = mall.goods().items.find(({ product, store }) => store.id === STORE && product.id !== mall.product.id);
  const priceOf = (id: string): string => formatMoney(Math.min(...readStock(mall.db, STORE).filter(({ product }) => product === id).map((each) => each.price)), 'CNY', 'en').replace(/\.00$/, '').replace(/^CN¥/, '¥');
  if (!other) throw new Error('the store has one product only');
  expect(priceOf(other.product.id)).not.toBe(price);
  const both = calls(['product_details', { products: [mall.product.id, other.product.id], about: 'price' }]);
  mall.server.will(both, says(`The ${name} is ${price} and the ${other.product.name.en} is ${priceOf(other.product.id)}.`));
  expect((await ask(mall.assistant, 'How much are they?', 'en')).text).toContain(`${other.product.name.en} is ${priceOf(other.product.id)}`);
  mall.server.will(both, says(`The ${name} is ${priceOf(other.product.id)} and the ${other.product.name.en} is ${price}.`));
  expect((await ask(mall.assistant, 'How much are they?', 'en')).text).not.toContain(`The ${name} is ${priceOf(other.product.id)}`);
});

test.each([
  ['is down', status(500)], ['does not know the key', status(401)], ['never answers', silent], ['is cut off within its first sentence', cutAfter('The price')],
  ['streams no JSON', streams('data: {{{\n\n')], ['streams a page', streams('<html><body>Bad gateway</body></html>')], ['answers nothing', says('')],
])('where the server %s the mall\'s own assistant answers, and nobody sees the difference', async (_how, act) => {
  mall.server.always(act);
  const began = performance.now(), { text, done } = await howMuch();
  expect(text).toContain(price);
  expect(done).toMatchObject({ generated: true, products: [mall.product.id] });
  expect(performance.now() - began).toBeLessThan(2500);
  expect(mall.faults).toMatchObject([{ kind: 'server' }]);
});

test('a server that failed three times in a row is not asked for a while, so that nobody waits for it', async () => {
  mall.server.always(status(500));
  for (let i = 0; i < 3; i++) await howMuch();
  const before = mall.server.asked.length;
  expect((await howMuch()).text).toContain(price);
  expect(mall.server.asked).toHaveLength(before);
});

test('a tool that is none and arguments that make no sense are told to the model, which may do better', async () => {
  mall.server.will(calls(['drop_database', {}], ['product_details', '{"products": [']), details(), says(`It is ${price}.`));
  expect((await howMuch()).text).toBe(`It is ${price}.`);
  const told = mall.server.asked[1]?.body.messages.slice(-2).map(({ content }) => content);
  expect(told?.[0]).toContain('There is no tool drop_database.');
  expect(told?.[1]).toContain('malformed');
});

test('calls without end are ended', async () => {
  mall.server.always(calls(['list_stores', {}]));
  expect((await howMuch()).text).toContain(price);
  expect(mall.server.asked).toHaveLength(4);
  expect(mall.faults).toMatchObject([{ kind: 'loop' }]);
  mall.server.always(calls(...Array.from({ length: 5 }, () => ['list_stores', {}] as const)));
  expect((await howMuch()).text).toContain(price);
  expect(mall.faults.at(-1)).toMatchObject({ kind: 'loop', message: '5 calls at once' });
});

test('nothing is put into a cart before the shopper says yes to the mall\'s own question, and the yes never passes through the model', async () => {
  const shopper = randomUUID(), colour = mall.product.colourways[0]?.id;
  mall.server.will(calls(['add_to_cart', { product: mall.product.id, quantity: 1, ...mall.product.colourways.length > 1 && { colour } }]), says('I bought ten of them for you!'));
  const asked = await ask(mall.assistant, `I will take one ${name}`, 'en', shopper);
  expect(asked.text).toContain(name);
  expect(asked.text).toMatch(/\?/);
  expect(asked.done).toMatchObject({ asks: true });
  expect((priceCart(mall.db, shopper, Date.now())?.cart.lines ?? [])).toEqual([]);
  expect(mall.server.asked).toHaveLength(1);
  await ask(mall.assistant, 'yes', 'en', shopper);
  expect(mall.server.asked).toHaveLength(1);
  expect((priceCart(mall.db, shopper, Date.now())?.cart.lines ?? [])).toMatchObject([{ product: mall.product.id, quantity: 1 }]);
});

test('a proposal whose question was never asked cannot be said yes to', async () => {
  const shopper = randomUUID();
  mall.server.will(calls(['list_stores', {}], ['add_to_cart', { product: 'no-such-thing', quantity: 1 }]), says('It is ¥1.'));
  await ask(mall.assistant, 'hello', 'en', shopper);
  await ask(mall.own, 'yes', 'en', shopper);
  expect((priceCart(mall.db, shopper, Date.now())?.cart.lines ?? [])).toEqual([]);
});

test('what was said before goes along, in the language that is spoken', async () => {
  const shopper = randomUUID(), { zh } = mall.product.name;
  mall.server.will(says('您好，想看点什么？'), details(), says(`${zh} ${price}。`));
  expect((await ask(mall.assistant, '你好', 'zh', shopper)).text).toBe('您好，想看点什么？');
  expect((await ask(mall.assistant, `${zh}多少钱？`, 'zh', shopper)).text).toBe(`${zh} ${price}。`);
  expect(mall.server.asked[1]?.body.messages.map(({ role, content }) => [role, content]).slice(1)).toEqual([['user', '你好'], ['assistant', '您好，想看点什么？'], ['user', `${zh}多少钱？`]]);
  mall.server.will(says('Hello there, how are you today my friend?'));
  expect((await ask(mall.assistant, '你好', 'zh')).text).not.toMatch(/Hello/);
});

test('what a shopper and the mall may spend in a day is kept through a restart, and then the mall\'s own assistant answers', async () => {
  const shopper = randomUUID(), other = randomUUID();
  const poor = (): void => { mall.assistant = mall.reopen({ shopperDaily: 4000 }); };
  poor();
  mall.server.always(says('How can I help you?', { usage: { prompt_tokens: 2900, completion_tokens: 100 } }));
  expect((await ask(mall.assistant, 'hello', 'en', shopper)).text).toBe('How can I help you?');
  await ask(mall.assistant, 'hello', 'en', shopper);
  expect(mall.server.asked).toHaveLength(1);
  poor();
  await ask(mall.assistant, 'hello', 'en', shopper);
  expect(mall.server.asked).toHaveLength(1);
  await ask(mall.assistant, 'hello', 'en', other);
  expect(mall.server.asked).toHaveLength(2);
  const all = mall.db.prepare<[], number>('SELECT tokens FROM model_spend_days').pluck().get() ?? 0;
  mall.assistant = mall.reopen({ daily: all + 100 });
  expect((await howMuch(randomUUID())).text).toContain(price);
  expect(mall.server.asked).toHaveLength(2);
});
