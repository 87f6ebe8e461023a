/**
 * Imports and exports, of modules and of CommonJS.
 *
 * Exported names are known before the first statement is lowered (`findMirrors`): each write of such a variable also
 * writes the exports' member, so that `export { a }` and `export let a` hold what `a` last was.
 */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Member, ModuleNode, Node, Range, Variable } from '../../ir.ts';
import { eachName, unwrapExport } from './declarations.ts';
import { expression, named } from './expressions.ts';
import { plainFunction } from './functions.ts';
import { stringOf } from './literals.ts';
import { assign, constant, member, rangeOf, record, use } from './nodes.ts';
import type { Syntax } from './nodes.ts';
import { write } from './patterns.ts';
import { capture, resolve } from './scope.ts';
import type { Context, Scope } from './scope.ts';
import { lowerStatement } from './statements.ts';

/** Notes which variables of a scope are exported, as which members of `container`. */
export function findMirrors(context: Context, scope: Scope, container: Variable, statements: readonly Syntax[]): void {
  const mirror = (local: string, key: string): void => {
    const variable = scope.names.get(local);
    if (variable === undefined) return;
    const mirrors = context.mirrors.get(variable);
    if (mirrors === undefined) context.mirrors.set(variable, [{ container, key }]);
    else mirrors.push({ container, key });
  };
  for (const statement of statements) {
    const declaration = unwrapExport(statement);
    if (statement.type === Kind.ExportDefaultDeclaration) {
      const isDeclared = declaration.type === Kind.FunctionDeclaration || declaration.type === Kind.ClassDeclaration;
      if (isDeclared && declaration.id !== null) mirror(declaration.id.name, 'default');
    } else if (statement.type === Kind.ExportNamedDeclaration && statement.source === null) {
      for (const { local, exported } of statement.specifiers) mirror(nameOf(local), nameOf(exported));
      if (declaration.type === Kind.VariableDeclaration) {
        for (const { id } of declaration.declarations) eachName(id, ({ name }) => { mirror(name, name); });
      } else if ('id' in declaration && declaration.id?.type === Kind.Identifier) mirror(declaration.id.name, declaration.id.name);
    }
  }
}

function nameOf(syntax: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return syntax.type === Kind.Identifier ? syntax.name : syntax.value;
}

/** Lowers what belongs to modules; false for any other statement. */
export function lowerModuleStatement(context: Context, syntax: Syntax, out: Node[]): boolean {
  switch (syntax.type) {
    case Kind.ImportDeclaration: lowerImport(context, syntax, out); return true;
    case Kind.ExportNamedDeclaration:
      if (syntax.declaration != null) lowerStatement(context, syntax.declaration, out);
      else if (syntax.source !== null) lowerReexport(context, syntax, syntax.source, out);
      return true;
    case Kind.ExportDefaultDeclaration: lowerDefault(context, syntax, out); return true;
    case Kind.ExportAllDeclaration: lowerExportAll(context, syntax, out); return true;
    case Kind.TSExportAssignment: {
      const range = rangeOf(syntax);
      const value = named(context, syntax.expression, 'exports');
      out.push(assign(use(context.exports, range), value, range));
      return true;
    }
    case Kind.TSImportEqualsDeclaration: lowerImportEquals(context, syntax, out); return true;
    default: return false;
  }
}

function moduleNode(source: TSESTree.StringLiteral): ModuleNode {
  return { kind: 'module', specifier: String(source.value ?? ''), range: rangeOf(source) };
}

function lowerImport(context: Context, syntax: TSESTree.ImportDeclaration, out: Node[]): void {
  if (syntax.specifiers.length === 0) out.push(moduleNode(syntax.source));
  for (const specifier of syntax.specifiers) {
    const range = rangeOf(specifier);
    const module = moduleNode(syntax.source);
    const variable = resolve(context, specifier.local.name);
    if (variable === undefined) continue;
    const value = specifier.type === Kind.ImportNamespaceSpecifier ? module
      : specifier.type === Kind.ImportDefaultSpecifier ? member(module, constant('default', range), range)
      : member(module, constant(nameOf(specifier.imported), rangeOf(specifier.imported)), range);
    out.push(write(context, variable, value, 'declaration', range, rangeOf(specifier.local)));
  }
}

function exportsMember(context: Context, key: string, range: Range): Member {
  capture(context, context.exports);
  return member(use(context.exports, range), constant(key, range), range);
}

function lowerReexport(context: Context, syntax: TSESTree.ExportNamedDeclaration, source: TSESTree.StringLiteral, out: Node[]): void {
  for (const { local, exported, range: [start, end] } of syntax.specifiers) {
    const range = { start, end };
    const value = member(moduleNode(source), constant(nameOf(local), rangeOf(local)), range);
    out.push(assign(exportsMember(context, nameOf(exported), rangeOf(exported)), value, range));
  }
}

function lowerDefault(context: Context, syntax: TSESTree.ExportDefaultDeclaration, out: Node[]): void {
  const { declaration } = syntax;
  const range = rangeOf(syntax);
  switch (declaration.type) {
    case Kind.TSInterfaceDeclaration: case Kind.TSDeclareFunction: return;
    case Kind.FunctionDeclaration:
      if (declaration.id === null) out.push(assign(exportsMember(context, 'default', range), plainFunction(context, declaration, 'default'), range));
      return;
    case Kind.ClassDeclaration:
      if (declaration.id !== null) return lowerStatement(context, declaration, out);
      out.push(assign(exportsMember(context, 'default', range), expression(context, { ...declaration, type: Kind.ClassExpression } as TSESTree.ClassExpression), range));
      return;
    default: out.push(assign(exportsMember(context, 'default', range), named(context, declaration, 'default'), range));
  }
}

/** `export * from 'm'`: the exports so far, and the module's. */
function lowerExportAll(context: Context, syntax: TSESTree.ExportAllDeclaration, out: Node[]): void {
  const range = rangeOf(syntax);
  const module = moduleNode(syntax.source);
  if (syntax.exported !== null) {
    out.push(assign(exportsMember(context, nameOf(syntax.exported), rangeOf(syntax.exported)), module, range));
    return;
  }
  const both = record([
    { kind: 'spread', value: module, except: ['default'] },
    { kind: 'spread', value: use(context.exports, range), except: [] },
  ], range);
  out.push(assign(use(context.exports, range), both, range));
}

/** `import a = require('m')`, `import a = b.c`. */
function lowerImportEquals(context: Context, syntax: TSESTree.TSImportEqualsDeclaration, out: Node[]): void {
  const { moduleReference: reference, id } = syntax;
  const variable = resolve(context, id.name);
  if (variable === undefined) return;
  const specifier = reference.type === Kind.TSExternalModuleReference ? stringOf(reference.expression) : undefined;
  const value: Node = specifier === undefined ? entity(context, reference) : { kind: 'module', specifier, range: rangeOf(reference) };
  out.push(write(context, variable, value, 'declaration', rangeOf(syntax), rangeOf(id)));
}

function entity(context: Context, syntax: Syntax): Node {
  if (syntax.type !== Kind.TSQualifiedName) return expression(context, syntax);
  return member(entity(context, syntax.left), constant(syntax.right.name, rangeOf(syntax.right)), rangeOf(syntax));
}

/** The specifier of `require('m')`, where `require` is the global one. */
export function isRequire(context: Context, { callee, arguments: values }: TSESTree.CallExpression): string | undefined {
  if (callee.type !== Kind.Identifier || callee.name !== 'require' || values.length !== 1) return undefined;
  return resolve(context, 'require') === undefined ? specifierOf(context, values[0]) : undefined;
}

/**
 * What a module is asked for by: a string, or a path from the file's own folder, written with `__dirname`
 * (`path.join(__dirname, 'db')`, `${__dirname}/db`, `__dirname + '/db'`).
 */
export function specifierOf(context: Context, syntax: Syntax | undefined): string | undefined {
  const isFolder = (part: Syntax | undefined): boolean => part?.type === Kind.Identifier && part.name === '__dirname' && resolve(context, '__dirname') === undefined;
  switch (syntax?.type) {
    case Kind.TemplateLiteral: {
      const [start, end] = syntax.quasis;
      const isBeside = syntax.expressions.length === 1 && isFolder(syntax.expressions[0]) && start?.value.raw === '' && end?.value.raw.startsWith('/');
      return isBeside ? `.${end?.value.cooked ?? ''}` : stringOf(syntax);
    }
    case Kind.BinaryExpression: {
      const end = isFolder(syntax.left) && syntax.operator === '+' ? stringOf(syntax.right) : undefined;
      return end?.startsWith('/') ? `.${end}` : undefined;
    }
    case Kind.CallExpression: {
      const { callee, arguments: [first, ...others] } = syntax;
      const isPath = callee.type === Kind.MemberExpression && callee.property.type === Kind.Identifier && ['join', 'resolve'].includes(callee.property.name);
      const parts = others.map((part) => stringOf(part));
      return isPath && isFolder(first) && parts.every((part) => part !== undefined) ? `./${parts.join('/')}` : undefined;
    }
    default: return stringOf(syntax);
  }
}

/** Whether a member is `module.exports` (of the global `module`). */
export function moduleExports(context: Context, { object, property, computed }: TSESTree.MemberExpression): boolean {
  return object.type === Kind.Identifier && object.name === 'module' && !computed && property.type === Kind.Identifier
    && property.name === 'exports' && resolve(context, 'module') === undefined;
}
