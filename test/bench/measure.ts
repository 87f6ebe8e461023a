/** Time, measured so that two numbers of one run can be compared on a busy machine. */

export interface Timed {
  /** Milliseconds, the median of the rounds. */
  readonly [name: string]: number;
}

/**
 * Runs all tasks in turn, round after round, so that each meets the same weather, and gives each one's median.
 * The first rounds only warm up; rounds go on for `atLeast` milliseconds.
 */
export function medians(tasks: Readonly<Record<string, () => unknown>>, { warmUp = 3, rounds = 9, atLeast = 1500 } = {}): Timed {
  const names = Object.keys(tasks);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  const end = performance.now() + atLeast;
  for (let round = -warmUp; round < rounds || performance.now() < end; round++) {
    for (const name of names) {
      const start = performance.now();
      tasks[name]?.();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, quantile(times.get(name) ?? [], 0.5)]));
}

/** The value that a share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The b of y = a·x^b that fits best: 1 where the cost grows with the size, 2 where it grows with its square. */
export function growthExponent(points: readonly { readonly x: number; readonly y: number }[]): number {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const mean = (of: 'x' | 'y'): number => logs.reduce((sum, one) => sum + one[of], 0) / logs.length;
  const [x, y] = [mean('x'), mean('y')];
  const together = logs.reduce((sum, one) => sum + (one.x - x) * (one.y - y), 0);
  return together / logs.reduce((sum, one) => sum + (one.x - x) ** 2, 0);
}
