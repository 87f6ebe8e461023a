/** Statements. A statement adds its nodes to the list it stands in; loops, modules and TypeScript's own stand in files of their own. */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Block, Exit, Node, Range, SwitchCase, Try, Variable } from '../../ir.ts';
import { lowerClass } from './classes.ts';
import { blockScope, declarePattern, unwrapExport } from './declarations.ts';
import { deepest, expression, missing, named } from './expressions.ts';
import { plainFunction } from './functions.ts';
import { lowerLoop } from './loops.ts';
import { lowerModuleStatement } from './modules.ts';
import { block, constant, other, rangeOf, use } from './nodes.ts';
import type { Syntax } from './nodes.ts';
import { bind, targetName, write } from './patterns.ts';
import { inScope, noteWrite, openScope, resolve, temporary } from './scope.ts';
import type { Context } from './scope.ts';
import { lowerEnum, lowerNamespace } from './typescript.ts';

/** Lowers a list of statements in the current scope: function declarations first, then imports. */
export function statements(context: Context, list: readonly Syntax[]): Node[] {
  const out: Node[] = [];
  for (const statement of list) {
    const declaration = unwrapExport(statement);
    if (declaration.type === Kind.FunctionDeclaration && declaration.id !== null) declareFunction(context, declaration, out);
  }
  for (const statement of list) if (statement.type === Kind.ImportDeclaration) lowerStatement(context, statement, out);
  for (const statement of list) if (statement.type !== Kind.ImportDeclaration) lowerStatement(context, statement, out);
  return out;
}

/** A block with a scope of its own. */
function scopedBlock(context: Context, list: readonly Syntax[], range: Range): Block {
  return block(inScope(context, blockScope(context, list), () => statements(context, list)), range);
}

/** One statement as one node. */
export function statementNode(context: Context, syntax: Syntax | null | undefined): Node {
  if (syntax == null) return missing(context);
  if (syntax.type === Kind.BlockStatement) return nested(context, syntax, () => scopedBlock(context, syntax.body, rangeOf(syntax)));
  const out: Node[] = [];
  lowerStatement(context, syntax, out);
  const [only] = out;
  return out.length === 1 && only !== undefined ? only : block(out, rangeOf(syntax));
}

function nested<T extends Node>(context: Context, syntax: Syntax, action: () => T): T | Node {
  if (context.depth > deepest) return other('TooDeep', [], rangeOf(syntax));
  context.depth += 1;
  const node = action();
  context.depth -= 1;
  return node;
}

/** Lowers a statement; its nodes go to the end of `out`. */
export function lowerStatement(context: Context, syntax: Syntax, out: Node[]): void {
  if (context.depth > deepest) {
    out.push(other('TooDeep', [], rangeOf(syntax)));
    return;
  }
  context.depth += 1;
  lower(context, syntax, out);
  context.depth -= 1;
}

function lower(context: Context, syntax: Syntax, out: Node[]): void {
  const range = rangeOf(syntax);
  switch (syntax.type) {
    case Kind.ExpressionStatement:
      if (syntax.directive !== 'use strict') out.push(expression(context, syntax.expression));
      break;
    case Kind.VariableDeclaration: lowerDeclaration(context, syntax, out); break;
    case Kind.FunctionDeclaration:
    case Kind.TSDeclareFunction:
    case Kind.TSInterfaceDeclaration:
    case Kind.TSTypeAliasDeclaration:
    case Kind.TSNamespaceExportDeclaration:
    case Kind.EmptyStatement:
    case Kind.DebuggerStatement:
      break;
    case Kind.ClassDeclaration: declareClass(context, syntax, out); break;
    case Kind.ReturnStatement: out.push(exit('return', syntax, syntax.argument === null ? undefined : expression(context, syntax.argument))); break;
    case Kind.ThrowStatement: out.push(exit('throw', syntax, expression(context, syntax.argument))); break;
    case Kind.BreakStatement: out.push(jump('break', syntax)); break;
    case Kind.ContinueStatement: out.push(jump('continue', syntax)); break;
    case Kind.BlockStatement: out.push(scopedBlock(context, syntax.body, range)); break;
    case Kind.IfStatement: {
      const test = expression(context, syntax.test);
      const then = statementNode(context, syntax.consequent);
      const otherwise = syntax.alternate == null ? {} : { else: statementNode(context, syntax.alternate) };
      out.push({ kind: 'if', test, then, ...otherwise, range });
      break;
    }
    case Kind.ForStatement:
    case Kind.ForInStatement:
    case Kind.ForOfStatement:
    case Kind.WhileStatement:
    case Kind.DoWhileStatement:
      out.push(lowerLoop(context, syntax, undefined));
      break;
    case Kind.LabeledStatement: out.push(lowerLabelled(context, syntax)); break;
    case Kind.SwitchStatement: out.push(lowerSwitch(context, syntax, undefined)); break;
    case Kind.TryStatement: out.push(lowerTry(context, syntax)); break;
    case Kind.WithStatement: out.push(other(syntax.type, [expression(context, syntax.object), statementNode(context, syntax.body)], range)); break;
    case Kind.TSEnumDeclaration: lowerEnum(context, syntax, out); break;
    case Kind.TSModuleDeclaration: lowerNamespace(context, syntax, out); break;
    default:
      if (!lowerModuleStatement(context, syntax, out)) out.push(expression(context, syntax));
  }
}

function declareFunction(context: Context, syntax: TSESTree.FunctionDeclaration, out: Node[]): void {
  const { id } = syntax;
  const variable = id === null ? undefined : resolve(context, id.name);
  const node = plainFunction(context, syntax, id?.name ?? '');
  out.push(variable === undefined || id === null ? node : write(context, variable, node, 'declaration', rangeOf(syntax), rangeOf(id)));
}

function declareClass(context: Context, syntax: TSESTree.ClassDeclaration, out: Node[]): void {
  if (syntax.declare) return;
  const variable = syntax.id === null ? undefined : resolve(context, syntax.id.name);
  const node = lowerClass(context, syntax, '');
  out.push(variable === undefined || syntax.id === null ? node : write(context, variable, node, 'declaration', rangeOf(syntax), rangeOf(syntax.id)));
}

/** `const a = 1, { b } = c;` */
export function lowerDeclaration(context: Context, syntax: TSESTree.VariableDeclaration, out: Node[]): void {
  if (syntax.declare) return;
  for (const declarator of syntax.declarations) {
    const { id, init } = declarator;
    const range = rangeOf(declarator);
    if (init == null) {
      // Unlike `var`, `let` starts anew in each round of a loop.
      if (syntax.kind === 'let') bind(context, id, constant(undefined, range), 'declaration', range, out);
    } else bind(context, id, named(context, init, targetName(id)), 'declaration', range, out);
  }
  // `using` and `await using` also dispose at the end, which says nothing about data.
}

function exit(how: 'return' | 'throw', syntax: Syntax, value: Node | undefined): Exit {
  return { kind: 'exit', how, ...(value === undefined ? {} : { value }), range: rangeOf(syntax) };
}

function jump(how: 'break' | 'continue', syntax: TSESTree.BreakStatement | TSESTree.ContinueStatement): Exit {
  return { kind: 'exit', how, ...(syntax.label == null ? {} : { label: syntax.label.name }), range: rangeOf(syntax) };
}

function lowerLabelled(context: Context, syntax: TSESTree.LabeledStatement): Node {
  const label = syntax.label.name;
  const { body } = syntax;
  switch (body.type) {
    case Kind.ForStatement: case Kind.ForInStatement: case Kind.ForOfStatement: case Kind.WhileStatement: case Kind.DoWhileStatement:
      return lowerLoop(context, body, label);
    case Kind.SwitchStatement: return lowerSwitch(context, body, label);
    default: return { ...block([statementNode(context, body)], rangeOf(syntax)), label };
  }
}

function lowerSwitch(context: Context, syntax: TSESTree.SwitchStatement, label: string | undefined): Node {
  const subject = expression(context, syntax.discriminant);
  const scope = blockScope(context, syntax.cases.flatMap(({ consequent }) => consequent));
  const cases = inScope(context, scope, () => syntax.cases.map((clause): SwitchCase => {
    const test = clause.test == null ? {} : { test: expression(context, clause.test) };
    return { ...test, body: statements(context, clause.consequent), range: rangeOf(clause) };
  }));
  return { kind: 'switch', subject, cases, ...(label === undefined ? {} : { label }), range: rangeOf(syntax) };
}

function lowerTry(context: Context, syntax: TSESTree.TryStatement): Try {
  const body = scopedBlock(context, syntax.block.body, rangeOf(syntax.block));
  const handler = syntax.handler == null ? {} : lowerCatch(context, syntax.handler);
  const finalizer = syntax.finalizer == null ? {} : { finalizer: scopedBlock(context, syntax.finalizer.body, rangeOf(syntax.finalizer)) };
  return { kind: 'try', body, ...handler, ...finalizer, range: rangeOf(syntax) };
}

function lowerCatch(context: Context, clause: TSESTree.CatchClause): { parameter?: Variable; handler: Block } {
  const { param, body } = clause;
  const range = rangeOf(body);
  if (param == null) return { handler: scopedBlock(context, body.body, range) };
  const scope = openScope(context.frame, context.scope);
  declarePattern(context, scope, param);
  return inScope(context, scope, () => {
    const parameter = (param.type === Kind.Identifier ? scope.names.get(param.name) : undefined) ?? temporary(context, rangeOf(param));
    noteWrite(context, parameter, true);
    const out: Node[] = [];
    if (param.type !== Kind.Identifier) bind(context, param, use(parameter, rangeOf(param)), 'declaration', rangeOf(param), out);
    const inner = scopedBlock(context, body.body, range);
    return { parameter, handler: block([...out, ...inner.body], range) };
  });
}
