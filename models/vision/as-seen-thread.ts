/** A thread that cuts samples out of backgrounds by the network alone. */
import { glanceAsSeen } from './as-used.ts';
import type { AsSeenOrder } from './as-used.ts';
import { makeInTurn } from './in-threads.ts';
import { openSeer } from './model.ts';
import type { Sample } from './samples.ts';

await makeInTurn<AsSeenOrder, Uint8Array | null>(({ weights, samples, seed }) => {
  const opening = openSeer(weights);
  return async (number) => glanceAsSeen(await opening, samples[number] as Sample, seed, number);
});
