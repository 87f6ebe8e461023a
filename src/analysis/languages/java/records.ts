/** Records: a field and a method for each component, and the constructor that fills them. */
import type { ClassMember } from '../../ir.ts';
import { constant, member, other } from '../nodes.ts';
import { lowerAnnotations } from './annotations.ts';
import { lowerInitial, lowerMethod } from './methods.ts';
import { currentThis, textOf, type ClassInfo, type Context } from './scope.ts';
import { inner, part, rangeOf } from './syntax.ts';
import { typeHint } from './types.ts';

/** What a record has besides the members that stand in its body. */
export function recordMembers(context: Context, type: ClassInfo, written: readonly ClassMember[]): ClassMember[] {
  const { syntax } = type;
  const components = part(syntax, 'parameters');
  const has = (name: string): boolean => written.some(({ kind, key }) => kind === 'method' && key.kind === 'constant' && key.value === name);
  const members = inner(components).flatMap((component): ClassMember[] => {
    const name = part(component, 'name');
    if (!name) return [];
    const range = rangeOf(component);
    const key = textOf(context, name);
    const hint = typeHint(context, part(component, 'type'));
    const field: ClassMember = { kind: 'field', key: constant(key, rangeOf(name)), isStatic: false, ...(hint ? { type: hint } : {}), decorators: lowerAnnotations(context, component), range };
    if (has(key)) return [field];
    const value = lowerInitial(context, type, component, false, () => [{
      kind: 'exit', how: 'return', value: member(currentThis(context, range)?.node ?? other('this', [], range), constant(key, range), range), range,
    }]);
    return [field, { kind: 'method', key: constant(key, rangeOf(name)), isStatic: false, value: { ...value, name: key }, decorators: [], range }];
  });
  const isCanonical = ({ key, value }: ClassMember): boolean => key.kind === 'constant' && key.value === 'constructor' && value?.parameters.length === type.components.length;
  if (written.some(isCanonical)) return members;
  const made = lowerMethod(context, type, syntax, false, components);
  return [{ kind: 'method', key: constant('constructor', rangeOf(syntax)), isStatic: false, value: made, decorators: [], range: rangeOf(syntax) }, ...members];
}
