/**
 * The files of folders that are on no disk of the server's: of a virtual workspace, or of any workspace where the server runs in a
 * browser. An analysis cannot wait for a file, so all that it may ask for is read beforehand, by the editor, and kept.
 *
 *     const files = new ClientFiles(reader, extensions, names);
 *     await files.load('vscode-vfs://github/ann/shop');
 *     files.read('vscode-vfs://github/ann/shop/src/db.ts');
 */
import type { Listing } from '../analysis/resolution/looking.ts';
import { withLayer, worthReading, type Entries, type Layer } from '../disk/worth-reading.ts';
import { originOf, pathOfUri, uriOf } from './source-file.ts';

/** Who can read the files. */
export interface FileReader {
  /** The names in the folder at an address; undefined where it cannot be read. */
  readFolder(uri: string): Promise<Entries | undefined>;
  /** The text at an address; undefined where there is none, or too much of it. */
  readFile(uri: string): Promise<string | undefined>;
}

/** Most files, and most characters of all, that are kept: what is more is left unread. */
const mostFiles = 10_000;
const mostCharacters = 50_000_000;
/** Files that are asked for at once. */
const atOnce = 20;

/** Keeps the texts of folders. Editors write one address in several ways; here a file is known by its address with nothing encoded. */
export class ClientFiles {
  readonly #reader: FileReader;
  readonly #sources: readonly string[];
  readonly #others: RegExp;
  readonly #texts = new Map<string, string>();
  readonly #listings = new Map<string, Listing>();
  #characters = 0;

  /** `sources`: the endings of files that are analysed; `others`: the names of files besides that say where imports lead, or are imported. */
  constructor(reader: FileReader, sources: readonly string[], others: RegExp) {
    this.#reader = reader;
    this.#sources = sources;
    this.#others = others;
  }

  /** Reads a folder anew. Yields whether all of it could be kept. */
  async load(folder: string): Promise<boolean> {
    const origin = originOf(folder);
    const root = nameOf(folder);
    this.#drop(root);
    const names: string[] = [];
    await this.#walk(root, origin, [], names);
    const kept = names.slice(0, mostFiles);
    for (let start = 0; start < kept.length && this.#characters < mostCharacters; start += atOnce) {
      await Promise.all(kept.slice(start, start + atOnce).map((name) => this.#read(name, origin)));
    }
    return names.length <= mostFiles && this.#characters < mostCharacters;
  }

  /** Reads a file anew that has changed, came or went. Yields whether its text is another one. */
  async refresh(uri: string): Promise<boolean> {
    const name = nameOf(uri);
    if (!await this.#read(name, originOf(uri))) return false;
    this.#list(name, this.#texts.has(name));
    return true;
  }

  /** The text at an address, as far as it was read. */
  read(uri: string): string | undefined {
    return this.#texts.get(nameOf(uri));
  }

  /** What stands in the folder at an address, as far as it was read. */
  list(uri: string): Listing {
    return this.#listings.get(nameOf(uri)) ?? empty;
  }

  /** The addresses of the files in a folder that are worth an analysis. */
  sourcesIn(folder: string): readonly string[] {
    const origin = originOf(folder);
    const root = nameOf(folder);
    return [...this.#texts.keys()].filter((name) => name.startsWith(`${root}/`) && this.#isSource(name)).sort()
      .flatMap((name) => addressOf(name, origin) ?? []);
  }

  async #walk(folder: string, origin: string, above: readonly Layer[], names: string[]): Promise<void> {
    const address = addressOf(folder, origin);
    const entries = address === undefined ? undefined : await this.#reader.readFolder(address);
    if (!entries || names.length > mostFiles) return;
    const own = entries.files.includes('.gitignore') ? addressOf(`${folder}/.gitignore`, origin) : undefined;
    const layers = own === undefined ? above : withLayer(above, folder, await this.#reader.readFile(own));
    const { files, folders } = worthReading(folder, entries, layers, this.#sources);
    const others = entries.files.filter((name) => this.#others.test(name) && !files.includes(name));
    this.#listings.set(folder, entries);
    names.push(...[...files, ...others].map((name) => `${folder}/${name}`));
    for (const name of folders) await this.#walk(`${folder}/${name}`, origin, layers, names);
  }

  async #read(name: string, origin: string): Promise<boolean> {
    const address = addressOf(name, origin);
    if (address === undefined || !(this.#isSource(name) || this.#others.test(name.slice(name.lastIndexOf('/') + 1)))) return false;
    // Editors do not count the mark at the beginning, so neither do the offsets of findings.
    const text = (await this.#reader.readFile(address))?.replace(/^\uFEFF/, '');
    const known = this.#texts.get(name);
    if (text === known) return false;
    this.#characters += (text?.length ?? 0) - (known?.length ?? 0);
    if (text === undefined) this.#texts.delete(name);
    else this.#texts.set(name, text);
    return true;
  }

  #isSource(name: string): boolean {
    return this.#sources.some((ending) => name.toLowerCase().endsWith(ending));
  }

  #drop(folder: string): void {
    for (const [name, text] of this.#texts) {
      if (!name.startsWith(`${folder}/`)) continue;
      this.#characters -= text.length;
      this.#texts.delete(name);
    }
    for (const name of this.#listings.keys()) if (name === folder || name.startsWith(`${folder}/`)) this.#listings.delete(name);
  }

  /** Keeps the listing of a file's folder true. */
  #list(name: string, isThere: boolean): void {
    const cut = name.lastIndexOf('/');
    const folder = name.slice(0, cut);
    const file = name.slice(cut + 1);
    const { files, folders } = this.#listings.get(folder) ?? empty;
    this.#listings.set(folder, { files: [...files.filter((other) => other !== file), ...(isThere ? [file] : [])], folders });
  }
}

const empty: Listing = { files: [], folders: [] };

function nameOf(uri: string): string {
  return originOf(uri) + pathOfUri(uri).replace(/\/$/, '');
}

function addressOf(name: string, origin: string): string | undefined {
  return uriOf(name.slice(origin.length), origin);
}
