/** `talk`: how soon answers begin and end with twenty people asking at once, and how often one would have said what no record holds. */
import { randomFrom } from '../../models/engine/random.ts';
import { questions } from '../../models/language/grammar/index.ts';
import { CONCOURSE_ID } from '../../shared/mall.ts';
import { openTestMall } from '../server/studio/assistant/mall.ts';
import { figure, quantile } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';

const PEOPLE = 20, ROUNDS = 15, FIRST_GOAL_MS = 300, WHOLE_GOAL_MS = 1500;

export async function bench({ say }: Pick<BenchOptions, 'say'>): Promise<readonly Figure[]> {
  return talkFigures(say);
}

/** Each round, every one of the twenty asks something at the same moment, in a place of their own. */
export async function talkFigures(say: (line: string) => void): Promise<readonly Figure[]> {
  const mall = await openTestMall();
  const places = [CONCOURSE_ID, ...mall.stores.map((s) => s.id)];
  const next = questions({ products: mall.stores.flatMap((s) => s.products), stores: mall.stores }, 'heldOut', randomFrom(3));
  const first: number[] = [], whole: number[] = [];
  await mall.ask('kiln', 'hello');
  for (let round = 0; round < ROUNDS; round++) {
    const answers = await Promise.all(Array.from({ length: PEOPLE }, (_, i) => mall.ask(places[i % places.length] as string, next().text, { shopper: `shopper-${i}` })));
    first.push(...answers.map((a) => a.firstMs));
    whole.push(...answers.map((a) => a.wholeMs));
    say(`round ${round + 1} of ${ROUNDS}`);
  }
  await mall.close();
  return [
    figure('first.p95', quantile(first, 0.95), 'ms', 'lower', { goal: FIRST_GOAL_MS }),
    figure('answer.p95', quantile(whole, 0.95), 'ms', 'lower', { goal: WHOLE_GOAL_MS }),
    figure('facts.invented', mall.ungrounded.length, 'answers', 'lower', { goal: 0 }),
  ];
}
