/**
 * Texts that Python puts together, in pieces: f-strings, `+`, `%` and `format`.
 *
 *     'ping ' + host, f'ping {host}', 'ping %s' % host, 'ping {}'.format(host)   →   'ping ', host
 */
import type { Arrival } from '../engine/state.ts';
import type { Call, Node } from '../ir.ts';
import type { FunctionIndex } from './walk.ts';

/** A piece of the text: as it is, or a value. */
export type Piece = { readonly text: string } | { readonly hole: Node };

/** The expression that makes the text. */
export function expressionOf(argument: Node, owner: Arrival['owner'], index: FunctionIndex): Node | null {
  if (argument.kind !== 'variable') return argument;
  const { variable } = argument;
  const [only, ...others] = index.assignments(variable);
  return variable.isConstant && variable.owner === owner && only && others.length === 0 && index.uses(variable).length === 1 ? only.node.value : null;
}

/** The pieces that an expression puts together; null where one of them is written in a way that is not read here. */
export function piecesOf(node: Node, text: string): readonly Piece[] | null {
  if (node.kind === 'constant') return typeof node.value === 'string' ? [{ text: node.value }] : null;
  if (node.kind === 'text') {
    return together(node.parts.map((part) => (part.kind === 'constant' ? piecesOf(part, text) : /^\s*\}/.test(text.slice(part.range.end)) ? [{ hole: part }] : null)));
  }
  if (node.kind === 'operation' && node.operator === 'add') return together(node.operands.map((one) => (isText(one) ? piecesOf(one, text) : [{ hole: one }])));
  if (node.kind === 'call') return formatted(node);
  return null;
}

const isText = (node: Node): boolean => node.kind === 'text' || (node.kind === 'constant' && typeof node.value === 'string') || (node.kind === 'operation' && node.operator === 'add') || (node.kind === 'call' && formatted(node) !== null);
const together = (all: readonly (readonly Piece[] | null)[]): readonly Piece[] | null => (all.every((one) => one !== null) ? all.flat() : null);

/** `'… %s' % value`, `'… {}'.format(value)`. */
function formatted({ callee, arguments: passed }: Call): readonly Piece[] | null {
  if (callee.kind !== 'member' || callee.key.kind !== 'constant' || callee.object.kind !== 'constant' || typeof callee.object.value !== 'string') return null;
  if (passed.some(({ spread }) => spread)) return null;
  const [first] = passed;
  const template = callee.object.value;
  if (callee.key.value === '__mod__') {
    const values = first?.value.kind === 'list' ? first.value.elements.map(({ value }) => value) : first ? [first.value] : [];
    return filled(template, /%(?:([sdif])|(%)|.)/gs, (match) => (match[1] ? values.shift() : undefined), (match) => (match[2] ? '%' : null), () => values.length === 0);
  }
  if (callee.key.value !== 'format') return null;
  let next = 0;
  const byName = (name: string): Node | undefined => (name === '' ? passed[next++] : /^\d+$/.test(name) ? passed[Number(name)] : passed.find((one) => one.name === name))?.value;
  return filled(template, /\{\{|\}\}|\{(\w*)\}|[{}]/g, (match) => (match[1] === undefined ? undefined : byName(match[1])), (match) => (match[0].length === 2 && match[1] === undefined ? match[0].charAt(0) : null), () => true);
}

function filled(template: string, places: RegExp, valueOf: (match: RegExpMatchArray) => Node | undefined, textOf: (match: RegExpMatchArray) => string | null, isDone: () => boolean): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of template.matchAll(places)) {
    pieces.push({ text: template.slice(at, match.index) });
    const written = textOf(match);
    const hole = written === null ? valueOf(match) : undefined;
    if (written === null && !hole) return null;
    pieces.push(hole ? { hole } : { text: written ?? '' });
    at = match.index + match[0].length;
  }
  return isDone() ? [...pieces, { text: template.slice(at) }] : null;
}
