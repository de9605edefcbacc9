/**
 * Learns from any labelled sentences what a sentence is about: several perceptrons over different views of the words,
 * each trained in a thread, whose probabilities are averaged (Lakshminarayanan and others 2017). How sure their mean is
 * tells what is about none of it.
 */
import { Worker } from 'node:worker_threads';
import { openBag } from './bag.ts';
import type { Bag, BagOptions } from './bag.ts';
import { probabilities } from './perceptron.ts';
import type { Perceptron, PerceptronOptions } from './perceptron.ts';

export interface Example { readonly text: string; readonly label: string }
export interface Member { readonly bag: Partial<BagOptions>; readonly perceptron: Partial<PerceptronOptions> }

export interface ClassifierOptions {
  readonly members: readonly Member[];
  /** Members that are trained at the same time. */
  readonly threads: number;
  readonly seed: number;
}
const WORDS: Member = { bag: {}, perceptron: {} }, PAIRS: Member = { bag: { pairs: true, least: 2 }, perceptron: {} };
export const CLASSIFIER_DEFAULTS: ClassifierOptions = { members: [PAIRS, WORDS, PAIRS, WORDS], threads: 2, seed: 1 };

export interface Judged {
  readonly label: string;
  /** Mean probability of that label, 0 to 1. */
  readonly sure: number;
}
export interface Classifier {
  readonly labels: readonly string[];
  classify(text: string): Judged;
}

/** What a thread trains on: sentences, and for each the number of its label. */
export interface Lesson { readonly texts: readonly string[]; readonly labels: Int32Array; readonly classes: number; readonly member: Member; readonly seed: number }

/** @throws RangeError where the sentences have fewer than two labels between them */
export async function trainClassifier(examples: readonly Example[], options: Partial<ClassifierOptions> = {}, say: (line: string) => void = () => {}): Promise<Classifier> {
  const { members, threads, seed } = { ...CLASSIFIER_DEFAULTS, ...options };
  const names = [...new Set(examples.map((e) => e.label))].sort(), numbers = new Map(names.map((name, i) => [name, i]));
  if (names.length < 2) throw new RangeError(`there is nothing to tell apart: the sentences have ${names.length} label(s)`);
  const texts = examples.map((e) => e.text), labels = Int32Array.from(examples, (e) => numbers.get(e.label) as number);
  const done = new Map<number, { readonly bag: Bag; readonly perceptron: Perceptron }>();
  const waiting = members.map((member, i) => ({ member, i })), bags = new Map<string, Bag>();
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { member, i } = next, start = performance.now(), key = JSON.stringify(member.bag);
      const perceptron = await learn({ texts, labels, classes: names.length, member, seed: seed + i });
      const bag = bags.get(key) ?? openBag(texts, member.bag);
      bags.set(key, bag);
      done.set(i, { bag, perceptron });
      say(`member ${i + 1} of ${members.length}: ${bag.size} runs, ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, members.length) }, work));
  const trained = [...done.entries()].sort(([a], [b]) => a - b).map(([, each]) => each);
  return {
    labels: names,
    classify(text) {
      const seen = new Map([...new Set(trained.map((t) => t.bag))].map((bag) => [bag, bag.of(text)]));
      const mean = new Float32Array(names.length);
      for (const { bag, perceptron } of trained) probabilities(perceptron, seen.get(bag) as ReturnType<Bag['of']>).forEach((p, c) => { mean[c] = (mean[c] as number) + p / trained.length; });
      const sure = Math.max(...mean);
      return { label: names[mean.indexOf(sure)] as string, sure };
    },
  };
}

function learn(lesson: Lesson): Promise<Perceptron> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('classifier-thread.ts', import.meta.url), { workerData: lesson });
    worker.once('message', resolve).once('error', reject).once('exit', (code) => reject(new Error(`training ended with code ${code} before it was done`)));
  });
}
