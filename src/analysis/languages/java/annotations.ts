/** Annotations: a call of their class. `value` is the first argument, as where it stands alone. */
import type { Argument, Node } from '../../ir.ts';
import { call, other } from '../nodes.ts';
import { expression } from './expressions.ts';
import { textOf, type Context } from './scope.ts';
import { childOf, inner, part, rangeOf, type Syntax } from './syntax.ts';
import { typeNode } from './types.ts';

/** Those of a declaration. */
export function lowerAnnotations(context: Context, syntax: Syntax): Node[] {
  return inner(childOf(syntax, 'modifiers')).filter(({ type }) => type.endsWith('annotation')).map((one) => lowerAnnotation(context, one));
}

function lowerAnnotation(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const callee = typeNode(context, part(syntax, 'name')) ?? other(syntax.type, [], range);
  const values = inner(part(syntax, 'arguments'));
  const named = values.map((one): Argument => {
    if (one.type !== 'element_value_pair') return { value: valueOf(context, one) };
    const name = textOf(context, part(one, 'key'));
    const value = valueOf(context, part(one, 'value'));
    return name === 'value' ? { value } : { value, name };
  });
  return call(callee, [...named.filter(({ name }) => name === undefined), ...named.filter(({ name }) => name !== undefined)], range);
}

function valueOf(context: Context, syntax: Syntax | undefined): Node {
  if (!syntax?.type.endsWith('annotation')) return expression(context, syntax);
  return lowerAnnotation(context, syntax);
}
