import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import type { ErrorRequestHandler, Express, RequestHandler, Router } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Me } from '../../shared/account.ts';
import type { Refusal } from '../../shared/shop.ts';
import { compressedJson, precompressed } from './compress.ts';
import type { Limits } from './limits.ts';
import { headersOf } from './account.ts';
import { HttpRefusal, tooMany } from './refusal.ts';
import type { WhoIs } from './refusal.ts';

/** Controllers and hands that headsets show, by their profile; a package of ours, so that no headset asks elsewhere. */
const XR_PROFILES = join(import.meta.dirname, '..', '..', 'node_modules', '@webxr-input-profiles', 'assets', 'dist', 'profiles');

export interface AppParts {
  /** What sees every request before all else. */
  readonly observe: RequestHandler;
  readonly routes: readonly Router[];
  /** Folder of the built client. */
  readonly client: string;
  readonly whoIs: WhoIs;
  readonly limits: Limits;
  readonly log: Logger;
}

/** Everything over HTTP: headers, who asks, routes, the built client, and refusals that name what was wrong. */
export function httpApp({ observe, routes, client, whoIs, limits, log }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(observe);
  app.use(helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"], scriptSrc: ["'self'", "'wasm-unsafe-eval'"], workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'", 'blob:', 'data:', 'ws:', 'wss:'], imgSrc: ["'self'", 'data:', 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"], mediaSrc: ["'self'", 'blob:'],
        frameAncestors: ["'none'"], baseUri: ["'self'"], objectSrc: ["'none'"],
      },
    },
    // The mall is served as plain HTTP on a home network as well: no promise of HTTPS is made here.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  }));
  app.use('/api', compressedJson, identify(whoIs), slowDown(limits));
  for (const router of routes) app.use(router);
  app.use('/xr/profiles', express.static(XR_PROFILES, { maxAge: '1d', fallthrough: false }));
  if (existsSync(client)) app.use(precompressed(client));
  app.use('/assets', express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  if (existsSync(client)) app.use(express.static(client, { index: 'index.html' }));
  app.use((request, response) => {
    response.status(404).json({ code: 'not-found', field: null, message: `Nothing is at ${request.path.slice(0, 200)}.` } satisfies Refusal);
  });
  app.use(refuse(log));
  return app;
}

/** Puts who asks where `shopperOf` finds them. */
function identify(whoIs: WhoIs): RequestHandler {
  return async (request, response, next) => {
    response.locals.me = await whoIs(headersOf(request.headers));
    next();
  };
}

/** Keeps one person from changing things faster than people do. */
function slowDown(limits: Limits): RequestHandler {
  return async (request, response, next) => {
    const { me } = response.locals as { readonly me: Me | null };
    const wait = me && request.method !== 'GET' && request.method !== 'HEAD' ? await limits.take('person', 'change', me.id) : null;
    if (wait !== null) throw tooMany(response, wait);
    next();
  };
}

function refuse(log: Logger): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    if (error instanceof HttpRefusal) {
      const { status, code, field, message } = error;
      response.status(status).json({ code, field, message } satisfies Refusal);
      return;
    }
    const status = typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' ? error.status : 500;
    if (status >= 500) log.error({ error, path: request.path }, 'request failed');
    if (status === 413) {
      response.status(413).json({ code: 'too-large', field: null, message: 'The request is larger than this address takes.' } satisfies Refusal);
      return;
    }
    const message = status === 404 ? 'Nothing is there.' : status < 500 ? 'The request could not be read.' : 'The server failed; it was logged.';
    response.status(status).json({ code: status < 500 ? 'bad-request' : 'internal', field: null, message } satisfies Refusal);
  };
}
