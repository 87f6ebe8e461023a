/** Calls of what looks like a function, and is a part of the language, or reaches into the variables of its caller. */
import type { Argument, Node, Range } from '../../ir.ts';
import { assign, call, constant, global, logical, member, operation, record, use } from '../nodes.ts';
import { allArguments } from './functions.ts';
import { assignNode } from './assignments.ts';
import { className, functionName } from './names.ts';
import { cast } from './operators.ts';
import { expression } from './expressions.ts';
import { capture } from '../scope.ts';
import { readVariable, type Context } from './scope.ts';
import { part, parts, rangeOf, type Syntax } from './syntax.ts';

/** A call of a function of PHP's own. */
export function builtin(name: string, values: readonly Argument[], range: Range): Node {
  return call(global(name, range), values, range);
}

/** `exit($message)`: the program ends, after the message is sent. */
export function leave(values: readonly Argument[], range: Range): Node {
  return { kind: 'exit', how: 'throw', ...(values.length === 0 ? {} : { value: builtin('exit', values, range) }), range };
}

type Special = (context: Context, values: readonly Syntax[], syntax: Syntax) => Node | undefined;

const presence: Special = (context, values, syntax) => {
  const tests = values.map((one) => operation('unequal', [expression(context, one), constant(null, rangeOf(one))], rangeOf(one)));
  return tests.reduce<Node | undefined>((left, right) => (left === undefined ? right : logical('and', left, right, rangeOf(syntax))), undefined);
};

const special: Readonly<Record<string, Special>> = {
  isset: presence,
  empty: (context, [one], syntax) => operation('not', [expression(context, one)], rangeOf(syntax)),
  exit: (context, values, syntax) => leave(values.map((one) => ({ value: expression(context, one) })), rangeOf(syntax)),
  die: (context, values, syntax) => leave(values.map((one) => ({ value: expression(context, one) })), rangeOf(syntax)),
  compact: (context, values, syntax) => compact(context, values, syntax),
  extract: (context, values, syntax) => pour(context, builtin('extract', values.map((one) => ({ value: expression(context, one) })), rangeOf(syntax)), syntax),
  parse_str: (context, [one, into], syntax) =>
    (into === undefined ? pour(context, builtin('parse_str', [{ value: expression(context, one) }], rangeOf(syntax)), syntax) : undefined),
  get_defined_vars: (context, _values, syntax) => {
    const all = context.scope.record;
    if (all === undefined) return undefined;
    capture(context, all);
    return use(all, rangeOf(syntax));
  },
  define: (context, [name, value], syntax) => {
    const text = literal(context, name);
    const variable = text === undefined ? undefined : context.constants.get(text);
    return variable === undefined ? undefined : assignNode(context, variable, expression(context, value), rangeOf(syntax), rangeOf(syntax));
  },
  constant: (context, [name]) => {
    const text = literal(context, name);
    const own = text === undefined ? undefined : context.constants.get(text);
    return own === undefined || name === undefined ? undefined : use(own, rangeOf(name));
  },
  func_get_args: (context, _values, syntax) => {
    const all = allArguments(context);
    return all && use(all, rangeOf(syntax));
  },
  func_get_arg: (context, [index], syntax) => {
    const all = allArguments(context);
    const key = expression(context, index);
    return all && member(use(all, rangeOf(syntax)), key.kind === 'constant' ? constant(String(key.value), key.range) : key, rangeOf(syntax));
  },
  settype: (context, [one, type], syntax) => {
    const target = one && expression(context, one);
    const to = literal(context, type);
    if (target === undefined || to === undefined || (target.kind !== 'variable' && target.kind !== 'member')) return undefined;
    const changed = cast(to, target, rangeOf(syntax));
    return target.kind === 'variable' ? assignNode(context, target.variable, changed, rangeOf(syntax), target.range) : assign({ ...target }, changed, rangeOf(syntax));
  },
  call_user_func: (context, [callee, ...values], syntax) => (callee === undefined || isVariable(callee) ? undefined
    : call(callable(context, callee), values.map((one) => ({ value: expression(context, one) })), rangeOf(syntax))),
  call_user_func_array: (context, [callee, values], syntax) => (callee === undefined || values === undefined || isVariable(callee) ? undefined
    : call(callable(context, callee), spreadOf(expression(context, values)), rangeOf(syntax))),
};

/** Whether what is called is in a variable, or an element. */
const isVariable = ({ type }: Syntax): boolean => type === 'variable_name' || type === 'subscript_expression';

/** The node for a call that means something of its own; undefined for a plain one. */
export function specialCall(context: Context, name: string, syntax: Syntax): Node | undefined {
  const make = Object.hasOwn(special, name) ? special[name] : undefined;
  if (make === undefined) return undefined;
  const values = parts(part(syntax, 'arguments'));
  if (values.some((one) => one.type !== 'argument' || part(one, 'name') !== undefined || parts(one)[0]?.type === 'variadic_unpacking')) return undefined;
  return make(context, values.flatMap((one) => parts(one).slice(-1)), syntax);
}

/** A list that stands in the text passes each element. */
function spreadOf(values: Node): readonly Argument[] {
  return values.kind === 'list' ? values.elements : [{ value: values, spread: true }];
}

/** What is called by `'trim'`, `'Shop::find'`, `[$shop, 'find']`. */
export function callable(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const text = literal(context, syntax);
  if (text !== undefined) {
    const [scope = '', method] = text.split('::');
    if (method === undefined) return nameOf(context, text, syntax);
    return member(scopeByName(context, scope, syntax), constant(method, range), range);
  }
  const elements = syntax.type === 'array_creation_expression' ? parts(syntax).map((element) => parts(element)[0]) : [];
  const [object, method] = elements;
  const name = literal(context, method);
  if (elements.length !== 2 || object === undefined || name === undefined) return expression(context, syntax);
  const known = literal(context, object);
  return member(known === undefined ? expression(context, object) : scopeByName(context, known, object), constant(name, range), range);
}

function scopeByName(context: Context, name: string, syntax: Syntax): Node {
  const own = context.classes.get(name.replace(/^\\/, '').toLowerCase());
  const range = rangeOf(syntax);
  if (own === undefined) return { kind: 'module', specifier: className({ ...context, namespace: { ...context.namespace, name: '' } }, name), range };
  capture(context, own);
  return use(own, range);
}

function nameOf(context: Context, name: string, syntax: Syntax): Node {
  const own = context.functions.get(functionName(context, name)) ?? context.functions.get(name.toLowerCase());
  if (own === undefined) return global(name.toLowerCase().replace(/^\\/, ''), rangeOf(syntax));
  capture(context, own);
  return use(own, rangeOf(syntax));
}

/** The text of a literal. */
function literal(context: Context, syntax: Syntax | undefined): string | undefined {
  if (syntax === undefined || (syntax.type !== 'string' && syntax.type !== 'encapsed_string')) return undefined;
  const node = expression(context, syntax);
  return node.kind === 'constant' && typeof node.value === 'string' ? node.value : undefined;
}

/** `compact('a', 'b')` is a record of these variables. */
function compact(context: Context, values: readonly Syntax[], syntax: Syntax): Node | undefined {
  const names = values.flatMap((one) => (one.type === 'array_creation_expression' ? parts(one).flatMap((element) => parts(element)) : [one]));
  const texts = names.map((one) => ({ text: literal(context, one), range: rangeOf(one) }));
  if (texts.some(({ text }) => text === undefined)) return undefined;
  return record(texts.map(({ text = '', range }) => ({ kind: 'entry', key: constant(text, range), value: readVariable(context, text, range) })), rangeOf(syntax));
}

/** All members of something become variables. */
function pour(context: Context, value: Node, syntax: Syntax): Node | undefined {
  const range = rangeOf(syntax);
  const all = context.scope.record;
  if (all === undefined) return undefined;
  const both = record([{ kind: 'spread', value: use(all, range), except: [] }, { kind: 'spread', value, except: [] }], range);
  return assignNode(context, all, both, range, range);
}
