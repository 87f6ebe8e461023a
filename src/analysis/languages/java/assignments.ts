/** `=`, `+=`, `++`: all written out as plain assignments; and declarations of variables. */
import type { Member, Node, Range, TypeHint, Variable, VariableNode } from '../../ir.ts';
import { assign, block, constant, operation, other, use } from '../nodes.ts';
import { capture, declare, noteWrite, setType, temporary } from '../scope.ts';
import { expression } from './expressions.ts';
import { converted, joined } from './operators.ts';
import { textOf, type Context } from './scope.ts';
import { inner, part, parts, rangeOf, unwrapped, type Syntax } from './syntax.ts';
import { typeHint } from './types.ts';

/** `a = b`, `a.b += c`. Its value is the value assigned. */
export function lowerAssignment(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const operator = textOf(context, part(syntax, 'operator'));
  const left = part(syntax, 'left');
  const right = (): Node => expression(context, part(syntax, 'right'));
  if (!left) return right();
  const target = expression(context, unwrapped(left));
  if (operator !== '=') return update(context, target, range, (current) => joined(operator.slice(0, -1), current, right(), range));
  return write(context, target, right(), range);
}

/** `a++`, `--a.b`. Its value is taken for the new one in both forms. */
export function lowerUpdate(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const [operand] = inner(syntax);
  const symbol = syntax.children.some(({ type }) => type === '--') ? '-' : '+';
  return update(context, expression(context, operand && unwrapped(operand)), range, (current) =>
    ({ ...operation('arithmetic', [current, constant(1, range)], range), symbol }));
}

/** Assigns to a target that is lowered already. */
export function write(context: Context, target: Node, value: Node, range: Range): Node {
  if (target.kind === 'member') return assign(target, value, range);
  if (target.kind !== 'variable') return other('assignment_expression', [target, value], range);
  noteWrite(context, target.variable, false);
  return assign(target, converted(value, target.variable.type, value.range), range);
}

/** Reads a target and writes it, evaluating its parts once. */
function update(context: Context, target: Node, range: Range, change: (current: Node) => Node): Node {
  if (target.kind === 'variable') return write(context, { ...target }, change(target), range);
  if (target.kind !== 'member') return other('assignment_expression', [change(target)], range);
  const out: Node[] = [];
  const kept: Member = { ...target, object: keep(context, target.object, out), key: keep(context, target.key, out) };
  const changed = assign(copy(kept), change(kept), range);
  return out.length === 0 ? changed : block([...out, changed], range);
}

/** What is evaluated once, though it is read twice: kept in a variable where reading it again could differ. */
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

/** A value that is known to be of a type: `(Statement) value`. */
export function declaredAs(context: Context, value: Node, type: TypeHint, range: Range): Node {
  const variable = temporary(context, range);
  setType(variable, type);
  return assign(use(variable, range), value, range);
}

/** Declares a variable here; with its value, the assignment. */
export function declareVariable(context: Context, name: Syntax, type: TypeHint | undefined): Variable {
  const own = context.scope.names.get(textOf(context, name));
  // Two blocks one behind the other that lowering made one scope of.
  if (own) context.scope.names.delete(own.name);
  const variable = declare(context.scope, textOf(context, name), rangeOf(name));
  setType(variable, type);
  return variable;
}

/** The first value of a variable. */
export function initialize(context: Context, variable: Variable, value: Node, range: Range): Node {
  noteWrite(context, variable, true);
  capture(context, variable);
  const target: VariableNode = use(variable, variable.range);
  return assign(target, converted(value, variable.type, value.range), range);
}

/** `final String a = f(), b;` */
export function lowerDeclaration(context: Context, syntax: Syntax, out: Node[]): void {
  const typeSyntax = part(syntax, 'type');
  for (const declarator of parts(syntax, 'declarator')) {
    const name = part(declarator, 'name');
    const value = part(declarator, 'value');
    if (!name) continue;
    const type = part(declarator, 'dimensions') ? undefined : typeHint(context, typeSyntax);
    // The value of a lambda may name the variable.
    const before = value?.type === 'lambda_expression' ? undefined : value && expression(context, value);
    const variable = declareVariable(context, name, type);
    if (value) out.push(initialize(context, variable, before ?? expression(context, value), rangeOf(declarator)));
  }
}
