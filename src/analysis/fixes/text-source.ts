/**
 * How a text is built in the source: literals, templates and what is put between them, over one expression or over several
 * statements (`sql = 'SELECT …'; sql += ' WHERE …'`).
 */
import type { Fragment } from '../engine/value.ts';
import type { FunctionNode, Node, Range, Variable } from '../ir.ts';
import { charsOf, tokensBetween, type Char, type Quote } from './javascript-text.ts';
import { isWithin, type FunctionIndex } from './walk.ts';

/** Constant characters, or a value that is put there. */
export type Atom = TextAtom | HoleAtom;

/** Constant characters, with where each of them is written. */
export interface TextAtom {
  readonly kind: 'text';
  readonly range: Range;
  readonly chars: readonly Char[];
}

/** A value that is put into the text. */
export interface HoleAtom {
  readonly kind: 'hole';
  readonly node: Node;
  /** With `${` and `}`, or with its parentheses. */
  readonly outer: Range;
  /** The expression as written. */
  readonly source: Range;
  /** Where it is a variable that holds text, and that text is looked at: how it is built. */
  readonly built: readonly TextExpression[] | null;
}

/** One operand of a concatenation. */
export interface Unit {
  readonly kind: 'string' | 'template' | 'operand';
  readonly range: Range;
  readonly atoms: readonly Atom[];
  readonly quote: Quote | null;
}

/** What yields text: units, with `+` and whatever else stands between them. */
export interface TextExpression {
  readonly range: Range;
  readonly units: readonly Unit[];
}

/** What a text is read with. `expanded`: the variables whose own text is looked at. */
export interface Reading {
  readonly owner: FunctionNode;
  readonly index: FunctionIndex;
  readonly expanded: ReadonlySet<Variable>;
}

/** The units of an expression. */
export function textExpression(text: string, node: Node, reading: Reading): TextExpression {
  const leaves: Node[] = [];
  flatten(node, leaves);
  const units = leaves.map((leaf, index): Unit => {
    const before = leaves[index - 1]?.range.end ?? Math.min(node.range.start, leaf.range.start);
    const after = leaves[index + 1]?.range.start ?? Math.max(node.range.end, leaf.range.end);
    return unitOf(text, leaf, before, after, reading);
  });
  return { units, range: { start: units[0]?.range.start ?? node.range.start, end: units.at(-1)?.range.end ?? node.range.end } };
}

/** `a + b` of numbers is one value; with a text on its left or right it is a concatenation. */
function flatten(node: Node, leaves: Node[]): void {
  const [left, right] = node.kind === 'operation' && node.operator === 'add' ? node.operands : [];
  if (!left || !right || !(isText(left) || isText(right) || left.kind === 'variable' && leaves.length === 0 && isBuildingOn(node, left))) {
    leaves.push(node);
    return;
  }
  if (isText(left)) flatten(left, leaves);
  else leaves.push(left);
  if (isText(right)) flatten(right, leaves);
  else leaves.push(right);
}

/** `sql += x`: lowered to `sql + x`, both with the range of the whole. */
function isBuildingOn(node: Node, left: Node): boolean {
  return node.range.start === left.range.start;
}

function isText(node: Node): boolean {
  if (node.kind === 'constant') return typeof node.value === 'string';
  return node.kind === 'text' || (node.kind === 'operation' && node.operator === 'add' && node.operands.some(isText));
}

function unitOf(text: string, node: Node, before: number, after: number, reading: Reading): Unit {
  const range = withParentheses(text, node.range, before, after);
  const quote = text[node.range.start];
  if (node.kind === 'constant' && typeof node.value === 'string' && (quote === '\'' || quote === '"' || quote === '`')) {
    const chars = charsOf(text.slice(node.range.start + 1, node.range.end - 1));
    return { kind: quote === '`' ? 'template' : 'string', range, quote, atoms: [{ kind: 'text', range: node.range, chars }] };
  }
  if (node.kind === 'text' && quote === '`') return { kind: 'template', range, quote, atoms: templateAtoms(text, node.parts, node.range, reading) };
  return { kind: 'operand', range, quote: null, atoms: [hole(text, node, range, range, reading)] };
}

/** With the parentheses that hold only this expression, and `!` behind it. */
function withParentheses(text: string, range: Range, before: number, after: number): Range {
  const opens = tokensBetween(text, { start: before, end: range.start });
  let { start, end } = range;
  for (const token of tokensBetween(text, { start: range.end, end: after })) {
    if (token.text === '+') break;
    if (token.text === '!') end = token.end;
    if (token.text !== ')') continue;
    const open = opens.pop();
    if (open?.text !== '(') break;
    start = open.start;
    end = token.end;
  }
  return { start, end };
}

function templateAtoms(text: string, parts: readonly Node[], range: Range, reading: Reading): Atom[] {
  let at = range.start + 1;
  return parts.map((part, index): Atom => {
    if (!text.startsWith('${', at)) {
      at = part.range.end;
      return { kind: 'text', range: part.range, chars: charsOf(text.slice(part.range.start, part.range.end)) };
    }
    const next = parts[index + 1];
    const isLiteral = next?.kind === 'constant' && text[next.range.start - 1] === '}';
    const end = !next ? range.end - 1 : isLiteral ? next.range.start : text.lastIndexOf('${', next.range.start);
    const outer = { start: at, end };
    at = end;
    return hole(text, part, outer, { start: outer.start + 2, end: outer.end - 1 }, reading);
  });
}

function hole(text: string, node: Node, outer: Range, source: Range, reading: Reading): HoleAtom {
  const built = node.kind === 'variable' && reading.expanded.has(node.variable) ? builtText(text, node.variable, reading) : null;
  return { kind: 'hole', node, outer, source, built };
}

/** The expressions that build a variable's text one after the other; null where that depends on more than their order. */
export function builtText(text: string, variable: Variable, reading: Reading): TextExpression[] | null {
  if (variable.owner !== reading.owner) return null;
  const others: Reading = { ...reading, expanded: new Set([...reading.expanded].filter((one) => one !== variable)) };
  const expressions: TextExpression[] = [];
  let guards: readonly Node[] | null = null;
  for (const { node, around } of reading.index.assignments(variable)) {
    // `let sql;`
    if (node.value.kind === 'constant' && node.value.value === undefined && expressions.length === 0) continue;
    const here = branches(around, node);
    if (guards && !(guards.length === here.length && guards.every((one, index) => one === here[index]))) return null;
    guards ??= here;
    const expression = textExpression(text, node.value, others);
    const [first, second] = expression.units;
    const isBuilding = first?.kind === 'operand' && first.atoms[0]?.kind === 'hole' && first.atoms[0].node.kind === 'variable' && first.atoms[0].node.variable === variable;
    if (isBuilding !== expressions.length > 0) return null;
    if (!isBuilding) expressions.push(expression);
    else if (second) expressions.push({ units: expression.units.slice(1), range: { start: second.range.start, end: expression.range.end } });
    else return null;
  }
  return expressions.length > 0 ? expressions : null;
}

/** The statements that decide whether and how often a node is run, each with the part of it that holds the node. */
export function branches(around: readonly Node[], node: Node): Node[] {
  return around.flatMap((one, index) => {
    const inner = around[index + 1] ?? node;
    return ['if', 'loop', 'switch', 'try', 'logical', 'function', 'class'].includes(one.kind) ? [one, inner] : [];
  });
}

/** All atoms in the order of the text. */
export function atomsOf(expressions: readonly TextExpression[]): Atom[] {
  return expressions.flatMap(({ units }) => units.flatMap(({ atoms }) => atoms.flatMap((atom): Atom[] => (
    atom.kind === 'hole' && atom.built ? atomsOf(atom.built) : [atom]
  ))));
}

/** The fragments that each hole stands for; null where a fragment has no place. */
export function fragmentsByHole(atoms: readonly Atom[], fragments: readonly Fragment[], file: string): Map<HoleAtom, Fragment[]> | null {
  const holes = new Map<HoleAtom, Fragment[]>();
  const isOf = (atom: Atom, fragment: Fragment): boolean => fragment.file === file
    && isWithin(fragment.range, atom.kind === 'hole' ? atom.node.range : atom.range);
  let at = 0;
  for (const [index, atom] of atoms.entries()) {
    const later = atoms.slice(index + 1);
    const own: Fragment[] = [];
    for (let fragment = fragments[at]; fragment; fragment = fragments[++at]) {
      const one = fragment;
      if (atom.kind === 'text' ? !isOf(atom, one) : !isOf(atom, one) && later.some((other) => isOf(other, one))) break;
      own.push(fragment);
    }
    if (atom.kind === 'hole') holes.set(atom, own);
  }
  return at === fragments.length ? holes : null;
}
