/** Unary and binary operators, and conversions. Chains that lean to the left (`a + b + c`) are followed by a loop, however long. */
import type { Logical, Node, Operator, Range, TypeHint } from '../../ir.ts';
import { constant, logical, operation } from '../nodes.ts';
import { expression, missing } from './expressions.ts';
import { textOf, type Context } from './scope.ts';
import { part, rangeOf, type Syntax } from './syntax.ts';

/** What is missing here yields a number. */
const binary: Partial<Record<string, Operator>> = {
  '+': 'add', '==': 'equal', '!=': 'unequal', '<': 'less', '<=': 'lessOrEqual', '>': 'greater', '>=': 'greaterOrEqual',
};

const logicals: Partial<Record<string, Logical['operator']>> = { '&&': 'and', '||': 'or' };

/** `a + b`, `a && b`. */
export function lowerBinary(context: Context, syntax: Syntax): Node {
  const spine: Syntax[] = [];
  let first = syntax;
  for (let at: Syntax | undefined = syntax; at?.type === 'binary_expression'; at = part(at, 'left')) {
    spine.push(at);
    first = part(at, 'left') ?? at;
  }
  let left = first.type === 'binary_expression' ? missing(first) : expression(context, first);
  for (const joint of spine.reverse()) {
    const right = part(joint, 'right');
    left = joined(textOf(context, part(joint, 'operator')), left, right ? expression(context, right) : missing(joint), rangeOf(joint));
  }
  return left;
}

/** `left operator right`; also of a compound assignment's operator without its `=`. */
export function joined(operator: string, left: Node, right: Node, range: Range): Node {
  const connective = logicals[operator];
  if (connective !== undefined) return logical(connective, left, right, range);
  const known = binary[operator];
  return known ? operation(known, [left, right], range) : { ...operation('arithmetic', [left, right], range), symbol: operator === '/' ? 'quotient' : operator };
}

/** `!a`, `-a`, `~a`. */
export function lowerUnary(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const operator = textOf(context, part(syntax, 'operator'));
  const operand = expression(context, part(syntax, 'operand') ?? syntax);
  if (operand.kind === 'constant' && typeof operand.value === 'number' && operator !== '~') return constant(operator === '-' ? -operand.value : operand.value, range);
  if (operator === '!') return operation('not', [operand], range);
  return operator === '-' ? { ...operation('arithmetic', [constant(0, range), operand], range), symbol: '-' } : operation('arithmetic', [operand], range);
}

/** A value that is made a number, or a truth, where a type says so: no text is left of it. */
export function converted(value: Node, type: TypeHint | undefined, range: Range): Node {
  if (type?.kind !== 'primitive' || type.primitive === 'string' || isNumber(value)) return value;
  return operation('convert', [value], range);
}

function isNumber(node: Node): boolean {
  if (node.kind === 'constant') return typeof node.value !== 'string';
  if (node.kind === 'if') return isNumber(node.then) && node.else !== undefined && isNumber(node.else);
  return (node.kind === 'operation' && node.operator !== 'add') || node.kind === 'logical' || node.kind === 'block';
}

