/** What classes declare, found before anything in them is lowered: names mean the right thing above their declaration, too. */
import type { ClassInfo, Context } from './scope.ts';
import { textOf } from './scope.ts';
import { childOf, hasToken, inner, part, parts, type Syntax } from './syntax.ts';
import { typeParameters } from './types.ts';

/** Declarations of classes, in all their forms. */
export const classDeclarations = new Set(['class_declaration', 'interface_declaration', 'enum_declaration', 'record_declaration', 'annotation_type_declaration']);

/** Whether a declaration has a modifier. */
export function hasModifier(syntax: Syntax, modifier: string): boolean {
  return hasToken(childOf(syntax, 'modifiers'), modifier);
}

/** The members of a class's body; broken text in it stands for what is in it. */
export function membersOf(body: Syntax | undefined): readonly Syntax[] {
  return inner(body).flatMap((member) => (member.type === 'enum_body_declarations' || member.type === 'ERROR' ? membersOf(member) : [member]));
}

/** Reads what a class declares, and the classes in it. `body`: that of an anonymous class, which has no name. */
export function classInfo(context: Context, syntax: Syntax, around: ClassInfo | undefined, body = part(syntax, 'body')): ClassInfo {
  const fields = new Map<string, boolean>();
  const methods = new Map<string, boolean>();
  const isInterface = syntax.type === 'interface_declaration' || syntax.type === 'annotation_type_declaration';
  const components = syntax.type === 'record_declaration' ? inner(part(syntax, 'parameters')).map((one) => textOf(context, part(one, 'name') ?? childOf(one, 'variable_declarator'))) : [];
  for (const component of components) {
    fields.set(component, false);
    methods.set(component, false);
  }
  const isClass = syntax.type === 'class_declaration';
  const info: ClassInfo = {
    name: textOf(context, part(syntax, 'name')), syntax, around, fields, methods, types: new Map(), parameters: new Set(typeParameters(context, syntax)), isInterface, components,
    isEnum: syntax.type === 'enum_declaration', parents: parentsOf(syntax), variable: undefined,
    isInner: isClass && around !== undefined && !around.isInterface && !hasModifier(syntax, 'static'),
  };
  for (const member of membersOf(body)) {
    const name = textOf(context, part(member, 'name'));
    const isStatic = hasModifier(member, 'static');
    switch (member.type) {
      case 'field_declaration': case 'constant_declaration':
        for (const declarator of parts(member, 'declarator')) fields.set(textOf(context, part(declarator, 'name')), isStatic || isInterface);
        break;
      case 'enum_constant': fields.set(name, true); break;
      case 'method_declaration': methods.set(name, isStatic); break;
      default: if (classDeclarations.has(member.type) && name !== '') info.types.set(name, classInfo(context, member, info));
    }
  }
  if (info.isEnum) for (const name of ['values', 'valueOf']) if (!methods.has(name)) methods.set(name, true);
  return info;
}

/** What a class extends and implements. */
function parentsOf(syntax: Syntax): readonly Syntax[] {
  if (syntax.type === 'object_creation_expression') return parts(syntax, 'type');
  const lists = parts(syntax, 'interfaces');
  const extended = childOf(syntax, 'extends_interfaces');
  return [...inner(part(syntax, 'superclass')), ...[...lists, ...(extended ? [extended] : [])].flatMap((one) => inner(childOf(one, 'type_list')))];
}
