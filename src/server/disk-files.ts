/**
 * The files of a workspace on disk. Only what lies inside the folders that are open in the editor is
 * read, by where it really is: a symbolic link out of them leads nowhere. Packages in `node_modules` are not read either.
 *
 *     const disk = new DiskFiles(() => performance.now(), ['.ts']);
 *     disk.setFolders(['file:///home/ann/shop']);
 *     disk.read('file:///home/ann/shop/src/db.ts');
 *
 * An analysis asks for the same files with every keystroke. An answer holds for a moment without a look at the disk; the
 * editor's word of a change ends it sooner.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Listing } from '../analysis/resolution/looking.ts';
import { findFiles } from '../disk/find-files.ts';
import { listFolder } from '../disk/list-folder.ts';
import type { OwnDisk } from './parts.ts';

/** In bytes: text of one million characters, as much as the analysis takes, has no more in UTF-8. */
const sizeLimit = 3_000_000;
/** In milliseconds. Bounds how long a change stays unseen in editors (and folders) that are not watched. */
const trust = 2_000;

interface Answer {
  readonly text: string | undefined;
  /** Where the file really is, its time of change and its size; empty where there is none to be read. */
  readonly stamp: string;
  readonly time: number;
}

interface KnownListing {
  readonly listing: Listing;
  readonly time: number;
}

const empty: Listing = { files: [], folders: [] };

/** Reads from the folders that are open, with a short memory. */
export class DiskFiles implements OwnDisk {
  readonly #now: () => number;
  readonly #endings: readonly string[];
  readonly #answers = new Map<string, Answer>();
  readonly #listings = new Map<string, KnownListing>();
  #folders: readonly string[] = [];

  /** `now` is the time in milliseconds, of a clock that nobody sets; `endings`: those of files that are worth an analysis. */
  constructor(now: () => number, endings: readonly string[]) {
    this.#now = now;
    this.#endings = endings;
  }

  holds(uri: string): boolean {
    return uri.startsWith('file:');
  }

  find(folder: string): readonly string[] {
    const root = nameOf(folder);
    return root === undefined ? [] : findFiles(root, this.#endings).files.map((file) => pathToFileURL(join(root, file)).href);
  }

  /** Those that are not on a disk count for nothing. */
  setFolders(uris: readonly string[]): void {
    this.#folders = uris.flatMap((uri) => {
      try {
        return [realpathSync.native(fileURLToPath(uri))];
      } catch {
        return [];
      }
    });
    this.#answers.clear();
    this.#listings.clear();
  }

  /** The text of a file; undefined where there is none, or where it must not be read. */
  read(uri: string): string | undefined {
    const name = nameOf(uri);
    if (name === undefined) return undefined;
    const known = this.#answers.get(name);
    const time = this.#now();
    if (known && isFresh(known, time)) return known.text;
    const answer = { ...this.#look(name, known), time };
    this.#answers.set(name, answer);
    return answer.text;
  }

  /** What stands in a folder; nothing where there is no such folder, or where it must not be read. */
  list(uri: string): Listing {
    const name = nameOf(uri);
    if (name === undefined) return empty;
    const known = this.#listings.get(name);
    const time = this.#now();
    if (known && isFresh(known, time)) return known.listing;
    const listing = this.#list(name);
    this.#listings.set(name, { listing, time });
    return listing;
  }

  forget(uri: string): void {
    const gone = nameOf(uri);
    if (gone === undefined) return;
    for (const name of this.#answers.keys()) if (name === gone || name.startsWith(gone + sep)) this.#answers.delete(name);
    this.#listings.clear();
  }

  #list(name: string): Listing {
    try {
      const path = realpathSync.native(name);
      return this.#mayRead(path) ? listFolder(path) : empty;
    } catch {
      return empty;
    }
  }

  #mayRead(path: string): boolean {
    return this.#folders.some((folder) => mayBeRead(relative(folder, path)));
  }

  #look(name: string, known: Answer | undefined): Omit<Answer, 'time'> {
    try {
      const path = realpathSync.native(name);
      if (!this.#mayRead(path)) return nothing;
      const file = statSync(path);
      if (!file.isFile() || file.size > sizeLimit) return nothing;
      const stamp = `${path} ${file.mtimeMs} ${file.ctimeMs} ${file.size}`;
      if (known?.stamp === stamp) return known;
      // Editors do not count the mark at the beginning, so neither do the offsets of findings.
      return { text: readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), stamp };
    } catch {
      return nothing;
    }
  }
}

/** Clocks are set back, too. */
function isFresh(known: { readonly time: number }, now: number): boolean {
  return Math.abs(now - known.time) < trust;
}

const nothing = { text: undefined, stamp: '' };

/** One address may be written in several ways; the name of its file in one. */
function nameOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** Judges the path of a file from a folder. */
function mayBeRead(path: string): boolean {
  const [first, ...others] = path.split(sep);
  return first !== '..' && !isAbsolute(path) && ![first, ...others].includes('node_modules');
}
