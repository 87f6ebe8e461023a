/** Strings of all kinds: with escapes, raw, of bytes, with holes, one behind the other. */
import type { Node } from '../../ir.ts';
import { block, constant, operation } from '../nodes.ts';
import { expression } from './expressions.ts';
import { textOf, type Context } from './scope.ts';
import { field, partsOf, rangeOf, type Syntax } from './syntax.ts';

/** A string, or several that stand one behind the other. */
export function lowerString(context: Context, syntax: Syntax): Node {
  const strings = syntax.type === 'concatenated_string' ? partsOf(syntax) : [syntax];
  const parts = strings.flatMap((string) => stringParts(context, string));
  const range = rangeOf(syntax);
  if (parts.every((part) => part.kind === 'constant')) return constant(parts.map(({ value }) => String(value)).join(''), range);
  return { kind: 'text', parts, range };
}

/** The text of a string without holes; undefined for anything else. */
export function stringOf(context: Context, syntax: Syntax | undefined): string | undefined {
  if (syntax?.type !== 'string' && syntax?.type !== 'concatenated_string') return undefined;
  const node = lowerString(context, syntax);
  return node.kind === 'constant' && typeof node.value === 'string' ? node.value : undefined;
}

function stringParts(context: Context, syntax: Syntax): Node[] {
  const start = syntax.children.find(({ type }) => type === 'string_start');
  const prefix = start ? textOf(context, start).toLowerCase() : '';
  const parts: Node[] = [];
  for (const part of syntax.children) {
    if (part.type === 'string_content') {
      const raw = textOf(context, part);
      const escaped = prefix.includes('r') ? raw : decode(raw);
      parts.push(constant(prefix.includes('f') ? escaped.replace(/\{\{|\}\}/g, ([brace = '']) => brace) : escaped, rangeOf(part)));
    } else if (part.type === 'interpolation') parts.push(hole(context, part));
  }
  return parts;
}

/** `{value:format}`: a format of numbers takes nothing else. */
function hole(context: Context, syntax: Syntax): Node {
  const value = expression(context, field(syntax, 'expression'));
  const specifier = field(syntax, 'format_specifier');
  if (!specifier) return value;
  const inner = partsOf(specifier).map((part) => expression(context, field(part, 'expression')));
  const formatted = /^:[^{}]*[bcdeEfFgGnoxX%]$/.test(textOf(context, specifier)) ? operation('arithmetic', [value], value.range) : value;
  return inner.length === 0 ? formatted : block([...inner, formatted], value.range);
}

const escapes: Readonly<Record<string, string>> = { 'n': '\n', 't': '\t', 'r': '\r', 'b': '\b', 'f': '\f', 'v': '\v', 'a': '\u0007', '\\': '\\', '\'': '\'', '"': '"', '\n': '', '\r\n': '' };

function decode(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|N\{[^}]*\}|(\r\n|[\s\S]))/g, (whole, ...groups: (string | undefined)[]) => {
    const [byte, short, long, octal, other] = groups;
    const code = byte ?? short ?? long;
    if (code !== undefined) return codePoint(Number.parseInt(code, 16));
    if (octal !== undefined) return codePoint(Number.parseInt(octal, 8));
    return other === undefined ? '\u0000' : escapes[other] ?? whole;
  });
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** An integer or a float; of an imaginary number, its size. */
export function numberOf(text: string): number {
  const plain = text.replaceAll('_', '').replace(/[jJlL]$/, '');
  return /^0\d+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
}
