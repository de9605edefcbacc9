/** What comes after what: counted with direction and distance, so that it works from few examples and for any number of items. */
import type { Corpus, Sequence } from './data.ts';
import { popularityOf } from './data.ts';

export interface Followers {
  /** How much a history speaks for each item; its last moments most. None where the item never followed any of them. */
  of(history: Sequence): Float32Array;
}

/** Moments ahead that count as after, each by 1 / distance; moments of a history that speak, each by FADING of the one after. */
const AHEAD = 8, SPEAKING = 10, FADING = 0.8;
/** What comes before instead of after says so much of the same. */
const BACKWARD = 0.5;
/** Kept for each item. */
const MOST = 300;
/** Scores are multiplied by this, so that usual ones lie about 1. */
const SCALE = 50;

export function fitFollowers(corpus: Corpus): Followers {
  const { items, sequences } = corpus, rows = Array.from({ length: items }, () => new Map<number, number>());
  const put = (from: number, to: number, weight: number): void => {
    const row = rows[from] as Map<number, number>;
    row.set(to, (row.get(to) ?? 0) + weight);
  };
  for (const sequence of sequences) sequence.forEach(({ items: now }, m) => {
    for (let ahead = 1; ahead <= AHEAD && m + ahead < sequence.length; ahead++) {
      const next = (sequence[m + ahead] as Sequence[number]).items, weight = 1 / ahead / Math.sqrt(now.length * next.length);
      for (const i of now) for (const j of next) if (i !== j) {
        put(i, j, weight);
        put(j, i, weight * BACKWARD);
      }
    }
  });
  const counts = popularityOf(corpus);
  const near = rows.map((row, item) => {
    const best = [...row].map(([other, sum]) => ({ other, weight: SCALE * sum / Math.sqrt((counts[item] as number) * (counts[other] as number)) }))
      .sort((a, b) => b.weight - a.weight).slice(0, MOST);
    return { ids: Int32Array.from(best, ({ other }) => other), weights: Float32Array.from(best, ({ weight }) => weight) };
  });
  return {
    of(history) {
      const out = new Float32Array(items);
      history.slice(-SPEAKING).forEach(({ items: had }, m, { length }) => {
        const fading = FADING ** (length - 1 - m) / Math.sqrt(had.length);
        for (const item of had) {
          const { ids, weights } = near[item] as { ids: Int32Array; weights: Float32Array };
          for (let n = 0; n < ids.length; n++) out[ids[n] as number] = (out[ids[n] as number] as number) + fading * (weights[n] as number);
        }
      });
      return out;
    },
  };
}
