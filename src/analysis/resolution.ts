/**
 * Where imports lead, as each language has it: from what stands in a file (`./db`, `shop.db`, `Shop\Db`) to another file of the
 * same project. What leads out of the project, to packages, leads nowhere: models know those.
 */
import type { Language } from '../catalog/model.ts';
import type { FolderHost } from './resolution/looking.ts';
import { JavaResolver } from './resolution/java.ts';
import { JavaScriptResolver } from './resolution/javascript.ts';
import { PhpResolver } from './resolution/php.ts';

/** Resolves the imports of the files of one language. What it reads of a project's descriptions it keeps until it is told of a change. */
export interface ImportResolver {
  /**
   * The file that `specifier` leads to from the file `from`; undefined where it is none of the project's. Every path that was looked
   * at goes into `looked`: a folder that was listed with its slash.
   */
  resolve(specifier: string, from: string, looked: Set<string>): string | undefined;
  /** The packages that the part of the project around a file depends on, with the versions asked for; undefined where that cannot be read. */
  dependencies(from: string, looked: Set<string>): ReadonlyMap<string, string> | undefined;
  /**
   * The file at a path has changed, came or went, or a folder has. Yields further paths that count as changed, since they stand for
   * it in what was noted as looked at.
   */
  changed(path: string): readonly string[];
}

/** Who resolves the imports of a language. */
export function createResolver(language: Language, host: FolderHost): ImportResolver {
  const resolvers: Readonly<Record<Language, () => ImportResolver>> = {
    java: () => new JavaResolver(host),
    javascript: () => new JavaScriptResolver(host),
    php: () => new PhpResolver(host),
  };
  return resolvers[language]();
}
