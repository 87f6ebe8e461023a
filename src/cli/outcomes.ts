/** What comes of each file of a folder: its analysis, or why there is none. What one file does costs that file only. */
import { createAnalyzer, type Analysis, type Analyzer } from '../analysis/analyze.ts';
import type { LanguageFrontEnd } from '../analysis/language.ts';
import type { Catalog } from '../catalog/rule.ts';
import { FolderTexts, Unreadable } from './folder-texts.ts';
import type { Note } from './report.ts';

/** What came of one file. It is plain data, so that it can be handed from thread to thread. */
export type Outcome =
  | { readonly file: string; readonly analysis: Analysis }
  | { readonly file: string; readonly note: Note };

/** What an analysis is told. */
export interface Knowledge {
  readonly catalog: Catalog;
  readonly languages: readonly LanguageFrontEnd[];
}

/** Analyses files of one folder, and keeps what it has read. */
export class FolderAnalysis {
  readonly #texts: FolderTexts;
  readonly #analyzer: Analyzer;

  constructor(folder: string, { catalog, languages }: Knowledge) {
    this.#texts = new FolderTexts(folder);
    this.#analyzer = createAnalyzer(catalog, languages, this.#texts);
  }

  /** The files that a file imports; none where it cannot be read. */
  async imports(file: string): Promise<readonly string[]> {
    try {
      await this.#analyzer.prepare(file);
      return this.#analyzer.imports({ path: file, text: this.#texts.demand(file) });
    } catch {
      // What is wrong with it is told when it is analysed.
      return [];
    }
  }

  async of(file: string): Promise<Outcome> {
    try {
      await this.#analyzer.prepare(file);
      return { file, analysis: this.#analyzer.analyze({ path: file, text: this.#texts.demand(file) }) };
    } catch (error) {
      return { file, note: toNote(file, error) };
    }
  }
}

function toNote(file: string, error: unknown): Note {
  if (error instanceof Unreadable) return { kind: error.cause === undefined ? 'skipped' : 'failed', file, reason: error.message };
  const [line = '', place = ''] = (error instanceof Error ? error.stack ?? error.message : String(error)).split('\n').map((one) => one.trim());
  return { kind: 'failed', file, reason: `the analysis broke, which is a mistake of ours: ${line} ${place}`.trim() };
}
