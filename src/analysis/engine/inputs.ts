/** The inputs of functions: what a call passes, by parameter, and what they are while nothing is known of the call. */
import type { FunctionNode, Parameter } from '../ir.ts';
import type { Passed } from './functions.ts';
import type { Interpreter, Ranged } from './interpreter.ts';
import { fill } from './memory.ts';
import { anyMember, lengthMember, openMember, type State } from './state.ts';
import type { Fixed } from './summaries.ts';
import { constant, join, newRoot, reference, unknown, type Value } from './value.ts';

/** Arguments beyond its parameters that a function is followed with. */
const maximumUndeclared = 4;

/** Makes the values that functions are run with. */
export class Inputs {
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** The arguments by parameter: what a rest parameter takes is a list, what one for names takes is a record, what is missing is undefined. */
  arrange(of: FunctionNode, all: readonly Passed[], node: Ranged, state: State): Passed[] {
    const passed = all.filter(({ name }) => name === undefined);
    const named = new Map(all.flatMap((one) => (one.name === undefined ? [] : [[one.name, one] as const])));
    const many = passed.findIndex(({ isMany }) => isMany);
    const rest = of.parameters.findIndex(({ isRest }) => isRest);
    const nth = (index: number): Passed => {
      const name = of.parameters[index]?.variable.name ?? anyMember;
      const byName = (): Passed => named.get(name) ?? named.get(anyMember) ?? { value: constant(undefined), node };
      // What stands behind a rest parameter is passed by name alone.
      if (rest >= 0 && index > rest) return byName();
      if (named.has(name)) return byName();
      if (many >= 0 && index >= many) return passed[many] ?? { value: unknown, node };
      return passed[index] ?? byName();
    };
    const undeclared = Array.from({ length: undeclaredOf(of) }, (_, index) => nth(of.parameters.length + index));
    const declared = of.parameters.map((parameter, index) => {
      if (parameter.takesNamed) return { value: this.#named(of, named, parameter, node, state), node };
      if (!parameter.isRest) return nth(index);
      const list = this.#interpreter.newObject(node, 'list', state, {}, parameter);
      const rest = passed.slice(index);
      if (many >= 0) {
        fill(state, list, [[anyMember, rest.map(({ value }) => value).reduce(join, unknown)]]);
      } else {
        fill(state, list, [...rest.map(({ value }, at) => [String(at), value] as const), [lengthMember, constant(rest.length)]]);
      }
      return { value: reference(list), node };
    });
    return [...declared, ...undeclared];
  }

  /** What is passed under names that are no other parameter's. */
  #named(of: FunctionNode, named: ReadonlyMap<string, Passed>, parameter: Parameter, node: Ranged, state: State): Value {
    const record = this.#interpreter.newObject(node, 'record', state, {}, parameter);
    const isTaken = (name: string): boolean => of.parameters.some(({ variable, isRest, takesNamed }) => !isRest && !takesNamed && variable.name === name);
    const left = [...named].filter(([name]) => !isTaken(name)).map(([name, { value }]) => [name, value] as const);
    fill(state, record, [[lengthMember, unknown], ...left, ...(named.has(anyMember) ? [[openMember, unknown] as const] : [])]);
    return reference(record);
  }

  /** What an input of a function is while nothing is known of the call. */
  of(owner: FunctionNode, parameter: number | 'this', declared: Parameter | undefined, state: State): Value {
    const { memo } = this.#interpreter;
    let inputs = memo.inputs.get(owner);
    if (!inputs) memo.inputs.set(owner, (inputs = new Map()));
    const type = declared?.variable.type;
    let root = inputs.get(parameter);
    if (!root) {
      const mayBeText = type?.kind !== 'primitive' || type.primitive === 'string';
      inputs.set(parameter, (root = newRoot({ kind: 'input', owner, parameter, name: declared?.variable.name ?? '', mayBeText })));
    }
    const hint = this.#interpreter.classes.typed(type, owner, state);
    const sources = declared ? hint.references.flatMap((one) => (one.kind === 'api' && one.entries.sources.length > 0 ? [one] : [])) : [];
    const handed = sources.flatMap((one) => this.#interpreter.members.fromApi(one, owner, declared?.variable ?? owner, state, { label: declared?.variable.name ?? '', owner }).taints);
    return { ...hint, taints: [{ root, cleared: 0, escaped: 0, isVerbatim: true, step: null }, ...handed] };
  }

  /** The list of all arguments: of those with a parameter, what that holds. */
  all(node: FunctionNode, fixed: Fixed, state: State): Value {
    const list = this.#interpreter.newObject(node, 'list', state);
    node.parameters.forEach(({ variable }, index) => {
      fill(state, list, [[String(index), state.variable(variable) ?? unknown]]);
    });
    for (let index = node.parameters.length, left = undeclaredOf(node); left > 0; index++, left--) {
      fill(state, list, [[String(index), fixed.get(index) ?? this.of(node, index, undefined, state)]]);
    }
    return reference(list);
  }
}

/** The arguments beyond its parameters that a function is followed with, where it asks for all that there are. */
function undeclaredOf({ allArguments, parameters }: FunctionNode): number {
  return allArguments && !parameters.some(({ isRest }) => isRest) ? maximumUndeclared : 0;
}
