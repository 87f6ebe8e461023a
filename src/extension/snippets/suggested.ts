/** Which snippets completion suggests. Text in, snippets out. */
import type { Library, Snippet } from './library.ts';

/** Where somebody types. */
export interface Typing {
  /** VS Code's id. */
  readonly language: string;
  /** The name of the file. */
  readonly file: string;
  /** What stands before the cursor, in its line. */
  readonly before: string;
  /** What is not to be suggested: ids of groups (`wordpress`), or beginnings of prefixes (`test-*`, `*`). */
  readonly hidden: readonly string[];
}

/** The languages that there are snippets for, by VS Code's ids: known before the snippets are read. */
export const snippetLanguages = [
  'javascript', 'typescript', 'python', 'java', 'php', 'sql', 'json', 'yaml', 'dockercompose', 'dockerfile', 'ignore', 'dotenv', 'properties', 'plaintext', 'groovy', 'nginx', 'http', 'prisma',
] as const;

/** Files of tests, by their names: not by their folders, as a whole workspace may lie in one that is called `test`. */
const testFile = /\.(?:test|spec)\.|^test_.*\.py$|^conftest\.py$|Test\.(?:php|java)$/;

/** What an application is written with: it is not suggested in its tests. */
const application = new Set(['rest', 'auth', 'db', 'ops', 'api']);

/**
 * The part of a prefix that was typed, and the snippets that it may become: one of their words begins like it. Behind a dot stands a member, which is
 * none. Where nothing is typed, all of the language.
 *
 *     suggested(library, { language: 'typescript', file: 'orders.ts', before: '  rest-ex', hidden: [] })  // { typed: 'rest-ex', snippets: [rest-express-…] }
 */
export function suggested({ snippets }: Library, { language, file, before, hidden }: Typing): { readonly typed: string; readonly snippets: readonly Snippet[] } {
  const typed = /[a-z0-9-]*$/i.exec(before)?.[0] ?? '';
  if (/[.$\w]$/.test(before.slice(0, before.length - typed.length))) return { typed, snippets: [] };
  const isInTest = testFile.test(file);
  const first = typed.charAt(0).toLowerCase();
  // Behind a hyphen one is in the midst of a prefix, or of a calculation.
  const isGiven = typed.includes('-') ? (prefix: string) => prefix.startsWith(typed.toLowerCase()) : (prefix: string) => prefix.split('-').some((word) => word.startsWith(first));
  return {
    typed,
    snippets: snippets.filter(({ prefix, group, languages }) =>
      languages.includes(language) && !(isInTest && application.has(prefix.slice(0, prefix.indexOf('-')))) && isGiven(prefix) && !isHidden(prefix, group, hidden)),
  };
}

function isHidden(prefix: string, group: string, hidden: readonly string[]): boolean {
  return hidden.some((one) => (one.endsWith('*') ? prefix.startsWith(one.slice(0, -1)) : one === group));
}
