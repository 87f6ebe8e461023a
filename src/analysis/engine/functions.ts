/**
 * Calls of the program's own functions. A function is run once with its inputs as roots, which gives a summary: what it yields,
 * changes, clears and lets arrive at sinks, in terms of its inputs. A call replaces the inputs by what it passes. Only where an
 * input decides more than data (it is called, compared, has methods called) and the call passes a function, a thing or a constant, the function is run
 * for that very input.
 */
import type { Convention } from '../../catalog/model.ts';
import type { FunctionNode, Parameter, Variable } from '../ir.ts';
import type { ProjectFile } from '../project.ts';
import { intersection, union } from './conditions.ts';
import type { Interpreter, Ranged } from './interpreter.ts';
import { fill } from './memory.ts';
import { anyMember, joinStates, lengthMember, newFrame, State, stillHolds, type Frame } from './state.ts';
import { Substitution } from './substitution.ts';
import {
  constant, join, newRoot, noFacts, reference, sameValue, truthiness, unknown,
  type Facts, type FunctionReference, type Root, type Value,
} from './value.ts';

/** What a call passes: `node` is where the argument stands. */
export interface Passed {
  readonly value: Value;
  readonly node: Ranged;
  /** It stands for any number of arguments from here on. */
  readonly isMany?: true;
}

/** The inputs that a run was made for; the others are roots. */
export type Fixed = ReadonlyMap<number | 'this', Value>;

/** A finished run: the summary. */
export interface Summary extends Frame {
  readonly captured: FunctionReference['captured'];
  readonly fixed: Fixed;
  readonly result: Value;
  /** What it changed, as a layer over the state of the first call. */
  readonly exit: State;
}

/** Runs of one function for different inputs; further calls are taken as if nothing were known of their inputs' kind. */
const maximumRuns = 16;
/** Runs for the same inputs because something around the function had changed; then the last one serves. */
const maximumAlike = 4;
/** What a run costs besides the nodes that it evaluates. */
const runCost = 20;
const maximumNesting = 30;
/** What one try block, or one function, throws: the first ones are told apart. */
const maximumThrown = 64;

/** Keeps the summaries, and makes those that are missing. */
export class Functions {
  readonly #interpreter: Interpreter;
  readonly #summaries = new Map<FunctionNode, Summary[]>();
  readonly #running: FunctionNode[] = [];
  readonly #called = new Set<FunctionNode>();
  readonly #inputs = new Map<FunctionNode, Map<number | 'this', Root>>();
  readonly #yields = new Map<Frame, Value>();
  readonly #continuations = new Map<FunctionNode, { readonly ancestor: State; readonly states: State[] }>();
  readonly #loaded = new Set<string>();

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** What a file of the project exports: its statements are run when it is first imported. */
  imported(specifier: string, state: State): Value {
    if (this.#interpreter.fuel.abroad <= 0) return unknown;
    const file = this.#interpreter.project.load(specifier, state.frame.file.path);
    if (!file) return unknown;
    let world = state;
    while (world.parent) world = world.parent;
    if (!this.#loaded.has(file.path)) {
      this.#loaded.add(file.path);
      this.runModule(file, world, false);
    }
    return world.variable(file.module.exports) ?? unknown;
  }

  /**
   * Runs a file: its statements and, where it is `looksAtAll`, then what libraries call later and what nobody called.
   * `state` is the outermost: it then holds the file's variables.
   */
  runModule(file: ProjectFile, state: State, looksAtAll: boolean): void {
    const { body, exports } = file.module;
    const of: FunctionReference = { kind: 'function', node: body, file, captured: null, receiver: null };
    const record = this.#interpreter.newObject(body, 'record', state);
    state.setVariable(exports, reference(record));
    const summary = this.#run(of, new Map(), state, new Map([[exports, reference(record)]]), looksAtAll);
    for (const [variable, value] of summary.exit.variables) state.setVariable(variable, value);
    for (const [holder, members] of summary.exit.members) for (const [key, value] of members) state.setMember(holder, key, value);
  }

  /** A call that only looked at it does not count. */
  forgetCall(node: FunctionNode): void {
    this.#called.delete(node);
  }

  /** Whether some call in the file reaches it. */
  isCalled(node: FunctionNode): boolean {
    return this.#called.has(node);
  }

  /** A function that notes the states in which it is called, as layers over `ancestor`. */
  continuation(ancestor: State): { readonly value: Value; readonly states: State[] } {
    const node = emptyFunction(ancestor.frame.node);
    const states: State[] = [];
    this.#continuations.set(node, { ancestor, states });
    return { value: reference({ kind: 'function', node, file: ancestor.frame.file, captured: null, receiver: null }), states };
  }

  /** Calls a function. `fixesAll`: run it for these very arguments, as for what a library hands to a handler. */
  call(of: FunctionReference, passed: readonly Passed[], receiver: Value, node: Ranged, state: State, fixesAll = false): Value {
    if (state.isDead) return unknown;
    const continuation = this.#continuations.get(of.node);
    if (continuation) {
      // Told of an error, it leads elsewhere.
      if (passed.length === 0) continuation.states.push(state.since(continuation.ancestor));
      return unknown;
    }
    state.frame.closures.delete(of.node);
    this.#called.add(of.node);
    const all = of.bound ? [...of.bound.map((value): Passed => ({ value, node })), ...passed] : passed;
    return this.#callUnmarked(of, all, of.receiver ?? receiver, node, state, fixesAll);
  }

  #callUnmarked(of: FunctionReference, passed: readonly Passed[], receiver: Value, node: Ranged, state: State, fixesAll = false): Value {
    const { facts, fuel } = this.#interpreter;
    facts.leads(state.frame.node, of.node, node);
    if (this.#running.length > maximumNesting) fuel.isCutOff = true;
    if (this.#running.length > maximumNesting || fuel.left <= 0) return unknown;
    const given = this.#arrange(of.node, passed, node, state);
    if (this.#running.includes(of.node)) {
      const known = this.#summaries.get(of.node)?.[0];
      return known ? new Substitution(this.#interpreter, known, given, receiver, node, state).apply() : unknown;
    }
    const onReceiver: Fixed = receiver.references.length > 0 ? new Map([['this', receiver]]) : new Map();
    const fixed = new Map(onReceiver);
    let summary: Summary | undefined;
    if (!fixesAll) {
      summary = this.#summary(of, onReceiver, state);
      this.#fix(summary, given, receiver, fixed, state);
    } else {
      given.forEach(({ value }, index) => {
        if (value.references.length > 0 || value.taints.length > 0) fixed.set(index, value);
      });
    }
    // What a library hands over is different each time: such runs are not looked for again.
    if (!summary) summary = this.#run(of, fixed, state);
    // A run for a function that is passed may find that more of another input counts than its data.
    for (let round = 0; !fixesAll && round < 3 && fixed.size > summary.fixed.size; round++) {
      summary = this.#summary(of, new Map(fixed), state);
      this.#fix(summary, given, receiver, fixed, state);
    }
    return new Substitution(this.#interpreter, summary, given, receiver, node, state).apply();
  }

  /** Adds to `fixed` what is passed for inputs of which more than the data counts. */
  #fix(summary: Summary, given: readonly Passed[], receiver: Value, fixed: Map<number | 'this', Value>, state: State): void {
    for (const input of summary.sensitive) {
      const value = input === 'this' ? receiver : given[input]?.value;
      if (value && (value.references.length > 0 || value.constants)) fixed.set(input, value);
      if (value) this.noteSensitive(value, state);
    }
  }

  /** Something is thrown, or leaves a function that was called. */
  throws(value: Value, state: State): void {
    const { tries, thrown } = state.frame;
    const target = tries.at(-1);
    if (target && target.thrown.length < maximumThrown) target.thrown.push({ value, state: state.since(target.ancestor) });
    else if (!target && thrown.length < maximumThrown) thrown.push({ value, state: state.sinceStart() });
  }

  /** Notes that more than the data of an input counts. */
  noteSensitive(value: Value, state: State): void {
    for (const { root } of value.taints) {
      const { base } = root;
      if (base.kind !== 'input') continue;
      for (let at: State | null = state; at; at = at.parent) {
        if (at.frame.node === base.owner) {
          at.frame.sensitive.add(base.parameter);
          break;
        }
      }
    }
  }

  yielded(value: Value, state: State): void {
    const before = this.#yields.get(state.frame);
    this.#yields.set(state.frame, before ? join(before, value) : value);
  }

  /** The arguments by parameter: what a rest parameter takes is a list, what is missing is undefined. */
  #arrange(of: FunctionNode, passed: readonly Passed[], node: Ranged, state: State): Passed[] {
    const many = passed.findIndex(({ isMany }) => isMany);
    const nth = (index: number): Passed => {
      if (many >= 0 && index >= many) return passed[many] ?? { value: unknown, node };
      return passed[index] ?? { value: constant(undefined), node };
    };
    return of.parameters.map((parameter, index) => {
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
  }

  #summary(of: FunctionReference, fixed: Fixed, state: State): Summary {
    let known = this.#summaries.get(of.node);
    if (!known) this.#summaries.set(of.node, (known = []));
    const alike = known.filter((one) => one.captured === of.captured && sameFixed(one.fixed, fixed));
    const fitting = alike.find((one) => stillHolds(one, state));
    if (fitting) return fitting;
    if (alike.length >= maximumAlike) return alike.at(-1) ?? this.#run(of, fixed, state);
    if (known.length >= maximumRuns) {
      // What a callback does differs from call to call: it is always looked at, as long as there is fuel.
      const callsBack = [...fixed.values()].some(({ references }) => references.some(({ kind }) => kind === 'function'));
      return callsBack ? this.#run(of, fixed, state) : known.find((one) => one.fixed.size === 0) ?? this.#run(of, fixed, state);
    }
    const summary = this.#run(of, fixed, state);
    known.push(summary);
    return summary;
  }

  #run(of: FunctionReference, fixed: Fixed, state: State, given?: ReadonlyMap<Variable, Value>, looksAtAll = true): Summary {
    const { node } = of;
    const frame = newFrame(node, of.file);
    this.#interpreter.texts.set(of.file.path, of.file.text);
    this.#interpreter.fuel.left -= runCost;
    this.#running.push(node);
    const body = new State(state, frame);
    for (const [variable, value] of given ?? of.captured ?? []) body.setVariable(variable, value);
    node.parameters.forEach((parameter, index) => {
      body.setVariable(parameter.variable, fixed.get(index) ?? this.input(node, index, parameter, body));
    });
    if (node.receiver) body.setVariable(node.receiver, fixed.get('this') ?? this.input(node, 'this', undefined, body));
    if (node.allArguments) body.setVariable(node.allArguments, this.#allArguments(node, body));
    this.#interpreter.evaluate(node.body, body);
    // A promise that fails is a value, too.
    const isFailing = node.isAsync && frame.exits.length === 0;
    if (!body.isDead || isFailing) frame.exits.push({ value: isFailing ? unknown : constant(undefined), state: joinStates(state, frame.thrown.length > 0 && body.isDead ? frame.thrown.map((one) => one.state) : [body.since(state)], frame) });
    const exit = joinStates(state, frame.exits.map((one) => one.state), frame);
    let result = frame.exits.map(({ value }) => value).reduce<Value | null>((all, one) => (all ? join(all, one) : one), null) ?? unknown;
    if (frame.exits.length > 1) result = { ...result, facts: this.#factsOf(frame) };
    const yields = this.#yields.get(frame);
    if (node.isGenerator && yields) {
      const list = this.#interpreter.newObject(node, 'list', exit);
      fill(exit, list, [[anyMember, yields]]);
      result = reference(list);
    }
    const failure = node.isAsync && frame.thrown.length > 0 ? frame.thrown.splice(0).map(({ value }) => value).reduce(join) : null;
    if (failure) result = { ...result, failure };
    if (looksAtAll) this.#finish(frame, exit.isDead ? body.since(state) : exit);
    this.#running.pop();
    for (const arrival of frame.arrivals) {
      const { base } = arrival.taint.root;
      if (base.kind === 'input' && base.owner === node) this.#interpreter.reporter.candidate(arrival);
    }
    return { ...frame, captured: of.captured, fixed, result, exit };
  }

  /** What a result tells: what holds at every return that it may come from. */
  #factsOf({ exits }: Frame): Value['facts'] {
    const holding = (truth: boolean): Facts => exits
      .filter(({ value }) => truthiness(value) !== !truth)
      .map(({ value, state }) => union(state.cleared, (truth ? value.facts?.whenTrue : value.facts?.whenFalse) ?? noFacts))
      .reduce<Facts | null>((all, one) => (all ? intersection(all, one) : one), null) ?? noFacts;
    return { whenTrue: holding(true), whenFalse: holding(false) };
  }

  /** Looks at what nobody has called yet: what libraries call later, closures, methods. */
  #finish(frame: Frame, state: State): void {
    const end = new State(state, frame);
    // What is called later, and in which order, is not known: a variable that changes may hold another constant by then.
    for (const variable of frame.node.variables) {
      const value = variable.isConstant ? undefined : end.variable(variable);
      if (value?.constants) end.setVariable(variable, { ...value, constants: null });
    }
    for (const later of frame.later) {
      later(end);
      end.isDead = false;
    }
    if (frame.node === this.#interpreter.home.module.body) {
      for (const { of, convention } of this.#interpreter.conventions.exported(end)) {
        end.frame.closures.delete(of.node);
        this.#interpreter.facts.handles(of.node);
        this.#callByConvention(of, convention, unknown, end);
        end.isDead = false;
      }
    }
    this.#interpreter.classes.finish(frame, end);
    for (const closure of [...frame.closures.values()]) {
      this.callUnknown(closure, unknown, end);
      end.isDead = false;
    }
    state.commit(end);
    state.isDead = false;
  }

  /** Looks at a function of which it is not known what it is called with; its parameters' names may tell. */
  callUnknown(of: FunctionReference, receiver: Value, state: State): void {
    state.frame.closures.delete(of.node);
    const { annotations, conventions, facts } = this.#interpreter;
    const convention = conventions.of(of.node);
    const annotated = convention ? undefined : annotations.passed(of.node, state);
    if (convention || annotated) facts.handles(of.node);
    if (convention) {
      this.#callByConvention(of, convention, receiver, state);
    } else if (annotated) {
      this.#callUnmarked(of, annotated, receiver, of.node, state, true);
    } else {
      const passed = of.node.parameters.map((parameter): Passed => ({ value: unknown, node: parameter }));
      this.#callUnmarked(of, passed, receiver, of.node, state);
    }
  }

  #callByConvention(of: FunctionReference, convention: Convention, receiver: Value, state: State): void {
    this.#callUnmarked(of, this.#interpreter.handlers.conventional(of.node, convention, state), receiver, of.node, state, true);
  }

  /** What an input of a function is while nothing is known of the call. */
  input(owner: FunctionNode, parameter: number | 'this', declared: Parameter | undefined, state: State): Value {
    let inputs = this.#inputs.get(owner);
    if (!inputs) this.#inputs.set(owner, (inputs = new Map()));
    const type = declared?.variable.type;
    let root = inputs.get(parameter);
    if (!root) {
      const mayBeText = type?.kind !== 'primitive' || type.primitive === 'string';
      inputs.set(parameter, (root = newRoot({ kind: 'input', owner, parameter, name: declared?.variable.name ?? '', mayBeText })));
    }
    const hint = this.#interpreter.classes.typed(type, owner, state);
    const sources = declared ? hint.references.flatMap((one) => (one.kind === 'api' && one.entries.sources.length > 0 ? [one] : [])) : [];
    const handed = sources.flatMap((one) => this.#interpreter.members.fromApi(one, owner, declared?.variable ?? owner, state, { label: declared?.variable.name ?? '', owner }).taints);
    return { ...hint, taints: [{ root, cleared: 0, isVerbatim: true, step: null }, ...handed] };
  }

  #allArguments(node: FunctionNode, state: State): Value {
    const list = this.#interpreter.newObject(node, 'list', state);
    node.parameters.forEach(({ variable }, index) => {
      fill(state, list, [[String(index), state.variable(variable) ?? unknown]]);
    });
    return reference(list);
  }
}

function emptyFunction({ range }: FunctionNode): FunctionNode {
  return {
    kind: 'function', range, name: '', parameters: [], body: { kind: 'block', range, body: [] },
    variables: [], captured: [], isAsync: false, isGenerator: false, decorators: [],
  };
}

function sameFixed(a: Fixed, b: Fixed): boolean {
  if (a.size !== b.size) return false;
  for (const [input, value] of a) {
    const other = b.get(input);
    if (!other || !sameValue(value, other)) return false;
  }
  return true;
}
