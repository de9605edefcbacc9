/** What whoever runs the mall watches. */
import { Router } from 'express';
import type { RequestHandler } from 'express';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Refusal } from '../../shared/shop.ts';
import { isLocal } from './address.ts';

export interface OperationsDeps {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rooms that are open and people in them. */
  readonly crowd: () => { readonly rooms: number; readonly people: number };
  /** What the models run on, and why on nothing better. */
  readonly models: () => { readonly device: string; readonly remarks: readonly string[] };
  /** Why what shoppers do cannot be recorded now; null where it can. */
  readonly trouble: () => string | null;
  /** Whether others than programs on this machine may read /metrics. */
  readonly openMetrics: boolean;
}

export interface Operations {
  /** `GET /health` and `GET /metrics`. */
  readonly routes: Router;
  /** Counts and times requests; for use before all routes. */
  readonly observe: RequestHandler;
}

/** Seconds: from a JSON answer to a model that had to be made. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10];

export function openOperations({ now, crowd, models, trouble, openMetrics }: OperationsDeps): Operations {
  const started = now(), register = new Registry(), registers = [register];
  collectDefaultMetrics({ register });
  const seconds = new Histogram({ name: 'galleria_http_seconds', help: 'Seconds from a request to its answer.', labelNames: ['route', 'status'], buckets: BUCKETS, registers });
  const refused = new Counter({ name: 'galleria_http_refused_total', help: 'Requests refused, by status.', labelNames: ['status'], registers });
  register.registerMetric(new Gauge({ name: 'galleria_people', help: 'People in rooms.', registers: [], collect() { this.set(crowd().people); } }));
  register.registerMetric(new Gauge({ name: 'galleria_rooms', help: 'Rooms that are open.', registers: [], collect() { this.set(crowd().rooms); } }));

  register.registerMetric(new Gauge({ name: 'galleria_recording', help: '1 while what shoppers do can be recorded, else 0.', registers: [], collect() { this.set(trouble() === null ? 1 : 0); } }));

  const routes = Router();
  routes.get('/health', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ ok: true, uptime: Math.round((now() - started) / 1000), models: models(), recording: { ok: trouble() === null, reason: trouble() }, ...crowd() });
  });
  routes.get('/metrics', async (request, response) => {
    if (!openMetrics && !isLocal(request)) {
      response.status(404).json({ code: 'not-found', field: null, message: 'Nothing is at /metrics.' } satisfies Refusal);
      return;
    }
    response.type(register.contentType).send(await register.metrics());
  });
  return {
    routes,
    observe(request, response, next) {
      const end = seconds.startTimer();
      response.once('finish', () => {
        // The route's pattern, not what was asked for: a few names, whatever people ask.
        const route = (request.route as { readonly path?: unknown } | undefined)?.path;
        end({ route: typeof route === 'string' ? route : 'other', status: response.statusCode });
        if (response.statusCode >= 400) refused.inc({ status: response.statusCode });
      });
      next();
    },
  };
}
