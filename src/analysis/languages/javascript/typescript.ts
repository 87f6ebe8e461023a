/** What TypeScript adds that exists when the program runs: enumerations and namespaces. */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Entry, Node } from '../../ir.ts';
import { declareFunctionScope } from './declarations.ts';
import { expression, propertyKey } from './expressions.ts';
import { findMirrors } from './modules.ts';
import { block, constant, rangeOf, record } from './nodes.ts';
import { write } from './patterns.ts';
import { inScope, openScope, resolve } from './scope.ts';
import type { Context } from './scope.ts';
import { statements } from './statements.ts';

/** `enum Color { Red, Green = 'green' }`: a record of constants. */
export function lowerEnum(context: Context, syntax: TSESTree.TSEnumDeclaration, out: Node[]): void {
  const variable = resolve(context, syntax.id.name);
  if (syntax.declare || variable === undefined) return;
  let next: number | undefined = 0;
  const entries = syntax.body.members.map((member): Entry => {
    const key = propertyKey(context, member.id, member.computed);
    const value: Node = member.initializer == null ? constant(next, rangeOf(member)) : expression(context, member.initializer);
    next = value.kind === 'constant' && typeof value.value === 'number' ? value.value + 1 : undefined;
    return { kind: 'entry', key, value };
  });
  const range = rangeOf(syntax);
  out.push(write(context, variable, record(entries, range), 'declaration', range, rangeOf(syntax.id)));
}

/** `namespace A { export const b = 1 }`: a record, and a block whose exports are its members. */
export function lowerNamespace(context: Context, syntax: TSESTree.TSModuleDeclaration, out: Node[]): void {
  const { body, id } = syntax;
  if (syntax.declare || body?.type !== Kind.TSModuleBlock || id.type !== Kind.Identifier) return;
  const variable = resolve(context, id.name);
  if (variable === undefined) return;
  // Merged with what has the same name above (a function, a class, the namespace's first part), it adds members only.
  if (!context.initialized.has(variable)) {
    out.push(write(context, variable, record([], rangeOf(id)), 'declaration', rangeOf(id), rangeOf(id)));
  }
  const scope = openScope(context.frame, context.scope);
  declareFunctionScope(context, scope, body.body);
  findMirrors(context, scope, variable, body.body);
  out.push(block(inScope(context, scope, () => statements(context, body.body)), rangeOf(body)));
}
