/**
 * Asks an external service for models and waits for them, job by job. Jobs are rows with a lease: who stops,
 * crashes or hangs in the middle loses the lease, and the job goes on where its row says.
 */
import type { Logger } from 'pino';
import type { EngineJobs, JobRecord } from '../../storage/engine-jobs.ts';
import type { Engine, EngineAsk, EngineFault } from './engine.ts';

export interface EngineJobsOptions {
  /** Milliseconds between two looks at a job that works. */
  readonly every: number;
  /** Milliseconds until a job is tried again after a passing fault: doubled every time. */
  readonly backoff: number;
  /** Tries after which a passing fault ends a job. */
  readonly attempts: number;
  /** Milliseconds that a job may take in all. */
  readonly longest: number;
  /** Milliseconds that a step may hold a job. */
  readonly lease: number;
  /** Jobs that are looked after at a time. */
  readonly atOnce: number;
}
export const ENGINE_JOBS_DEFAULTS: EngineJobsOptions = { every: 3000, backoff: 2000, attempts: 6, longest: 30 * 60_000, lease: 5 * 60_000, atOnce: 4 };

export interface EngineJobsDeps {
  readonly engine: Engine;
  readonly jobs: EngineJobs;
  readonly imageOf: (sha256: string) => Promise<Uint8Array | null>;
  readonly dimensionsOf: (store: string, product: string) => EngineAsk['dimensions'] | null;
  /** Brings a result to the finishing line. The draft's name; or why it is none. */
  readonly finish: (job: JobRecord, glb: Uint8Array) => Promise<{ readonly ok: true; readonly draft: string } | { readonly ok: false; readonly message: string }>;
  readonly now: () => number;
  readonly newId: () => string;
  readonly log: Logger;
}

export interface RunningJobs {
  /** Looks at once for what is due. */
  readonly wake: () => void;
  /** Stops asking; what is held is let go of as it is. */
  readonly close: () => Promise<void>;
}

export function runEngineJobs(deps: EngineJobsDeps, options: Partial<EngineJobsOptions> = {}): RunningJobs {
  const settings = { ...ENGINE_JOBS_DEFAULTS, ...options }, { jobs, now, log } = deps, holder = deps.newId(), stop = new AbortController(), running = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  const plan = (): void => {
    clearTimeout(timer);
    const due = jobs.nextDue();
    if (stop.signal.aborted || due === null || running.size >= settings.atOnce) return;
    timer = setTimeout(wake, Math.max(10, Math.min(due - now(), settings.lease)));
    timer.unref();
  };
  const wake = (): void => {
    while (!stop.signal.aborted && running.size < settings.atOnce) {
      const job = jobs.lease(holder, now(), now() + settings.lease);
      if (!job) break;
      const step = stepOf(job, deps, settings, holder, stop.signal).catch((error: unknown) => log.error({ error, job: job.id }, 'a job of the external service failed'))
        .finally(() => { running.delete(step); if (!stop.signal.aborted) wake(); });
      running.add(step);
    }
    plan();
  };
  wake();
  return {
    wake,
    async close() {
      clearTimeout(timer);
      stop.abort();
      await Promise.allSettled(running);
    },
  };
}

/** One exchange for a job that is held: asks, or looks, or finishes; then lets go of it. */
async function stepOf(job: JobRecord, deps: EngineJobsDeps, { every, backoff, attempts, longest }: EngineJobsOptions, holder: string, signal: AbortSignal): Promise<void> {
  const { engine, jobs, now } = deps, { id } = job, keep = (change: Partial<JobRecord>, wait: number): void => {
    const { state, remote, progress, attempts: tried, message, draft } = { ...job, ...change };
    jobs.goOn(id, holder, { state, remote, progress, attempts: tried, message, draft }, now() + wait);
  };
  const fault = ({ kind, message }: EngineFault): void => {
    // A stop is nobody's fault: whoever comes next goes on.
    if (signal.aborted) keep({}, 0);
    else if (kind === 'final' || job.attempts + 1 >= attempts) keep({ state: 'failed', message }, 0);
    else keep({ attempts: job.attempts + 1, message }, backoff * 2 ** job.attempts);
  };
  if (now() - job.at > longest) return keep({ state: 'failed', message: `The service did not finish within ${Math.round(longest / 60_000)} minutes.` }, 0);
  if (job.remote === null) {
    const ask = await askOf(job, deps);
    if (!ask) return keep({ state: 'failed', message: 'The product or its picture is not there any more.' }, 0);
    const started = await engine.start(ask, signal);
    return started.ok ? keep({ state: 'working', remote: started.job, attempts: 0, message: null }, every) : fault(started);
  }
  const seen = await engine.look(job.remote, signal);
  if (!seen.ok) return fault(seen);
  if (seen.state === 'working') return keep({ state: 'working', progress: seen.progress ?? job.progress, attempts: 0, message: null }, every);
  const finished = await deps.finish(job, seen.glb);
  return finished.ok ? keep({ state: 'done', progress: 1, draft: finished.draft, message: null }, 0) : keep({ state: 'failed', message: finished.message }, 0);
}

async function askOf({ ask: { text, image }, store, product }: JobRecord, { imageOf, dimensionsOf }: EngineJobsDeps): Promise<EngineAsk | null> {
  const dimensions = dimensionsOf(store, product), bytes = image && await imageOf(image.sha256);
  if (!dimensions || (image && !bytes)) return null;
  return { text, image: image && bytes ? { bytes, type: image.type } : null, dimensions };
}
