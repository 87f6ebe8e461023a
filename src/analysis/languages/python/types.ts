/** Type annotations to hints: `int` is a primitive, `Literal['a', 'b']` an enumeration, `http.Request` a name. */
import type { Node, TypeHint } from '../../ir.ts';
import { constant, global, member, use } from '../nodes.ts';
import { lookUp } from '../scope.ts';
import { expression } from './expressions.ts';
import { resolve, textOf, type Context } from './scope.ts';
import { stringOf } from './strings.ts';
import { field, partsOf, rangeOf, type Syntax } from './syntax.ts';

type Primitive = Extract<TypeHint, { kind: 'primitive' }>['primitive'];

const primitives: Partial<Record<string, Primitive>> = { int: 'number', float: 'number', complex: 'number', bool: 'boolean', str: 'string', bytes: 'string' };

/** Types of the language's library that cannot carry text which somebody else has chosen. */
const numbers = new Set(['UUID', 'UUID4', 'Decimal', 'date', 'datetime', 'time', 'timedelta', 'IPv4Address', 'IPv6Address', 'PositiveInt', 'NonNegativeInt']);

/** Generic types that stand for their argument: they change what may be missing or when it comes, not what it is. */
const transparent = new Set(['Optional', 'Annotated', 'Final', 'ClassVar', 'Required', 'NotRequired', 'ReadOnly', 'Awaitable', 'Coroutine', 'Mapped', 'InitVar']);

/** What a type annotation says; undefined where that is nothing. */
export function typeHint(context: Context, type: Syntax | undefined): TypeHint | undefined {
  if (type === undefined || context.depth > 100) return undefined;
  const parts = partsOf(type);
  switch (type.type) {
    case 'type': case 'parenthesized_expression': return typeHint(context, parts[0]);
    case 'identifier': case 'attribute': return ofName(context, type);
    case 'string': return ofText(context, type);
    case 'binary_operator': case 'union_type': return ofUnion(context, type);
    case 'generic_type': return ofGeneric(context, parts[0], parts[1] ? partsOf(parts[1]) : []);
    case 'subscript': return ofGeneric(context, field(type, 'value'), type.children.filter((child) => child.field === 'subscript' && child.isNamed));
    default: return undefined;
  }
}

/** What stands behind the type in `Annotated[type, …]`, where that is a call: frameworks ask it for the value. */
export function providerOf(context: Context, type: Syntax | undefined): Syntax | undefined {
  const inner = type?.type === 'type' ? partsOf(type)[0] : type;
  if (inner?.type !== 'generic_type' && inner?.type !== 'subscript') return undefined;
  const [name, ...others] = partsOf(inner);
  if (name === undefined || lastName(context, name) !== 'Annotated') return undefined;
  const values = inner.type === 'generic_type' ? others.flatMap(partsOf) : others;
  return values.map((value) => (value.type === 'type' ? partsOf(value)[0] : value)).find((value) => value?.type === 'call');
}

function ofName(context: Context, syntax: Syntax): TypeHint | undefined {
  const name = textOf(context, syntax);
  const primitive = syntax.type === 'identifier' && lookUp(context, name) === undefined ? primitives[name] : undefined;
  if (primitive !== undefined) return { kind: 'primitive', primitive };
  if (numbers.has(lastName(context, syntax))) return { kind: 'primitive', primitive: 'number' };
  if (name === 'None' || name === 'Any' || name === 'object') return undefined;
  return { kind: 'name', name: expression(context, syntax) };
}

function lastName(context: Context, syntax: Syntax): string {
  return /[\w]*$/.exec(textOf(context, syntax))?.[0] ?? '';
}

/** `'Request'`: a name that is not known yet. */
function ofText(context: Context, syntax: Syntax): TypeHint | undefined {
  const text = stringOf(context, syntax);
  if (text === undefined || !/^[A-Za-z_][\w.]*$/.test(text)) return undefined;
  const primitive = primitives[text];
  if (primitive !== undefined) return { kind: 'primitive', primitive };
  const range = rangeOf(syntax);
  const [first = '', ...rest] = text.split('.');
  const variable = resolve(context, first);
  const start: Node = variable ? use(variable, range) : global(first, range);
  return { kind: 'name', name: rest.reduce<Node>((at, key) => member(at, constant(key, range), range), start) };
}

/** `X | None` is X. */
function ofUnion(context: Context, type: Syntax): TypeHint | undefined {
  const sides = partsOf(type).filter((part) => textOf(context, part) !== 'None');
  return sides.length === 1 ? typeHint(context, sides[0]) : undefined;
}

function ofGeneric(context: Context, name: Syntax | undefined, values: readonly Syntax[]): TypeHint | undefined {
  if (name === undefined) return undefined;
  const last = lastName(context, name);
  if (last === 'Literal') return { kind: 'primitive', primitive: 'enumeration' };
  if (last === 'Union') {
    const others = values.filter((value) => textOf(context, value) !== 'None');
    return others.length === 1 ? typeHint(context, others[0]) : undefined;
  }
  return transparent.has(last) ? typeHint(context, values[0]) : undefined;
}
