/**
 * Between an editor's addresses and the analysis: which path a document has there, and which address a path has here.
 *
 *     file:///c%3A/shop/caf%C3%A9.ts  ⇄  /c:/shop/café.ts     (file:///C:/shop/caf%C3%A9.ts is the same file)
 *
 * An address may be of any scheme (`file`, `untitled`, a virtual workspace's own); a path says no scheme. That is why
 * paths are only compared within one origin.
 */
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** The file name endings that say the dialect of a language id. The first is lent to a document whose name says nothing. */
export const endings: Readonly<Record<string, readonly [string, ...string[]]>> = {
  javascript: ['.js', '.mjs', '.cjs', '.jsx'],
  javascriptreact: ['.jsx', '.js'],
  typescript: ['.ts', '.mts', '.cts'],
  typescriptreact: ['.tsx'],
  python: ['.py', '.pyw'],
  java: ['.java'],
  php: ['.php', '.phtml'],
  blade: ['.blade.php'],
  twig: ['.twig'],
};

/** The language id that an address's ending tells; undefined where it tells none. */
export function languageIdOf(uri: string): string | undefined {
  const path = pathOfUri(uri).toLowerCase();
  return Object.entries(endings).find(([, own]) => own.some((ending) => path.endsWith(ending)))?.[0];
}

/** The endings of all files that the analysis can read. */
export const sourceEndings: readonly string[] = [...new Set(Object.values(endings).flat())];

/** A glob for their names. */
export const sourceGlob = `**/*{${sourceEndings.join(',')}}`;

/** A glob for the names of other files that say where imports lead, or are imported. */
export const configurationGlob = '**/{*.json,pnpm-workspace.yaml,requirements.txt,pyproject.toml,Pipfile,setup.cfg,*.properties,pom.xml,build.gradle,build.gradle.kts}';

/** The same, of the name of one file. */
export const configurationName = /\.(?:json|properties)$|^(?:pnpm-workspace\.yaml|requirements\.txt|pyproject\.toml|Pipfile|setup\.cfg|pom\.xml|build\.gradle(?:\.kts)?)$/;

/** The path under which the analysis knows a document. */
export function pathOf({ uri, languageId }: TextDocument): string {
  const path = pathOfUri(uri);
  const known = endings[languageId];
  const isNamed = known === undefined || known.some((ending) => path.toLowerCase().endsWith(ending));
  return isNamed ? path : path + known[0];
}

/** The path in an address: slashes between folders on every system, nothing encoded, the letter of a drive small. */
export function pathOfUri(uri: string): string {
  const { pathname } = new URL(uri);
  return decoded(pathname).replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** Whether a file is in a folder, by their addresses, however these are written. */
export function isInside(folder: string, uri: string): boolean {
  return originOf(uri) === originOf(folder) && pathOfUri(uri).startsWith(`${pathOfUri(folder).replace(/\/$/, '')}/`);
}

/** Scheme and host of an address: within one origin, paths tell files apart. */
export function originOf(uri: string): string {
  const { protocol, host } = new URL(uri);
  return `${protocol}//${host}`;
}

/** The address of a path in an origin; undefined where the path is none (it may come from an import that someone is typing). */
export function uriOf(path: string, origin: string): string | undefined {
  try {
    const uri = new URL(origin);
    uri.pathname = path.split('/').map(encoded).join('/');
    return uri.href;
  } catch {
    return undefined;
  }
}

/** As VS Code encodes, so that addresses that were made here are the same texts as those that it sends. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
