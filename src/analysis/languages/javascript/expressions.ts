/** Expressions. One case for each kind of syntax; what is longer than a line or two stands in a file of its own. */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Argument, Node, Other } from '../../ir.ts';
import { lowerAssignment, lowerUpdate } from './assignments.ts';
import { lowerClass } from './classes.ts';
import { cutName } from './depth.ts';
import { lowerFunction } from './functions.ts';
import { lowerJsx } from './jsx.ts';
import { literal, taggedTemplate, template } from './literals.ts';
import { isRequire, specifierOf, moduleExports } from './modules.ts';
import { call, constant, global, list, member, operation, other, rangeOf, use } from './nodes.ts';
import type { Syntax } from './nodes.ts';
import { lowerObject } from './objects.ts';
import { lowerBinary, lowerUnary } from './operators.ts';
import { allArguments, capture, receiver, resolve } from './scope.ts';
import type { Context } from './scope.ts';

/** Deeper nests are given up: the engine, too, walks the tree by recursion. */
export const deepest = 300;

/** Lowers an expression. What the parser left out of broken text is a missing value. */
export function expression(context: Context, syntax: Syntax | null | undefined): Node {
  if (syntax == null) return missing(context);
  if (context.depth > deepest) return other('TooDeep', [], rangeOf(syntax));
  context.depth += 1;
  const node = lower(context, syntax);
  context.depth -= 1;
  return node;
}

/** What broken text lacks. */
export function missing(context: Context): Other {
  const { start } = context.frame.node.range;
  return other('Missing', [], { start, end: start });
}

/** An expression that is assigned to a name: functions and classes without a name of their own take it. */
export function named(context: Context, syntax: Syntax, name: string): Node {
  switch (syntax.type) {
    case Kind.ArrowFunctionExpression:
    case Kind.FunctionExpression:
      return lowerFunction(context, syntax, name);
    case Kind.ClassExpression: return lowerClass(context, syntax, name);
    case Kind.TSAsExpression:
    case Kind.TSSatisfiesExpression:
      return named(context, syntax.expression, name);
    default: return expression(context, syntax);
  }
}

function lower(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  switch (syntax.type) {
    case Kind.Identifier: return identifier(context, syntax);
    case Kind.Literal: return literal(syntax);
    case Kind.TemplateLiteral: return template(context, syntax);
    case Kind.TaggedTemplateExpression: return taggedTemplate(context, syntax);
    case Kind.MemberExpression: return lowerMember(context, syntax);
    case Kind.ChainExpression: return expression(context, syntax.expression);
    case Kind.CallExpression: return lowerCall(context, syntax);
    case Kind.NewExpression: return call(expression(context, syntax.callee), lowerArguments(context, syntax.arguments, syntax), range, 'new');
    case Kind.ImportExpression: return lowerImport(context, syntax);
    case Kind.ArrayExpression: return list(lowerArguments(context, syntax.elements, syntax), range);
    case Kind.ObjectExpression: return lowerObject(context, syntax);
    case Kind.ArrowFunctionExpression:
    case Kind.FunctionExpression:
      return lowerFunction(context, syntax, '');
    case Kind.ClassExpression: return lowerClass(context, syntax, '');
    case Kind.ThisExpression: {
      const variable = receiver(context);
      return variable === undefined ? global('this', range) : use(variable, range);
    }
    case Kind.Super: return { kind: 'super', range };
    case Kind.BinaryExpression:
    case Kind.LogicalExpression:
      return lowerBinary(context, syntax);
    case Kind.UnaryExpression: return lowerUnary(context, syntax);
    case Kind.UpdateExpression: return lowerUpdate(context, syntax);
    case Kind.AssignmentExpression: return lowerAssignment(context, syntax);
    case Kind.AwaitExpression: return operation('await', [expression(context, syntax.argument)], range);
    case Kind.YieldExpression: {
      const operands = syntax.argument == null ? [] : [expression(context, syntax.argument)];
      return operation(syntax.delegate ? 'yieldAll' : 'yield', operands, range);
    }
    case Kind.SequenceExpression:
      return { kind: 'block', body: syntax.expressions.map((part) => expression(context, part)), range };
    case Kind.ConditionalExpression: {
      const test = expression(context, syntax.test);
      const then = expression(context, syntax.consequent);
      return { kind: 'if', test, then, else: expression(context, syntax.alternate), range };
    }
    case Kind.TSAsExpression:
    case Kind.TSSatisfiesExpression:
    case Kind.TSTypeAssertion:
    case Kind.TSNonNullExpression:
    case Kind.TSInstantiationExpression:
      return expression(context, syntax.expression);
    case Kind.JSXElement:
    case Kind.JSXFragment:
      return lowerJsx(context, syntax);
    case Kind.PrivateIdentifier: return constant(`#${syntax.name}`, range);
    case Kind.Decorator: return expression(context, syntax.expression);
    case Kind.SpreadElement: return other(syntax.type, [expression(context, syntax.argument)], range);
    default: return other(syntax.type, [], range);
  }
}

function identifier(context: Context, syntax: TSESTree.Identifier): Node {
  const { name } = syntax;
  const range = rangeOf(syntax);
  const variable = resolve(context, name);
  if (variable !== undefined) return use(variable, range);
  switch (name) {
    case '': return other('Missing', [], range);
    case cutName: return other('TooDeep', [], range);
    case 'undefined': return constant(undefined, range);
    case 'NaN': return constant(NaN, range);
    case 'Infinity': return constant(Infinity, range);
    case 'exports':
      capture(context, context.exports);
      return use(context.exports, range);
    case 'arguments': {
      const list = allArguments(context);
      return list === undefined ? global(name, range) : use(list, range);
    }
    default: return global(name, range);
  }
}

/** `a.b`, `a[b]`. `module.exports` is the exports' variable. */
export function lowerMember(context: Context, syntax: TSESTree.MemberExpression): Node {
  const range = rangeOf(syntax);
  if (moduleExports(context, syntax)) {
    capture(context, context.exports);
    return use(context.exports, range);
  }
  const object = expression(context, syntax.object);
  return member(object, memberKey(context, syntax), range);
}

function memberKey(context: Context, { computed, property }: TSESTree.MemberExpression): Node {
  return propertyKey(context, property, computed);
}

/** A key as it is written in `a.key`, `{ key: … }`, `a['key']`, `a[0]`, `{ [key]: … }`. */
export function propertyKey(context: Context, syntax: Syntax | null | undefined, isComputed: boolean): Node {
  if (syntax?.type === Kind.PrivateIdentifier) return constant(`#${syntax.name}`, rangeOf(syntax));
  if (syntax?.type === Kind.Identifier && !isComputed) return constant(syntax.name, rangeOf(syntax));
  const key = expression(context, syntax);
  return key.kind === 'constant' && typeof key.value === 'number' ? constant(String(key.value), key.range) : key;
}

function lowerCall(context: Context, syntax: TSESTree.CallExpression): Node {
  const range = rangeOf(syntax);
  const specifier = isRequire(context, syntax);
  if (specifier !== undefined) return { kind: 'module', specifier, range };
  const callee = expression(context, syntax.callee);
  return call(callee, lowerArguments(context, syntax.arguments, syntax), range);
}

/** Arguments of a call or elements of a list; `whole` is the call or list. A list may have holes. */
function lowerArguments(context: Context, syntax: readonly (Syntax | null)[], whole: Syntax): Argument[] {
  return syntax.map((element): Argument => {
    if (element === null) return { value: constant(undefined, rangeOf(whole)) };
    if (element.type === Kind.SpreadElement) return { value: expression(context, element.argument), spread: true };
    return { value: expression(context, element) };
  });
}

/** `import('m')`: a promise is what it promises. Of a name that is not known, it is a call. */
function lowerImport(context: Context, syntax: TSESTree.ImportExpression): Node {
  const range = rangeOf(syntax);
  const specifier = specifierOf(context, syntax.source);
  if (specifier !== undefined) return { kind: 'module', specifier, range };
  return call(global('import', { start: range.start, end: range.start + 'import'.length }), [{ value: expression(context, syntax.source) }], range);
}
