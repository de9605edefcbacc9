/**
 * The journal: what shoppers did, on disk before anybody is told that it is kept. A thread of its own
 * writes, so that no room waits for the disk; what comes while it writes goes into its next transaction.
 */
import { Worker } from 'node:worker_threads';
import type { Interaction } from '../../shared/interaction.ts';
import { interactionsTable } from '../storage/interactions.ts';
import type { Db } from '../storage/open.ts';

export interface Journal {
  /** Resolves once they are on disk, with how many were new; an id counts once for a shopper. Rejects with `JournalError`. */
  keep(interactions: readonly Interaction[]): Promise<number>;
  /** What a shopper did lately, first to last. */
  historyOf(shopper: string): Interaction[];
  /** Grows with every interaction of the shopper that is kept; 0 before the first. */
  lastOf(shopper: string): number;
  /** Hears of new interactions once they are kept. Returns what ends it. */
  onKept(listener: (kept: readonly Interaction[]) => void): () => void;
  /**
   * Gives what one shopper did to another: a guest who signs in goes on as themselves. What is on disk moves
   * before this returns, within the caller's transaction if there is one; what waits follows.
   */
  merge(from: string, to: string): Promise<void>;
  /** Writes what is waiting, then ends the thread. */
  close(): Promise<void>;
}

/** Nothing of what was to be kept is kept; it may be tried again with the same ids. */
export class JournalError extends Error {
  readonly code = 'journal';
}

/** Interactions of one shopper that are read back. */
export const HISTORY = 200;

/** To the thread and back; replies come in the order of requests. */
export type JournalTask =
  | { readonly kind: 'add'; readonly interactions: readonly Interaction[] }
  | { readonly kind: 'move'; readonly from: string; readonly to: string };
export type JournalReply = { readonly ok: true; readonly fresh: readonly Interaction[] } | { readonly ok: false; readonly message: string };

interface Waiting {
  readonly task: JournalTask;
  readonly done: (fresh: number) => void;
  readonly failed: (error: JournalError) => void;
}

/**
 * @param path the database file, which `db` has open too, for reading
 */
export function openJournal(path: string, db: Db): Journal {
  const worker = new Worker(new URL('journal-thread.ts', import.meta.url), { workerData: { path } });
  const table = interactionsTable(db), listeners = new Set<(kept: readonly Interaction[]) => void>();
  const queue: Waiting[] = [];
  let running: readonly Waiting[] = [], gone: JournalError | null = null, idle = (): void => {};

  const next = (): void => {
    if (running.length > 0) return;
    if (queue.length === 0) return idle();
    const end = queue.findIndex(({ task }) => task.kind === 'move');
    running = queue.splice(0, end === 0 ? 1 : end > 0 ? end : queue.length);
    const [first] = running;
    worker.postMessage(first?.task.kind === 'move' ? first.task
      : { kind: 'add', interactions: running.flatMap(({ task }) => (task.kind === 'add' ? task.interactions : [])) } satisfies JournalTask);
  };
  const settle = (reply: JournalReply): void => {
    const done = running;
    running = [];
    if (reply.ok) {
      const unclaimed = new Set(reply.fresh.map(keyOf));
      // Requests of one transaction may repeat each other: the first to name an interaction has brought it.
      for (const { task, done: resolve } of done) resolve(task.kind === 'add' ? task.interactions.filter((each) => unclaimed.delete(keyOf(each))).length : 0);
      if (reply.fresh.length > 0) for (const listener of listeners) listener(reply.fresh);
    } else for (const { failed } of done) failed(new JournalError(reply.message));
    next();
  };
  const fail = (message: string): void => {
    gone ??= new JournalError(message);
    for (const { failed } of [...running, ...queue.splice(0)]) failed(gone);
    running = [];
    idle();
  };
  worker.on('message', settle);
  worker.on('error', (error) => fail(`the journal's thread failed: ${error.message}`));
  worker.on('exit', (code) => fail(`the journal's thread ended with code ${code}`));

  const run = (task: JournalTask): Promise<number> => new Promise((done, failed) => {
    if (gone) return failed(gone);
    queue.push({ task, done, failed });
    next();
  });

  return {
    keep: (interactions) => (interactions.length === 0 ? Promise.resolve(0) : run({ kind: 'add', interactions })),
    historyOf: (shopper) => table.recent(shopper, HISTORY),
    lastOf: (shopper) => table.last(shopper),
    onKept(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    merge(from, to) {
      table.move(from, to);
      return queue.length + running.length === 0 ? Promise.resolve() : run({ kind: 'move', from, to }).then(() => {});
    },
    async close() {
      if (gone) return;
      if (running.length > 0 || queue.length > 0) await new Promise<void>((resolve) => { idle = resolve; });
      gone = new JournalError('the journal is closed');
      await worker.terminate();
    },
  };
}

const keyOf = ({ shopper, id }: Interaction): string => `${id} ${shopper}`;
