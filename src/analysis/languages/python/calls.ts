/** Calls: arguments by position and by name, and the built-in functions that the IR has its own words for. */
import type { Argument, Entry, Node } from '../../ir.ts';
import { call, constant, global, list, member, operation, record, use } from '../nodes.ts';
import { lookUp, receiver } from '../scope.ts';
import { lowerComprehension, lowerQuantified } from './comprehensions.ts';
import { element, expression, named } from './expressions.ts';
import { textOf, type Context } from './scope.ts';
import { field, partsOf, rangeOf, type Syntax } from './syntax.ts';

/** What is called so is a class, by the customs of the language: its call makes a thing. */
const madeThings = /(?:^|\.)(?:_?[A-Z]\w*[a-z]\w*|defaultdict|deque)$/;

/** `f(a, *b, c=1, **d)` */
export function lowerCall(context: Context, syntax: Syntax): Node {
  const callee = field(syntax, 'function');
  const given = field(syntax, 'arguments');
  const range = rangeOf(syntax);
  const own = builtIn(context, callee, given, range);
  if (own) return own;
  const made = callee && newInstance(context, callee, given);
  if (made) return made;
  const above = callee && aboveConstructor(context, callee, given);
  const target = above ?? expression(context, callee);
  const values = argumentsOf(context, given);
  const isClass = callee !== undefined && !above && madeThings.test(textOf(context, callee));
  return call(target, above && !isSuper(context, field(callee, 'object')) ? values.slice(1) : values, range, isClass ? 'new' : 'call');
}

/** The arguments that stand in brackets; of a generator alone, the generator. */
export function argumentsOf(context: Context, given: Syntax | undefined): Argument[] {
  if (given === undefined) return [];
  if (given.type === 'generator_expression') return [{ value: lowerComprehension(context, given) }];
  return partsOf(given).map((part): Argument => {
    if (part.type === 'dictionary_splat') return { value: expression(context, partsOf(part)[0]), spread: 'named' };
    if (part.type !== 'keyword_argument') return element(context, part);
    const name = field(part, 'name');
    const text = name === undefined ? '' : textOf(context, name);
    return { value: named(context, field(part, 'value'), text), name: text };
  });
}

/** The name of a function that nothing in the file hides. */
function builtInName(context: Context, callee: Syntax | undefined): string | undefined {
  const name = callee?.type === 'identifier' ? textOf(context, callee) : undefined;
  return name !== undefined && lookUp(context, name) === undefined ? name : undefined;
}

/** `super()`, `super(Cat, self)` */
function isSuper(context: Context, syntax: Syntax | undefined): boolean {
  return syntax?.type === 'call' && builtInName(context, field(syntax, 'function')) === 'super';
}

/** What asks each element: `all(f(x) for x in xs)` is `all` with the function and what it is asked of. */
const quantifiers: Readonly<Record<string, true>> = { all: true, any: true };
const emptyLists = new Set(['list', 'set', 'tuple', 'frozenset']);
const numbers = new Set(['int', 'float', 'bool', 'complex']);

function builtIn(context: Context, callee: Syntax | undefined, given: Syntax | undefined, range: Node['range']): Node | undefined {
  const name = builtInName(context, callee);
  const parts = given?.type === 'argument_list' ? partsOf(given) : [];
  const [first, second] = parts;
  if (name === 'super') return { kind: 'super', range };
  if (name === 'len' && first && parts.length === 1 && first.type !== 'list_splat') return member(expression(context, first), constant('length', range), range);
  if (name !== undefined && name in quantifiers && given?.type === 'generator_expression') return lowerQuantifier(context, name, given, range);
  if (name !== undefined && emptyLists.has(name) && parts.length === 0) return list([], range);
  if (name === 'dict' && parts.every(({ type }) => type === 'keyword_argument' || type === 'dictionary_splat')) return dictionaryOf(context, given, range);
  if (name !== 'isinstance' || !first || !second || parts.length !== 2) return undefined;
  const value = expression(context, first);
  const types = (second.type === 'tuple' ? partsOf(second) : [second]).map((type) => builtInName(context, type));
  const typeName = types.every((type) => type !== undefined && numbers.has(type)) ? 'number' : types.every((type) => type === 'str' || type === 'bytes') ? 'string' : undefined;
  if (typeName === undefined) return operation('instanceOf', [value, expression(context, second)], range);
  return operation('equal', [operation('typeOf', [value], range), constant(typeName, rangeOf(second))], range);
}

function lowerQuantifier(context: Context, name: string, given: Syntax, range: Node['range']): Node {
  const quantified = lowerQuantified(context, given);
  const callee = global(name, { start: range.start, end: range.start + name.length });
  return call(callee, (quantified ?? [lowerComprehension(context, given)]).map((value) => ({ value })), range);
}

/** `dict(a=1, **b)` */
function dictionaryOf(context: Context, given: Syntax | undefined, range: Node['range']): Node {
  return record(argumentsOf(context, given).map(({ value, name }): Entry =>
    (name === undefined ? { kind: 'spread', value, except: [] } : { kind: 'entry', key: constant(name, value.range), value })), range);
}

/** `super().__new__(cls)`, `object.__new__(cls)`: the instance that `__new__` is called on. */
function newInstance(context: Context, callee: Syntax, given: Syntax | undefined): Node | undefined {
  const name = field(callee, 'attribute');
  if (callee.type !== 'attribute' || name === undefined || textOf(context, name) !== '__new__' || context.frame.node.name !== '__new__') return undefined;
  const [first] = given ? partsOf(given) : [];
  const self = receiver(context);
  return self && first?.type === 'identifier' && textOf(context, first) === self.name ? use(self, rangeOf(callee)) : undefined;
}

/** The class above, in `super().__init__(…)` and `Base.__init__(self, …)`. */
function aboveConstructor(context: Context, callee: Syntax, given: Syntax | undefined): Node | undefined {
  const name = field(callee, 'attribute');
  const object = field(callee, 'object');
  if (callee.type !== 'attribute' || name === undefined || textOf(context, name) !== '__init__' || object === undefined) return undefined;
  if (isSuper(context, object)) return { kind: 'super', range: rangeOf(callee) };
  const [first] = given ? partsOf(given) : [];
  const self = receiver(context);
  return self && first?.type === 'identifier' && textOf(context, first) === self.name ? { kind: 'super', range: rangeOf(callee) } : undefined;
}
