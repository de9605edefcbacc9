/**
 * A model in a thread of its own, for `session.run` blocks the thread it runs in.
 *
 * Requests are single rows. A row that finds the thread idle runs at once; rows that come while it works are
 * run together as the next batch, in the smallest of the given programs that takes them. So one request
 * alone never waits, and many share a run.
 */
import { Worker } from 'node:worker_threads';
import { size } from './graph.ts';
import type { Device, Port, Program, Values } from './session.ts';

export interface ModelWorkerOptions {
  /** The same model for different batch sizes, smallest first; axis 0 of every input and output is the batch. */
  readonly programs: readonly Program[];
  readonly device: Device;
  /** Threads that one operator may use on the CPU; 1 suits small models beside a busy server. */
  readonly threads: number;
}

export interface ModelWorker {
  /** One row in (no batch axis), one row out. Rejects with `ModelWorkerError` when the thread is gone. */
  run(row: Rows): Promise<Rows>;
  /** What waits is rejected at once; resolves when the thread has ended. */
  close(): Promise<void>;
}
export type Rows = Readonly<Record<string, Values>>;

export class ModelWorkerError extends Error {
  readonly code = 'model-worker';
}

/** From this side to the thread, and back. */
export type Request = { readonly kind: 'run'; readonly program: number; readonly inputs: Rows } | { readonly kind: 'close' };
export type Reply = { readonly kind: 'ready' } | { readonly kind: 'done'; readonly outputs: Rows } | { readonly kind: 'failed'; readonly message: string };

interface Waiting {
  readonly row: Rows;
  readonly resolve: (rows: Rows) => void;
  readonly reject: (error: Error) => void;
}

export async function startModelWorker(options: ModelWorkerOptions): Promise<ModelWorker> {
  const sizes = options.programs.map(batchOf);
  const largest = sizes.at(-1);
  if (largest === undefined) throw new RangeError('a model worker needs at least one program');
  const worker = new Worker(new URL('model-worker-thread.ts', import.meta.url), { workerData: options });
  const exited = new Promise<void>((resolve) => { worker.once('exit', () => resolve()); });
  const queue: Waiting[] = [];
  let running: readonly Waiting[] = [];
  let gone: ModelWorkerError | null = null;

  const fail = (message: string): void => {
    gone = new ModelWorkerError(message);
    for (const waiting of [...running, ...queue.splice(0)]) waiting.reject(gone);
    running = [];
  };
  const next = (): void => {
    if (running.length > 0 || queue.length === 0) return;
    running = queue.splice(0, largest);
    const program = sizes.findIndex((s) => s >= running.length);
    const { inputs } = options.programs[program] as Program;
    const batch = running.map((w) => w.row);
    worker.postMessage({ kind: 'run', program, inputs: Object.fromEntries(inputs.map((port) => [port.name, stack(port, batch)])) } satisfies Request);
  };

  await new Promise<void>((resolve, reject) => {
    worker.once('message', (reply: Reply) => (reply.kind === 'ready' ? resolve() : reject(new ModelWorkerError('message' in reply ? reply.message : 'no answer'))));
    worker.once('error', reject);
  });
  worker.on('message', (reply: Reply) => {
    const done = running;
    running = [];
    if (reply.kind === 'done') done.forEach((waiting, i) => waiting.resolve(unstack(reply.outputs, i, sizes.find((s) => s >= done.length) as number)));
    else for (const waiting of done) waiting.reject(new ModelWorkerError(reply.kind === 'failed' ? reply.message : 'answered out of turn'));
    next();
  });
  worker.on('error', (error) => fail(`the model's thread failed: ${error.message}`));
  worker.on('exit', (code) => { if (!gone) fail(`the model's thread ended with code ${code}`); });

  return {
    run(row) {
      if (gone) return Promise.reject(gone);
      const misfit = (options.programs[0] as Program).inputs.find((port) => row[port.name]?.length !== size(port.shape.slice(1)));
      if (misfit) return Promise.reject(new RangeError(`a row of ${misfit.name} has ${size(misfit.shape.slice(1))} values, given ${row[misfit.name]?.length ?? 'none'}`));
      return new Promise((resolve, reject) => {
        queue.push({ row, resolve, reject });
        next();
      });
    },
    async close() {
      fail('the model worker is closed');
      // The thread ends by itself, after the run that it is in: ended from outside in the midst of one, the runtime aborts the process.
      worker.postMessage({ kind: 'close' } satisfies Request);
      await exited;
    },
  };
}

function batchOf(program: Program): number {
  const batch = program.inputs[0]?.shape[0];
  const ports = [...program.inputs, ...program.outputs];
  if (batch === undefined || ports.some((p) => p.shape[0] !== batch)) throw new RangeError('axis 0 of every input and output of a batched program is the batch');
  return batch;
}

/** Rows one after another, zeros for those that are missing to a full batch. */
function stack(port: Port, rows: readonly Rows[]): Values {
  const out = port.dtype === 'int32' ? new Int32Array(size(port.shape)) : new Float32Array(size(port.shape));
  const each = size(port.shape.slice(1));
  rows.forEach((row, i) => out.set(row[port.name] as Values, i * each));
  return out;
}

function unstack(outputs: Rows, i: number, batch: number): Rows {
  return Object.fromEntries(Object.entries(outputs).map(([name, values]) => {
    const each = values.length / batch;
    return [name, values.slice(i * each, (i + 1) * each)];
  }));
}
