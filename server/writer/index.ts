/**
 * The writer: what rooms have to put on disk, written by a thread of its own, so that no room waits for the disk
 * nor for another's transaction. What comes while it writes goes into its next transaction, and is answered after
 * the commit, in the order of asking: many share one wait for the disk (group commit).
 */
import { Worker } from 'node:worker_threads';
import type { What, WriteKind, Written } from './writes.ts';

export interface Writer {
  /** Resolves once it is on disk. Rejects with `WriterError` where nothing of it is; it may be tried again. */
  write<K extends WriteKind>(kind: K, what: What<K>): Promise<Written<K>>;
  /** Whether something waits or is being written. */
  busy(): boolean;
  /** Writes what is waiting, then ends the thread. */
  close(): Promise<void>;
}

export class WriterError extends Error {
  readonly code = 'writer';
}

export interface WriterOptions {
  /**
   * Milliseconds from one transaction to the next, in which more comes together and others who write to the
   * database have their turn. What comes after a quiet time is written at once.
   */
  readonly gather: number;
  /** Weight of one transaction: others who write wait for no longer than it takes. An interaction weighs 1, as most do. */
  readonly most: number;
}
export const WRITER_DEFAULTS: WriterOptions = { gather: 15, most: 4000 };
/** What is worked out before it is written: an offer is chosen among all, which takes some milliseconds; a cart is priced. */
const HEAVY: Partial<Record<WriteKind, number>> = { 'offer.choose': 400, 'purchase.place': 100, 'purchase.settle': 100 };

/** To the thread, several at once, and back for all of them. */
export interface Task { readonly kind: WriteKind; readonly what: unknown }
export type Result = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };
export type Reply = { readonly ok: true; readonly results: readonly Result[] } | { readonly ok: false; readonly message: string };

interface Waiting { readonly task: Task; readonly weight: number; readonly done: (value: unknown) => void; readonly failed: (error: WriterError) => void }

/** @param path the database file, which others may have open too */
export function openWriter(path: string, options: Partial<WriterOptions> = {}): Writer {
  const { gather, most } = { ...WRITER_DEFAULTS, ...options };
  const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData: { path } }), queue: Waiting[] = [];
  let running: readonly Waiting[] = [], gathering: NodeJS.Timeout | null = null, gone: WriterError | null = null, closing = false, idle = (): void => {};

  const next = (): void => {
    if (running.length > 0 || (gathering && !closing)) return;
    if (queue.length === 0) return idle();
    running = queue.splice(0, together(queue, most));
    worker.postMessage(running.map(({ task }) => task));
  };
  worker.on('message', (reply: Reply) => {
    const answered = running;
    running = [];
    for (const [i, { done, failed }] of answered.entries()) {
      const result = reply.ok ? reply.results[i] : reply;
      if (result?.ok) done('value' in result ? result.value : undefined);
      else failed(new WriterError(result?.message ?? 'the writer did not say what came of it'));
    }
    gathering = setTimeout(() => {
      gathering = null;
      next();
    }, gather);
    if (closing) next();
  });
  const fail = (message: string): void => {
    gone ??= new WriterError(message);
    for (const { failed } of [...running, ...queue.splice(0)]) failed(gone);
    running = [];
    idle();
  };
  worker.on('error', (error) => fail(`the writer's thread failed: ${error.message}`));
  worker.on('exit', (code) => fail(`the writer's thread ended with code ${code}`));

  return {
    write: (kind, what) => new Promise((resolve, failed) => {
      if (gone) return failed(gone);
      queue.push({ task: { kind, what }, weight: weightOf(kind, what), done: resolve as (value: unknown) => void, failed });
      next();
    }),
    busy: () => queue.length + running.length > 0,
    async close() {
      if (gone) return;
      closing = true;
      next();
      while (queue.length + running.length > 0) await new Promise<void>((resolve) => { idle = resolve; });
      if (gathering) clearTimeout(gathering);
      gone ??= new WriterError('the writer is closed');
      await worker.terminate();
    },
  };
}

function weightOf(kind: WriteKind, what: unknown): number {
  return kind === 'interactions.keep' ? (what as What<'interactions.keep'>).interactions.length : HEAVY[kind] ?? 1;
}

/** How many of the first in a queue go into one transaction. */
function together(queue: readonly Waiting[], most: number): number {
  let count = 0, weight = 0;
  for (const each of queue) {
    weight += each.weight;
    if (count > 0 && weight > most) return count;
    count++;
  }
  return count;
}
