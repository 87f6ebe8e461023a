/** Arguments that are passed by name: to a library's function, as its signature has them; to one of the program, see `inputs.ts`. */
import type { Call, Entry, RecordNode } from '../ir.ts';
import type { Calling } from './calls.ts';
import type { Passed } from './functions.ts';
import type { Interpreter } from './interpreter.ts';
import { fill } from './memory.ts';
import type { Entries } from './paths.ts';
import { anyMember, lengthMember, openMember, type State } from './state.ts';
import { constant, reference, unknown } from './value.ts';

/** The call as its models speak of it: what is passed under a parameter's name stands at its position, and all that has a name is in a record, too. */
export function settle(calling: Calling, { signatures }: Entries, interpreter: Interpreter, state: State): Calling {
  if (!calling.passed.some(({ name }) => name !== undefined)) return calling;
  const parameters = signatures[0]?.parameters ?? [];
  const positional: (Passed | undefined)[] = calling.passed.filter(({ name }) => name === undefined);
  const first = positional.length;
  const named = calling.passed.filter(({ name }) => name !== undefined);
  const others: Passed[] = [];
  for (const one of named) {
    const index = one.name === undefined ? -1 : parameters.indexOf(one.name);
    if (index >= first) positional[index] = { value: one.value, node: one.node };
    else others.push(one);
  }
  const isOpen = named.some(({ name }) => name === anyMember);
  const passed = Array.from(positional, (one): Passed => one ?? { value: isOpen ? unknown : constant(undefined), node: calling.node });
  const record = interpreter.newObject(calling.node, 'record', state, {}, calling.node);
  fill(state, record, [[lengthMember, unknown], ...named.map(({ name, value }) => [name ?? anyMember, value] as const), ...(isOpen ? [[openMember, unknown] as const] : [])]);
  return { ...calling, passed, others, isOpen, named: { value: reference(record), node: recordOf(calling.node) } };
}

/** The named arguments as they would stand in a record of the program. */
function recordOf(node: Call): RecordNode {
  const entries = node.arguments.flatMap(({ value, name }): Entry[] => (name === undefined ? [] : [{ kind: 'entry', key: { kind: 'constant', value: name, range: value.range }, value }]));
  return { kind: 'record', entries, range: node.range };
}
