/** Classes, interfaces, traits and enumerations: methods, properties, constants, cases, and attributes. */
import type { ClassMember, ClassNode, FunctionNode, Node, Range, TypeHint, Variable } from '../../ir.ts';
import { assign, call, constant, member, present, record, returned, use } from '../nodes.ts';
import { createVariable, noteWrite, receiver, temporary } from '../scope.ts';
import { argumentsOf } from './calls.ts';
import { expression, variableName } from './expressions.ts';
import { inFunction, lowerFunction, promotions } from './functions.ts';
import { className, classNode, namesIn, qualified, written } from './names.ts';
import type { Context } from './scope.ts';
import { child, childrenOfType, part, parts, rangeOf, type Syntax } from './syntax.ts';
import { typeHint } from './types.ts';

/** `#[Route('/orders')]`: calls of what they name. */
export function lowerAttributes(context: Context, syntax: Syntax): Node[] {
  const list = part(syntax, 'attributes') ?? child(syntax, 'attribute_list');
  return childrenOfType(list, 'attribute_group').flatMap((group) => childrenOfType(group, 'attribute')).map((attribute) => {
    const range = rangeOf(attribute);
    const [name] = parts(attribute);
    return call(classNode(context, name === undefined ? '' : written(context, name), name === undefined ? range : rangeOf(name)), argumentsOf(context, part(attribute, 'parameters')), range);
  });
}

/** A class that is declared, assigned to its variable. */
export function declareClass(context: Context, syntax: Syntax): Node {
  const name = part(syntax, 'name');
  const own = name === undefined ? '' : written(context, name);
  const variable = context.classes.get(qualified(context, own).toLowerCase());
  if (variable === undefined) return constant(undefined, rangeOf(syntax));
  const node = lowerClass(context, syntax, own, variable);
  noteWrite(context, variable, variable.owner === context.frame.node);
  if (variable.owner !== context.frame.node) context.frame.captured.add(variable);
  return assign(use(variable, rangeOf(name ?? syntax)), node, rangeOf(syntax));
}

/** `new class { … }`: the class, kept in a variable for `self`. */
export function lowerAnonymousClass(context: Context, syntax: Syntax): Node {
  const range = rangeOf(syntax);
  const self = createVariable(context.frame, '', range);
  const node = lowerClass(context, syntax, '', self);
  if (!context.frame.variables.includes(self)) context.frame.variables.push(self);
  return assign(use(self, range), node, range);
}

function lowerClass(context: Context, syntax: Syntax, name: string, self: Variable): ClassNode {
  const range = rangeOf(syntax);
  const body = part(syntax, 'body');
  const traits = childrenOfType(body, 'use_declaration').flatMap((one) => namesIn(context, one));
  const foreign = traits.find((trait) => !context.traits.has(className(context, trait).toLowerCase()));
  const extended = namesIn(context, child(syntax, 'base_clause'))[0];
  const base = extended ?? foreign;
  const at = child(syntax, 'base_clause') ?? syntax;
  const parent = base === undefined ? undefined : classNode(context, base, extended === undefined ? rangeOf(at) : rangeOf(parts(at)[0] ?? at));
  const decorators = lowerAttributes(context, syntax);
  const around = context.classPlace;
  context.classPlace = { name: name === '' ? '' : qualified(context, name), self, hasParent: parent !== undefined };
  const members = membersOf(context, body, 0);
  context.classPlace = around;
  return { kind: 'class', name, ...(parent === undefined ? {} : { parent }), members, calledFor: present(members, magicMethods), decorators, range };
}

/** What the language calls for an instance, and when. */
const magicMethods = { call: '__invoke', text: '__toString', absentRead: '__get', absentWrite: '__set' } as const;

/** The members of a class, those of its traits before its own, which win. */
function membersOf(context: Context, body: Syntax | undefined, depth: number): ClassMember[] {
  const own = parts(body).flatMap((member) => lowerMember(context, member));
  const named = new Set(own.map(({ key }) => (key.kind === 'constant' ? key.value : undefined)));
  const taken = depth > 5 ? [] : childrenOfType(body, 'use_declaration').flatMap((one) => namesIn(context, one)).flatMap((name) => {
    const trait = context.traits.get(className(context, name).toLowerCase());
    if (trait === undefined) return [];
    const { namespace } = context;
    context.namespace = trait.namespace;
    const members = membersOf(context, part(trait.syntax, 'body'), depth + 1);
    context.namespace = namespace;
    return members.filter(({ key }) => key.kind !== 'constant' || !named.has(key.value));
  });
  return [...taken, ...own];
}

function lowerMember(context: Context, syntax: Syntax): ClassMember[] {
  const isStatic = child(syntax, 'static_modifier') !== undefined;
  switch (syntax.type) {
    case 'method_declaration': return lowerMethod(context, syntax, isStatic);
    case 'property_declaration': return lowerProperty(context, syntax, isStatic);
    case 'const_declaration': return childrenOfType(syntax, 'const_element').flatMap((element) => {
      const [name, value] = parts(element);
      return name === undefined ? [] : [field(context, constant(written(context, name), rangeOf(name)), value, true, element)];
    });
    case 'enum_case': return enumCase(context, syntax);
    default: return [];
  }
}

function lowerMethod(context: Context, syntax: Syntax, isStatic: boolean): ClassMember[] {
  const name = part(syntax, 'name');
  if (name === undefined) return [];
  const range = rangeOf(syntax);
  const own = written(context, name);
  const isConstructor = /^__construct$/i.test(own);
  const key = constant(isConstructor ? 'constructor' : own, rangeOf(name));
  const parameters = part(syntax, 'parameters');
  const fields = isConstructor ? parts(parameters).flatMap((parameter) => promotedField(context, parameter)) : [];
  if (part(syntax, 'body') === undefined) return [{ kind: 'method', key, isStatic, decorators: lowerAttributes(context, syntax), range }];
  const references = context.references.get(own.toLowerCase());
  const kind = { name: isConstructor ? 'constructor' : own, range, hasReceiver: true, isStatic, references };
  const { decorators, ...value } = lowerFunction(context, syntax, kind, (inner) => (isConstructor ? promotions(inner, parameters) : []));
  return [...fields, { kind: 'method', key, isStatic, value: { ...value, decorators: [] }, decorators, range }];
}

function promotedField(context: Context, syntax: Syntax): ClassMember[] {
  const name = syntax.type === 'property_promotion_parameter' ? part(syntax, 'name') : undefined;
  if (name === undefined) return [];
  return [{ kind: 'field', key: constant(variableName(context, name), rangeOf(name)), isStatic: false, ...typed(typeHint(context, part(syntax, 'type'))), decorators: [], range: rangeOf(syntax) }];
}

function lowerProperty(context: Context, syntax: Syntax, isStatic: boolean): ClassMember[] {
  const type = typed(typeHint(context, part(syntax, 'type')));
  const decorators = lowerAttributes(context, syntax);
  const hooks = childrenOfType(child(syntax, 'property_hook_list'), 'property_hook');
  return childrenOfType(syntax, 'property_element').flatMap((element): ClassMember[] => {
    const name = part(element, 'name');
    if (name === undefined) return [];
    const key = constant(variableName(context, name), rangeOf(name));
    if (hooks.length === 0) return [{ ...field(context, key, part(element, 'default_value'), isStatic, element), ...type, decorators }];
    return hooks.map((hook) => lowerHook(context, hook, { ...key }));
  });
}

/** `public string $a { get => …; set { … } }` */
function lowerHook(context: Context, syntax: Syntax, key: ClassMember['key']): ClassMember {
  const range = rangeOf(syntax);
  const isGetter = parts(syntax).some((one) => one.type === 'name' && written(context, one) === 'get');
  const implicit = !isGetter && part(syntax, 'parameters') === undefined ? ['value'] : [];
  const value = lowerFunction(context, syntax, { name: '', range, hasReceiver: true, implicit });
  return { kind: isGetter ? 'getter' : 'setter', key, isStatic: false, value, decorators: [], range };
}

function field(context: Context, key: Node, initial: Syntax | undefined, isStatic: boolean, syntax: Syntax): ClassMember {
  const value = initial === undefined ? {} : { value: fieldValue(context, rangeOf(initial), () => expression(context, initial)) };
  return { kind: 'field', key, isStatic, ...value, decorators: [], range: rangeOf(syntax) };
}

function fieldValue(context: Context, range: Range, lowerValue: () => Node): FunctionNode {
  return inFunction(context, { name: '', range, hasReceiver: true }, undefined, () => ({ body: [returned(lowerValue())], range }));
}

/** A case is a constant: an instance that holds its name and value. */
function enumCase(context: Context, syntax: Syntax): ClassMember[] {
  const name = part(syntax, 'name');
  if (name === undefined) return [];
  const range = rangeOf(syntax);
  const key = constant(written(context, name), rangeOf(name));
  const initial = part(syntax, 'value');
  const value = inFunction(context, { name: '', range, hasReceiver: true, isStatic: true }, undefined, () => {
    const made = temporary(context, range);
    const set = (field: string, held: Node): Node => assign(member(use(made, range), constant(field, held.range), held.range), held, held.range);
    const self = receiver(context);
    const body = [
      assign(use(made, range), self === undefined ? record([], range) : call(use(self, range), [], range, 'new'), range),
      set('name', key),
      ...(initial === undefined ? [] : [set('value', expression(context, initial))]),
      returned(use(made, range)),
    ];
    return { body, range };
  });
  return [{ kind: 'field', key: { ...key }, isStatic: true, value, decorators: [], range }];
}

function typed(type: TypeHint | undefined): { readonly type?: TypeHint } {
  return type === undefined ? {} : { type };
}
