/** Targets of assignments, written out: `a, *b = f()` is `$1 = f(); a = $1[0]; b = $1[1:]`. */
import type { Member, Node, Range, VariableNode } from '../../ir.ts';
import { setType, temporary } from '../scope.ts';
import { assign, block, constant, global, member, other, use } from '../nodes.ts';
import { expression, methodCall, named } from './expressions.ts';
import { joined } from './operators.ts';
import { resolve, textOf, writeName, writeVariable, type Context } from './scope.ts';
import { field, partsOf, rangeOf, type Syntax } from './syntax.ts';
import { typeHint } from './types.ts';

/** `a = b`, `a = b = c`, `a, b = c`, `a: int = b`. Its value is the value assigned. */
export function lowerAssignment(context: Context, syntax: Syntax): Node {
  const left = field(syntax, 'left');
  const right = field(syntax, 'right');
  const type = field(syntax, 'type');
  const range = rangeOf(syntax);
  if (left?.type === 'identifier' && type) {
    const variable = resolve(context, textOf(context, left));
    if (variable && variable.owner === context.frame.node && variable.type === undefined) setType(variable, typeHint(context, type));
  }
  if (right === undefined) return type ? block([], range) : other('assignment', left ? [expression(context, left)] : [], range);
  const value = named(context, right, targetName(context, left));
  if (left === undefined) return value;
  const out: Node[] = [];
  bind(context, left, value, range, out);
  const [only] = out;
  return only && out.length === 1 ? only : block(out, range);
}

/** `a += b` */
export function lowerAugmented(context: Context, syntax: Syntax): Node {
  const left = field(syntax, 'left');
  const operator = textOf(context, syntax.children.find((child) => child.field === 'operator' && !child.isNamed) ?? syntax).replace(/=$/, '');
  const range = rangeOf(syntax);
  const current = expression(context, left);
  if (left === undefined || (current.kind !== 'variable' && current.kind !== 'member')) return other('augmented_assignment', [current, expression(context, field(syntax, 'right'))], range);
  const out: Node[] = [];
  const kept = keepTarget(context, current, out);
  const value = joined(operator, kept, expression(context, field(syntax, 'right')), syntax);
  const changed = left.type === 'identifier' ? writeName(context, left, value, range) : assign(copy(kept), value, range);
  return out.length === 0 ? changed : block([...out, changed], range);
}

/** Writes the assignments that give a value to a target. `range`: what the assignment of a plain name stands for. */
export function bind(context: Context, target: Syntax, value: Node, range: Range, out: Node[]): void {
  switch (target.type) {
    case 'identifier': out.push(writeName(context, target, value, range)); break;
    case 'pattern_list': case 'tuple_pattern': case 'list_pattern': case 'tuple': case 'list': case 'expression_list':
      bindList(context, partsOf(target), value, rangeOf(target), out);
      break;
    case 'as_pattern_target': case 'parenthesized_expression': {
      const [inner, ...others] = partsOf(target);
      if (inner && others.length === 0) bind(context, inner, value, range, out);
      else bindList(context, partsOf(target), value, rangeOf(target), out);
      break;
    }
    default: {
      const place = expression(context, target);
      out.push(assignPlace(place, value, range));
    }
  }
}

function assignPlace(place: Node, value: Node, range: Range): Node {
  switch (place.kind) {
    case 'variable': case 'member': return assign(place, value, range);
    case 'global': return assign(member(global('globalThis', place.range), constant(place.name, place.range), place.range), value, range);
    // `a[1:3] = b` puts what b has into a.
    case 'call': {
      if (place.callee.kind !== 'member') return other('assignment', [place, value], range);
      const isElement = place.callee.key.kind === 'constant' && place.callee.key.value === '__at__';
      return methodCall(place.callee.object, isElement ? 'append' : 'extend', [value], range);
    }
    default: return other('assignment', [place, value], range);
  }
}

/** Gives the elements of a value to targets. */
export function bindList(context: Context, targets: readonly Syntax[], value: Node, range: Range, out: Node[]): void {
  const isStable = value.kind === 'variable' && value.variable.name === '';
  const kept = isStable ? value.variable : temporary(context, range);
  if (!isStable) out.push(writeVariable(context, kept, value, value.range, range));
  const splat = targets.findIndex(({ type }) => type === 'list_splat_pattern' || type === 'list_splat');
  for (const [index, target] of targets.entries()) {
    const at = rangeOf(target);
    const read = (): Node => use(kept, at);
    if (index === splat) {
      const inner = partsOf(target)[0] ?? target;
      bind(context, inner, methodCall(read(), '__getitem__', [constant(index, at)], at), at, out);
    } else {
      const isBehind = splat >= 0 && index > splat;
      bind(context, target, isBehind ? methodCall(read(), '__at__', [constant(index - targets.length, at)], at) : member(read(), constant(String(index), at), at), at, out);
    }
  }
}

/** The name that a function takes which is assigned to this target. */
export function targetName(context: Context, target: Syntax | undefined): string {
  if (target?.type === 'identifier') return textOf(context, target);
  const name = target?.type === 'attribute' ? field(target, 'attribute') : undefined;
  return name ? textOf(context, name) : '';
}

/** Reads a target that is evaluated once: its object and key are kept where reading them again could differ. */
function keepTarget(context: Context, target: Member | VariableNode, out: Node[]): Member | VariableNode {
  if (target.kind === 'variable') return target;
  return { ...target, object: keep(context, target.object, out), key: keep(context, target.key, out) };
}

function keep(context: Context, node: Node, out: Node[]): Node {
  if (isStable(node)) return node;
  const kept = temporary(context, node.range);
  out.push(writeVariable(context, kept, node));
  return use(kept, node.range);
}

function isStable(node: Node): boolean {
  switch (node.kind) {
    case 'variable': case 'constant': case 'global': case 'super': case 'module': return true;
    case 'member': return isStable(node.object) && isStable(node.key);
    default: return false;
  }
}

/** The same tree of nodes again, new: a node stands at one place in the tree only. */
function copy<T extends Node>(node: T): T {
  return node.kind === 'member' ? { ...node, object: copy(node.object), key: copy(node.key) } : { ...node };
}
