/**
 * The files of a folder that are worth a scan: in a language that is read, written by the project's own people.
 *
 * Left out are packages, build output, what `.gitignore` files leave out (those of the folders above, too, up to the root of the
 * repository), and whatever a symbolic link leads to: inside the folder it is found by its own name, outside it does not belong here.
 */
import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Folders of packages and of tools, wherever they are. */
const foreign = new Set([
  'node_modules', 'bower_components', 'jspm_packages', 'vendor', 'vendors', 'third_party', 'third-party',
  '.git', '.hg', '.svn', '.yarn', '.pnpm-store', '.vscode-test', '.cache', '.turbo', '.parcel-cache',
  '.next', '.nuxt', '.output', '.svelte-kit', '.vercel', '.netlify', '.serverless', '.aws-sam', '.nyc_output', '.gradle', '.mvn',
]);

/** Folders of build output, beside what a build is described in. Elsewhere the names are ordinary ones: `src/build/`. */
const output: Readonly<Record<string, ReadonlySet<string>>> = {
  'package.json': new Set(['dist', 'build', 'out', 'coverage']),
  'pom.xml': new Set(['target', 'out']),
  'build.gradle': new Set(['build', 'out', 'bin']),
  'build.gradle.kts': new Set(['build', 'out', 'bin']),
};

/** Copies of libraries that people put among their own scripts. */
const vendored = /[.-]min\.[cm]?js$|^(?:jquery|bootstrap|angular|underscore|backbone|modernizr)(?:\.(?:bundle|slim|full|core))?\.js$|^(?:jquery|bootstrap|angular|react|react-dom|vue|d3|lodash|underscore|moment|backbone|require|modernizr|handlebars|socket\.io)[.-]v?\d[\w.-]*\.js$/i;

/** What a folder's `.gitignore` says. */
interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What was found in a folder. */
export interface FoundFiles {
  /** Paths from the folder, by slashes, in order. */
  readonly files: readonly string[];
  /** Folders that could not be read, and why. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Finds the files under `root` (an absolute path) with one of these endings. */
export function findFiles(root: string, extensions: readonly string[]): FoundFiles {
  const files: string[] = [];
  const unreadable = new Map<string, string>();
  walk(root, layersAbove(root));
  // By code units: the same order on every machine.
  return { files: files.sort((a, b) => (a < b ? -1 : 1)), unreadable };

  function walk(folder: string, above: readonly Layer[]): void {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      unreadable.set(nameOf(folder), error instanceof Error ? error.message : String(error));
      return;
    }
    const layers = withLayer(above, folder);
    const outputs = entries.flatMap(({ name }) => output[name] ?? []);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (foreign.has(entry.name) || outputs.some((names) => names.has(entry.name)) || isIgnored(layers, path, true)) continue;
        walk(path, layers);
      } else if (entry.isFile() && isSource(entry.name, extensions) && !isIgnored(layers, path, false)) {
        files.push(nameOf(path));
      }
    }
  }

  function nameOf(path: string): string {
    return relative(root, path).split(sep).join('/');
  }
}

function isSource(name: string, extensions: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return extensions.some((extension) => lower.endsWith(extension)) && !/\.d\.[cm]?ts$/.test(lower) && !vendored.test(name);
}

/** The `.gitignore` files between the root of the repository and `root`; none where they leave `root` itself out: someone wants it scanned. */
function layersAbove(root: string): readonly Layer[] {
  const folders: string[] = [];
  let folder = root;
  while (!existsSync(join(folder, '.git'))) {
    const parent = dirname(folder);
    if (parent === folder) return [];
    folders.unshift(parent);
    folder = parent;
  }
  const layers = folders.reduce(withLayer, [] as readonly Layer[]);
  const steps = [...folders.slice(1), root];
  return steps.some((step) => isIgnored(layers, step, true)) ? [] : layers;
}

function withLayer(layers: readonly Layer[], folder: string): readonly Layer[] {
  try {
    return [...layers, { folder, rules: ignore({ ignorecase: false }).add(readFileSync(join(folder, '.gitignore'), 'utf8')) }];
  } catch {
    return layers;
  }
}

/** The word of the deepest `.gitignore` that has one counts. */
function isIgnored(layers: readonly Layer[], path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of layers.toReversed()) {
    const name = relative(folder, path).split(sep).join('/');
    if (name === '' || name.startsWith('../')) continue;
    const { ignored, unignored } = rules.test(isFolder ? `${name}/` : name);
    if (ignored || unignored) return ignored;
  }
  return false;
}
