/**
 * Work for many people that waits for its turn: one piece after another, first come first served, and no more
 * than a share of the time, so that rooms go on ticking however much there is to do. What is quick is done at
 * once where nothing waits; under load each waits longer, and all get their turn.
 */
import { setTimeout as sleep } from 'node:timers/promises';

export interface Turns {
  /** Does it when its turn comes. Returns what withdraws it. Failures are the work's own to tell. */
  take(work: () => Promise<void>): () => void;
}

export interface TurnsOptions {
  /** Share of the time that work may take, 0 to 1. */
  readonly share: number;
  /** Milliseconds, from any moment. */
  readonly now: () => number;
  /** Milliseconds after which the next begins, though the work before has not ended. */
  readonly longest?: number;
}
const LONGEST = 2000;

export function openTurns({ share, now, longest = LONGEST }: TurnsOptions): Turns {
  const waiting = new Set<() => Promise<void>>();
  let busy = false;
  const next = async (): Promise<void> => {
    const [work] = waiting, began = now();
    if (work) {
      waiting.delete(work);
      const patience = new AbortController();
      await Promise.race([work(), sleep(longest, undefined, { ref: false, signal: patience.signal }).catch(() => {})]);
      patience.abort();
    }
    busy = waiting.size > 0;
    if (busy) setTimeout(() => void next(), (now() - began) * (1 / share - 1)).unref();
  };
  return {
    take(work) {
      const mine = (): Promise<void> => work();
      waiting.add(mine);
      // Not within the caller's own step: a room that is told of many things at once ticks first.
      if (!busy) setImmediate(() => void next());
      busy = true;
      return () => waiting.delete(mine);
    },
  };
}
