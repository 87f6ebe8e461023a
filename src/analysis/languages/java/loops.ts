/** `for`, `while`, `do`, and `for` over elements. */
import type { Node } from '../../ir.ts';
import { block, use } from '../nodes.ts';
import { inScope, noteWrite, temporary } from '../scope.ts';
import { declareVariable, initialize } from './assignments.ts';
import { expression } from './expressions.ts';
import { openScope, type Context } from './scope.ts';
import { lowerStatement, statementNode } from './statements.ts';
import { part, parts, rangeOf, type Syntax } from './syntax.ts';
import { typeHint } from './types.ts';

const kinds = new Set(['for_statement', 'enhanced_for_statement', 'while_statement', 'do_statement']);

/** Whether a statement is a loop. */
export function isLoop({ type }: Syntax): boolean {
  return kinds.has(type);
}

/** A loop as one node. What a `for` declares first stands in a block around it. */
export function lowerLoop(context: Context, syntax: Syntax, label: string | undefined): Node {
  const range = rangeOf(syntax);
  const labelled = label === undefined ? {} : { label };
  return inScope(context, openScope(context.frame, context.scope), (): Node => {
    if (syntax.type === 'enhanced_for_statement') return { ...overElements(context, syntax), ...labelled };
    const first: Node[] = [];
    for (const init of parts(syntax, 'init')) lowerStatement(context, init, first);
    const condition = part(syntax, 'condition');
    const test = condition ? { test: expression(context, condition) } : {};
    const body = bodyOf(context, part(syntax, 'body'));
    const updates = parts(syntax, 'update').map((one) => expression(context, one));
    const [only] = updates;
    const update = updates.length === 0 || !only ? {} : { update: updates.length === 1 ? only : block(updates, range) };
    const loop: Node = { kind: 'loop', ...test, ...(syntax.type === 'do_statement' ? { testsAfter: true as const } : {}), body, ...update, ...labelled, range };
    return first.length === 0 ? loop : block([...first, loop], range);
  });
}

function overElements(context: Context, syntax: Syntax): Extract<Node, { kind: 'loop' }> {
  const range = rangeOf(syntax);
  const over = expression(context, part(syntax, 'value'));
  const name = part(syntax, 'name');
  if (!name) return { kind: 'loop', over, body: bodyOf(context, part(syntax, 'body')), range };
  const type = part(syntax, 'dimensions') ? undefined : typeHint(context, part(syntax, 'type'));
  const variable = declareVariable(context, name, type);
  if (!type || (type.kind === 'primitive' && type.primitive === 'string')) {
    noteWrite(context, variable, true);
    return { kind: 'loop', over, element: variable, body: bodyOf(context, part(syntax, 'body')), range };
  }
  // What its type tells is told where it is assigned.
  const element = temporary(context, rangeOf(name));
  noteWrite(context, element, true);
  const start = initialize(context, variable, use(element, rangeOf(name)), rangeOf(name));
  const body = bodyOf(context, part(syntax, 'body'));
  return { kind: 'loop', over, element, body: block([start, body], body.range), range };
}

function bodyOf(context: Context, syntax: Syntax | undefined): Node {
  context.breakables.push({ isLoop: true, label: undefined });
  const body = statementNode(context, syntax);
  context.breakables.pop();
  return body;
}
