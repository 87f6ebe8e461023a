/**
 * What the analysis says of each open document: made when first asked for, once for each version of its text, and again when
 * another file changed that it depends on.
 *
 * A document whose analysis throws has no findings until its text changes. The last ones are not kept: they
 * could not be mended away any more, and a warning that stays where nothing is wrong is worse than one that is missing.
 */
import { performance } from 'node:perf_hooks';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../analysis/finding.ts';
import { Origin, type CreateAnalyzer, type Disk, type Texts } from './origin.ts';
import { originOf, pathOf, pathOfUri } from './source-file.ts';

/** Where the server writes what a reader of its log wants to know. */
export interface Log {
  error(message: string): void;
  info(message: string): void;
  debug(message: string): void;
}

/** The findings in a document, and the texts in which their traces stand. */
export interface Findings {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
}

interface Result extends Findings {
  readonly version: number;
  readonly dependsOn: ReadonlySet<string>;
  readonly milliseconds: number;
  /** A file that it depends on has changed since. */
  isOutdated: boolean;
}

const nothing: Pick<Result, 'findings' | 'texts' | 'dependsOn'> = { findings: [], texts: new Map(), dependsOn: new Set() };

/** The findings of open documents, computed when they are asked for and kept until something that they depend on changes. */
export class DocumentFindings {
  readonly #createAnalyzer: CreateAnalyzer;
  readonly #disk: Disk;
  readonly #log: Log;
  readonly #origins = new Map<string, Origin>();
  readonly #results = new Map<TextDocument, Result>();
  /** What was logged and is not repeated with every keystroke. */
  readonly #told = new Set<string>();

  constructor(createAnalyzer: CreateAnalyzer, disk: Disk, log: Log) {
    this.#createAnalyzer = createAnalyzer;
    this.#disk = disk;
    this.#log = log;
  }

  opened(document: TextDocument): void {
    this.#originOf(document.uri).opened(document);
  }

  closed(document: TextDocument): void {
    this.#originOf(document.uri).closed(document);
    this.#results.delete(document);
  }

  /** The findings in the document's present text. */
  of(document: TextDocument): Findings {
    const known = this.#results.get(document);
    if (known?.version === document.version && !known.isOutdated) return known;

    const { version, uri } = document;
    const start = performance.now();
    const analysis = this.#analyze(document);
    const milliseconds = performance.now() - start;
    const result = { ...analysis, version, milliseconds, isOutdated: false };
    this.#results.set(document, result);
    this.#log.debug(`${uri}: version ${version}, findings: ${analysis.findings.length}, ${milliseconds.toFixed(1)} ms`);
    return result;
  }

  /** How many milliseconds the last analysis of the document took; undefined before the first. */
  cost(document: TextDocument): number | undefined {
    return this.#results.get(document)?.milliseconds;
  }

  /** The file at an address has changed, came or went, or a folder has gone: the other documents whose findings may now differ. */
  changed(address: string | TextDocument): TextDocument[] {
    const uri = typeof address === 'string' ? address : address.uri;
    const path = typeof address === 'string' ? pathOfUri(uri) : pathOf(address);
    const origin = originOf(uri);
    return this.#outdate(({ dependsOn }, document) =>
      document.uri !== uri && originOf(document.uri) === origin && (dependsOn.has(path) || [...dependsOn].some((other) => other.startsWith(`${path}/`))));
  }

  /** Other files may be read from now on: all documents that depend on any. */
  allChanged(): TextDocument[] {
    return this.#outdate(({ dependsOn }) => dependsOn.size > 0);
  }

  #outdate(isConcerned: (result: Result, document: TextDocument) => boolean): TextDocument[] {
    const concerned = [...this.#results].filter(([document, result]) => isConcerned(result, document));
    for (const [, result] of concerned) result.isOutdated = true;
    return concerned.map(([document]) => document);
  }

  #originOf(uri: string): Origin {
    const name = originOf(uri);
    const known = this.#origins.get(name);
    if (known) return known;
    const origin = new Origin(name, this.#createAnalyzer, name.startsWith('file:') ? this.#disk : undefined);
    this.#origins.set(name, origin);
    return origin;
  }

  #analyze(document: TextDocument): typeof nothing {
    const { uri } = document;
    try {
      const analysis = this.#originOf(uri).analyze(document);
      const info = (message: string): void => { this.#log.info(message); };
      if (analysis.skipped !== undefined) this.#once(`${uri}: not analysed: ${analysis.skipped}`, info);
      if (analysis.isIncomplete) this.#once(`${uri}: not analysed to its end, since it costs too much: findings may be missing`, info);
      return analysis;
    } catch (error) {
      const report = error instanceof Error ? error.stack ?? error.message : String(error);
      this.#once(`${uri}: the analysis failed: ${report}`, (message) => { this.#log.error(message); });
      return nothing;
    }
  }

  #once(message: string, tell: (message: string) => void): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    tell(message);
  }
}
