/** What `npm run bench` measures: each in a file of `measurements/`, in the order of `measurements.ts`. */

/** Numbers by what they tell, the unit in the name: `keystroke: median ms`. */
export type Numbers = Readonly<Record<string, number>>;

/** How thoroughly. */
export interface Effort {
  /** Fewer sizes and rounds. */
  readonly isQuick: boolean;
}

/** One thing that is measured. */
export interface Measurement {
  /** As in `--only <id>`. */
  readonly id: string;
  /** Measures; prints a table with `tell`. */
  run(effort: Effort, tell: (text: string) => void): Promise<Numbers> | Numbers;
}
