/** Names as values: variables, fields of the classes around, imported members, classes. */
import type { Node } from '../../ir.ts';
import { constant, global, member } from '../nodes.ts';
import { importedMember, isForeignClass } from './imports.ts';
import {
  ancestorsOf, classesAround, classValue, currentThis, hasForeignAncestor, instanceOf, ownClass, textOf, useOf,
  type ClassInfo, type Context, type Scope,
} from './scope.ts';
import { classNamed } from './types.ts';
import { rangeOf, type Syntax } from './syntax.ts';

/** What a simple name means where a value stands. */
export function nameValue(context: Context, syntax: Syntax): Node {
  const name = textOf(context, syntax);
  const range = rangeOf(syntax);
  for (let scope: Scope | undefined = context.scope; scope; scope = scope.around) {
    const variable = scope.names.get(name);
    if (variable) return useOf(context, variable, range);
    const field = scope.type && memberOf(context, scope.type, 'fields', name, syntax);
    if (field) return field;
  }
  const imported = context.imports.statics.has(name) ? importedMember(context.imports, name, range) : undefined;
  if (imported) return imported;
  if (ownClass(context, name) ?? isForeignClass(context.imports, name)) return classNamed(context, name, syntax);
  return inherited(context, name, syntax) ?? importedMember(context.imports, name, range) ?? global(name, range);
}

/** Whether a name is a variable or a field here, and no class or package. */
export function isVariable(context: Context, name: string): boolean {
  for (let scope: Scope | undefined = context.scope; scope; scope = scope.around) {
    if (scope.names.has(name) || (scope.type && ancestorsOf(context, scope.type).some(({ fields }) => fields.has(name)))) return true;
  }
  return context.imports.statics.has(name);
}

/** What is called where a method's name stands alone. */
export function methodValue(context: Context, syntax: Syntax): Node {
  const name = textOf(context, syntax);
  const range = rangeOf(syntax);
  for (const type of classesAround(context)) {
    const method = memberOf(context, type, 'methods', name, syntax);
    if (method) return method;
  }
  const imported = context.imports.statics.has(name) ? importedMember(context.imports, name, range) : undefined;
  return imported ?? inherited(context, name, syntax) ?? importedMember(context.imports, name, range) ?? global(name, range);
}

/** A field or method that a class of the file, or one that it extends, declares. */
function memberOf(context: Context, type: ClassInfo, what: 'fields' | 'methods', name: string, syntax: Syntax): Node | undefined {
  const range = rangeOf(syntax);
  for (const one of ancestorsOf(context, type)) {
    const isStatic = one[what].get(name);
    if (isStatic === undefined) continue;
    const owner = isStatic ? classValue(context, one, range) ?? currentThis(context, range)?.node : instanceOf(context, type, range) ?? classValue(context, type, range);
    return owner && member(owner, constant(name, range), range);
  }
  return undefined;
}

/** A member of the innermost class around that has ancestors elsewhere, which may declare it. */
function inherited(context: Context, name: string, syntax: Syntax): Node | undefined {
  const range = rangeOf(syntax);
  for (const type of classesAround(context)) {
    if (!hasForeignAncestor(context, type)) continue;
    const owner = instanceOf(context, type, range) ?? classValue(context, type, range);
    if (owner) return member(owner, constant(name, range), range);
  }
  return undefined;
}
