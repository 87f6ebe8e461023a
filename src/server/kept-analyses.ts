/**
 * Analyses that were made elsewhere: in an earlier session, which has kept them in a file, or by a thread. An analysis depends on texts alone, so it
 * holds as long as the file, all that it imports at any depth, and all that was looked for on the way are the same, and the program that made it is.
 *
 * The file may be gone, broken, of another version, or not to be written: then nothing is kept, and everything is analysed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../analysis/analyze.ts';
import type { KeptAnalysis } from '../analysis/workspace.ts';
import type { KeptFile } from './origin.ts';

/** What stands at a path: a text, names in a folder, or nothing. */
export interface Texts {
  read(path: string): string | undefined;
  list(path: string): { readonly files: readonly string[]; readonly folders: readonly string[] };
}

/** Analyses as plain data. Paths stand once, with what was at each; analyses name them by their position. */
export interface PackedAnalyses {
  readonly paths: readonly (readonly [path: string, mark: string])[];
  readonly analyses: readonly (readonly [path: number, basis: readonly number[], analysis: Analysis])[];
}

/** The form of the file. */
interface Stored extends PackedAnalyses {
  readonly version: string;
}

/** An analysis, and what stood at the paths of its basis when it was made. */
type Marked = KeptAnalysis & { readonly marks: readonly string[] };

const fileName = 'analyses.json';
/** In characters: a file that is larger costs more than it saves. */
const sizeLimit = 64_000_000;

/** Reads and writes the analyses of one workspace. */
export class AnalysesFile implements KeptFile {
  readonly #folder: string | undefined;
  readonly #version: string;
  readonly #marks: Marks;
  readonly #tell: (message: string) => void;
  readonly #kept: Map<string, Marked>;

  /**
   * `folder`: where the file is; undefined: what is added is known in this session only. `version`: of all that analyses depend on besides texts.
   * `tell` hears of what did not work, for the log.
   */
  constructor(folder: string | undefined, version: string, texts: Texts, tell: (message: string) => void) {
    this.#folder = folder;
    this.#version = version;
    this.#marks = new Marks(texts);
    this.#tell = tell;
    this.#kept = folder === undefined ? new Map() : this.#read(join(folder, fileName));
    if (this.#kept.size > 0) tell(`${this.#kept.size} analyses of the last session are there`);
  }

  find(path: string): KeptAnalysis | undefined {
    const kept = this.#kept.get(path);
    return kept?.basis.every((one, index) => this.#marks.at(one) === kept.marks[index]) ? kept : undefined;
  }

  add(packed: PackedAnalyses): void {
    for (const [path, one] of unpacked(packed)) this.#kept.set(path, one);
  }

  changed(path: string): void {
    this.#marks.changed(path);
  }

  /** Writes these analyses, which hold for the texts as they are now. */
  write(analyses: ReadonlyMap<string, KeptAnalysis>): void {
    if (this.#folder === undefined) return;
    try {
      const text = JSON.stringify({ version: this.#version, ...packed(analyses, this.#marks) } satisfies Stored);
      if (text.length > sizeLimit) return;
      mkdirSync(this.#folder, { recursive: true });
      // A program that ends half-way leaves the old file.
      const draft = join(this.#folder, `${fileName}.${process.pid}`);
      try {
        writeFileSync(draft, text);
        renameSync(draft, join(this.#folder, fileName));
      } catch (error) {
        rmSync(draft, { force: true });
        throw error;
      }
    } catch (error) {
      this.#tell(`what was found could not be kept for the next start: ${String(error)}`);
    }
  }

  #read(file: string): Map<string, Marked> {
    try {
      const { version, ...analyses } = JSON.parse(readFileSync(file, 'utf8')) as Stored;
      return version === this.#version ? unpacked(analyses) : new Map();
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isMissing) this.#tell(`what was kept of the last session cannot be read, and is not used: ${String(error)}`);
      return new Map();
    }
  }
}

/** What stands at paths, in few characters each. */
export class Marks {
  readonly #texts: Texts;
  readonly #known = new Map<string, string>();
  /** Those of them that are files: nothing stands below them. */
  readonly #files = new Set<string>();

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  at(path: string): string {
    let mark = this.#known.get(path);
    if (mark === undefined) this.#known.set(path, (mark = this.#look(path)));
    return mark;
  }

  changed(path: string): void {
    // What is listed in a folder is another, too.
    for (const one of [path, path.slice(0, path.lastIndexOf('/'))]) this.#known.delete(one);
    if (this.#files.delete(path)) return;
    for (const one of this.#known.keys()) if (one.startsWith(`${path}/`)) this.#known.delete(one);
  }

  #look(path: string): string {
    const text = this.#texts.read(path);
    if (text !== undefined) {
      this.#files.add(path);
      return digest(text);
    }
    const { files, folders } = this.#texts.list(path);
    return files.length + folders.length === 0 ? '-' : digest(JSON.stringify([[...files].sort(), [...folders].sort()]));
  }
}

/** Analyses as plain data, with what stands at their paths. */
export function packed(analyses: ReadonlyMap<string, KeptAnalysis>, marks: Marks): PackedAnalyses {
  const positions = new Map<string, number>();
  const paths: (readonly [string, string])[] = [];
  const position = (path: string): number => {
    let at = positions.get(path);
    if (at === undefined) {
      positions.set(path, (at = paths.length));
      paths.push([path, marks.at(path)]);
    }
    return at;
  };
  return { analyses: [...analyses].map(([path, { analysis, basis }]) => [position(path), basis.map(position), analysis]), paths };
}

/** Throws for what is not whole. */
function unpacked({ paths, analyses }: PackedAnalyses): Map<string, Marked> {
  const at = (index: number): readonly [string, string] => {
    const found = paths[index];
    if (typeof found?.[0] !== 'string' || typeof found[1] !== 'string') throw new Error('it is not whole');
    return found;
  };
  return new Map(analyses.map(([path, basis, analysis]) => {
    if (!Array.isArray(analysis.findings) || !Array.isArray(analysis.calls)) throw new Error('it is not whole');
    return [at(path)[0], { analysis, basis: basis.map((one) => at(one)[0]), marks: basis.map((one) => at(one)[1]) }] as const;
  }));
}

/** A text in few characters. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64').slice(0, 22);
}
