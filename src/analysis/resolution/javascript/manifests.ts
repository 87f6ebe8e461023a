/** What package.json says of where imports lead. */
import { asRecord, isRecord, parseJson, strings } from '../json.ts';
import type { Looking } from '../looking.ts';

/** The parts of a package.json that count here. */
export interface Manifest {
  readonly name: string | undefined;
  /** The entries of the package as its maker wants them found, the source first. */
  readonly mains: readonly string[];
  readonly exports: unknown;
  readonly imports: unknown;
  /** Patterns of the folders of a workspace's packages. */
  readonly workspaces: readonly string[];
  /** Packages that are folders of the project: `"db": "file:../db"`. */
  readonly links: ReadonlyMap<string, string>;
  /** The packages that it depends on, development's included, with the versions asked for; undefined where the file cannot be read. */
  readonly dependencies: ReadonlyMap<string, string> | undefined;
  /** `_moduleAliases`, as the package module-alias reads them. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Reads a package.json; undefined where there is none. One that somebody is typing says nothing. */
export function readManifest(path: string, looking: Looking): Manifest | undefined {
  const text = looking.read(path);
  if (text === undefined) return undefined;
  const parsed = parseJson(text);
  const json = asRecord(parsed);
  const { name, workspaces } = json;
  return {
    name: typeof name === 'string' ? name : undefined,
    mains: ['source', 'module', 'main', 'types', 'typings'].flatMap((key) => strings(json[key])),
    exports: json['exports'],
    imports: json['imports'],
    workspaces: Array.isArray(workspaces) ? strings(workspaces) : strings(asRecord(workspaces)['packages']),
    links: new Map(['devDependencies', 'dependencies'].flatMap((key) => Object.entries(asRecord(json[key]))).flatMap(([dependency, version]) => {
      const link = typeof version === 'string' ? /^(?:file|link|portal):(.+)$/.exec(version)?.[1] : undefined;
      return link === undefined ? [] : [[dependency, link] as const];
    })),
    dependencies: isRecord(parsed) ? dependenciesIn(json) : undefined,
    aliases: new Map(Object.entries(asRecord(json['_moduleAliases'])).flatMap(([alias, target]) => (typeof target === 'string' ? [[alias, target] as const] : []))),
  };
}

function dependenciesIn(json: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const lists = Object.keys(json).filter((key) => /^(?:peerD|devD|optionalD|d)ependencies$/.test(key)).map((key) => asRecord(json[key]));
  return new Map(lists.flatMap((list) => Object.entries(list)).map(([name, version]) => [name, String(version)]));
}

/** What `exports` says of a subpath (`.`, `./queries`), in the order in which it is to be tried; undefined where it says nothing of it. */
export function exportTargets(exports: unknown, subpath: string): readonly string[] {
  const isTable = isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
  return isTable ? lookUp(exports, subpath) : subpath === '.' ? targets(exports, '') : [];
}

/** What `imports` says of a name that begins with `#`. */
export function importTargets(imports: unknown, name: string): readonly string[] {
  return isRecord(imports) ? lookUp(imports, name) : [];
}

/** The exact key counts before patterns, of patterns the one with the longest start. */
function lookUp(table: Readonly<Record<string, unknown>>, key: string): readonly string[] {
  if (Object.hasOwn(table, key) && !key.includes('*')) return targets(table[key], '');
  const matches = Object.keys(table).flatMap((pattern) => {
    const [start = '', end] = pattern.endsWith('/') ? [pattern, ''] : pattern.split('*');
    const isMatch = end !== undefined && key.startsWith(start) && key.endsWith(end) && key.length >= start.length + end.length;
    return isMatch ? [{ pattern, start, match: key.slice(start.length, key.length - end.length) }] : [];
  });
  const [best] = matches.sort((a, b) => b.start.length - a.start.length || b.pattern.length - a.pattern.length);
  if (!best) return [];
  return targets(table[best.pattern], best.match).map((target) => (best.pattern.endsWith('/') ? target + best.match : target));
}

/** Conditions under which something else than this program is meant. */
const elsewhere = new Set(['browser', 'react-native', 'worker', 'workerd', 'edge-light', 'deno', 'bun', 'electron', 'react-server', 'style', 'sass']);

/** All that a target may be, whatever the conditions: the first that exists will do. */
function targets(target: unknown, match: string): readonly string[] {
  if (typeof target === 'string') return [target.replaceAll('*', match)];
  if (Array.isArray(target)) return target.flatMap((one: unknown) => targets(one, match));
  if (!isRecord(target)) return [];
  return Object.entries(target).filter(([condition]) => !elsewhere.has(condition)).flatMap(([, one]) => targets(one, match));
}
