/** Trains the reader of questions on generated ones, and judges it on templates, synonyms and products that it never saw. */
import type { Graph } from '../engine/graph.ts';
import { softmaxCrossEntropy, weightedMean } from '../engine/losses.ts';
import { add, mul } from '../engine/ops.ts';
import { randomFrom } from '../engine/random.ts';
import type { Random } from '../engine/random.ts';
import { cosineRate } from '../engine/schedules.ts';
import type { Device } from '../engine/session.ts';
import { openTrainer } from '../engine/trainer.ts';
import type { TrainerState } from '../engine/trainer.ts';
import type { Weights } from '../engine/weights.ts';
import { questions } from './grammar/index.ts';
import type { Question } from './grammar/index.ts';
import { feedOf, feedOfAll } from './feed.ts';
import { beginOf, insideOf, INTENTS, MOODS } from './labels.ts';
import { namesOf, NO_NAMES } from './names.ts';
import type { Index, Vocabulary } from './names.ts';
import type { QuestionReader } from './model.ts';
import { askedOf, readQuestion } from './network.ts';
import { LENGTH, tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface LanguageTrainOptions { readonly steps: number; readonly batch: number; readonly seed: number; readonly peak: number; readonly device: Device }
export const LANGUAGE_TRAIN_DEFAULTS: LanguageTrainOptions = { steps: 4000, batch: 40, seed: 1, peak: 3e-3, device: 'cpu' };
/** How much tags and mood weigh beside the intent. */
const TAG_WEIGHT = 1, MOOD_WEIGHT = 0.5;
/** Shares of sentences read without the names of goods, or without the lexicon, and of words whose spelling is hidden: nothing alone is to be relied on. */
const NAMELESS = 0.15, BARE = 0.08, HIDDEN = 0.2;
const STEP_SEED = 0x9e3779b1;
/** Share of runs of words that are hidden. */
const RUNS_HIDDEN = 0.5;

/** Where a training stood, to go on from; and what is told after each step, which ends the training by `false`. */
export interface LanguageTrainHooks {
  readonly from?: LanguageState;
  readonly afterStep?: (at: { readonly step: number; readonly loss: number; readonly state: () => LanguageState }) => Promise<boolean> | boolean;
}
export interface LanguageState extends TrainerState { readonly loss: number }

/** What is drawn for a step depends on the seed and the step alone, so that a training that was stopped goes on the same. */
export async function train(vocabulary: Vocabulary, options: Partial<LanguageTrainOptions> = {}, hooks: LanguageTrainHooks = {}): Promise<{ readonly weights: Weights; readonly loss: number }> {
  const { steps, batch: B, seed, peak, device } = { ...LANGUAGE_TRAIN_DEFAULTS, ...options };
  const N = B * LENGTH;
  const trainer = await openTrainer({
    name: 'language', seed, device, threads: 2,
    loss: (g: Graph) => {
      const read = readQuestion(askedOf(g, B));
      const whole = weightedMean(softmaxCrossEntropy(read.intents, g.input('intent', [B], 'int32')), g.input('weight', [B]));
      const felt = weightedMean(softmaxCrossEntropy(read.moods, g.input('mood', [B], 'int32')), g.input('moodWeight', [B]));
      const parts = weightedMean(softmaxCrossEntropy(read.tags, g.input('tag', [N], 'int32')), g.input('tagWeight', [N]));
      return add(add(whole, mul(felt, MOOD_WEIGHT)), mul(parts, TAG_WEIGHT));
    },
  });
  if (hooks.from) trainer.resume(hooks.from);
  const names = namesOf(vocabulary);
  let loss = hooks.from?.loss ?? 0;
  for (let step = hooks.from?.steps ?? 0; step < steps; step++) {
    const random = randomFrom(seed ^ Math.imul(step + 1, STEP_SEED)), next = questions(vocabulary, 'train', random.fork());
    const result = await trainer.step(batchOf(Array.from({ length: B }, next), names, random), cosineRate(step, { peak, warm: 100, total: steps }));
    loss = step === 0 ? result.loss : 0.98 * loss + 0.02 * result.loss;
    if (hooks.afterStep && !await hooks.afterStep({ step: step + 1, loss, state: () => ({ ...trainer.state(), loss }) })) break;
  }
  const weights = trainer.weights();
  await trainer.close();
  return { weights, loss };
}

function batchOf(rows: readonly Question[], names: Index, random: Random): Record<string, Int32Array | Float32Array> {
  const B = rows.length;
  const goal = {
    intent: Int32Array.from(rows, (row) => INTENTS.indexOf(row.intent)), weight: new Float32Array(B).fill(1),
    mood: Int32Array.from(rows, (row) => Math.max(0, row.mood === null ? 0 : MOODS.indexOf(row.mood))), moodWeight: Float32Array.from(rows, (row) => (row.mood === null ? 0 : 1)),
    tag: new Int32Array(B * LENGTH), tagWeight: new Float32Array(B * LENGTH),
  };
  const feeds = rows.map((row, b) => {
    const tokens = tokenise(row.text), tags = tagsOf(row, tokens);
    goal.tag.set(tags, b * LENGTH);
    goal.tagWeight.fill(1, b * LENGTH, b * LENGTH + tags.length);
    return feedOf(tokens, random.next() < NAMELESS ? NO_NAMES : names, { bare: random.next() < BARE, spelling: HIDDEN, runs: RUNS_HIDDEN, random });
  });
  return { ...feedOfAll(feeds), ...goal };
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
  /** Share of the questions with a plain mood whose mood is right, and the mean of that over the moods. */
  readonly moodAccuracy: number; readonly moodBalanced: number;
}

/** Judges by the held-out side: templates never trained on, with words and products never trained on. */
export async function evaluate(model: QuestionReader, vocabulary: Vocabulary, count: number, seed: number): Promise<LanguageFigures> {
  const next = questions(vocabulary, 'heldOut', randomFrom(seed));
  return judge(model, Array.from({ length: count }, next), namesOf(vocabulary));
}

export async function judge(model: QuestionReader, rows: readonly Question[], names: Index): Promise<LanguageFigures> {
  const right = { en: 0, zh: 0 }, of = { en: 0, zh: 0 }, oos = { hit: 0, said: 0, are: 0 };
  const spans = { hit: 0, said: 0, are: 0 }, moods = MOODS.map(() => ({ hit: 0, of: 0 }));
  for (const row of rows) {
    const reading = await model.read(row.text, names);
    of[row.language]++;
    if (reading.intent === row.intent) right[row.language]++;
    if (row.mood !== null) {
      const mood = moods[MOODS.indexOf(row.mood)] as (typeof moods)[number];
      mood.of++;
      if (reading.mood === row.mood) mood.hit++;
    }
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
    moodAccuracy: moods.reduce((sum, m) => sum + m.hit, 0) / Math.max(1, moods.reduce((sum, m) => sum + m.of, 0)),
    moodBalanced: moods.reduce((sum, m) => sum + m.hit / Math.max(1, m.of), 0) / MOODS.length,
  };
}
