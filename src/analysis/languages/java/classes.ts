/**
 * Classes, interfaces, enumerations, records. A class is assigned first; then come the classes in it and, in their order, its static
 * fields and initializers, so that all of them know it.
 */
import type { ClassMember, ClassNode, Node } from '../../ir.ts';
import { assign, constant, member, present, use } from '../nodes.ts';
import { createVariable, inScope, noteWrite } from '../scope.ts';
import { lowerAnnotations } from './annotations.ts';
import { classDeclarations, classInfo, hasModifier, membersOf } from './class-info.ts';
import { enumMembers, lowerEnumConstant } from './enums.ts';
import { expression } from './expressions.ts';
import { lowerInitial, lowerMethod, outerHint } from './methods.ts';
import { converted } from './operators.ts';
import { implementationsOf } from './implementations.ts';
import { recordMembers } from './records.ts';
import { isTold } from './told-methods.ts';
import { classValue, openScope, outerField, simpleName, textOf, type ClassInfo, type Context } from './scope.ts';
import { lowerDeclarationsIn } from './statements.ts';
import { childOf, part, parts, rangeOf, type Syntax } from './syntax.ts';
import { typeHint, typeNode } from './types.ts';

/** A class with all that is in it: the statements that define it. `afterwards`: what runs when all classes are there. */
export function defineClass(context: Context, type: ClassInfo, out: Node[], afterwards: Node[]): void {
  const range = rangeOf(type.syntax);
  inClass(context, type, () => {
    const node = classNode(context, type, part(type.syntax, 'body'));
    if (type.variable) {
      noteWrite(context, type.variable, true);
      out.push(assign(use(type.variable, type.variable.range), node, range));
    } else {
      const around = type.around && classValue(context, type.around, range);
      out.push(around ? assign(member(around, constant(type.name, range), range), node, range) : node);
    }
    lowerStatics(context, type, part(type.syntax, 'body'), afterwards);
  });
}

/** `new Runnable() { … }`: the class. */
export function lowerAnonymous(context: Context, syntax: Syntax, parent: Syntax | undefined, body: Syntax): ClassNode {
  const type = classInfo(context, syntax, undefined, body);
  return inScope(context, openScope(context.frame, context.scope, type), () => ({ ...classNode(context, { ...type, parents: parent ? [parent] : [] }, body, type) }));
}

/** A class that is declared among statements. */
export function lowerLocalClass(context: Context, syntax: Syntax, out: Node[]): void {
  const type = context.scope.types.get(textOf(context, part(syntax, 'name')));
  if (!type) return;
  const afterwards: Node[] = [];
  for (const one of inOrder(context, [type])) defineClass(context, one, out, afterwards);
  out.push(...afterwards);
}

/** Notes the classes that statements declare, with a variable for each, and yields them: also those of a name that another one has, as while something is copied. */
export function declareClasses(context: Context, list: readonly Syntax[]): readonly ClassInfo[] {
  return list.flatMap((syntax) => {
    const name = classDeclarations.has(syntax.type) ? part(syntax, 'name') : undefined;
    if (!name) return [];
    const type = classInfo(context, syntax, undefined);
    type.variable = createVariable(context.frame, textOf(context, name), rangeOf(name));
    context.frame.variables.push(type.variable);
    if (!context.scope.types.has(type.name)) context.scope.types.set(type.name, type);
    return [type];
  });
}

/** These classes and all in them: each behind the class around it, and behind those that it extends. */
export function inOrder(context: Context, types: Iterable<ClassInfo>): readonly ClassInfo[] {
  const ordered = new Set<ClassInfo>();
  const seen = new Set<ClassInfo>();
  const all: ClassInfo[] = [];
  const collect = (type: ClassInfo): void => {
    all.push(type);
    for (const one of type.types.values()) collect(one);
  };
  for (const type of types) collect(type);
  const byName = new Map(all.map((type) => [type.name, type]));
  const visit = (type: ClassInfo): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.around && all.includes(type.around)) visit(type.around);
    for (const parent of type.parents) {
      const own = byName.get(textOf(context, parent).replace(/<[^]*$/, '').replace(/^.*\./, '').trim());
      if (own) visit(own);
    }
    ordered.add(type);
  };
  for (const type of all) visit(type);
  return [...ordered];
}

/** Runs an action in the scopes of a class and of those around it. */
function inClass(context: Context, type: ClassInfo, action: () => void): void {
  const chain: ClassInfo[] = [];
  for (let at: ClassInfo | undefined = type; at; at = at.around) chain.unshift(at);
  let scope = context.scope;
  for (const one of chain) scope = openScope(context.frame, scope, one);
  inScope(context, scope, action);
}

function classNode(context: Context, type: ClassInfo, body: Syntax | undefined, named = type): ClassNode {
  const { syntax } = type;
  const range = rangeOf(syntax);
  const [first, ...others] = type.parents.flatMap((one) => typeNode(context, one) ?? []);
  const members = membersOf(body).flatMap((one) => lowerMember(context, named, one));
  const hasConstructor = members.some(({ key }) => key.kind === 'constant' && key.value === 'constructor');
  if (type.isInner && !hasConstructor) members.unshift({ kind: 'method', key: constant('constructor', range), isStatic: false, value: lowerMethod(context, type, syntax, false), decorators: [], range });
  if (type.isInner) members.unshift({ kind: 'field', key: constant(outerField, range), isStatic: false, ...typed(outerHint(context, type, syntax)), decorators: [], range });
  if (syntax.type === 'record_declaration') members.unshift(...recordMembers(context, type, members));
  if (type.isEnum) members.push(...enumMembers(context, type));
  const calledAs = type.parents.map((one) => methodsCalled[simpleName(context, one)]).find((one) => one !== undefined) ?? functionName(members, type.parents.length > 0);
  const implementations = implementationsOf(context, type, hasModifier(syntax, 'abstract'));
  return {
    kind: 'class', name: type.name, ...(first ? { parent: first } : {}), ...(others.length > 0 ? { interfaces: others } : {}),
    calledFor: { ...present(members, { text: 'toString' }), ...(calledAs === undefined ? {} : { call: calledAs }) }, ...(implementations.length > 0 ? { implementations } : {}),
    members, decorators: syntax.type === 'object_creation_expression' ? [] : lowerAnnotations(context, syntax), range,
  };
}

/** The method by which the library calls an instance of these. */
const methodsCalled: Readonly<Record<string, string | undefined>> = {
  Runnable: 'run', Thread: 'run', TimerTask: 'run', Callable: 'call', Supplier: 'get', Consumer: 'accept', BiConsumer: 'accept', Function: 'apply', BiFunction: 'apply',
  UnaryOperator: 'apply', BinaryOperator: 'apply', Predicate: 'test', BiPredicate: 'test', Comparator: 'compare',
};

/** The method that stands for an instance where a function is wanted: the only one that there is. */
function functionName(members: readonly ClassMember[], hasParents: boolean): string | undefined {
  const names = new Set(members.flatMap(({ kind, key, isStatic, value }) => (kind === 'method' && !isStatic && value && key.kind === 'constant' ? [String(key.value)] : [])));
  for (const name of ['constructor', 'equals', 'hashCode', 'toString']) names.delete(name);
  const [only, ...others] = names;
  return hasParents && others.length === 0 ? only : undefined;
}

const typed = (type: ReturnType<typeof typeHint>): { type?: NonNullable<typeof type> } => (type ? { type } : {});

function lowerMember(context: Context, type: ClassInfo, syntax: Syntax): ClassMember[] {
  const range = rangeOf(syntax);
  const isStatic = hasModifier(syntax, 'static');
  switch (syntax.type) {
    case 'method_declaration': {
      const name = part(syntax, 'name');
      if (!name) return [];
      const value = part(syntax, 'body') || isTold(context, syntax) ? { value: lowerMethod(context, type, syntax, isStatic) } : {};
      return [{ kind: 'method', key: constant(textOf(context, name), rangeOf(name)), isStatic, ...value, decorators: lowerAnnotations(context, syntax), range }];
    }
    case 'constructor_declaration': case 'compact_constructor_declaration': {
      const components = syntax.type === 'compact_constructor_declaration' ? part(type.syntax, 'parameters') : undefined;
      const value = lowerMethod(context, type, syntax, false, components);
      return [{ kind: 'method', key: constant('constructor', range), isStatic: false, value, decorators: lowerAnnotations(context, syntax), range }];
    }
    case 'field_declaration':
      if (isStatic || type.isInterface) return [];
      return parts(syntax, 'declarator').flatMap((declarator) => lowerField(context, type, syntax, declarator));
    case 'block': {
      const value = lowerInitial(context, type, syntax, false, () => lowerDeclarationsIn(context, syntax.children));
      return [{ kind: 'field', key: constant('', { start: range.start, end: range.start }), isStatic: false, value, decorators: [], range }];
    }
    default: return [];
  }
}

function lowerField(context: Context, type: ClassInfo, syntax: Syntax, declarator: Syntax): ClassMember[] {
  const name = part(declarator, 'name');
  const initial = part(declarator, 'value');
  if (!name) return [];
  const hint = part(declarator, 'dimensions') ? undefined : typeHint(context, part(syntax, 'type'));
  const value = initial && lowerInitial(context, type, initial, false, () => [{ kind: 'exit', how: 'return', value: converted(expression(context, initial), hint, rangeOf(initial)), range: rangeOf(initial) }]);
  return [{ kind: 'field', key: constant(textOf(context, name), rangeOf(name)), isStatic: false, ...(value ? { value } : {}), ...typed(hint), decorators: lowerAnnotations(context, syntax), range: rangeOf(declarator) }];
}

/** The static fields and initializers, in their order. */
function lowerStatics(context: Context, type: ClassInfo, body: Syntax | undefined, out: Node[]): void {
  for (const syntax of membersOf(body)) {
    if (syntax.type === 'enum_constant') lowerEnumConstant(context, type, syntax, out);
    else if (syntax.type === 'static_initializer') {
      const block = childOf(syntax, 'block');
      if (block) out.push({ kind: 'block', body: inScope(context, openScope(context.frame, context.scope), () => lowerDeclarationsIn(context, block.children)), range: rangeOf(syntax) });
    } else if (syntax.type === 'constant_declaration' || (syntax.type === 'field_declaration' && (type.isInterface || hasModifier(syntax, 'static')))) {
      for (const declarator of parts(syntax, 'declarator')) lowerStaticField(context, type, syntax, declarator, out);
    }
  }
}

function lowerStaticField(context: Context, type: ClassInfo, syntax: Syntax, declarator: Syntax, out: Node[]): void {
  const name = part(declarator, 'name');
  const owner = classValue(context, type, rangeOf(declarator));
  const initial = part(declarator, 'value');
  const hint = part(declarator, 'dimensions') ? undefined : typeHint(context, part(syntax, 'type'));
  if (!name || !owner || (!initial && hint?.kind !== 'name')) return;
  const target = member(owner, constant(textOf(context, name), rangeOf(name)), rangeOf(name));
  out.push(assign(target, converted(expression(context, initial), hint, rangeOf(declarator)), rangeOf(declarator)));
}

