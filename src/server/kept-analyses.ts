/**
 * Analyses of an earlier session, kept in a file: what was found in unchanged files is known at once. An analysis depends on texts alone, so it
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

/** The form of the file. Paths stand once, with what was at each; analyses name them by their position. */
interface Stored {
  readonly version: string;
  readonly paths: readonly (readonly [path: string, mark: string])[];
  readonly analyses: readonly (readonly [path: number, basis: readonly number[], analysis: Analysis])[];
}

const fileName = 'analyses.json';
/** In characters: a file that is larger costs more than it saves. */
const sizeLimit = 64_000_000;

/** Reads and writes the analyses of one workspace. */
export class AnalysesFile implements KeptFile {
  readonly #folder: string;
  readonly #version: string;
  readonly #texts: Texts;
  readonly #tell: (message: string) => void;
  readonly #marks = new Map<string, string>();
  readonly #kept: ReadonlyMap<string, KeptAnalysis & { readonly marks: readonly string[] }>;

  /** `version`: of all that analyses depend on besides texts. `tell` hears of what did not work, for the log. */
  constructor(folder: string, version: string, texts: Texts, tell: (message: string) => void) {
    this.#folder = folder;
    this.#version = version;
    this.#texts = texts;
    this.#tell = tell;
    this.#kept = this.#read();
    if (this.#kept.size > 0) tell(`${this.#kept.size} analyses of the last session are there`);
  }

  find(path: string): KeptAnalysis | undefined {
    const kept = this.#kept.get(path);
    return kept?.basis.every((one, index) => this.#mark(one) === kept.marks[index]) ? kept : undefined;
  }

  changed(path: string): void {
    // What is listed in a folder is another, too.
    for (const one of [path, path.slice(0, path.lastIndexOf('/'))]) this.#marks.delete(one);
    for (const one of this.#marks.keys()) if (one.startsWith(`${path}/`)) this.#marks.delete(one);
  }

  /** Writes these analyses, which hold for the texts as they are now. */
  write(analyses: ReadonlyMap<string, KeptAnalysis>): void {
    const positions = new Map<string, number>();
    const paths: (readonly [string, string])[] = [];
    const position = (path: string): number => {
      let at = positions.get(path);
      if (at === undefined) {
        positions.set(path, (at = paths.length));
        paths.push([path, this.#mark(path)]);
      }
      return at;
    };
    const stored: Stored = { version: this.#version, analyses: [...analyses].map(([path, { analysis, basis }]) => [position(path), basis.map(position), analysis]), paths };
    try {
      const text = JSON.stringify(stored);
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

  #read(): ReadonlyMap<string, KeptAnalysis & { readonly marks: readonly string[] }> {
    try {
      const { version, paths, analyses } = JSON.parse(readFileSync(join(this.#folder, fileName), 'utf8')) as Stored;
      if (version !== this.#version) return new Map();
      const at = (index: number): readonly [string, string] => {
        const found = paths[index];
        if (typeof found?.[0] !== 'string' || typeof found[1] !== 'string') throw new Error('it is not whole');
        return found;
      };
      return new Map(analyses.map(([path, basis, analysis]) => {
        if (!Array.isArray(analysis.findings) || !Array.isArray(analysis.calls)) throw new Error('it is not whole');
        return [at(path)[0], { analysis, basis: basis.map((one) => at(one)[0]), marks: basis.map((one) => at(one)[1]) }] as const;
      }));
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isMissing) this.#tell(`what was kept of the last session cannot be read, and is not used: ${String(error)}`);
      return new Map();
    }
  }

  /** What stands at a path now. */
  #mark(path: string): string {
    let mark = this.#marks.get(path);
    if (mark === undefined) this.#marks.set(path, (mark = this.#look(path)));
    return mark;
  }

  #look(path: string): string {
    const text = this.#texts.read(path);
    if (text !== undefined) return digest(text);
    const { files, folders } = this.#texts.list(path);
    return files.length + folders.length === 0 ? '-' : digest(JSON.stringify([[...files].sort(), [...folders].sort()]));
  }
}

/** A text in few characters. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64').slice(0, 22);
}
