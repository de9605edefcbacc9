/** What would make a figure too good to be true. A leak fails the benchmark. */
import { randomFrom, shuffled } from '../../../models/engine/random.ts';
import type { Ranker, Sequence } from '../../../models/taste/sequence/data.ts';
import { judge } from './metrics.ts';
import type { Judged, Split } from './split.ts';

export class LeakError extends Error {
  readonly code = 'leak';
}

const same = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((x, i) => x === b[i]);
const isBeginning = (part: Sequence, whole: Sequence): boolean =>
  part.length <= whole.length && part.every(({ items, at }, i) => at === whole[i]?.at && same(items, whole[i].items));

/**
 * 1. A question holds what the person had before it, all of it, and nothing later in place or time.
 * 2. What comes is the moment that follows in the file.
 * 3. What is learned from one judged ends before every moment that they are judged or tuned by; of a judged session nothing is learned.
 * 4. What is tuned by comes before what is tested, for each person.
 */
export function checkSplit({ histories, train, validation, test, figures }: Split): void {
  const first = new Map<number, number>(), tuned = new Map<number, number>();
  const check = (question: Judged, part: string): void => {
    const { person, cut, history, wanted, at } = question, whole = histories[person] ?? [], fail = (why: string): never => {
      throw new LeakError(`${part} question of person ${person} before moment ${cut}: ${why}`);
    };
    if (history.length !== cut || !isBeginning(history, whole)) fail('its history is not what came before');
    if (history.some((moment) => moment.at > at)) fail('its history holds something later than the question');
    const came = whole[cut];
    if (!came || !same(came.items, wanted)) fail('what is wanted is not what came next');
    first.set(person, Math.min(first.get(person) ?? cut, cut));
  };
  for (const question of validation) {
    check(question, 'validation');
    tuned.set(question.person, Math.max(tuned.get(question.person) ?? 0, question.cut));
  }
  for (const question of test) {
    check(question, 'test');
    const { person, cut } = question, before = tuned.get(person);
    if (before === undefined) continue;
    if (figures === 'session') throw new LeakError(`session ${person} is both tuned by and tested`);
    if (before >= cut) throw new LeakError(`person ${person} is tuned by at moment ${before} and tested at ${cut}`);
  }
  train.forEach((sequence, person) => {
    const whole = histories[person] ?? [], end = first.get(person);
    if (!isBeginning(sequence, whole)) throw new LeakError(`what is learned of person ${person} is not the beginning of what they did`);
    if (end === undefined) return;
    if (figures === 'session') throw new LeakError(`session ${person} is learned from and judged`);
    if (sequence.length > end) throw new LeakError(`${sequence.length} moments of person ${person} are learned, who is judged from moment ${end}`);
  });
}

/** Factor and standard errors by which a ranker may pass popularity on answers that belong to others. */
const FACTOR = 1.25, ERRORS = 3;

/** Asked with other people's answers, whoever knows no more than the history does no better than popularity. */
export async function checkShuffled(name: string, ranker: Ranker, popularity: Ranker, questions: readonly Judged[], split: Split, seed: number): Promise<void> {
  const answers = shuffled(questions.map(({ wanted }) => wanted), randomFrom(seed));
  const asked = questions.map((question, i) => ({ ...question, wanted: answers[i] as readonly number[] }));
  const [ours, theirs] = [await judge(ranker, asked, split), await judge(popularity, asked, split)];
  const n = asked.length, [mean, plain] = [ours.ndcg[10] as number, theirs.ndcg[10] as number];
  const spread = Math.sqrt(ours.each.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n), most = FACTOR * plain + ERRORS * spread / Math.sqrt(n);
  if (mean <= most) return;
  throw new LeakError(`${name} reaches NDCG@10 ${mean.toFixed(4)} on shuffled answers; popularity reaches ${plain.toFixed(4)}, and more than ${most.toFixed(4)} is a leak`);
}
