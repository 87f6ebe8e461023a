/**
 * Which texts are not worth an analysis: nobody wrote them, nobody will mend them, or they are no text at all.
 *
 *     skipReason('!function(e,t){…}(…)')  // 'minified'
 *
 * Only the text decides, so that every door skips the same files. A file skipped in error loses its findings,
 * one analysed in error costs some noise: where in doubt, the answer is to analyse.
 */

/** In characters. Nobody edits a file of this size by hand. */
const sizeLimit = 1_000_000;
/** In characters. VS Code itself stops colouring such lines. */
const lineLimit = 20_000;
/** Lines of more characters than this may be minified; hand-written ones hold long texts or data addresses instead. */
const longLine = 500;
/** The share of code's punctuation in a line from which on it is taken for minified code. Base64 and prose have next to none. */
const densePunctuation = 0.08;
/** The share of characters that could not be decoded from which on the file is not text in UTF-8. */
const undecodable = 0.05;

/** Says why a text is not analysed (`minified`), as the end of a sentence for the log; undefined where it is. */
export function skipReason(text: string): string | undefined {
  if (text.length > sizeLimit) return 'larger than 1 MB';
  if (text.includes('\0')) return 'binary';
  if (count(text, /\uFFFD/g) > text.length * undecodable) return 'not readable as UTF-8';

  const long = text.split('\n').filter((line) => line.length > longLine);
  if (long.some((line) => line.length > lineLimit)) return `a line of more than ${lineLimit.toLocaleString('en')} characters`;
  const dense = long.filter((line) => count(line, /[;,(){}=]/g) > line.length * densePunctuation);
  if (dense.reduce((sum, line) => sum + line.length, 0) > text.length / 2) return 'minified';

  if (isMarkedAsGenerated(headComments(text))) return 'generated';
  if (/^\s*(?:\/\/|\/\*)[#@]\s*sourceMappingURL=\S+(?:\s*\*\/)?\s*$/.test(lastLine(text))) return 'compiled from another file (it names its source map)';
  return undefined;
}

function isMarkedAsGenerated(comments: string): boolean {
  if (/(?:^|[\s*])@generated\b(?!-)/.test(comments)) return true;
  return /\bgenerated\b/i.test(comments) && /\bdo(?: not|n't) (?:edit|modify|change)\b/i.test(comments);
}

/** The comments before the first line of code, in the comment syntaxes of all our languages. */
function headComments(text: string): string {
  const skipped = /\s+|#[^\n]*|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|<\?php\b|(['"])use \w+\1;?/y;
  let end = 0;
  while (skipped.test(text)) end = skipped.lastIndex;
  return text.slice(0, end);
}

function lastLine(text: string): string {
  const end = text.trimEnd();
  return end.slice(end.lastIndexOf('\n') + 1);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
