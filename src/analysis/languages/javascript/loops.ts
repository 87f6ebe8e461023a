/** Loops of all forms. */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Loop, Node, Variable } from '../../ir.ts';
import { blockScope } from './declarations.ts';
import { expression } from './expressions.ts';
import { block, operation, rangeOf, use } from './nodes.ts';
import type { Syntax } from './nodes.ts';
import { bind } from './patterns.ts';
import { inScope, noteWrite, resolve, temporary } from './scope.ts';
import type { Context } from './scope.ts';
import { lowerDeclaration, statementNode } from './statements.ts';

type LoopSyntax =
  | TSESTree.ForStatement | TSESTree.ForInStatement | TSESTree.ForOfStatement | TSESTree.WhileStatement | TSESTree.DoWhileStatement;

/** Every kind of loop, with its label. */
export function lowerLoop(context: Context, syntax: LoopSyntax, label: string | undefined): Node {
  const labelled = label === undefined ? {} : { label };
  const range = rangeOf(syntax);
  switch (syntax.type) {
    case Kind.WhileStatement:
      return { kind: 'loop', test: expression(context, syntax.test), body: statementNode(context, syntax.body), ...labelled, range };
    case Kind.DoWhileStatement: {
      const body = statementNode(context, syntax.body);
      return { kind: 'loop', test: expression(context, syntax.test), testsAfter: true, body, ...labelled, range };
    }
    case Kind.ForStatement: return lowerFor(context, syntax, labelled);
    default: return lowerForEach(context, syntax, labelled);
  }
}

type Labelled = { readonly label?: string };

function lowerFor(context: Context, syntax: TSESTree.ForStatement, labelled: Labelled): Node {
  const range = rangeOf(syntax);
  const { init } = syntax;
  return inScope(context, blockScope(context, init == null ? [] : [init]), () => {
    const before: Node[] = [];
    if (init?.type === Kind.VariableDeclaration) lowerDeclaration(context, init, before);
    else if (init != null) before.push(expression(context, init));
    const test = syntax.test == null ? {} : { test: expression(context, syntax.test) };
    const update = syntax.update == null ? {} : { update: expression(context, syntax.update) };
    const loop: Loop = { kind: 'loop', ...test, body: statementNode(context, syntax.body), ...update, ...labelled, range };
    return before.length === 0 ? loop : block([...before, loop], range);
  });
}

/** `for … of` and `for … in`. An element that isn't simply a name is taken apart at the start of the body. */
function lowerForEach(context: Context, syntax: TSESTree.ForInStatement | TSESTree.ForOfStatement, labelled: Labelled): Loop {
  const range = rangeOf(syntax);
  const { left } = syntax;
  return inScope(context, blockScope(context, [left]), () => {
    const iterated = expression(context, syntax.right);
    const over = syntax.type === Kind.ForInStatement ? operation('keys', [iterated], rangeOf(syntax.right)) : iterated;
    const isAwaiting = syntax.type === Kind.ForOfStatement && syntax.await;
    const isDeclared = left.type === Kind.VariableDeclaration;
    const target: Syntax | undefined = isDeclared ? left.declarations[0]?.id : left;
    if (target === undefined) return { kind: 'loop', over, body: statementNode(context, syntax.body), ...labelled, range };
    const targetRange = rangeOf(target);
    const start: Node[] = [];
    const element = (isAwaiting ? undefined : elementVariable(context, target, isDeclared)) ?? temporary(context, targetRange);
    if (element.name === '') {
      noteWrite(context, element, true);
      const read = use(element, targetRange);
      const value = isAwaiting ? operation('await', [read], targetRange) : read;
      bind(context, target, value, isDeclared ? 'declaration' : 'assignment', targetRange, start);
    }
    const body = statementNode(context, syntax.body);
    return { kind: 'loop', over, element, body: prepended(start, body), ...labelled, range };
  });
}

function elementVariable(context: Context, target: Syntax, isDeclared: boolean): Variable | undefined {
  if (target.type !== Kind.Identifier) return undefined;
  const variable = resolve(context, target.name);
  if (variable === undefined || context.mirrors.has(variable)) return undefined;
  noteWrite(context, variable, isDeclared);
  return variable;
}

function prepended(start: readonly Node[], body: Node): Node {
  if (start.length === 0) return body;
  if (body.kind === 'block' && body.label === undefined) return { ...body, body: [...start, ...body.body] };
  return block([...start, body], body.range);
}
