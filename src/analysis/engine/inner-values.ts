/** What stands inside a value at a path of members, as models write it for options: `handler`, `Query.*`, `fields().*.resolve`. */
import type { Interpreter, Ranged } from './interpreter.ts';
import { elementsOf, knownElements } from './memory.ts';
import { expand, tokenize } from './paths.ts';
import { anyMember, lengthMember, namesMember, type State } from './state.ts';
import { unknown, type Value } from './value.ts';

const maximum = 2000;

/** All values at `path`, in order; lists on the way, and at its end, stand for their elements. Members that are not there give none. */
export function innerValues(interpreter: Interpreter, value: Value, path: string, node: Ranged, state: State): readonly Value[] {
  return expand(path).flatMap((one) => {
    let at = elements(value, state);
    for (const token of tokenize(one)) {
      at = at.flatMap((each) => following(interpreter, each, token, node, state)).flatMap((each) => elements(each, state)).slice(0, maximum);
    }
    return at;
  });
}

function following(interpreter: Interpreter, value: Value, token: string, node: Ranged, state: State): readonly Value[] {
  if (token === '()') {
    return value.references.flatMap((one) => (one.kind === 'function' ? [interpreter.functions.call(one, [], unknown, node, state)] : []));
  }
  return value.references.flatMap((one): Value[] => {
    if (one.kind !== 'object') return [];
    if (token !== '*') {
      const member = state.member(one, token) ?? state.member(one, anyMember);
      return member ? [member] : [];
    }
    const keys = state.memberKeys(one).filter((key) => key !== lengthMember && key !== namesMember);
    return keys.flatMap((key) => state.member(one, key) ?? []);
  });
}

function elements(value: Value, state: State): readonly Value[] {
  const isList = value.references.length > 0 && value.references.every((one) => one.kind === 'object' && one.shape === 'list');
  return isList ? knownElements(state, value) ?? [elementsOf(state, value)] : [value];
}
