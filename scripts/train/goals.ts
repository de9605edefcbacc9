/** Trains the reader of goals on the lessons, after it was judged on a fifth of the authors after the other by what the rest of them wrote. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeSafetensors } from '../../models/engine/safetensors.ts';
import { LESSONS, readLessons } from '../../models/language/goals/lessons.ts';
import { BYTES, GOAL_WEIGHTS, openGoals } from '../../models/language/goals/model.ts';
import { train } from '../../models/language/goals/train.ts';
import { namesOf } from '../../models/language/names.ts';
import { embeddedStores } from './catalogue.ts';
import type { TrainRequest } from './catalogue.ts';
import { foldsOf } from './folds.ts';

/** Lessons of nobody by whom is judged: conversations that were learnt from while rules were written, plain sentences and the grammar's. */
const NOT_JUDGED: ReadonlySet<string> = new Set(['old', 'grammar', '9']);

export async function trainGoals({ out, seed }: TrainRequest): Promise<object> {
  const stores = await embeddedStores(), names = namesOf({ products: stores.flatMap((store) => store.products), stores });
  const lessons = readLessons(await readFile(LESSONS, 'utf8'));
  let right = 0, of = 0;
  for (const left of foldsOf(lessons.map(({ author }) => author), NOT_JUDGED)) {
    const reader = openGoals(train(lessons.filter(({ author }) => !left.has(author)), names, seed));
    for (const author of left) {
      const own = lessons.filter((lesson) => lesson.author === author), hits = own.filter((lesson) => reader.read(lesson, names)[0]?.goal === lesson.goal).length;
      process.stderr.write(`author ${author}: ${(hits / own.length).toFixed(3)} of ${own.length} turns, learnt from others alone\n`);
      right += hits; of += own.length;
    }
  }
  const figures = { lessons: lessons.length, unseen: right / of }, weights = train(lessons, names, seed);
  await writeFile(out ?? fileURLToPath(GOAL_WEIGHTS), writeSafetensors({ weights, metadata: { model: 'language/goals', seed: String(seed), licence: 'MIT', figures: JSON.stringify(figures) } }, BYTES));
  return figures;
}
