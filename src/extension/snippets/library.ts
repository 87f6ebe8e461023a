/** The snippets, as the build has left them in `dist/snippets/index.json`: read once, when they are first asked for. */
import { Uri, workspace } from 'vscode';

/** A stack or a subject. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly isStack: boolean;
  /** What tells that a workspace uses it: `npm express`. */
  readonly detect: readonly string[];
  /** Where tests of a resource are kept, and the prefix of the snippet that opens such a file. */
  readonly tests?: string;
}

/** One text of a snippet: a prefix has several where languages differ. */
export interface Snippet {
  readonly group: string;
  readonly prefix: string;
  readonly task: string;
  readonly description: string;
  /** A section of the guide, perhaps with an advice. */
  readonly guide: string;
  /** VS Code's ids. */
  readonly languages: readonly string[];
  /** In VS Code's syntax. */
  readonly body: string;
  /** What it writes if nothing is changed. */
  readonly text: string;
  /** The stop that holds the name of the resource. */
  readonly name?: { readonly stop: number };
  /** The prefix of the snippet that tests it. */
  readonly test?: string;
  /** Where it usually lies, if it is a whole file. */
  readonly file?: string;
}

export interface Library {
  readonly groups: readonly Group[];
  readonly snippets: readonly Snippet[];
}

export async function readLibrary(extensionUri: Uri): Promise<Library> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'snippets', 'index.json'));
  return JSON.parse(new TextDecoder().decode(bytes)) as Library;
}

/** The text of a prefix for a language, or else its first one. */
export function textFor({ snippets }: Library, prefix: string, language: string | undefined): Snippet | undefined {
  const texts = snippets.filter((snippet) => snippet.prefix === prefix);
  return texts.find(({ languages }) => language !== undefined && languages.includes(language)) ?? texts.at(-1);
}

/** What the first word of a prefix stands for, in the order in which a service is written. */
export const topics: readonly (readonly [topic: string, title: string])[] = [
  ['rest', 'Endpoints'],
  ['auth', 'Authentication'],
  ['db', 'Data access'],
  ['test', 'Tests'],
  ['ops', 'Operation'],
  ['api', 'Interfaces'],
  ['ship', 'Shipping'],
];

export function topicOf({ prefix }: Pick<Snippet, 'prefix'>): string {
  return prefix.slice(0, prefix.indexOf('-'));
}
