import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressedJson, precompressed } from '../../../server/http/compress.ts';

const SCRIPT = 'export const answer = 42;\n'.repeat(200), LIST = Array.from({ length: 500 }, (_, i) => ({ id: i, 名字: '蓝色花瓶' }));
let folder: string, server: Server, origin: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'galleria-compress-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'page.js'), SCRIPT);
  writeFileSync(join(folder, 'assets', 'page.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(folder, 'assets', 'page.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  const app = express();
  app.get('/list', compressedJson, (_request, response) => { response.json(LIST); });
  app.get('/short', compressedJson, (_request, response) => { response.status(404).json({ code: 'x' }); });
  app.use(precompressed(folder), express.static(folder));
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
/** `fetch` undoes the compression as a browser does. */
const get = (path: string, encoding: string): Promise<Response> => fetch(origin + path, { headers: { 'accept-encoding': encoding } });

test.each([['br, gzip', 'br'], ['gzip', 'gzip'], ['identity', null]])('a built script goes to who takes %s as %s', async (takes, encoding) => {
  const response = await get('/assets/page.js', takes);
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
  expect(await response.text()).toBe(SCRIPT);
  if (encoding) expect(Number(response.headers.get('content-length'))).toBeLessThan(200);
});

test('a file that was not compressed, and one that is not there, are served as ever', async () => {
  expect(await (await get('/', 'br')).text()).toBe('<!doctype html>');
  expect((await get('/assets/nothing.js', 'br')).status).toBe(404);
});

test.each([['br', 'br'], ['gzip', 'gzip'], ['identity', null]])('a long list goes to who takes %s as %s and means the same', async (takes, encoding) => {
  const response = await get('/list', takes);
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await response.json()).toEqual(LIST);
});

test('a short answer keeps its status and is not compressed', async () => {
  const response = await get('/short', 'br');
  expect([response.status, response.headers.get('content-encoding'), await response.json()]).toEqual([404, null, { code: 'x' }]);
});
