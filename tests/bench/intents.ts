/**
 * `intents`: what models/language/classify learns from labelled sentences of others, beside a linear model on the same
 * runs of words. By default CLINC150 (Larson and others 2019, CC BY 3.0): 150 intents, and questions about none of them.
 *
 * What is out of scope is told by how sure the answer is. The bound is set on validation questions, and nothing is chosen
 * by looking at test questions. `accuracy` is of the classifier that then learns from training and validation questions
 * together, with the bound kept; `accuracy.train` of the one that learnt from training questions alone.
 */
import { access } from 'node:fs/promises';
import { trainClassifier } from '../../models/language/classify/classifier.ts';
import type { Classifier, Example } from '../../models/language/classify/classifier.ts';
import { figure, quantile } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';
import { trainLinear } from './intents/linear.ts';
import { readSplits } from './intents/read.ts';

const DATA = '/work/shared/data/intent-clinc150', SEED = 1;
/** Share of the validation questions that may be refused though they were read right. */
const COST = 0.005;
const BERT = 'BERT, published (Larson 2019)', SVM = 'SVM, published (Larson 2019)';

export async function bench({ data, say }: Pick<BenchOptions, 'data' | 'say'>): Promise<readonly Figure[]> {
  return intentFigures(data ?? DATA, say);
}

/** Nothing, and a line that says why, where the data is absent. @throws FormatError for a file that is not understood */
export async function intentFigures(path: string, say: (line: string) => void): Promise<readonly Figure[]> {
  if (!await access(path).then(() => true, () => false)) {
    say(`${path} is not there: give CLINC150's folder or a file of labelled sentences with --data to measure intents`);
    return [];
  }
  const { train, val, test, oosVal, oosTest } = await readSplits(path);
  say(`${train.length} sentences to learn from, ${val.length} to choose by, ${test.length} to be judged on, ${oosTest.length} out of scope`);
  const start = performance.now(), first = await trainClassifier(train, { seed: SEED }, say);
  const bound = boundOn(first, val), later = val.length > 0 ? await trainClassifier([...train, ...val], { seed: SEED }, say) : first;
  const seconds = (performance.now() - start) / 1000, linear = trainLinear([...train, ...val], SEED);
  say(`bound ${bound.toFixed(3)}; of the validation questions ${share(asked(first, val), 0).toFixed(4)} right, out of scope found ${refused(first, oosVal, bound).toFixed(3)}`);

  const ours = asked(later, test), theirs = asked(linear, test), alone = asked(first, test), clinc = first.labels.length === 150 && oosTest.length > 0;
  return [
    figure('accuracy', share(ours, 0), 'of questions', 'higher', { ...(clinc ? { goal: 0.945 } : {}), reference: round(share(theirs, 0)), by: 'linear, same runs of words' }),
    figure('accuracy.train', share(alone, 0), 'of questions', 'higher', clinc ? { reference: 0.969, by: BERT } : {}),
    ...(oosTest.length === 0 ? [] : [
      figure('oos.recall', refused(later, oosTest, bound), 'of oos', 'higher', clinc ? { goal: 0.6, reference: 0.145, by: SVM } : {}),
      figure('accuracy.kept', share(ours, bound), 'of questions', 'higher'),
      figure('oos.recall.train', refused(first, oosTest, bound), 'of oos', 'higher', clinc ? { reference: 0.403, by: BERT } : {}),
      figure('accuracy.kept.train', share(alone, bound), 'of questions', 'higher'),
    ]),
    figure('linear.accuracy', share(theirs, 0), 'of questions', 'higher', clinc ? { reference: 0.91, by: SVM } : {}),
    figure('ms', ours.reduce((sum, a) => sum + a.ms, 0) / ours.length, 'ms', 'lower'),
    figure('ms.p99', quantile(ours.map((a) => a.ms), 0.99), 'ms', 'lower'),
    figure('train.seconds', seconds, 's', 'lower'),
  ];
}

interface Answer { readonly right: boolean; readonly sure: number; readonly ms: number }

const asked = (classifier: Classifier, examples: readonly Example[]): Answer[] => examples.map(({ text, label }) => {
  const start = performance.now(), answer = classifier.classify(text);
  return { right: answer.label === label, sure: answer.sure, ms: performance.now() - start };
});

/** Of the questions those answered right and surely enough. */
const share = (answers: readonly Answer[], bound: number): number => answers.filter((a) => a.right && a.sure >= bound).length / answers.length;
const refused = (classifier: Classifier, texts: readonly string[], bound: number): number => texts.filter((text) => classifier.classify(text).sure < bound).length / texts.length;

/** The highest bound that refuses no more of what was read right than it may; 0 where there is nothing to choose by. */
function boundOn(classifier: Classifier, val: readonly Example[]): number {
  const right = asked(classifier, val).filter((a) => a.right).map((a) => a.sure).toSorted((a, b) => a - b);
  return right[Math.floor(COST * val.length)] ?? 0;
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
