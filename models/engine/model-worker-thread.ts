/** The thread behind `model-worker.ts`: opens the programs, then answers one request after another. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ModelWorkerOptions, Reply, Request } from './model-worker.ts';
import { openSession } from './session.ts';
import type { Session } from './session.ts';

const options = workerData as ModelWorkerOptions;
const port = parentPort;
if (!port) throw new Error('model-worker-thread.ts runs as a worker thread');
const reply = (message: Reply): void => port.postMessage(message);

const sessions: Session[] = await Promise.all(options.programs.map((program) => openSession(program, options)));
let running = Promise.resolve();
port.on('message', (request: Request) => {
  running = running.then(() => (request.kind === 'close' ? close() : run(request)));
});
reply({ kind: 'ready' });

async function run({ program, inputs }: Extract<Request, { kind: 'run' }>): Promise<void> {
  try {
    reply({ kind: 'done', outputs: await (sessions[program] as Session).run(inputs) });
  } catch (error) {
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

/** Without sessions and a port nothing keeps the thread. */
async function close(): Promise<void> {
  await Promise.all(sessions.map((session) => session.close()));
  port?.close();
}
