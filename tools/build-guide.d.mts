import type { Passage } from '../src/webview/search.ts';

/** A compiled page: its HTML, its advice in order, and the paths of its links inside the guide. */
export interface CompiledPage {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly places: readonly string[];
}

export interface CompiledSection extends CompiledPage {
  readonly advice: readonly { readonly slug: string; readonly title: string }[];
}

export interface CompiledRule extends CompiledPage {
  /** The slugs of the advice that it applies. */
  readonly advice: readonly string[];
}

export interface CompiledGuide {
  readonly sections: readonly CompiledSection[];
  readonly rules: readonly CompiledRule[];
  readonly checks: readonly { readonly id: string; readonly advice: readonly string[]; readonly snippets?: Readonly<Record<string, readonly string[]>> }[];
}

export declare function compileGuide(): Promise<CompiledGuide>;

export declare function passagesOfGuide(guide: { readonly sections: readonly CompiledSection[]; readonly rules: readonly CompiledPage[] }): Passage[];

export declare function buildGuide(options?: { readonly outdir?: string; readonly isProduction?: boolean; readonly isWatching?: boolean }): Promise<readonly string[]>;
