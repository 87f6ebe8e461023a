/**
 * Type annotations to hints: `number` is a primitive, `'a' | 'b'` an enumeration, `express.Request` a name.
 *
 * Aliases and interfaces of the same file are looked through: `type Id = number` hints at number, and
 * `interface Authenticated extends Request` at Request.
 */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Node, TypeHint } from '../../ir.ts';
import { constant, global, member, rangeOf, use } from './nodes.ts';
import { resolve } from './scope.ts';
import type { Context, TypeMeaning } from './scope.ts';

/** Generic types that stand for their argument: they change what may be missing or when it comes, not what it is. */
const transparent = new Set(['Readonly', 'Partial', 'Required', 'NonNullable', 'Promise', 'PromiseLike', 'Awaited']);

/** So many aliases are looked through; more are a circle. */
const longestChain = 20;

const primitives: Partial<Record<Kind, 'number' | 'boolean' | 'string'>> = {
  [Kind.TSNumberKeyword]: 'number',
  [Kind.TSBigIntKeyword]: 'number',
  [Kind.TSBooleanKeyword]: 'boolean',
  [Kind.TSStringKeyword]: 'string',
};

/** What a type annotation says, through aliases of types; undefined where that is nothing. */
export function typeHint(context: Context, type: TSESTree.TypeNode | undefined | null, chain = 0): TypeHint | undefined {
  if (type == null || chain > longestChain) return undefined;
  const primitive = primitives[type.type];
  if (primitive !== undefined) return { kind: 'primitive', primitive };
  switch (type.type) {
    case Kind.TSLiteralType: return { kind: 'primitive', primitive: 'enumeration' };
    case Kind.TSUnionType: return ofUnion(context, type.types, chain);
    case Kind.TSIntersectionType:
      for (const part of type.types) {
        const hint = typeHint(context, part, chain + 1);
        if (hint !== undefined) return hint;
      }
      return undefined;
    case Kind.TSTypeReference: return ofReference(context, type.typeName, type.typeArguments, chain);
    case Kind.TSTypeOperator: return type.operator === 'readonly' ? typeHint(context, type.typeAnnotation, chain + 1) : undefined;
    case Kind.TSOptionalType: return typeHint(context, type.typeAnnotation, chain + 1);
    case Kind.TSImportType: return ofImport(type);
    default: return undefined;
  }
}

function ofUnion(context: Context, types: readonly TSESTree.TypeNode[], chain: number): TypeHint | undefined {
  const values = types.filter(({ type }) => type !== Kind.TSNullKeyword && type !== Kind.TSUndefinedKeyword);
  if (values.length === 1) return typeHint(context, values[0], chain + 1);
  const hints = values.map((type) => typeHint(context, type, chain + 1));
  const isEnumeration = hints.length > 0 && hints.every((hint) => hint?.kind === 'primitive' && hint.primitive === 'enumeration');
  return isEnumeration ? { kind: 'primitive', primitive: 'enumeration' } : undefined;
}

function ofReference(
  context: Context, name: TSESTree.EntityName, typeArguments: TSESTree.TSTypeParameterInstantiation | undefined, chain: number,
): TypeHint | undefined {
  if (name.type === Kind.Identifier) {
    const meaning = typeMeaning(context, name.name);
    if (meaning !== undefined) return ofMeaning(context, meaning, chain);
    if (transparent.has(name.name) && resolve(context, name.name) === undefined) {
      return typeHint(context, typeArguments?.params[0], chain + 1);
    }
  }
  const node = entity(context, name);
  return node === undefined ? undefined : { kind: 'name', name: node };
}

function ofMeaning(context: Context, meaning: TypeMeaning, chain: number): TypeHint | undefined {
  if (meaning === 'unknown') return undefined;
  if (meaning === 'enumeration') return { kind: 'primitive', primitive: 'enumeration' };
  if (meaning.type !== Kind.TSInterfaceHeritage) return typeHint(context, meaning, chain + 1);
  const { expression } = meaning;
  return isEntity(expression) ? ofReference(context, expression, meaning.typeArguments, chain + 1) : undefined;
}

/** What a name of a type is declared as; undefined where no type of that name is declared in the file, or a value hides it. */
function typeMeaning(context: Context, name: string): TypeMeaning | undefined {
  for (let scope = context.scope as Context['scope'] | undefined; scope !== undefined; scope = scope.around) {
    const meaning = scope.types.get(name);
    if (meaning !== undefined) return meaning;
    if (scope.names.has(name)) return undefined;
  }
  return undefined;
}

function isEntity(expression: TSESTree.Node): expression is TSESTree.EntityName {
  if (expression.type === Kind.MemberExpression) return !expression.computed && isEntity(expression.object);
  return expression.type === Kind.Identifier || expression.type === Kind.TSQualifiedName;
}

/** `express.Request` as a value. In `extends express.Request` the parser gives a member expression. */
function entity(context: Context, name: TSESTree.Node): Node | undefined {
  const range = rangeOf(name);
  switch (name.type) {
    case Kind.Identifier: {
      if (name.name === '') return undefined;
      const variable = resolve(context, name.name);
      return variable === undefined ? global(name.name, range) : use(variable, range);
    }
    case Kind.TSQualifiedName: return memberOf(context, name.left, name.right.name, name.right, name);
    case Kind.MemberExpression:
      return name.property.type === Kind.Identifier ? memberOf(context, name.object, name.property.name, name.property, name) : undefined;
    default: return undefined;
  }
}

function memberOf(context: Context, left: TSESTree.Node, key: string, keySyntax: TSESTree.Node, whole: TSESTree.Node): Node | undefined {
  const object = entity(context, left);
  return object === undefined ? undefined : member(object, constant(key, rangeOf(keySyntax)), rangeOf(whole));
}

/** `import('x').Y` */
function ofImport(type: TSESTree.TSImportType): TypeHint | undefined {
  const { source, qualifier } = type;
  if (source == null || typeof source.value !== 'string') return undefined;
  const path: TSESTree.Identifier[] = [];
  let rest: TSESTree.Node | null = qualifier;
  while (rest?.type === Kind.TSQualifiedName) {
    path.unshift(rest.right);
    rest = rest.left;
  }
  if (rest?.type === Kind.Identifier) path.unshift(rest);
  let name: Node = { kind: 'module', specifier: source.value, range: rangeOf(type) };
  for (const key of path) name = member(name, constant(key.name, rangeOf(key)), rangeOf(type));
  return { kind: 'name', name };
}
