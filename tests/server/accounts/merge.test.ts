import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccounts } from '../../../server/accounts/index.ts';
import { checkout } from '../../../server/commerce/checkout.ts';
import { priceCart, putCartLine } from '../../../server/commerce/cart.ts';
import { readOrders } from '../../../server/commerce/orders.ts';
import { TEST_PROVIDER } from '../../../server/commerce/payment.ts';
import { readStoreFiles } from '../../../server/commerce/shelf.ts';
import { openJournal } from '../../../server/learning/journal.ts';
import { seed } from '../../../server/storage/catalogue.ts';
import { openStore } from '../../../server/storage/open.ts';
import type { OpenStore } from '../../../server/storage/open.ts';
import { openWriter } from '../../../server/writer/index.ts';
import type { Writer } from '../../../server/writer/index.ts';

const PASSWORD = 'a calm blue vase';
let folder: string, record: OpenStore, writer: Writer, journal: ReturnType<typeof openJournal>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'galleria-merge-'));
  const path = join(folder, 'galleria.sqlite');
  record = openStore(path);
  seed(record.db, await readStoreFiles(join(import.meta.dirname, '..', '..', '..', 'assets', 'catalogue')));
  writer = openWriter(path);
  journal = openJournal(writer, record.db, (error) => { throw error; });
});
afterAll(async () => {
  await journal.close();
  await writer.close();
  record.close();
  rmSync(folder, { recursive: true });
});

const open = () => openAccounts({
  db: record.db, writer, secret: 'a secret of these tests, of 32 characters or more', origin: 'http://localhost:1',
  now: Date.now, random: Math.random, log: pino({ level: 'silent' }),
});
const cookieOf = (cookies: readonly string[]): string => cookies.map((cookie) => cookie.split(';')[0]).join('; ');

async function newGuest(accounts: ReturnType<typeof open>) {
  const { me, cookies } = await accounts.welcome(new Headers({ 'accept-language': 'en' }), false);
  return { me, cookie: cookieOf(cookies) };
}
async function post(accounts: ReturnType<typeof open>, path: string, cookie: string, body: object) {
  const response = await accounts.fetch(new Request(`http://localhost:1/api/auth${path}`, {
    method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', cookie, origin: 'http://localhost:1' },
  }));
  return { status: response.status, cookie: cookieOf(response.headers.getSetCookie()) };
}
const become = async (accounts: ReturnType<typeof open>, cookie: string) => (await accounts.whoIs(new Headers({ cookie })))!;
const anySku = (n: number): string => record.db.prepare<[number], string>("SELECT sku FROM stock WHERE store = 'kiln' AND on_hand > 20 ORDER BY sku LIMIT 1 OFFSET ?").pluck().get(n)!;
const cartOf = (shopper: string): Record<string, number> =>
  Object.fromEntries(priceCart(record.db, shopper, Date.now())?.cart.lines.map(({ sku, quantity }) => [sku, quantity]) ?? []);
const put = (shopper: string, n: number, quantity: number): void => { putCartLine(record.db, { shopper, sku: anySku(n), quantity }); };
const look = (shopper: string, id: string = randomUUID()) => journal.keep([
  { id, shopper, store: 'kiln', kind: 'pickup', product: 'any', sku: null, slot: null, seconds: null, at: Date.now(), reportedAt: null },
]);
async function buy(shopper: string): Promise<void> {
  const bought = await checkout({ db: record.db, writer, provider: TEST_PROVIDER, now: Date.now }, shopper, {
    idempotencyKey: randomUUID(), recipient: 'Mei', address: '1 Harbour Road', phone: '12345678',
    payment: { provider: 'test', card: 'approve' }, expectedTotal: priceCart(record.db, shopper, Date.now())!.cart.total,
  });
  expect(bought.ok).toBe(true);
}

test('signing up takes cart, orders, history, look and language along', async () => {
  const accounts = open();
  const { me: guest, cookie } = await newGuest(accounts);
  const chosen = accounts.patch(guest.id, { look: { form: 'square', skin: '#5b3a26', outfit: '#a8486b' }, locale: 'zh' });
  put(guest.id, 0, 1);
  await buy(guest.id);
  put(guest.id, 1, 2);
  await look(guest.id);
  const { status, cookie: after } = await post(accounts, '/sign-up/email', cookie, { email: 'mei@example.com', password: PASSWORD, name: 'Mei' });
  expect(status).toBe(200);
  const account = await become(accounts, after);
  expect(account).toMatchObject({ kind: 'account', name: 'Mei', look: chosen.look, locale: 'zh', comfort: chosen.comfort });
  expect(account.id).not.toBe(guest.id);
  expect(cartOf(account.id)).toEqual({ [anySku(1)]: 2 });
  expect(readOrders(record.db, account.id)).toHaveLength(1);
  expect(journal.historyOf(account.id)).toHaveLength(1);
  expect([cartOf(guest.id), readOrders(record.db, guest.id), journal.historyOf(guest.id)]).toEqual([{}, [], []]);
  expect(await accounts.whoIs(new Headers({ cookie }))).toBeNull();
  expect(accounts.person(guest.id)).toEqual(account);
});

test('signing in adds the guest\'s cart to the account\'s, at most 99 of a thing, and keeps the account\'s look', async () => {
  const accounts = open();
  const first = await newGuest(accounts);
  await post(accounts, '/sign-up/email', first.cookie, { email: 'bo@example.com', password: PASSWORD, name: 'Bo' });
  const account = accounts.person(first.me.id)!;
  put(account.id, 0, 60);
  put(account.id, 1, 1);
  const guest = await newGuest(accounts);
  put(guest.me.id, 0, 60);
  put(guest.me.id, 2, 3);
  const { cookie } = await post(accounts, '/sign-in/email', guest.cookie, { email: 'bo@example.com', password: PASSWORD });
  expect(await become(accounts, cookie)).toEqual(account);
  expect(cartOf(account.id)).toEqual({ [anySku(0)]: 99, [anySku(1)]: 1, [anySku(2)]: 3 });
});

test('what was on its way while a guest signed up reaches the account', async () => {
  const accounts = open();
  const { me: guest, cookie } = await newGuest(accounts);
  await post(accounts, '/sign-up/email', cookie, { email: 'cy@example.com', password: PASSWORD, name: 'Cy' });
  const account = accounts.person(guest.id)!;
  put(account.id, 3, 1);
  put(guest.id, 3, 2);
  const id = randomUUID();
  expect(await look(guest.id, id)).toBe(1);
  await look(guest.id, id);
  expect(cartOf(account.id)).toEqual({ [anySku(3)]: 3 });
  expect(journal.historyOf(account.id)).toHaveLength(1);
});

test('a merge that a listener cannot follow is undone as a whole, and works when tried again', async () => {
  const accounts = open();
  const { me: guest, cookie } = await newGuest(accounts);
  put(guest.id, 4, 1);
  let broken = true;
  const merged: [string, string][] = [];
  accounts.onMerge((from, to) => {
    if (broken) throw new Error('the disk is full');
    merged.push([from, to]);
  });
  const failed = await post(accounts, '/sign-up/email', cookie, { email: 'di@example.com', password: PASSWORD, name: 'Di' });
  expect(failed.status).toBe(500);
  expect(cartOf(guest.id)).toEqual({ [anySku(4)]: 1 });
  broken = false;
  const again = await post(accounts, '/sign-in/email', cookie, { email: 'di@example.com', password: PASSWORD });
  expect(again.status).toBe(200);
  const account = await become(accounts, again.cookie);
  expect(cartOf(account.id)).toEqual({ [anySku(4)]: 1 });
  expect(merged).toEqual([[guest.id, account.id]]);
});

test('a guest who signs out and in as somebody else does not take the first account\'s things along', async () => {
  const accounts = open();
  const guest = await newGuest(accounts);
  const { cookie } = await post(accounts, '/sign-up/email', guest.cookie, { email: 'ed@example.com', password: PASSWORD, name: 'Ed' });
  const ed = await become(accounts, cookie);
  put(ed.id, 5, 1);
  const other = await newGuest(accounts);
  await post(accounts, '/sign-up/email', other.cookie, { email: 'flo@example.com', password: PASSWORD, name: 'Flo' });
  // Signed in as Ed still, and now as Flo.
  const flo = await become(accounts, (await post(accounts, '/sign-in/email', cookie, { email: 'flo@example.com', password: PASSWORD })).cookie);
  expect(flo.name).toBe('Flo');
  expect(cartOf(flo.id)).toEqual({});
  expect(cartOf(ed.id)).toEqual({ [anySku(5)]: 1 });
});
