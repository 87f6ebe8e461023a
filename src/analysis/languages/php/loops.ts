/** Loops, and the jumps out of them: `break 2` leads out of the loop or switch around. */
import type { Exit, Node, Variable } from '../../ir.ts';
import { assign, block, member, operation, other, use } from '../nodes.ts';
import { noteWrite, temporary } from '../scope.ts';
import { assignTo, copy, destructure, keep } from './assignments.ts';
import { foreachTargets } from './declarations.ts';
import { expression, variableName } from './expressions.ts';
import { variableNamed, type Breakable, type Context } from './scope.ts';
import { labelled, statementNode } from './statements.ts';
import { part, parts, rangeOf, type Syntax } from './syntax.ts';

/** Whether a statement is a loop. */
export function isLoop({ type }: Syntax): boolean {
  return type === 'foreach_statement' || type === 'for_statement' || type === 'while_statement' || type === 'do_statement';
}

/** Lowers a loop; what runs once before it comes first. */
export function lowerLoop(context: Context, syntax: Syntax, out: Node[]): void {
  const range = rangeOf(syntax);
  switch (syntax.type) {
    case 'foreach_statement': lowerForeach(context, syntax, out); return;
    case 'for_statement': {
      const [initialize, condition, update] = ['initialize', 'condition', 'update'].map((field) => part(syntax, field));
      if (initialize !== undefined) out.push(expression(context, initialize));
      const test = condition === undefined ? {} : { test: expression(context, condition) };
      const { body, label } = bodyOf(context, syntax);
      const after = update === undefined ? {} : { update: expression(context, update) };
      out.push({ kind: 'loop', ...test, body, ...after, ...label, range });
      return;
    }
    default: {
      const test = expression(context, part(syntax, 'condition'));
      const { body, label } = bodyOf(context, syntax);
      out.push({ kind: 'loop', test, ...(syntax.type === 'do_statement' ? { testsAfter: true as const } : {}), body, ...label, range });
    }
  }
}

function bodyOf(context: Context, syntax: Syntax): { readonly body: Node; readonly label: { readonly label?: string } } {
  const place: Breakable = { isSwitch: false, label: undefined };
  context.breakables.push(place);
  const bodies = syntax.children.filter(({ field }) => field === 'body').map((one) => statementNode(context, one));
  context.breakables.pop();
  const [only] = bodies;
  const body = bodies.length === 1 && only !== undefined ? only : block(bodies, rangeOf(syntax));
  return { body, label: labelled(place) };
}

/** `foreach ($rows as $key => [$a, $b])`. A key is any of the keys. By reference, what the body assigns is put back. */
function lowerForeach(context: Context, syntax: Syntax, out: Node[]): void {
  const range = rangeOf(syntax);
  const subject = syntax.children.find(({ isNamed, type }) => isNamed && type !== 'comment');
  const targets = foreachTargets(syntax);
  const target = targets.at(-1);
  const key = targets.length > 1 ? targets[0] : undefined;
  const isReference = target?.type === 'by_ref';
  const plain = isReference ? parts(target)[0] : target;
  const before: Node[] = [];
  const container = expression(context, subject);
  const over = key === undefined && !isReference ? container : keep(context, container, before);
  const own = plain?.type === 'variable_name' && context.scope.record === undefined ? variableNamed(context, variableName(context, plain)) : undefined;
  const element: Variable = own ?? temporary(context, plain === undefined ? range : rangeOf(plain));
  noteWrite(context, element, element.owner === context.frame.node);
  const start: Node[] = [];
  if (key !== undefined) {
    const keyRange = rangeOf(key);
    const any = member(operation('keys', [copy(over)], keyRange), other('Key', [], keyRange), keyRange);
    start.push(assignTo(context, key, any, keyRange));
  }
  if (own === undefined && plain !== undefined) {
    if (plain.type === 'list_literal' || plain.type === 'array_creation_expression') destructure(context, plain, element, start);
    else start.push(assignTo(context, plain, use(element, rangeOf(plain)), rangeOf(plain)));
  }
  const { body, label } = bodyOf(context, syntax);
  const end: Node[] = [];
  if (isReference && (over.kind === 'variable' || over.kind === 'member' || over.kind === 'global')) {
    const at = element.range;
    end.push(assign(member(copy(over), other('Key', [], at), at), use(element, at), at));
  }
  const inner = start.length + end.length === 0 ? body : block([...start, ...(body.kind === 'block' && body.label === undefined ? body.body : [body]), ...end], body.range);
  out.push(...before, { kind: 'loop', over, element, body: inner, ...label, range });
}

/** `break`, `continue 2`. A switch counts as a loop, which `continue` leaves. */
export function jump(context: Context, syntax: Syntax): Exit {
  const range = rangeOf(syntax);
  const level = Math.max(1, Number(parts(syntax)[0] === undefined ? 1 : numberAt(context, parts(syntax)[0])));
  const isBreak = syntax.type === 'break_statement';
  const place = context.breakables.at(-level);
  const how = isBreak || place?.isSwitch === true ? 'break' : 'continue';
  if (level === 1 || place === undefined) return { kind: 'exit', how, range };
  place.label ??= `level${++context.labels}`;
  return { kind: 'exit', how, label: place.label, range };
}

function numberAt(context: Context, syntax: Syntax | undefined): number {
  const node = expression(context, syntax);
  return node.kind === 'constant' && typeof node.value === 'number' ? node.value : 1;
}
