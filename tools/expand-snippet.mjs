/** What a snippet writes, by VS Code's own parser: the text after its user pressed Tab through all stops. */
import { Placeholder, SnippetParser, Variable } from 'monaco-editor-core/esm/vs/editor/contrib/snippet/browser/snippetParser.js';

/**
 * Stops without an answer keep their default; those with choices take the one that `choice` counts, or their last one. A tab, which
 * stands for one step of indentation as the editor is set, becomes so many spaces.
 *
 * @param {string} body
 * @param {{ answers?: Readonly<Record<string, string>>, choice?: number, indent?: number }} [options] `answers` are what a user types, by what the stop says before.
 */
export function expand(body, { answers = {}, choice = 0, indent = 2 } = {}) {
  const parsed = new SnippetParser().parse(body);
  const answered = new Map();
  for (const placeholder of parsed.placeholders) {
    const before = answered.has(placeholder.index) || placeholder.transform !== undefined ? undefined : defaultOf(placeholder, choice);
    if (before !== undefined) answered.set(placeholder.index, answers[before] ?? before);
  }
  const write = (marker) => {
    if (marker instanceof Placeholder) {
      const value = answered.get(marker.index) ?? '';
      return marker.transform === undefined ? value : marker.transform.resolve(value);
    }
    if (marker instanceof Variable) return `<${marker.name}>`;
    return marker.children.length > 0 ? marker.children.map(write).join('') : marker.toString();
  };
  return parsed.children.map(write).join('').replaceAll('\t', ' '.repeat(indent));
}

/** What a place says by itself: nothing where it only repeats another one of its number. */
function defaultOf({ choice: options, children }, choice) {
  if (options !== undefined) return String(options.options[choice] ?? options.options.at(-1));
  return children.length > 0 ? children.map((child) => child.toString()).join('') : undefined;
}
