/** Texts and numbers, with what stands in texts: `"a $b {$c->d} ${e}"`, heredocs, shell commands. */
import type { Node, Range } from '../../ir.ts';
import { constant } from '../nodes.ts';
import { expression } from './expressions.ts';
import { readVariable, type Context } from './scope.ts';
import { child, parts, rangeOf, type Syntax } from './syntax.ts';

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', v: '\v', e: '\u001b', f: '\f', '\\': '\\', $: '$', '"': '"', '`': '`' };

/** What an escape in a text of double quotes stands for. */
function unescaped(sequence: string): string {
  const body = sequence.slice(1);
  const known = escapes[body];
  if (known !== undefined) return known;
  const unicode = /^u\{([0-9a-f]+)\}$/i.exec(body)?.[1];
  if (unicode !== undefined) return Number.parseInt(unicode, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(unicode, 16)) : '';
  const hexadecimal = /^x([0-9a-f]{1,2})$/i.exec(body)?.[1];
  if (hexadecimal !== undefined) return String.fromCharCode(Number.parseInt(hexadecimal, 16));
  return /^[0-7]{1,3}$/.test(body) ? String.fromCharCode(Number.parseInt(body, 8) & 0xff) : sequence;
}

/** `'text'`: only quotes and backslashes are escaped. */
export function plainText(context: Context, syntax: Syntax): Node {
  const inner = parts(syntax).map((one) => context.text.slice(one.start, one.end)).join('');
  return constant(inner.replace(/\\([\\'])/g, '$1'), rangeOf(syntax));
}

/** A text that may have holes. */
export function textWithHoles(context: Context, syntax: Syntax): Node {
  return joined(pieces(context, syntax), rangeOf(syntax));
}

function joined(found: readonly Node[], range: Range): Node {
  const merged: Node[] = [];
  for (const piece of found) {
    const last = merged.at(-1);
    if (piece.kind === 'constant' && last?.kind === 'constant') {
      merged[merged.length - 1] = constant(String(last.value) + String(piece.value), { start: last.range.start, end: piece.range.end });
    } else merged.push(piece);
  }
  if (merged.length === 0) return constant('', range);
  const [only] = merged;
  return merged.length === 1 && only?.kind === 'constant' ? { ...only, range } : { kind: 'text', parts: merged, range };
}

/** The texts and holes in something with quotes around, in order. White space before a hole belongs to the text though the tree leaves it out. */
function pieces(context: Context, syntax: Syntax): Node[] {
  const found: Node[] = [];
  let end = syntax.children[0]?.end ?? syntax.start;
  for (const one of syntax.children.slice(1, -1)) {
    if (one.start > end) found.push(gap(context, end, one.start));
    end = one.end;
    const piece = hole(context, one);
    if (piece !== undefined) found.push(piece);
  }
  const last = syntax.children.at(-1);
  if (last !== undefined && last.start > end && syntax.children.length > 1) found.push(gap(context, end, last.start));
  return found;
}

function gap(context: Context, start: number, end: number): Node {
  return constant(context.text.slice(start, end), { start, end });
}

function hole(context: Context, one: Syntax): Node | undefined {
  const range = rangeOf(one);
  const text = context.text.slice(one.start, one.end);
  switch (one.type) {
    case 'string_content': case 'nowdoc_string': return constant(text, range);
    case 'escape_sequence': return constant(unescaped(text), range);
    case '{': case '}': return undefined;
    case 'dynamic_variable_name': return dollarBrace(context, one);
    case 'subscript_expression': return subscriptInText(context, one);
    default: return one.isNamed ? expression(context, one) : constant(text, range);
  }
}

/** `${name}` and `${name[key]}` mean `$name` and `$name[key]`. */
function dollarBrace(context: Context, syntax: Syntax): Node {
  const [inner] = parts(syntax);
  if (inner?.type === 'name') return readVariable(context, context.text.slice(inner.start, inner.end), rangeOf(syntax));
  const [object, key] = parts(inner);
  if (inner?.type === 'subscript_expression' && object?.type === 'name') {
    const range = rangeOf(syntax);
    const read = readVariable(context, context.text.slice(object.start, object.end), range);
    return { kind: 'member', object: read, key: expression(context, key), range };
  }
  return expression(context, syntax);
}

/** In a text, `$row[name]` has a key without quotes. */
function subscriptInText(context: Context, syntax: Syntax): Node {
  const [object, key] = parts(syntax);
  if (key?.type !== 'name') return expression(context, syntax);
  const name = context.text.slice(key.start, key.end);
  return { kind: 'member', object: expression(context, object), key: constant(name, rangeOf(key)), range: rangeOf(syntax) };
}

/** A heredoc or nowdoc; the indentation of its end mark is taken off every line. */
export function heredoc(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const body = child(syntax, 'heredoc_body', 'nowdoc_body');
  if (body === undefined) return constant('', range);
  const endMark = child(syntax, 'heredoc_end');
  const before = endMark === undefined ? '' : context.text.slice(0, endMark.start);
  const indent = /(?:^|\n)([ \t]*)$/.exec(before)?.[1] ?? '';
  const found: Node[] = [];
  let { start: end } = body;
  const first = body.children[0];
  if (first !== undefined) end = first.start;
  for (const one of body.children) {
    if (one.start > end) found.push(gap(context, end, one.start));
    end = one.end;
    const piece = syntax.type === 'nowdoc' ? constant(context.text.slice(one.start, one.end), rangeOf(one)) : hole(context, one);
    if (piece !== undefined) found.push(piece);
  }
  const whole = joined(found, range);
  if (indent === '') return whole;
  if (whole.kind !== 'text') return outdented(whole, indent, true);
  return { ...whole, parts: whole.parts.map((piece, index) => outdented(piece, indent, index === 0)) };
}

function outdented(piece: Node, indent: string, isFirst: boolean): Node {
  if (piece.kind !== 'constant' || typeof piece.value !== 'string') return piece;
  return constant(piece.value.replace(new RegExp(`(${isFirst ? '^|' : ''}\\n)${indent}`, 'g'), '$1'), piece.range);
}

/** A pattern of the functions whose names begin with `preg_`, in its delimiters: what is between them, and the flags that all languages have. */
export function asPattern(node: Node): Node {
  if (node.kind === 'list') return { ...node, elements: node.elements.map((element) => ({ ...element, value: asPattern(element.value) })) };
  if (node.kind !== 'constant' || typeof node.value !== 'string') return node;
  const text = node.value.trim();
  const closing = { '(': ')', '{': '}', '[': ']', '<': '>' }[text[0] ?? ''] ?? text[0] ?? '';
  const end = text.lastIndexOf(closing);
  if (end < 1 || /[\w\\]/.test(closing)) return node;
  const flags = text.slice(end + 1);
  return constant({ pattern: text.slice(1, end).replace(/\\z$/i, '$').replace(/^\\A/, '^'), flags: `g${[...flags].filter((flag) => 'imsu'.includes(flag)).join('')}` }, node.range);
}

/** An integer or a number with a fraction, in any of PHP's forms. */
export function numberIn(text: string): number {
  const plain = text.replaceAll('_', '').toLowerCase();
  if (/^0o?[0-7]+$/.test(plain) && plain !== '0') return Number.parseInt(plain.replace(/^0o?/, ''), 8);
  return Number(plain);
}
