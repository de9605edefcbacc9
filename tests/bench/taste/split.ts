/** What is learned from, what is tuned on, and what is judged by; each format of `formats.ts` makes one. */
import { randomFrom } from '../../../models/engine/random.ts';
import type { Answered, Moment, Sequence } from '../../../models/taste/sequence/data.ts';
import { numbering } from './read-lines.ts';

/** What a format reads: items by number, and people in the order of the file. */
export interface People {
  /** Names of the items by number. */
  readonly items: readonly string[];
  /** Whole histories, oldest moment first. */
  readonly histories: readonly Sequence[];
  /** Whether the moments carry a time. */
  readonly timed: boolean;
}

export interface Split extends People {
  readonly train: readonly Sequence[];
  readonly validation: readonly Judged[];
  readonly test: readonly Judged[];
  /** Whether what somebody has had before is ranked too. Where not, it counts neither for nor against. */
  readonly repeats: boolean;
  /** What the figures are, beside NDCG: hits of one wanted item, recall of a basket, or precision and reciprocal rank of a session's next item. */
  readonly figures: 'hit' | 'recall' | 'session';
  /** For whoever reads the figures. */
  readonly about: string;
}
/** An answered question of the person with this number in `histories`; `cut` moments of theirs lie before it. */
export interface Judged extends Answered { readonly person: number; readonly cut: number }

const judged = (histories: readonly Sequence[], person: number, cut: number): Judged => {
  const history = histories[person] as Sequence, moment = history[cut] as Sequence[number];
  return { person, cut, history: history.slice(0, cut), wanted: moment.items, at: moment.at };
};

/** Whoever has fewer moments is learned from and not judged. */
export const LEAST_JUDGED = 3;

/** The last moment of each person is the test, the one before it the validation; ranked among all items. */
export function leaveOneOut(people: People, repeats: boolean): Split {
  const { histories } = people;
  const able = histories.flatMap((history, person) => (history.length >= LEAST_JUDGED ? [person] : []));
  return {
    ...people, repeats, figures: 'hit',
    train: histories.map((history) => (history.length >= LEAST_JUDGED ? history.slice(0, -2) : history)),
    validation: able.map((person) => judged(histories, person, (histories[person] as Sequence).length - 2)),
    test: able.map((person) => judged(histories, person, (histories[person] as Sequence).length - 1)),
    about: `last item of each user is the test, the one before it the validation; all ${people.items.length} items are ranked, ${
      repeats ? 'also those that the user has had' : 'without those that the user has had, as in the published figures of SASRec and S3-Rec'}`,
  };
}

/** Each person's items one by one, where they first had them; the times, which many share, are left out. */
export function inOneLine(people: People): People {
  const histories = people.histories.map((history) => [...new Set(history.flatMap(({ items }) => items))].map((item) => ({ items: [item], at: 0 })));
  return { ...people, histories, timed: false };
}

/** Of each with at least `least` moments at most `most`, drawn by lot and in their order; items that nobody is left with are no items. */
export function drawn(people: People, { least, most, seed }: { readonly least: number; readonly most: number; readonly seed: number }): People {
  const random = randomFrom(seed), items = numbering();
  const histories = people.histories.filter((history) => history.length >= least).map((history) => {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(most, history.length)) chosen.add(random.below(history.length));
    return [...chosen].sort((a, b) => a - b).map((i) => history[i] as Moment).map((moment) => ({ ...moment, items: moment.items.map((item) => items.of(people.items[item] as string)) }));
  });
  return { ...people, items: items.names, histories };
}

/** Everybody with two baskets is judged by the last; one in so many of those with three is tuned on, by the one before. */
const TUNED_ON = 4;

export function lastBasket(people: People): Split {
  const { histories } = people;
  const isTuned = (person: number): boolean => person % TUNED_ON === 0 && (histories[person] as Sequence).length >= 3;
  const able = histories.flatMap((history, person) => (history.length >= 2 ? [person] : []));
  return {
    ...people, repeats: true, figures: 'recall',
    train: histories.map((history, person) => (history.length < 2 ? history : history.slice(0, isTuned(person) ? -2 : -1))),
    validation: able.filter(isTuned).map((person) => judged(histories, person, (histories[person] as Sequence).length - 2)),
    test: able.map((person) => judged(histories, person, (histories[person] as Sequence).length - 1)),
    about: `last basket of each customer with two or more is the test; a quarter of those with three or more are tuned on by the one before; all ${
      people.items.length} products are ranked, also those bought before`,
  };
}

/** Shares of the sessions, in the order of the file, that are tested on and tuned on; and how many at most. */
const TEST_SHARE = 0.1, VALIDATION_SHARE = 0.1, MOST_TESTED = 50_000, MOST_TUNED_ON = 10_000;

/**
 * Sessions in order of time: the last ones are the test, those before them the validation.
 * @param lines prefix lengths that the file asks about, for each session
 * @param tested how many of the last sessions are the test, where the file says so
 */
export function lastSessions(people: People, lines: readonly (readonly number[])[], tested: number | null): Split {
  const { histories } = people, count = histories.length;
  const test = tested ?? Math.max(1, Math.min(MOST_TESTED, Math.round(count * TEST_SHARE)));
  const validation = Math.max(1, Math.min(MOST_TUNED_ON, Math.round((count - test) * VALIDATION_SHARE)));
  const learned = count - test - validation;
  const ask = (from: number, to: number): Judged[] => Array.from({ length: to - from }, (_, i) => from + i)
    .flatMap((person) => (lines[person] ?? []).map((cut) => judged(histories, person, cut)));
  return {
    ...people, repeats: true, figures: 'session', train: histories.slice(0, learned),
    validation: ask(learned, learned + validation), test: ask(learned + validation, count),
    about: `the last ${test} of ${count} sessions are the test, the ${validation} before them the validation; all ${people.items.length} items are ranked, also those of the session`,
  };
}
