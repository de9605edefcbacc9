/** The thread behind `journal.ts`: one transaction a message, answered after the commit. */
import { parentPort, workerData } from 'node:worker_threads';
import { interactionsTable } from '../storage/interactions.ts';
import { openStore } from '../storage/open.ts';
import { countSetAside } from '../storage/set-aside.ts';
import type { JournalReply, JournalTask } from './journal.ts';

const port = parentPort;
if (!port) throw new Error('journal-thread.ts runs as a worker thread');
const { path } = workerData as { readonly path: string };
const { db } = openStore(path), table = interactionsTable(db), count = countSetAside(db);

function carryOut(task: JournalTask): JournalReply {
  try {
    if (task.kind === 'add') return { ok: true, fresh: table.add(task.interactions, () => count(task.setAside)) };
    table.move(task.from, task.to);
    return { ok: true, fresh: [] };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
port.on('message', (task: JournalTask) => port.postMessage(carryOut(task)));
