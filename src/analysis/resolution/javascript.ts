/**
 * Where an import leads: from a specifier and the file that holds it to a file of the same project.
 *
 *     resolver.resolve('./db.js', 'shop/src/routes.ts', looked)        // shop/src/db.ts
 *     resolver.resolve('@app/db', 'shop/src/routes.ts', looked)        // by `paths` of tsconfig.json
 *     resolver.resolve('#config', 'shop/src/routes.ts', looked)        // by `imports` of package.json
 *     resolver.resolve('@shop/queries', 'shop/api/routes.ts', looked)  // another package of the workspace, its source
 *
 * It follows what Node.js, TypeScript and the package managers do, with one difference: it wants what people wrote. Where a package
 * names its build output, its source is looked for first, so that findings do not depend on whether somebody has built. Packages in
 * `node_modules` are none of the project's files: they lead nowhere, and models know them.
 *
 * Answers depend on files that were read and on files that were looked for in vain; all are noted in `looked`.
 */
import type { ImportResolver } from '../resolution.ts';
import { folderOf, joinPath, parentOf } from './file-paths.ts';
import { Looking, Remembered, type FolderHost } from './looking.ts';
import { findModule } from './javascript/module-files.ts';
import { importTargets, readManifest, type Manifest } from './javascript/manifests.ts';
import { entryOf, fileOfSubpath, sourceOf } from './javascript/packages.ts';
import { nearestConfiguration, pathTargets, type Configuration } from './javascript/configurations.ts';
import { membersOf, workspaceRootOf, type Members } from './javascript/workspaces.ts';

/** A package of the project: where it is, and what its package.json says. */
interface OwnPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Imports that lead to imports (`#db` to `@shop/db` to `#source`): so many at most. */
const longestChain = 8;

/** Resolves the imports of a project's files. What it reads of package.json and tsconfig.json files it keeps until it is told of a change. */
export class JavaScriptResolver implements ImportResolver {
  readonly #host: FolderHost;
  readonly #configurations = new Remembered<Configuration | undefined>();
  readonly #packages = new Remembered<OwnPackage | undefined>();
  readonly #workspaces = new Remembered<string | undefined>();
  readonly #members = new Remembered<Members>();

  constructor(host: FolderHost) {
    this.#host = host;
  }

  resolve(specifier: string, from: string, looked: Set<string>): string | undefined {
    return this.#resolve(specifier, from.replaceAll('\\', '/'), new Looking(this.#host, looked), longestChain);
  }

  /** From the nearest package.json, development's dependencies included. */
  dependencies(from: string, looked: Set<string>): ReadonlyMap<string, string> | undefined {
    return this.#packageOf(folderOf(from.replaceAll('\\', '/')), new Looking(this.#host, looked))?.manifest.dependencies;
  }

  /** The root of a workspace stands for its packages. */
  changed(path: string): readonly string[] {
    for (const kept of [this.#configurations, this.#packages, this.#workspaces]) kept.changed(path);
    return this.#members.changed(path).map((root) => `${root}package.json`);
  }

  #resolve(specifier: string, from: string, looking: Looking, left: number): string | undefined {
    const name = specifier.replace(/[?#](?:raw|url|inline|worker)$/, '');
    if (name === '' || left === 0 || /^[a-z][a-z\d+.-]+:/i.test(name)) return undefined;
    const folder = folderOf(from);
    if (/^\.{0,2}\/|^\.\.?$/.test(name)) return this.#relative(name, folder, looking);
    if (name.startsWith('#')) {
      const found = this.#internal(name, folder, looking, left);
      if (found !== undefined) return found;
    }
    return this.#aliased(name, folder, looking) ?? this.#inPackages(name, folder, looking);
  }

  /** `#db`, by `imports` of package.json. */
  #internal(name: string, folder: string, looking: Looking, left: number): string | undefined {
    const own = this.#packageOf(folder, looking);
    for (const target of own ? importTargets(own.manifest.imports, name) : []) {
      const found = own && target.startsWith('.')
        ? fileOfSubpath(own.folder, target, looking, this.#outputOf(own.folder, looking))
        : this.#resolve(target, `${own?.folder ?? ''}package.json`, looking, left - 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** `./db`; where `rootDirs` merge folders, also from the others of them. */
  #relative(name: string, folder: string, looking: Looking): string | undefined {
    const path = joinPath(folder, name);
    const own = path === undefined ? undefined : findModule(path, looking, /(?:^|\/)\.{0,2}$/.test(name)) ?? this.#unbuilt(path, looking);
    if (own !== undefined) return own;
    const roots = this.#configurationOf(folder, looking)?.rootDirs ?? [];
    const root = roots.filter((one) => folder.startsWith(one)).sort((a, b) => b.length - a.length)[0];
    if (root === undefined) return undefined;
    for (const other of roots) {
      const elsewhere = other === root ? undefined : joinPath(other + folder.slice(root.length), name);
      const found = elsewhere === undefined ? undefined : findModule(elsewhere, looking);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** `../dist/main.js` in a script or a test of the same package, where that is not built. */
  #unbuilt(path: string, looking: Looking): string | undefined {
    const place = this.#packageOf(folderOf(path), looking)?.folder;
    return place === undefined ? undefined : sourceOf(place, path, looking, this.#outputOf(place, looking));
  }

  /** By `paths` and `baseUrl` of tsconfig.json or jsconfig.json, or `_moduleAliases` of package.json. */
  #aliased(name: string, folder: string, looking: Looking): string | undefined {
    const configuration = this.#configurationOf(folder, looking);
    for (const target of configuration ? pathTargets(configuration, name) : []) {
      const found = findModule(target, looking);
      if (found !== undefined) return found;
    }
    const own = this.#packageOf(folder, looking);
    for (const [alias, target] of own?.manifest.aliases ?? []) {
      if (name !== alias && !name.startsWith(`${alias}/`)) continue;
      const path = joinPath(own?.folder ?? '', target + name.slice(alias.length));
      const found = path === undefined ? undefined : findModule(path, looking);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** By the name of a package: the own one, one that package.json names by its folder, or another one of the workspace. */
  #inPackages(name: string, folder: string, looking: Looking): string | undefined {
    const { packageName, subpath } = splitName(name);
    const target = this.#ownPackage(packageName, folder, looking);
    if (!target) return undefined;
    const output = this.#outputOf(target.folder, looking);
    return entryOf(target.folder, target.manifest, subpath, looking, output);
  }

  #ownPackage(name: string, folder: string, looking: Looking): OwnPackage | undefined {
    const own = this.#packageOf(folder, looking);
    if (own?.manifest.name === name && own.manifest.exports !== undefined) return own;
    const linked = own?.manifest.links.get(name);
    const linkedFolder = own && linked !== undefined ? joinPath(own.folder, linked) : undefined;
    const place = linkedFolder === undefined ? this.#memberFolder(name, folder, looking) : `${linkedFolder}/`;
    const manifest = place === undefined ? undefined : readManifest(`${place}package.json`, looking);
    return place === undefined || !manifest ? undefined : { folder: place, manifest };
  }

  #memberFolder(name: string, folder: string, looking: Looking): string | undefined {
    const root = this.#workspaceOf(folder, looking);
    if (root === undefined) return undefined;
    // Its packages are many: the root stands for them.
    const members = this.#members.get(root, looking.unnoted(), (inside) => membersOf(root, inside));
    return members.get(name);
  }

  #workspaceOf(folder: string, looking: Looking): string | undefined {
    return this.#workspaces.get(folder, looking, (inside) => {
      const parent = parentOf(folder);
      return workspaceRootOf(folder, inside) ?? (parent === undefined ? undefined : this.#workspaceOf(parent, inside));
    });
  }

  /** The package that a folder belongs to: the nearest package.json. */
  #packageOf(folder: string, looking: Looking): OwnPackage | undefined {
    return this.#packages.get(folder, looking, (inside) => {
      const manifest = readManifest(`${folder}package.json`, inside);
      const parent = parentOf(folder);
      return manifest ? { folder, manifest } : parent === undefined ? undefined : this.#packageOf(parent, inside);
    });
  }

  #configurationOf(folder: string, looking: Looking): Configuration | undefined {
    return this.#configurations.get(folder, looking, (inside) => {
      const parent = parentOf(folder);
      return nearestConfiguration(folder, inside, (specifier, from) => this.#configurationInPackage(specifier, from, inside))
        ?? (parent === undefined ? undefined : this.#configurationOf(parent, inside));
    });
  }

  /** `"extends": "@shop/tsconfig/node.json"`, where that is a package of the workspace. */
  #configurationInPackage(specifier: string, folder: string, looking: Looking): string | undefined {
    const { packageName, subpath } = splitName(specifier);
    const place = this.#memberFolder(packageName, folder, looking);
    if (place === undefined) return undefined;
    const path = `${place}${subpath === '.' ? 'tsconfig.json' : subpath.slice(2)}`;
    return path.endsWith('.json') ? path : `${path}.json`;
  }

  /** Where the compiler puts what it makes of a package, and what it makes it of. */
  #outputOf(folder: string, looking: Looking): Configuration['output'] {
    return this.#configurationOf(folder, looking)?.output;
  }
}

/** `@shop/db/queries` is the package `@shop/db` and in it `./queries`. */
function splitName(specifier: string): { readonly packageName: string; readonly subpath: string } {
  const parts = specifier.split('/');
  const packageName = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  const rest = specifier.slice(packageName.length + 1);
  return { packageName, subpath: rest === '' ? '.' : `./${rest}` };
}
