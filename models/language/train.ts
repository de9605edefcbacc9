/** Trains the reader of questions on generated ones, and judges it on templates, synonyms and products that it never saw. */
import type { Graph } from '../engine/graph.ts';
import { softmaxCrossEntropy, weightedMean } from '../engine/losses.ts';
import { add, mul } from '../engine/ops.ts';
import { randomFrom } from '../engine/random.ts';
import type { Random } from '../engine/random.ts';
import { cosineRate } from '../engine/schedules.ts';
import { openTrainer } from '../engine/trainer.ts';
import type { Weights } from '../engine/weights.ts';
import { questions } from './grammar/index.ts';
import type { Question } from './grammar/index.ts';
import { beginOf, insideOf, INTENTS } from './labels.ts';
import { knownWords } from './lexicon/index.ts';
import { namesOf, NO_NAMES } from './names.ts';
import type { Index, Vocabulary } from './names.ts';
import type { LanguageModel } from './model.ts';
import { readQuestion } from './network.ts';
import { FEATURES, featuresOf, LENGTH, tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface LanguageTrainOptions { readonly steps: number; readonly batch: number; readonly seed: number; readonly peak: number }
export const LANGUAGE_TRAIN_DEFAULTS: LanguageTrainOptions = { steps: 2400, batch: 40, seed: 1, peak: 3e-3 };
/** How much the tags weigh beside the intent. */
const TAG_WEIGHT = 1;
/** Shares of sentences read without the names of goods, or without the lexicon, and of words whose spelling is hidden: nothing alone is to be relied on. */
const NAMELESS = 0.15, BARE = 0.08, HIDDEN = 0.2;

export async function train(vocabulary: Vocabulary, options: Partial<LanguageTrainOptions> = {}, onStep?: (step: number, loss: number) => void): Promise<{ readonly weights: Weights; readonly loss: number }> {
  const { steps, batch: B, seed, peak } = { ...LANGUAGE_TRAIN_DEFAULTS, ...options };
  const N = B * LENGTH;
  const trainer = await openTrainer({
    name: 'language', seed, device: 'cpu', threads: 2,
    loss: (g: Graph) => {
      const read = readQuestion(g.input('features', [B, LENGTH * FEATURES], 'int32'), g.input('present', [B, LENGTH * FEATURES]), g.input('valid', [B, LENGTH]));
      const whole = weightedMean(softmaxCrossEntropy(read.intents, g.input('intent', [B], 'int32')), g.input('weight', [B]));
      const parts = weightedMean(softmaxCrossEntropy(read.tags(), g.input('tag', [N], 'int32')), g.input('tagWeight', [N]));
      return add(whole, mul(parts, TAG_WEIGHT));
    },
  });
  const names = namesOf(vocabulary), next = questions(vocabulary, 'train', randomFrom(seed + 1)), random = randomFrom(seed + 3);
  let loss = 0;
  for (let step = 0; step < steps; step++) {
    const result = await trainer.step(batchOf(Array.from({ length: B }, next), names, random), cosineRate(step, { peak, warm: 100, total: steps }));
    loss = step === 0 ? result.loss : 0.98 * loss + 0.02 * result.loss;
    onStep?.(step, loss);
  }
  const weights = trainer.weights();
  await trainer.close();
  return { weights, loss };
}

function batchOf(rows: readonly Question[], names: Index, random: Random): Record<string, Int32Array | Float32Array> {
  const B = rows.length, wide = LENGTH * FEATURES;
  const feed = {
    features: new Int32Array(B * wide), present: new Float32Array(B * wide), valid: new Float32Array(B * LENGTH),
    intent: new Int32Array(B), weight: new Float32Array(B).fill(1), tag: new Int32Array(B * LENGTH), tagWeight: new Float32Array(B * LENGTH),
  };
  rows.forEach((row, b) => {
    const tokens = tokenise(row.text), known = knownWords(tokens, random.next() < NAMELESS ? NO_NAMES : names), bare = random.next() < BARE;
    const features = featuresOf(tokens, known, (feature) => (feature === 'known' ? bare : !bare && random.next() < HIDDEN));
    feed.features.set(features, b * wide);
    features.forEach((f, i) => { feed.present[b * wide + i] = f > 0 ? 1 : 0; });
    feed.intent[b] = INTENTS.indexOf(row.intent);
    tagsOf(row, tokens).forEach((tag, t) => {
      feed.valid[b * LENGTH + t] = 1;
      feed.tagWeight[b * LENGTH + t] = 1;
      feed.tag[b * LENGTH + t] = tag;
    });
  });
  return feed;
}

export function tagsOf({ slots }: Pick<Question, 'slots'>, tokens: readonly Token[]): number[] {
  return tokens.map((token) => {
    const slot = slots.find((s) => token.from >= s.from && token.to <= s.to);
    if (!slot) return 0;
    return tokens.find((t) => t.from >= slot.from && t.to <= slot.to) === token ? beginOf(slot.kind) : insideOf(slot.kind);
  });
}

export interface LanguageFigures {
  readonly questions: number;
  /** Share of questions whose intent is right, out-of-scope ones included. */
  readonly accuracy: number; readonly accuracyEn: number; readonly accuracyZh: number;
  /** F1 of whole stretches with their kind. */
  readonly slotF1: number;
  /** Share of the out-of-scope questions taken for such, and of those taken for such that are. */
  readonly oosRecall: number; readonly oosPrecision: number;
}

/** Judges by the held-out side: templates never trained on, with words and products never trained on. */
export async function evaluate(model: LanguageModel, vocabulary: Vocabulary, count: number, seed: number): Promise<LanguageFigures> {
  const next = questions(vocabulary, 'heldOut', randomFrom(seed));
  return judge(model, Array.from({ length: count }, next), namesOf(vocabulary));
}

export async function judge(model: LanguageModel, rows: readonly Question[], names: Index): Promise<LanguageFigures> {
  const right = { en: 0, zh: 0 }, of = { en: 0, zh: 0 }, oos = { hit: 0, said: 0, are: 0 };
  const spans = { hit: 0, said: 0, are: 0 };
  for (const row of rows) {
    const reading = await model.read(row.text, names);
    of[row.language]++;
    if (reading.intent === row.intent) right[row.language]++;
    if (row.intent === 'unknown') oos.are++;
    if (reading.intent === 'unknown') oos.said++;
    if (row.intent === 'unknown' && reading.intent === 'unknown') oos.hit++;
    const tokens = tokenise(row.text);
    const wanted = row.slots.flatMap((s) => {
      const inside = tokens.filter((t) => t.from >= s.from && t.to <= s.to);
      return inside.length > 0 ? [`${s.kind}:${(inside[0] as Token).from}-${(inside.at(-1) as Token).to}`] : [];
    });
    const said = new Set(reading.slots.map((s) => `${s.kind}:${s.from}-${s.to}`));
    spans.are += wanted.length; spans.said += said.size; spans.hit += wanted.filter((w) => said.has(w)).length;
  }
  return {
    questions: rows.length, accuracy: (right.en + right.zh) / rows.length, accuracyEn: right.en / Math.max(1, of.en), accuracyZh: right.zh / Math.max(1, of.zh),
    slotF1: 2 * spans.hit / Math.max(1, spans.said + spans.are), oosRecall: oos.hit / Math.max(1, oos.are), oosPrecision: oos.hit / Math.max(1, oos.said),
  };
}
