/** Trains one member of a classifier. */
import { parentPort, workerData } from 'node:worker_threads';
import { randomFrom } from '../../engine/random.ts';
import { openBag } from './bag.ts';
import type { Lesson } from './classifier.ts';
import { trainPerceptron } from './perceptron.ts';

const { texts, labels, classes, member, seed } = workerData as Lesson;
const bag = openBag(texts, member.bag);
const rows = texts.map((text, i) => ({ sparse: bag.of(text), label: labels[i] as number }));
const perceptron = trainPerceptron(rows, bag.size, classes, member.perceptron, randomFrom(seed));
const arrays = [perceptron.words, perceptron.wordBias, perceptron.units, perceptron.unitBias];
parentPort?.postMessage(perceptron, arrays.map((array) => array.buffer as ArrayBuffer));
