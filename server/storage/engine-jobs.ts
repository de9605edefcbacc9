/** Jobs at an external service, so that they survive whoever waits for them. Moments are milliseconds since 1970. */
import { z } from 'zod';
import { EngineJob } from '../../shared/make.ts';
import type { Db } from './open.ts';

const Ask = z.strictObject({ text: z.string().nullable(), image: z.strictObject({ sha256: z.string(), type: z.string() }).nullable() });
export type JobAsk = z.infer<typeof Ask>;

export interface JobRecord {
  readonly id: string; readonly store: string; readonly product: string; readonly state: EngineJob['state']; readonly ask: JobAsk;
  readonly remote: string | null; readonly progress: number | null; readonly attempts: number; readonly message: string | null; readonly draft: string | null; readonly at: number;
}
interface Row extends Omit<JobRecord, 'ask' | 'state'> { readonly ask: string; readonly state: string }
const COLUMNS = 'id, store, product, state, ask, remote, progress, attempts, message, draft, at';

export interface EngineJobs {
  find(store: string, id: string): JobRecord | null;
  /** Newest first. */
  of(store: string, product: string, most: number): JobRecord[];
  /** Jobs that a store asked for since a moment. */
  countSince(store: string, since: number): number;
  add(job: Pick<JobRecord, 'id' | 'store' | 'product' | 'ask' | 'at'>): void;
  /** Takes the next job that is due and that nobody holds, until `until`. */
  lease(holder: string, now: number, until: number): JobRecord | null;
  /** Notes how a job that is held goes on, and lets go of it until `nextAt`; false where another holds it by now, or it was cancelled. */
  goOn(id: string, holder: string, change: Pick<JobRecord, 'state' | 'remote' | 'progress' | 'attempts' | 'message' | 'draft'>, nextAt: number): boolean;
  /** Keeps a job that is held. */
  hold(id: string, holder: string, until: number): boolean;
  /** Ends one that has not ended; false where it has. */
  cancel(store: string, id: string): boolean;
  /** When the next job is due; null where none waits. */
  nextDue(): number | null;
}

const OPEN = "state IN ('queued', 'working', 'finishing')";

export function engineJobs(db: Db): EngineJobs {
  const find = db.prepare<[string, string], Row>(`SELECT ${COLUMNS} FROM engine_jobs WHERE store = ? AND id = ?`);
  const of = db.prepare<[string, string, number], Row>(`SELECT ${COLUMNS} FROM engine_jobs WHERE store = ? AND product = ? ORDER BY at DESC, id LIMIT ?`);
  const count = db.prepare<[string, number], number>('SELECT count(*) FROM engine_jobs WHERE store = ? AND at >= ?').pluck();
  const insert = db.prepare("INSERT INTO engine_jobs (id, store, product, state, ask, at, next_at) VALUES (@id, @store, @product, 'queued', @ask, @at, @at)");
  const due = db.prepare<[number, number], Row>(`SELECT ${COLUMNS} FROM engine_jobs WHERE ${OPEN} AND next_at <= ? AND leased_until <= ? ORDER BY next_at, id LIMIT 1`);
  const take = db.prepare('UPDATE engine_jobs SET holder = ?, leased_until = ? WHERE id = ?');
  const change = db.prepare(`UPDATE engine_jobs SET state = @state, remote = @remote, progress = @progress, attempts = @attempts, message = @message, draft = @draft, next_at = @nextAt, leased_until = 0
    WHERE id = @id AND holder = @holder AND ${OPEN}`);
  const hold = db.prepare(`UPDATE engine_jobs SET leased_until = ? WHERE id = ? AND holder = ? AND ${OPEN}`);
  const cancel = db.prepare(`UPDATE engine_jobs SET state = 'cancelled' WHERE store = ? AND id = ? AND ${OPEN}`);
  const next = db.prepare<[], number | null>(`SELECT min(max(next_at, leased_until)) FROM engine_jobs WHERE ${OPEN}`).pluck();
  return {
    find: (store, id) => { const row = find.get(store, id); return row ? read(row) : null; },
    of: (store, product, most) => of.all(store, product, most).map(read),
    countSince: (store, since) => count.get(store, since) ?? 0,
    add: ({ ask, ...job }) => { insert.run({ ...job, ask: JSON.stringify(ask) }); },
    lease: db.transaction((holder: string, now: number, until: number) => {
      const row = due.get(now, now);
      if (!row) return null;
      take.run(holder, until, row.id);
      return read(row);
    }).immediate,
    goOn: (id, holder, to, nextAt) => change.run({ id, holder, ...to, nextAt }).changes === 1,
    hold: (id, holder, until) => hold.run(until, id, holder).changes === 1,
    cancel: (store, id) => cancel.run(store, id).changes === 1,
    nextDue: () => next.get() ?? null,
  };
}

function read({ ask, state, ...row }: Row): JobRecord {
  return { ...row, ask: Ask.parse(JSON.parse(ask)), state: EngineJob.shape.state.parse(state) };
}
