/** The snippets as the build compiles them from their pages, and where each is: the one reader of them in the tests. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileSnippets, type CompiledSnippet, type SnippetGroup } from '../../tools/build-snippets.mjs';

export type { CompiledSnippet, SnippetGroup };

export const { groups, snippets } = compileSnippets();

/** The pages that lie in the folder, by the name of their group. */
export function presentGroups(): string[] {
  return readdirSync(join(import.meta.dirname, '../../snippets')).map((file) => file.replace(/\.md$/, ''));
}

/** The text of a prefix that is for a language. */
export function snippetOf(prefix: string, language: string): CompiledSnippet {
  const found = snippets.find((snippet) => snippet.prefix === prefix && snippet.languages.includes(language));
  if (!found) throw new Error(`there is no snippet ${prefix} for ${language}`);
  return found;
}

/** All prefixes, each once, in the order of the pages. */
export const prefixes: readonly string[] = [...new Set(snippets.map(({ prefix }) => prefix))];
