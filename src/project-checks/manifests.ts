/** What package managers' files say of a project's dependencies: names only, in small letters. */

/** The package managers whose files are read. */
export type Ecosystem = 'npm' | 'python' | 'maven' | 'gradle' | 'composer';

/** A file that declares a package. */
export interface Manifest {
  readonly ecosystem: Ecosystem;
  /** Its path in the project. */
  readonly path: string;
  readonly dependencies: ReadonlySet<string>;
  readonly text: string;
}

const kinds: readonly { readonly file: RegExp; readonly ecosystem: Ecosystem; readonly read: (text: string) => readonly string[] }[] = [
  { file: /^package\.json$/, ecosystem: 'npm', read: (text) => keysOf(text, ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']) },
  { file: /^(?:pyproject\.toml|Pipfile|setup\.cfg)$/, ecosystem: 'python', read: readToml },
  { file: /^requirements[\w.-]*\.(?:txt|in)$/, ecosystem: 'python', read: readRequirements },
  { file: /^pom\.xml$/, ecosystem: 'maven', read: (text) => matches(text, /<artifactId>\s*([\w.-]+)\s*</g) },
  { file: /^build\.gradle(?:\.kts)?$/, ecosystem: 'gradle', read: readGradle },
  { file: /^composer\.json$/, ecosystem: 'composer', read: (text) => keysOf(text, ['require', 'require-dev']) },
];

/** Whether a path is that of a manifest. */
export function isManifest(path: string): boolean {
  return kinds.some(({ file }) => file.test(nameOf(path)));
}

/** Reads a manifest; whatever it cannot read in it is not there. */
export function readManifest(path: string, text: string): Manifest | undefined {
  const kind = kinds.find(({ file }) => file.test(nameOf(path)));
  return kind && { ecosystem: kind.ecosystem, path, text, dependencies: new Set(kind.read(text).map((name) => name.toLowerCase())) };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function keysOf(text: string, members: readonly string[]): string[] {
  const json = parseJson(text);
  return members.flatMap((member) => Object.keys(json[member] ?? {}));
}

function parseJson(text: string): Readonly<Record<string, object | undefined>> {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json as Record<string, object | undefined> : {};
  } catch {
    return {};
  }
}

/** Keys and list items under headings that speak of dependencies or packages: `[project]`, `[tool.poetry.group.dev.dependencies]`, `[packages]`. */
function readToml(text: string): string[] {
  return [
    ...matches(text, /^\s*["']?([A-Za-z][\w.-]*)["']?\s*=\s*(?:["'{]|\[)/gm),
    ...matches(text, /["']([A-Za-z][\w.-]*)(?:\[[\w,\s-]*\])?\s*(?:[<>=!~;@ ][^"']*)?["']/g),
    ...matches(text, /^\s+([A-Za-z][\w.-]*)(?:\[[\w,-]*\])?\s*[<>=!~]/gm),
  ];
}

function readRequirements(text: string): string[] {
  return matches(text, /^\s*([A-Za-z][\w.-]*)(?=\s*(?:\[|[<>=!~;@#]|$))/gm);
}

/** `group:name:version`, `id 'plugin'`, and what catalogues of versions call libraries: `libs.spring.boot.starter.web`. */
function readGradle(text: string): string[] {
  return [
    ...matches(text, /["'][\w.-]+:([\w.-]+)(?::[^"']*)?["']/g),
    ...matches(text, /\bid\s*\(?\s*["']([\w.-]+)["']/g),
    ...matches(text, /\blibs\.([\w.]+)/g).map((name) => name.replaceAll('.', '-')),
  ];
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}
