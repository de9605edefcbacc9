/** A thread that makes training samples. */
import { makeInTurn } from './in-threads.ts';
import { sampleMaker } from './samples.ts';
import type { Sample } from './samples.ts';

await makeInTurn<number, Sample>((seed) => sampleMaker(seed).make);
