/**
 * The gate that every request and every socket passes before Colyseus, whose own routes Express does not
 * see, and before Express: where it comes from, how large it is, how often.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { matchMaker } from '@colyseus/core';
import { PLACE_ROOM } from '../../shared/messages.ts';
import type { Refusal } from '../../shared/shop.ts';
import { addressOf } from './address.ts';
import type { Limits } from './limits.ts';

export interface GateDeps {
  readonly limits: Limits;
  /** Proxies in front that are believed about addresses. */
  readonly proxies: number;
  /** Public address, allowed as origin beside the address that was asked; null where there is none. */
  readonly origin: string | null;
}

/** What clients may ask the matchmaker for; `create` would let them make rooms as they like. */
const JOINING = ['joinOrCreate', 'joinById', 'reconnect'] as const;
const MATCHMAKE = new RegExp(`^/matchmake/(?:joinOrCreate/${PLACE_ROOM}|joinById/[\\w-]{1,40}|reconnect/[\\w-]{1,40})$`);
/** Bytes of a request to join. */
const JOIN_BYTES = 2048;
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

interface Refused extends Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Puts the gate before all listeners that `server` has by now. */
export function guard(server: Server, deps: GateDeps): void {
  const { controller } = matchMaker;
  controller.exposedMethods = [...JOINING];
  // It names any origin that asks and allows it credentials; the mall is one origin and needs none of it.
  controller.DEFAULT_CORS_HEADERS = {} as typeof controller.DEFAULT_CORS_HEADERS;
  controller.getCorsHeaders = () => ({});
  before(server, 'request', async (request: IncomingMessage, response: ServerResponse) => {
    const refused = await judgeRequest(request, deps);
    if (refused) answer(response, refused);
    return !refused;
  });
  before(server, 'upgrade', async (request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy());
    const refused = await judgeSocket(request, deps);
    if (refused) socket.end(`HTTP/1.1 ${refused.status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    return !refused && !socket.destroyed;
  });
}

/** Lets an event through to its present listeners only where `pass` says so. */
function before<A extends unknown[]>(server: Server, event: string, pass: (...args: A) => Promise<boolean>): void {
  const inner = server.listeners(event) as ((...args: A) => void)[];
  server.removeAllListeners(event);
  server.on(event, (...args: unknown[]) => {
    pass(...args as A).then((passes) => {
      if (passes) for (const listener of inner) listener.apply(server, args as A);
    }, (error: unknown) => server.emit('clientError', error, (args[0] as IncomingMessage).socket));
  });
}

async function judgeRequest(request: IncomingMessage, { limits, proxies, origin }: GateDeps): Promise<Refused | null> {
  const { method = 'GET', url = '/' } = request;
  const path = url.split('?')[0] ?? '/', address = addressOf(request, proxies);
  const wait = await limits.take('address', 'any', address) ?? await slower(limits, address, method, path, request);
  if (wait !== null) return tooOften(wait);
  if (!SAFE.has(method) && !comesFromHere(request, origin)) return CROSS_ORIGIN;
  if (method === 'OPTIONS') return { status: 405, code: 'method', field: null, message: 'Nothing here answers OPTIONS.', headers: { Allow: 'GET, HEAD, POST, PUT, PATCH, DELETE' } };
  return path.startsWith('/matchmake') ? judgeJoin(request, method, path) : null;
}

async function slower(limits: Limits, address: string, method: string, path: string, { headers }: IncomingMessage): Promise<number | null> {
  if (path.startsWith('/matchmake')) return limits.take('address', 'matchmake', address);
  if (path.startsWith('/models/')) return limits.take('address', 'model', address);
  if (path.startsWith('/api/auth/') && method === 'POST') return limits.take('address', 'sign', address);
  if (path === '/api/me' && headers.cookie === undefined) return limits.take('address', 'guest', address);
  return null;
}

function judgeJoin({ headers }: IncomingMessage, method: string, path: string): Refused | null {
  if (method !== 'POST' || !MATCHMAKE.test(path)) return { status: 404, code: 'not-found', field: null, message: `Places are joined by POST /matchmake/joinOrCreate/${PLACE_ROOM}.` };
  const length = Number(headers['content-length'] ?? Number.NaN);
  if (headers['transfer-encoding'] !== undefined || !Number.isInteger(length)) return { status: 411, code: 'length-required', field: null, message: 'Say how long the request is.' };
  if (length > JOIN_BYTES) return { status: 413, code: 'too-large', field: null, message: `A request to join has at most ${JOIN_BYTES} bytes.` };
  return null;
}

async function judgeSocket(request: IncomingMessage, { limits, proxies, origin }: GateDeps): Promise<Refused | null> {
  const wait = await limits.take('address', 'socket', addressOf(request, proxies));
  if (wait !== null) return tooOften(wait);
  return comesFromHere(request, origin) ? null : CROSS_ORIGIN;
}

/** Whether a page of the mall sent this, or no page at all: programs name no origin, and have no browser's cookies. */
function comesFromHere({ headers }: IncomingMessage, origin: string | null): boolean {
  const from = headers.origin;
  if (from !== undefined) return from === origin || (URL.canParse(from) && new URL(from).host === headers.host);
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

const CROSS_ORIGIN: Refused = { status: 403, code: 'cross-origin', field: null, message: 'Pages of other sites cannot do this; open the mall itself.' };

function tooOften(seconds: number): Refused {
  return { status: 429, code: 'too-many', field: null, message: `Too many requests; try again in ${seconds} s.`, headers: { 'Retry-After': String(seconds) } };
}

function answer(response: ServerResponse, { status, headers, ...refusal }: Refused): void {
  // What of the body is still to come is not read.
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', Connection: 'close', ...headers });
  response.end(JSON.stringify(refusal satisfies Refusal));
}
