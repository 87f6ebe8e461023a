/**
 * Calls of the program's own functions. A function is run once with its inputs as roots, which gives a summary: what it yields,
 * changes, clears and lets arrive at sinks, in terms of its inputs. A call replaces the inputs by what it passes. Only where an
 * input decides more than data (it is called, compared, has methods called) and the call passes a function, a thing or a constant, the function is run
 * for that very input.
 */
import { sinkKinds } from '../../catalog/kinds.ts';
import type { Convention } from '../../catalog/model.ts';
import type { Place } from '../finding.ts';
import type { FunctionNode, Variable } from '../ir.ts';
import { factsOfResult, tells } from './conditions.ts';
import type { Event } from './events.ts';
import { Inputs } from './inputs.ts';
import type { Interpreter, Ranged } from './interpreter.ts';
import type { Told } from './memo.ts';
import { allKinds, clearedBy, kindBit } from './kind-set.ts';
import { elementsOf, fill, readHolder, readRoots, writeMember } from './memory.ts';
import { chosen } from './overloads.ts';
import { countReads, noteReads, stillHolds } from './reads.ts';
import { anyMember, endFrame, joinStates, newFrame, State, type Arrival, type Frame } from './state.ts';
import { Substitution } from './substitution.ts';
import { keepEvents, Summaries, type Fixed, type Served, type Summary } from './summaries.ts';
import { type ApiReference, cleared, constant, join, merge, reference, unknown, type FunctionReference, type Root, type SourceText, type Value } from './value.ts';

/** What a call passes: `node` is where the argument stands. */
export interface Passed {
  readonly value: Value;
  readonly node: Ranged;
  /** It stands for any number of arguments from here on. */
  readonly isMany?: true;
  /** The parameter that it is passed for; `*`: any that nothing else is passed for. */
  readonly name?: string;
}

/** A run that has not ended. */
interface Running {
  readonly frame: Frame;
  /** The outermost run that it has called again, by position. */
  lowest: number;
  /** It has used a summary that serves in this analysis alone. */
  isOwn: boolean;
}

/** What a run costs besides the nodes that it evaluates. */
const runCost = 20;
/** As many things are compared in the time that one evaluation takes. */
const readsForOne = 20;
const maximumNesting = 30;
/** Runs of a function that calls itself: each knows what the one before has yielded. */
const maximumRounds = 2;
/** What one try block, or one function, throws: the first ones are told apart. */
const maximumThrown = 64;

const nothingFixed: Fixed = new Map();
const noFunctions: ReadonlySet<FunctionNode> = new Set();

/** Calls functions, and makes the summaries that are missing. */
export class Functions {
  /** What functions are run with. */
  readonly inputs: Inputs;
  readonly #interpreter: Interpreter;
  readonly #summaries = new Summaries();
  readonly #running: Running[] = [];
  /** The function that is run as what answers requests, since it looks like one. */
  #handler: Place | undefined;
  readonly #called = new Map<FunctionNode, SourceText>();
  /** Those that libraries were told to call: what they get is known. */
  readonly #registered = new Set<FunctionNode>();
  /** What a function that calls itself has yielded so far. */
  readonly #assumed = new Map<FunctionNode, Summary>();
  readonly #yields = new Map<Frame, Value>();
  readonly #continuations = new Map<FunctionNode, { readonly ancestor: State; readonly states: State[] }>();
  readonly #imported = new Set<string>();
  /** Whether what the file that is looked at does is told. */
  #looksAtAll = false;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
    this.inputs = new Inputs(interpreter);
  }

  /** What a file of the project exports; what its statements change elsewhere is changed with the first import. */
  imported(specifier: string, state: State, from: SourceText = state.frame.file): Value {
    const run = this.#interpreter.project.run(specifier, from);
    if (!run) return unknown;
    const { exports, names } = run.file.module;
    if (!this.#imported.has(run.file.path)) {
      this.#imported.add(run.file.path);
      state.commit(run.effects);
      this.#take(run.effects, state);
      for (const [name, variable] of names ?? []) this.#share(name, variable, state);
    }
    return state.variable(names?.get(specifier) ?? exports) ?? unknown;
  }

  /** What an imported file left under a name that no file declares is in the variable of that name here. */
  #take({ variables }: State, state: State): void {
    const { home, memo } = this.#interpreter;
    for (const [variable, value] of variables) {
      const own = memo.global(variable.name) === variable ? home.module.names?.get(variable.name) : undefined;
      if (own && !own.isConstant) state.setVariable(own, value);
    }
  }

  /** What models say of a file of the project: what stands there takes the place of what is read in the file. */
  toldOf(specifier: string, state: State, from: SourceText = state.frame.file): ApiReference | null {
    const run = this.#interpreter.project.run(specifier, from);
    return run ? this.#interpreter.paths.ofFile(run.file.path) : null;
  }

  /** What an imported file calls so is called so by all; where the file that is looked at has a variable of that name, it is that. */
  #share(name: string, variable: Variable, state: State): void {
    const value = state.variable(variable);
    if (!value || value === unknown) return;
    const { home, memo } = this.#interpreter;
    const own = home.module.names?.get(name);
    if (own && own.isConstant) return;
    const shared = own ?? memo.global(name);
    state.variable(shared);
    state.setVariable(shared, value);
  }

  /**
   * Runs the file that is looked at: its statements and, where it is `looksAtAll`, then what libraries call later and what nobody called.
   * `state` is the outermost. Yields what that leaves, as a layer without those below.
   */
  runModule(state: State, looksAtAll: boolean): State {
    const { home } = this.#interpreter;
    const { body, exports } = home.module;
    const of: FunctionReference = { kind: 'function', node: body, file: home, captured: null, receiver: null };
    const record = reference(this.#interpreter.newObject(body, 'record', new State(null, newFrame(body, home))));
    // Where others import the file, too, what their run of it left is not this run's.
    const given = new Map([...body.variables.map((variable) => [variable, unknown] as const), [exports, record]]);
    this.#looksAtAll = looksAtAll;
    return this.#run(of, new Map(), state, given).exit;
  }

  /** Tells something, and keeps it with the summaries of the functions that are being run. */
  tell(event: Event): void {
    this.#running.at(-1)?.frame.told.push(event);
    this.#apply(event);
  }

  #apply(event: Event): void {
    if (event.kind === 'called' && event.isCall) this.#called.set(event.node, event.file);
    if (event.kind === 'registered') this.#registered.add(event.node);
    this.#interpreter.hear(event, this.#handler);
  }

  /** A call that only looked at it does not count. */
  forgetCall(node: FunctionNode): void {
    this.#called.delete(node);
  }

  /** All functions that some call reaches, with their files. */
  get called(): ReadonlyMap<FunctionNode, SourceText> {
    return this.#called;
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
    const overloads = chosen(of, passed);
    if (overloads.length > 1 || overloads[0]?.node !== of.node) return this.#anyOf(overloads, (one, layer) => this.#callOne(one, passed, receiver, node, layer, fixesAll), state);
    return this.#callOne(of, passed, receiver, node, state, fixesAll);
  }

  /** What one of several yields and changes. */
  #anyOf(all: readonly FunctionReference[], call: (one: FunctionReference, state: State) => Value, state: State): Value {
    const layers = all.map((one) => {
      const layer = state.fork();
      return { value: call(one, layer), layer };
    });
    state.commit(joinStates(state, layers.map(({ layer }) => layer)));
    const alive = layers.filter(({ layer }) => !layer.isDead);
    return alive.map(({ value }) => value).reduce<Value | null>((one, other) => (one ? join(one, other) : other), null) ?? unknown;
  }

  #callOne(of: FunctionReference, passed: readonly Passed[], receiver: Value, node: Ranged, state: State, fixesAll: boolean): Value {
    state.frame.closures.delete(of.node);
    this.#tellCall(of, node, state, true);
    const all = of.bound ? [...of.bound.map((value): Passed => ({ value, node })), ...passed] : passed;
    // What holds where it passes on is to hold of the very things that it got.
    const passesOn = all.some(({ value }) => value.references.some((one) => one.kind === 'function' && this.#continuations.has(one.node)));
    return this.#asDeclared(of, this.#callUnmarked(of, all, of.receiver ?? receiver, node, state, fixesAll || passesOn), node, state);
  }

  /** The result, with what the function says of its type. */
  #asDeclared({ node: { returns }, file }: FunctionReference, value: Value, site: Ranged, state: State): Value {
    if (!returns) return value;
    if (returns.kind === 'primitive') return returns.primitive === 'string' || value.taints.length === 0 ? value : cleared(value, returns.primitive === 'enumeration' ? allKinds : clearedBy('number'));
    if (value.references.length > 0 || value.constants) return value;
    return merge(value, this.#interpreter.classes.typed(returns, site, state, file));
  }

  #tellCall(of: FunctionReference, site: object, { frame }: State, isCall: boolean): void {
    const known = frame.callees.get(site);
    if (known?.has(of.node) && (!isCall || this.#called.has(of.node))) return;
    if (known) known.add(of.node);
    else frame.callees.set(site, new Set([of.node]));
    this.tell({ kind: 'called', from: frame.node, site, node: of.node, file: of.file, isCall });
  }

  #callUnmarked(of: FunctionReference, passed: readonly Passed[], receiver: Value, node: Ranged, state: State, fixesAll = false): Value {
    const { fuel } = this.#interpreter;
    if (this.#running.length > maximumNesting) fuel.cuts++;
    if (this.#running.length > maximumNesting || fuel.left <= 0) return unknown;
    const given = this.inputs.arrange(of.node, passed, node, state);
    const again = this.#running.findIndex(({ frame }) => frame.node === of.node);
    const run = this.#running.at(-1);
    if (again >= 0 && run) {
      run.lowest = Math.min(run.lowest, again);
      const known = this.#summaries.general(of, state) ?? this.#assumed.get(of.node);
      return known ? new Substitution(this.#interpreter, known, given, receiver, node, state).apply() : unknown;
    }
    const onReceiver: Fixed = receiver.references.length > 0 ? new Map([['this', receiver]]) : new Map();
    const fixed = new Map(onReceiver);
    let served: Served | undefined;
    if (!fixesAll) {
      served = this.#summary(of, onReceiver, state);
      this.#fix(served.summary, given, receiver, fixed, state);
    } else {
      given.forEach(({ value }, index) => {
        if (value.references.length > 0 || value.taints.length > 0) fixed.set(index, value);
      });
    }
    // What a library hands over is different each time: such runs are not looked for again.
    served ??= { summary: this.#run(of, fixed, state) };
    // A run for a function that is passed may find that more of another input counts than its data.
    for (let round = 0; !fixesAll && round < 3 && fixed.size > served.summary.fixed.size; round++) {
      served = this.#summary(of, new Map(fixed), state);
      this.#fix(served.summary, given, receiver, fixed, state);
    }
    return new Substitution(this.#interpreter, served.summary, given, receiver, node, state, served.likeness).apply();
  }

  /** Adds to `fixed` what is passed for inputs of which more than the data counts. */
  #fix(summary: Summary, given: readonly Passed[], receiver: Value, fixed: Map<number | 'this', Value>, state: State): void {
    for (const input of summary.sensitive) {
      const value = input === 'this' ? receiver : given[input]?.value;
      if (value && (value.references.length > 0 || value.constants || tells(value))) fixed.set(input, value);
      if (value) this.noteSensitive(value, state);
    }
    for (const root of summary.decisive) {
      const { base } = root;
      if (base.kind !== 'input' || fixed.has(base.parameter)) continue;
      const input = base.parameter === 'this' ? receiver : given[base.parameter]?.value;
      if (!input) continue;
      const value = memberAt(input, root, state);
      if (value.constants || tells(value)) fixed.set(base.parameter, input);
      this.noteDecisive(value, state);
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
    for (const { root: { base } } of value.taints) if (base.kind === 'input') frameOf(base.owner, state)?.sensitive.add(base.parameter);
  }

  /** Notes that something is decided by which constants a value can be. */
  noteDecisive(value: Value, state: State): void {
    for (const { root } of value.taints) if (root.base.kind === 'input') frameOf(root.base.owner, state)?.decisive.add(root);
  }

  yielded(value: Value, state: State): void {
    const before = this.#yields.get(state.frame);
    this.#yields.set(state.frame, before ? join(before, value) : value);
  }

  #summary(of: FunctionReference, fixed: Fixed, state: State): Served {
    const served = this.#known(of, fixed, state) ?? this.#shared(of, fixed, state) ?? { summary: this.#made(of, fixed, state) };
    const { summary } = served;
    const run = this.#running.at(-1);
    if (run) {
      run.frame.told.push(summary);
      run.isOwn ||= summary.isOwn && !this.#summaries.isProvisional(summary);
    }
    return served;
  }

  /** A summary of this analysis that serves, also where too many were made already. */
  #known(of: FunctionReference, fixed: Fixed, state: State): Served | undefined {
    const fitting = this.#summaries.fitting(of, fixed, state);
    if (fitting) {
      this.#noteServed(fitting, state);
      return fitting;
    }
    const provisional = this.#summaries.provisional(of, fixed, (one) => stillHolds(one, state));
    const run = this.#running.at(-1);
    if (provisional && run) {
      noteReads(provisional.summary, state);
      run.lowest = Math.min(run.lowest, provisional.lowest);
      return { summary: provisional.summary };
    }
    const last = this.#summaries.lastAlike(of, fixed);
    if (last) return { summary: last };
    // What a callback does differs from call to call: it is always looked at, as long as there is fuel.
    const callsBack = [...fixed.values()].some(({ references }) => references.some(({ kind }) => kind === 'function'));
    if (!this.#summaries.areMany(of.node)) return undefined;
    if (callsBack) return { summary: this.#run(of, fixed, state) };
    return fixed.size > 0 ? this.#summary(of, nothingFixed, state) : undefined;
  }

  /** A summary serves: it costs to see that, what it has read is read here, too. */
  #noteServed({ summary, likeness }: Served, state: State): void {
    this.#interpreter.spend(Math.ceil(summary.reads / readsForOne), state.frame);
    noteFiles(summary.files, state.frame);
    noteReads(summary, state, likeness && ((one) => likeness.of(one)));
  }

  /** A summary that another analysis has made, as long as it could be made here. */
  #shared(of: FunctionReference, fixed: Fixed, state: State): Served | undefined {
    const { memo, fuel, home, sinks } = this.#interpreter;
    const shared = sinks.isReturning(of.node) || !this.#looksAt(of) ? undefined : memo.find(of, fixed, state);
    if (!shared || this.#summaries.workOf(shared.summary) >= (of.file === home ? fuel.left : Math.min(fuel.left, fuel.abroad))) return undefined;
    const { summary, likeness } = shared;
    noteReads(summary, state, likeness && ((one) => likeness.of(one)));
    noteFiles(summary.files, state.frame);
    const spend = (one: Summary): void => { this.#interpreter.spend(one.work, { file: one.file, work: 0 }); };
    this.#summaries.takeOver(summary, (event) => { this.#apply(event); }, spend);
    return shared;
  }

  #made(of: FunctionReference, fixed: Fixed, state: State): Summary {
    const { memo, fuel, home } = this.#interpreter;
    const { cuts } = fuel;
    const summary = this.#run(of, fixed, state);
    this.#summaries.toldHere(summary);
    if (this.#summaries.isProvisional(summary)) return summary;
    this.#summaries.add(summary);
    // The functions of the file that is looked at are mostly asked for by its own analysis.
    if (of.file !== home && !summary.isOwn && fuel.cuts === cuts && fuel.left > 0) memo.keep(summary, home);
    return summary;
  }

  /** Whether what a function leaves for others to call is looked at, too: not where a file is run for those who import it. */
  #looksAt({ file }: FunctionReference): boolean {
    return file !== this.#interpreter.home || this.#looksAtAll;
  }

  /** Runs a function; one that calls itself again, with what the run before has yielded. */
  #run(of: FunctionReference, fixed: Fixed, state: State, given?: ReadonlyMap<Variable, Value>): Summary {
    const { node } = of;
    this.#interpreter.texts.set(of.file.path, of.file.text);
    const depth = this.#running.length;
    const before = this.#assumed.get(node);
    const told: Told[] = [];
    let work = 0;
    for (let round = 1; ; round++) {
      const running: Running = { frame: newFrame(node, of.file), lowest: depth + 1, isOwn: this.#interpreter.sinks.isReturning(node) };
      this.#running.push(running);
      const summary = this.#runOnce(of, fixed, state, running.frame, given);
      this.#running.pop();
      work += running.frame.work;
      const { lowest } = running;
      const above = this.#running.at(-1);
      if (above && lowest < depth) above.lowest = Math.min(above.lowest, lowest);
      if (above) {
        above.isOwn ||= running.isOwn;
        noteFiles(running.frame.files, above.frame);
      }
      const made = lowest === depth ? this.#summaries.takeProvisional(depth) : [];
      if (lowest === depth && round < maximumRounds && this.#interpreter.fuel.left > 0) {
        work += keepEvents(running.frame.told, told, new Set(made));
        this.#assumed.set(node, summary);
        continue;
      }
      told.push(...running.frame.told);
      for (const one of made) this.#summaries.add(one);
      if (before) this.#assumed.set(node, before);
      else this.#assumed.delete(node);
      const finished: Summary = { ...summary, told, work, isOwn: running.isOwn };
      if (lowest < depth) {
        const own: Summary = { ...finished, isOwn: true };
        this.#summaries.addProvisional(own, lowest);
        return own;
      }
      return finished;
    }
  }

  #runOnce(of: FunctionReference, fixed: Fixed, state: State, frame: Frame, given: ReadonlyMap<Variable, Value> | undefined): Summary {
    const { node } = of;
    const { fuel, home } = this.#interpreter;
    const { cuts } = fuel;
    // Those who look at all of it cannot use it.
    if (!this.#looksAt(of)) frame.files.add(home.module.body);
    this.#interpreter.spend(runCost, frame);
    const body = new State(state, frame);
    for (const [variable, value] of given ?? of.captured ?? []) body.setVariable(variable, value);
    node.parameters.forEach((parameter, index) => {
      body.setVariable(parameter.variable, fixed.get(index) ?? this.inputs.of(node, index, parameter, body));
    });
    if (node.receiver) body.setVariable(node.receiver, fixed.get('this') ?? this.inputs.of(node, 'this', undefined, body));
    if (node.allArguments) body.setVariable(node.allArguments, this.inputs.all(node, fixed, body));
    this.#interpreter.evaluate(node.body, body);
    if (node === home.module.body) this.#exportNames(node, body);
    // A promise that fails is a value, too, and what was not followed to its end may yield anything.
    const isFailing = node.isAsync && frame.exits.length === 0;
    const isCut = fuel.cuts > cuts || fuel.left <= 0;
    if (!body.isDead || isFailing) frame.exits.push({ value: isFailing || isCut ? unknown : constant(undefined), state: joinStates(state, frame.thrown.length > 0 && body.isDead ? frame.thrown.map((one) => one.state) : [body.since(state)], frame) });
    const exit = joinStates(state, frame.exits.map((one) => one.state), frame);
    let result = frame.exits.map(({ value }) => value).reduce<Value | null>((all, one) => (all ? join(all, one) : one), null) ?? unknown;
    if (frame.exits.length > 1) result = { ...result, facts: factsOfResult(frame.exits) };
    const yields = this.#yields.get(frame);
    if (node.isGenerator && yields) {
      const list = this.#interpreter.newObject(node, 'list', exit);
      fill(exit, list, [[anyMember, yields]]);
      result = reference(list);
    }
    const failure = node.isAsync && frame.thrown.length > 0 ? frame.thrown.splice(0).map(({ value }) => value).reduce(join) : null;
    if (failure) result = { ...result, failure };
    const left = this.#looksAt(of) ? this.#leftToCallers(frame) : noFunctions;
    if (this.#looksAt(of)) this.#finish(frame, exit.isDead ? body.since(state) : exit);
    this.dropChecked(frame, frame.exits.map((one) => one.state));
    if (node.isModule) this.#tellLeft(frame);
    for (const arrival of frame.arrivals) {
      const { base } = arrival.taint.root;
      if (base.kind === 'input' && base.owner === node) this.tell({ kind: 'candidate', arrival });
    }
    endFrame(frame);
    return {
      ...frame, captured: of.captured, madeIn: of.statics?.run, fixed, result, left, exit: exit.alone(), isOwn: false, reads: countReads(frame),
      thrown: frame.thrown.map((one) => ({ value: one.value, state: one.state.alone() })),
    };
  }

  /** What the statements of a file gave a name is a member of what the file exports. */
  #exportNames(node: FunctionNode, state: State): void {
    const { exportsNames, exports } = this.#interpreter.home.module;
    const all = exportsNames && state.variable(exports);
    for (const variable of all ? node.variables : []) {
      const value = variable === exports || variable.name === '' ? undefined : state.variable(variable);
      if (value && value !== unknown && all) writeMember(state, all, variable.name, value);
    }
  }

  /** Drops what has arrived since there were `since` arrivals, and was checked later on some of the ways that end in these states. */
  dropChecked({ arrivals }: Frame, states: readonly State[], since = 0): void {
    const isChecked = ({ kind, taint: { root } }: Arrival): boolean => states.some((state) => (state.clearedKinds(root, false) & kindBit(kind)) !== 0);
    const left = arrivals.filter((one, index) => index < since || !sinkKinds[one.kind].isJudgedLater || !isChecked(one));
    if (left.length < arrivals.length) arrivals.splice(0, arrivals.length, ...left);
  }

  /** Nobody is left who could check it: tells what has come from sources. */
  #tellLeft({ arrivals }: Frame): void {
    const isFromSource = ({ taint: { root } }: Arrival): boolean => root.base.kind === 'source';
    for (const arrival of arrivals) if (isFromSource(arrival)) this.tell({ kind: 'arrived', arrival });
    const others = arrivals.filter((one) => !isFromSource(one));
    if (others.length < arrivals.length) arrivals.splice(0, arrivals.length, ...others);
  }

  /** Closures that a function yields which somebody calls: what becomes of them is for those to say who call it. */
  #leftToCallers({ node, exits, closures }: Frame): ReadonlySet<FunctionNode> {
    if (!this.#called.has(node) || closures.size === 0) return noFunctions;
    const left = new Set<FunctionNode>();
    for (const { value } of exits) for (const one of value.references) if (one.kind === 'function' && closures.delete(one.node)) left.add(one.node);
    return left;
  }

  /** Looks at what nobody has called yet: what libraries call later, closures, methods. */
  #finish(frame: Frame, state: State): void {
    const end = new State(state, frame);
    // What is called later, and in which order, is not known: a variable that changes may hold another constant by then.
    for (const variable of frame.node.variables) {
      const value = variable.isConstant ? undefined : end.variable(variable);
      if (value?.constants) end.setVariable(variable, { ...value, constants: null });
    }
    for (const { run } of frame.later) {
      run(end);
      end.isDead = false;
    }
    if (frame.node === this.#interpreter.home.module.body) {
      for (const { of, convention } of this.#interpreter.conventions.exported(end)) {
        end.frame.closures.delete(of.node);
        this.tell({ kind: 'handler', node: of.node });
        this.#callByConvention(of, convention, unknown, end);
        end.isDead = false;
      }
    }
    this.#interpreter.classes.finish(frame, end);
    // Another function may register those whose parameters say what they get.
    const closures = [...frame.closures.values()];
    for (const closure of [...closures.filter(({ node }) => !isTyped(node)), ...closures.filter(({ node }) => isTyped(node))]) {
      if (this.#registered.has(closure.node)) continue;
      this.callUnknown(closure, unknown, end);
      end.isDead = false;
    }
    state.commit(end);
    state.isDead = false;
  }

  /** Looks at a function of which it is not known what it is called with; its parameters' names may tell. */
  callUnknown(of: FunctionReference, receiver: Value, state: State): void {
    state.frame.closures.delete(of.node);
    this.#tellCall(of, of.node, state, false);
    const { annotations, conventions } = this.#interpreter;
    // Who has called it knows better than its parameters' names what it gets.
    const convention = this.isCalled(of.node) ? undefined : conventions.of(of.node);
    const { answer } = this.#interpreter.memo;
    const isBegun = state.clearedKinds(answer) !== 0;
    const annotated = convention ? undefined : annotations.passed(of.node, state);
    if (convention || annotated) this.tell({ kind: 'handler', node: of.node });
    const route = annotated && annotations.route(of, state);
    if (route) this.tell({ kind: 'route', fact: route });
    if (convention) {
      this.#callByConvention(of, convention, receiver, state);
    } else if (annotated) {
      this.#callUnmarked(of, annotated, receiver, of.node, state, true);
    } else {
      const passed = of.node.parameters.map((parameter): Passed => ({ value: unknown, node: parameter }));
      this.#callUnmarked(of, passed, receiver, of.node, state);
    }
    // Nobody has called it: what it says of the answer is not said to others.
    if (!isBegun) state.unclear(answer);
  }

  #callByConvention(of: FunctionReference, convention: Convention, receiver: Value, state: State): void {
    const around = this.#handler;
    this.#handler = { file: of.file.path, range: of.node.range };
    this.#callUnmarked(of, this.#interpreter.handlers.conventional(of.node, convention, state), receiver, of.node, state, true);
    this.#tellLeft(state.frame);
    this.#handler = around;
  }

}

/** The run of a function in which a state is, the innermost one. */
function frameOf(node: FunctionNode, state: State): Frame | undefined {
  for (let at: State | null = state; at; at = at.parent) if (at.frame.node === node) return at.frame;
  return undefined;
}

/** What stands where a root does, in what is passed for its input; of what something makes of it, what it is made of. */
function memberAt(input: Value, { parent, key }: Root, state: State): Value {
  if (!parent) return input;
  const object = memberAt(input, parent, state);
  if (key.endsWith('()')) return object;
  if (key === anyMember) return elementsOf(state, object);
  const members = object.references.flatMap((one) => (one.kind === 'object' ? readHolder(state, one, key) ?? [] : []));
  const roots = readRoots(state, object, key);
  return members.length > 0 ? merge(roots, members.reduce(join)) : roots;
}

/** What a run uses, the one around it does, too. */
function noteFiles(files: ReadonlySet<FunctionNode>, { files: noted }: Frame): void {
  for (const body of files) noted.add(body);
}

function isTyped({ parameters }: FunctionNode): boolean {
  return parameters.some(({ variable }) => variable.type?.kind === 'name');
}

function emptyFunction({ range }: FunctionNode): FunctionNode {
  return {
    kind: 'function', range, name: '', parameters: [], body: { kind: 'block', range, body: [] },
    variables: [], captured: [], isAsync: false, isGenerator: false, decorators: [],
  };
}
