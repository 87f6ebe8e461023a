/** Lists and dictionaries that a library makes, and that the program fills: what is put into them is known one by one. */
import type { Container } from '../../catalog/model.ts';
import type { Calling } from './calls.ts';
import type { Interpreter } from './interpreter.ts';
import { appendElement, elementsOf, knownElements, writeMember } from './memory.ts';
import { lengthMember, type State } from './state.ts';
import { constant, onlyConstant, reference, unknown, type ApiReference, type Value } from './value.ts';

/** What the call makes. */
export function contain({ shape, holds, of = 0, names, isSettings }: Container, called: ApiReference | null, calling: Calling, interpreter: Interpreter, state: State): Value {
  const { node, passed } = calling;
  const api = called && interpreter.paths.called(called);
  const made = interpreter.newObject(node, shape, state, { api: api ?? undefined, isSettings });
  const value = reference(made);
  // What a round of a loop before has put there is gone.
  for (const key of state.memberKeys(made)) state.setMember(made, key, unknown);
  state.setMember(made, lengthMember, shape === 'list' ? constant(0) : unknown);
  for (const [index, name] of names?.entries() ?? []) {
    const named = passed[index];
    if (named) writeMember(state, value, name, named.value);
  }
  const first = passed[of];
  if (!first) return value;
  const content = (from: Value): void => {
    const known = shape === 'list' ? knownElements(state, from) : null;
    if (known) {
      for (const one of known) appendElement(state, value, one);
    } else if (shape === 'record') {
      interpreter.copyMembers(from, value, [], state);
    } else {
      state.setMember(made, lengthMember, unknown);
      writeMember(state, value, null, elementsOf(state, from));
    }
  };
  switch (holds) {
    case 'arguments':
      if (passed.length === 1 && first.value.references.some((one) => one.kind === 'object' && one.shape === 'list')) content(first.value);
      else for (const one of passed) appendElement(state, value, one.value);
      break;
    case 'pairs':
      passed.forEach((one, index) => {
        const key = onlyConstant(one.value)?.value;
        const held = passed[index + 1];
        if (index % 2 === 0 && held) writeMember(state, value, key === undefined ? null : String(key), held.value);
      });
      break;
    case 'copy': {
      if (typeof onlyConstant(first.value)?.value !== 'number') content(first.value);
      break;
    }
    case 'first':
      if (typeof onlyConstant(first.value)?.value !== 'number') appendElement(state, value, first.value);
      break;
    case undefined:
      break;
  }
  return value;
}
