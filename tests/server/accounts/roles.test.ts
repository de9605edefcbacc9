import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInvitations } from '../../../server/accounts/invitations.ts';
import { serve } from '../../../server/serve.ts';
import { openStore } from '../../../server/storage/open.ts';
import { Browser } from './browser.ts';

const PORT = 4612;
const root = join(import.meta.dirname, '..', '..', '..');
const links: string[] = [];
let data: string, stop: () => Promise<void>;
const start = async (): Promise<void> => { stop = await serve({ port: PORT, host: '127.0.0.1', data, capacity: 7 }, (link) => { links.push(link); }); };
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'galleria-roles-'));
  await start();
});
afterAll(async () => {
  await stop();
  rmSync(data, { recursive: true });
});

const tokenOf = (link: string): string => /#invitation=([\w-]+)$/.exec(link.trim())?.[1] ?? '';
const invite = (...args: string[]) => spawnSync(process.execPath, [join(root, 'scripts', 'invite.ts'), '--data', data, ...args], { encoding: 'utf8' });
const accept = (browser: Browser, link: string): Promise<Response> => browser.post('/api/invitations/accept', { token: tokenOf(link) });
let people = 0;
async function account(): Promise<Browser> {
  const browser = new Browser(`http://127.0.0.1:${PORT}`);
  await browser.me();
  await browser.signUp(`person${people++}@example.com`, 'a calm blue vase', 'Person');
  return browser;
}
const refusal = async (response: Response): Promise<[number, string]> => [response.status, (await response.json() as { code: string }).code];

test('the first start gives a link that makes whoever opens it run every store and plan the mall, once', async () => {
  await stop();
  await start();
  expect(links).toHaveLength(1);
  expect(links[0]).toMatch(/^http:\/\/localhost:4612\/merchant\/#invitation=[\w-]{32}$/);
  const ada = await account();
  const accepted = await accept(ada, links[0]!);
  expect(await accepted.json()).toEqual({ role: 'owner', store: null });
  const me = await ada.me();
  expect(me.planner).toBe(true);
  expect(me.merchantOf).toHaveLength(10);
  expect((await accept(ada, links[0]!)).status).toBe(200);
  const eve = await account();
  expect(await refusal(await accept(eve, links[0]!))).toEqual([409, 'invitation-used']);
  expect(await eve.me()).toMatchObject({ merchantOf: [], planner: false });
  await stop();
  await start();
  expect(links).toHaveLength(1);
});

test('only the hash of a token is kept', () => {
  const link = invite('--planner').stdout;
  const record = ['', '-wal'].map((ending) => readFileSync(join(data, `galleria.sqlite${ending}`), 'latin1')).join('');
  expect(tokenOf(link)).toHaveLength(32);
  expect(record).not.toContain(tokenOf(link));
});

test('a guest cannot accept, and can after signing up', async () => {
  const { stdout: link } = invite('--store', 'kiln', '--origin', 'https://mall.example');
  expect(link).toMatch(/^https:\/\/mall\.example\/merchant\/#invitation=/);
  const guest = new Browser(`http://127.0.0.1:${PORT}`);
  expect(await refusal(await accept(guest, link))).toEqual([401, 'no-session']);
  await guest.me();
  expect(await refusal(await accept(guest, link))).toEqual([401, 'no-account']);
  await guest.signUp('late@example.com', 'a calm blue vase', 'Late');
  expect(await (await accept(guest, link)).json()).toEqual({ role: 'merchant', store: 'kiln' });
  expect(await guest.me()).toMatchObject({ merchantOf: ['kiln'], planner: false });
});

test('an invitation that nobody gave out, or that is older than 7 days, gives nothing', async () => {
  const ben = await account();
  expect(await refusal(await accept(ben, 'x/#invitation=made-up'))).toEqual([404, 'unknown-invitation']);
  const { db, close } = openStore(join(data, 'galleria.sqlite'));
  const old = openInvitations({ db, origin: 'http://localhost', now: () => Date.now() - 7 * 86_400_000 }).invite({ role: 'owner', store: null });
  close();
  expect(await refusal(await accept(ben, old))).toEqual([410, 'invitation-expired']);
  expect(await ben.me()).toMatchObject({ merchantOf: [], planner: false });
});

test('a merchant touches their own store and no other, and no plan of the mall; guests and strangers touch none', async () => {
  const mei = await account();
  await accept(mei, invite('--store', 'kiln').stdout);
  expect((await mei.fetch('/api/merchant/stores/kiln/products')).status).toBe(200);
  for (const path of ['products', 'orders', 'promotions', 'overview', 'anything']) {
    expect(await refusal(await mei.fetch(`/api/merchant/stores/lumen/${path}`))).toEqual([403, 'not-your-store']);
  }
  expect(await refusal(await mei.post('/api/merchant/stores/lumen/promotions', {}))).toEqual([403, 'not-your-store']);
  expect(await refusal(await mei.fetch('/api/planner/floors'))).toEqual([403, 'not-a-planner']);
  const guest = new Browser(`http://127.0.0.1:${PORT}`);
  expect((await guest.fetch('/api/merchant/stores/kiln/products')).status).toBe(401);
  await guest.me();
  expect(await refusal(await guest.fetch('/api/merchant/stores/kiln/products'))).toEqual([401, 'no-account']);
  expect(await refusal(await guest.fetch('/api/planner/floors'))).toEqual([401, 'no-account']);
  expect(await refusal(await (await account()).fetch('/api/merchant/stores/kiln/products'))).toEqual([403, 'not-your-store']);
});

test('an operator is invited from the command line, and runs the models and nothing else', async () => {
  const link = invite('--operator').stdout, ola = await account();
  expect(link).toMatch(/\/operator\/#invitation=/);
  expect(await (await accept(ola, link)).json()).toEqual({ role: 'operator', store: null });
  expect(await ola.me()).toMatchObject({ operator: true, planner: false, merchantOf: [] });
  expect((await ola.fetch('/api/operator')).status).toBe(200);
  expect(await refusal(await ola.fetch('/api/planner/floors'))).toEqual([403, 'not-a-planner']);
});

test.each([
  [['--help'], 0, 'npm run invite'],
  [[], 2, 'Choose one of --store, --planner, --operator and --owner'],
  [['--planner', '--owner'], 2, 'Choose one of'],
  [['--store', 'nowhere'], 2, 'There is no store nowhere. Stores: aurelle, '],
  [['--planer'], 2, '--planer'],
  [['--planner', '--port', 'x'], 2, '--port takes a whole number'],
  [['--planner', '--data', '/nowhere'], 1, 'There is no mall in /nowhere'],
])('npm run invite -- %j ends with %d and says what to do', (args, status, sentence) => {
  const ran = invite(...args);
  expect([ran.status, `${ran.stdout}${ran.stderr}`]).toEqual([status, expect.stringContaining(sentence)]);
});
