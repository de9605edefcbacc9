/** A version in shadow: its scores beside those that were shown, how often both agree, and how long each takes. */
import type { ShadowFigures } from '../../shared/operator.ts';
import { quantile } from './statistics.ts';

export interface Shadow {
  /** The trial that it belongs to. */
  readonly trial: number;
  /** False where as many are computed already as a busy server can do beside its work. */
  mayBegin(): boolean;
  /** @param ms that the shown scores took; @param compute gives the other's */
  compare(shown: ReadonlyMap<string, number>, ms: number, compute: () => Promise<ReadonlyMap<string, number> | null>): Promise<void>;
  figures(): ShadowFigures;
}

/** Goods ranked first that are compared. */
const TOP = 10;
/** Computed at once. */
const MOST = 4;
/** Times that are kept, the latest. */
const KEPT = 2000;

export function openShadow(trial: number): Shadow {
  const ours: number[] = [], theirs: number[] = [];
  let answers = 0, agreed = 0, failures = 0, running = 0;
  const keep = (times: number[], ms: number): void => {
    times.push(ms);
    if (times.length > KEPT) times.shift();
  };
  const p99 = (times: readonly number[]): number | null => (times.length === 0 ? null : quantile(times.toSorted((a, b) => a - b), 0.99));
  return {
    trial,
    mayBegin: () => running < MOST,
    async compare(shown, ms, compute) {
      running++;
      const start = performance.now();
      try {
        const other = await compute();
        if (!other) return;
        keep(ours, performance.now() - start);
        keep(theirs, ms);
        const [a, b] = [topOf(shown), topOf(other)];
        answers++;
        agreed += a.size === 0 ? 1 : [...a].filter((product) => b.has(product)).length / a.size;
      } catch {
        failures++;
      } finally {
        running--;
      }
    },
    figures: () => ({ answers, agreement: answers === 0 ? 0 : agreed / answers, failures, p99: p99(ours), rivalP99: p99(theirs) }),
  };
}

function topOf(scores: ReadonlyMap<string, number>): Set<string> {
  return new Set([...scores].sort((a, b) => b[1] - a[1]).slice(0, TOP).map(([product]) => product));
}
