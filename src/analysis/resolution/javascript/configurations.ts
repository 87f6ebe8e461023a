/**
 * What tsconfig.json and jsconfig.json say of where imports lead: `paths`, `baseUrl`, `rootDirs`, and of where the compiler puts what
 * it makes. JSON with comments and trailing commas. What they extend counts where they say nothing themselves.
 */
import { parse } from 'jsonc-parser';
import { folderOf, joinPath } from '../file-paths.ts';
import type { Looking } from '../looking.ts';
import { asRecord, isRecord, strings } from '../json.ts';

/** What counts in a folder. Paths are those of the project; folders end with a slash. */
export interface Configuration {
  /** Of the file itself. */
  readonly path: string;
  /** Patterns of names (`@app/*`), with the paths that they stand for. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly baseUrl?: string;
  readonly rootDirs: readonly string[];
  /** Files in the folders `from` are compiled into the folder `to`. */
  readonly output?: { readonly to: string; readonly from: readonly string[] };
}

/** The folder of a package in which a configuration lies that another one extends by a package's name. */
type FindInPackages = (specifier: string, folder: string) => string | undefined;

/** A chain of `extends` has so many links at most. */
const longestChain = 12;

/** The configuration that lies in a folder itself. */
export function nearestConfiguration(folder: string, looking: Looking, findInPackages: FindInPackages): Configuration | undefined {
  const path = ['tsconfig.json', 'jsconfig.json'].map((name) => folder + name).find((candidate) => looking.has(candidate));
  if (path === undefined) return undefined;
  const own = read(path, folder, looking, findInPackages, longestChain);
  if (own && (own.paths.size > 0 || own.baseUrl !== undefined)) return own;
  // A file that only refers to others (`"references"`) has the options in those.
  for (const reference of references(path, looking)) {
    const other = read(reference, folderOf(reference), looking, findInPackages, longestChain);
    if (other && (other.paths.size > 0 || other.baseUrl !== undefined)) return { ...other, path };
  }
  return own;
}

/** What a name may stand for by `paths` and `baseUrl`, in order. */
export function pathTargets({ paths, baseUrl }: Configuration, name: string): readonly string[] {
  const matches = [...paths].flatMap(([pattern, targets]) => {
    const [start = '', end] = pattern.split('*');
    if (end === undefined) return pattern === name ? [{ rank: Number.POSITIVE_INFINITY, targets, match: '' }] : [];
    const isMatch = name.startsWith(start) && name.endsWith(end) && name.length >= start.length + end.length;
    return isMatch ? [{ rank: start.length, targets, match: name.slice(start.length, name.length - end.length) }] : [];
  });
  const [best] = matches.sort((a, b) => b.rank - a.rank);
  const mapped = best?.targets.map((target) => target.replace('*', () => best.match)) ?? [];
  const beside = baseUrl === undefined ? undefined : joinPath(baseUrl, `./${name}`);
  return [...mapped, ...(beside === undefined ? [] : [beside])];
}

/** `leaf` is the folder of the file that begins the chain: `${configDir}`. */
function read(path: string, leaf: string, looking: Looking, findInPackages: FindInPackages, left: number): Configuration | undefined {
  const text = looking.read(path);
  if (text === undefined || left === 0) return undefined;
  const folder = folderOf(path);
  const json = asRecord(parse(text, [], { allowTrailingComma: true }));
  const parents = strings(json['extends']).flatMap((specifier) => {
    const parent = extended(specifier, folder, looking, findInPackages);
    return parent === undefined ? [] : read(parent, leaf, looking, findInPackages, left - 1) ?? [];
  });
  const inherited = parents.reduce<Omit<Configuration, 'path'>>((all, one) => merge(all, one), { paths: new Map(), rootDirs: [] });

  const options = asRecord(json['compilerOptions']);
  const place = (value: unknown): string | undefined => {
    if (typeof value !== 'string') return undefined;
    const [, inLeaf] = /^\$\{configDir\}(.*)$/.exec(value) ?? [];
    return inLeaf === undefined ? joinPath(folder, value) : joinPath(leaf, `.${inLeaf}`);
  };
  const asFolder = (value: unknown): string | undefined => {
    const at = place(value);
    return at === undefined ? undefined : at === '' ? '' : `${at}/`;
  };
  const baseUrl = asFolder(options['baseUrl']) ?? inherited.baseUrl;
  const own = isRecord(options['paths']) ? pathsOf(options['paths'], baseUrl ?? folder, place) : undefined;
  const rootDirs = options['rootDirs'] === undefined ? inherited.rootDirs : strings(options['rootDirs']).flatMap((one) => asFolder(one) ?? []);
  const to = asFolder(options['outDir']);
  const rootDir = asFolder(options['rootDir']);
  const output = to === undefined ? inherited.output : { to, from: rootDir === undefined ? [`${folder}src/`, folder] : [rootDir] };
  return { path, paths: own ?? inherited.paths, rootDirs, ...(baseUrl !== undefined && { baseUrl }), ...(output && { output }) };
}

function merge(all: Omit<Configuration, 'path'>, one: Configuration): Omit<Configuration, 'path'> {
  const baseUrl = one.baseUrl ?? all.baseUrl;
  const output = one.output ?? all.output;
  return {
    paths: one.paths.size > 0 ? one.paths : all.paths, rootDirs: one.rootDirs.length > 0 ? one.rootDirs : all.rootDirs,
    ...(baseUrl !== undefined && { baseUrl }), ...(output && { output }),
  };
}

function pathsOf(paths: Readonly<Record<string, unknown>>, base: string, place: (value: unknown) => string | undefined): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(paths).map(([pattern, targets]) => [pattern, strings(targets).flatMap((target) => {
    const at = target.startsWith('${') ? place(target) : joinPath(base, target);
    return at === undefined ? [] : at;
  })] as const));
}

/** The path of what a configuration extends. */
function extended(specifier: string, folder: string, looking: Looking, findInPackages: FindInPackages): string | undefined {
  if (!/^\.{0,2}(?:\/|$)/.test(specifier)) return findInPackages(specifier, folder);
  const path = joinPath(folder, specifier);
  if (path === undefined) return undefined;
  return path.endsWith('.json') || looking.has(path) ? path : `${path}.json`;
}

function references(path: string, looking: Looking): readonly string[] {
  const listed = asRecord(parse(looking.read(path) ?? '', [], { allowTrailingComma: true }))['references'];
  return (Array.isArray(listed) ? listed : []).flatMap((one: unknown) => {
    const [to] = strings(asRecord(one)['path']);
    const at = to === undefined ? undefined : joinPath(folderOf(path), to);
    return at === undefined ? [] : at.endsWith('.json') ? at : `${at}/tsconfig.json`;
  });
}
