/**
 * The packages of a workspace, by their names: npm's, yarn's and bun's `workspaces` in package.json, pnpm-workspace.yaml, lerna.json.
 *
 *     membersOf('shop/', looking)  // @shop/api → shop/packages/api/, @shop/db → shop/packages/db/
 */
import { joinPath } from '../file-paths.ts';
import type { Looking } from '../looking.ts';
import { asRecord, strings } from '../json.ts';
import { readManifest } from './manifests.ts';

/** The folders of packages, by the packages' names. */
export type Members = ReadonlyMap<string, string>;

/** Folders that patterns are compared with, at most; and how deep `**` goes. */
const mostFolders = 5_000;
const deepest = 6;

/** The folder itself, if it is the root of a workspace. */
export function workspaceRootOf(folder: string, looking: Looking): string | undefined {
  return patternsOf(folder, looking).length > 0 ? folder : undefined;
}

/** All packages of the workspace with this root. */
export function membersOf(root: string, looking: Looking): Members {
  const patterns = patternsOf(root, looking).map(toSegments);
  const wanted = patterns.filter(({ isNegated }) => !isNegated);
  const unwanted = patterns.filter(({ isNegated }) => isNegated);
  const members = new Map<string, string>();
  let left = mostFolders;
  const seen = new Set<string>();
  const visit = (folder: string, segments: readonly string[], depth: number): void => {
    const key = `${folder} ${segments.join('/')}`;
    if (left-- <= 0 || seen.has(key)) return;
    seen.add(key);
    const [segment, ...others] = segments;
    if (segment === undefined) return take(folder);
    if (segment === '**') {
      visit(folder, others, depth);
      if (depth < deepest) for (const name of foldersIn(folder)) visit(`${folder}${name}/`, segments, depth + 1);
    } else if (/[*?]/.test(segment)) {
      const names = toRegExp(segment);
      for (const name of foldersIn(folder)) if (names.test(name)) visit(`${folder}${name}/`, others, depth + 1);
    } else {
      const path = joinPath(folder, segment);
      if (path !== undefined) visit(path === '' ? '' : `${path}/`, others, depth + 1);
    }
  };
  const foldersIn = (folder: string): readonly string[] => looking.list(folder).folders.filter((name) => name !== 'node_modules' && !name.startsWith('.'));
  const take = (folder: string): void => {
    const below = folder.slice(root.length, -1).split('/');
    if (folder === root || unwanted.some(({ segments }) => matches(segments, below))) return;
    const name = readManifest(`${folder}package.json`, looking)?.name;
    if (name !== undefined && !members.has(name)) members.set(name, folder);
  };
  for (const { segments } of wanted) visit(root, segments, 0);
  return members;
}

function patternsOf(root: string, looking: Looking): readonly string[] {
  const pnpm = looking.read(`${root}pnpm-workspace.yaml`);
  const lerna = looking.read(`${root}lerna.json`);
  return [
    ...readManifest(`${root}package.json`, looking)?.workspaces ?? [],
    ...(pnpm === undefined ? [] : packagesInYaml(pnpm)),
    ...(lerna === undefined ? [] : lernaPackages(lerna)),
  ].flatMap(withoutBraces);
}

function lernaPackages(text: string): readonly string[] {
  try {
    const { packages, useWorkspaces, npmClient } = asRecord(JSON.parse(text));
    return packages === undefined ? useWorkspaces === true || npmClient !== undefined ? [] : ['packages/*'] : strings(packages);
  } catch {
    return [];
  }
}

/** The list `packages` of a pnpm-workspace.yaml, in both of the ways in which YAML writes lists. */
function packagesInYaml(text: string): readonly string[] {
  const unquoted = (item: string): string => item.trim().replace(/^(['"])(.*?)\1.*$|\s+#.*$/, '$2');
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => /^packages\s*:/.test(line));
  if (start < 0) return [];
  const flow = /^packages\s*:\s*\[([^\]]*)\]/m.exec(lines.slice(start).join('\n'))?.[1];
  if (flow !== undefined) return flow.split(',').map(unquoted).filter((item) => item !== '');
  const items: string[] = [];
  for (const line of lines.slice(start + 1)) {
    const item = /^\s*-\s+(.+)$/.exec(line)?.[1];
    if (item !== undefined) items.push(unquoted(item));
    else if (/^\S/.test(line) && !line.startsWith('#')) break;
  }
  return items;
}

/** `{apps,packages}/*` is two patterns. */
function withoutBraces(pattern: string): readonly string[] {
  const braces = /\{([^{}]*)\}/.exec(pattern);
  if (!braces) return [pattern];
  const [all, inside = ''] = braces;
  return inside.split(',').flatMap((one) => withoutBraces(pattern.replace(all, () => one)));
}

interface Pattern {
  readonly segments: readonly string[];
  readonly isNegated: boolean;
}

function toSegments(pattern: string): Pattern {
  const isNegated = pattern.startsWith('!');
  const segments = pattern.slice(isNegated ? 1 : 0).split('/').filter((segment) => segment !== '' && segment !== '.');
  return { segments, isNegated };
}

function matches([segment, ...others]: readonly string[], [name, ...below]: readonly string[]): boolean {
  if (segment === undefined) return name === undefined;
  if (segment === '**') return matches(others, name === undefined ? [] : [name, ...below]) || (name !== undefined && matches([segment, ...others], below));
  return name !== undefined && toRegExp(segment).test(name) && matches(others, below);
}

/** One segment of a pattern: `*` and `?` stand for what is no slash. */
function toRegExp(segment: string): RegExp {
  return new RegExp(`^${segment.replace(/[.+^$()|[\]\\{}]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`);
}
