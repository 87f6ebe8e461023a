/**
 * The file that a path without its ending, or with that of its compiled form, stands for:
 *
 *     src/db       src/db.ts, src/db.js, …, src/db/ (its package.json, its index file), the file `src/db` itself
 *     src/db.js    src/db.ts, or src/db.js
 */
import { folderOf, joinPath, nameOf } from '../file-paths.ts';
import type { Looking } from '../looking.ts';
import { readManifest } from './manifests.ts';

/** In the order in which they are tried. What people write in TypeScript goes before what may have been compiled from it. */
const endings = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts'];

/** The endings of the sources that may stand behind one that is written. */
const sources: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.js', '.jsx'],
  '.jsx': ['.tsx', '.jsx'],
  '.mjs': ['.mts', '.mjs'],
  '.cjs': ['.cts', '.cjs'],
};

/** Endings that are none of a source, and behind which none is looked for. */
const literal = /\.(?:tsx?|[cm]ts|json)$/;

/** Finds the file of a module; with `isFolder`, only in the folder of that name. */
export function findModule(path: string, looking: Looking, isFolder = false): string | undefined {
  if (isFolder) return findInFolder(path, looking);
  const found = findFile(path, looking) ?? findInFolder(path, looking);
  if (found !== undefined) return found;
  // A script for the shell: `bin/www`.
  return !nameOf(path).includes('.') && looking.has(path) ? path : undefined;
}

/** Finds the file of a module, without a look into folders. */
export function findFile(path: string, looking: Looking): string | undefined {
  if (literal.test(path)) {
    if (looking.has(path)) return path;
  } else {
    const written = /\.[cm]?jsx?$/.exec(path)?.[0];
    const stem = written === undefined ? path : path.slice(0, -written.length);
    for (const ending of written === undefined ? [] : sources[written] ?? []) if (looking.has(stem + ending)) return stem + ending;
  }
  // `./user.ts` may be `./user.ts.js`, but nobody names a file so; `./jquery.js` may be `./jquery.js.ts` as little.
  if (/\.(?:[cm]?[jt]sx?|json)$/.test(path)) return undefined;
  return [...endings, '.json'].map((ending) => path + ending).find((candidate) => looking.has(candidate));
}

function findInFolder(path: string, looking: Looking): string | undefined {
  const folder = path === '' ? '' : `${path}/`;
  const manifest = readManifest(`${folder}package.json`, looking);
  for (const main of manifest?.mains ?? []) {
    const target = joinPath(folder, main);
    if (target === undefined || !target.startsWith(folder)) continue;
    const found = findFile(target, looking) ?? (target === path ? undefined : findIndex(`${target}/`, looking));
    if (found !== undefined) return found;
  }
  return findIndex(folder, looking);
}

function findIndex(folder: string, looking: Looking): string | undefined {
  return [...endings, '.json'].map((ending) => `${folder}index${ending}`).find((candidate) => looking.has(candidate));
}

/** The path of a compiled file or its declarations without its ending. */
export function withoutEnding(path: string): string {
  const folder = folderOf(path);
  return folder + path.slice(folder.length).replace(/\.d\.[cm]?ts$|\.[cm]?[jt]sx?$/, '');
}
