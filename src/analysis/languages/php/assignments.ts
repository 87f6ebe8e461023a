/** Assignments of all kinds, written out as plain ones: `[$a, 'k' => $b] = f()`, `$a .= $b`, `$a[] = $b`, `$a = &$b`. */
import type { Logical, Member, Node, Range, Variable, VariableNode } from '../../ir.ts';
import { assign, block, call, constant, global, logical, member, operation, other, use } from '../nodes.ts';
import { temporary } from '../scope.ts';
import { asKey, expression, globalsEntry, variableName } from './expressions.ts';
import { lowerClosure } from './functions.ts';
import { written } from './names.ts';
import { joined } from './operators.ts';
import { globalTarget, noteWriteHere, variableTarget, type Context } from './scope.ts';
import { part, parts, rangeOf, unwrap, type Syntax } from './syntax.ts';

/** `target = value`. Its value is the value assigned. */
export function lowerAssignment(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const target = part(syntax, 'left');
  const right = part(syntax, 'right');
  if (target === undefined) return other('Assignment', [expression(context, right)], range);
  if (isPattern(target)) {
    const kept = temporary(context, rangeOf(target));
    const out: Node[] = [assign(use(kept, rangeOf(target)), expression(context, right), range)];
    destructure(context, target, kept, out);
    return block([...out, use(kept, rangeOf(target))], range);
  }
  return assignTo(context, target, named(context, right, targetName(context, target)), range);
}

/** A function that is assigned takes the name of what it is assigned to. */
function named(context: Context, syntax: Syntax | undefined, name: string): Node {
  const inner = unwrap(syntax);
  return inner?.type === 'anonymous_function' || inner?.type === 'arrow_function' ? lowerClosure(context, inner, name) : expression(context, inner);
}

function targetName(context: Context, target: Syntax): string {
  if (target.type === 'variable_name') return variableName(context, target);
  const name = part(target, 'name');
  return name?.type === 'name' ? written(context, name) : '';
}

const isPattern = ({ type }: Syntax): boolean => type === 'list_literal' || type === 'array_creation_expression';

/** One assignment to a variable, a member, an element, or the end of a list. */
export function assignTo(context: Context, target: Syntax, value: Node, range: Range): Node {
  if (target.type === 'subscript_expression' && parts(target).length === 1) {
    const object = expression(context, parts(target)[0]);
    return call(global('array_push', rangeOf(target)), [{ value: object }, { value }], range);
  }
  const place = targetNode(context, target);
  return place === undefined ? other('Assignment', [expression(context, target), value], range) : assignPlace(context, place, value, range);
}

function assignPlace(context: Context, place: VariableNode | Member, value: Node, range: Range): Node {
  return place.kind === 'variable' ? assignNode(context, place.variable, value, range, place.range) : assign(place, value, range);
}

function targetNode(context: Context, target: Syntax): VariableNode | Member | undefined {
  const range = rangeOf(target);
  if (target.type === 'subscript_expression') {
    const [object, key] = parts(target);
    const shared = globalsEntry(context, object, key);
    if (shared !== undefined) {
      const own = context.file.names.get(shared);
      return own === undefined ? asTarget(globalTarget(shared, range)) : asTarget(variableTarget({ ...context, scope: context.file }, shared, range));
    }
  }
  return asTarget(target.type === 'variable_name' ? variableTarget(context, variableName(context, target), range) : expression(context, target));
}

function asTarget(node: Node): VariableNode | Member | undefined {
  return node.kind === 'variable' || node.kind === 'member' ? node : undefined;
}

/** Assigns a variable; of a reference parameter, callers get to see the value. */
export function assignNode(context: Context, variable: Variable, value: Node, range: Range, nameRange: Range): Node {
  noteWriteHere(context, variable);
  const kept = context.kept.get(variable);
  const node = assign(use(variable, nameRange), value, range);
  if (kept === undefined) return node;
  context.frame.captured.add(kept);
  return assign(use(kept, nameRange), node, range);
}

/** Writes the assignments that give the elements of a value to the targets in a pattern. */
export function destructure(context: Context, pattern: Syntax, from: Variable, out: Node[]): void {
  let next = 0;
  for (const { key, target } of entriesIn(pattern)) {
    const range = rangeOf(target);
    const name = key === undefined ? constant(String(next), range) : asKey(expression(context, key));
    const element = member(use(from, range), name, range);
    next += 1;
    if (target.type === ',') continue;
    if (!isPattern(target)) {
      out.push(assignTo(context, target.type === 'by_ref' ? parts(target)[0] ?? target : target, element, range));
      continue;
    }
    const kept = temporary(context, range);
    out.push(assign(use(kept, range), element, range));
    destructure(context, target, kept, out);
  }
}

/** The targets of a pattern in order. A place that is left out is its comma. */
export function entriesIn(pattern: Syntax): readonly { readonly key: Syntax | undefined; readonly target: Syntax }[] {
  const entries: { key: Syntax | undefined; target: Syntax }[] = [];
  let group: Syntax[] = [];
  const close = (comma: Syntax): void => {
    const flat = group.flatMap((one) => (one.type === 'array_element_initializer' ? parts(one) : [one]));
    const [first, second] = flat;
    entries.push(second === undefined ? { key: undefined, target: first ?? comma } : { key: first, target: second });
    group = [];
  };
  for (const one of pattern.children) {
    if (one.type === ',') close(one);
    else if (one.isNamed && one.type !== 'comment') group.push(one);
  }
  const [last] = group;
  if (last !== undefined) close(last);
  return entries;
}

/** `$a = &$b`. Two plain variables are one already. */
export function lowerReference(context: Context, syntax: Syntax): Node {
  const target = part(syntax, 'left');
  const value = expression(context, part(syntax, 'right'));
  if (target === undefined) return value;
  const place = targetNode(context, target);
  if (place?.kind === 'variable' && value.kind === 'variable' && place.variable === value.variable) return value;
  return assignTo(context, target, value, rangeOf(syntax));
}

const logicalAssignments: Readonly<Partial<Record<string, Logical['operator']>>> = { '??=': 'coalesce' };

/** `$a .= $b`, `$a['k'] ??= $b`. */
export function lowerCompound(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const operator = written(context, part(syntax, 'operator') ?? syntax);
  return update(context, part(syntax, 'left'), range, (current, assignCurrent) => {
    const right = expression(context, part(syntax, 'right'));
    const connective = logicalAssignments[operator];
    if (connective !== undefined) return logical(connective, current, assignCurrent(right), range);
    return assignCurrent(joined(operator.slice(0, -1), current, right, range));
  });
}

/** `$a++`, `--$a->b`. Its value is taken for the new one in both forms. */
export function lowerUpdate(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  return update(context, part(syntax, 'argument'), range, (current, assignCurrent) => assignCurrent(operation('arithmetic', [current], range)));
}

/** Reads a target and writes it, evaluating its parts once. */
function update(context: Context, target: Syntax | undefined, range: Range, change: (current: Node, assignCurrent: (value: Node) => Node) => Node): Node {
  const place = target && targetNode(context, target);
  if (place === undefined) return other('Assignment', [expression(context, target), change(other('Missing', [], range), (value) => value)], range);
  const out: Node[] = [];
  const kept = place.kind === 'variable' ? place : { ...place, object: keep(context, place.object, out), key: keep(context, place.key, out) };
  const changed = change(copy(kept), (value) => assignPlace(context, kept, value, range));
  return out.length === 0 ? changed : block([...out, changed], range);
}

/** What can be read again: itself where reading it twice is the same, else a variable that holds it. */
export function keep(context: Context, node: Node, out: Node[]): Node {
  if (isStable(node)) return node;
  const kept = temporary(context, node.range);
  out.push(assign(use(kept, node.range), node, node.range));
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
export function copy<T extends Node>(node: T): T {
  return node.kind === 'member' ? { ...node, object: copy(node.object), key: copy(node.key) } : { ...node };
}
