/**
 * Operators. Those that things of a library have their own meaning for are calls of the methods that they stand for: `a % b` is
 * `a.__mod__(b)`, `a / b` is `a.__truediv__(b)`, `a in b` is `b.__contains__(a)`, `a[b:c]` is `a.__getitem__(b, c)`,
 * and `a[-1]` is `a.__at__(-1)`.
 */
import type { Node, Operator } from '../../ir.ts';
import { temporary } from '../scope.ts';
import { call, constant, logical, member, operation, other, use } from '../nodes.ts';
import { expression, methodCall } from './expressions.ts';
import { textOf, writeVariable, type Context } from './scope.ts';
import { field, partsOf, rangeOf, type Syntax } from './syntax.ts';

const comparisons: Partial<Record<string, Operator>> = {
  '==': 'equal', '!=': 'unequal', '<>': 'unequal', 'is': 'equal', 'is not': 'unequal', '<': 'less', '<=': 'lessOrEqual', '>': 'greater', '>=': 'greaterOrEqual',
};

const arithmetic: Partial<Record<string, (a: number, b: number) => number>> = {
  '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b, '//': (a, b) => Math.floor(a / b), '%': (a, b) => ((a % b) + b) % b, '**': (a, b) => a ** b,
  '<<': (a, b) => a * 2 ** b, '|': (a, b) => a | b,
};

const methods: Partial<Record<string, string>> = { '%': '__mod__', '/': '__truediv__' };

/** `a + b`; chains that lean to the left are followed by a loop, however long. */
export function lowerBinary(context: Context, syntax: Syntax): Node {
  const spine: Syntax[] = [];
  let first: Syntax | undefined = syntax;
  while (first && (first.type === 'binary_operator' || first.type === 'boolean_operator')) {
    spine.push(first);
    first = field(first, 'left');
  }
  let left = expression(context, first);
  for (const joint of spine.reverse()) {
    const operator = textOf(context, joint.children.find((child) => child.field === 'operator' && !child.isNamed) ?? joint);
    const right = expression(context, field(joint, 'right'));
    left = joint.type === 'boolean_operator' ? logical(operator === 'and' ? 'and' : 'or', left, right, rangeOf(joint)) : joined(operator, left, right, joint);
  }
  return left;
}

/** `left operator right`; also of an augmented assignment's operator without its `=`. */
export function joined(operator: string, left: Node, right: Node, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const compute = arithmetic[operator];
  if (compute && left.kind === 'constant' && right.kind === 'constant' && typeof left.value === 'number' && typeof right.value === 'number') {
    return constant(compute(left.value, right.value), range);
  }
  if (operator === '+') return operation('add', [left, right], range);
  const method = methods[operator];
  // What is divided by a number that stands there is a number.
  const isNumber = operator !== '/' && right.kind === 'constant' && typeof right.value === 'number' && left.kind !== 'constant';
  if (method === undefined || isNumber) return { kind: 'operation', operator: 'arithmetic', operands: [left, right], symbol: operator === '//' ? 'quotient' : operator, range };
  return call(member(left, constant(method, range), range), [{ value: right }], range);
}

/** `-a`, `+a`, `~a`. */
export function lowerUnary(context: Context, syntax: Syntax): Node {
  const operand = expression(context, field(syntax, 'argument'));
  const isMinus = syntax.children.some(({ type }) => type === '-');
  if (isMinus && operand.kind === 'constant' && typeof operand.value === 'number') return constant(-operand.value, rangeOf(syntax));
  return operation('arithmetic', [operand], rangeOf(syntax));
}

/** `a < b <= c` is `a < b and b <= c`, with `b` evaluated once. */
export function lowerComparison(context: Context, syntax: Syntax): Node {
  const operands = partsOf(syntax).filter((part) => part.field !== 'operators');
  const operators = syntax.children.filter((child) => child.field === 'operators' && child.type !== 'comment').map((token) => textOf(context, token).replace(/\s+/g, ' '));
  let left = expression(context, operands[0]);
  let result: Node | undefined;
  for (const [index, operator] of operators.entries()) {
    const operand = operands[index + 1];
    let right = expression(context, operand);
    const isLast = index === operators.length - 1;
    let again = right;
    if (!isLast && right.kind !== 'constant' && right.kind !== 'variable') {
      const kept = temporary(context, right.range);
      right = writeVariable(context, kept, right);
      again = use(kept, right.range);
    } else if (!isLast) again = { ...right };
    const range = { start: left.range.start, end: right.range.end };
    const compared = compare(operator, left, right, range);
    result = result ? logical('and', result, compared, { start: syntax.start, end: range.end }) : compared;
    left = again;
  }
  return result ?? left;
}

function compare(operator: string, left: Node, right: Node, range: Node['range']): Node {
  if (operator !== 'in' && operator !== 'not in') return operation(comparisons[operator] ?? 'arithmetic', [left, right], range);
  const contained = call(member(right, constant('__contains__', range), range), [{ value: left }], range);
  return operator === 'in' ? contained : operation('not', [contained], range);
}

/** `not a`. */
export function lowerNot(context: Context, syntax: Syntax): Node {
  return operation('not', [expression(context, field(syntax, 'argument'))], rangeOf(syntax));
}

/** `a[b]`, `a[b:c]`, `a[b, c]`. */
export function lowerSubscript(context: Context, syntax: Syntax): Node {
  const object = expression(context, field(syntax, 'value'));
  const keys = syntax.children.filter((child) => child.field === 'subscript' && child.isNamed && child.type !== 'comment');
  const [only, ...others] = keys;
  const range = rangeOf(syntax);
  if (only?.type === 'slice' && others.length === 0) {
    return call(member(object, constant('__getitem__', range), range), sliceBounds(context, only).map((value) => ({ value })), range);
  }
  if (others.length > 0 || !only) return { kind: 'member', object, key: { kind: 'other', syntax: 'tuple', children: keys.map((key) => expression(context, key)), range }, range };
  const key = expression(context, only);
  if (key.kind !== 'constant' || typeof key.value !== 'number') return member(object, key, range);
  return key.value < 0 ? methodCall(object, '__at__', [key], range) : member(object, constant(String(key.value), key.range), range);
}

/**
 * `del a[1]`, `del a[1:3]` take elements away: `a.__delitem__(1)`, `a.__delslice__(1, 2)`, which takes the first of them and how many they are. Where that
 * is not known, the elements stay.
 */
export function lowerDeletion(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const [key, ...others] = syntax.type === 'subscript' ? syntax.children.filter((child) => child.field === 'subscript' && child.isNamed && child.type !== 'comment') : [];
  const object = (): Node => expression(context, field(syntax, 'value'));
  if (key?.type === 'slice' && others.length === 0) {
    const [start, end] = sliceBounds(context, key).map((bound) => (bound.kind === 'constant' ? bound.value ?? 0 : undefined));
    const count = typeof start === 'number' && typeof end === 'number' && start >= 0 && end >= start ? end - start : undefined;
    return count === undefined ? other('delete_slice', [object()], range) : methodCall(object(), '__delslice__', [constant(Number(start), range), constant(count, range)], range);
  }
  const position = key?.type === 'integer' && others.length === 0 ? expression(context, key) : undefined;
  return position ? methodCall(object(), '__delitem__', [position], range) : operation('delete', [expression(context, syntax)], range);
}

function sliceBounds(context: Context, syntax: Syntax): Node[] {
  const bounds: (Node | undefined)[] = [undefined];
  for (const child of syntax.children) {
    if (child.type === ':') bounds.push(undefined);
    else if (child.isNamed && child.type !== 'comment') bounds[bounds.length - 1] = expression(context, child);
  }
  return bounds.map((bound) => bound ?? constant(undefined, rangeOf(syntax)));
}
