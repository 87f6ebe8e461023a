/** How JavaScript, and Java, which is like it in that, write text: the characters of a literal, literals of given characters, and what stands between expressions. */
import type { Language } from '../../catalog/model.ts';
import type { Range } from '../ir.ts';

/** One character of a literal: as written (`\'`), and what it is (`'`). */
export interface Char {
  readonly raw: string;
  readonly cooked: string;
}

/** What a string or template begins and ends with. */
export type Quote = '\'' | '"' | '`';

const escape = /\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\r\n|[^])|[^]/g;
const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0', '\n': '', '\r\n': '' };

/** The characters of a literal's source, without its quotes. */
export function charsOf(source: string): Char[] {
  return (source.match(escape) ?? []).flatMap((raw): Char[] => {
    if (raw.length === 1) return [{ raw, cooked: raw }];
    const code = /^\\(?:u\{?|x)([\da-fA-F]+)\}?$/.exec(raw)?.[1];
    const cooked = code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : named[raw.slice(1)] ?? raw.slice(1);
    return [{ raw, cooked }];
  });
}

/** Characters that are new in the file, as written in a literal. */
export function newChars(text: string): Char[] {
  return [...text].map((cooked) => ({ raw: cooked === '\\' ? '\\\\' : cooked, cooked }));
}

/** The source of characters between quotes of another kind than before. */
export function sourceOf(chars: readonly Char[], quote: Quote): string {
  return chars.map(({ raw, cooked }, index) => {
    if (cooked === quote) return `\\${quote}`;
    if (raw === '\\\'' || raw === '\\"' || raw === '\\`') return cooked;
    if (quote === '`' && cooked === '$' && chars[index + 1]?.cooked === '{') return '\\$';
    if (quote !== '`' && (raw === '\\$' || raw === '\\{')) return cooked;
    return quote !== '`' && raw === '\n' ? '\\n' : raw;
  }).join('');
}

/** A string of these characters, with the quotes that the file prefers unless that would need more escapes. */
export function stringOf(chars: readonly Char[], preferred: Quote): string {
  const other: Quote = preferred === '"' ? '\'' : '"';
  const has = (quote: Quote): boolean => chars.some(({ cooked }) => cooked === quote);
  const quote = preferred !== '`' && has(preferred) && !has(other) ? other : preferred;
  return quote + sourceOf(chars, quote) + quote;
}

/** How texts are written in a file of a language. */
export function textWriter(language: Language, file: string): (chars: readonly Char[]) => string {
  if (language === 'java') return (chars) => `"${sourceOf(chars, '"')}"`;
  const preferred = preferredQuote(file);
  return (chars) => stringOf(chars, preferred);
}

/** The quotes that a file mostly writes, by how it begins. */
export function preferredQuote(file: string): Quote {
  const text = file.slice(0, 20_000);
  const single = text.match(/(?:from|require\(|import|[=(,:[])\s*'/g)?.length ?? 0;
  const double = text.match(/(?:from|require\(|import|[=(,:[])\s*"/g)?.length ?? 0;
  return double > single ? '"' : '\'';
}

/** What stands between two expressions, without white space and comments. */
export function tokensBetween(text: string, { start, end }: Range): { readonly text: string; readonly start: number; readonly end: number }[] {
  const tokens: { text: string; start: number; end: number }[] = [];
  const token = /\/\/[^\n]*|\/\*[^]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|[\p{L}\p{N}_$]+|[^\s]/gu;
  token.lastIndex = start;
  for (let found = token.exec(text); found && found.index < end; found = token.exec(text)) {
    if (!/^\/[/*]/.test(found[0])) tokens.push({ text: found[0], start: found.index, end: found.index + found[0].length });
  }
  return tokens;
}

/** The end of an argument, element or entry that holds `inner`, with types and parentheses around it; `limit`: of all of them. */
export function endOfItem(text: string, inner: Range, limit: number): number {
  let end = inner.end;
  let depth = 0;
  for (const token of tokensBetween(text, { start: inner.end, end: limit })) {
    if (token.text === ',' && depth === 0) break;
    if ('([{'.includes(token.text)) depth++;
    if (')]}'.includes(token.text)) depth = Math.max(0, depth - 1);
    end = token.end;
  }
  return end;
}

/** The white space before what starts at `at`, if a new line starts there: a line break and the indentation. */
export function lineStart(text: string, at: number): string | undefined {
  return /\r?\n[ \t]*$/.exec(text.slice(0, at))?.[0];
}
