/** Neighbours by what people had together: of items (Sarwar and others 2001) and of sessions (Jannach and Ludewig 2017). */
import { distinct } from '../../../models/taste/sequence/data.ts';
import type { Corpus } from '../../../models/taste/sequence/data.ts';

/** Kept for each item. */
export const MOST_NEIGHBOURS = 200;

export interface Neighbours {
  /** `start` plus the likeness of each item to those given, through `k` neighbours. */
  scores(items: readonly number[], k: number, start: Float32Array): Float32Array;
}

/** Cosine of the people who had them. */
export function fitItemNeighbours({ items, sequences }: Corpus): Neighbours {
  const owners = Array.from({ length: items }, (): number[] => []), had = sequences.map(distinct);
  had.forEach((list, person) => { for (const item of list) (owners[item] as number[]).push(person); });
  const counts = owners.map((list) => list.length), together = new Float32Array(items);
  const near = owners.map((list, item) => {
    const met: number[] = [];
    for (const person of list) for (const other of had[person] as number[]) {
      if (together[other] === 0) met.push(other);
      together[other] = (together[other] as number) + 1;
    }
    const like = met.filter((other) => other !== item)
      .map((other) => ({ other, likeness: (together[other] as number) / Math.sqrt((counts[item] as number) * (counts[other] as number)) }))
      .sort((a, b) => b.likeness - a.likeness).slice(0, MOST_NEIGHBOURS);
    for (const other of met) together[other] = 0;
    return { ids: Int32Array.from(like, ({ other }) => other), likeness: Float32Array.from(like, ({ likeness }) => likeness) };
  });
  return {
    scores(given, k, start) {
      const out = start.slice();
      for (const item of given) {
        const { ids, likeness } = near[item] as { ids: Int32Array; likeness: Float32Array }, to = Math.min(k, ids.length);
        for (let n = 0; n < to; n++) out[ids[n] as number] = (out[ids[n] as number] as number) + (likeness[n] as number);
      }
      return out;
    },
  };
}

/** Latest sessions of each item that are looked at. */
const LOOKED_AT = 1000;

/** Cosine of the items of two sessions; the nearest `k` sessions speak for what they hold. */
export function fitSessionNeighbours({ items, sequences }: Corpus): Neighbours {
  const had = sequences.map(distinct), holders = Array.from({ length: items }, (): number[] => []);
  had.forEach((list, session) => { for (const item of list) (holders[item] as number[]).push(session); });
  return {
    scores(given, k, start) {
      const shared = new Map<number, number>();
      for (const item of given) for (const session of (holders[item] as number[]).slice(-LOOKED_AT)) shared.set(session, (shared.get(session) ?? 0) + 1);
      const nearest = [...shared].map(([session, both]) => ({ session, likeness: both / Math.sqrt(given.length * (had[session] as number[]).length) }))
        .sort((a, b) => b.likeness - a.likeness).slice(0, k);
      const out = start.slice();
      for (const { session, likeness } of nearest) for (const item of had[session] as number[]) out[item] = (out[item] as number) + likeness;
      return out;
    },
  };
}
