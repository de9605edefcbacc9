/** The thread behind the writer: one transaction a message, answered after the commit. What fails by itself takes nothing else with it. */
import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '../storage/open.ts';
import type { Reply, Result, Task } from './index.ts';
import { writesOf } from './writes.ts';

const port = parentPort;
if (!port) throw new Error('writer/thread.ts runs as a worker thread');
const { path } = workerData as { readonly path: string };
const { db } = openStore(path), writes = writesOf(db, randomUUID);

/** Within the transaction around it: a savepoint. */
const one = db.transaction(({ kind, what }: Task): unknown => writes[kind](what as never));
const all = db.transaction((tasks: readonly Task[]) => tasks.map(attempt)).immediate;

function attempt(task: Task): Result {
  try {
    return { ok: true, value: one(task) };
  } catch (error) {
    // A full disk takes the whole transaction with it.
    if (!db.inTransaction) throw error;
    return { ok: false, message: messageOf(error) };
  }
}
function carryOut(tasks: readonly Task[]): Reply {
  try {
    return { ok: true, results: all(tasks) };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
port.on('message', (tasks: readonly Task[]) => port.postMessage(carryOut(tasks)));
