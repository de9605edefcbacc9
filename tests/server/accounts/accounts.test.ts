import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request as https } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getMigrations } from 'better-auth/db/migration';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Me } from '../../../shared/account.ts';
import { Refusal } from '../../../shared/shop.ts';
import { authOptions } from '../../../server/accounts/auth.ts';
import { guestName, localeOf } from '../../../server/accounts/guests.ts';
import { weakness } from '../../../server/accounts/password.ts';
import { keepSecret } from '../../../server/accounts/secret.ts';
import { serve } from '../../../server/serve.ts';
import { openStore } from '../../../server/storage/open.ts';
import { openWriter } from '../../../server/writer/index.ts';
import { Browser } from './browser.ts';

const PORT = 4611;
const closers: (() => void)[] = [];
afterEach(() => { for (const close of closers.splice(0)) close(); });

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'galleria-accounts-'));
  closers.push(() => rmSync(path, { recursive: true }));
  return path;
}

describe('the record', () => {
  test('our migration makes exactly the tables that better-auth writes', async () => {
    const path = join(folder(), 'galleria.sqlite'), { db, close } = openStore(path), writer = openWriter(path);
    closers.push(close);
    const warnings: string[] = [];
    const options = authOptions({ db, writer, secret: 'x'.repeat(40), origin: 'http://localhost:1', secureCookies: false, random: Math.random, log: pino({ level: 'silent' }), onMerge: () => {} });
    const plan = await getMigrations({ ...options, logger: { level: 'warn', log: (_level, message) => { warnings.push(message); } } });
    expect(plan.toBeCreated).toEqual([]);
    expect(plan.toBeAdded).toEqual([]);
    expect((await plan.compileMigrations()).replaceAll(/[\s;]/g, '')).toBe('');
    expect(warnings).toEqual([]);
    await writer.close();
  });

  test('the secret is made once, kept for its owner alone, and refused when damaged', () => {
    const path = join(folder(), 'data', 'secret');
    const secret = keepSecret(path);
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(keepSecret(path)).toBe(secret);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    writeFileSync(path, 'short');
    expect(() => keepSecret(path)).toThrow('is damaged');
  });
});

describe('who comes in', () => {
  let data: string;
  let stop: () => Promise<void>;
  const start = async (origin?: string): Promise<void> => { stop = await serve({ port: PORT, host: '127.0.0.1', data, capacity: 7, ...origin && { origin } }); };
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'galleria-accounts-'));
    await start();
  });
  afterAll(async () => {
    await stop();
    rmSync(data, { recursive: true });
  });
  const browser = (language = 'en'): Browser => new Browser(`http://127.0.0.1:${PORT}`, language);

  test('is a guest with a signed cookie that scripts cannot read, named in their language', async () => {
    const mei = browser('zh-CN,zh;q=0.9,en;q=0.5');
    const me = await mei.me();
    expect(me).toMatchObject({ kind: 'guest', email: null, locale: 'zh', merchantOf: [], planner: false });
    expect(me.name).toMatch(/^\p{Script=Han}+$/u);
    expect(mei.lastSetCookie).toMatch(/^galleria\.session_token=[^;]+\.[^;]+;/);
    expect(mei.lastSetCookie).toMatch(/HttpOnly/i);
    expect(mei.lastSetCookie).toMatch(/SameSite=Lax/i);
    expect(mei.lastSetCookie).not.toMatch(/Secure/i);
    expect((await mei.me()).id).toBe(me.id);
    expect((await browser().me()).id).not.toBe(me.id);
  });

  test('with a changed cookie is nobody, and becomes another guest', async () => {
    const ada = browser();
    const { id } = await ada.me();
    ada.cookies.set('galleria.session_token', ada.cookies.get('galleria.session_token')!.replace(/^../, 'zz'));
    expect((await ada.patch({ name: 'Eve' })).status).toBe(401);
    expect((await ada.me()).id).not.toBe(id);
  });

  test('keeps name, look, language and comfort over a restart', async () => {
    const ada = browser();
    await ada.me();
    const look = { form: 'tall', skin: '#8d5a3a', outfit: '#4f8a5b' } as const;
    const comfort = { snapTurn: 0, move: 'smooth', vignette: false, reducedMotion: true, seated: true } as const;
    const patched = Me.parse(await (await ada.patch({ name: '  Ada L. ', locale: 'zh', look, comfort })).json());
    expect(patched).toMatchObject({ name: 'Ada L.', locale: 'zh', look, comfort });
    await stop();
    await start();
    expect(await ada.me()).toEqual(patched);
  });

  test.each([
    [{ name: '<b>' }, 'name'],
    [{ look: { form: 'round', skin: 'red', outfit: '#000000' } }, 'look.skin'],
    [{ planner: true }, null],
  ])('cannot set %j', async (patch, field) => {
    const eve = browser();
    const before = await eve.me();
    const refused = await eve.patch(patch);
    expect(refused.status).toBe(400);
    expect(Refusal.parse(await refused.json())).toMatchObject({ code: 'malformed', field });
    expect(await eve.me()).toEqual(before);
  });

  test('signs up, out and in again with the same account', async () => {
    const ada = browser();
    await ada.me();
    expect((await ada.signUp('ada@example.com', 'a calm blue vase', 'Ada')).status).toBe(200);
    const account = await ada.me();
    expect(account).toMatchObject({ kind: 'account', email: 'ada@example.com', name: 'Ada' });
    await ada.post('/api/auth/sign-out', {});
    expect((await ada.me()).id).not.toBe(account.id);
    expect((await ada.signIn('ada@example.com', 'a calm blue vase')).status).toBe(200);
    expect(await ada.me()).toEqual(account);
  });

  test.each([
    ['bo@example.com', 'short', 'Bo', 'PASSWORD_TOO_SHORT'],
    ['bo@example.com', 'Password1234', 'Bo', 'PASSWORD_TOO_EASY'],
    ['bo@example.com', 'a calm blue vase', '', 'INVALID_NAME'],
    ['bo', 'a calm blue vase', 'Bo', 'VALIDATION_ERROR'],
  ])('is refused an account for %s, %s, %j: %s', async (email, password, name, code) => {
    const refused = await browser().signUp(email, password, name);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ code });
  });

  test('cannot take an address twice, nor sign in with another password', async () => {
    await browser().signUp('cy@example.com', 'a calm blue vase', 'Cy');
    const again = await browser().signUp('CY@example.com', 'another blue vase', 'Eve');
    expect(await again.json()).toMatchObject({ code: 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL' });
    const eve = await browser().signIn('cy@example.com', 'another blue vase');
    expect([eve.status, (await eve.json() as { code: string }).code]).toEqual([401, 'INVALID_EMAIL_OR_PASSWORD']);
  });

  test.each(['/api/auth/update-user', '/api/auth/delete-user', '/api/auth/sign-in/social', '/api/auth/sign-in/anonymous'])('finds nothing at %s', async (path) => {
    expect((await browser().post(path, { name: '<b>', provider: 'x' })).status).toBe(404);
  });

  test('by HTTPS on the same port gets a cookie of its own that is Secure, and is known by it', async () => {
    const byHttps = async (method: string, path: string, headers: Record<string, string>, body?: string): Promise<{ cookie: string; text: string }> => {
      const sent = https({ host: '127.0.0.1', port: PORT, path, method, headers, rejectUnauthorized: false });
      sent.end(body);
      const [response] = await once(sent, 'response') as [IncomingMessage];
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
      return { cookie: response.headers['set-cookie']?.[0] ?? '', text };
    };
    const first = await byHttps('GET', '/api/me', {});
    expect(first.cookie).toMatch(/^__Secure-galleria\.session_token=.*; Secure/);
    const cookie = first.cookie.split(';')[0]!, json = { cookie, 'content-type': 'application/json' };
    const patched = Me.parse(JSON.parse((await byHttps('PATCH', '/api/me', json, '{"name":"Ida"}')).text));
    expect(patched).toMatchObject({ id: Me.parse(JSON.parse(first.text)).id, name: 'Ida' });
    const signed = await byHttps('POST', '/api/auth/sign-up/email', json, JSON.stringify({ email: 'ida@example.com', password: 'a calm blue vase', name: 'Ida' }));
    expect(signed.cookie).toMatch(/^__Secure-galleria\.session_token=.*; Secure/);
    const after = Me.parse(JSON.parse((await byHttps('GET', '/api/me', { cookie: signed.cookie.split(';')[0]! })).text));
    expect(after).toMatchObject({ kind: 'account', email: 'ida@example.com' });
  });

  test('over HTTPS gets a cookie that never travels in the clear', async () => {
    await stop();
    await start('https://mall.example');
    const ada = browser();
    await ada.me();
    expect(ada.lastSetCookie).toMatch(/^__Secure-galleria\.session_token=/);
    expect(ada.lastSetCookie).toMatch(/; Secure/i);
    await stop();
    await start();
  });
});

describe('guests', () => {
  test.each([
    [null, 'en'], ['zh-TW', 'zh'], ['fr;q=1, zh;q=0.4, en;q=0.8', 'en'], ['en;q=0, zh', 'zh'], [';;;q=,', 'en'],
  ])('who ask for %j are spoken to in %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });

  test('every name that can be made is a name people may have', () => {
    for (const locale of ['en', 'zh'] as const) {
      for (let i = 0; i < 576; i++) {
        const numbers = [i % 24 / 24, Math.floor(i / 24) / 24];
        expect(Me.shape.name.safeParse(guestName(locale, () => numbers.shift() ?? 0)).success).toBe(true);
      }
    }
  });
});

test.each([
  ['password123', 'common'], ['qwertyuiop', 'common'], ['1234567890', 'common'], ['aaaaaaaaaaaa', 'repeats'],
  ['marianne1987', 'is-email'], ['a calm blue vase', null], ['Kj4$wq9-zTp', null], ['我喜欢逛这个商场的蓝花瓶', null],
])('%s as a password: %s', (password, found) => {
  expect(weakness(password, 'marianne@example.com')).toBe(found);
});
