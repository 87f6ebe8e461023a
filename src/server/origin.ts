/**
 * The files of one origin (`file://`, `untitled:`, a virtual workspace) and their analysis. An open document counts with the text
 * that the editor shows; what is not open is looked for on the disk, where the origin has one.
 */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Analyzer } from '../analysis/analyze.ts';
import type { ProjectHost } from '../analysis/project.ts';
import { pathOf, uriOf } from './source-file.ts';

/** Makes an analyzer that reads the files of a project through a host. */
export type CreateAnalyzer = (host: ProjectHost) => Analyzer;

/** What is not open in the editor, by its address. */
export interface Disk {
  read(uri: string): string | undefined;
  /** The names of a folder's sub-folders. */
  folders(uri: string): readonly string[];
}

/** A text as the analysis saw it, to turn its offsets into lines and columns. */
export type Texts = ReadonlyMap<string, TextDocument>;

/** The files that share an origin. */
export class Origin {
  readonly #name: string;
  readonly #disk: Disk | undefined;
  readonly #analyzer: Analyzer;
  readonly #open = new Map<string, TextDocument>();
  /** What the present analysis was given besides its own file. */
  readonly #given = new Map<string, string>();

  constructor(name: string, createAnalyzer: CreateAnalyzer, disk?: Disk) {
    this.#name = name;
    this.#disk = disk;
    this.#analyzer = createAnalyzer({
      read: (path) => this.#read(path),
      folders: (path) => this.#disk?.folders(uriOf(path, name) ?? '') ?? [],
    });
  }

  opened(document: TextDocument): void {
    this.#open.set(pathOf(document), document);
  }

  closed(document: TextDocument): void {
    this.#open.delete(pathOf(document));
  }

  /** Analyses an open document. With it come the texts of all files that the traces lead through, by their paths. */
  analyze(document: TextDocument): Analysis & { readonly texts: Texts } {
    this.#given.clear();
    const path = pathOf(document);
    const analysis = this.#analyzer.analyze({ path, text: document.getText() });
    const others = new Set(analysis.findings.flatMap(({ trace }) => trace.map(({ file }) => file)));
    others.delete(path);
    const texts = new Map([...others].flatMap((file) => {
      const text = this.#given.get(file);
      const uri = this.#open.get(file)?.uri ?? uriOf(file, this.#name);
      return text === undefined || uri === undefined ? [] : [[file, TextDocument.create(uri, '', 0, text)] as const];
    }));
    return { ...analysis, texts: texts.set(path, document) };
  }

  #read(path: string): string | undefined {
    const uri = uriOf(path, this.#name);
    const text = this.#open.get(path)?.getText() ?? (uri === undefined ? undefined : this.#disk?.read(uri));
    if (text !== undefined) this.#given.set(path, text);
    return text;
  }
}
