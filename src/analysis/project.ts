/**
 * The files of a project: read through the host, lowered once for each text, with what each of them imports.
 *
 * Nothing is read twice until `changed` says that it may differ. `resolution.ts` says where an import leads; how a host reads a path,
 * and which it may read, is its own.
 */
import { childrenOf } from './ir-children.ts';
import type { Module, Node } from './ir.ts';
import type { LanguageFrontEnd } from './language.ts';
import { createResolver, type ImportResolver } from './resolution.ts';
import { folderOf } from './resolution/file-paths.ts';
import type { FolderHost } from './resolution/looking.ts';
import { skipReason } from './skip.ts';

/** What the door offers: the files of an editor or a disk, those that may be read. */
export type ProjectHost = FolderHost;

/** A file, lowered. One object for each text that it had. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
  readonly module: Module;
}

/** Where the imports of a file lead, by their specifiers, and the paths of all files that were looked for on the way. */
interface Imports {
  readonly paths: ReadonlyMap<string, string>;
  readonly looked: ReadonlySet<string>;
}

/** Reads, lowers and links the files of one language. */
export class ProjectFiles {
  readonly #host: ProjectHost;
  readonly #language: LanguageFrontEnd;
  readonly #resolver: ImportResolver;
  /** Null: there is no such file, or it is skipped. */
  readonly #files = new Map<string, ProjectFile | null>();
  readonly #imports = new Map<string, Imports>();
  /** The paths that were looked for to learn what packages a file's part of the project depends on. */
  readonly #manifests = new Map<string, ReadonlySet<string>>();
  /** The files that looked for a path when their imports were resolved. */
  readonly #lookedBy = new Map<string, Set<string>>();

  constructor(host: ProjectHost, language: LanguageFrontEnd) {
    this.#host = host;
    this.#language = language;
    this.#resolver = createResolver(language.id, host);
  }

  /** The file at a path; undefined where there is none, or none that is worth an analysis. */
  file(path: string): ProjectFile | undefined {
    const known = this.#files.get(path);
    if (known !== undefined) return known ?? undefined;
    const text = this.#host.read(path);
    return text === undefined || skipReason(text) ? this.#keep(path, null) : this.open(path, text);
  }

  /** The file with this text, whatever the host says. */
  open(path: string, text: string): ProjectFile {
    const known = this.#files.get(path);
    return known?.text === text ? known : this.#keep(path, { path, text, module: this.#language.lower(text, path) });
  }

  /** The files that one imports: the specifiers that lead to one, with its path. */
  imports(file: ProjectFile): ReadonlyMap<string, string> {
    const known = this.#imports.get(file.path);
    if (known) return known.paths;
    const looked = new Set<string>();
    const paths = new Map<string, string>();
    for (const specifier of specifiersIn(file.module)) {
      const path = this.#resolver.resolve(specifier, file.path, looked);
      if (path !== undefined) paths.set(specifier, path);
    }
    for (const path of looked) this.#lookersFor(path).add(file.path);
    this.#imports.set(file.path, { paths, looked });
    return paths;
  }

  /** A file's text may have changed, or it (or a folder) came or went. Yields all files that import it, or might, at any depth. */
  changed(path: string): ReadonlySet<string> {
    const importers = new Set<string>();
    const isKnown = this.#files.has(path) || this.#lookedBy.has(path);
    const inside = isKnown ? [] : [...this.#lookedBy.keys()].filter((one) => one.startsWith(`${path}/`));
    const isEdited = this.#files.get(path) != null && this.#host.read(path) !== undefined;
    // Those who listed a folder ask for the names in it alone.
    const listed = isEdited ? [] : [folderOf(path)];
    const roots = [path, ...inside, ...listed, ...this.#resolver.changed(path)];
    const pending = [...roots];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      for (const importer of this.#lookedBy.get(at) ?? []) {
        if (importers.has(importer)) continue;
        importers.add(importer);
        pending.push(importer);
      }
    }
    for (const one of [path, ...inside]) this.#files.delete(one);
    // Those who looked for it may now be led elsewhere.
    for (const looker of [path, ...roots.flatMap((root) => [...this.#lookedBy.get(root) ?? []])]) this.#forgetImports(looker);
    importers.delete(path);
    return importers;
  }

  /** The packages that the part of the project around a file depends on, with the versions asked for; undefined where that cannot be read. */
  dependencies(from: string): ReadonlyMap<string, string> | undefined {
    const looked = new Set<string>();
    const found = this.#resolver.dependencies(from, looked);
    for (const path of looked) this.#lookersFor(path).add(from);
    this.#manifests.set(from, looked);
    return found;
  }

  /** All paths on which an analysis that begins at a file depends, as far as it was linked: files, and what was looked for. */
  basis(path: string): readonly string[] {
    const basis = new Set<string>([path]);
    const seen = new Set<string>();
    for (const pending = [path]; pending.length > 0;) {
      const at = pending.pop();
      if (at === undefined || seen.has(at)) continue;
      seen.add(at);
      const imports = this.#imports.get(at);
      for (const one of [...imports?.looked ?? [], ...this.#manifests.get(at) ?? []]) basis.add(one);
      for (const one of imports?.paths.values() ?? []) {
        basis.add(one);
        pending.push(one);
      }
    }
    return [...basis];
  }

  #forgetImports(path: string): void {
    for (const looked of this.#imports.get(path)?.looked ?? []) this.#lookedBy.get(looked)?.delete(path);
    this.#imports.delete(path);
  }

  #keep<File extends ProjectFile | null>(path: string, file: File): File extends null ? undefined : File;
  #keep(path: string, file: ProjectFile | null): ProjectFile | undefined {
    this.#files.set(path, file);
    return file ?? undefined;
  }

  #lookersFor(path: string): Set<string> {
    let lookers = this.#lookedBy.get(path);
    if (!lookers) this.#lookedBy.set(path, (lookers = new Set()));
    return lookers;
  }
}

/** What a file imports, in the order of its text. */
function specifiersIn(module: Module): ReadonlySet<string> {
  const specifiers = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === 'module') specifiers.add(node.specifier);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(module.body);
  return specifiers;
}
