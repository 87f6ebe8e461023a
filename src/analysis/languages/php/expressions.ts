/** Expressions. One case for each kind of syntax; what is longer than a line or two stands in a file of its own. */
import type { Argument, Entry, Node, Other } from '../../ir.ts';
import { constant, list, logical, member, operation, other, record } from '../nodes.ts';
import { lowerAssignment, lowerCompound, lowerReference, lowerUpdate } from './assignments.ts';
import { lowerCall, lowerMethodCall, lowerNew, lowerStaticCall } from './calls.ts';
import { lowerClosure } from './functions.ts';
import { include, isInclude } from './includes.ts';
import { heredoc, numberIn, plainText, textWithHoles } from './literals.ts';
import { classNode, className, constantNode, written } from './names.ts';
import { cast, lowerBinary, lowerMatch, lowerUnary } from './operators.ts';
import { dynamicVariable, readVariable, type Context } from './scope.ts';
import { builtin, leave } from './special-calls.ts';
import { part, parts, rangeOf, unwrap, type Syntax } from './syntax.ts';

/** Deeper nests are given up: the engine, too, walks the tree by recursion. */
export const deepest = 300;

/** Lowers an expression. What the parser left out of broken text is a missing value. */
export function expression(context: Context, syntax: Syntax | undefined): Node {
  if (syntax === undefined || syntax.isMissing) return missing(context);
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

function lower(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  if (isInclude(syntax)) return include(context, syntax);
  switch (syntax.type) {
    case 'variable_name': return readVariable(context, variableName(context, syntax), range);
    case 'dynamic_variable_name': return dynamicVariable(context, expression(context, parts(syntax)[0]), range);
    case 'name': case 'qualified_name': case 'relative_name': return nameAlone(context, syntax);
    case 'string': return plainText(context, syntax);
    case 'encapsed_string': return textWithHoles(context, syntax);
    case 'heredoc': case 'nowdoc': return heredoc(context, syntax);
    case 'shell_command_expression': return builtin('shell_exec', [{ value: textWithHoles(context, syntax) }], range);
    case 'integer': case 'float': return constant(numberIn(written(context, syntax)), range);
    case 'boolean': return constant(/^true$/i.test(written(context, syntax)), range);
    case 'null': return constant(null, range);
    case 'parenthesized_expression': return expression(context, unwrap(syntax));
    case 'array_creation_expression': case 'list_literal': return lowerArray(context, syntax);
    case 'subscript_expression': return lowerSubscript(context, syntax);
    case 'member_access_expression': case 'nullsafe_member_access_expression':
      return member(expression(context, part(syntax, 'object')), memberKey(context, part(syntax, 'name')), range);
    case 'scoped_property_access_expression':
      return member(scopeNode(context, part(syntax, 'scope')), staticKey(context, part(syntax, 'name')), range);
    case 'class_constant_access_expression': return classConstant(context, syntax);
    case 'function_call_expression': return lowerCall(context, syntax);
    case 'member_call_expression': case 'nullsafe_member_call_expression': return lowerMethodCall(context, syntax);
    case 'scoped_call_expression': return lowerStaticCall(context, syntax);
    case 'object_creation_expression': return lowerNew(context, syntax);
    case 'assignment_expression': return lowerAssignment(context, syntax);
    case 'reference_assignment_expression': return lowerReference(context, syntax);
    case 'augmented_assignment_expression': return lowerCompound(context, syntax);
    case 'update_expression': return lowerUpdate(context, syntax);
    case 'binary_expression': return lowerBinary(context, syntax);
    case 'unary_op_expression': return lowerUnary(context, syntax);
    case 'cast_expression': return cast(written(context, part(syntax, 'type') ?? syntax), expression(context, part(syntax, 'value')), range);
    case 'clone_expression': case 'error_suppression_expression': case 'by_ref': return expression(context, parts(syntax).at(-1));
    case 'conditional_expression': {
      const test = expression(context, part(syntax, 'condition'));
      const body = part(syntax, 'body');
      const otherwise = (): Node => expression(context, part(syntax, 'alternative'));
      if (body === undefined) return logical('or', test, otherwise(), range);
      const then = expression(context, body);
      return { kind: 'if', test, then, else: otherwise(), range };
    }
    case 'match_expression': return lowerMatch(context, syntax);
    case 'anonymous_function': case 'arrow_function': return lowerClosure(context, syntax, '');
    case 'print_intrinsic': return builtin('print', [{ value: expression(context, parts(syntax)[0]) }], range);
    case 'throw_expression': return { kind: 'exit', how: 'throw', value: expression(context, parts(syntax)[0]), range };
    case 'yield_expression': return lowerYield(context, syntax);
    case 'sequence_expression': return { kind: 'block', body: parts(syntax).map((one) => expression(context, one)), range };
    default: return other(syntax.type, parts(syntax).map((one) => expression(context, one)), range);
  }
}

/** The name in `$name`. */
export function variableName(context: Context, syntax: Syntax): string {
  return context.text.slice(syntax.start + 1, syntax.end);
}

function nameAlone(context: Context, syntax: Syntax): Node {
  return /^(?:exit|die)$/i.test(written(context, syntax)) ? leave([], rangeOf(syntax)) : constantNode(context, syntax);
}

/** `[a, b]` is a list; with keys, or what takes the place of keys, a record. */
function lowerArray(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const elements = parts(syntax);
  const hasKeys = elements.some((element) => element.children.some(({ type }) => type === '=>'));
  if (!hasKeys) return list(elements.map((element) => arrayElement(context, element)), range);
  let next = 0;
  return record(elements.map((element): Entry => {
    const spread = parts(element).find(({ type }) => type === 'variadic_unpacking');
    if (spread !== undefined) return { kind: 'spread', value: expression(context, parts(spread)[0]), except: [] };
    const [first, second] = parts(element);
    if (second === undefined) return { kind: 'entry', key: constant(String(next++), rangeOf(element)), value: expression(context, first ?? element) };
    const key = asKey(expression(context, first));
    if (key.kind === 'constant' && /^\d+$/.test(String(key.value))) next = Number(key.value) + 1;
    return { kind: 'entry', key, value: expression(context, second) };
  }), range);
}

function arrayElement(context: Context, element: Syntax): Argument {
  if (element.type !== 'array_element_initializer') return { value: expression(context, element) };
  const [inner] = parts(element);
  return inner?.type === 'variadic_unpacking' ? { value: expression(context, parts(inner)[0]), spread: true } : { value: expression(context, inner) };
}

/** Keys that are numbers are texts here, as everywhere. */
export function asKey(key: Node): Node {
  return key.kind === 'constant' && typeof key.value === 'number' ? constant(String(key.value), key.range) : key;
}

function lowerSubscript(context: Context, syntax: Syntax): Node {
  const [object, key] = parts(syntax);
  const range = rangeOf(syntax);
  const shared = globalsEntry(context, object, key);
  if (shared !== undefined) return readVariable({ ...context, scope: context.file }, shared, range);
  return member(expression(context, object), key === undefined ? other('Append', [], range) : asKey(expression(context, key)), range);
}

/** The name in `$GLOBALS['name']`. */
export function globalsEntry(context: Context, object: Syntax | undefined, key: Syntax | undefined): string | undefined {
  if (object?.type !== 'variable_name' || variableName(context, object) !== 'GLOBALS') return undefined;
  return key?.type === 'string' || key?.type === 'encapsed_string' ? context.text.slice(key.start + 1, key.end - 1) : undefined;
}

/** The name behind an arrow: `name`, `$name`, `{expression}`. */
export function memberKey(context: Context, syntax: Syntax | undefined): Node {
  if (syntax?.type === 'name') return constant(written(context, syntax), rangeOf(syntax));
  return asKey(expression(context, syntax));
}

function staticKey(context: Context, syntax: Syntax | undefined): Node {
  if (syntax?.type === 'variable_name') return constant(variableName(context, syntax), rangeOf(syntax));
  return memberKey(context, syntax);
}

/** What stands before `::`: a class by its name, or a value. */
export function scopeNode(context: Context, syntax: Syntax | undefined): Node {
  if (syntax !== undefined && /name$|^relative_scope$/.test(syntax.type) && !/^(?:variable|dynamic_variable)_name$/.test(syntax.type)) {
    return classNode(context, written(context, syntax), rangeOf(syntax));
  }
  return expression(context, syntax);
}

/** `Shop::LIMIT`; `Shop::class` is the class's name. */
function classConstant(context: Context, syntax: Syntax): Node {
  const [scope, name] = parts(syntax);
  const range = rangeOf(syntax);
  const key = name === undefined ? '' : written(context, name);
  if (key !== 'class') return member(scopeNode(context, scope), memberKey(context, name), range);
  if (scope === undefined || !/^(?:name|qualified_name|relative_name|relative_scope)$/.test(scope.type)) return other('ClassName', [expression(context, scope)], range);
  const own = written(context, scope);
  return constant(/^(?:self|static)$/i.test(own) ? context.classPlace?.name ?? '' : className(context, own), range);
}

function lowerYield(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const isAll = syntax.children.some(({ type }) => /^yield\s+from$/i.test(type));
  const [inner] = parts(syntax);
  if (inner === undefined) return operation('yield', [], range);
  const value = inner.type === 'array_element_initializer' ? parts(inner).at(-1) : inner;
  return operation(isAll ? 'yieldAll' : 'yield', [expression(context, value)], range);
}
