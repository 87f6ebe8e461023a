/**
 * Where Java's names lead: a class by its whole name, to the file that it is in. Packages are folders below the source roots of a project;
 * which folders those are, the file that asks tells by its own package.
 *
 *     resolver.resolve('com.shop.Orders', 'api/src/main/java/com/shop/web/Shop.java', looked)   // api/src/main/java/com/shop/Orders.java
 *     resolver.resolve('com.shop.Store#1', …)                   // the first class that implements it
 *     resolver.resolve('resource:shop.properties', …)           // src/main/resources/shop.properties
 */
import type { ImportResolver } from '../resolution.ts';
import { folderOf, parentOf } from './file-paths.ts';
import { findImplementations } from './java/implementations.ts';
import { readDependencies } from './java/manifests.ts';
import { sourceRootOf, sourceRoots } from './java/source-roots.ts';
import { Looking, Remembered, type FolderHost } from './looking.ts';

/** Resolves the names of a project's Java files. */
export class JavaResolver implements ImportResolver {
  readonly #host: FolderHost;
  readonly #roots = new Remembered<readonly string[]>();
  readonly #implementations = new Remembered<readonly string[]>();
  readonly #dependencies = new Remembered<ReadonlyMap<string, string> | undefined>();

  constructor(host: FolderHost) {
    this.#host = host;
  }

  resolve(specifier: string, from: string, looked: Set<string>): string | undefined {
    const looking = new Looking(this.#host, looked);
    const path = from.replaceAll('\\', '/');
    if (specifier.startsWith('resource:')) return this.#resource(specifier.slice('resource:'.length), path, looking);
    const [name = '', number] = specifier.split('#');
    if (number !== undefined) return this.#implementations.get(`${name} ${path}`, looking, (inside) => findImplementations(name, path, inside))[Number(number) - 1];
    return this.#rootsFor(path, looking).map((root) => `${root}${name.replaceAll('.', '/')}.java`).find((one) => looking.has(one));
  }

  dependencies(from: string, looked: Set<string>): ReadonlyMap<string, string> | undefined {
    return this.#dependenciesOf(folderOf(from.replaceAll('\\', '/')), new Looking(this.#host, looked));
  }

  changed(path: string): readonly string[] {
    this.#roots.changed(path);
    this.#dependencies.changed(path);
    this.#implementations.changed(path);
    return [];
  }

  /** The source roots that a file's names are looked for in: its own first. */
  #rootsFor(from: string, looking: Looking): readonly string[] {
    const own = sourceRootOf(from, looking);
    return [own, ...this.#roots.get(own, looking, (inside) => sourceRoots(own, inside))];
  }

  #resource(name: string, from: string, looking: Looking): string | undefined {
    const file = name.replace(/^classpath:/, '').replace(/^\/+/, '');
    const own = sourceRootOf(from, looking);
    const roots = [own.replace(/java\/$/, 'resources/'), own, ...this.#roots.get(own, looking, (inside) => sourceRoots(own, inside)).map((root) => root.replace(/java\/$/, 'resources/'))];
    return [folderOf(from), ...roots].map((root) => root + file).find((one) => looking.has(one));
  }

  #dependenciesOf(folder: string, looking: Looking): ReadonlyMap<string, string> | undefined {
    return this.#dependencies.get(folder, looking, (inside) => {
      const parent = parentOf(folder);
      return readDependencies(folder, inside) ?? (parent === undefined ? undefined : this.#dependenciesOf(parent, inside));
    });
  }
}
