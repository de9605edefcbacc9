/**
 * The journal: what shoppers did, on disk before anybody is told that it is kept. The writer's thread writes
 * it, so that no room waits for the disk; what comes while it writes goes into its next transaction.
 */
import type { Interaction, SetAsideReason } from '../../shared/interaction.ts';
import { forgetOldest } from '../forget.ts';
import { interactionsTable } from '../storage/interactions.ts';
import type { Db } from '../storage/open.ts';
import { dayOf } from '../storage/set-aside.ts';
import type { SetAsideCount } from '../storage/set-aside.ts';
import { WriterError } from '../writer/index.ts';
import type { Writer } from '../writer/index.ts';

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
  onKept(listener: KeptListener): () => void;
  /**
   * Gives what one shopper did to another: a guest who signs in goes on as themselves. What is on disk moves
   * before this returns, within the caller's transaction if there is one; what waits follows.
   */
  merge(from: string, to: string): Promise<void>;
  /** Why the last transaction could not be kept, in words; null where it could. */
  trouble(): string | null;
  /** Writes what is waiting; the writer stays open. */
  close(): Promise<void>;
}

/** `by` is who did them: very many may listen, of whom each waits for one shopper. */
export type KeptListener = (kept: readonly Interaction[], by: ReadonlySet<string>) => void;

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
/** Interactions that are given to the writer at once. */
const MOST_AT_ONCE = 4000;

interface Waiting {
  readonly work: { readonly kind: 'add'; readonly interactions: readonly Interaction[] } | { readonly kind: 'move'; readonly from: string; readonly to: string };
  readonly done: (fresh: readonly boolean[]) => void;
  readonly failed: (error: JournalError) => void;
}

/**
 * @param db the writer's file too, for reading
 * @param onFailure hears of a listener that failed, as when it writes to a full disk itself
 */
export function openJournal(writer: Pick<Writer, 'write'>, db: Db, onFailure: (error: unknown) => void): Journal {
  const table = interactionsTable(db), listeners = new Set<KeptListener>();
  const histories = new Map<string, { readonly last: number; readonly history: readonly Interaction[] }>();
  const queue: Waiting[] = [], counts = openCounts();
  let running: readonly Waiting[] = [], closed: JournalError | null = null, trouble: string | null = null, idle = (): void => {};
  let countLater: NodeJS.Timeout | null = null;

  /** One after another, so that all that comes while one is written is given to the writer together. */
  const next = (): void => {
    if (running.length > 0) return;
    if (queue.length === 0) return idle();
    const waiting = queue.splice(0, together(queue));
    running = waiting;
    void write(waiting).then((outcome) => {
      running = [];
      trouble = outcome instanceof JournalError ? outcome.message : null;
      if (outcome instanceof JournalError) for (const { failed } of waiting) failed(outcome);
      else settle(waiting, outcome);
      next();
    });
  };
  /** Says of each interaction whether it was new. */
  async function write(waiting: readonly Waiting[]): Promise<readonly boolean[] | JournalError> {
    const [first] = waiting, setAside = first?.work.kind === 'add' ? counts.take() : [];
    try {
      if (first?.work.kind !== 'move') return await writer.write('interactions.keep', { interactions: interactionsOf(waiting), setAside });
      await writer.write('interactions.move', first.work);
      return [];
    } catch (error) {
      if (!(error instanceof WriterError)) throw error;
      counts.putBack(setAside);
      return new JournalError(error.message);
    }
  }
  function settle(waiting: readonly Waiting[], isFresh: readonly boolean[]): void {
    let at = 0;
    for (const { work, done } of waiting) {
      const count = work.kind === 'add' ? work.interactions.length : 0;
      done(isFresh.slice(at, at += count));
    }
    const fresh = interactionsOf(waiting).filter((_, i) => isFresh[i]);
    if (fresh.length === 0) return;
    const by = new Set(fresh.map(({ shopper }) => shopper));
    for (const listener of listeners) tell(listener, fresh, by);
  }
  /** What was kept is kept, whatever comes of it where it is heard. */
  const tell = (listener: KeptListener, fresh: readonly Interaction[], by: ReadonlySet<string>): void => {
    try {
      listener(fresh, by);
    } catch (error) {
      onFailure(error);
    }
  };
  const run = (work: Waiting['work']): Promise<readonly boolean[]> => new Promise((done, failed) => {
    if (closed) return failed(closed);
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
      forgetOldest(histories, REMEMBERED);
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
    trouble: () => trouble,
    async close() {
      if (closed) return;
      if (countLater) clearTimeout(countLater);
      void writeCounts();
      closed = new JournalError('the journal is closed');
      while (running.length > 0 || queue.length > 0) await new Promise<void>((resolve) => { idle = resolve; });
    },
  };
}

/** How many of the first in a queue are written together: a move alone, others until the next move. */
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
