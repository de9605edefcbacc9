/** Trains what finds goods by a need that is said without a name, on what our authors wrote about the embedded goods. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeSafetensors } from '../../models/engine/safetensors.ts';
import { likelyFrom, part, recall, scoredBy } from '../../models/language/needs/evaluate.ts';
import type { Split } from '../../models/language/needs/evaluate.ts';
import { lessonsOf } from '../../models/language/needs/lessons.ts';
import type { Good } from '../../models/language/needs/lessons.ts';
import { BYTES, NEEDS_WEIGHTS, openNeeds, tensorsOf } from '../../models/language/needs/model.ts';
import type { NeedsModel, NeedsWeights } from '../../models/language/needs/model.ts';
import { NEEDS_TRAIN_DEFAULTS, trainNeeds } from '../../models/language/needs/train.ts';
import { readWritten } from '../../models/language/needs/written.ts';
import type { Need, Written } from '../../models/language/needs/written.ts';
import { embeddedStores } from './catalogue.ts';
import type { TrainRequest } from './catalogue.ts';

/** What there is to learn from: the embedded goods, those that were invented, and what is said of both. */
export async function needsTaught(): Promise<{ readonly written: Written; readonly goods: readonly Good[] }> {
  const stores = await embeddedStores(),
    sold = stores.flatMap(({ id: store, products }) => products.map((product): Good => ({ ...product, store }))),
    written = await readWritten(new Map(sold.map((each) => [each.id, each])));
  return { written, goods: [...sold, ...written.invented] };
}

/** What is learnt where some is held out. */
export function learnWithout(split: Split, { written, goods }: Awaited<ReturnType<typeof needsTaught>>, say: (line: string) => void): { readonly model: NeedsModel; readonly judged: readonly Need[] } {
  const { goods: known, learnt, judged } = part(goods, written.needs, split),
    { things, lessons } = lessonsOf(known, learnt, written);
  return { model: openNeeds({ ...trainNeeds(things, lessons, {}, (line) => say(`${split} held out, ${line}`)), likely: Infinity }), judged };
}

export async function trainNeedsModel({ out, seed, steps: epochs = NEEDS_TRAIN_DEFAULTS.epochs }: TrainRequest): Promise<object> {
  const taught = await needsTaught(),
    say = (line: string): void => void process.stderr.write(`${line}\n`);
  const { model, judged } = learnWithout('lines', taught, say),
    scores = scoredBy(model, taught.goods),
    lines = recall(judged, taught.goods, scores),
    { likely, kept, claimed } = likelyFrom(judged, taught.goods, scores);
  const { things, lessons } = lessonsOf(taught.goods, taught.written.needs, taught.written),
    weights: NeedsWeights = { ...trainNeeds(things, lessons, { seed, epochs }, say), likely };
  const figures = { first: lines.first, three: lines.three, likely, kept, claimed },
    metadata = {
      model: 'language/needs', seed: String(seed), epochs: String(epochs), needs: String(taught.written.needs.length), products: String(taught.goods.length),
      licence: 'MIT', figures: JSON.stringify(figures),
    };
  await writeFile(out ?? fileURLToPath(NEEDS_WEIGHTS), writeSafetensors({ weights: tensorsOf(weights), metadata }, BYTES));
  return figures;
}
