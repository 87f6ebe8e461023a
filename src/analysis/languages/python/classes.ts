/** Classes: methods with their explicit `self`, properties, what stands in the body, and the constructors that data classes get. */
import type { ClassMember, ClassNode, FunctionNode, Node, Parameter } from '../../ir.ts';
import { declare, inScope, noteWrite, setType } from '../scope.ts';
import { assign, call, constant, list, logical, member, present, returned, use } from '../nodes.ts';
import { declareBody } from './declarations.ts';
import { expression, named } from './expressions.ts';
import { inFunction, lowerFunction } from './functions.ts';
import { openScope, textOf, type Context, type Scope } from './scope.ts';
import { statements } from './statements.ts';
import { field, partsOf, rangeOf, type Syntax } from './syntax.ts';
import { typeHint } from './types.ts';

/** Decorators that make a class one whose fields are its constructor's parameters, and classes above that do. */
const dataDecorators = new Set(['dataclass', 'define', 'frozen', 'attrs', 's']);
const dataParents = new Set(['NamedTuple', 'BaseModel', 'SQLModel', 'Struct']);

/** A class. Its value is the class. */
export function lowerClass(context: Context, syntax: Syntax, decorators: readonly Node[], decoratorNames: readonly string[]): ClassNode {
  const name = field(syntax, 'name');
  const above = field(syntax, 'superclasses');
  const parents = above ? partsOf(above).filter(({ type }) => type !== 'keyword_argument' && type !== 'dictionary_splat') : [];
  const parentNames = parents.map((parent) => /\w*$/.exec(textOf(context, parent))?.[0] ?? '');
  const body = field(syntax, 'body');
  const lowered = parents.map((parent) => expression(context, parent)).filter((_, index) => parentNames[index] !== 'object');
  const [parent] = lowered;
  const names = new Set<string>();
  const scope = openScope(context.frame, context.scope, names);
  if (body) declareBody(context, scope, body);
  const members = constructed(inScope(context, scope, () => (body ? partsOf(body) : []).flatMap((statement) => lowerMember(context, statement))));
  const isData = decoratorNames.some((one) => dataDecorators.has(one)) || parentNames.some((one) => dataParents.has(one));
  const own = isData && !members.some(({ key }) => key.kind === 'constant' && key.value === 'constructor') ? [dataConstructor(context, syntax, body)] : [];
  return {
    kind: 'class', name: name ? textOf(context, name) : '', ...(parent ? { parent: lowered.length === 1 ? parent : either(lowered, parent) } : {}),
    members: [...own, ...members], calledFor: present(members, specialMethods), decorators: [...decorators, ...metaclass(context, above, name)], range: rangeOf(syntax),
  };
}

/** What the language calls for an instance, and when. */
const specialMethods = { call: '__call__', text: '__str__', absentRead: '__getattr__' } as const;

/** `class Cat(metaclass=Meta)`: what `Meta` does with the names of the class it does with the class, as a decorator would. */
function metaclass(context: Context, above: Syntax | undefined, name: Syntax | undefined): Node[] {
  const given = (above ? partsOf(above) : []).find((one) => one.type === 'keyword_argument' && textOf(context, field(one, 'name') ?? one) === 'metaclass');
  if (!given) return [];
  const range = rangeOf(given);
  return [inFunction(context, { name: '', range }, (scope) => {
    const made = declare(scope, '', range);
    noteWrite(context, made, true);
    const values = [constant(name ? textOf(context, name) : '', range), list([], range), use(made, range)];
    return { parameters: [{ variable: made, isRest: false, decorators: [], range }], body: [call(expression(context, field(given, 'value')), values.map((value) => ({ value })), range, 'new')], range };
  })];
}

/** A class that only says how its instances are made says how they are filled: what `__new__` is called on is the new one. */
function constructed(members: readonly ClassMember[]): ClassMember[] {
  const isNamed = ({ key }: ClassMember, name: string): boolean => key.kind === 'constant' && key.value === name;
  if (members.some((one) => isNamed(one, 'constructor'))) return [...members];
  return members.map((one) => (isNamed(one, '__new__') && one.value ? { ...one, key: constant('constructor', one.key.range), value: { ...one.value, name: 'constructor' } } : one));
}

/** Several classes above: members may come from any of them. */
function either(parents: readonly Node[], first: Node): Node {
  return parents.slice(1).reduce<Node>((left, right) => ({ kind: 'if', test: { kind: 'other', syntax: 'superclass', children: [], range: left.range }, then: left, else: right, range: { start: left.range.start, end: right.range.end } }), first);
}

function lowerMember(context: Context, syntax: Syntax): ClassMember[] {
  const definition = syntax.type === 'decorated_definition' ? field(syntax, 'definition') : syntax;
  const decorators = syntax.type === 'decorated_definition' ? partsOf(syntax).filter(({ type }) => type === 'decorator').flatMap(partsOf) : [];
  switch (definition?.type) {
    // What is run when a property is deleted stores nothing.
    case 'function_definition': return decorators.some((one) => lastName(context, one) === 'deleter') ? [] : [lowerMethod(context, definition, decorators, rangeOf(syntax))];
    case 'class_definition': return [staticField(context, definition, syntax, () => lowerClass(context, definition, [], decorators.map((one) => lastName(context, one))))];
    case 'expression_statement': {
      const [only] = partsOf(definition);
      if (only?.type === 'assignment') return lowerField(context, only, definition);
      // What a class says of itself.
      return only?.type === 'string' ? [] : [initializer(context, definition)];
    }
    case 'pass_statement': case 'comment': return [];
    default: return definition ? [initializer(context, definition)] : [];
  }
}

function lastName(context: Context, decorator: Syntax): string {
  const named = decorator.type === 'call' ? field(decorator, 'function') ?? decorator : decorator;
  return /\w*$/.exec(textOf(context, named))?.[0] ?? '';
}

/** Decorators that say what a method is. */
const kinds: Partial<Record<string, ClassMember['kind']>> = { property: 'getter', cached_property: 'getter', hybrid_property: 'getter', setter: 'setter' };

function lowerMethod(context: Context, syntax: Syntax, decorators: readonly Syntax[], range: Node['range']): ClassMember {
  const names = decorators.map((decorator) => lastName(context, decorator));
  const isStatic = names.includes('staticmethod') || names.includes('classmethod');
  const kind = names.map((one) => kinds[one]).find((one) => one !== undefined) ?? 'method';
  const applied = decorators.filter((_, index) => !['staticmethod', 'classmethod', 'abstractmethod', 'override'].includes(names[index] ?? '') && kinds[names[index] ?? ''] === undefined);
  const lowered = applied.map((decorator) => expression(context, decorator));
  const isManager = names.some((one) => one === 'contextmanager' || one === 'asynccontextmanager');
  const value = lowerFunction(context, syntax, [], !names.includes('staticmethod'), isManager, !names.includes('staticmethod'));
  const name = field(syntax, 'name');
  const key = constant(value.name === '__init__' ? 'constructor' : value.name, name ? rangeOf(name) : range);
  return { kind, key, isStatic, value: value.name === '__init__' ? { ...value, name: 'constructor' } : value, decorators: lowered, range };
}

/** A field: a value that all instances share until they have their own, or a name with a type. */
function lowerField(context: Context, assignment: Syntax, statement: Syntax): ClassMember[] {
  const left = field(assignment, 'left');
  const right = field(assignment, 'right');
  if (left?.type !== 'identifier' || right?.type === 'assignment') return [initializer(context, statement)];
  const name = textOf(context, left);
  const type = typeHint(context, field(assignment, 'type'));
  const typed = type === undefined ? {} : { type };
  if (right) return [{ ...staticField(context, left, statement, () => named(context, right, name)), ...typed }];
  return [{ kind: 'field', key: constant(name, rangeOf(left)), isStatic: false, ...typed, decorators: [], range: rangeOf(statement) }];
}

/** `value` yields what the class's member is, run on the class. */
function staticField(context: Context, named: Syntax, whole: Syntax, value: () => Node): ClassMember {
  const name = named.type === 'identifier' ? named : field(named, 'name') ?? named;
  const range = rangeOf(whole);
  const made = onClass(context, range, () => [returned(value())]);
  return { kind: 'field', key: constant(textOf(context, name), rangeOf(name)), isStatic: true, value: made, decorators: [], range };
}

function initializer(context: Context, statement: Syntax): ClassMember {
  const range = rangeOf(statement);
  const value = onClass(context, range, () => statements(context, [statement]));
  return { kind: 'initializer', key: constant('', { start: range.start, end: range.start }), isStatic: true, value, decorators: [], range };
}

/** A function that is run on the class, in whose names the class's are. */
function onClass(context: Context, range: Node['range'], body: () => Node[]): FunctionNode {
  const { members, around } = context.scope;
  return inFunction(context, { name: '', range, receiver: { start: range.start, end: range.start } }, (_scope, frame) => {
    const scope = openScope(frame, around, members);
    return { body: inScope(context, scope, body), parameters: [], range };
  });
}

/** The constructor whose parameters are the fields of the class. */
function dataConstructor(context: Context, syntax: Syntax, body: Syntax | undefined): ClassMember {
  const name = field(syntax, 'name') ?? syntax;
  const range = rangeOf(name);
  const declared = (body ? partsOf(body) : []).flatMap((statement) => {
    const [assignment] = statement.type === 'expression_statement' ? partsOf(statement) : [];
    const left = assignment?.type === 'assignment' ? field(assignment, 'left') : undefined;
    const type = assignment && field(assignment, 'type');
    return assignment && left?.type === 'identifier' && type ? [{ left, type, preset: field(assignment, 'right') }] : [];
  });
  const value = inFunction(context, { name: 'constructor', range, receiver: range }, (scope: Scope, frame) => {
    const body: Node[] = [];
    const self = frame.node.receiver;
    const parameters = declared.map(({ left, type, preset }): Parameter => {
      const variable = declare(scope, textOf(context, left), rangeOf(left));
      noteWrite(context, variable, true);
      setType(variable, typeHint(context, type));
      const at = rangeOf(left);
      const isPlain = preset !== undefined && ['string', 'integer', 'float', 'true', 'false'].includes(preset.type);
      const read: Node = isPlain ? logical('coalesce', use(variable, range), { ...expression(context, preset), range }, range) : use(variable, range);
      if (self) body.push(assign(member(use(self, range), constant(variable.name, range), range), read, range));
      return { variable, isRest: false, decorators: [], range: at };
    });
    return { body, parameters, range };
  });
  return { kind: 'method', key: constant('constructor', range), isStatic: false, value, decorators: [], range };
}
