/** HTTP and HTTPS on one port, told apart by the first byte of a connection. */
import { createServer as createSecureServer } from 'node:https';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Certificate } from './certificate.ts';

/** First byte of a TLS handshake record (RFC 8446, 5.1). */
const HANDSHAKE = 0x16;
/** How long a connection may stay without a word, milliseconds. */
const SILENT = 10_000;

/** Makes a server of plain HTTP take HTTPS too: requests and upgrades of both reach the same listeners. */
export function alsoSecure(server: Server, { cert, key }: Certificate): void {
  const secure = createSecureServer({ cert, key });
  secure.on('request', (request, response) => server.emit('request', request, response));
  secure.on('upgrade', (request, socket, head) => server.emit('upgrade', request, socket, head));
  // A handshake that fails is the browser's affair: it asks its user about the certificate, and drops the connection.
  secure.on('tlsClientError', (_error, socket) => socket.destroy());
  const plain = server.listeners('connection');
  server.removeAllListeners('connection');
  server.on('connection', (socket: Socket) => {
    socket.on('error', () => socket.destroy());
    socket.setTimeout(SILENT, () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.setTimeout(0);
      socket.removeAllListeners('timeout');
      socket.unshift(first);
      if (first[0] === HANDSHAKE) {
        // TLS takes what was read, and the socket's handle, by itself.
        secure.emit('connection', socket);
        return;
      }
      for (const listener of plain) listener.call(server, socket);
      socket.resume();
    });
  });
}
