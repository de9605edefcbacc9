import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import type { ErrorRequestHandler, Express, Router } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Refusal } from '../../shared/shop.ts';
import { HttpRefusal } from './refusal.ts';

/** Everything over HTTP: headers, routes, the built client, and refusals that name what was wrong. */
export function httpApp(routes: readonly Router[], client: string, log: Logger): Express {
  const app = express();
  app.disable('x-powered-by');
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
  for (const router of routes) app.use(router);
  app.use('/assets', express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  if (existsSync(client)) app.use(express.static(client, { index: 'index.html' }));
  app.use((request, response) => {
    response.status(404).json({ code: 'not-found', field: null, message: `Nothing is at ${request.path.slice(0, 200)}.` } satisfies Refusal);
  });
  app.use(refuse(log));
  return app;
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
    const message = status === 404 ? 'Nothing is there.' : status < 500 ? 'The request could not be read.' : 'The server failed; it was logged.';
    response.status(status).json({ code: status < 500 ? 'bad-request' : 'internal', field: null, message } satisfies Refusal);
  };
}
