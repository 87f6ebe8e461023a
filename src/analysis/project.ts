/**
 * The files that a file imports: found by their specifiers, read through the host, lowered once for each text.
 *
 * `resolution.ts` says where an import leads; how a host reads a path, and which it may read, is its own.
 */
import type { Module } from './ir.ts';
import type { LanguageFrontEnd } from './language.ts';
import { Resolver } from './resolution.ts';
import type { FolderHost } from './resolution/looking.ts';
import { skipReason } from './skip.ts';

/** What the door offers: the files of an editor or a disk, those that may be read. */
export type ProjectHost = FolderHost;

/** A file that was imported, lowered. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
  readonly module: Module;
}

/** The files that one analysis looks at. */
export interface Project {
  load(specifier: string, from: string): ProjectFile | undefined;
  /** The packages that the part of the project around a file depends on, with the versions asked for; undefined where that cannot be read. */
  dependencies(from: string): ReadonlyMap<string, string> | undefined;
  /** The paths of all files that were read, and of those that were looked for and are not there. */
  readonly looked: ReadonlySet<string>;
}

/** Files that one analysis reads at most besides its own. */
const maximumFiles = 60;

/** Folders that are looked into, from a file upwards, for what describes its package. */
const maximumFolders = 12;

/** Keeps the IR of files that were read, by their text. */
export class ProjectFiles {
  readonly #host: ProjectHost;
  readonly #language: LanguageFrontEnd;
  readonly #files = new Map<string, ProjectFile>();

  constructor(host: ProjectHost, language: LanguageFrontEnd) {
    this.#host = host;
    this.#language = language;
  }

  /** A view of the files for one analysis. */
  open(): Project {
    const looked = new Set<string>();
    const loaded = new Set<string>();
    const resolver = new Resolver(this.#host);
    return {
      looked,
      load: (specifier, from) => {
        const path = resolver.resolve(specifier, from, looked);
        if (path === undefined || (!loaded.has(path) && loaded.size >= maximumFiles)) return undefined;
        const file = this.#read(path);
        if (file) loaded.add(path);
        return file;
      },
      dependencies: (from) => {
        const folders = from.split(/[\\/]/).slice(0, -1);
        for (let depth = folders.length; depth > 0 && depth > folders.length - maximumFolders; depth--) {
          const path = [...folders.slice(0, depth), 'package.json'].join('/');
          const text = this.#host.read(path);
          looked.add(path);
          if (text !== undefined) return dependenciesIn(text);
        }
        return undefined;
      },
    };
  }

  #read(path: string): ProjectFile | undefined {
    const text = this.#host.read(path);
    const known = this.#files.get(path);
    if (text !== undefined && known?.text === text) return known;
    if (text === undefined || skipReason(text)) {
      this.#files.delete(path);
      return undefined;
    }
    const file: ProjectFile = { path, text, module: this.#language.lower(text, path) };
    this.#files.set(path, file);
    return file;
  }
}

/** The packages that a description of a package names, development's included; undefined where it cannot be read. */
function dependenciesIn(text: string): ReadonlyMap<string, string> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return undefined;
    const lists = Object.entries(read).flatMap(([name, list]: [string, unknown]) => (/^(?:peerD|devD|optionalD|d)ependencies$/.test(name) && typeof list === 'object' && list !== null ? [list] : []));
    return new Map(lists.flatMap((list) => Object.entries(list)).map(([name, version]: [string, unknown]) => [name, String(version)]));
  } catch {
    return undefined;
  }
}
