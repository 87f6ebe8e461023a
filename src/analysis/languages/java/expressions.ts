/** Expressions. Calls, lambdas, switches and assignments stand in files of their own. */
import type { Node } from '../../ir.ts';
import { constant, list, member, other } from '../nodes.ts';
import { declaredAs, lowerAssignment, lowerUpdate } from './assignments.ts';
import { lowerCall, lowerConstruction, lowerMethodReference } from './calls.ts';
import { classNode } from './imports.ts';
import { lowerLambda } from './lambdas.ts';
import { literalValue } from './literals.ts';
import { isVariable, nameValue } from './names.ts';
import { converted, lowerBinary, lowerUnary } from './operators.ts';
import { lowerInstanceOf } from './patterns.ts';
import { typeHint, typeNode } from './types.ts';
import { currentThis, deepest, instanceOf, ownClass, textOf, type Context } from './scope.ts';
import { lowerStatement } from './statements.ts';
import { lowerSwitch } from './switches.ts';
import { inner, part, parts, rangeOf, unwrapped, type Syntax } from './syntax.ts';

/** What stands where the text ends too early. */
export function missing(at: Syntax): Node {
  return constant(undefined, { start: at.start, end: at.start });
}

/** Lowers an expression. */
export function expression(context: Context, syntax: Syntax | undefined): Node {
  if (!syntax) return constant(undefined, { start: 0, end: 0 });
  if (context.depth > deepest) return other('too_deep', [], rangeOf(syntax));
  context.depth += 1;
  const node = lower(context, syntax);
  context.depth -= 1;
  return node;
}

function lower(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const literal = literalValue(syntax.type, textOf(context, syntax));
  if (literal) return constant(literal.value, range);
  switch (syntax.type) {
    case 'identifier': return nameValue(context, syntax);
    case 'this': return currentThis(context, range)?.node ?? other('this', [], range);
    case 'parenthesized_expression': {
      const inside = unwrapped(syntax);
      return inside === syntax ? missing(syntax) : expression(context, inside);
    }
    case 'field_access': return lowerField(context, syntax);
    case 'scoped_identifier': return typeNode(context, syntax) ?? other(syntax.type, [], range);
    case 'array_access': return member(expression(context, part(syntax, 'array')), keyOf(context, part(syntax, 'index')), range);
    case 'method_invocation': case 'explicit_constructor_invocation': return lowerCall(context, syntax);
    case 'object_creation_expression': return lowerConstruction(context, syntax);
    case 'method_reference': return lowerMethodReference(context, syntax);
    case 'lambda_expression': return lowerLambda(context, syntax);
    case 'array_creation_expression': return lowerArray(context, syntax);
    case 'array_initializer': case 'element_value_array_initializer': return list(inner(syntax).map((one) => ({ value: expression(context, one) })), range);
    case 'binary_expression': return lowerBinary(context, syntax);
    case 'unary_expression': return lowerUnary(context, syntax);
    case 'update_expression': return lowerUpdate(context, syntax);
    case 'assignment_expression': return lowerAssignment(context, syntax);
    case 'ternary_expression': {
      const test = expression(context, part(syntax, 'condition'));
      const then = expression(context, part(syntax, 'consequence'));
      return { kind: 'if', test, then, else: expression(context, part(syntax, 'alternative')), range };
    }
    case 'cast_expression': {
      const type = typeHint(context, part(syntax, 'type'));
      const value = expression(context, part(syntax, 'value'));
      return type?.kind === 'name' && value.kind !== 'constant' ? declaredAs(context, value, type, range) : converted(value, type, range);
    }
    case 'instanceof_expression': return lowerInstanceOf(context, syntax);
    case 'switch_expression': return lowerSwitch(context, syntax, { isValue: true });
    case 'class_literal': {
      const [type] = inner(syntax);
      const of = typeNode(context, type);
      return of ? member(of, constant('class', range), range) : other(syntax.type, [], range);
    }
    case 'template_expression': return { kind: 'text', parts: inner(syntax).map((one) => expression(context, one)), range };
    // A field of the class above is one of this object.
    case 'super': return currentThis(context, range)?.node ?? { kind: 'super', range };
    case 'ERROR': return other('ERROR', inner(syntax).map((one) => expression(context, one)), range);
    default: return lowerRest(context, syntax);
  }
}

/** What is no expression, where the text is broken. */
function lowerRest(context: Context, syntax: Syntax): Node {
  if (/_statement$|^block$|_declaration$/.test(syntax.type)) {
    const out: Node[] = [];
    lowerStatement(context, syntax, out);
    return other(syntax.type, out, rangeOf(syntax));
  }
  if (/_type$|type_identifier$|^dimensions$|^modifiers$|^type_arguments$/.test(syntax.type)) return other(syntax.type, [], rangeOf(syntax));
  return other(syntax.type, inner(syntax).map((one) => expression(context, one)), rangeOf(syntax));
}

/** `a.b`, `this.b`, `Outer.this`, `java.util.Locale.ROOT`. */
function lowerField(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const field = part(syntax, 'field');
  const object = part(syntax, 'object');
  if (!field || !object) return other(syntax.type, object ? [expression(context, object)] : [], range);
  const name = textOf(context, field);
  if (field.type === 'this') {
    const own = ownClass(context, textOf(context, object));
    return (own && instanceOf(context, own, range)) ?? currentThis(context, range)?.node ?? other('this', [], range);
  }
  return member(objectOf(context, object), constant(name, rangeOf(field)), range);
}

/** What stands before a dot: a value, or a class by its whole name. */
export function objectOf(context: Context, syntax: Syntax): Node {
  return wholeName(context, syntax) ?? expression(context, syntax);
}

/** `java.util.Locale`: names that are no variables, the last one a class's. */
function wholeName(context: Context, syntax: Syntax): Node | undefined {
  if (syntax.type !== 'field_access' && syntax.type !== 'scoped_identifier') return undefined;
  const text = textOf(context, syntax).replace(/\s+/g, '');
  if (!/^(?:\p{Ll}[\w$]*\.)+\p{Lu}[\w$]*$/u.test(text)) return undefined;
  return isVariable(context, text.slice(0, text.indexOf('.'))) ? undefined : classNode(text, rangeOf(syntax));
}

/** What stands in brackets: a number that stands in the text is a name. */
export function keyOf(context: Context, index: Syntax | undefined): Node {
  const key = expression(context, index);
  return key.kind === 'constant' && typeof key.value === 'number' ? { ...key, value: String(key.value) } : key;
}

/** `new String[] { … }`, `new int[3]`. */
function lowerArray(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const value = part(syntax, 'value');
  if (value) return expression(context, value);
  const [first, ...others] = parts(syntax, 'dimensions').filter(({ type }) => type === 'dimensions_expr');
  const sizes = [first, ...others].map((one) => expression(context, inner(one)[0]));
  const [size] = sizes;
  const zero = part(syntax, 'type')?.type === 'integral_type' ? 0 : part(syntax, 'type')?.type === 'boolean_type' ? false : null;
  if (sizes.length === 1 && size?.kind === 'constant' && typeof size.value === 'number' && size.value <= 32) {
    return list(Array.from({ length: size.value }, () => ({ value: constant(zero, range) })), range);
  }
  return list([{ value: other(syntax.type, sizes, range), spread: true }], range);
}

