/** Runs the nodes that steer: branches, loops, exits and what catches them. */
import type { Block, Exit, If, Loop, Node, Switch, Try, Variable } from '../ir.ts';
import { assume, comparison, truthFacts } from './conditions.ts';
import type { Interpreter } from './interpreter.ts';
import { elementsApart, knownElements } from './memory.ts';
import { inRound, joinStates, type JumpTarget, type State, type TryTarget } from './state.ts';
import { join, noFacts, sameValue, truthiness, unknown, type Value } from './value.ts';

/** Data moves on by one variable in each round (`c = b; b = a; a = read()`): a loop that is not at rest by then is left. */
const maximumRounds = 8;
/** Loops deeper than this run once for each round of those around them, which go on until all are at rest. */
const deepestRounds = 3;
/** Exits of one function that are told apart; further ones only yield their values. */
const maximumExits = 64;

/** What a library, or the language itself, throws: models say things of it. */
const thrownPath = 'Error()';

/** Runs branches, loops, exits. */
export class Control {
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  run(node: Block | If | Loop | Switch | Try | Exit, state: State): Value {
    switch (node.kind) {
      case 'block': return node.label === undefined ? this.#block(node, state) : this.#labelled(node, state);
      case 'if': return this.#if(node, state);
      case 'loop': return this.#loop(node, state);
      case 'switch': return this.#switch(node, state);
      case 'try': return this.#try(node, state);
      case 'exit': return this.#exit(node, state);
    }
  }

  #block(node: Block, state: State): Value {
    let last = unknown;
    for (const statement of node.body) {
      last = this.#interpreter.evaluate(statement, state);
      if (state.isDead) return unknown;
    }
    return last;
  }

  #labelled(node: Block, state: State): Value {
    const layer = state.fork();
    const target: JumpTarget = { label: node.label, kind: 'block', ancestor: state, breaks: [], continues: [] };
    state.frame.targets.push(target);
    const value = this.#block(node, layer);
    state.frame.targets.pop();
    state.commit(joinStates(state, [layer, ...target.breaks]));
    return value;
  }

  #if(node: If, state: State): Value {
    const test = this.#interpreter.evaluate(node.test, state);
    if (state.isDead) return unknown;
    this.#interpreter.functions.noteDecisive(test, state);
    const truth = truthiness(test);
    if (truth !== undefined) {
      const taken = truth ? node.then : node.else;
      return taken ? this.#interpreter.evaluate(taken, state) : unknown;
    }
    const known = truthFacts({ node: node.test, value: test });
    const whenTrue = state.fork();
    assume(whenTrue, known.whenTrue);
    const thenValue = this.#branch(node.then, whenTrue);
    const whenFalse = state.fork();
    assume(whenFalse, known.whenFalse);
    const elseValue = node.else ? this.#branch(node.else, whenFalse) : unknown;
    const isOneLeft = whenTrue.isDead !== whenFalse.isDead;
    const value = isOneLeft ? (whenTrue.isDead ? elseValue : thenValue) : join(thenValue, elseValue);
    state.commit(joinStates(state, [whenTrue, whenFalse]));
    return value;
  }

  /** What has arrived on one way is checked if it was checked by the end of that. */
  #branch(node: Node, state: State): Value {
    const { frame } = state;
    const since = frame.arrivals.length;
    const value = this.#interpreter.evaluate(node, state);
    if (frame.arrivals.length > since) this.#interpreter.functions.dropChecked(frame, [state], since);
    return value;
  }

  #loop(node: Loop, state: State): Value {
    const target: JumpTarget = { label: node.label, kind: 'loop', ancestor: state, breaks: [], continues: [] };
    state.frame.targets.push(target);
    const rounds = state.frame.targets.filter(({ kind }) => kind === 'loop').length > deepestRounds ? 1 : maximumRounds;
    let over = node.over ? this.#interpreter.evaluate(node.over, state) : unknown;
    const apart = node.element && rounds > 1 ? elementsApart(state, over) : null;
    if (apart && node.element) {
      this.#loopApart(node, node.element, apart, target, state);
      return unknown;
    }
    let afterTest = noFacts;
    let isEntered = (knownElements(state, over)?.length ?? 0) > 0;
    for (let round = 0; round < rounds; round++) {
      const layer = state.fork();
      if (node.over && node.element) {
        if (round > 0) over = this.#interpreter.evaluate(node.over, state);
        layer.setVariable(node.element, this.#interpreter.members.elements(over, node.over, layer));
      }
      if (node.test && !node.testsAfter) {
        const test = this.#interpreter.evaluate(node.test, layer);
        const known = truthFacts({ node: node.test, value: test });
        const truth = truthiness(test);
        if (round === 0 && truth === false) break;
        if (round === 0 && truth === true) isEntered = true;
        assume(layer, known.whenTrue);
        afterTest = known.whenFalse;
      }
      target.continues.length = 0;
      this.#interpreter.evaluate(node.body, layer);
      const afterBody = joinStates(state, [layer, ...target.continues]);
      if (!afterBody.isDead) {
        if (node.update) this.#interpreter.evaluate(node.update, afterBody);
        if (node.testsAfter && node.test) this.#interpreter.evaluate(node.test, afterBody);
      }
      // A body that is run at least once leaves only what it leaves.
      const isSurelyRun = (node.testsAfter === true || isEntered) && round === 0;
      const joined = joinStates(state, isSurelyRun ? [afterBody] : [state.fork(), afterBody]);
      const isAtRest = !widen(joined, state, round > 0);
      if (joined.isDead) break;
      state.commit(joined);
      if (isAtRest) break;
    }
    state.frame.targets.pop();
    const isEndless = !node.over && (!node.test || (node.test.kind === 'constant' && Boolean(node.test.value)));
    if (!isEndless && target.breaks.length === 0) assume(state, afterTest);
    const ends = isEndless ? target.breaks : [state.fork(), ...target.breaks];
    state.commit(joinStates(state, ends));
    return unknown;
  }

  /** One round after the other, each with its own element. */
  #loopApart(node: Loop, element: Variable, elements: readonly Value[], target: JumpTarget, state: State): void {
    let end = state.fork();
    const held = new Map<Variable, Value>();
    for (const [round, one] of elements.entries()) {
      const layer = end.fork();
      layer.setVariable(element, one);
      target.continues.length = 0;
      inRound(node, round, state.frame, () => this.#interpreter.evaluate(node.body, layer));
      const last = layer.isDead ? [] : [layer.since(state)];
      // A closure keeps its own round's constants, which ones is not known behind the loop.
      for (const [variable, value] of layer.variables) {
        if (!variable.isConstant && variable !== element) continue;
        const before = held.get(variable);
        held.set(variable, before ? join(before, value) : value);
      }
      end = joinStates(state, [...last, ...target.continues]);
      if (end.isDead) break;
    }
    state.frame.targets.pop();
    for (const [variable, value] of held) end.setVariable(variable, value);
    state.commit(joinStates(state, [end, ...target.breaks]));
  }

  #switch(node: Switch, state: State): Value {
    const subject = { node: node.subject, value: this.#interpreter.evaluate(node.subject, state) };
    this.#interpreter.functions.noteDecisive(subject.value, state);
    const target: JumpTarget = { label: node.label, kind: 'switch', ancestor: state, breaks: [], continues: [] };
    state.frame.targets.push(target);
    let falling: State | null = null;
    let isDecided = false;
    for (const one of node.cases) {
      const entry = state.fork();
      if (one.test) {
        const test = { node: one.test, value: this.#interpreter.evaluate(one.test, entry) };
        const match = caseMatch(subject.value, test.value);
        if (match === false || isDecided) entry.isDead = true;
        else assume(entry, comparison('equal', subject, test)?.whenTrue ?? noFacts);
        if (match === true) isDecided = true;
      } else if (isDecided || this.#isMatched(node, subject.value, state)) {
        entry.isDead = true;
      }
      const body: State = joinStates(state, falling ? [falling, entry] : [entry]);
      for (const statement of one.body) this.#interpreter.evaluate(statement, body);
      falling = body;
    }
    state.frame.targets.pop();
    const hasDefault = node.cases.some(({ test }) => !test);
    const none = hasDefault || isDecided ? [] : [state.fork()];
    state.commit(joinStates(state, [...none, ...(falling ? [falling] : []), ...target.breaks]));
    return unknown;
  }

  /** Whether some case is the subject's for sure, so that the default is not reached. */
  #isMatched(node: Switch, subject: Value, state: State): boolean {
    return node.cases.some(({ test }) => test?.kind === 'constant' && caseMatch(subject, this.#interpreter.evaluate(test, state)) === true);
  }

  #try(node: Try, state: State): Value {
    const before = state.fork();
    const body = state.fork();
    const interrupted = state.fork();
    const target: TryTarget = { ancestor: state, thrown: [] };
    if (node.handler) state.frame.tries.push(target);
    const value = this.#tryBody(node, body, interrupted);
    if (node.handler) state.frame.tries.pop();
    const ends = [body];
    if (node.handler) {
      const handler = joinStates(state, [before, interrupted, ...target.thrown.map((one) => one.state)]);
      if (node.parameter) {
        const error = this.#interpreter.handlers.handed(thrownPath, node.parameter, node, handler);
        handler.setVariable(node.parameter, target.thrown.reduce((all, one) => join(all, one.value), error));
      }
      this.#interpreter.evaluate(node.handler, handler);
      ends.push(handler);
    }
    const after = joinStates(state, ends);
    const isLeaving = after.isDead;
    if (node.finalizer) {
      const finalizer = isLeaving ? body.since(state) : after;
      this.#interpreter.evaluate(node.finalizer, finalizer);
      finalizer.isDead ||= isLeaving;
      state.commit(finalizer);
    } else {
      state.commit(after);
    }
    return node.handler ? unknown : value;
  }

  /** Any statement may throw: `interrupted` collects what each of them leaves. */
  #tryBody({ body: { body } }: Try, state: State, interrupted: State): Value {
    let last = unknown;
    for (const statement of body) {
      const layer = state.fork();
      last = this.#interpreter.evaluate(statement, layer);
      interrupted.include(layer);
      state.commit(layer);
      if (state.isDead) return unknown;
    }
    return last;
  }

  #exit(node: Exit, state: State): Value {
    const { frame } = state;
    const value = node.value ? this.#interpreter.evaluate(node.value, state) : unknown;
    if (state.isDead) return unknown;
    switch (node.how) {
      case 'return':
        this.#interpreter.calls.returned(value, state, frame.exits.length < maximumExits);
        if (node.value) this.#interpreter.sinks.returned(value, node.value, state);
        break;
      case 'throw': {
        this.#interpreter.functions.throws(value, state);
        break;
      }
      case 'break': case 'continue': {
        const target = frame.targets.findLast((one) => (node.label === undefined
          ? one.kind === 'loop' || (one.kind === 'switch' && node.how === 'break')
          : one.label === node.label));
        const list = node.how === 'break' ? target?.breaks : target?.continues;
        if (target && list && list.length < maximumExits) list.push(state.since(target.ancestor));
        break;
      }
    }
    state.isDead = true;
    return unknown;
  }
}

/** Whether a subject equals a case: for sure, never, or (undefined) perhaps. */
function caseMatch(subject: Value, test: Value): boolean | undefined {
  if (!subject.constants || test.constants?.length !== 1) return undefined;
  const [wanted] = test.constants;
  const matches = subject.constants.map((one) => one === wanted);
  return matches.every(Boolean) ? true : matches.some(Boolean) ? undefined : false;
}

/** Whether a round changed something; from the second round on, what changed keeps no constants. */
function widen(joined: State, before: State, forgets: boolean): boolean {
  let hasChanged = false;
  for (const [variable, value] of joined.variables) {
    const old = before.variable(variable);
    if (old && sameValue(old, value)) continue;
    hasChanged = true;
    if (forgets && value.constants) joined.setVariable(variable, { ...value, constants: null });
  }
  for (const [holder, members] of joined.members) {
    for (const [key, value] of members) {
      const old = before.member(holder, key);
      if (old && sameValue(old, value)) continue;
      hasChanged = true;
      if (forgets && value.constants) joined.setMember(holder, key, { ...value, constants: null });
    }
  }
  return hasChanged;
}
