/**
 * What speaks for an item besides the network, each a number for every item: counted rather than learnt, exact where
 * the network is vague (what somebody buys again and again) and quick where it is slow (what goes well this week).
 */
import { distinct, popularityOf } from './data.ts';
import type { Corpus, Question } from './data.ts';
import type { Speakers } from './ease.ts';
import type { Followers } from './followers.ts';

export interface Term {
  readonly name: string;
  readonly of: (question: Question) => Float32Array;
}

const DAY_MS = 86_400_000;
/** Days back that count as lately, and how many touches of old the popularity of all time stands for among them. */
const LATELY_DAYS = 30, OLD_COUNTS = 100;
/** Share that is left of a moment's weight at each later one, for what goes together. */
const FADING = 0.85;
/** Days after which having bought something counts a third. */
const FORGET_DAYS = 60;

export interface TermDeps {
  readonly corpus: Corpus;
  readonly followers: Followers;
  /** Whether what somebody has had is ranked too. */
  readonly repeats: boolean;
}

export function termsOf({ corpus, followers, repeats }: TermDeps): Term[] {
  const { items } = corpus, timed = corpus.sequences.some((s) => s.some(({ at }) => at > 0));
  const terms: Term[] = [timed ? lately(corpus) : always(corpus), {
    name: 'followers',
    of: ({ history }) => followers.of(history).map((x) => Math.log1p(x)),
  }];
  return repeats ? [...terms, ...again(() => new Float32Array(items), timed)] : terms;
}

/** What goes together with what somebody had, by EASE: over all of it evenly, and over the latest more. Opinions of this kind add up before a row is read. */
export const TOGETHER: readonly { readonly name: string; readonly of: (question: Question) => Speakers }[] = [{
  name: 'together',
  of({ history }) {
    const had = distinct(history), evenly = 1 / Math.sqrt(Math.max(1, had.length));
    return new Map(had.map((item) => [item, evenly]));
  },
}, {
  name: 'together-lately',
  of({ history }) {
    const speakers = new Map<number, number>();
    history.slice(-MOST_FADED).forEach(({ items }, i, { length }) => {
      const weight = FADING ** (length - 1 - i) / Math.sqrt(items.length);
      for (const item of items) speakers.set(item, (speakers.get(item) ?? 0) + weight);
    });
    return speakers;
  },
}];
/** Moments after which what is left of a weight does not matter. */
const MOST_FADED = 20;

/** Log of how much of what people took before the question's day, and lately, was this. */
function lately(corpus: Corpus): Term {
  const events = corpus.sequences.flatMap((s) => s.flatMap(({ items, at }) => items.map((item) => ({ item, day: Math.floor(at / DAY_MS) })))).sort((a, b) => a.day - b.day);
  const all = popularityOf(corpus), total = all.reduce((sum, count) => sum + count + 1, 0), known = new Map<number, Float32Array>();
  const firstAt = (day: number): number => {
    let low = 0, high = events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((events[middle] as { day: number }).day < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    name: 'popular-lately',
    of({ at }) {
      const day = Math.floor(at / DAY_MS), before = known.get(day);
      if (before) return before;
      const from = firstAt(day - LATELY_DAYS), to = firstAt(day), counts = all.map((count) => OLD_COUNTS * (count + 1) / total);
      for (let i = from; i < to; i++) {
        const { item } = events[i] as { item: number };
        counts[item] = (counts[item] as number) + 1;
      }
      const logs = counts.map((count) => Math.log(count / (to - from + OLD_COUNTS)));
      known.set(day, logs);
      return logs;
    },
  };
}

function always(corpus: Corpus): Term {
  const logs = popularityOf(corpus).map((count) => Math.log((count + 1) / corpus.sequences.length));
  return { name: 'popular', of: () => logs };
}

/** What was had before: whether, how often, and how lately. */
function again(fresh: () => Float32Array, timed: boolean): Term[] {
  const summed = (weigh: (question: Question, moment: number) => number, shape: (sum: number) => number) => (question: Question): Float32Array => {
    const sums = fresh();
    question.history.forEach(({ items }, m) => {
      const weight = weigh(question, m);
      for (const item of items) sums[item] = (sums[item] as number) + weight;
    });
    return sums.map(shape);
  };
  const age = ({ history, at }: Question, m: number): number => Math.max(0, at - (history[m]?.at ?? at)) / DAY_MS;
  return [
    { name: 'had', of: summed(() => 1, (n) => (n > 0 ? 1 : 0)) },
    { name: 'often', of: summed(() => 1, Math.log1p) },
    { name: 'last', of: summed(({ history }, m) => (m === history.length - 1 ? 1 : 0), (n) => n) },
    { name: 'fresh', of: summed((q, m) => (timed ? Math.exp(-age(q, m) / FORGET_DAYS) : 0.7 ** (q.history.length - 1 - m)), (n) => n) },
  ];
}
