/**
 * What a snippet writes, by VS Code's own parser: the text after its user pressed Tab through all stops. A tab, which stands for
 * one step of indentation as the editor is set, becomes two spaces.
 *
 *     expand(['get${1/(.*)/${1:/capitalize}/}(${1:order})'], new Map([[1, 'cart']]))  // getCart(cart)
 */
import {
  Choice,
  Placeholder,
  SnippetParser,
  type Marker,
  type TextmateSnippet,
} from 'monaco-editor-core/esm/vs/editor/contrib/snippet/browser/snippetParser.js';

/** What a user types at a stop, by its number. */
export type Answers = ReadonlyMap<number, string>;

export function parseBody(body: readonly string[]): TextmateSnippet {
  return new SnippetParser().parse(body.join('\n'));
}

/** Stops without an answer keep their default, or their first choice. */
export function expand(body: readonly string[], answers: Answers = new Map()): string {
  const write = (marker: Marker): string => {
    if (marker instanceof Placeholder) {
      const value = answers.get(marker.index) ?? marker.children.map(write).join('');
      return marker.transform === undefined ? value : marker.transform.resolve(value);
    }
    if (marker instanceof Choice) return marker.toString();
    return marker.children.length > 0 ? marker.children.map(write).join('') : marker.toString();
  };
  return parseBody(body).children.map(write).join('').replaceAll('\t', '  ');
}

/** The choices of each stop that has some. */
export function choicesOf(body: readonly string[]): Map<number, string[]> {
  const choices = new Map<number, string[]>();
  for (const { index, choice } of parseBody(body).placeholders) {
    if (choice !== undefined) choices.set(index, choice.options.map(String));
  }
  return choices;
}

/** The defaults, and each choice of each stop with the defaults of the others. */
export function expandAll(body: readonly string[]): string[] {
  const variants = [...choicesOf(body)].flatMap(([stop, options]) =>
    options.slice(1).map((option) => expand(body, new Map([[stop, option]]))),
  );
  return [expand(body), ...variants];
}
