import { expect, test } from 'vitest';
import { HIDDEN } from '../../../models/engine/past.ts';
import { randomFrom, shuffled } from '../../../models/engine/random.ts';
import { openTrainer } from '../../../models/engine/trainer.ts';
import { blend, fitBlend } from '../../../models/taste/sequence/blend.ts';
import type { Sequence } from '../../../models/taste/sequence/data.ts';
import { fitEase } from '../../../models/taste/sequence/ease.ts';
import { fitFollowers } from '../../../models/taste/sequence/followers.ts';
import { invert, rowOf, zeroPanels } from '../../../models/taste/sequence/inverse.ts';
import { fitSequenceModel } from '../../../models/taste/sequence/model.ts';
import { lossOf } from '../../../models/taste/sequence/network.ts';
import type { Shape } from '../../../models/taste/sequence/network.ts';
import { batchesOf, feedOf } from '../../../models/taste/sequence/pack.ts';
import { termsOf, TOGETHER } from '../../../models/taste/sequence/terms.ts';
import { openSequence, trainSequence } from '../../../models/taste/sequence/train.ts';

const row = (...items: readonly number[]): Sequence => items.map((item) => ({ items: [item], at: 0 }));
const SHAPE: Shape = { items: 7, width: 8, blocks: 1, heads: 2, dropout: 0, length: 6, many: 3, timed: false, kinds: 0, negatives: 0 };

test('a matrix of several panels times its inverse is the unit matrix', async () => {
  const n = 300, random = randomFrom(3), factors = Array.from({ length: n }, () => Float64Array.from({ length: 20 }, () => random.normal()));
  const matrix = zeroPanels(n), at = (i: number, j: number): number => factors[i]!.reduce((sum, x, k) => sum + x * factors[j]![k]!, 0) + (i === j ? 10 : 0);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) rowOf(matrix, i)[j] = at(i, j);
  await invert(matrix, 1);
  for (const i of [0, 17, 256, 299]) for (const j of [0, 17, 299]) {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += at(i, k) * rowOf(matrix, k)[j]!;
    expect(sum).toBeCloseTo(i === j ? 1 : 0, 3);
  }
});

test('EASE of two items is the share of one\'s owners who have the other, shrunk by the ridge', async () => {
  // Item 0 is had by 3 people, item 1 by 4, both by 2.
  const ease = await fitEase({ items: 2, sequences: [row(0, 1), row(1, 0), row(0), row(1), row(1)] }, 5, 1), scores = new Float32Array(2);
  ease.add(new Map([[0, 1]]), scores);
  expect(scores[0]).toBe(0);
  expect(scores[1]).toBeCloseTo(2 / (3 + 5), 5);
});

test('what several items speak for is the weighted sum of what each does, however many they are', async () => {
  const random = randomFrom(6), sequences = Array.from({ length: 60 }, () => row(...shuffled([...Array(9).keys()], random).slice(0, 4)));
  const ease = await fitEase({ items: 9, sequences }, 2, 1);
  const alone = (item: number): Float32Array => {
    const scores = new Float32Array(9);
    ease.add(new Map([[item, 1]]), scores);
    return scores;
  };
  for (const many of [0, 1, 4, 6, 9]) {
    const weights = new Map(Array.from({ length: many }, (_, i) => [i, random.normal()])), scores = new Float32Array(9).fill(3);
    ease.add(weights, scores);
    for (let j = 0; j < 9; j++) expect(scores[j]).toBeCloseTo([...weights].reduce((sum, [i, weight]) => sum + weight * alone(i)[j]!, 3), 5);
  }
});

test('what follows is told from what comes before, and what never met has nothing', () => {
  const followers = fitFollowers({ items: 4, sequences: [row(0, 1), row(0, 1), row(2, 3)] });
  const after = followers.of(row(0)), before = followers.of(row(1));
  expect(after[1]).toBeGreaterThan(before[0]!);
  expect(before[0]).toBeGreaterThan(0);
  expect([after[0], after[2], after[3]]).toEqual([0, 0, 0]);
});

test('people in one row see themselves and what came before, and each step of each is learned once in an epoch', () => {
  const sequences = [row(0, 1, 2), row(3, 4), row(5, 6), row(1, 6)], steps: string[] = [];
  for (const feed of batchesOf(sequences, 2, { ...SHAPE, many: 1 }, randomFrom(1))) {
    const { items, first, weights, places, mask } = feed as Record<string, Float32Array>;
    for (let n = 0; n < 12; n++) {
      const seen = Array.from({ length: 6 }, (_, k) => k).filter((k) => mask![n * 6 + k] !== HIDDEN);
      if (weights![n] === 1) {
        steps.push(`${items![n]}>${first![n]}`);
        expect(seen).toEqual(Array.from({ length: places![n]! + 1 }, (_, k) => (n % 6) - places![n]! + k));
      }
    }
  }
  expect(steps.sort()).toEqual(['0>1', '1>2', '1>6', '3>4', '5>6']);
});

test('the loss of a basket is the mean of -log softmax over what is in it, by the scores that the ranker gives', async () => {
  const sequence: Sequence = [{ items: [0, 3], at: 0 }, { items: [1, 2, 6], at: 0 }];
  const trainer = await openTrainer({ name: 'one', seed: 4, device: 'cpu', threads: 1, loss: (g) => lossOf(g, 1, SHAPE) });
  const weights = trainer.weights(), { loss } = await trainer.step(feedOf([[sequence]], 1, SHAPE, null), 1e-3);
  await trainer.close();
  const ranker = await openSequence({ weights, shape: SHAPE, threads: 1 });
  const scores = [...(await ranker.scores([{ history: sequence.slice(0, 1), at: 0 }]))[0]!];
  await ranker.close();
  const sum = Math.log(scores.reduce((total, score) => total + Math.exp(score), 0));
  expect(loss).toBeCloseTo([1, 2, 6].reduce((total, item) => total + (sum - scores[item]!) / 3, 0), 4);
});

test('the network learns an order that popularity cannot tell, from all items and from a sample alike; the same seed gives the same', async () => {
  const random = randomFrom(8), sequences = Array.from({ length: 120 }, () => {
    const from = random.below(12);
    return row(...Array.from({ length: 5 }, (_, i) => (from + 5 * i) % 12));
  });
  const corpus = { items: 12, sequences }, quality = (): Promise<number> => Promise.resolve(0);
  const train = () => trainSequence(corpus, quality, { epochs: 1, patience: 1, threads: 1 });
  expect((await train()).weights).toEqual((await train()).weights);
  for (const negatives of [0, 8]) {
    let right = 0;
    const { shape } = await trainSequence(corpus, async (ranker) => {
      const scores = await ranker.scores(Array.from({ length: 12 }, (_, i) => ({ history: row(i, (i + 5) % 12), at: 0 })));
      right = Math.max(right, scores.filter((s, i) => s.indexOf(Math.max(...s)) === (i + 10) % 12).length);
      return right;
    }, { epochs: 60, patience: 20, threads: 1, rate: 1e-2, shape: { negatives } });
    expect(right, `${negatives} negatives`).toBeGreaterThanOrEqual(11);
    expect(shape.dropout).toBe(0.5);
  }
});

test('a corpus of one step an epoch is judged after a hundred, not given up before it has left what is popular', async () => {
  const corpus = { items: 6, sequences: [row(0, 1, 2, 3), row(2, 4, 5)] }, judged: number[] = [];
  let epochs = 0;
  const say = (line: string): void => void (epochs = Number(/^epoch (\d+)/.exec(line)?.[1] ?? 0));
  const trained = await trainSequence(corpus, () => Promise.resolve(judged.push(0) === 1 ? 1 : 0), { epochs: 900, patience: 1, threads: 1, say, shape: { width: 8, blocks: 1 } });
  expect([judged.length, epochs, trained.epochs]).toEqual([3, 300, 100]);
});

test('weights go to the opinion that knows, and next to nothing to noise', () => {
  const random = randomFrom(5), draw = (): Float32Array => Float32Array.from({ length: 20 }, () => random.normal());
  const examples = Array.from({ length: 300 }, () => {
    const wise = draw(), wanted = [wise.indexOf(Math.max(...wise))];
    return { opinions: [draw(), wise], wanted, shut: [] };
  });
  const [noise, wise] = fitBlend(examples, [1, 0]);
  expect(Math.abs(noise!)).toBeLessThan(0.3);
  expect(wise).toBeGreaterThan(2);
  expect([...blend([Float32Array.of(1, 2), Float32Array.of(10, 20)], [2, 0.5])]).toEqual([7, 14]);
});

test('the model says the sum of all opinions, each by its weight', async () => {
  const random = randomFrom(9), sequences = Array.from({ length: 80 }, () => row(...shuffled([...Array(10).keys()], random).slice(0, 5)));
  const corpus = { items: 10, sequences }, validation = Array.from({ length: 60 }, () => ({ history: row(random.below(10), random.below(10)), at: 0, wanted: [random.below(10)] }));
  const model = await fitSequenceModel({ corpus, validation, repeats: true, quality: () => Promise.resolve(0) }, { epochs: 1, threads: 1 });
  const question = { history: row(1, 4, 4, 7), at: 0 }, [said] = await model.scores([question]), [network] = await model.network.scores([question]);
  await model.close();
  const opinions = new Map([['network', network!], ...termsOf({ corpus, followers: fitFollowers(corpus), repeats: true }).map(({ name, of }) => [name, of(question)] as const)]);
  const ease = await fitEase(corpus, 100, 1);
  for (const { name, of } of TOGETHER) {
    const scores = new Float32Array(10);
    ease.add(of(question), scores);
    opinions.set(name, scores);
  }
  expect([...opinions.keys()]).toEqual([...model.weights.keys()]);
  for (let j = 0; j < 10; j++) expect(said![j]).toBeCloseTo([...opinions].reduce((sum, [name, scores]) => sum + model.weights.get(name)! * scores[j]!, 0), 4);
});

test('what was lately popular is counted up to the day of the question and not beyond it', async () => {
  const day = 86_400_000, on = (d: number, item: number): Sequence => [{ items: [item], at: d * day }];
  const corpus = { items: 2, sequences: [on(100, 0), on(101, 0), ...Array.from({ length: 200 }, () => on(110, 1))] };
  const [lately] = termsOf({ corpus, followers: fitFollowers(corpus), repeats: false });
  const before = lately!.of({ history: [], at: 105 * day }), after = lately!.of({ history: [], at: 111 * day });
  expect(after[1]! - after[0]!).toBeGreaterThan(before[1]! - before[0]!);
  expect(lately!.of({ history: [], at: 110 * day })).toEqual(before);
});

test('where the kind of an event decides what comes next, the network learns it', async () => {
  // After item 0 comes 1 for who looked (kind 1) and 2 for who bought (kind 2): by the items alone a coin decides.
  const random = randomFrom(2), sequences = Array.from({ length: 200 }, (): Sequence => {
    const kind = 1 + random.below(2);
    return [{ items: [3 + random.below(4)], at: 0, kind: 1 + random.below(2) }, { items: [0], at: 0, kind }, { items: [kind], at: 0, kind: 1 }];
  });
  let epoch = 0;
  const { weights, shape } = await trainSequence({ items: 7, sequences }, () => Promise.resolve(epoch++), { epochs: 90, rate: 0.01, threads: 1, shape: { dropout: 0, width: 16, blocks: 1 } });
  const ranker = await openSequence({ weights, shape, threads: 1 });
  const [looked, bought] = await ranker.scores([1, 2].map((kind) => ({ history: [{ items: [4], at: 0, kind: 1 }, { items: [0], at: 0, kind }], at: 0 })));
  await ranker.close();
  expect(shape.kinds).toBe(2);
  expect(looked![1]! - looked![2]!).toBeGreaterThan(1);
  expect(bought![2]! - bought![1]!).toBeGreaterThan(1);
});
