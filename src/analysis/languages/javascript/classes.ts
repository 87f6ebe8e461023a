/** Classes: methods, accessors, fields, static blocks, and TypeScript's parameter properties, which are fields too. */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ClassMember, ClassNode, Node, TypeHint } from '../../ir.ts';
import { expression, named, propertyKey } from './expressions.ts';
import { inFunction, lowerBody, parameterProperties, plainFunction, withSelf } from './functions.ts';
import { present } from '../nodes.ts';
import { constant, rangeOf, returned } from './nodes.ts';
import type { Syntax } from './nodes.ts';
import type { Context } from './scope.ts';
import { typeHint } from './types.ts';

/** Lowers a class. `name`: what it is first assigned to. */
export function lowerClass(context: Context, syntax: TSESTree.ClassDeclaration | TSESTree.ClassExpression, name: string): Node {
  if (syntax.type === Kind.ClassDeclaration || syntax.id === null) return plainClass(context, syntax, syntax.id?.name ?? name);
  const { id } = syntax;
  return withSelf(context, id, (self) => ({ node: plainClass(context, syntax, id.name), self }));
}

function plainClass(context: Context, syntax: TSESTree.ClassDeclaration | TSESTree.ClassExpression, name: string): ClassNode {
  const decorators = lowerDecorators(context, syntax.decorators);
  const parent = syntax.superClass == null ? undefined : expression(context, syntax.superClass);
  const members = syntax.body.body.flatMap((element) => lowerMembers(context, element));
  const range = rangeOf(syntax);
  return { kind: 'class', name, ...(parent === undefined ? {} : { parent }), members, calledFor: present(members, { text: 'toString' }), decorators, range };
}

function lowerDecorators(context: Context, decorators: readonly TSESTree.Decorator[] | undefined): Node[] {
  return (decorators ?? []).map((decorator) => expression(context, decorator.expression));
}

function lowerMembers(context: Context, element: TSESTree.ClassElement): ClassMember[] {
  switch (element.type) {
    case Kind.MethodDefinition: return lowerMethod(context, element);
    case Kind.PropertyDefinition:
    case Kind.AccessorProperty:
    case Kind.TSAbstractPropertyDefinition:
    case Kind.TSAbstractAccessorProperty:
      return [lowerField(context, element)];
    case Kind.TSAbstractMethodDefinition: {
      const key = propertyKey(context, element.key, element.computed);
      const decorators = lowerDecorators(context, element.decorators);
      return [{ kind: memberKind(element.kind), key, isStatic: element.static, decorators, range: rangeOf(element) }];
    }
    case Kind.StaticBlock: {
      const range = rangeOf(element);
      const value = inFunction(context, { name: '', range, isAsync: false, isGenerator: false, hasReceiver: true }, (scope) =>
        ({ body: lowerBody(context, scope, element.body), parameters: [], range }));
      return [{ kind: 'initializer', key: constant('', { start: range.start, end: range.start }), isStatic: true, value, decorators: [], range }];
    }
    default: return [];
  }
}

function memberKind(kind: TSESTree.MethodDefinition['kind']): ClassMember['kind'] {
  if (kind === 'get') return 'getter';
  return kind === 'set' ? 'setter' : 'method';
}

/** A method; of a constructor also the fields that its parameters declare. Overloads have no body and are dropped. */
function lowerMethod(context: Context, element: TSESTree.MethodDefinition): ClassMember[] {
  if (element.value.type === Kind.TSEmptyBodyFunctionExpression) return [];
  const { params } = element.value;
  const decorators = lowerDecorators(context, element.decorators);
  const key = propertyKey(context, element.key, element.computed);
  const fields = element.kind === 'constructor' ? params.flatMap((parameter) => parameterField(context, parameter)) : [];
  const value = plainFunction(context, element.value, keyName(key), rangeOf(element), (inner) => parameterProperties(inner, params));
  return [...fields, { kind: memberKind(element.kind), key, isStatic: element.static, value, decorators, range: rangeOf(element) }];
}

function parameterField(context: Context, parameter: TSESTree.Parameter): ClassMember[] {
  if (parameter.type !== Kind.TSParameterProperty) return [];
  const { parameter: inner } = parameter;
  const name = inner.type === Kind.AssignmentPattern ? inner.left : inner;
  if (name.type !== Kind.Identifier) return [];
  const type = typeHint(context, name.typeAnnotation?.typeAnnotation);
  const range = rangeOf(parameter);
  return [{ kind: 'field', key: constant(name.name, rangeOf(name)), isStatic: false, ...typed(type), decorators: [], range }];
}

type FieldSyntax = TSESTree.PropertyDefinition | TSESTree.AccessorProperty | TSESTree.TSAbstractPropertyDefinition | TSESTree.TSAbstractAccessorProperty;

function lowerField(context: Context, element: FieldSyntax): ClassMember {
  const decorators = lowerDecorators(context, element.decorators);
  const key = propertyKey(context, element.key, element.computed);
  const type = typeHint(context, element.typeAnnotation?.typeAnnotation);
  const initial: Syntax | null = element.value;
  const value = initial === null ? {} : { value: fieldValue(context, initial, keyName(key)) };
  return { kind: 'field', key, isStatic: element.static, ...value, ...typed(type), decorators, range: rangeOf(element) };
}

function fieldValue(context: Context, syntax: Syntax, name: string) {
  const range = rangeOf(syntax);
  return inFunction(context, { name: '', range, isAsync: false, isGenerator: false, hasReceiver: true }, () =>
    ({ body: [returned(named(context, syntax, name))], parameters: [], range }));
}

function typed(type: TypeHint | undefined): { readonly type?: TypeHint } {
  return type === undefined ? {} : { type };
}

function keyName(key: Node): string {
  return key.kind === 'constant' ? String(key.value) : '';
}
