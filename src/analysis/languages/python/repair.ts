/**
 * Half-typed code made readable: what a line lacks makes the parser take the lines below for its rest. Such a line is cut short, by spaces in
 * place of what is unfinished, so that everything else stands where it stood.
 *
 *     total = cart.       →  total = cart
 *     print(f(            →  print f
 *     def find(           →
 */

/** Lines that no bracket goes on to: a statement begins there, whatever is open. */
const begins = /^[ \t]*(?:@\w|(?:def|class|async[ \t]+def|import|from[ \t]+[\w.]+[ \t]+import|return|while|with|try[ \t]*:|raise|pass|break|continue|global|nonlocal|del|assert)(?![\w]))/;
/** Whole lines that cannot be read. */
const unfinishedLine = /^[ \t]*(?:import|from(?:[ \t]+[\w.]*)?(?:[ \t]+import)?|@|def(?:[ \t]+\w+)?[ \t]*|class(?:[ \t]+\w+)?[ \t]*|async(?:[ \t]+def)?|for\b[^:]*|while\b[^:]*|with\b[^:]*|(?:el)?if\b[^:]*|match\b[ \t][^:=]*|case\b[ \t][^:=]*|except\b[^:]*|lambda)[ \t]*$/;
/** What a line must not end with. */
const unfinishedEnd = /(?:\.|[ \t]*(?:[-+*/%@&|^=<>]+|\b(?:and|or|not|in|is|if|else|await|lambda|:=)))[ \t]*$/;

interface Line {
  readonly start: number;
  end: number;
  /** Without strings and comments, which are written as `x` and spaces. */
  plain: string;
}

/** The text with what is unfinished in it cut out; the same text where there is nothing of the kind. */
export function repair(text: string): string {
  const characters = [...Array(text.length).keys()].map((index) => text[index] ?? '');
  const blank = (start: number, end: number): void => {
    for (let index = start; index < end; index++) if (characters[index] !== '\n' && characters[index] !== '\r') characters[index] = ' ';
  };
  let open: number[] = [];
  for (const { start, end, plain } of linesOf(text, blank)) {
    if (open.length > 0 && begins.test(plain)) {
      for (const at of open) cutAt(text, at, blank);
      open = [];
    }
    for (let index = 0; index < plain.length; index++) {
      const character = plain[index] ?? '';
      if ('([{'.includes(character)) open.push(start + index);
      else if (')]}'.includes(character)) open.pop();
    }
    if (open.length > 0) continue;
    if (unfinishedLine.test(plain)) blank(start, end);
    else {
      const ending = unfinishedEnd.exec(plain);
      if (ending && !plain.endsWith('\\')) blank(start + ending.index, end);
    }
  }
  for (const at of open) cutAt(text, at, blank);
  return characters.join('');
}

/** A bracket that nothing closes goes; the head of a function or class with all of its line. */
function cutAt(text: string, at: number, blank: (start: number, end: number) => void): void {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const isHead = /^[ \t]*(?:def|class|async|from|for|while|with|if|elif|match|case|except)\b/.test(text.slice(start, at));
  blank(isHead ? start : at, isHead ? (end < 0 ? text.length : end) : at + 1);
  // What stands behind it alone on its line is no call.
  if (!isHead && end >= 0 && /,[ \t]*$/.test(text.slice(at + 1, end))) blank(at, end);
}

/** The lines, in which strings are told from code. A string that its line does not end is cut. */
function* linesOf(text: string, blank: (start: number, end: number) => void): Generator<Line> {
  let line: Line = { start: 0, end: 0, plain: '' };
  let index = 0;
  while (index < text.length) {
    const character = text[index] ?? '';
    if (character === '\n') {
      yield { ...line, end: index };
      index++;
      line = { start: index, end: index, plain: '' };
    } else if (character === '#') {
      const end = endOfLine(text, index);
      line.plain += ' '.repeat(end - index);
      index = end;
    } else if (character === '"' || character === '\'') {
      const quote = text.startsWith(character.repeat(3), index) ? character.repeat(3) : character;
      const end = endOfString(text, index, quote);
      const isCut = quote.length === 1 && text[end - 1] !== quote;
      if (isCut) blank(index, end);
      line.plain += isCut ? ' '.repeat(end - index) : 'x'.repeat(end - index);
      index = end;
    } else {
      line.plain += character;
      index++;
    }
  }
  yield { ...line, end: text.length };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Behind a string; of one that is not closed, at the end of the line, or of the text. */
function endOfString(text: string, start: number, quote: string): number {
  for (let index = start + quote.length; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text.startsWith(quote, index)) return index + quote.length;
    else if (text[index] === '\n' && quote.length === 1) return index;
  }
  return text.length;
}
