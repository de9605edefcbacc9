/**
 * `intents`: the network of models/language, trained here on CLINC150's own training questions (Larson and others 2019,
 * CC BY 3.0) and judged on its test questions, beside a linear model on the same features. What is out of scope is told
 * by the probability of the best intent, against a bound set on the validation questions.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Graph } from '../../models/engine/graph.ts';
import type { Tensor } from '../../models/engine/graph.ts';
import { softmaxCrossEntropy, weightedMean } from '../../models/engine/losses.ts';
import { linear } from '../../models/engine/nn.ts';
import { gather, mul, reshape, sum } from '../../models/engine/ops.ts';
import { randomFrom } from '../../models/engine/random.ts';
import { openSession, programOf } from '../../models/engine/session.ts';
import { cosineRate } from '../../models/engine/schedules.ts';
import { openTrainer } from '../../models/engine/trainer.ts';
import { readQuestion } from '../../models/language/network.ts';
import { FEATURES, featuresOf, LENGTH, ROWS, tokenise } from '../../models/language/tokens.ts';
import { figure } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';

const DATA = '/work/shared/data/intent-clinc150', BATCH = 64, STEPS = 1800, PEAK = 3e-3, WIDE = LENGTH * FEATURES, LINEAR_WIDTH = 64;
const Rows = z.array(z.tuple([z.string(), z.string()]));
const Clinc = z.object({ train: Rows, val: Rows, test: Rows, oos_val: Rows, oos_test: Rows });
type Model = (features: Tensor, present: Tensor, valid: Tensor) => Tensor;
interface Row { readonly features: Int32Array; readonly length: number; readonly label: number }

export async function bench({ data, say }: Pick<BenchOptions, 'data' | 'say'>): Promise<readonly Figure[]> {
  return intentFigures(data ?? DATA, say);
}

/** Nothing, and a line that says why, where the data is absent. */
export async function intentFigures(folder: string, say: (line: string) => void): Promise<readonly Figure[]> {
  const file = join(folder, 'data_full.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return null;
  });
  if (text === null) {
    say(`${file} is not there: give the folder of CLINC150 with --data to measure intents`);
    return [];
  }
  const clinc = Clinc.parse(JSON.parse(text)), names = [...new Set(clinc.train.map(([, intent]) => intent))].sort();
  const rowsOf = (rows: z.infer<typeof Rows>): Row[] => rows.map(([question, intent]) => {
    const tokens = tokenise(question);
    return { features: featuresOf(tokens, []), length: tokens.length, label: names.indexOf(intent) };
  });
  const [train, val, test, oosVal, oosTest] = [clinc.train, clinc.val, clinc.test, clinc.oos_val, clinc.oos_test].map(rowsOf) as [Row[], Row[], Row[], Row[], Row[]];
  const ours: Model = (features, present, valid) => readQuestion(features, present, valid, { intents: names.length, tags: 1 }).intents;
  const bag: Model = (features, present) => {
    const B = features.shape[0] as number, table = features.graph.parameter('table', [ROWS, LINEAR_WIDTH], { normal: 0.05 }, false);
    return linear('intent', sum(mul(reshape(gather(table, reshape(features, [B * WIDE])), [B, WIDE, LINEAR_WIDTH]), reshape(present, [B, WIDE, 1])), [1]), names.length);
  };
  const reader = await trained('reader', ours, train, say), baseline = await trained('linear', bag, train, say);
  const inScope = await reader(test), known = await reader(val), strange = await reader(oosVal), out = await reader(oosTest);
  const bounds = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
  const kept = (answers: readonly Answer[], bound: number): number => answers.filter((a) => a.sure >= bound).length;
  const bound = bounds.toSorted((a, b) => score(b) - score(a))[0] as number;
  function score(at: number): number { return known.filter((a) => a.right && a.sure >= at).length / known.length + (1 - kept(strange, at) / strange.length); }
  return [
    figure('accuracy', share(inScope), 'of questions', 'higher', { reference: share(await baseline(test)), by: 'linear, same features' }),
    figure('oos.recall', 1 - kept(out, bound) / out.length, 'of oos', 'higher'),
    figure('linear.accuracy', share(await baseline(test)), 'of questions', 'higher'),
    figure('ms', inScope.reduce((total, a) => total + a.ms, 0) / inScope.length, 'ms', 'lower'),
  ];
}

interface Answer { readonly right: boolean; readonly sure: number; readonly ms: number }
const share = (answers: readonly Answer[]): number => answers.filter((a) => a.right).length / answers.length;

function feedOf(rows: readonly Row[], B: number): { features: Int32Array; present: Float32Array; valid: Float32Array } {
  const feed = { features: new Int32Array(B * WIDE), present: new Float32Array(B * WIDE), valid: new Float32Array(B * LENGTH) };
  rows.forEach((row, b) => {
    feed.features.set(row.features, b * WIDE);
    row.features.forEach((f, i) => { feed.present[b * WIDE + i] = f > 0 ? 1 : 0; });
    feed.valid.fill(1, b * LENGTH, b * LENGTH + row.length);
  });
  return feed;
}

const inputs = (g: Graph, B: number): [Tensor, Tensor, Tensor] => [g.input('features', [B, WIDE], 'int32'), g.input('present', [B, WIDE]), g.input('valid', [B, LENGTH])];

async function trained(name: string, model: Model, rows: readonly Row[], say: (line: string) => void): Promise<(rows: readonly Row[]) => Promise<Answer[]>> {
  const trainer = await openTrainer({
    name, seed: 1, device: 'cpu', threads: 2,
    loss: (g) => {
      const [features, present, valid] = inputs(g, BATCH), logits = model(features, present, valid);
      // The linear model does not look at `valid`; every declared input is fed all the same.
      return weightedMean(softmaxCrossEntropy(logits, g.input('label', [BATCH], 'int32')), g.input('weight', [BATCH]));
    },
  });
  const random = randomFrom(2), weight = new Float32Array(BATCH).fill(1);
  for (let step = 0; step < STEPS; step++) {
    const batch = Array.from({ length: BATCH }, () => rows[random.below(rows.length)] as Row);
    const { loss } = await trainer.step({ ...feedOf(batch, BATCH), label: Int32Array.from(batch, (r) => r.label), weight }, cosineRate(step, { peak: PEAK, warm: 100, total: STEPS }));
    if (step % 300 === 0) say(`${name}: step ${step} of ${STEPS}, loss ${loss.toFixed(3)}`);
  }
  const g = new Graph({ kind: 'infer', weights: trainer.weights() });
  await trainer.close();
  g.output('logits', model(...inputs(g, 1)));
  const session = await openSession(programOf(g, name), { device: 'cpu', threads: 1 });
  return async (asked) => {
    const answers: Answer[] = [];
    for (const row of asked) {
      const start = performance.now(), { logits } = await session.run(feedOf([row], 1)), ms = performance.now() - start;
      const values = logits as Float32Array, most = Math.max(...values), total = values.reduce((t, x) => t + Math.exp(x - most), 0);
      answers.push({ right: values.indexOf(most) === row.label, sure: 1 / total, ms });
    }
    return answers;
  };
}
