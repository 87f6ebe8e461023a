/**
 * Between an editor's documents and the analysis: which name a document has there, and which address a name has here.
 * An address may be of any scheme (`file`, `untitled`, a virtual workspace's own); nothing is read from it.
 */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SourceFile } from '../analysis/analyze.ts';

/** The file name endings that say the dialect of a language id. The first is lent to a document whose name says nothing. */
const endings: Readonly<Record<string, readonly [string, ...string[]]>> = {
  javascript: ['.js', '.mjs', '.cjs', '.jsx'],
  javascriptreact: ['.jsx', '.js'],
  typescript: ['.ts', '.mts', '.cts'],
  typescriptreact: ['.tsx'],
};

/** What the analysis is given for a document. */
export function sourceFile(document: TextDocument): SourceFile {
  return { path: pathOf(document), text: document.getText() };
}

/** The address of a file that a finding in `document` speaks of. */
export function uriOf(path: string, document: TextDocument): string {
  if (path === pathOf(document)) return document.uri;
  const uri = new URL(document.uri);
  uri.pathname = path.split('/').map(encodeURIComponent).join('/');
  return uri.href;
}

function pathOf({ uri, languageId }: TextDocument): string {
  const path = decodedPath(uri);
  const known = endings[languageId];
  const isNamed = known === undefined || known.some((ending) => path.toLowerCase().endsWith(ending));
  return isNamed ? path : path + known[0];
}

function decodedPath(uri: string): string {
  const { pathname } = new URL(uri);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
