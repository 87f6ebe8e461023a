/**
 * What the analysis says of the files of a workspace, by their addresses. An open document counts with its present text; its analysis is
 * made when its findings are asked for, and again when it or another file changed that it depends on. What is not open is
 * analysed when somebody says so.
 *
 * A file whose analysis throws yields no findings until its text changes. The last ones are not kept: they
 * could not be mended away any more, and a warning that stays where nothing is wrong is worse than one that is missing.
 */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { PackedAnalyses } from './kept-analyses.ts';
import { Origin, type CreateAnalyzer, type Disk, type Findings, type Keep } from './origin.ts';
import { originOf, pathOf, pathOfUri, uriOf } from './source-file.ts';

/** Where the server writes what a reader of its log wants to know. */
export interface Log {
  error(message: string): void;
  info(message: string): void;
  debug(message: string): void;
}

const nobody: ReadonlySet<string> = new Set();

/** The findings in all files, computed when they are asked for and kept until something that they depend on changes. */
export class DocumentFindings {
  readonly #createAnalyzer: CreateAnalyzer;
  readonly #disk: Disk;
  readonly #log: Log;
  readonly #keep: Keep | undefined;
  readonly #origins = new Map<string, Origin>();
  /** Milliseconds that the last analysis took, by address. */
  readonly #costs = new Map<string, number>();
  /** What was logged and is not repeated with every keystroke. */
  readonly #told = new Set<string>();

  /** `keep`: analyses of an earlier session. */
  constructor(createAnalyzer: CreateAnalyzer, disk: Disk, log: Log, keep?: Keep) {
    this.#keep = keep;
    this.#createAnalyzer = createAnalyzer;
    this.#disk = disk;
    this.#log = log;
  }

  opened(document: TextDocument): void {
    this.#originOf(document.uri).opened(document);
  }

  closed(document: TextDocument): void {
    this.#originOf(document.uri).closed(document);
  }

  /** Keeps what is known for another session. */
  keep(): void {
    for (const origin of this.#origins.values()) origin.keep();
  }

  /** Forgets all that was found and read. The open documents are known again at once. */
  restart(open: readonly TextDocument[]): void {
    this.#origins.clear();
    for (const document of open) {
      this.opened(document);
      this.changed(document.uri);
    }
  }

  /** The findings at an address as far as they are known. */
  at(uri: string): Findings {
    const origin = this.#originOf(uri);
    return origin.findingsIn(pathIn(origin, uri));
  }

  /** The text at an address, as the editor shows it or as it is on the disk. */
  textAt(uri: string): TextDocument | undefined {
    const origin = this.#originOf(uri);
    return origin.textAt(pathIn(origin, uri));
  }

  /** Whether the file at an address is to be analysed. */
  isOutdated(uri: string): boolean {
    const origin = this.#originOf(uri);
    return origin.outdated().has(pathIn(origin, uri));
  }

  /** The addresses of all files that are to be analysed. */
  outdated(): readonly string[] {
    return [...this.#origins].flatMap(([name, origin]) => addresses(origin, name, origin.outdated()));
  }

  /** The addresses of all files in which something may have been found, whether it is told or not. */
  found(): readonly string[] {
    return [...this.#origins].flatMap(([name, origin]) => addresses(origin, name, origin.led()));
  }

  /** Whether any file is to be analysed. */
  get isUnsettled(): boolean {
    return [...this.#origins.values()].some((origin) => origin.outdated().size > 0);
  }

  /** Whether the file at an address is to be analysed, and nobody has done so elsewhere. */
  isNeeded(uri: string): boolean {
    const origin = this.#originOf(uri);
    const path = pathIn(origin, uri);
    return origin.outdated().has(path) && !origin.isKept(path);
  }

  /** Takes what was found in files of an origin elsewhere. */
  add(name: string, packed: PackedAnalyses): void {
    this.#origins.get(name)?.add(packed);
  }

  /** The file at an address is not analysed until its text changes. */
  giveUp(uri: string, reason: string): void {
    const origin = this.#originOf(uri);
    origin.giveUp(pathIn(origin, uri));
    this.#log.error(`${uri}: the analysis failed: ${reason}`);
  }

  /** Whether the file at an address was analysed, or is none that anybody would. */
  isAnalysed(uri: string): boolean {
    const origin = this.#originOf(uri);
    return origin.analysisOf(pathIn(origin, uri)) !== undefined;
  }

  /** How many files are known. */
  known(): number {
    return [...this.#origins.values()].reduce((sum, origin) => sum + origin.below('').length, 0);
  }

  /** How many milliseconds the last analysis of the file took; undefined before the first. */
  cost(uri: string): number | undefined {
    return this.#costs.get(uri);
  }

  /** Analyses the file at an address. Yields the addresses of all files in which something else may be found now. */
  async analyze(uri: string): Promise<ReadonlySet<string>> {
    const origin = this.#originOf(uri);
    const path = pathIn(origin, uri);
    const start = performance.now();
    const touched = await this.#analyze(origin, path, uri);
    const milliseconds = performance.now() - start;
    this.#costs.set(uri, milliseconds);
    this.#log.debug(`${uri}: analysed in ${milliseconds.toFixed(1)} ms`);
    return new Set([uri, ...addresses(origin, originOf(uri), touched)]);
  }

  /**
   * The file at an address has changed, came or went, or a folder has gone. Yields the addresses of files of which something else
   * is to be said already; which ones are to be analysed, `outdated` knows.
   */
  changed(uri: string): ReadonlySet<string> {
    const origin = this.#originOf(uri);
    const path = pathIn(origin, uri);
    const gone = origin.isFile(path) ? [] : origin.below(`${path}/`);
    return new Set(addresses(origin, originOf(uri), [path, ...gone].flatMap((one) => [...origin.changed(one)])));
  }

  #originOf(uri: string): Origin {
    const name = originOf(uri);
    const known = this.#origins.get(name);
    if (known) return known;
    const origin = new Origin(name, this.#createAnalyzer, this.#disk, name.startsWith('file:') ? this.#keep : undefined);
    this.#origins.set(name, origin);
    return origin;
  }

  async #analyze(origin: Origin, path: string, uri: string): Promise<ReadonlySet<string>> {
    try {
      await origin.prepare(path);
      const touched = origin.analyze(path);
      const analysis = origin.analysisOf(path);
      const info = (message: string): void => { this.#log.info(message); };
      if (analysis?.skipped !== undefined) this.#once(`${uri}: not analysed: ${analysis.skipped}`, info);
      if (analysis?.isIncomplete) this.#once(`${uri}: not analysed to its end, since it costs too much: findings may be missing`, info);
      return touched;
    } catch (error) {
      const report = error instanceof Error ? error.stack ?? error.message : String(error);
      this.#once(`${uri}: the analysis failed: ${report}`, (message) => { this.#log.error(message); });
      return nobody;
    }
  }

  #once(message: string, tell: (message: string) => void): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    tell(message);
  }
}

/** The path under which an address is known: a document may have lent an ending to it. */
function pathIn(origin: Origin, uri: string): string {
  const open = origin.documentOf(uri);
  return open ? pathOf(open) : pathOfUri(uri);
}

function addresses(origin: Origin, name: string, paths: Iterable<string>): string[] {
  return [...paths].flatMap((path) => origin.documentAt(path)?.uri ?? uriOf(path, name) ?? []);
}
