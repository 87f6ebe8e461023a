import type { CompiledGuide } from './build-guide.mjs';

export interface AdviceRow {
  readonly slug: string;
  readonly section: string;
  /** Ids of rules and of project checks, prefixes of snippets. */
  readonly rules: readonly string[];
  readonly checks: readonly string[];
  readonly snippets: readonly string[];
}

/** What applies advice beside the rules and the project checks. */
export interface Appliers {
  readonly snippets?: readonly { readonly prefix: string; readonly guide: string }[];
}

export declare const adviceFile: string;
export declare function adviceRows(guide: CompiledGuide, appliers?: Appliers): readonly AdviceRow[];
export declare function adviceTable(rows: readonly AdviceRow[]): string;
export declare function appliers(): Promise<Appliers>;
