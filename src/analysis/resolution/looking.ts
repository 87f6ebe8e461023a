/** Reading with a note of what was looked at, and remembering what was made of it until something of that changes. */
import { folderOf, nameOf, parentOf } from './file-paths.ts';

/** What stands in a folder, by name. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** What a host must offer: the text of a file, and, where it can, what stands in a folder. */
export interface FolderHost {
  /** Undefined where there is no such file, or it must not be read. */
  read(path: string): string | undefined;
  /** What stands in a folder (its path ends with a slash). Without it, the packages of a workspace are not known, nor the neighbours of a file. */
  list?(folder: string): Listing;
}

const empty: Listing = { files: [], folders: [] };

/** One look at the files, which notes every path. A folder that was listed is noted with its slash. */
export class Looking {
  readonly #host: FolderHost;
  readonly #looked: Set<string>;

  constructor(host: FolderHost, looked: Set<string>) {
    this.#host = host;
    this.#looked = looked;
  }

  read(path: string): string | undefined {
    this.#looked.add(path);
    return this.#host.read(path);
  }

  has(path: string): boolean {
    return this.read(path) !== undefined;
  }

  list(folder: string): Listing {
    this.#looked.add(folder);
    return this.#host.list?.(folder) ?? empty;
  }

  /** Another look at the same files, whose paths go into `looked`. */
  into(looked: Set<string>): Looking {
    return new Looking(this.#host, looked);
  }

  /** A look that leaves no note here. */
  unnoted(): Looking {
    return this.into(new Set());
  }

  note(paths: Iterable<string>): void {
    for (const path of paths) this.#looked.add(path);
  }
}

/** Something for each of many folders, kept with the paths that it was made from. */
export class Remembered<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly looked: ReadonlySet<string> }>();

  /** What is kept for a folder, or is made now. Notes in `looking` what it depends on. */
  get(folder: string, looking: Looking, make: (looking: Looking) => Value): Value {
    let entry = this.#entries.get(folder);
    if (!entry) {
      const looked = new Set<string>();
      entry = { value: make(looking.into(looked)), looked };
      this.#entries.set(folder, entry);
    }
    looking.note(entry.looked);
    return entry.value;
  }

  /** Forgets what depends on a file or folder. Yields the folders for which something was kept. */
  changed(path: string): readonly string[] {
    const gone = [...this.#entries].filter(([, { looked }]) => isConcerned(looked, path)).map(([folder]) => folder);
    for (const folder of gone) this.#entries.delete(folder);
    return gone;
  }
}

/** Whether one of the paths has changed: itself, a folder around it, or, for a package that came or went, in a folder that was listed. */
function isConcerned(looked: ReadonlySet<string>, path: string): boolean {
  if (looked.has(path)) return true;
  if (nameOf(path) === 'package.json') {
    for (let folder: string | undefined = folderOf(path); folder !== undefined; folder = parentOf(folder)) if (looked.has(folder)) return true;
  }
  const inside = `${path}/`;
  for (const one of looked) if (one.startsWith(inside)) return true;
  return false;
}
