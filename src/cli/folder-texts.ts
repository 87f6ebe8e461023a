/**
 * The texts of a folder's files, by their paths from it, each read once. What lies outside is not read, nor what a symbolic
 * link leads to there, nor packages.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Listing } from '../analysis/resolution/looking.ts';
import { listFolder } from '../disk/list-folder.ts';

/** In bytes: text of one million characters, as much as the analysis takes, has no more in UTF-8. */
const sizeLimit = 3_000_000;

const empty: Listing = { files: [], folders: [] };

/** Says why a file cannot be read, as the end of a sentence. */
export class Unreadable extends Error {}

/** Reads and remembers. */
export class FolderTexts {
  readonly #root: string;
  readonly #texts = new Map<string, string | undefined>();

  /** `root`: an absolute path without symbolic links. */
  constructor(root: string) {
    this.#root = root;
  }

  /** The text of a file; undefined where there is none, or where it must not be read. */
  read(path: string): string | undefined {
    if (!this.#texts.has(path)) this.#texts.set(path, this.#look(path));
    return this.#texts.get(path);
  }

  /** The text of a file that was found in the folder. Throws `Unreadable` where it cannot be had. */
  demand(path: string): string {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const text = this.#open(join(this.#root, path));
    this.#texts.set(path, text);
    return text;
  }

  /** What stands in a folder. */
  list(folder: string): Listing {
    try {
      const real = realpathSync.native(join(this.#root, folder));
      return isOwn(relative(this.#root, real)) ? listFolder(real) : empty;
    } catch {
      return empty;
    }
  }

  #look(path: string): string | undefined {
    try {
      const real = realpathSync.native(join(this.#root, path));
      return isOwn(relative(this.#root, real)) ? this.#open(real) : undefined;
    } catch {
      return undefined;
    }
  }

  #open(name: string): string {
    try {
      const { size } = statSync(name);
      if (size > sizeLimit) throw new Unreadable('larger than 1 MB');
      return decode(readFileSync(name));
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable(error instanceof Error ? error.message : String(error), { cause: error });
    }
  }
}

/** UTF-8, or UTF-16 where a mark at the beginning says so. The mark is no part of the text. */
export function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function isOwn(path: string): boolean {
  const parts = path.split(sep);
  return parts[0] !== '..' && !isAbsolute(path) && !parts.includes('node_modules');
}
