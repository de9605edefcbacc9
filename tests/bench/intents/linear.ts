/** The baseline: multinomial logistic regression on the same runs of words and letters, trained a sentence at a time with AdaGrad. */
import { openBag } from '../../../models/language/classify/bag.ts';
import type { Classifier, Example } from '../../../models/language/classify/classifier.ts';
import { randomFrom, shuffled } from '../../../models/engine/random.ts';

const EPOCHS = 6, RATE = 0.3, SEEN_AT_START = 0.01;

export function trainLinear(examples: readonly Example[], seed: number): Classifier {
  const labels = [...new Set(examples.map((e) => e.label))].sort(), C = labels.length, bag = openBag(examples.map((e) => e.text)), random = randomFrom(seed);
  const rows = examples.map((e) => ({ sparse: bag.of(e.text), label: labels.indexOf(e.label) }));
  const weights = new Float32Array(bag.size * C), seen = new Float32Array(bag.size * C).fill(SEEN_AT_START);
  const scores = (sparse: (typeof rows)[number]['sparse']): Float32Array => {
    const out = new Float32Array(C);
    sparse.places.forEach((place, k) => { for (let c = 0; c < C; c++) out[c] = (out[c] as number) + (sparse.values[k] as number) * (weights[place * C + c] as number); });
    const most = Math.max(...out);
    let total = 0;
    for (let c = 0; c < C; c++) total += (out[c] = Math.exp((out[c] as number) - most));
    return out.map((x) => x / total);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { sparse, label } of shuffled(rows, random)) {
      const slopes = scores(sparse);
      slopes[label] = (slopes[label] as number) - 1;
      sparse.places.forEach((place, k) => {
        for (let c = 0; c < C; c++) {
          const at = place * C + c, slope = (sparse.values[k] as number) * (slopes[c] as number);
          const sum = (seen[at] = (seen[at] as number) + slope * slope);
          weights[at] = (weights[at] as number) - (RATE * slope) / Math.sqrt(sum);
        }
      });
    }
  }
  return {
    labels,
    classify(text) {
      const found = scores(bag.of(text)), sure = Math.max(...found);
      return { label: labels[found.indexOf(sure)] as string, sure };
    },
  };
}
