/** Times of many runs of one thing, in milliseconds. */
export interface Figures {
  readonly count: number;
  readonly min: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** The figures of at least one time. A quantile is the smallest time that so many of all do not exceed. */
export function figuresOf(times: readonly number[]): Figures {
  const sorted = Float64Array.from(times).toSorted();
  const at = (share: number): number =>
    sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { count: sorted.length, min: at(0), p50: at(0.5), p99: at(0.99), max: at(1) };
}
