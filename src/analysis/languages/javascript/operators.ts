/** Unary and binary operators. Chains that lean to the left (`a + b + c`) are followed by a loop, however long. */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Logical, Node, Operator } from '../../ir.ts';
import { constant, logical, operation, rangeOf } from './nodes.ts';
import type { Syntax } from './nodes.ts';
import { expression } from './expressions.ts';
import type { Context } from './scope.ts';

/** What is missing here yields a number. */
const binary: Partial<Record<string, Operator>> = {
  '+': 'add', '==': 'equal', '===': 'equal', '!=': 'unequal', '!==': 'unequal',
  '<': 'less', '<=': 'lessOrEqual', '>': 'greater', '>=': 'greaterOrEqual', 'in': 'in', 'instanceof': 'instanceOf',
};

/** The IR does not tell these apart: what stands in the text is computed here. */
const arithmetic: Partial<Record<string, (a: number, b: number) => number>> = {
  '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b, '%': (a, b) => a % b,
};

const logicals: Partial<Record<string, Logical['operator']>> = { '&&': 'and', '||': 'or', '??': 'coalesce' };

const unary: Partial<Record<string, Operator>> = { '!': 'not', 'typeof': 'typeOf', 'delete': 'delete', 'void': 'void' };

/** An operator with two sides. Long chains (`a + b + c + …`) are lowered without recursion. */
export function lowerBinary(context: Context, syntax: TSESTree.BinaryExpression | TSESTree.LogicalExpression): Node {
  const spine: (TSESTree.BinaryExpression | TSESTree.LogicalExpression)[] = [];
  let first: Syntax = syntax;
  while (first.type === Kind.BinaryExpression || first.type === Kind.LogicalExpression) {
    spine.push(first);
    first = first.left;
  }
  let left = expression(context, first);
  for (const joint of spine.reverse()) {
    left = joined(joint.operator, left, expression(context, joint.right), joint);
  }
  return left;
}

/** `left operator right`; also of a compound assignment's operator without its `=`. */
export function joined(operator: string, left: Node, right: Node, syntax: Syntax): Node {
  const connective = logicals[operator];
  if (connective !== undefined) return logical(connective, left, right, rangeOf(syntax));
  const compute = arithmetic[operator];
  if (compute && left.kind === 'constant' && right.kind === 'constant' && typeof left.value === 'number' && typeof right.value === 'number') {
    return constant(compute(left.value, right.value), rangeOf(syntax));
  }
  return operation(binary[operator] ?? 'arithmetic', [left, right], rangeOf(syntax));
}

/** An operator with one operand. */
export function lowerUnary(context: Context, syntax: TSESTree.UnaryExpression): Node {
  const operand = expression(context, syntax.argument);
  if (syntax.operator === '-' && operand.kind === 'constant' && typeof operand.value === 'number') {
    return constant(-operand.value, rangeOf(syntax));
  }
  return operation(unary[syntax.operator] ?? 'arithmetic', [operand], rangeOf(syntax));
}
