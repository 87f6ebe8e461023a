/**
 * What is being typed ends where it stands: `request.` above a line that ends a block, or that begins a statement, does not take that line for the name of
 * a member. The text keeps its length.
 */

const unfinished = /(\.|::)(?=[ \t]*\r?\n\s*(?:[}@]|(?:abstract|break|case|class|continue|default|do|else|final|for|if|int|interface|long|new|private|protected|public|return|static|String|switch|throw|try|var|void|while)\b))/g;

/** The text as it is parsed: behind a dot that leads nowhere, the statement ends. */
export function endUnfinished(text: string): string {
  return text.replace(unfinished, (dot) => ';'.padEnd(dot.length));
}
