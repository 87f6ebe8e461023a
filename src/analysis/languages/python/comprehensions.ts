/** Comprehensions, written out: `[f(x) for x in xs if x]` is a list that a loop fills. They have names of their own. */
import type { Node, Range, Variable } from '../../ir.ts';
import { declare, inScope, noteWrite, temporary } from '../scope.ts';
import { assign, block, list, member, other, record, returned, use } from '../nodes.ts';
import { eachTarget } from './declarations.ts';
import { expression } from './expressions.ts';
import { inFunction } from './functions.ts';
import { openScope, textOf, writeVariable, type Context } from './scope.ts';
import { field, partsOf, rangeOf, type Syntax } from './syntax.ts';
import { bind } from './targets.ts';

/** A comprehension of a list, set or dictionary, or a generator expression. */
export function lowerComprehension(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const body = field(syntax, 'body');
  const made = temporary(context, range);
  const empty = syntax.type === 'dictionary_comprehension' ? record([], range) : list([], range);
  const start = writeVariable(context, made, empty);
  const clauses = partsOf(syntax).filter((part) => part !== body);
  const scope = openScope(context.frame, context.scope);
  for (const clause of clauses) {
    if (clause.type === 'for_in_clause') eachTarget(field(clause, 'left'), (name) => { declare(scope, textOf(context, name), rangeOf(name)); });
  }
  const [first] = clauses;
  // What is gone through first is looked up outside.
  const over = first?.type === 'for_in_clause' ? overOf(context, first) : undefined;
  const filling = inScope(context, scope, () => nest(context, clauses, over, () => fill(context, body, made), range));
  return block([start, filling, use(made, range)], range);
}

/** `f(x) for x in xs` as the function and `xs`; undefined where there is more to it. */
export function lowerQuantified(context: Context, syntax: Syntax): readonly [Node, Node] | undefined {
  const body = field(syntax, 'body');
  const [clause, ...others] = partsOf(syntax).filter((part) => part !== body);
  const target = clause && field(clause, 'left');
  if (clause?.type !== 'for_in_clause' || others.length > 0 || target?.type !== 'identifier') return undefined;
  const over = overOf(context, clause);
  const range = rangeOf(syntax);
  const asked = inFunction(context, { name: '', range }, (scope) => {
    const variable = declare(scope, textOf(context, target), rangeOf(target));
    noteWrite(context, variable, true);
    return { parameters: [{ variable, isRest: false, decorators: [], range: rangeOf(target) }], body: [returned(expression(context, body))], range };
  });
  return [asked, over];
}

function overOf(context: Context, clause: Syntax): Node {
  const values = clause.children.filter((child) => child.field === 'right' && child.isNamed).map((right) => expression(context, right));
  const [only, ...others] = values;
  return only && others.length === 0 ? only : list(values.map((value) => ({ value })), rangeOf(clause));
}

function fill(context: Context, body: Syntax | undefined, made: Variable): Node {
  if (body === undefined) return expression(context, body);
  const range = rangeOf(body);
  if (body.type !== 'pair') return assign(member(use(made, range), other('index', [], range), range), expression(context, body), range);
  const key = expression(context, field(body, 'key'));
  return assign(member(use(made, range), key, range), expression(context, field(body, 'value')), range);
}

/** The loops and conditions around what is put into the thing. */
function nest(context: Context, [clause, ...rest]: readonly Syntax[], given: Node | undefined, innermost: () => Node, range: Range): Node {
  if (clause === undefined) return innermost();
  if (clause.type === 'if_clause') {
    const test = expression(context, partsOf(clause)[0]);
    return { kind: 'if', test, then: nest(context, rest, undefined, innermost, range), range };
  }
  if (clause.type !== 'for_in_clause') return nest(context, rest, given, innermost, range);
  const over = given ?? overOf(context, clause);
  return loopOver(context, field(clause, 'left'), over, () => [nest(context, rest, undefined, innermost, range)], range);
}

/** A loop that gives each element to a target. */
export function loopOver(context: Context, target: Syntax | undefined, over: Node, lowerBody: () => Node[], range: Range): Node {
  const own = target?.type === 'identifier' ? context.scope.names.get(textOf(context, target)) : undefined;
  const at = target ? rangeOf(target) : range;
  const element = own?.owner === context.frame.node ? own : temporary(context, at);
  noteWrite(context, element, true);
  const start: Node[] = [];
  if (element !== own && target) bind(context, target, use(element, at), at, start);
  const body = lowerBody();
  return { kind: 'loop', over, element, body: block([...start, ...body], range), range };
}
