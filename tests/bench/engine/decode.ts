/** Tokens a second of the text model, decoded with what it remembers, by the engine and by tfjs. */
import { DECODER_DEFAULTS, openDecoder } from '../../../models/engine/decoder.ts';
import type { Decoder } from '../../../models/engine/decoder.ts';
import { Graph, size } from '../../../models/engine/graph.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import type { Weights } from '../../../models/engine/weights.ts';
import { TEXT, textModel } from './networks.ts';
import type { Runner } from './steps.ts';

function freshWeights(): Weights {
  const g = new Graph({ kind: 'train' }), random = randomFrom(1);
  textModel(g.input('tokens', [1, TEXT.T], 'int32'));
  return new Map(g.parameters.map(({ name, shape, start }) => {
    const draw = (): number => ('constant' in start ? start.constant : start.normal * random.normal());
    return [name, { shape, data: Float32Array.from({ length: size(shape) }, draw) }];
  }));
}

/** How long to measure, and how many positions make a run. */
export interface DecodeOptions { readonly seconds: number; readonly positions: number }

const decoderOf = (runner: Runner, slots: number): Promise<Decoder> => openDecoder({
  ...DECODER_DEFAULTS, name: 'text', weights: freshWeights(), slots, length: TEXT.T, strides: [1], ...runner,
  network: (g, B, L, past) => ({ logits: textModel(g.input('tokens', [B, L], 'int32'), past) }),
});

/** What every slot thinks of the next token at its third position. */
export async function thirdLogits(runner: Runner, slots: number): Promise<readonly number[]> {
  const decoder = await decoderOf(runner, slots);
  const read = (i: number): ReturnType<Decoder['step']> =>
    decoder.step(Array.from({ length: slots }, (_, slot) => ({ slot, inputs: { tokens: Int32Array.of(7 * slot + i) } })));
  await read(0);
  await read(1);
  const out = await read(2);
  await decoder.close();
  return out.flatMap(({ logits }) => Array.from(logits as Float32Array));
}

/** Every slot reads on by the token it finds likeliest, from its first position on; the rate of the best run. */
export async function decodeRate(runner: Runner, slots: number, { seconds, positions }: DecodeOptions): Promise<number> {
  const decoder = await decoderOf(runner, slots);
  const run = async (): Promise<void> => {
    let tokens = Array.from({ length: slots }, (_, slot) => slot);
    for (let slot = 0; slot < slots; slot++) decoder.clear(slot);
    for (let i = 0; i < positions; i++) {
      const out = await decoder.step(tokens.map((token, slot) => ({ slot, inputs: { tokens: Int32Array.of(token) } })));
      tokens = out.map(({ logits }) => likeliest(logits as Float32Array));
    }
  };
  let best = 0;
  const end = performance.now() + seconds * 1000;
  do {
    const start = performance.now();
    await run();
    best = Math.max(best, slots * positions / (performance.now() - start) * 1000);
  } while (performance.now() < end);
  await decoder.close();
  return best;
}

function likeliest(logits: Float32Array): number {
  let best = 0;
  for (let i = 1; i < logits.length; i++) if ((logits[i] as number) > (logits[best] as number)) best = i;
  return best;
}
