import type { Fault } from './goods.ts';

/** Faults that are told in full; of those after them only the number. */
export const MOST_FAULTS = 50;

export interface FaultList {
  add(...faults: readonly Fault[]): void;
  /** The first ones, by line. */
  readonly first: readonly Fault[];
  readonly count: number;
}

export function faultList(): FaultList {
  const first: Fault[] = [];
  let count = 0;
  return {
    add(...faults) {
      count += faults.length;
      first.push(...faults.slice(0, MOST_FAULTS - first.length));
    },
    get first() { return first.toSorted((a, b) => a.line - b.line); },
    get count() { return count; },
  };
}
