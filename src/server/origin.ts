/**
 * The files of one origin (`file://`, `untitled:`, a virtual workspace) and their analysis. An open document counts with the text
 * that the editor shows; what is not open is looked for on the disk, where the origin has one.
 */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Analyzer } from '../analysis/analyze.ts';
import type { Finding } from '../analysis/finding.ts';
import type { ProjectHost } from '../analysis/project.ts';
import type { Listing } from '../analysis/resolution/looking.ts';
import { Workspace, type KeptAnalyses, type KeptAnalysis } from '../analysis/workspace.ts';
import type { PackedAnalyses } from './kept-analyses.ts';
import { pathOf, uriOf } from './source-file.ts';

/** Makes an analyzer that reads the files of a project through a host. */
export type CreateAnalyzer = (host: ProjectHost) => Analyzer;

/** Files that are not open, by their addresses. */
export interface Disk {
  /** Undefined where there is no such file, or where it must not be read. */
  read(uri: string): string | undefined;
  /** What stands in a folder; nothing where there is none, or where it must not be read. */
  list(uri: string): Listing;
}

/** Analyses that were made elsewhere, and a place for those of this session. */
export interface KeptFile extends KeptAnalyses {
  /** Takes analyses that were made elsewhere. Throws where they are not whole. */
  add(packed: PackedAnalyses): void;
  /** Writes analyses that hold for the texts as they are now. */
  write(analyses: ReadonlyMap<string, KeptAnalysis>): void;
}

/** Opens what is kept of the files of an origin. */
export type Keep = (texts: Disk) => KeptFile | undefined;

/** Texts by their paths, to turn offsets into lines and columns. */
export type Texts = ReadonlyMap<string, TextDocument>;

/** The findings in a file, and the texts in which their traces stand. */
export interface Findings {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
}

/** The files that share an origin. */
export class Origin {
  readonly #name: string;
  readonly #disk: Disk;
  readonly #workspace: Workspace;
  readonly #kept: KeptFile | undefined;
  readonly #open = new Map<string, TextDocument>();

  /** `keep`: analyses of an earlier session, of the texts that it is told of. */
  constructor(name: string, createAnalyzer: CreateAnalyzer, disk: Disk, keep?: Keep) {
    this.#name = name;
    this.#disk = disk;
    const read = (path: string): string | undefined => this.#read(path);
    const host = { read, list: (path: string) => this.#list(path) };
    this.#kept = keep?.(host);
    this.#workspace = new Workspace(createAnalyzer(host), read, this.#kept);
  }

  opened(document: TextDocument): void {
    this.#open.set(pathOf(document), document);
  }

  closed(document: TextDocument): void {
    this.#open.delete(pathOf(document));
  }

  /** The open document with an address. */
  documentOf(uri: string): TextDocument | undefined {
    return [...this.#open.values()].find((document) => document.uri === uri);
  }

  /** The open document at a path. */
  documentAt(path: string): TextDocument | undefined {
    return this.#open.get(path);
  }

  /** A file's text may differ, or it came or went. Yields the paths of files of which something else is to be said already. */
  changed(path: string): ReadonlySet<string> {
    return this.#workspace.changed(path);
  }

  /** The paths of files that are to be analysed. */
  outdated(): ReadonlySet<string> {
    return this.#workspace.outdated();
  }

  /** Whether there is a file at a path, open or on the disk, or was one. */
  isFile(path: string): boolean {
    return this.#workspace.knows(path) || this.#read(path) !== undefined;
  }

  /** The paths of all files that were analysed below a folder (which ends with a slash). */
  below(folder: string): readonly string[] {
    return this.#workspace.paths().filter((path) => path.startsWith(folder));
  }

  /** Whether a file's analysis was made elsewhere, and holds. */
  isKept(path: string): boolean {
    return this.#kept?.find(path) !== undefined;
  }

  /** Takes analyses that were made elsewhere. */
  add(packed: PackedAnalyses): void {
    this.#kept?.add(packed);
  }

  /** A file is not analysed until its text changes. */
  giveUp(path: string): void {
    this.#workspace.giveUp(path);
  }

  /** Makes ready for the language of a file, which `analyze` demands. */
  prepare(path: string): Promise<void> {
    return this.#workspace.prepare(path);
  }

  /** Keeps what is known for another session. */
  keep(): void {
    this.#kept?.write(this.#workspace.toKeep());
  }

  /** Analyses a file. Yields the paths of files of which something else may be to be said. Throws what the analysis throws. */
  analyze(path: string): ReadonlySet<string> {
    return this.#workspace.analyze(path);
  }

  analysisOf(path: string): Analysis | undefined {
    return this.#workspace.analysisOf(path);
  }

  /** The paths of all files in which something may have been found. */
  led(): readonly string[] {
    return this.#workspace.led();
  }

  /** What was found in a file, from all files that were analysed. */
  findingsIn(path: string): Findings {
    const findings = this.#workspace.findingsIn(path);
    const files = new Set([path, ...findings.flatMap(({ trace }) => trace.map(({ file }) => file))]);
    const texts = new Map([...files].flatMap((file) => {
      const document = this.textAt(file);
      return document ? [[file, document] as const] : [];
    }));
    return { findings, texts };
  }

  /** The text at a path, as a document. */
  textAt(path: string): TextDocument | undefined {
    const open = this.#open.get(path);
    if (open) return open;
    const text = this.#read(path);
    const uri = uriOf(path, this.#name);
    return text === undefined || uri === undefined ? undefined : TextDocument.create(uri, '', 0, text);
  }

  #read(path: string): string | undefined {
    const uri = uriOf(path, this.#name);
    return this.#open.get(path)?.getText() ?? (uri === undefined ? undefined : this.#disk.read(uri));
  }

  #list(path: string): Listing {
    const uri = uriOf(path, this.#name);
    return uri === undefined ? { files: [], folders: [] } : this.#disk.list(uri);
  }
}
