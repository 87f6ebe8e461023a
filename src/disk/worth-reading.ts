/**
 * Which files of a folder are worth a scan, by their names alone: in a language that is read, written by the project's own people.
 *
 * Left out are packages, build output, and what `.gitignore` files leave out. Paths have slashes on every system.
 */
import ignore, { type Ignore } from 'ignore';

/** Folders of packages and of tools, wherever they are. */
const foreign = new Set([
  'node_modules', 'bower_components', 'jspm_packages', 'vendor', 'vendors', 'third_party', 'third-party',
  '.git', '.hg', '.svn', '.yarn', '.pnpm-store', '.vscode-test', '.cache', '.turbo', '.parcel-cache',
  'site-packages', '__pycache__', 'venv', '.venv', '.tox', '.nox', '.eggs', '.mypy_cache', '.pytest_cache', '.ruff_cache',
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

/** What the `.gitignore` of a folder says. */
export interface Layer {
  /** The folder's path. */
  readonly folder: string;
  readonly rules: Ignore;
}

/** What stands in a folder, by names. */
export interface Entries {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** The layers that hold in a folder, from those that hold around it and the text of its own `.gitignore`, if it has one. */
export function withLayer(layers: readonly Layer[], folder: string, text: string | undefined): readonly Layer[] {
  return text === undefined ? layers : [...layers, { folder, rules: ignore({ ignorecase: false }).add(text) }];
}

/** Those entries of the folder at `path` that are worth a look: files with one of these endings, and folders to go into. */
export function worthReading(path: string, { files, folders }: Entries, layers: readonly Layer[], extensions: readonly string[]): Entries {
  const outputs = files.flatMap((name) => output[name] ?? []);
  return {
    files: files.filter((name) => isSource(name, extensions) && !isIgnored(layers, `${path}/${name}`, false)),
    folders: folders.filter((name) => !foreign.has(name) && !outputs.some((names) => names.has(name)) && !isIgnored(layers, `${path}/${name}`, true)),
  };
}

/** Whether the layers leave a path out. The word of the deepest one that has one counts. */
export function isIgnored(layers: readonly Layer[], path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of layers.toReversed()) {
    if (!path.startsWith(`${folder}/`)) continue;
    const name = path.slice(folder.length + 1);
    const { ignored, unignored } = rules.test(isFolder ? `${name}/` : name);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function isSource(name: string, extensions: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return extensions.some((extension) => lower.endsWith(extension)) && !/\.d\.[cm]?ts$/.test(lower) && !vendored.test(name);
}
