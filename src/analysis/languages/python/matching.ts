/** `match`: a chain of conditions on what is matched, each of which binds the names of its pattern. */
import type { Node, Range } from '../../ir.ts';
import { temporary } from '../scope.ts';
import { block, constant, list, logical, member, operation, other, use } from '../nodes.ts';
import { expression, methodCall } from './expressions.ts';
import { textOf, writeName, writeVariable, type Context } from './scope.ts';
import { statementBlock } from './statements.ts';
import { field, partsOf, rangeOf, type Syntax } from './syntax.ts';

/** What a pattern asks (nothing: it fits anything), and what it binds. */
interface Matching {
  readonly test: Node | undefined;
  readonly bindings: readonly Node[];
}

/** `match a: case b: …` */
export function lowerMatch(context: Context, syntax: Syntax): Node {
  const subjects = syntax.children.filter((child) => child.field === 'subject' && child.isNamed);
  const range = rangeOf(syntax);
  const [only, ...others] = subjects.map((subject) => expression(context, subject));
  const value = only === undefined ? other('Missing', [], range) : others.length === 0 ? only : list([only, ...others].map((one) => ({ value: one })), range);
  const isVariable = value.kind === 'variable';
  const kept = isVariable ? value.variable : temporary(context, range);
  const start = isVariable ? [] : [writeVariable(context, kept, value)];
  const body = field(syntax, 'body');
  const cases = (body ? partsOf(body) : []).filter(({ type }) => type === 'case_clause');
  const read = (at: Range): Node => use(kept, at);
  const chain = (index: number): Node => {
    const clause = cases[index];
    return clause ? lowerCase(context, clause, read, () => (index + 1 < cases.length ? chain(index + 1) : undefined)) : block([], range);
  };
  return block([...start, chain(0)], range);
}

function lowerCase(context: Context, clause: Syntax, read: (at: Range) => Node, next: () => Node | undefined): Node {
  const range = rangeOf(clause);
  const patterns = partsOf(clause).filter(({ type }) => type === 'case_pattern');
  const [only, ...more] = patterns;
  const matching = more.length > 0 ? ofSequence(context, patterns, read, range) : match(context, only, read);
  const guard = field(clause, 'guard');
  const bound = matching.bindings;
  const guarded = guard ? expression(context, partsOf(guard)[0]) : undefined;
  // What a guard asks, it asks of the names that are bound.
  const asked = guarded && bound.length > 0 ? block([...bound, guarded], guarded.range) : guarded;
  const test = matching.test && asked ? logical('and', matching.test, asked, range) : matching.test ?? asked;
  const body = statementBlock(context, field(clause, 'consequence'), rangeOf(clause));
  const then = guarded ? body : block([...bound, ...body.body], body.range);
  if (test === undefined) return then;
  const otherwise = next();
  return { kind: 'if', test, then, ...(otherwise ? { else: otherwise } : {}), range };
}

function match(context: Context, syntax: Syntax | undefined, read: (at: Range) => Node): Matching {
  if (syntax === undefined) return { test: undefined, bindings: [] };
  const range = rangeOf(syntax);
  const parts = partsOf(syntax);
  const [first] = parts;
  switch (syntax.type) {
    case 'case_pattern': case 'parenthesized_expression':
      // `_`, and what has a sign before it.
      if (first === undefined) return { test: undefined, bindings: [] };
      if (first.type === 'integer' || first.type === 'float') return equals(context, first, read, range, textOf(context, syntax).startsWith('-'));
      return match(context, first, read);
    case 'dotted_name':
      if (parts.length === 1 && first) return { test: undefined, bindings: [writeName(context, first, read(range))] };
      return equals(context, syntax, read, range);
    case 'identifier': return { test: undefined, bindings: [writeName(context, syntax, read(range))] };
    case 'union_pattern': {
      const sides = parts.map((part) => match(context, part, read));
      const tests = sides.map(({ test }) => test);
      const test = tests.some((one) => one === undefined) ? undefined : tests.filter((one) => one !== undefined).reduce<Node | undefined>((left, right) => (left ? logical('or', left, right, range) : right), undefined);
      return { test, bindings: sides.flatMap(({ bindings }) => bindings) };
    }
    case 'as_pattern': {
      const name = parts.at(-1);
      const inner = match(context, first, read);
      return { test: inner.test, bindings: [...inner.bindings, ...(name?.type === 'identifier' ? [writeName(context, name, read(range))] : [])] };
    }
    case 'list_pattern': case 'tuple_pattern': return ofSequence(context, parts, read, range);
    case 'dict_pattern': return ofDictionary(context, syntax, read, range);
    case 'class_pattern': return ofClass(context, parts, read, range);
    case 'splat_pattern': return { test: undefined, bindings: first ? [writeName(context, first, read(range))] : [] };
    default: return equals(context, syntax, read, range);
  }
}

function equals(context: Context, syntax: Syntax, read: (at: Range) => Node, range: Range, isNegative = false): Matching {
  const plain = syntax.type === 'dotted_name' ? dotted(context, syntax) : expression(context, syntax);
  const value = isNegative && plain.kind === 'constant' && typeof plain.value === 'number' ? constant(-plain.value, range) : plain;
  return { test: operation('equal', [read(range), value], range), bindings: [] };
}

/** `a.b.c` as a value. */
function dotted(context: Context, syntax: Syntax): Node {
  const [first, ...rest] = partsOf(syntax);
  if (first === undefined) return expression(context, first);
  return rest.reduce<Node>((at, key) => member(at, constant(textOf(context, key), rangeOf(key)), { start: syntax.start, end: key.end }), expression(context, first));
}

function inside(context: Context, pattern: Syntax | undefined, read: (at: Range) => Node, key: (at: Range) => Node): Matching {
  return match(context, pattern, (at) => member(read(at), key(at), at));
}

/** Its parts fit, in a thing of which nothing else is known. */
function all(matchings: readonly Matching[], first: Node, range: Range): Matching {
  const test = matchings.reduce<Node>((left, { test: right }) => (right ? logical('and', left, right, range) : left), first);
  return { test, bindings: matchings.flatMap(({ bindings }) => bindings) };
}

function ofSequence(context: Context, patterns: readonly Syntax[], read: (at: Range) => Node, range: Range): Matching {
  const isSplat = (one: Syntax): boolean => (one.type === 'case_pattern' ? partsOf(one)[0] : one)?.type === 'splat_pattern';
  const splat = patterns.findIndex(isSplat);
  const matchings = patterns.map((pattern, index) => {
    if (index === splat) return match(context, pattern, (at) => methodCall(read(at), '__getitem__', [constant(index, at)], at));
    if (splat >= 0 && index > splat) return match(context, pattern, (at) => methodCall(read(at), '__at__', [constant(index - patterns.length, at)], at));
    return inside(context, pattern, read, (at) => constant(String(index), at));
  });
  return all(matchings, other('sequence', [read(range)], range), range);
}

function ofDictionary(context: Context, syntax: Syntax, read: (at: Range) => Node, range: Range): Matching {
  const keys = syntax.children.filter((child) => child.field === 'key' && child.isNamed);
  const values = syntax.children.filter((child) => child.field === 'value' && child.isNamed);
  const matchings = keys.map((key, index) => inside(context, values[index], read, () => expression(context, key)));
  const rest = partsOf(syntax).find(({ type }) => type === 'splat_pattern');
  return all(rest ? [...matchings, match(context, rest, read)] : matchings, other('mapping', [read(range)], range), range);
}

function ofClass(context: Context, [name, ...patterns]: readonly Syntax[], read: (at: Range) => Node, range: Range): Matching {
  if (name === undefined) return { test: undefined, bindings: [] };
  const text = textOf(context, name);
  // `case str(name)`: the thing itself.
  const isPlain = ['str', 'int', 'float', 'bool', 'bytes', 'list', 'dict', 'tuple'].includes(text);
  const matchings = patterns.map((pattern, index) => {
    const inner = pattern.type === 'case_pattern' ? partsOf(pattern)[0] ?? pattern : pattern;
    if (inner.type !== 'keyword_pattern') return isPlain ? match(context, pattern, read) : inside(context, pattern, read, (at) => member(member(dotted(context, name), constant('__match_args__', at), at), constant(String(index), at), at));
    const [key, value] = partsOf(inner);
    return inside(context, value, read, (at) => constant(key ? textOf(context, key) : '', at));
  });
  const type = isPlain ? operation('equal', [operation('typeOf', [read(range)], range), constant(['str', 'bytes'].includes(text) ? 'string' : ['int', 'float', 'bool'].includes(text) ? 'number' : 'object', range)], range)
    : operation('instanceOf', [read(range), dotted(context, name)], range);
  return all(matchings, type, range);
}
