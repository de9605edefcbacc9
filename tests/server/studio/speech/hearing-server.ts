/** A real HTTP server that speaks audio transcriptions as it is told to, well or badly. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Sent { readonly path: string; readonly headers: IncomingMessage['headers']; readonly form: FormData }
export type Act = (response: ServerResponse) => void;

export async function openHearingServer() {
  const sent: Sent[] = [];
  let act: Act = (response) => { response.writeHead(500).end(); };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.on('error', () => {});
      // Node's own parser of forms says whether what was sent is one.
      void new Response(Buffer.concat(chunks), { headers: { 'content-type': request.headers['content-type'] ?? '' } }).formData().then((form) => {
        sent.push({ path: request.url ?? '', headers: request.headers, form });
        act(response);
      }, () => response.writeHead(400).end());
    });
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, sent,
    will: (next: Act) => { sent.length = 0; act = next; },
    close: () => new Promise<void>((done) => { server.closeAllConnections(); server.close(() => done()); }),
  };
}
