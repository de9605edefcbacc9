import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { get as getSecure } from 'node:https';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { alsoSecure } from '../../../server/http/both.ts';
import { keepCertificate } from '../../../server/http/certificate.ts';

const NOW = Date.UTC(2026, 10, 25), DAY = 86_400_000;
const stops: (() => void)[] = [];
afterEach(() => { for (const stop of stops.splice(0)) stop(); });

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'galleria-tls-'));
  stops.push(() => rmSync(made, { recursive: true }));
  return made;
}

async function listen(): Promise<number> {
  const server = createServer((request, response) => response.end(`${request.method} ${request.url}`));
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => socket.on('message', (words) => socket.send(`heard ${String(words)}`)));
  alsoSecure(server, await keepCertificate(folder(), ['192.0.2.7'], Date.now()));
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  stops.push(() => { server.closeAllConnections(); server.close(); });
  return (server.address() as AddressInfo).port;
}

test('one port answers HTTP and HTTPS alike', async () => {
  const port = await listen();
  expect(await (await fetch(`http://127.0.0.1:${port}/plain`)).text()).toBe('GET /plain');
  const secure = await new Promise<string>((done, failed) => {
    getSecure(`https://127.0.0.1:${port}/secure`, { rejectUnauthorized: false }, (response) => {
      let text = '';
      response.on('data', (part) => { text += String(part); }).on('end', () => done(text));
    }).on('error', failed);
  });
  expect(secure).toBe('GET /secure');
});

test.each(['ws', 'wss'])('one port upgrades to %s', async (scheme) => {
  const port = await listen();
  const socket = new WebSocket(`${scheme}://127.0.0.1:${port}`, { rejectUnauthorized: false });
  const heard = await new Promise<string>((done, failed) => {
    socket.on('open', () => socket.send('hello')).on('message', (words) => done(String(words))).on('error', failed);
  });
  socket.terminate();
  expect(heard).toBe('heard hello');
});

test('a body in many pieces arrives whole, and rubbish after the first byte of a handshake leaves the port alive', async () => {
  const port = await listen();
  await new Promise<void>((closed) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from([0x16, 1, 2, 3, 4, 5, 6, 7, 8, 9])));
    socket.on('error', () => {}).on('close', () => closed());
    setTimeout(() => socket.destroy(), 500);
  });
  expect(await (await fetch(`http://127.0.0.1:${port}/still`)).text()).toBe('GET /still');
});

test('a certificate is kept, is good for the addresses, and only its owner can read the key', async () => {
  const data = folder(), made = await keepCertificate(data, ['192.0.2.7'], NOW);
  const certificate = new X509Certificate(made.cert);
  expect(['localhost'].map((name) => certificate.checkHost(name))).toEqual(['localhost']);
  expect(certificate.checkIP('192.0.2.7')).toBe('192.0.2.7');
  expect(certificate.checkIP('192.0.2.8')).toBeUndefined();
  expect(statSync(join(data, 'certificate.pem')).mode & 0o777).toBe(0o600);
  expect((await keepCertificate(data, ['192.0.2.7'], NOW + 300 * DAY)).cert.trim()).toBe(made.cert.trim());
});

test('a certificate is made anew for another address and before its end', async () => {
  const data = folder(), first = await keepCertificate(data, ['192.0.2.7'], NOW);
  const moved = await keepCertificate(data, ['192.0.2.8'], NOW);
  expect(moved.cert).not.toBe(first.cert);
  const late = await keepCertificate(data, ['192.0.2.8'], NOW + 340 * DAY);
  expect(Date.parse(new X509Certificate(late.cert).validTo)).toBeGreaterThan(NOW + 690 * DAY);
  expect(readFileSync(join(data, 'certificate.pem'), 'utf8')).toContain(late.cert.trim());
});
