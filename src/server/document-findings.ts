/**
 * What the analysis says of each open document: made when first asked for, once for each version of its text.
 *
 * A document whose analysis throws has no findings until its text changes. The last ones are not kept: they
 * could not be mended away any more, and a warning that stays where nothing is wrong is worse than one that is missing.
 */
import { performance } from 'node:perf_hooks';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyzer } from '../analysis/analyze.ts';
import type { Finding } from '../analysis/finding.ts';
import { sourceFile } from './source-file.ts';

/** Where the server writes what a reader of its log wants to know. */
export interface Log {
  error(message: string): void;
  info(message: string): void;
  debug(message: string): void;
}

interface Result {
  readonly version: number;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}

export class DocumentFindings {
  readonly #analyzer: Analyzer;
  readonly #log: Log;
  readonly #results = new WeakMap<TextDocument, Result>();
  /** What was logged and is not repeated with every keystroke. */
  readonly #told = new Set<string>();

  constructor(analyzer: Analyzer, log: Log) {
    this.#analyzer = analyzer;
    this.#log = log;
  }

  /** The findings in the document's present text. */
  of(document: TextDocument): readonly Finding[] {
    const known = this.#results.get(document);
    if (known?.version === document.version) return known.findings;

    const start = performance.now();
    const findings = this.#analyze(document);
    const milliseconds = performance.now() - start;
    this.#results.set(document, { version: document.version, findings, milliseconds });
    this.#log.debug(`${document.uri}: version ${document.version}, findings: ${findings.length}, ${milliseconds.toFixed(1)} ms`);
    return findings;
  }

  /** How many milliseconds the last analysis of the document took; undefined before the first. */
  cost(document: TextDocument): number | undefined {
    return this.#results.get(document)?.milliseconds;
  }

  #analyze(document: TextDocument): readonly Finding[] {
    try {
      const { findings, skipped } = this.#analyzer.analyze(sourceFile(document));
      if (skipped !== undefined) this.#once(`${document.uri}: not analysed: ${skipped}`, (message) => { this.#log.info(message); });
      return findings;
    } catch (error) {
      const report = error instanceof Error ? error.stack ?? error.message : String(error);
      this.#once(`${document.uri}: the analysis failed: ${report}`, (message) => { this.#log.error(message); });
      return [];
    }
  }

  #once(message: string, tell: (message: string) => void): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    tell(message);
  }
}
