/** Calls: of functions, methods and constructors, with their arguments, and what they leave in variables that they get by reference. */
import type { Argument, Node, Range } from '../../ir.ts';
import { assign, block, call, list, member, use } from '../nodes.ts';
import { capture, temporary } from '../scope.ts';
import { assignTo } from './assignments.ts';
import { lowerAnonymousClass } from './classes.ts';
import { expression, memberKey, scopeNode, variableName } from './expressions.ts';
import { asPattern } from './literals.ts';
import { functionName, functionNode, written } from './names.ts';
import type { Context } from './scope.ts';
import { callable, specialCall } from './special-calls.ts';
import { child, part, parts, rangeOf, unwrap, type Syntax } from './syntax.ts';

/** The arguments of functions of PHP's own that only take a result, by position. */
const results: Readonly<Record<string, readonly number[]>> = {
  preg_match: [2], preg_match_all: [2], exec: [1, 2], system: [1], passthru: [1], parse_str: [1], mb_parse_str: [1], openssl_sign: [2], openssl_public_encrypt: [1],
  openssl_private_encrypt: [1], openssl_private_decrypt: [1], openssl_public_decrypt: [1], openssl_pkey_export: [1], getimagesize: [1], similar_text: [2],
  getmxrr: [1, 2], proc_open: [2], fsockopen: [2, 3], openssl_random_pseudo_bytes: [1], curl_multi_exec: [1], dns_get_record: [2],
};

/** The positions at which a function of PHP's own leaves a result. */
export function resultsOf(name: string): readonly number[] {
  return Object.hasOwn(results, name) ? results[name] ?? [] : [];
}

/** `f(a)`, `$f(a)`, `Shop\f(a)`. */
export function lowerCall(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const callee = part(syntax, 'function');
  const values = part(syntax, 'arguments');
  if (callee !== undefined && /^(?:name|qualified_name|relative_name)$/.test(callee.type)) {
    const node = functionNode(context, callee);
    if (isPlaceholder(values)) return node;
    const name = functionName(context, written(context, callee));
    if (node.kind === 'variable') return withReferences(context, name, node, values, range);
    const special = specialCall(context, node.kind === 'global' ? node.name : name, syntax);
    return special ?? withResults(context, node.kind === 'global' ? node.name : name, node, values, range);
  }
  const inner = unwrap(callee);
  const node = inner === undefined ? expression(context, inner) : callable(context, inner);
  if (isPlaceholder(values)) return node;
  return withReferences(context, inner?.type === 'variable_name' ? `$${variableName(context, inner)}` : '', node, values, range);
}

/** `$a->b(c)`, `$a?->$b(c)`. */
export function lowerMethodCall(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const name = part(syntax, 'name');
  const callee = member(expression(context, part(syntax, 'object')), memberKey(context, name), range);
  return called(context, callee, name, syntax, range);
}

/** `Shop::find(a)`, `parent::__construct(a)`. */
export function lowerStaticCall(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const name = part(syntax, 'name');
  const scope = scopeNode(context, part(syntax, 'scope'));
  if (scope.kind === 'super' && name !== undefined && /^__construct$/i.test(written(context, name))) return call(scope, argumentsOf(context, part(syntax, 'arguments')), range);
  return called(context, member(scope, memberKey(context, name), range), name, syntax, range);
}

function called(context: Context, callee: Node, name: Syntax | undefined, syntax: Syntax, range: Range): Node {
  const values = part(syntax, 'arguments');
  if (isPlaceholder(values)) return callee;
  return withReferences(context, name?.type === 'name' ? written(context, name).toLowerCase() : '', callee, values, range);
}

/** `new Shop(a)`, `new $class(a)`, `new class(a) { … }`. */
export function lowerNew(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const anonymous = child(syntax, 'anonymous_class');
  if (anonymous !== undefined) return call(lowerAnonymousClass(context, anonymous), argumentsOf(context, child(anonymous, 'arguments')), range, 'new');
  const [named] = parts(syntax).filter(({ type }) => type !== 'arguments');
  return call(scopeNode(context, unwrap(named)), argumentsOf(context, child(syntax, 'arguments')), range, 'new');
}

/** `f(...)` is the function itself. */
function isPlaceholder(values: Syntax | undefined): boolean {
  return child(values, 'variadic_placeholder') !== undefined || parts(values).some((one) => parts(one)[0]?.type === 'variadic_placeholder');
}

/** The arguments of a call. */
export function argumentsOf(context: Context, syntax: Syntax | undefined): Argument[] {
  return parts(syntax).map((one): Argument => {
    const name = part(one, 'name');
    const value = one.type === 'argument' ? parts(one).filter((inner) => inner !== name && inner.type !== 'reference_modifier')[0] : one;
    if (value?.type === 'variadic_unpacking') return { value: expression(context, parts(value)[0]), spread: true };
    return { value: expression(context, value), ...(name === undefined ? {} : { name: written(context, name) }) };
  });
}

function targetsAt(positions: Iterable<number>, values: Syntax | undefined): readonly { readonly index: number; readonly target: Syntax }[] {
  const all = parts(values);
  return [...positions].flatMap((index) => {
    const target = all[index]?.type === 'argument' ? parts(all[index]).at(-1) : undefined;
    return target !== undefined && /^(?:variable_name|member_access_expression|subscript_expression|scoped_property_access_expression)$/.test(target.type) ? [{ index, target }] : [];
  });
}

/** A call of PHP's own that leaves results in its arguments: they are new lists. */
function withResults(context: Context, name: string, callee: Node, values: Syntax | undefined, range: Range): Node {
  const before = targetsAt(resultsOf(name), values).map(({ target }) => assignTo(context, target, list([], rangeOf(target)), rangeOf(target)));
  const given = argumentsOf(context, values);
  const node = call(callee, name.startsWith('preg_') ? given.map((one, index) => (index === 0 ? { ...one, value: asPattern(one.value) } : one)) : given, range);
  return before.length === 0 ? node : block([...before, node], range);
}

/** A call of a function with reference parameters: behind it, the variables hold what that has left in them. */
function withReferences(context: Context, name: string, callee: Node, values: Syntax | undefined, range: Range): Node {
  const node = call(callee, argumentsOf(context, values), range);
  const references = context.references.get(name);
  const targets = references === undefined ? [] : targetsAt(references.keys(), values);
  if (references === undefined || targets.length === 0) return node;
  const result = temporary(context, range);
  const after = targets.flatMap(({ index, target }) => {
    const kept = references.get(index);
    if (kept === undefined) return [];
    capture(context, kept);
    return [assignTo(context, target, use(kept, rangeOf(target)), rangeOf(target))];
  });
  return block([assign(use(result, range), node, range), ...after, use(result, range)], range);
}

