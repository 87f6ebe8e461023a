/** Object literals. */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Entry, RecordNode } from '../../ir.ts';
import { expression, named, propertyKey } from './expressions.ts';
import { rangeOf, record } from './nodes.ts';
import type { Context } from './scope.ts';

/** An object literal, with its methods and accessors. */
export function lowerObject(context: Context, syntax: TSESTree.ObjectExpression): RecordNode {
  const entries = syntax.properties.map((property): Entry => {
    if (property.type === Kind.SpreadElement) return { kind: 'spread', value: expression(context, property.argument), except: [] };
    const key = propertyKey(context, property.key, property.computed);
    const name = key.kind === 'constant' ? String(key.value) : '';
    const value = named(context, property.value, name);
    return property.kind === 'init' ? { kind: 'entry', key, value } : { kind: 'entry', key, value, accessor: property.kind };
  });
  return record(entries, rangeOf(syntax));
}
