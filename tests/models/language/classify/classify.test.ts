import { expect, test } from 'vitest';
import { randomFrom } from '../../../../models/engine/random.ts';
import { openBag } from '../../../../models/language/classify/bag.ts';
import { trainClassifier } from '../../../../models/language/classify/classifier.ts';
import { probabilities, trainPerceptron } from '../../../../models/language/classify/perceptron.ts';

test('a sentence is the runs of it that training sentences have, rare ones weighing more, and always of one length', () => {
  const bag = openBag(["what's new", 'what is old'], { length: 2 });
  const known = bag.of('what is');
  expect(Math.hypot(...known.values)).toBeCloseTo(2, 5);
  expect(bag.of("what's").places).toEqual(known.places);
  expect(bag.of('中文').places).toHaveLength(0);
  const weight = (text: string): number => Math.min(...bag.of(text).values);
  expect(weight('old') * Math.sqrt(bag.of('old').places.length)).toBeCloseTo(2, 5);
  const mixed = bag.of('what old'), at = (text: string): number => mixed.places.indexOf(bag.of(text).places[0] as number);
  // "what" is in both sentences, "old" in one: 1 + ln(3/3) and 1 + ln(3/2), each to the power of a half.
  expect((mixed.values[at('old')] as number) / (mixed.values[at('what')] as number)).toBeCloseTo(Math.sqrt(1 + Math.log(1.5)), 4);
});

test('a hidden layer learns what no sum of words can tell: one word or the other, and not both', () => {
  const rows = [['left', 0], ['right', 0], ['left right', 1], ['none', 1]].map(([text, label]) => ({ text: text as string, label: label as number }));
  const bag = openBag(rows.map((r) => r.text), { least: 1 });
  const examples = rows.map(({ text, label }) => ({ sparse: bag.of(text), label }));
  const net = trainPerceptron(Array.from({ length: 25 }, () => examples).flat(), bag.size, 2, { hidden: 32, epochs: 60, rate: 0.1, wordDrop: 0, unitDrop: 0, smoothing: 0.02 }, randomFrom(3));
  for (const { sparse, label } of examples) {
    const p = probabilities(net, sparse);
    expect(p[0] as number + (p[1] as number)).toBeCloseTo(1, 5);
    expect(p[label]).toBeGreaterThan(0.8);
  }
});

test('members agree on what they learnt and are unsure of anything else, the same for the same seed', async () => {
  const things = ['lamp', 'sofa', 'bowl', 'shoe', 'bag', 'cup', 'ring', 'hat'];
  const examples = things.flatMap((x) => [{ text: `how much is the ${x}`, label: 'price' }, { text: `where do I find a ${x}`, label: 'place' }, { text: `${x}有没有货`, label: 'stock' }]);
  const options = { members: [{ bag: {}, perceptron: { hidden: 32, epochs: 12 } }, { bag: { pairs: true }, perceptron: { hidden: 32, epochs: 12 } }] };
  const [one, two] = await Promise.all([trainClassifier(examples, options), trainClassifier(examples, options)]);
  expect(one.classify('how much is the chair').label).toBe('price');
  expect(one.classify('椅子有没有货').label).toBe('stock');
  expect(one.classify('where do I find a chair').sure).toBeGreaterThan(one.classify('my knee hurts').sure);
  expect(two.classify('where is a hat')).toEqual(one.classify('where is a hat'));
  await expect(trainClassifier(examples.slice(0, 1))).rejects.toThrow(RangeError);
});
