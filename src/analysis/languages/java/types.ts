/** Types: as values (`new Order()`, `Order.total()`), and as what a declaration says of a variable. Type arguments say nothing. */
import type { Node, TypeHint } from '../../ir.ts';
import { constant, member } from '../nodes.ts';
import { classNode, foreignClass } from './imports.ts';
import { classValue, ownClass, textOf, type Context, type Scope } from './scope.ts';
import { childOf, inner, rangeOf, type Syntax } from './syntax.ts';

/** Classes whose values cannot carry text that somebody else chose. */
const numbers = new Set(('Integer,Long,Short,Byte,Double,Float,Number,BigDecimal,BigInteger,AtomicInteger,AtomicLong,OptionalInt,OptionalLong,OptionalDouble,UUID,Date,Instant,Duration,Period,LocalDate,LocalTime,'
  + 'LocalDateTime,ZonedDateTime,OffsetDateTime,OffsetTime,Year,YearMonth,DayOfWeek,Month,ZoneId').split(','));
const primitives: Readonly<Record<string, 'number' | 'boolean' | 'string'>> = { String: 'string', CharSequence: 'string', Boolean: 'boolean', AtomicBoolean: 'boolean' };

/** Where those stand that are not in `java.lang`. */
const packages = /^java\.(?:lang|math|util|time)(?:\.|$)/;

/** What a declared type says; undefined where that is nothing. */
export function typeHint(context: Context, type: Syntax | undefined): TypeHint | undefined {
  switch (type?.type) {
    case 'integral_type': return { kind: 'primitive', primitive: textOf(context, type) === 'char' ? 'string' : 'number' };
    case 'floating_point_type': return { kind: 'primitive', primitive: 'number' };
    case 'boolean_type': return { kind: 'primitive', primitive: 'boolean' };
    case 'annotated_type': case 'generic_type': return typeHint(context, inner(type).find((one) => one.type.endsWith('type_identifier') || one.type === 'generic_type'));
    case 'type_identifier': return ofName(context, type);
    case 'scoped_type_identifier': {
      const name = typeNode(context, type);
      return name && { kind: 'name', name };
    }
    default: return undefined;
  }
}

function ofName(context: Context, type: Syntax): TypeHint | undefined {
  const name = textOf(context, type);
  if (name === 'var' || isTypeParameter(context, name)) return undefined;
  const own = ownClass(context, name);
  if (own?.isEnum) return { kind: 'primitive', primitive: 'enumeration' };
  if (!own && isOfLibrary(context, name)) {
    const primitive = numbers.has(name) ? 'number' : primitives[name];
    if (primitive !== undefined) return { kind: 'primitive', primitive };
  }
  const node = classNamed(context, name, type);
  return { kind: 'name', name: node };
}

function isOfLibrary({ imports }: Context, name: string): boolean {
  const imported = imports.classes.get(name);
  return imported === undefined || packages.test(imported);
}

function isTypeParameter(context: Context, name: string): boolean {
  for (let scope: Scope | undefined = context.scope; scope; scope = scope.around) {
    if (scope.typeParameters.has(name)) return true;
    if (scope.types.has(name)) return false;
  }
  return false;
}

/** The class of a simple name, as a value. */
export function classNamed(context: Context, name: string, at: Syntax): Node {
  const own = ownClass(context, name);
  return (own && classValue(context, own, rangeOf(at))) ?? foreignClass(context.imports, name, rangeOf(at));
}

/** The class that a type names, as a value; undefined for what is none: `int`, an array, a type parameter. */
export function typeNode(context: Context, type: Syntax | undefined): Node | undefined {
  switch (type?.type) {
    case 'generic_type': case 'annotated_type':
      return typeNode(context, inner(type).find((one) => one.type.endsWith('type_identifier') || one.type === 'generic_type'));
    case 'type_identifier': case 'identifier': {
      const name = textOf(context, type);
      return isTypeParameter(context, name) ? undefined : classNamed(context, name, type);
    }
    case 'scoped_type_identifier': case 'scoped_identifier': return qualified(context, type);
    default: return undefined;
  }
}

/** `java.util.Map.Entry`, `Outer.Inner`. */
function qualified(context: Context, type: Syntax): Node {
  const names = textOf(context, type).replace(/<[^]*>|@\w+|\s/g, '').split('.');
  const [first = ''] = names;
  const range = rangeOf(type);
  if (!/^\p{Lu}/u.test(first)) return classNode(names.join('.'), range);
  return names.slice(1).reduce<Node>((at, one) => member(at, constant(one, range), range), classNamed(context, first, type));
}

/** The names that `<T extends A, R>` declares. */
export function typeParameters(context: Context, syntax: Syntax): readonly string[] {
  return inner(childOf(syntax, 'type_parameters')).map((one) => textOf(context, childOf(one, 'type_identifier', 'identifier')));
}
