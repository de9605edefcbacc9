/**
 * `needs`: which goods answer a need that is said without a name (models/language/needs), on needs that were held out: other
 * needs of goods that were learnt from (`lines`), of goods that were not (`products`), and of whole stores that were not
 * (`stores`). Beside it, on the same needs: BM25 over the same texts, and (`shared`) the kind that is named and the number of
 * words that a need and a product share.
 */
import { learnWithout, needsTaught } from '../../scripts/train/needs.ts';
import { recall, scoredBy } from '../../models/language/needs/evaluate.ts';
import type { Split } from '../../models/language/needs/evaluate.ts';
import type { Good } from '../../models/language/needs/lessons.ts';
import { PARTS, partsOf, unitsOf } from '../../models/language/needs/bags.ts';
import { kindNamed, kindNeeded } from '../../server/studio/assistant/kinds.ts';
import { unitsIn, termsOf } from '../../server/studio/assistant/terms.ts';
import { figure } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';

const SPLITS: readonly Split[] = ['lines', 'products', 'stores'],
  ASKED = 400,
  BM25 = 'BM25, same texts';

export async function bench({ say }: Pick<BenchOptions, 'say'>): Promise<readonly Figure[]> {
  const taught = await needsTaught(),
    plain = bm25(taught.goods),
    shared = sharing(taught.goods),
    figures: Figure[] = [];
  for (const split of SPLITS) {
    const { model, judged } = learnWithout(split, taught, say),
      learnt = scoredBy(model, taught.goods);
    for (const from of ['needs', 'invented'] as const) {
      const some = judged.filter((need) => need.from === from),
        [ours, words, sharedWords] = [learnt, plain, shared].map((scores) => recall(some, taught.goods, scores)) as [Recalled, Recalled, Recalled];
      say(`${split}, ${from}: ${ours.needs} needs`);
      for (const [name, at] of [['at1', 'first'], ['at3', 'three']] as const) {
        figures.push(
          figure(`${split}.${from}.${name}`, ours[at], 'of needs', 'higher', { reference: round(words[at]), by: BM25 }),
          figure(`${split}.${from}.${name}.shared`, sharedWords[at], 'of needs', 'higher'),
        );
      }
    }
    if (split === 'stores') figures.push(figure('ms', cost(model, taught.goods, judged.map(({ text }) => text)), 'ms', 'lower'));
  }
  return figures;
}
type Recalled = ReturnType<typeof recall>;

/** Milliseconds that a question among all goods costs. */
function cost(model: Parameters<typeof scoredBy>[0], goods: readonly Good[], texts: readonly string[]): number {
  const shelf = model.shelf(goods.map((good) => model.profile(good))),
    some = texts.slice(0, ASKED),
    start = performance.now();
  for (const text of some) shelf.scores(text);
  return (performance.now() - start) / some.length;
}

type Scores = (text: string, among: readonly Good[]) => number[];

/** Robertson and Zaragoza 2009, over all that is read of a product. */
function bm25(goods: readonly Good[], k = 1.2, b = 0.75): Scores {
  const bags = new Map(goods.map((good) => [good, PARTS.flatMap((part) => unitsOf(partsOf(good)[part]))])),
    length = [...bags.values()].reduce((sum, bag) => sum + bag.length, 0) / goods.length,
    having = new Map<string, number>();
  const times = new Map([...bags].map(([good, bag]) => [good, Map.groupBy(bag, (unit) => unit)]));
  for (const bag of bags.values()) for (const unit of new Set(bag)) having.set(unit, (having.get(unit) ?? 0) + 1);
  const weight = (unit: string): number => Math.log(1 + (goods.length - (having.get(unit) ?? 0) + 0.5) / ((having.get(unit) ?? 0) + 0.5));
  return (text, among) => {
    const asked = unitsOf(text);
    return among.map((good) =>
      asked.reduce((sum, unit) => {
        const n = times.get(good)?.get(unit)?.length ?? 0;
        return sum + (weight(unit) * n * (k + 1)) / (n + k * (1 - b + (b * (bags.get(good)?.length ?? 0)) / length));
      }, 0),
    );
  };
}

/** Goods of the kind that is named or needed before others; then by how many words both say. */
function sharing(goods: readonly Good[]): Scores {
  const said = new Map(goods.map((good) => [good, termsOf(good).said])),
    known = new Set(goods.map(({ category }) => category));
  return (text, among) => {
    const kind = kindNamed(text, known) ?? kindNeeded(text, known),
      units = new Set(unitsIn(text));
    return among.map((good) => (kind?.of.has(good.category) ? units.size + 1 : 0) + [...units].filter((unit) => said.get(good)?.has(unit)).length);
  };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
