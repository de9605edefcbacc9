/** Numbered things made in threads: each thread makes every so manieth from its own number on and hands them over in boxes. */
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** Which of the numbers a thread makes, and what it makes them of. */
interface Turn<D> { readonly from: number; readonly to: number; readonly each: number; readonly data: D }
type Box<T> = readonly { readonly number: number; readonly made: T }[];

const BOX = 32;

/**
 * Those of numbers `from` to before `to`, in their order, whatever the number of threads.
 * @param script a module that calls `makeInTurn`
 * @param onBox called with how many there are so far
 */
export async function madeInThreads<D, T>(script: URL, data: D, { from, to, threads }: { readonly from: number; readonly to: number; readonly threads: number },
  onBox: (done: number) => void = () => undefined): Promise<T[]> {
  const out: T[] = [];
  let done = 0;
  await Promise.all(Array.from({ length: threads }, (_, k) => new Promise<void>((resolve, reject) => {
    const turn: Turn<D> = { from: from + k, to, each: threads, data }, worker = new Worker(script, { workerData: turn });
    worker.on('message', (box: Box<T>) => {
      for (const { number, made } of box) out[number - from] = made;
      onBox(done += box.length);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread of ${script.pathname} ended with code ${code}`))));
  })));
  return out;
}

/** In such a thread: makes what is its turn. */
export async function makeInTurn<D, T>(prepare: (data: D) => (number: number) => Promise<T> | T): Promise<void> {
  const { from, to, each, data } = workerData as Turn<D>, make = prepare(data);
  let box: { number: number; made: T }[] = [];
  const hand = (): void => {
    parentPort?.postMessage(box satisfies Box<T>);
    box = [];
  };
  for (let number = from; number < to; number += each) {
    box.push({ number, made: await make(number) });
    if (box.length === BOX) hand();
  }
  hand();
}

/** Bytes that threads see without copying them. */
export function shared(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(new SharedArrayBuffer(bytes.length));
  out.set(bytes);
  return out;
}
