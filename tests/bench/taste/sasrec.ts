/**
 * SASRec as published figures of it were made (Kang and McAuley 2018; width, heads and blocks as Zhou and others 2020, S3-Rec):
 * each next item told from one drawn among all by binary cross-entropy, items by their vectors alone, nothing counted beside it.
 * It has our engine and our batches, so that what differs is the method.
 */
import type { Graph, Tensor } from '../../../models/engine/graph.ts';
import { binaryCrossEntropy, weightedMean } from '../../../models/engine/losses.ts';
import { add, gather, mul, sum } from '../../../models/engine/ops.ts';
import type { Corpus, Ranker } from '../../../models/taste/sequence/data.ts';
import { itemTables, states } from '../../../models/taste/sequence/network.ts';
import type { Shape } from '../../../models/taste/sequence/network.ts';
import { openSequence, trainSequence } from '../../../models/taste/sequence/train.ts';
import type { Objective, SequenceTrainOptions } from '../../../models/taste/sequence/train.ts';

/** Its one comparison a position says little: it needs more steps at its lower rate before it has left what is popular behind. */
const RATE = 1e-3, PATIENCE = 12;

/** -log sigmoid(what came) - log(1 - sigmoid(another)), averaged over positions; inputs beside those of `feedOf`: `other` int32 [N]. */
function oneAgainstOne(g: Graph, rows: number, shape: Shape): Tensor {
  const N = rows * shape.length, { vectors, appeal } = itemTables(g, shape), now = states(g, rows, shape);
  const liking = (name: string): Tensor => {
    const ids = g.input(name, [N], 'int32');
    // The appeal of items is no part of SASRec; zero times its rows keeps the network's weights those that our ranker reads.
    return add(sum(mul(now, gather(vectors, ids)), [1]), mul(gather(appeal, ids), 0));
  };
  return weightedMean(add(binaryCrossEntropy(liking('first'), g.constant(new Float32Array(N).fill(1), [N])), binaryCrossEntropy(liking('other'), g.constant(new Float32Array(N), [N]))), g.input('weights', [N]));
}

const SASREC: Objective = {
  loss: oneAgainstOne,
  /** Any item but what came: an item that the person had earlier is as rare among so many as it is harmless. */
  draw: ({ items }) => ({ first }, random) => ({
    other: Int32Array.from(first as Int32Array, (wanted) => {
      const drawn = random.below(items - 1);
      return drawn < wanted ? drawn : drawn + 1;
    }),
  }),
};

export async function fitSasrec(
  corpus: Corpus, quality: (ranker: Ranker) => Promise<number>, options: Partial<SequenceTrainOptions>,
): Promise<Ranker & { close(): Promise<void> }> {
  const trained = await trainSequence(corpus, quality, { ...options, rate: RATE, patience: PATIENCE, objective: SASREC, shape: { timed: false, kinds: 0, negatives: 0 } });
  return openSequence({ ...trained, threads: options.threads ?? 1 });
}
