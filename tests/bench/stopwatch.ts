/** Times of one thing done many times, in milliseconds. */
export interface Times {
  median: number;
  /** 10th percentile: near to what an idle machine takes, where this one is busy. */
  p10: number;
  /** 95th percentile. */
  p95: number;
  runs: number;
}

/** Times a function after `warmUp` runs that do not count. */
export function timed(work: () => unknown, { runs, warmUp }: { runs: number; warmUp: number }): Times {
  for (let run = 0; run < warmUp; run++) work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    work();
    times.push(performance.now() - started);
  }
  return summaryOf(times);
}

/** Median and 95th percentile of some times. */
export function summaryOf(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p10: at(0.1), p95: at(0.95), runs: times.length };
}
