/** What the analysis yields. */
import type { Severity } from '../catalog/rule.ts';
import type { Range } from './ir.ts';

/** A place where the code departs from a rule. */
export interface Finding {
  /** A rule's id. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence, complete. */
  readonly message: string;
  readonly file: string;
  readonly range: Range;
  /** From where the data enters to where it does harm; empty where no path is claimed. */
  readonly trace: readonly TraceStep[];
  /** Changes that mend it, the best first. */
  readonly fixes: readonly Fix[];
  /** It is about what a parameter of this function may hold: a call in another file decides it, and the finding falls. */
  readonly openTo?: Place;
  /** It depends on what callers pass, or on what a function does that nobody knows: no path is proven from end to end. */
  readonly isUnproven?: true;
}

/** A stretch of a file. */
export interface Place {
  readonly file: string;
  readonly range: Range;
}

/** The order of findings: by file, range and rule. */
export function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.range.start - b.range.start || a.range.end - b.range.end || compare(a.rule, b.rule);
}

/** By code units: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** One station of the data. `message` says what happens there: «`id` comes from the request». */
export interface TraceStep {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/** A change of the finding's own file that mends it. */
export interface Fix {
  readonly id: string;
  /** What the menu says: «Parameterize the query». */
  readonly title: string;
  /** The end of the sentence «This assumes that …»: it is for somebody who knows the program to say so. Missing: the program does the same as before. */
  readonly assumes?: string;
  /** In order, without overlaps. */
  readonly edits: readonly Edit[];
  /** A line that a file in the project's folder is to hold, too: `.env.example`. Only fixes that assume something have one. */
  readonly line?: { readonly file: string; readonly text: string };
}

/** Replaces what stands in the range. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}
