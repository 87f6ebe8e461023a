/**
 * Where names of classes and paths of included files lead in PHP.
 *
 *     resolver.resolve('Shop\\Db', 'shop/web/orders.php', looked)     // shop/src/Db.php, by `autoload` of composer.json
 *     resolver.resolve('./db.php', 'shop/web/orders.php', looked)     // shop/web/db.php
 *     resolver.resolve('lib/db.php', 'shop/web/orders.php', looked)   // shop/lib/db.php, from a folder around
 *
 * A class is looked for by PSR-4 and PSR-0, then in the folders of `classmap`, then beside the file that names it. Packages in `vendor`
 * are none of the project's files.
 */
import type { ImportResolver } from '../resolution.ts';
import { folderOf, joinPath, nameOf, parentOf } from './file-paths.ts';
import { asRecord, isRecord, parseJson, strings } from './json.ts';
import { Looking, Remembered, type FolderHost } from './looking.ts';

/** What a composer.json says. */
interface Manifest {
  readonly folder: string;
  /** Namespaces with their last backslash, the longest first, and the folders of their classes. */
  readonly namespaces: readonly { readonly prefix: string; readonly folders: readonly string[]; readonly isWhole: boolean }[];
  /** Files and folders in which classes are, whatever these are called. */
  readonly classmap: readonly string[];
  readonly dependencies: ReadonlyMap<string, string>;
}

/** Folders around a file in which an included path is looked for. */
const levels = 6;
/** Folders in a folder of `classmap`. */
const foldersInClassmap = 200;

/** Resolves the names and includes of a project's files. */
export class PhpResolver implements ImportResolver {
  readonly #host: FolderHost;
  readonly #manifests = new Remembered<Manifest | undefined>();
  readonly #classmaps = new Remembered<ReadonlyMap<string, string>>();

  constructor(host: FolderHost) {
    this.#host = host;
  }

  resolve(specifier: string, from: string, looked: Set<string>): string | undefined {
    const looking = new Looking(this.#host, looked);
    const folder = folderOf(from.replaceAll('\\', '/'));
    return /[./]/.test(specifier) ? included(specifier, folder, looking) : this.#class(specifier, folder, looking);
  }

  dependencies(from: string, looked: Set<string>): ReadonlyMap<string, string> | undefined {
    return this.#manifestOf(folderOf(from.replaceAll('\\', '/')), new Looking(this.#host, looked))?.dependencies;
  }

  changed(path: string): readonly string[] {
    this.#manifests.changed(path);
    return this.#classmaps.changed(path).map((folder) => `${folder}composer.json`);
  }

  #class(name: string, folder: string, looking: Looking): string | undefined {
    const manifest = this.#manifestOf(folder, looking);
    for (const { prefix, folders, isWhole } of manifest?.namespaces ?? []) {
      if (!name.startsWith(prefix)) continue;
      const file = `${(isWhole ? name : name.slice(prefix.length)).replaceAll('\\', '/')}.php`;
      for (const one of folders) {
        const path = joinPath(manifest?.folder ?? '', `${one}/${file}`);
        if (path !== undefined && looking.has(path)) return path;
      }
    }
    const short = `${name.slice(name.lastIndexOf('\\') + 1)}.php`;
    const mapped = manifest && manifest.classmap.length > 0 ? this.#classmapOf(manifest, looking).get(short) : undefined;
    if (mapped !== undefined) return mapped;
    return (manifest === undefined || !name.includes('\\')) && looking.has(folder + short) ? folder + short : undefined;
  }

  #manifestOf(folder: string, looking: Looking): Manifest | undefined {
    return this.#manifests.get(folder, looking, (inner) => {
      const text = inner.read(`${folder}composer.json`);
      if (text !== undefined) return readManifest(text, folder);
      const parent = parentOf(folder);
      return parent === undefined ? undefined : this.#manifestOf(parent, inner);
    });
  }

  /** The files in the folders of `classmap`, by their names. */
  #classmapOf({ folder, classmap }: Manifest, looking: Looking): ReadonlyMap<string, string> {
    return this.#classmaps.get(folder, looking, (inner) => {
      const files = new Map<string, string>();
      const pending = classmap.flatMap((one) => joinPath(folder, one) ?? []);
      for (let at = pending.shift(), count = 0; at !== undefined && count < foldersInClassmap; at = pending.shift(), count++) {
        if (/\.(?:php|inc)$/.test(at)) files.set(nameOf(at), at);
        else {
          const { files: names, folders } = inner.list(`${at}/`);
          for (const name of names) if (name.endsWith('.php') && !files.has(name)) files.set(name, `${at}/${name}`);
          pending.push(...folders.filter((name) => name !== 'vendor').map((name) => `${at ?? ''}/${name}`));
        }
      }
      return files;
    });
  }
}

/** `./x.php` stands beside the file; another path in its folder, or in one around. */
function included(specifier: string, folder: string, looking: Looking): string | undefined {
  if (specifier.startsWith('/') || /^[a-z][a-z\d+.-]+:/i.test(specifier)) return undefined;
  const isRelative = /^\.\.?\//.test(specifier);
  let at: string | undefined = folder;
  for (let level = 0; at !== undefined && level < (isRelative ? 1 : levels); level++) {
    const path = joinPath(at, specifier);
    if (path !== undefined && looking.has(path)) return path;
    at = parentOf(at);
  }
  return undefined;
}

function readManifest(text: string, folder: string): Manifest {
  const json = asRecord(parseJson(text));
  const loads = ['autoload', 'autoload-dev'].map((key) => asRecord(json[key]));
  const namespacesOf = (standard: string): { prefix: string; folders: readonly string[]; isWhole: boolean }[] => loads.flatMap((load) =>
    Object.entries(asRecord(load[standard])).map(([prefix, folders]) => ({ prefix, folders: strings(folders).map((one) => one.replace(/\/+$/, '') || '.'), isWhole: standard === 'psr-0' })));
  const dependencies = ['require', 'require-dev'].flatMap((key) => Object.entries(asRecord(json[key])));
  return {
    folder,
    namespaces: [...namespacesOf('psr-4'), ...namespacesOf('psr-0')].sort((a, b) => b.prefix.length - a.prefix.length),
    classmap: loads.flatMap((load) => strings(load['classmap'])),
    dependencies: new Map(dependencies.map(([name, version]) => [name, isRecord(version) ? '' : String(version)])),
  };
}
