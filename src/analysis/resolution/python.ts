/**
 * Where an import of Python leads: from a module's name and the file that imports it to a file of the same project.
 *
 *     resolver.resolve('.models', 'shop/app/views.py', looked)       // shop/app/models.py
 *     resolver.resolve('app.models', 'shop/app/views.py', looked)    // the same, where `shop/` is a place that imports start from
 *     resolver.resolve('app', 'shop/app/views.py', looked)           // shop/app/__init__.py
 *
 * Imports start from the folder that the outermost package around the file stands in, or from a folder around that (or `src/` in it): which of them is
 * on Python's path, the files do not say. What stands nowhere there is a package that was installed: models know those.
 */
import type { ImportResolver } from '../resolution.ts';
import { folderOf, joinPath, parentOf } from './file-paths.ts';
import { Looking, Remembered, type FolderHost } from './looking.ts';
import { dependenciesIn, descriptionFiles } from './python/requirements.ts';

/** Resolves the imports of a project's files. What it finds out of folders it keeps until it is told of a change. */
export class PythonResolver implements ImportResolver {
  readonly #host: FolderHost;
  readonly #starts = new Remembered<readonly string[]>();
  readonly #dependencies = new Remembered<ReadonlyMap<string, string> | undefined>();

  constructor(host: FolderHost) {
    this.#host = host;
  }

  resolve(specifier: string, from: string, looked: Set<string>): string | undefined {
    const looking = new Looking(this.#host, looked);
    const folder = folderOf(from.replaceAll('\\', '/'));
    const [, dots = '', name = ''] = /^(\.*)(.*)$/.exec(specifier) ?? [];
    const parts = name === '' ? [] : name.split('.');
    if (parts.includes('')) return undefined;
    if (dots !== '') {
      let base: string | undefined = folder;
      for (let up = 1; up < dots.length; up++) base = base === undefined ? undefined : parentOf(base);
      return base === undefined ? undefined : moduleIn(base, parts, looking);
    }
    for (const start of this.#starts.get(folder, looking, (inner) => startsOf(folder, inner))) {
      const found = moduleIn(start, parts, looking);
      if (found !== undefined && found !== from) return found;
    }
    return undefined;
  }

  dependencies(from: string, looked: Set<string>): ReadonlyMap<string, string> | undefined {
    const folder = folderOf(from.replaceAll('\\', '/'));
    return this.#dependencies.get(folder, new Looking(this.#host, looked), (looking) => {
      for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
        const texts = descriptionFiles.flatMap((name) => {
          const text = looking.read(`${at}${name}`);
          return text === undefined ? [] : [{ name, text }];
        });
        if (texts.length > 0) return dependenciesIn(texts);
      }
      return undefined;
    });
  }

  changed(path: string): readonly string[] {
    for (const kept of [this.#starts, this.#dependencies]) kept.changed(path);
    return [];
  }
}

/** The folders that imports of a file in `folder` may start from, the nearest first. */
function startsOf(folder: string, looking: Looking): readonly string[] {
  let at: string | undefined = folder;
  while (at !== undefined && at !== '' && looking.has(`${at}__init__.py`)) at = parentOf(at);
  const starts: string[] = [];
  for (; at !== undefined; at = parentOf(at)) starts.push(at, `${at}src/`);
  return starts;
}

/** `shop/app/` and `db`, `queries` are `shop/app/db/queries.py`, or the package of that name. */
function moduleIn(base: string, parts: readonly string[], looking: Looking): string | undefined {
  const [first] = parts;
  if (first === undefined) return looking.has(`${base}__init__.py`) ? `${base}__init__.py` : undefined;
  const { files, folders } = looking.list(base);
  const isListed = files.length + folders.length > 0;
  if (isListed && !folders.includes(first) && !files.includes(`${first}.py`)) return undefined;
  const path = joinPath(base, parts.join('/'));
  if (path === undefined) return undefined;
  return [`${path}/__init__.py`, `${path}.py`].find((one) => looking.has(one));
}
