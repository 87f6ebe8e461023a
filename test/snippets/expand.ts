/** The texts of a snippet: by its defaults, and by each of its choices. */
import { SnippetParser, type TextmateSnippet } from 'monaco-editor-core/esm/vs/editor/contrib/snippet/browser/snippetParser.js';
import { expand, type Answers } from '../../tools/expand-snippet.mjs';

export { expand, type Answers };

export function parseBody(body: string): TextmateSnippet {
  return new SnippetParser().parse(body);
}

/** The choices of each stop that has some. */
export function choicesOf(body: string): Map<number, string[]> {
  const choices = new Map<number, string[]>();
  for (const { index, choice } of parseBody(body).placeholders) {
    if (choice !== undefined) choices.set(index, choice.options.map(String));
  }
  return choices;
}

/** How many texts it takes to see each choice at least once. */
export function countVariants(body: string): number {
  return Math.max(1, ...[...choicesOf(body).values()].map((options) => options.length));
}

/** The defaults, then the second choices, and so on: each choice is there at least once. */
export function expandAll(body: string, indent = 2): string[] {
  return Array.from({ length: countVariants(body) }, (_, choice) => expand(body, { choice, indent }));
}
