/**
 * Tells where values stand in the text of an SQL statement: what may become a parameter, and what may not.
 *
 *     SELECT * FROM {identifier} WHERE name = '{quoted}' AND id = {value} ORDER BY {identifier}
 *
 * A statement may also be a piece of one, as query builders take it: `price < {value}`.
 */
import { holeMark, sqlTokens, type SqlDialect, type SqlToken } from './sql-tokens.ts';

/** Where one hole stands. Offsets are of the text with its holes. */
export type SqlPlace =
  /** In a text between quotes at `start` and `end` (behind the closing one). `mayBeParameter`: all of it may become one. */
  | { readonly kind: 'quoted'; readonly offset: number; readonly start: number; readonly end: number; readonly mayBeParameter: boolean }
  /** `isCount`: of LIMIT or OFFSET, which takes only numbers. */
  | { readonly kind: 'value'; readonly offset: number; readonly isCount: boolean }
  /** All between the parentheses of IN or VALUES: one value or many. `start`: of IN. */
  | { readonly kind: 'list'; readonly offset: number; readonly start: number; readonly end: number }
  | { readonly kind: 'identifier' | 'comment' | 'unknown'; readonly offset: number };

const comparing = new Set(['LIKE', 'ILIKE', 'RLIKE', 'REGEXP', 'GLOB', 'MATCH', 'BETWEEN', 'ESCAPE', 'TO', 'THEN', 'ELSE', 'CASE', 'DIV', 'MOD']);
const naming = new Set([
  'FROM', 'INTO', 'JOIN', 'UPDATE', 'TABLE', 'BY', 'DATABASE', 'SCHEMA', 'INDEX', 'VIEW', 'COLUMN', 'TRUNCATE', 'AS', 'USE', 'COLLATE', 'SELECT', 'DISTINCT',
  'RETURNING', 'PRAGMA', 'SET', 'EXISTS', 'ONLY', 'ADD', 'DROP', 'RENAME', 'CONSTRAINT', 'KEY', 'REFERENCES', 'DESCRIBE', 'CALL', 'EXEC', 'EXECUTE', 'OUTFILE', 'USING',
]);
const conditions = new Set(['WHERE', 'AND', 'OR', 'ON', 'HAVING', 'NOT', 'WHEN', 'IS']);
const clauses = new Set([
  'SELECT', 'FROM', 'WHERE', 'HAVING', 'ON', 'SET', 'VALUES', 'VALUE', 'LIMIT', 'OFFSET', 'BY', 'RETURNING', 'INTO', 'JOIN', 'UPDATE', 'TABLE', 'INDEX',
  'UNION', 'EXCEPT', 'INTERSECT', 'CALL', 'USING', 'REFERENCES', 'WITH',
]);
const typed = new Set(['INTERVAL', 'DATE', 'TIME', 'TIMESTAMP', 'TIMESTAMPTZ', 'TIMETZ', 'E', 'N', 'X', 'B', 'U', '_UTF8', '_UTF8MB4', '_BINARY']);
/** What stands in the parentheses of these is a column, more often than a value. */
const aggregates = new Set(['COUNT', 'SUM', 'MIN', 'MAX', 'AVG', 'OVER', 'KEY', 'INDEX']);
const verbs = new Set([
  'SELECT', 'INSERT', 'UPDATE', 'DELETE', 'WITH', 'CREATE', 'ALTER', 'DROP', 'CALL', 'EXEC', 'EXECUTE', 'PRAGMA', 'SET', 'SHOW', 'EXPLAIN', 'TRUNCATE', 'REPLACE',
  'MERGE', 'GRANT', 'REVOKE', 'VALUES', 'BEGIN', 'COPY', 'DESCRIBE', 'USE', 'LOCK', 'ANALYZE', 'VACUUM', 'LISTEN', 'NOTIFY', 'DO',
]);
/** Statements that take parameters. */
const parameterized = new Set(['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'WITH', 'REPLACE', 'MERGE', 'VALUES', 'CALL']);

/** The places of all holes, in order. `sql`: the text with `holeMark` for each. */
export function sqlPlaces(sql: string, dialect?: SqlDialect): SqlPlace[] {
  const tokens = sqlTokens(sql, dialect);
  const meaning = tokens.filter(({ kind }) => kind !== 'comment');
  const reader = new Reader(sql, meaning, dialect);
  return tokens.flatMap((token): SqlPlace[] => {
    const offsets = holesIn(sql, token);
    if (offsets.length === 0) return [];
    if (token.kind === 'comment' || token.kind === 'dollar') return offsets.map((offset) => ({ kind: 'comment', offset }));
    const index = meaning.indexOf(token);
    return offsets.map((offset) => reader.place(token, index, offset));
  });
}

/** Whether it starts as a statement does. A piece of one does not. */
export function startsAsStatement(sql: string): boolean {
  return verbs.has(firstWord(sql) ?? '');
}

/** Whether a database takes parameters in it: one statement, and none that defines or sets something. */
export function takesParameters(sql: string, dialect?: SqlDialect): boolean {
  const tokens = sqlTokens(sql, dialect).filter(({ kind }) => kind !== 'comment');
  const end = tokens.findIndex(({ text }) => text === ';');
  if (end >= 0 && end < tokens.length - 1) return false;
  const verb = firstWord(sql);
  return verb === undefined || !verbs.has(verb) || parameterized.has(verb);
}

function firstWord(sql: string): string | undefined {
  return sqlTokens(sql).find(({ kind, text }) => kind !== 'comment' && text !== '(')?.text;
}

function holesIn(sql: string, { start, end }: SqlToken): number[] {
  const offsets: number[] = [];
  for (let at = sql.indexOf(holeMark, start); at >= 0 && at < end; at = sql.indexOf(holeMark, at + 1)) offsets.push(at);
  return offsets;
}

class Reader {
  constructor(readonly sql: string, readonly tokens: readonly SqlToken[], readonly dialect: SqlDialect | undefined) {}

  place(token: SqlToken, index: number, offset: number): SqlPlace {
    const { kind, start, end } = token;
    if (kind === 'string' || (kind === 'identifier' && this.sql[start] === '"' && this.dialect !== 'postgresql')) {
      const outside = this.#bare(index);
      // Where a value stands, SQLite takes "text" for text, too.
      if (kind === 'identifier' && outside !== 'value' && outside !== 'count') return { kind: 'identifier', offset };
      return { kind: 'quoted', offset, start, end, mayBeParameter: this.#mayBeParameter(index, outside) };
    }
    if (kind !== 'hole') return { kind: 'identifier', offset };
    if (this.#isGlued(token)) return { kind: 'identifier', offset };
    const bare = this.#bare(index);
    switch (bare) {
      case 'value': case 'count': return { kind: 'value', offset, isCount: bare === 'count' };
      case 'list': return { kind: 'list', offset, start: this.tokens[index - 2]?.start ?? start, end: this.tokens[index + 1]?.end ?? end };
      default: return { kind: bare, offset };
    }
  }

  #mayBeParameter(index: number, outside: string): boolean {
    const before = this.tokens[index - 1];
    if (this.#isUnclosed(this.tokens[index])) return false;
    if (before?.kind === 'word' && typed.has(before.text)) return this.dialect === 'mysql' && before.text === 'INTERVAL';
    if (this.dialect === 'mysql' && before?.text.startsWith('->')) return false;
    if (before?.kind === 'word' && naming.has(before.text)) return before.text === 'SELECT';
    return outside !== 'identifier' || before?.kind !== 'word';
  }

  #isUnclosed(token: SqlToken | undefined): boolean {
    return !token || token.end - token.start < 2 || this.sql[token.end - 1] !== this.sql[token.start];
  }

  /** Part of a name or a placeholder: `a.{x}`, `{x}.b`, `${x}`, `:{x}`, `{a}{b}`. */
  #isGlued({ start, end }: SqlToken): boolean {
    return /[.$:@\uE000\p{L}\p{N}_]/u.test((this.sql[start - 1] ?? '') + (this.sql[end] ?? ''))
      && !(this.sql[end] === ':' && this.sql[end + 1] === ':');
  }

  /** Where a thing without quotes stands. */
  #bare(index: number): 'value' | 'count' | 'list' | 'identifier' | 'unknown' {
    const before = this.tokens[index - 1];
    const after = this.tokens[index + 1];
    if (!before) return isComparison(after) ? 'identifier' : 'unknown';
    const { kind, text } = before;
    if (text === '::') return 'identifier';
    if (text === 'LIMIT' || text === 'OFFSET' || (text === ',' && this.#clause(index)?.text === 'LIMIT')) return 'count';
    if (kind === 'operator') return text === '*' && !this.#isOperand(index - 2) ? 'unknown' : 'value';
    if (text === '(') return this.#inParentheses(index - 1, after);
    if (text === ',') return this.#inList(index, after);
    if (kind !== 'word') return this.#clause(index)?.text === 'BY' ? 'identifier' : 'unknown';
    if (text === 'INTERVAL') return this.dialect === 'mysql' ? 'value' : 'unknown';
    if (text === 'AND' && this.#isBetween(index - 1)) return 'value';
    if (comparing.has(text)) return 'value';
    if (naming.has(text)) return 'identifier';
    if (conditions.has(text)) return isComparison(after) ? 'identifier' : 'unknown';
    return this.#clause(index)?.text === 'BY' ? 'identifier' : 'unknown';
  }

  #isOperand(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && (token.text === ')' || ['number', 'string', 'identifier', 'placeholder', 'hole'].includes(token.kind)
      || (token.kind === 'word' && !clauses.has(token.text) && !naming.has(token.text)));
  }

  /** `BETWEEN x AND` with nothing but the value between. */
  #isBetween(index: number): boolean {
    for (let at = index - 1; at >= 0 && at > index - 12; at--) {
      const text = this.tokens[at]?.text ?? '';
      if (text === 'BETWEEN') return true;
      if (text === 'AND' || clauses.has(text)) return false;
    }
    return false;
  }

  #inParentheses(open: number, after: SqlToken | undefined): 'value' | 'list' | 'identifier' | 'unknown' {
    const before = this.tokens[open - 1];
    if (!before) return 'unknown';
    const isAlone = after?.text === ')' && !this.#isOneColumn(open);
    if (before.text === 'IN' || before.text === 'VALUES' || before.text === 'VALUE') return isAlone ? 'list' : 'value';
    if (before.text === ',' && this.#clause(open)?.text.startsWith('VALUE')) return isAlone ? 'list' : 'value';
    if (this.#isColumnList(open)) return 'identifier';
    if (before.kind !== 'word' && before.kind !== 'identifier') return 'unknown';
    if (conditions.has(before.text)) return isComparison(after) ? 'identifier' : 'unknown';
    if (before.text === 'AS' || before.text === 'FROM' || before.text === 'EXISTS') return 'unknown';
    return aggregates.has(before.text) ? 'identifier' : 'value';
  }

  #inList(index: number, after: SqlToken | undefined): 'value' | 'identifier' | 'unknown' {
    const open = this.#open(index);
    if (open === undefined) {
      const clause = this.#clause(index)?.text;
      if (clause === 'CALL') return 'value';
      return clause === 'BY' || clause === 'FROM' || clause === 'SELECT' || clause === 'RETURNING' || (clause === 'SET' && after?.text === '=') ? 'identifier' : 'unknown';
    }
    const before = this.tokens[open - 1];
    if (before?.text === 'IN' || before?.text === 'VALUES' || before?.text === 'VALUE') return 'value';
    if (before?.text === ',' && this.#clause(open)?.text.startsWith('VALUE')) return 'value';
    if (this.#isColumnList(open)) return 'identifier';
    return before?.kind === 'word' || before?.kind === 'identifier' ? 'value' : 'unknown';
  }

  /** `(name) VALUES (`: there is one value for one column. */
  #isOneColumn(open: number): boolean {
    const [values, close, , first] = [1, 2, 3, 4].map((back) => this.tokens[open - back]?.text);
    return values === 'VALUES' && close === ')' && first === '(';
  }

  /** The columns behind a table's name: `INSERT INTO t (`, `ON t (`, `REFERENCES t (`. */
  #isColumnList(open: number): boolean {
    let at = open - 2;
    while (this.tokens[at]?.text === '.') at -= 2;
    const text = this.tokens[at]?.text;
    return text === 'INTO' || text === 'REFERENCES' || text === 'TABLE' || text === 'EXISTS' || text === 'USING' || this.tokens[open - 1]?.text === 'CONFLICT'
      || this.tokens[open - 1]?.text === 'USING' || (text === 'ON' && firstWord(this.sql) === 'CREATE');
  }

  /** The parenthesis around a token. */
  #open(index: number): number | undefined {
    let depth = 0;
    for (let at = index - 1; at >= 0; at--) {
      const text = this.tokens[at]?.text;
      if (text === ')') depth++;
      else if (text === '(' && depth-- === 0) return at;
    }
    return undefined;
  }

  /** The word that opens the clause around a token. */
  #clause(index: number): SqlToken | undefined {
    let depth = 0;
    for (let at = index - 1; at >= 0; at--) {
      const token = this.tokens[at];
      if (token?.text === ')') depth++;
      else if (token?.text === '(') {
        if (depth-- === 0) return undefined;
      } else if (depth === 0 && token?.kind === 'word' && clauses.has(token.text)) return token;
    }
    return undefined;
  }
}

function isComparison(token: SqlToken | undefined): boolean {
  return token !== undefined && (/^(?:=|<|>|<=|>=|<>|!=|~|~\*)$/.test(token.text) || ['LIKE', 'ILIKE', 'IN', 'IS', 'BETWEEN', 'NOT'].includes(token.text));
}
