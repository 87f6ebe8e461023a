/** Operators, casts and `match`. */
import type { Logical, Node, Operator, Range } from '../../ir.ts';
import { assign, constant, logical, operation, other, record, use } from '../nodes.ts';
import { temporary } from '../scope.ts';
import { expression, missing, scopeNode } from './expressions.ts';
import { written } from './names.ts';
import type { Context } from './scope.ts';
import { builtin } from './special-calls.ts';
import { child, part, parts, rangeOf, type Syntax } from './syntax.ts';

const connectives: Readonly<Partial<Record<string, Logical['operator']>>> = { '&&': 'and', and: 'and', '||': 'or', or: 'or', '??': 'coalesce' };
const operators: Readonly<Partial<Record<string, Operator>>> = {
  '.': 'add', '==': 'equal', '===': 'equal', '!=': 'unequal', '!==': 'unequal', '<>': 'unequal', '<': 'less', '<=': 'lessOrEqual', '>': 'greater',
  '>=': 'greaterOrEqual', instanceof: 'instanceOf',
};

/** `a . b`, `a && b`, `a instanceof B`, `a |> f`. */
export function lowerBinary(context: Context, syntax: Syntax): Node {
  const operator = written(context, part(syntax, 'operator') ?? syntax).toLowerCase();
  const left = part(syntax, 'left');
  const right = part(syntax, 'right');
  const range = rangeOf(syntax);
  if (operator === 'instanceof') return operation('instanceOf', [expression(context, left), scopeNode(context, right)], range);
  if (operator === '+' && [left, right].some((one) => one?.type === 'array_creation_expression')) {
    // The sum of two arrays has the members of both, of one name the left one's.
    const [one, two] = [expression(context, left), expression(context, right)];
    return record([{ kind: 'spread', value: two, except: [] }, { kind: 'spread', value: one, except: [] }], range);
  }
  return joined(operator, expression(context, left), expression(context, right), range);
}

/** The value of an operator with its operands. */
export function joined(operator: string, left: Node, right: Node, range: Range): Node {
  const connective = connectives[operator];
  if (connective !== undefined) return logical(connective, left, right, range);
  if (operator === 'xor') return other('xor', [left, right], range);
  if (operator === '|>') return { kind: 'call', form: 'call', callee: right, arguments: [{ value: left }], range };
  const known = operators[operator];
  return known === undefined ? { ...operation('arithmetic', [left, right], range), symbol: operator } : operation(known, [left, right], range);
}

/** `!a`, `-1`, `~a`. */
export function lowerUnary(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const operator = written(context, part(syntax, 'operator') ?? syntax.children[0] ?? syntax);
  const operand = expression(context, part(syntax, 'argument') ?? parts(syntax)[0]);
  if (operator === '!') return operation('not', [operand], range);
  if ((operator === '-' || operator === '+') && operand.kind === 'constant' && typeof operand.value === 'number') return constant(operator === '-' ? -operand.value : operand.value, range);
  return operation('arithmetic', [operand], range);
}

/** `(int) $a`. A cast to text or to an array keeps what is in the value. */
export function cast(type: string, value: Node, range: Range): Node {
  switch (type.toLowerCase()) {
    case 'int': case 'integer': case 'float': case 'double': case 'real': return operation('arithmetic', [value], range);
    case 'bool': case 'boolean': return operation('not', [operation('not', [value], range)], range);
    case 'string': case 'binary': return builtin('strval', [{ value }], range);
    case 'unset': return other('unset', [value], range);
    default: return value;
  }
}

/** `match (a) { 1, 2 => b, default => c }`: the conditions one after another. */
export function lowerMatch(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const condition = parts(part(syntax, 'condition'))[0];
  const isTruth = condition?.type === 'boolean' && /^true$/i.test(written(context, condition));
  const arms = parts(part(syntax, 'body') ?? child(syntax, 'match_block'));
  const before: Node[] = [];
  const subject = temporary(context, range);
  if (!isTruth) before.push(assign(use(subject, range), expression(context, condition), range));
  const test = (one: Syntax): Node => (isTruth ? expression(context, one) : operation('equal', [use(subject, rangeOf(one)), expression(context, one)], rangeOf(one)));
  const yields = (arm: Syntax): Node => expression(context, part(arm, 'return_expression'));
  const fallback = arms.find(({ type }) => type === 'match_default_expression');
  const chosen = arms.filter(({ type }) => type === 'match_conditional_expression').map((arm) => {
    const [first, ...rest] = parts(part(arm, 'conditional_expressions') ?? child(arm, 'match_condition_list')).map(test);
    const all = rest.reduce((left, right) => logical('or', left, right, left.range), first ?? missing(context));
    return { test: all, then: yields(arm), range: rangeOf(arm) };
  });
  const last: Node = fallback === undefined ? { kind: 'exit', how: 'throw', range } : yields(fallback);
  const whole = chosen.reduceRight<Node>((otherwise, arm) => ({ kind: 'if', ...arm, else: otherwise }), last);
  return before.length === 0 ? whole : { kind: 'block', body: [...before, whole], range };
}
