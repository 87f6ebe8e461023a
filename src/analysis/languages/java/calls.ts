/** Calls, `new`, and method references. */
import type { Argument, Node, Range } from '../../ir.ts';
import { call, constant, logical, member, other } from '../nodes.ts';
import { expression, objectOf } from './expressions.ts';
import { lowerAnonymous } from './classes.ts';
import { madeFunction } from './lambdas.ts';
import { methodValue, isVariable } from './names.ts';
import { ancestorsOf, currentThis, instanceOf, ownClass, simpleName, textOf, type ClassInfo, type Context } from './scope.ts';
import { childOf, inner, part, rangeOf, type Syntax } from './syntax.ts';
import { classNamed, typeNode } from './types.ts';

/** Methods that tell the size of what they are called on: in the IR that is a member. */
const sizes = new Set(['length', 'size']);

/** `a.f(b)`, `f(b)`, `super.f(b)`, `this(a)`, `super(a)`. Settings that are read from a file of the program are what that holds. */
export function lowerCall(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const values = lowerArguments(context, part(syntax, 'arguments'));
  if (syntax.type === 'explicit_constructor_invocation') {
    const isOwn = part(syntax, 'constructor')?.type === 'this';
    const own = currentThis(context, range)?.type;
    return call({ kind: 'super', ...(isOwn ? { isOwn: true as const } : {}), range }, [...values, ...(isOwn && own?.isInner ? outerArgument(context, own, syntax) : [])], range);
  }
  const name = part(syntax, 'name');
  if (!name) return other(syntax.type, inner(syntax).map((one) => expression(context, one)), range);
  const object = part(syntax, 'object');
  const isSuper = syntax.children.some(({ type, field }) => type === 'super' && field !== 'object') || object?.type === 'super';
  if (isSuper) return call(member({ kind: 'super', range: rangeOf(object ?? syntax) }, constant(textOf(context, name), rangeOf(name)), range), values, range);
  if (!object) return call(methodValue(context, name), values, range);
  const resource = textOf(context, name) === 'getResourceAsStream' ? values[0]?.value : undefined;
  if (resource?.kind === 'constant' && /\.properties$/i.test(String(resource.value))) return { kind: 'module', specifier: `resource:${String(resource.value)}`, range };
  const callee = member(objectOf(context, object), constant(textOf(context, name), rangeOf(name)), { start: object.start, end: name.end });
  if (values.length === 0 && sizes.has(textOf(context, name)) && !isDeclared(context, textOf(context, name))) return { ...callee, key: constant('length', rangeOf(name)), range };
  return call(callee, values, range);
}

/** Whether a class around declares such a method: then it may be one's own. */
function isDeclared(context: Context, name: string): boolean {
  for (let scope: Context['scope'] | undefined = context.scope; scope; scope = scope.around) {
    if ([...scope.types.values()].some(({ methods }) => methods.has(name)) || scope.type?.methods.has(name)) return true;
  }
  return false;
}

/** What stands in parentheses behind a call. */
export function lowerArguments(context: Context, syntax: Syntax | undefined): Argument[] {
  return inner(syntax).map((one) => ({ value: expression(context, one) }));
}

/** `new A(b)`, `outer.new Inner()`, `new Runnable() { … }`. */
export function lowerConstruction(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const type = part(syntax, 'type');
  const values = lowerArguments(context, part(syntax, 'arguments'));
  const body = childOf(syntax, 'class_body');
  if (body) return call(lowerAnonymous(context, syntax, type, body), values, range, 'new');
  const [outer] = syntax.children.filter((one) => one.isNamed && one.start < (type?.start ?? 0) && !/annotation|type_arguments/.test(one.type));
  const own = ownClass(context, simpleName(context, type));
  const named = typeNode(context, type) ?? other(type?.type ?? 'type', [], range);
  if (outer && !own) return ofOuter(expression(context, outer), simpleName(context, type), named, values, range);
  const callee = named;
  const known = own?.isInner ? (outer ? [{ value: expression(context, outer) }] : outerArgument(context, own, syntax)) : [];
  return call(callee, [...values, ...known], range, 'new');
}

/** `outer.new Inner()` of a class that stands in another file: a member of the class that `outer` is an instance of. */
function ofOuter(outer: Node, name: string, named: Node, values: readonly Argument[], range: Range): Node {
  if (outer.kind !== 'variable') return call(named, [...values, { value: outer }], range, 'new');
  return call(logical('coalesce', member({ ...outer }, constant(name, range), range), named, range), [...values, { value: outer }], range, 'new');
}

/** An inner class is made with the instance around it, behind the arguments. */
function outerArgument(context: Context, { around }: ClassInfo, syntax: Syntax): Argument[] {
  const range = rangeOf(syntax);
  const outer = around && instanceOf(context, around, range);
  return [{ value: outer ?? constant(null, range) }];
}

/** `String::trim`, `this::check`, `Order::new`: a function that does so. */
export function lowerMethodReference(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const [object, name] = inner(syntax).filter(({ type }) => type !== 'type_arguments');
  if (!object) return other(syntax.type, [], range);
  if (!name || syntax.children.some(({ type }) => type === 'new')) {
    const type = typeNode(context, object);
    return madeFunction(context, range, (values) => (type ? call(type, values, range, 'new') : other('array', values.map(({ value }) => value), range)));
  }
  const key = (): Node => constant(textOf(context, name), rangeOf(name));
  if (object.type === 'super') return member({ kind: 'super', range: rangeOf(object) }, key(), range);
  const text = textOf(context, object);
  const isClass = ownClass(context, text) !== undefined || object.type.endsWith('_type') || object.type.endsWith('type_identifier') || ((object.type === 'identifier' || object.type === 'field_access') && !isVariable(context, text.split('.')[0] ?? '') && /(?:^|\.)\p{Lu}[\w$]*$/u.test(text));
  if (!isClass) return madeFunction(context, range, (values) => call(member(expression(context, object), key(), range), values, range));
  const own = ownClass(context, text);
  const isStatic = own && ancestorsOf(context, own).map(({ methods }) => methods.get(textOf(context, name))).find((one) => one !== undefined);
  const ofClass = (): Node => typeNode(context, object.type === 'identifier' ? object : undefined) ?? (object.type === 'field_access' ? objectOf(context, object) : classNamed(context, simpleName(context, object), object));
  if (isStatic === true) return madeFunction(context, range, (values) => call(member(ofClass(), key(), range), values, range));
  return madeFunction(context, range, ([first, ...rest]) => {
    const onFirst = call(member(first.value, key(), range), rest, range);
    return isStatic === false ? onFirst : logical('coalesce', call(member(ofClass(), key(), range), [{ value: { ...first.value } }, ...rest.map((one) => ({ ...one, value: { ...one.value } }))], range), onFirst, range);
  });
}
