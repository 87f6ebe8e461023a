/** `=`, `+=`, `||=`, `++`: all written out as plain assignments. */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Logical, Node, Range } from '../../ir.ts';
import { expression, named } from './expressions.ts';
import { block, logical, operation, other, rangeOf, use } from './nodes.ts';
import type { Syntax } from './nodes.ts';
import { joined } from './operators.ts';
import { assignPlace, assignTo, bind, copy, keepTarget, targetName, withoutTypes, write } from './patterns.ts';
import { temporary } from './scope.ts';
import type { Context } from './scope.ts';

const logicalAssignments: Partial<Record<string, Logical['operator']>> = { '&&=': 'and', '||=': 'or', '??=': 'coalesce' };

/** `a = b`, `a.b += c`, `a ??= b`, `[a, b] = c`. Its value is the value assigned. */
export function lowerAssignment(context: Context, syntax: TSESTree.AssignmentExpression): Node {
  const range = rangeOf(syntax);
  const left = withoutTypes(syntax.left);
  if (syntax.operator !== '=') {
    const connective = logicalAssignments[syntax.operator];
    return update(context, left, range, (current, assignCurrent) => {
      const right = named(context, syntax.right, targetName(left));
      if (connective !== undefined) return logical(connective, current, assignCurrent(right), range);
      return assignCurrent(joined(syntax.operator.slice(0, -1), current, right, syntax));
    });
  }
  if (left.type === Kind.ObjectPattern || left.type === Kind.ArrayPattern) return destructure(context, left, syntax);
  return assignTo(context, left, named(context, syntax.right, targetName(left)), 'assignment', range);
}

/** `({ a, b } = c)`, whose value is `c`. */
function destructure(context: Context, pattern: TSESTree.ObjectPattern | TSESTree.ArrayPattern, syntax: TSESTree.AssignmentExpression): Node {
  const range = rangeOf(syntax);
  const valueRange = rangeOf(syntax.right);
  const kept = temporary(context, rangeOf(pattern));
  const out: Node[] = [write(context, kept, expression(context, syntax.right), 'declaration', valueRange, rangeOf(pattern))];
  bind(context, pattern, use(kept, rangeOf(pattern)), 'assignment', range, out);
  out.push(use(kept, valueRange));
  return block(out, range);
}

/** `a++`, `--a.b`. Its value is taken for the new one in both forms. */
export function lowerUpdate(context: Context, syntax: TSESTree.UpdateExpression): Node {
  const range = rangeOf(syntax);
  return update(context, withoutTypes(syntax.argument), range, (current, assignCurrent) =>
    assignCurrent(operation('arithmetic', [current], range)));
}

/** Reads a target and writes it, evaluating its parts once. */
function update(context: Context, target: Syntax, range: Range, change: (current: Node, assignCurrent: (value: Node) => Node) => Node): Node {
  const current = expression(context, target);
  if (current.kind !== 'variable' && current.kind !== 'member') {
    return change(current, (value) =>
      current.kind === 'global' ? assignPlace({ ...current }, value, range) : other('AssignmentExpression', [value], range));
  }
  const out: Node[] = [];
  const kept = keepTarget(context, current, out);
  const changed = change(kept, (value) => {
    if (kept.kind === 'variable') return write(context, kept.variable, value, 'assignment', range, kept.range);
    return assignPlace(copy(kept), value, range);
  });
  return out.length === 0 ? changed : block([...out, changed], range);
}
