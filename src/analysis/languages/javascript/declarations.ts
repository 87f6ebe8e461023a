/**
 * Hoisting: finds what a function or a block declares before its statements are lowered, so that a name means
 * the right variable also above its declaration.
 *
 * `var` belongs to the function, all else to the block. A function declared in a block belongs to the block, as in modules.
 */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { rangeOf } from './nodes.ts';
import type { Syntax } from './nodes.ts';
import { declare, openScope, setType } from './scope.ts';
import type { Context, Scope } from './scope.ts';
import { typeHint } from './types.ts';

type Visit = (name: TSESTree.Identifier) => void;

/** Visits each name that a pattern binds. */
export function eachName(pattern: Syntax | null | undefined, visit: Visit): void {
  switch (pattern?.type) {
    case Kind.Identifier: if (pattern.name !== '') visit(pattern); break;
    case Kind.AssignmentPattern: eachName(pattern.left, visit); break;
    case Kind.RestElement: eachName(pattern.argument, visit); break;
    case Kind.ArrayPattern: for (const element of pattern.elements) eachName(element, visit); break;
    case Kind.ObjectPattern:
      for (const property of pattern.properties) {
        eachName(property.type === Kind.RestElement ? property.argument : property.value, visit);
      }
      break;
    case Kind.TSParameterProperty: eachName(pattern.parameter, visit); break;
  }
}

/** Declares the names of a pattern in a scope. */
export function declarePattern(context: Context, scope: Scope, pattern: Syntax | null | undefined): void {
  eachName(pattern, (name) => {
    const variable = declare(scope, name.name, rangeOf(name));
    if (name.typeAnnotation !== undefined) setType(variable, typeHint(context, name.typeAnnotation.typeAnnotation));
  });
}

/** The declaration in `export const a = 1`. */
export function unwrapExport(statement: Syntax): Syntax {
  if (statement.type === Kind.ExportNamedDeclaration || statement.type === Kind.ExportDefaultDeclaration) {
    return statement.declaration ?? statement;
  }
  return statement;
}

/** The scope of a statement list; the current one where the list declares nothing. */
export function blockScope(context: Context, statements: readonly Syntax[]): Scope {
  const declares = statements.some((statement) => declaresInBlock(unwrapExport(statement)));
  if (!declares) return context.scope;
  const scope = openScope(context.frame, context.scope);
  const annotated: Annotated[] = [];
  declareBlock(scope, statements, annotated);
  applyTypes(context, scope, annotated);
  return scope;
}

function declaresInBlock(statement: Syntax): boolean {
  switch (statement.type) {
    case Kind.VariableDeclaration: return statement.kind !== 'var';
    case Kind.FunctionDeclaration: case Kind.ClassDeclaration: case Kind.ImportDeclaration:
    case Kind.TSImportEqualsDeclaration: case Kind.TSEnumDeclaration: case Kind.TSModuleDeclaration:
    case Kind.TSTypeAliasDeclaration: case Kind.TSInterfaceDeclaration:
      return true;
    default: return false;
  }
}

/** Declares all that the statements of a function declare in its scope. Types come last, as they may name any of it. */
export function declareFunctionScope(context: Context, scope: Scope, statements: readonly Syntax[]): void {
  const annotated: Annotated[] = [];
  declareVars(scope, statements, annotated);
  declareBlock(scope, statements, annotated);
  applyTypes(context, scope, annotated);
}

/** Declares what belongs to a block: all but `var`. */
function declareBlock(scope: Scope, statements: readonly Syntax[], annotated: Annotated[]): void {
  for (const statement of statements) {
    const declaration = unwrapExport(statement);
    if (declaration.type === Kind.VariableDeclaration) {
      if (declaration.kind === 'var' || declaration.declare) continue;
      for (const { id } of declaration.declarations) declareUntyped(scope, id, annotated);
    } else declareOther(scope, declaration);
  }
}

interface Annotated {
  readonly name: TSESTree.Identifier;
  readonly type: TSESTree.TypeNode;
}

function declareUntyped(scope: Scope, pattern: Syntax, annotated: Annotated[]): void {
  eachName(pattern, (name) => {
    declare(scope, name.name, rangeOf(name));
    if (name.typeAnnotation !== undefined) annotated.push({ name, type: name.typeAnnotation.typeAnnotation });
  });
}

function applyTypes(context: Context, scope: Scope, annotated: readonly Annotated[]): void {
  if (annotated.length === 0) return;
  const around = context.scope;
  context.scope = scope;
  for (const { name, type } of annotated) setType(declare(scope, name.name, rangeOf(name)), typeHint(context, type));
  context.scope = around;
}

function declareOther(scope: Scope, declaration: Syntax): void {
  switch (declaration.type) {
    case Kind.FunctionDeclaration:
    case Kind.ClassDeclaration:
      if (declaration.id != null && !declaration.declare) declare(scope, declaration.id.name, rangeOf(declaration.id));
      break;
    case Kind.ImportDeclaration:
      for (const { local } of declaration.specifiers) declare(scope, local.name, rangeOf(local));
      break;
    case Kind.TSImportEqualsDeclaration:
      declare(scope, declaration.id.name, rangeOf(declaration.id));
      break;
    case Kind.TSEnumDeclaration:
      if (!declaration.declare) declare(scope, declaration.id.name, rangeOf(declaration.id));
      scope.types.set(declaration.id.name, 'enumeration');
      break;
    case Kind.TSModuleDeclaration:
      if (declaration.id.type === Kind.Identifier && !declaration.declare) {
        declare(scope, declaration.id.name, rangeOf(declaration.id));
      }
      break;
    case Kind.TSTypeAliasDeclaration:
      scope.types.set(declaration.id.name, declaration.typeAnnotation);
      break;
    case Kind.TSInterfaceDeclaration:
      scope.types.set(declaration.id.name, declaration.extends[0] ?? 'unknown');
      break;
  }
}

/** Declares the `var`s of a function's statements, wherever in its blocks they stand. */
function declareVars(scope: Scope, statements: readonly Syntax[], annotated: Annotated[]): void {
  const rest: (Syntax | null | undefined)[] = [...statements];
  for (let index = 0; index < rest.length; index += 1) {
    const statement = rest[index];
    if (statement == null) continue;
    switch (statement.type) {
      case Kind.VariableDeclaration:
        if (statement.kind !== 'var' || statement.declare) break;
        for (const { id } of statement.declarations) declareUntyped(scope, id, annotated);
        break;
      case Kind.ExportNamedDeclaration: rest.push(statement.declaration); break;
      case Kind.BlockStatement: for (const inner of statement.body) rest.push(inner); break;
      case Kind.IfStatement: rest.push(statement.consequent, statement.alternate); break;
      case Kind.ForStatement: rest.push(statement.init, statement.body); break;
      case Kind.ForInStatement: case Kind.ForOfStatement: rest.push(statement.left, statement.body); break;
      case Kind.WhileStatement: case Kind.DoWhileStatement: case Kind.LabeledStatement: case Kind.WithStatement:
        rest.push(statement.body);
        break;
      case Kind.TryStatement: rest.push(statement.block, statement.handler?.body, statement.finalizer); break;
      case Kind.SwitchStatement: for (const { consequent } of statement.cases) for (const inner of consequent) rest.push(inner); break;
    }
  }
}
