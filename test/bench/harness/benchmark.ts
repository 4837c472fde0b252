/** One ratio measured in one run, its two sides under the same conditions. */
export interface Measured {
  /** Unique over all benchmarks, such as `reads: nested list, 200 grants`. */
  readonly name: string;
  readonly ratio: number;
  /** The other side, such as `PostGraphile 5.1.5`. */
  readonly against: string;
  readonly higherIsBetter: boolean;
  readonly target: number;
  /** Our own side's median over the rounds, in `unit`. */
  readonly median: number;
  readonly unit: string;
  /** Rounds that the ratio is the median of. */
  readonly runs: number;
}

export interface BenchContext {
  /** Where data, installed peers and results are kept: `.bench/`. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** What each file of test/bench exports as `bench`; its name is the file's. */
export interface Benchmark {
  readonly run: (context: BenchContext) => Promise<readonly Measured[]>;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? NaN, sorted[Math.floor(middle)] ?? NaN];
  return (low + high) / 2;
}
