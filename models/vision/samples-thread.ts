/** A thread that makes training samples: every `threads`-th from its own number on, handed over in boxes. */
import { parentPort, workerData } from 'node:worker_threads';
import { sampleMaker } from './samples.ts';
import type { Sample } from './samples.ts';

export interface SamplesOrder { readonly seed: number; readonly from: number; readonly to: number; readonly each: number }
export type Box = readonly { readonly number: number; readonly sample: Sample }[];

const BOX = 32;
const { seed, from, to, each } = workerData as SamplesOrder, maker = sampleMaker(seed);
let box: { number: number; sample: Sample }[] = [];
const hand = (): void => {
  parentPort?.postMessage(box satisfies Box);
  box = [];
};
for (let number = from; number < to; number += each) {
  box.push({ number, sample: maker.make(number) });
  if (box.length === BOX) hand();
}
hand();
