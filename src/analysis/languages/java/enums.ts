/** Enumerations: static fields that hold instances, and the methods that every enumeration has. */
import type { ClassMember, FunctionNode, Node } from '../../ir.ts';
import { assign, call, constant, list, member, other } from '../nodes.ts';
import { lowerAnonymous } from './classes.ts';
import { membersOf } from './class-info.ts';
import { lowerArguments } from './calls.ts';
import { lowerInitial } from './methods.ts';
import { classValue, currentThis, textOf, type ClassInfo, type Context } from './scope.ts';
import { part, rangeOf, type Syntax } from './syntax.ts';

/** Holds the name of a constant. */
const nameField = 'name$';

/** `RED("#f00") { … }` */
export function lowerEnumConstant(context: Context, type: ClassInfo, syntax: Syntax, out: Node[]): void {
  const range = rangeOf(syntax);
  const name = part(syntax, 'name');
  const body = part(syntax, 'body');
  const owner = (): Node => classValue(context, type, range) ?? other(syntax.type, [], range);
  if (!name) return;
  const target = (): Extract<Node, { kind: 'member' }> => member(owner(), constant(textOf(context, name), rangeOf(name)), range);
  const made = body ? { ...lowerAnonymous(context, syntax, undefined, body), parent: owner() } : owner();
  out.push(assign(target(), call(made, lowerArguments(context, part(syntax, 'arguments')), range, 'new'), range));
  out.push(assign(member(target(), constant(nameField, range), range), constant(textOf(context, name), rangeOf(name)), range));
}

/** `values()`, `valueOf(name)`, `name()`. */
export function enumMembers(context: Context, type: ClassInfo): ClassMember[] {
  const { syntax } = type;
  const range = { start: syntax.start, end: syntax.start };
  const names = membersOf(part(syntax, 'body')).filter((one) => one.type === 'enum_constant').map((one) => textOf(context, part(one, 'name')));
  const all = (): Node => list(names.flatMap((name) => {
    const owner = classValue(context, type, range);
    return owner ? [{ value: member(owner, constant(name, range), range) }] : [];
  }), range);
  const method = (name: string, isStatic: boolean, value: () => Node): ClassMember => {
    const made: FunctionNode = { ...lowerInitial(context, type, syntax, isStatic, () => [{ kind: 'exit', how: 'return', value: value(), range }]), name };
    return { kind: 'method', key: constant(name, range), isStatic, value: made, decorators: [], range };
  };
  const ownName = (): Node => member(currentThis(context, range)?.node ?? other('this', [], range), constant(nameField, range), range);
  return [
    method('values', true, all),
    method('valueOf', true, () => member(all(), other('valueOf', [], range), range)),
    ...['name', 'toString'].filter((name) => !type.methods.has(name)).map((name) => method(name, false, ownName)),
  ];
}
