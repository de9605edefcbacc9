import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as send, type IncomingMessage, type RequestOptions } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { PLACE_ROOM, PROTOCOL } from '../../../shared/messages.ts';
import { Refusal } from '../../../shared/shop.ts';
import { chooseDevice } from '../../../models/engine/device.ts';
import { serve } from '../../../server/serve.ts';
import { Browser } from '../accounts/browser.ts';

const PORT = 4613, ORIGIN = `http://127.0.0.1:${PORT}`;
const JOIN = `/matchmake/joinOrCreate/${PLACE_ROOM}`;
const OPTIONS = { protocol: PROTOCOL, place: 'kiln', locale: 'en', device: 'phone' };
let data: string, stop: () => Promise<void>;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'galleria-gate-'));
  stop = await serve({ port: PORT, host: '127.0.0.1', data, capacity: 7, proxies: 1, device: 'tfjs' });
});
afterAll(async () => {
  await stop();
  rmSync(data, { recursive: true });
});

/** A request with exactly these headers, which `fetch` would not send. */
async function raw(path: string, options: RequestOptions & { readonly body?: string } = {}): Promise<{ response: IncomingMessage; text: string }> {
  const request = send({ host: '127.0.0.1', port: PORT, path, ...options });
  // A server that refuses early may close before it has read all.
  request.on('error', () => {});
  request.end(options.body);
  const [response] = await once(request, 'response') as [IncomingMessage];
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
  return { response, text };
}
const patchFrom = async (headers: Record<string, string>): Promise<number> => {
  const guest = new Browser(ORIGIN);
  await guest.me();
  const { response } = await raw('/api/me', { method: 'PATCH', body: '{"name":"Eve"}', headers: { cookie: guest.headers.cookie ?? '', 'content-type': 'application/json', ...headers } });
  return response.statusCode ?? 0;
};

test.each([
  ['a page of the mall', { origin: ORIGIN }, 200],
  ['a program, which names no origin', {}, 200],
  ['a page of another site', { origin: 'https://evil.example' }, 403],
  ['a page of another port', { origin: 'http://127.0.0.1:1' }, 403],
  ['a page without an origin of its own', { origin: 'null' }, 403],
  ['a form of another site, by what the browser says of it', { 'sec-fetch-site': 'cross-site' }, 403],
])('%s that changes something with the visitor\'s cookie gets %j %d', async (_who, headers: Record<string, string>, status) => {
  expect(await patchFrom(headers)).toBe(status);
});

test.each([[ORIGIN, 101], ['https://evil.example', 403]])('a socket opened by a page of %s gets %d', async (origin, status) => {
  const socket = new WebSocket(`ws://127.0.0.1:${PORT}/`, { origin });
  const got = await new Promise<number>((resolve) => {
    socket.on('upgrade', () => resolve(101));
    socket.on('unexpected-response', (_request, response: IncomingMessage) => resolve(response.statusCode ?? 0));
    socket.on('error', () => {});
  });
  expect(got).toBe(status);
  socket.terminate();
});

test('no answer allows another origin anything', async () => {
  for (const [path, method] of [[JOIN, 'OPTIONS'], [JOIN, 'POST'], ['/api/mall', 'GET'], ['/__healthcheck', 'GET']] as const) {
    const { response } = await raw(path, { method, headers: { origin: 'https://evil.example' } });
    expect(Object.keys(response.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
});

test.each([
  ['create', `/matchmake/create/${PLACE_ROOM}`, JSON.stringify(OPTIONS), {}, 404],
  ['join', `/matchmake/join/${PLACE_ROOM}`, JSON.stringify(OPTIONS), {}, 404],
  ['another room', '/matchmake/joinOrCreate/lobby', JSON.stringify(OPTIONS), {}, 404],
  ['more than options', JOIN, JSON.stringify({ ...OPTIONS, padding: 'x'.repeat(3000) }), {}, 413],
  ['no length', JOIN, JSON.stringify(OPTIONS), { 'transfer-encoding': 'chunked' }, 411],
  ['no JSON', JOIN, '{', {}, 400],
])('the matchmaker asked with %s refuses: %s', async (_what, path, body, headers, status) => {
  const length = 'transfer-encoding' in headers ? {} : { 'content-length': String(body.length) };
  const { response } = await raw(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...length, ...headers } });
  expect(response.statusCode).toBe(status);
});

test('a body that is too large is refused by name', async () => {
  const guest = new Browser(ORIGIN);
  await guest.me();
  const refused = await guest.patch({ name: 'x'.repeat(20_000) });
  expect([refused.status, Refusal.parse(await refused.json()).code]).toEqual([413, 'too-large']);
});

const from = (address: string, path: string, body: unknown): Promise<Response> =>
  fetch(ORIGIN + path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'x-forwarded-for': address } });

test('passwords of one account are tried ten times, from wherever, and then no more for a while', async () => {
  const ada = new Browser(ORIGIN);
  await ada.signUp('ada@example.com', 'a calm blue vase', 'Ada');
  for (let i = 0; i < 9; i++) expect((await from(`203.0.113.${i}`, '/api/auth/sign-in/email', { email: 'ada@example.com', password: `wrong number ${i}` })).status).toBe(401);
  expect((await ada.signIn('ada@example.com', 'a calm blue vase')).status).toBe(200);
  for (let i = 0; i < 10; i++) expect((await from(`203.0.113.${i}`, '/api/auth/sign-in/email', { email: 'ada@example.com', password: `wrong number ${i}` })).status).toBe(401);
  const refused = await from('203.0.113.99', '/api/auth/sign-in/email', { email: 'Ada@example.com', password: 'a calm blue vase' });
  expect([refused.status, Refusal.parse(await refused.json()).code]).toEqual([429, 'too-many']);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500);
});

test('an address that signs up without end is refused, and others are not, whatever it claims to be', async () => {
  const attempt = (address: string): Promise<Response> => from(address, '/api/auth/sign-up/email', { email: 'nobody', password: 'x', name: 'x' });
  const statuses: number[] = [];
  for (let i = 0; i < 45; i++) statuses.push((await attempt(`10.9.9.${i}, 198.51.100.7`)).status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  expect((await attempt('198.51.100.8')).status).toBe(400);
});

test('one person changes things at most 60 times in ten seconds', async () => {
  const ben = new Browser(ORIGIN), cat = new Browser(ORIGIN);
  await ben.me();
  await cat.me();
  const statuses = await Promise.all(Array.from({ length: 70 }, (_, i) => ben.patch({ name: `Ben ${i}` }).then(({ status }) => status)));
  expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  expect((await cat.patch({ name: 'Cat' })).status).toBe(200);
});

test('who runs the mall sees that it is well, and how it does', async () => {
  expect(await (await fetch(`${ORIGIN}/health`)).json()).toEqual({ ok: true, uptime: expect.any(Number), models: await chooseDevice('tfjs'), recording: { ok: true, reason: null }, rooms: 0, people: 0 });
  await fetch(`${ORIGIN}/api/mall`);
  const metrics = await (await fetch(`${ORIGIN}/metrics`)).text();
  expect(metrics).toMatch(/galleria_http_seconds_count\{route="\/api\/mall",status="200"\} [1-9]/);
  expect(metrics).toContain('galleria_people 0');
  expect((await fetch(`${ORIGIN}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.5' } })).status).toBe(404);
});
