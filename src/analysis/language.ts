/** What a language offers to the analysis: text in, IR out. One object for each, in `languages/`. */
import type { Language } from '../catalog/model.ts';
import type { Module } from './ir.ts';

/** What reads one language. */
export interface LanguageFrontEnd {
  /** Equals `Model.language`. */
  readonly id: Language;
  /** VS Code's language ids and the file name endings (with the dot) that it reads. */
  readonly languageIds: readonly string[];
  readonly extensions: readonly string[];
  /** Loads what it parses with; `lower` may be called from then on. Missing: there is nothing to load. */
  load?(): Promise<void>;
  /**
   * Lowers a file. Text with syntax errors gives what could be understood, and `errors`; it does not throw for any text.
   * `path` tells the dialect (`.tsx`, `.mjs`).
   */
  lower(text: string, path: string): Module;
}
