/**
 * The journal: what shoppers did, on disk before anybody is told that it is kept. A thread of its own
 * writes, so that no room waits for the disk; what comes while it writes goes into its next transaction.
 */
import { Worker } from 'node:worker_threads';
import type { Interaction, SetAsideReason } from '../../shared/interaction.ts';
import { interactionsTable } from '../storage/interactions.ts';
import type { Db } from '../storage/open.ts';
import { dayOf } from '../storage/set-aside.ts';
import type { SetAsideCount } from '../storage/set-aside.ts';

export interface Journal {
  /** Resolves once they are on disk, with how many were new; an id counts once for a shopper. Rejects with `JournalError`. */
  keep(interactions: readonly Interaction[]): Promise<number>;
  /** The same, with which of them were new. */
  keepEach(interactions: readonly Interaction[]): Promise<readonly boolean[]>;
  /** Counts what was not taken, for its day; on disk with what is kept next, or after a second. */
  countAside(reasons: readonly SetAsideReason[], at: number): void;
  /** What a shopper did lately, first to last; the same array until there is something new. */
  historyOf(shopper: string): readonly Interaction[];
  /** Grows with every interaction of the shopper that is kept; 0 before the first. */
  lastOf(shopper: string): number;
  /** Hears of new interactions once they are kept. Returns what ends it. */
  onKept(listener: (kept: readonly Interaction[]) => void): () => void;
  /**
   * Gives what one shopper did to another: a guest who signs in goes on as themselves. What is on disk moves
   * before this returns, within the caller's transaction if there is one; what waits follows.
   */
  merge(from: string, to: string): Promise<void>;
  /** Why the last transaction could not be kept, in words; null where it could. */
  trouble(): string | null;
  /** Writes what is waiting, then ends the thread. */
  close(): Promise<void>;
}

/** Nothing of what was to be kept is kept; it may be tried again with the same ids. */
export class JournalError extends Error {
  readonly code = 'journal';
}

/** Interactions of one shopper that are read back. */
export const HISTORY = 200;
/** Shoppers whose histories are kept in memory; the one who came first is forgotten first. */
const REMEMBERED = 500;
/** Longest that a count waits for something to be kept, milliseconds. */
const COUNT_WAITS = 1000;
/**
 * Milliseconds from one transaction to the next, in which more comes together and others who write to the
 * database have their turn. What comes after a quiet time is written at once.
 */
const GATHER = 15;
/** Interactions of one transaction: others who write wait for no longer than it takes. */
const MOST_AT_ONCE = 1000;

/** To the thread and back; replies come in the order of requests. */
export type JournalTask =
  | { readonly kind: 'add'; readonly interactions: readonly Interaction[]; readonly setAside: readonly SetAsideCount[] }
  | { readonly kind: 'move'; readonly from: string; readonly to: string };
/** `fresh` says of each interaction whether it was new. */
export type JournalReply = { readonly ok: true; readonly fresh: readonly boolean[] } | { readonly ok: false; readonly message: string };

interface Waiting {
  readonly work: { readonly kind: 'add'; readonly interactions: readonly Interaction[] } | Extract<JournalTask, { kind: 'move' }>;
  readonly done: (fresh: readonly boolean[]) => void;
  readonly failed: (error: JournalError) => void;
}

/**
 * @param path the database file, which `db` has open too, for reading
 * @param onFailure hears of a listener that failed, as when it writes to a full disk itself
 */
export function openJournal(path: string, db: Db, onFailure: (error: unknown) => void): Journal {
  const worker = new Worker(new URL('journal-thread.ts', import.meta.url), { workerData: { path } });
  const table = interactionsTable(db), listeners = new Set<(kept: readonly Interaction[]) => void>();
  const histories = new Map<string, { readonly last: number; readonly history: readonly Interaction[] }>();
  const queue: Waiting[] = [], counts = openCounts();
  let running: readonly Waiting[] = [], gone: JournalError | null = null, trouble: string | null = null, idle = (): void => {};
  let writing: readonly SetAsideCount[] = [], countLater: NodeJS.Timeout | null = null, gathering: NodeJS.Timeout | null = null, closing = false;

  const next = (): void => {
    if (running.length > 0 || (gathering && !closing)) return;
    if (queue.length === 0) return idle();
    running = queue.splice(0, together(queue));
    const [first] = running;
    if (first?.work.kind === 'move') return worker.postMessage(first.work satisfies JournalTask);
    writing = counts.take();
    worker.postMessage({ kind: 'add', setAside: writing, interactions: interactionsOf(running) } satisfies JournalTask);
  };
  const settle = (reply: JournalReply): void => {
    const done = running, interactions = interactionsOf(done);
    running = [];
    trouble = reply.ok ? null : reply.message;
    if (reply.ok) {
      let at = 0;
      for (const { work, done: resolve } of done) {
        const count = work.kind === 'add' ? work.interactions.length : 0;
        resolve(reply.fresh.slice(at, at += count));
      }
      const fresh = interactions.filter((_, i) => reply.fresh[i]);
      if (fresh.length > 0) for (const listener of listeners) tell(listener, fresh);
    } else {
      counts.putBack(writing);
      for (const { failed } of done) failed(new JournalError(reply.message));
    }
    writing = [];
    gathering = setTimeout(() => {
      gathering = null;
      next();
    }, GATHER);
    if (closing) next();
  };
  /** What was kept is kept, whatever comes of it where it is heard. */
  const tell = (listener: (kept: readonly Interaction[]) => void, fresh: readonly Interaction[]): void => {
    try {
      listener(fresh);
    } catch (error) {
      onFailure(error);
    }
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

  const run = (work: Waiting['work']): Promise<readonly boolean[]> => new Promise((done, failed) => {
    if (gone) return failed(gone);
    queue.push({ work, done, failed });
    next();
  });
  const keepEach = (interactions: readonly Interaction[]): Promise<readonly boolean[]> =>
    (interactions.length === 0 ? Promise.resolve([]) : run({ kind: 'add', interactions }));
  /** Counts that could not be written go with what is kept next. */
  const writeCounts = (): Promise<unknown> => (counts.any() ? run({ kind: 'add', interactions: [] }).catch(() => {}) : Promise.resolve());

  return {
    keepEach,
    keep: async (interactions) => (await keepEach(interactions)).filter(Boolean).length,
    countAside(reasons, at) {
      if (reasons.length === 0) return;
      counts.add(reasons, at);
      countLater ??= setTimeout(() => {
        countLater = null;
        void writeCounts();
      }, COUNT_WAITS).unref();
    },
    historyOf(shopper) {
      const last = table.last(shopper), before = histories.get(shopper);
      if (before?.last === last) return before.history;
      const history = table.recent(shopper, HISTORY);
      histories.delete(shopper);
      histories.set(shopper, { last, history });
      for (const first of histories.keys()) if (histories.size > REMEMBERED) histories.delete(first);
      return history;
    },
    lastOf: (shopper) => table.last(shopper),
    onKept(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    merge(from, to) {
      table.move(from, to);
      // What moved may be older than the last that was there.
      for (const shopper of [from, to]) histories.delete(shopper);
      return queue.length + running.length === 0 ? Promise.resolve() : run({ kind: 'move', from, to }).then(() => {});
    },
    trouble: () => gone?.message ?? trouble,
    async close() {
      if (gone) return;
      closing = true;
      if (countLater) clearTimeout(countLater);
      void writeCounts();
      next();
      if (running.length > 0 || queue.length > 0) await new Promise<void>((resolve) => { idle = resolve; });
      if (gathering) clearTimeout(gathering);
      gone = new JournalError('the journal is closed');
      await worker.terminate();
    },
  };
}

/** How many of the first in a queue go into one transaction: a move alone, others until the next move. */
function together(queue: readonly Waiting[]): number {
  let count = 0, interactions = 0;
  for (const { work } of queue) {
    if (work.kind === 'move') return Math.max(1, count);
    interactions += work.interactions.length;
    if (count > 0 && interactions > MOST_AT_ONCE) return count;
    count++;
  }
  return count;
}

function interactionsOf(waiting: readonly Waiting[]): Interaction[] {
  return waiting.flatMap(({ work }) => (work.kind === 'add' ? work.interactions : []));
}

/** Counts by day and reason that are not on disk yet. */
function openCounts() {
  const counts = new Map<string, SetAsideCount>();
  const raise = ({ day, reason, count }: SetAsideCount): void => {
    const key = `${day} ${reason}`;
    counts.set(key, { day, reason, count: (counts.get(key)?.count ?? 0) + count });
  };
  return {
    any: () => counts.size > 0,
    add(reasons: readonly SetAsideReason[], at: number): void {
      for (const reason of reasons) raise({ day: dayOf(at), reason, count: 1 });
    },
    take(): SetAsideCount[] {
      const taken = [...counts.values()];
      counts.clear();
      return taken;
    },
    putBack(taken: readonly SetAsideCount[]): void {
      for (const each of taken) raise(each);
    },
  };
}
