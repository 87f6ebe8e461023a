/** What holds behind a call that returns only where a condition does. */
import type { Assertion } from '../../catalog/model.ts';
import type { Calling } from './calls.ts';
import { assume, truthFacts } from './conditions.ts';
import type { Functions } from './functions.ts';
import type { State } from './state.ts';
import { truthiness, type Value } from './value.ts';

/** Makes so in the state what the call demands; false where it is known not to be so, and the call does not return. */
export function holdsAll(assertions: readonly Assertion[], { node, passed }: Calling, result: Value, functions: Functions, state: State): boolean {
  let holds = true;
  for (const { of, is } of assertions) {
    const operand = of === 'result' ? { node, value: result } : passed[of];
    if (!operand) continue;
    functions.noteSensitive(operand.value, state);
    if (truthiness(operand.value) === !is) holds = false;
    const { whenTrue, whenFalse } = truthFacts(operand);
    assume(state, is ? whenTrue : whenFalse);
  }
  return holds;
}
