/**
 * The policies of the folders that are open: each has its own configuration and baseline, and each user settings of their own on top.
 * A file outside all of them is judged by the settings alone.
 */
import type { Language, Model } from '../catalog/model.ts';
import type { Catalog } from '../catalog/rule.ts';
import { loadPolicy, type FolderPolicy, type PolicyProblem } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import type { Settings } from './settings.ts';
import { isInside, originOf, pathOfUri, uriOf } from './source-file.ts';

/** What policies are made of. */
export interface PoliciesParts {
  readonly catalog: Catalog;
  /** The text at an address; undefined where there is none. */
  readonly read: (uri: string) => string | undefined;
  /** `2026-11-29`. */
  readonly today: () => string;
}

/** A file's policy, and what it calls the file. */
export interface PolicyOfFile {
  readonly policy: Policy;
  readonly path: string;
  readonly language?: Language;
}

/** Loads policies when they are asked for, and keeps them until something that they were made of changes. */
export class Policies {
  readonly #parts: PoliciesParts;
  #folders: readonly string[] = [];
  readonly #known = new Map<string, FolderPolicy>();

  constructor(parts: PoliciesParts) {
    this.#parts = parts;
  }

  /** Says which folders are open, by their addresses. */
  setFolders(uris: readonly string[]): void {
    this.#folders = uris;
    this.#known.clear();
  }

  /** The policy of the file at an address, for a user with these settings. */
  of(uri: string, { preferences, baseline }: Settings): PolicyOfFile {
    const folder = this.#folderOf(uri);
    const path = folder === undefined ? pathOfUri(uri).split('/').at(-1) ?? '' : pathOfUri(uri).slice(pathOfUri(folder).replace(/\/$/, '').length + 1);
    return { policy: this.#load(folder, preferences, baseline).policy, path };
  }

  /** Whether the file at an address says something of a policy: its configuration, or its baseline. What was made of it is forgotten then. */
  changed(uri: string): boolean {
    const concerned = [...this.#known].filter(([key, { files }]) => {
      const [folder = ''] = key.split(' ', 1);
      // What belongs to no folder has no files that say something of it.
      return folder !== '' && isInside(folder, uri) && files.some((file) => pathOfUri(addressIn(folder, file)) === pathOfUri(uri));
    });
    for (const [key] of concerned) this.#known.delete(key);
    return concerned.length > 0;
  }

  /** What all folders say of their own packages. */
  models(): readonly Model[] {
    return this.#folders.flatMap((folder) => this.#load(folder, undefined, undefined).models);
  }

  /** What is not understood in the files of the folders, by their addresses. A file that is understood has an empty list. */
  problems(): ReadonlyMap<string, readonly PolicyProblem[]> {
    const found = new Map<string, readonly PolicyProblem[]>();
    for (const folder of this.#folders) {
      const { files, problems } = this.#load(folder, undefined, undefined);
      for (const file of files) found.set(addressIn(folder, file), problems.filter((problem) => problem.file === file));
    }
    return found;
  }

  /** A folder as its repository alone sees it, without what the baseline covers; and the address of the baseline, where that lies in the folder. `baseline`: where the user says that it is. */
  withoutBaseline(folder: string, baseline: string | undefined): { readonly policy: Policy; readonly baseline: string | undefined } {
    const { catalog, read, today } = this.#parts;
    const { policy, baselinePath } = loadPolicy({
      catalog, today: today(), read: (path) => read(addressIn(folder, path)), countsBaseline: false, ...(baseline !== undefined && { baseline }),
    });
    const address = addressIn(folder, baselinePath);
    return { policy, baseline: this.isIn(folder, address) ? address : undefined };
  }

  /** Whether a folder is the innermost one that is open around a file. */
  isIn(folder: string, uri: string): boolean {
    return this.#folderOf(uri) === folder;
  }

  /** Whether findings are left out anywhere since they are old: a file that comes or goes may change that of another. */
  get hasBaseline(): boolean {
    return [...this.#known.values()].some(({ policy }) => policy.hasBaseline);
  }

  /** The address of a file in the folder that holds the one at `uri`; undefined where none is open around it. */
  addressBeside(uri: string, path: string): string | undefined {
    const folder = this.#folderOf(uri);
    return folder === undefined ? undefined : addressIn(folder, path);
  }

  /** The innermost open folder around a file. */
  #folderOf(uri: string): string | undefined {
    return this.#folders.filter((folder) => isInside(folder, uri)).sort((a, b) => b.length - a.length)[0];
  }

  #load(folder: string | undefined, preferences: Settings['preferences'] | undefined, baseline: string | undefined): FolderPolicy {
    const { catalog, read, today: dayOf } = this.#parts;
    const today = dayOf();
    // What a comment covers until a day is told on the next.
    const key = `${folder ?? ''} ${JSON.stringify([preferences, baseline, today])}`;
    let known = this.#known.get(key);
    if (!known) {
      known = loadPolicy({
        catalog, today,
        read: (path) => (folder === undefined ? undefined : read(addressIn(folder, path))),
        ...(preferences && { preferences }), ...(baseline !== undefined && { baseline }),
      });
      this.#known.set(key, known);
    }
    return known;
  }
}

/** The address of a path in a folder. */
function addressIn(folder: string, path: string): string {
  return uriOf(`${pathOfUri(folder).replace(/\/$/, '')}/${path}`, originOf(folder)) ?? folder;
}
