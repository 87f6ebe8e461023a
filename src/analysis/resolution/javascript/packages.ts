/**
 * From a package of the project to its source: what package.json names is most often build output, which is not there, or made of
 * what people wrote.
 *
 *     dist/queries.js   src/queries.ts, by outDir and rootDir of tsconfig.json, or by the folders that people use
 */
import type { Configuration } from './configurations.ts';
import { joinPath } from '../file-paths.ts';
import type { Looking } from '../looking.ts';
import { exportTargets, type Manifest } from './manifests.ts';
import { findFile, findModule, withoutEnding } from './module-files.ts';

/** Folders of build output, and folders in them for a form of it. */
const outputFolders = new Set(['dist', 'build', 'out', 'lib', 'output', 'compiled', 'built', 'es', 'esm', 'cjs', 'types', '.build', 'dist-node']);
const formFolders = new Set(['cjs', 'esm', 'es', 'mjs', 'commonjs', 'module', 'main', 'types', 'node', 'lib', 'src', 'source']);

/** The file of a package that a subpath (`.`, `./queries`) stands for. */
export function entryOf(folder: string, manifest: Manifest, subpath: string, looking: Looking, output: Configuration['output']): string | undefined {
  const named = manifest.exports === undefined ? subpath === '.' ? manifest.mains : [subpath] : exportTargets(manifest.exports, subpath);
  for (const target of named) {
    const found = fileOfSubpath(folder, target, looking, output);
    if (found !== undefined) return found;
  }
  // What is missing by its own name may be made of the source of that name.
  const guesses = subpath === '.' ? ['src/index', 'index', 'source/index', 'lib/index'] : manifest.exports === undefined ? [`src/${subpath.slice(2)}`] : [];
  if (named.length === 0 && manifest.exports !== undefined) return undefined;
  for (const guess of guesses) {
    const found = findModule(`${folder}${guess}`, looking);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The file that a target in package.json stands for, its source before itself. It never lies outside of the package. */
export function fileOfSubpath(folder: string, target: string, looking: Looking, output: Configuration['output']): string | undefined {
  const path = joinPath(folder, target);
  if (path === undefined || !path.startsWith(folder)) return undefined;
  return sourceOf(folder, path, looking, output) ?? findModule(path, looking) ?? (/\.d\.[cm]?ts$/.test(path) ? findFile(withoutEnding(path), looking) : undefined);
}

/** The file that a path of build output in a package is made of. */
export function sourceOf(folder: string, path: string, looking: Looking, output: Configuration['output']): string | undefined {
  for (const source of sourcesOf(folder, path, output)) {
    const found = findFile(source, looking);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a path of build output may be made of. */
function sourcesOf(folder: string, path: string, output: Configuration['output']): readonly string[] {
  const candidates: string[] = [];
  if (output !== undefined && path.startsWith(output.to)) candidates.push(...output.from.map((from) => from + path.slice(output.to.length)));
  const [first = '', second = '', ...others] = path.slice(folder.length).split('/');
  if (outputFolders.has(first) && second !== '') {
    const rests = [...(formFolders.has(second) && others.length > 0 ? [others] : []), [second, ...others]].map((parts) => parts.join('/'));
    candidates.push(...rests.flatMap((rest) => [`${folder}src/${rest}`, `${folder}source/${rest}`, ...(first === 'lib' ? [] : [`${folder}lib/${rest}`]), `${folder}${rest}`]));
  }
  return [...new Set(candidates)].filter((candidate) => candidate !== path).map(withoutEnding);
}
