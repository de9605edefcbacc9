/**
 * The queue of trainings: asked for by hand or by the clock, carried out one at a time in a process of their
 * own. One that is cut short, with the server or alone, is begun again where its last checkpoint left it.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Device } from '../../models/engine/session.ts';
import type { LoopSettings, Training } from '../../shared/operator.ts';
import { lastInteraction } from '../storage/interactions.ts';
import type { Db } from '../storage/open.ts';
import { readLoopSettings, trainingsTable } from '../storage/trainings.ts';
import type { TrainingsTable } from '../storage/trainings.ts';

export interface Trainings extends Pick<TrainingsTable, 'find' | 'recent' | 'pointsOf' | 'next'> {
  /** Null where one waits or runs already. */
  ask(why: Training['why'], person: string | null, order?: Partial<Pick<LoopSettings, 'steps' | 'minShoppers'>>): Training | null;
  /** False where it has ended. */
  cancel(id: number): boolean;
  /** Begins what waits, begins anew what was cut short, and asks for what is due. */
  look(): void;
  /** What runs is paused, to go on when the queue is opened again. */
  close(): Promise<void>;
}

export interface TrainingsDeps {
  readonly db: Db;
  /** The data folder. */
  readonly data: string;
  /** Where networks are trained. */
  readonly device?: Device;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Logger;
}

const PROCESS = join(import.meta.dirname, 'training-process.ts');
/** Milliseconds without a sign of life after which a training's process is taken to be gone; one of our own is known to live. */
const GONE = 60_000;
/** Times that a training is begun before it is given up. */
const MOST_ATTEMPTS = 5;
const HOUR = 3_600_000;
/** New interactions without which a night is not worth a training. */
const NIGHT_LEAST = 500;

export function openTrainings({ db, data, device = 'cpu', now, log }: TrainingsDeps): Trainings {
  const table = trainingsTable(db);
  let child: { readonly id: number; readonly process: ChildProcess; readonly ended: Promise<void> } | null = null, over = false;

  function begin(id: number): void {
    const started = spawn(process.execPath, [PROCESS, data, String(id), device], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    started.stderr.on('data', (chunk: Buffer) => { said = (said + chunk.toString()).slice(-2000); });
    const ended = new Promise<void>((resolve) => {
      started.once('error', (error) => { log.error({ error, training: id }, 'a training could not be begun'); resolve(); });
      started.once('exit', (code, signal) => {
        child = null;
        // One that ended by itself has said so in the record.
        if (table.find(id)?.state === 'running') cutShort(id, `its process ended with ${signal ?? `code ${code}`}`);
        else if (code !== 0 && !over) log.error({ training: id, code, signal, said }, 'a training failed');
        resolve();
      });
    });
    child = { id, process: started, ended };
  }
  function cutShort(id: number, why: string): void {
    const attempts = table.find(id)?.attempts ?? 0;
    log.warn({ training: id, attempts, why }, 'a training was cut short');
    if (attempts < MOST_ATTEMPTS) table.putBack(id);
    else table.end(id, { state: 'failed', version: null, message: `Begun ${attempts} times, and cut short each time: ${why}.`, at: now() });
  }
  const ask: Trainings['ask'] = (why, person, order = {}) => {
    const { minShoppers, steps } = { ...readLoopSettings(db), ...order }, at = now();
    return table.add({ person, why, askedAt: at, orders: { minShoppers, steps, seed: 1 + Math.floor(at / 1000) % 1_000_000, cutoff: at, seq: lastInteraction(db) } });
  };

  return {
    find: table.find, recent: table.recent, pointsOf: table.pointsOf, next: table.next, ask,
    // Its process asks the record whether to go on.
    cancel: (id) => table.end(id, { state: 'cancelled', version: null, message: null, at: now() }),
    look() {
      if (over) return;
      const due = dueBy(readLoopSettings(db), table.recent(1)[0] ?? null, { at: now(), seq: lastInteraction(db) });
      if (due) ask(due, null);
      const running = table.next();
      if (running?.state === 'running' && running.id !== child?.id && now() - (table.lastBeat(running.id) ?? 0) > GONE) cutShort(running.id, 'its process is gone');
      const next = table.next();
      if (next?.state === 'queued' && !child) begin(next.id);
    },
    async close() {
      over = true;
      child?.process.kill('SIGTERM');
      await child?.ended;
    },
  };
}

/** Why a training is due by the settings, or null. */
export function dueBy({ nightlyAt, everyInteractions }: LoopSettings, last: Training | null, { at, seq }: { readonly at: number; readonly seq: number }): Training['why'] | null {
  const fresh = seq - (last?.orders.seq ?? 0);
  if (everyInteractions !== null && fresh >= everyInteractions) return 'new-interactions';
  const tonight = nightlyAt !== null && Math.floor(at / HOUR) % 24 === nightlyAt && fresh >= NIGHT_LEAST;
  return tonight && Math.floor((last?.askedAt ?? 0) / HOUR) !== Math.floor(at / HOUR) ? 'nightly' : null;
}
