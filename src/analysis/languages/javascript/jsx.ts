/** JSX: what stands in an element is evaluated; nothing is known of the element itself. */
import { AST_NODE_TYPES as Kind } from '@typescript-eslint/types';
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Node } from '../../ir.ts';
import { expression } from './expressions.ts';
import { constant, global, member, other, rangeOf, use } from './nodes.ts';
import type { Syntax } from './nodes.ts';
import { resolve } from './scope.ts';
import type { Context } from './scope.ts';

/** An element or fragment: what it is made of is evaluated. */
export function lowerJsx(context: Context, syntax: TSESTree.JSXElement | TSESTree.JSXFragment): Node {
  const children: Node[] = [];
  if (syntax.type === Kind.JSXElement) {
    const component = tag(context, syntax.openingElement.name);
    if (component !== undefined) children.push(component);
    for (const attribute of syntax.openingElement.attributes) {
      if (attribute.type === Kind.JSXSpreadAttribute) children.push(expression(context, attribute.argument));
      else if (attribute.value !== null) child(context, attribute.value, children);
    }
  }
  for (const inner of syntax.children) child(context, inner, children);
  return other(syntax.type, children, rangeOf(syntax));
}

function child(context: Context, syntax: Syntax, out: Node[]): void {
  switch (syntax.type) {
    case Kind.JSXExpressionContainer:
    case Kind.JSXSpreadChild:
      if (syntax.expression.type !== Kind.JSXEmptyExpression) out.push(expression(context, syntax.expression));
      break;
    case Kind.JSXText:
      if (syntax.value.trim() !== '') out.push(constant(syntax.value, rangeOf(syntax)));
      break;
    default: out.push(expression(context, syntax));
  }
}

/** The component that a tag names; undefined for an element of HTML. */
function tag(context: Context, name: Syntax): Node | undefined {
  if (name.type === Kind.JSXMemberExpression) {
    const object = tag(context, name.object) ?? global(name.object.type === Kind.JSXIdentifier ? name.object.name : '', rangeOf(name.object));
    return member(object, constant(name.property.name, rangeOf(name.property)), rangeOf(name));
  }
  if (name.type !== Kind.JSXIdentifier) return undefined;
  const variable = resolve(context, name.name);
  if (variable !== undefined) return use(variable, rangeOf(name));
  return /^[a-z]/.test(name.name) ? undefined : global(name.name, rangeOf(name));
}
