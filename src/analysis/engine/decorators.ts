/** Decorators of functions: calls of what stands there, which may yield another function, or register the one that they get. */
import type { Call, Node } from '../ir.ts';
import type { Calling } from './calls.ts';
import type { Passed } from './functions.ts';
import type { Interpreter, Ranged } from './interpreter.ts';
import type { State } from './state.ts';
import { unknown, type Value } from './value.ts';

/** Applies decorators. */
export class Decorators {
  readonly #interpreter: Interpreter;
  /** The call that a decorator stands for. */
  readonly #calls = new WeakMap<Node, Call>();

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** What a decorator makes of a function; the function itself, where nobody knows that it makes another. */
  apply(of: Value, decorator: Node, node: Ranged & Node, state: State): Value {
    const { calls } = this.#interpreter;
    const callee = this.#interpreter.evaluate(decorator, state);
    this.#tellUses(callee, { value: of, node }, decorator, state);
    const isKnown = callee.references.some((one) => one.kind === 'function' || (one.kind === 'api' && one.entries.handlers.length > 0));
    if (!isKnown || state.isDead) return of;
    let call = this.#calls.get(decorator);
    if (!call) this.#calls.set(decorator, (call = { kind: 'call', form: 'call', callee: decorator, arguments: [{ value: node }], range: decorator.range }));
    const calling: Calling = { node: call, name: calledName(decorator), receiver: { value: unknown, node: decorator }, passed: [{ value: of, node }] };
    const layer = state.fork();
    const yielded = calls.call(callee, calling, layer);
    layer.isDead = false;
    state.commit(layer);
    return yielded.references.some(({ kind }) => kind === 'function' || kind === 'class') ? yielded : of;
  }

  /** What is wrong with a call is wrong with a decorator that stands for one. */
  #tellUses(callee: Value, decorated: Passed, decorator: Node, state: State): void {
    for (const one of callee.references) {
      const uses = one.kind === 'api' ? one.entries.uses : [];
      if (uses.length > 0) this.#interpreter.uses.check(uses, 'call', calledName(decorator) ?? state.frame.file.text.slice(decorator.range.start, decorator.range.end), { passed: [decorated], receiver: { value: unknown, node: decorator } }, decorator, state);
    }
  }
}

/** `get` of `@app.get('/orders')`. */
function calledName(decorator: Node): string | null {
  const callee = decorator.kind === 'call' ? decorator.callee : decorator;
  return callee.kind === 'member' && callee.key.kind === 'constant' ? String(callee.key.value) : null;
}
