/** Trains the reader and the maker on descriptions of our own grammar. */
import type { Graph } from '../../engine/graph.ts';
import { flowMatching } from '../../engine/generative.ts';
import { softmaxCrossEntropy, weightedMean } from '../../engine/losses.ts';
import { add, mul, reshape } from '../../engine/ops.ts';
import { randomFrom } from '../../engine/random.ts';
import type { Random } from '../../engine/random.ts';
import { cosineRate } from '../../engine/schedules.ts';
import type { Device } from '../../engine/session.ts';
import { openTrainer } from '../../engine/trainer.ts';
import type { Trainer } from '../../engine/trainer.ts';
import type { Weights } from '../../engine/weights.ts';
import { isHan } from '../../language/tokens.ts';
import type { Token } from '../../language/tokens.ts';
import type { Family } from '../family.ts';
import { codeOf, encodeDesign, layoutOf, maskOf } from './design-code.ts';
import type { Layout } from './design-code.ts';
import { descriptions } from './grammar/index.ts';
import type { Described, Examples } from './grammar/index.ts';
import { SPANS, TAGS } from './labels.ts';
import { designVelocity, readDescription } from './network.ts';
import { FRAME, inputsOf, LENGTHS, readText } from './read.ts';
import type { ReadText } from './read.ts';

export interface WordsTrainOptions {
  readonly steps: number;
  readonly batch: number;
  readonly seed: number;
  readonly peak: number;
  readonly device: Device;
  /**
   * An earlier training to go on from. Where families or materials have changed since, only its reader does, since words
   * stay what they are; which families there are, and how they are made, is learnt afresh. Else all does, at half the peak.
   */
  readonly from: Pick<WordsTrained, 'weights' | 'layout'> | null;
}
export const WORDS_TRAIN_DEFAULTS: WordsTrainOptions = { steps: 2400, batch: 32, seed: 1, peak: 3e-3, device: 'cpu', from: null };

/** How much the tags and the maker weigh beside the family. */
const TAG_WEIGHT = 1.5, MAKER_WEIGHT = 3;
/** Shares of descriptions read without the lexicon, of words whose spelling is hidden (of every other description, of the rest more), and of designs made without words. */
const BARE = 0.1, HIDDEN = [0.15, 0.5] as const, UNTOLD = 0.15;
/** Shares of the words that the lexicon knows which are spelt like another, in every other description: a reader goes by what a word is known as, not by what it looks like, as it must with names it never met (sunscreen is no kind of sunglasses). */
const MISSPELT = [0, 0.35] as const;

export interface WordsTrained { readonly weights: Weights; readonly layout: Layout; readonly loss: number }

/**
 * Trainers of the same parameters take turns, each for batches of descriptions up to a length: most of a batch of mixed
 * lengths would be padding.
 */
export async function train(families: readonly Family[], examples: Examples, options: Partial<WordsTrainOptions> = {}, onStep?: (step: number, loss: number) => void): Promise<WordsTrained> {
  const { steps, batch, seed, peak, device, from } = { ...WORDS_TRAIN_DEFAULTS, ...options }, layout = layoutOf(families), lengths: readonly number[] = LENGTHS;
  const goesOn = from !== null && JSON.stringify(from.layout) === JSON.stringify(layout), schedule = { peak: goesOn ? peak / 2 : peak, warm: Math.min(150, Math.ceil(steps / 10)), total: steps };
  const trainers = await Promise.all(lengths.map((length) => open({ length, batch, seed, device, from: from && (goesOn ? from.weights : readerOf(from.weights)) }, layout)));
  const next = descriptions(families, examples, 'train', randomFrom(seed + 1)), random = randomFrom(seed + 3), waiting: Row[][] = lengths.map(() => []);
  let loss = 0, last = 0;
  for (let step = 0; step < steps; step++) {
    let which = -1;
    while (which < 0) {
      const described = next(), read = readText(described.text), at = lengths.findIndex((length) => read.tokens.length <= length);
      waiting[at]?.push({ described, read });
      which = waiting.findIndex((rows) => rows.length === batch);
    }
    const trainer = trainers[which] as Trainer;
    if (which !== last) trainer.resume((trainers[last] as Trainer).state());
    last = which;
    const feed = batchOf(waiting[which]?.splice(0) ?? [], lengths[which] ?? FRAME.length, families, layout, random);
    const result = await trainer.step(feed, cosineRate(step, schedule));
    loss = step === 0 ? result.loss : 0.98 * loss + 0.02 * result.loss;
    onStep?.(step, loss);
  }
  const weights = (trainers[last] as Trainer).weights();
  await Promise.all(trainers.map((trainer) => trainer.close()));
  return { weights, layout, loss };
}

interface Row { readonly described: Described; readonly read: ReadText }

/** What the reader knows of words, whatever the families are. */
function readerOf(from: Weights): Weights {
  return new Map([...from].filter(([name]) => /^(?:token|near|block\d|norm|noun|look|flat|tag)\./.test(name)));
}

interface Opening { readonly length: number; readonly batch: number; readonly seed: number; readonly device: Device; readonly from: Weights | null }

function open({ length: L, batch: B, seed, device, from }: Opening, layout: Layout): Promise<Trainer> {
  const { features: F } = FRAME, D = codeOf(layout), N = layout.families.length;
  return openTrainer({
    name: `shape-words.${L}`, seed, device, threads: 1, ...(from && { from }),
    loss: (g: Graph) => {
      const read = readDescription(g.input('features', [B, L * F], 'int32'), g.input('present', [B, L * F]), g.input('valid', [B, L]), N);
      const which = weightedMean(softmaxCrossEntropy(read.families, g.input('family', [B], 'int32')), g.input('weight', [B]));
      const tags = weightedMean(softmaxCrossEntropy(reshape(read.tags, [B * L, TAGS]), g.input('tag', [B * L], 'int32')), g.input('tagWeight', [B * L]));
      const mask = g.input('mask', [B, D]), velocity = designVelocity(g.input('made', [B], 'int32'), read.vector, g.input('told', [B, 1]), mask, N);
      const made = weightedMean(flowMatching(velocity, g.input('code', [B, D]), mask), g.input('makes', [B]));
      return add(add(which, mul(tags, TAG_WEIGHT)), mul(made, MAKER_WEIGHT));
    },
  });
}

function batchOf(rows: readonly Row[], L: number, families: readonly Family[], layout: Layout, random: Random): Record<string, Int32Array | Float32Array> {
  const B = rows.length, D = codeOf(layout), { features: F } = FRAME;
  const feed = {
    features: new Int32Array(B * L * F), present: new Float32Array(B * L * F), valid: new Float32Array(B * L),
    family: new Int32Array(B), weight: new Float32Array(B).fill(1), tag: new Int32Array(B * L), tagWeight: new Float32Array(B * L),
    made: new Int32Array(B), told: new Float32Array(B), mask: new Float32Array(B * D), code: new Float32Array(B * D), makes: new Float32Array(B),
  };
  const others = rows.flatMap(({ read }) => read.tokens.map((token) => token.text));
  rows.forEach(({ described, read: asWritten }, b) => {
    const bare = random.next() < BARE, hidden = HIDDEN[random.below(2)] as number, read = bare ? asWritten : misspelt(asWritten, MISSPELT[random.below(2)] as number, others, random), inputs = inputsOf(read, L, (feature) => (feature === 'known' ? bare : !bare && random.next() < hidden));
    feed.features.set(inputs.features, b * L * F);
    feed.present.set(inputs.present, b * L * F);
    feed.valid.set(inputs.valid, b * L);
    tagsOf(described, read.tokens).forEach((tag, t) => { feed.tag[b * L + t] = tag; feed.tagWeight[b * L + t] = 1; });
    feed.told[b] = random.next() < UNTOLD ? 0 : 1;
    const { family, sketch } = described;
    feed.family[b] = family ? families.indexOf(family) : families.length;
    if (!family || !sketch) return;
    feed.made[b] = families.indexOf(family);
    feed.mask.set(maskOf(layout, family), b * D);
    feed.code.set(encodeDesign(layout, family, sketch), b * D);
    feed.makes[b] = 1;
  });
  return feed;
}

/** Some known words as others are spelt, of the same script; what they are known as stays. */
function misspelt(read: ReadText, share: number, others: readonly string[], random: Random): ReadText {
  if (share === 0) return read;
  return { ...read, tokens: read.tokens.map((token, i) => {
    if ((read.known[i] ?? []).length === 0 || /^\d/.test(token.text) || random.next() >= share) return token;
    const other = others[random.below(others.length)] ?? token.text;
    return isHan(other) === isHan(token.text) && !/^\d/.test(other) ? { ...token, text: other } : token;
  }) };
}

/** The tag of each token: begin or inside of the stretch that it lies in. */
export function tagsOf({ spans }: Pick<Described, 'spans'>, tokens: readonly Token[]): number[] {
  let last = -1;
  return tokens.map((token) => {
    const at = spans.findIndex((each) => token.from >= each.from && token.to <= each.to), span = spans[at];
    const inside = at === last;
    last = at;
    return span ? 1 + 2 * SPANS.indexOf(span.kind) + (inside ? 1 : 0) : 0;
  });
}
