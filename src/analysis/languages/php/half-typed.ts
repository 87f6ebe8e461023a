/**
 * What is being typed ends where it stands: `$request->` above a line that begins a statement does not take that line for the name of
 * a member. The text keeps its length.
 */

const unfinished = /(\?->|->|::)(?=[ \t]*\r?\n\s*(?:[$}?]|(?:abstract|class|do|echo|else|enum|final|for|foreach|function|if|interface|namespace|private|protected|public|return|static|switch|throw|trait|try|unset|use|while)\b(?!\s*\()|(?:if|foreach|for|while|switch|function)\s*\(|\n))/g;

/** The text as it is parsed: behind an arrow that leads nowhere, the statement ends. */
export function endUnfinished(text: string): string {
  return text.replace(unfinished, (arrow) => ';'.padEnd(arrow.length));
}
