/** What benchmarks print; names and goals are those of DESIGN.md, Benchmarks. */

export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly better: 'lower' | 'higher';
  readonly goal: number | null;
  /** The same figure of what `by` names, measured in the same run or published. */
  readonly reference: number | null;
  readonly by: string | null;
}

export interface BenchOptions {
  /** Folder or file of outside data; the benchmarks that read some name it in their refusal when it is missing. */
  readonly data: string | null;
  readonly format: string | null;
  /** Random sets of parameters that `shape` checks of every family. */
  readonly sets: number;
  /** The only families that it checks; all where empty. */
  readonly families: readonly string[];
  /** Progress, for whoever waits; never on standard output. */
  readonly say: (line: string) => void;
}

/** A benchmark: gives its figures as they are measured. */
export type Bench = (options: BenchOptions) => AsyncIterable<Figure> | Promise<readonly Figure[]>;

/** A figure with the usual absences filled in; the value keeps four decimals, or three digits where it is below a thousandth. */
export function figure(name: string, value: number, unit: string, better: 'lower' | 'higher', more: Partial<Pick<Figure, 'goal' | 'reference' | 'by'>> = {}): Figure {
  const rounded = Math.abs(value) < 0.001 ? Number(value.toPrecision(3)) : Math.round(value * 10_000) / 10_000;
  return { figure: name, value: rounded, unit, better, goal: null, reference: null, by: null, ...more };
}

/** The value below which a share of the values lie, by the nearest rank; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
