/** What is to be scanned: the folder that paths are told from, the files in it, and the folder whose configuration counts. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { findFiles, type FoundFiles } from '../disk/find-files.ts';
import { baselineFile } from '../policy/baseline.ts';
import { configurationFile } from '../policy/configuration.ts';

/** The files of a scan. */
export interface Targets extends FoundFiles {
  /** Absolute, without symbolic links. Paths of files are from here. */
  readonly folder: string;
  /** The folder that the configuration is in: `folder`, or one above it. */
  readonly configured: string;
}

/** Finds the files of folders, and files, that are named. Fails where one is not there. */
export function findTargets(targets: readonly string[], extensions: readonly string[]): Targets {
  const paths = targets.map((target) => realpathSync.native(resolve(target)));
  const isFolder = (path: string): boolean => statSync(path).isDirectory();
  const folder = commonFolder(paths.map((path) => (isFolder(path) ? path : dirname(path))));
  const nameOf = (path: string): string => relative(folder, path).split(sep).join('/');
  const files = new Set<string>();
  const unreadable = new Map<string, string>();
  for (const path of paths) {
    if (!isFolder(path)) {
      files.add(nameOf(path));
      continue;
    }
    const found = findFiles(path, extensions);
    const prefix = path === folder ? '' : `${nameOf(path)}/`;
    for (const file of found.files) files.add(prefix + file);
    for (const [file, reason] of found.unreadable) unreadable.set(prefix + file, reason);
  }
  return { folder, configured: configuredFolder(folder), files: [...files].sort((a, b) => (a < b ? -1 : 1)), unreadable };
}

/** The outermost folder that holds all of them. */
function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    let at = common;
    while (folder !== at && !folder.startsWith(at.endsWith(sep) ? at : at + sep)) at = dirname(at);
    return at;
  });
}

/** The nearest folder with a configuration or a baseline, up to the repository's root. */
function configuredFolder(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if ([configurationFile, baselineFile].some((name) => existsSync(join(folder, name)))) return folder;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder || basename(folder) === '') return from;
  }
}
