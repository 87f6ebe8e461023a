/**
 * Splits SQL text into tokens, whatever the dialect: `'it''s'`, `"name"`, `$1`, `:name`, `-- a comment`, `->>`.
 * A value that is put into the text is one character, `holeMark`; it may stand alone or inside another token.
 */

/** Stands for a hole in the text. A private character: no SQL contains it. */
export const holeMark = '\uE000';

/** The databases whose SQL differs in what matters here. */
export type SqlDialect = 'postgresql' | 'mysql' | 'sqlite';

/** A token, with where it stands in the SQL text. */
export interface SqlToken {
  readonly kind: 'word' | 'number' | 'string' | 'identifier' | 'dollar' | 'comment' | 'placeholder' | 'operator' | 'punctuation' | 'hole';
  /** As written; words in capitals. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const name = /[\p{L}_][\p{L}\p{N}_$\uE000]*/uy;
const digits = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const placeholder = /\$\d+|[:@$][\p{L}_][\p{L}\p{N}_]*|\?\?|\?\d*/uy;
const operator = /::|->>|->|#>>|#>|\|\||<=>|<>|!=|<=|>=|:=|@>|<@|!~\*|~\*|!~|[-+*/%=<>~^&|!#@?:]/y;
const dollarQuote = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;

/** The tokens in order, without white space. A string that is not closed goes to the end. */
export function sqlTokens(sql: string, dialect?: SqlDialect): SqlToken[] {
  const tokens: SqlToken[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(sql)?.[0];
  };
  const push = (kind: SqlToken['kind'], end: number): void => {
    const text = sql.slice(at, end);
    tokens.push({ kind, text: kind === 'word' ? text.toUpperCase() : text, start: at, end });
    at = end;
  };
  while (at < sql.length) {
    const char = sql[at] ?? '';
    let found: string | undefined;
    if (/\s/.test(char)) at++;
    else if (char === holeMark && !/[\p{L}\p{N}_$]/u.test(sql[at + 1] ?? '')) push('hole', at + 1);
    else if (sql.startsWith('--', at) || (char === '#' && dialect === 'mysql')) push('comment', orEnd(sql, sql.indexOf('\n', at)));
    else if (sql.startsWith('/*', at)) push('comment', orEnd(sql, sql.indexOf('*/', at + 2), 2));
    else if (char === '\'') push('string', closing(sql, at, hasBackslashes(sql, at, dialect)));
    else if (char === '"') push(dialect === 'mysql' ? 'string' : 'identifier', closing(sql, at, dialect === 'mysql'));
    else if (char === '`') push('identifier', closing(sql, at, false));
    else if (dialect !== 'mysql' && dialect !== 'sqlite' && (found = match(dollarQuote))) push('dollar', orEnd(sql, sql.indexOf(found, at + found.length), found.length));
    else if ((found = match(placeholder)) && !(found === '?' && /[|&]/.test(sql[at + 1] ?? '')) && !sql.startsWith('::', at) && !sql.startsWith(':=', at)) push('placeholder', at + found.length);
    else if ((found = match(name) ?? match(digits))) push(/^\d/.test(found) ? 'number' : 'word', at + found.length);
    else if (char === holeMark) push('word', at + 1 + (/^[\p{L}\p{N}_$\uE000]*/u.exec(sql.slice(at + 1))?.[0].length ?? 0));
    else if ((found = match(operator))) push('operator', at + found.length);
    else push('punctuation', at + 1);
  }
  return tokens;
}

/** The end of a quoted text, with the quote that closes it. A doubled quote does not. */
function closing(sql: string, start: number, hasEscapes: boolean): number {
  const quote = sql[start];
  for (let at = start + 1; at < sql.length; at++) {
    if (hasEscapes && sql[at] === '\\') at++;
    else if (sql[at] === quote) {
      if (sql[at + 1] !== quote) return at + 1;
      at++;
    }
  }
  return sql.length;
}

/** MySQL's strings, and PostgreSQL's `E'…'`. */
function hasBackslashes(sql: string, at: number, dialect: SqlDialect | undefined): boolean {
  return dialect === 'mysql' || (dialect !== 'sqlite' && /(?<![\p{L}\p{N}_])[eE]$/u.test(sql.slice(Math.max(0, at - 2), at)));
}

function orEnd(sql: string, index: number, more = 0): number {
  return index < 0 ? sql.length : index + more;
}
