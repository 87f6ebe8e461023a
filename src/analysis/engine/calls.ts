/** What calls do: of the program's own functions, of what models tell, and of what nobody knows. */
import type { Act, Comparison, Sanitizer, Validation } from '../../catalog/model.ts';
import type { Call } from '../ir.ts';
import { holdsAll } from './assertions.ts';
import { comparisonFacts, sanitizerKinds, truthOf } from './cleaning.ts';
import { compute } from './computations.ts';
import { contain } from './containers.ts';
import { assume, tells, truthFacts } from './conditions.ts';
import { factOf } from './facts.ts';
import { Flows } from './flows.ts';
import { format } from './formats.ts';
import type { Passed } from './functions.ts';
import type { Interpreter, Ranged } from './interpreter.ts';
import type { Asked } from './members.ts';
import { calledFor, knownElements, lacksMember } from './memory.ts';
import { settle } from './named-arguments.ts';
import { hasEntries, noEntries, type Entries } from './paths.ts';
import { anyMember, openMember, type State } from './state.ts';
import { asVerdict } from './verdicts.ts';
import { cleared, constant, join, merge, noFacts, onlyConstant, reference, unknown, type ApiReference, type Facts, type FunctionReference, type Value } from './value.ts';

/** A call that is being made. */
export interface Calling {
  readonly node: Call;
  /** The name that is called; null where it is not known. */
  readonly name: string | null;
  readonly receiver: Passed;
  readonly passed: readonly Passed[];
  /** Of a call that is settled (`named-arguments.ts`): what is passed by name, as a record; what of it has no position; whether there may be more. */
  readonly named?: Passed;
  readonly others?: readonly Passed[];
  readonly isOpen?: boolean;
}

/** Evaluates calls. */
export class Calls {
  readonly #interpreter: Interpreter;
  readonly #flows: Flows;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
    this.#flows = new Flows(interpreter);
  }

  evaluate(node: Call, state: State): Value {
    const { functions } = this.#interpreter;
    let callee: Value;
    let receiver: Passed = { value: unknown, node };
    let name: string | null = null;
    if (node.callee.kind === 'member') {
      const member = this.#interpreter.members.called(node.callee, state);
      callee = member.value;
      name = member.key;
      const object = node.callee.object.kind === 'super' && state.frame.node.receiver ? state.variable(state.frame.node.receiver) ?? unknown : member.object;
      receiver = { value: object, node: node.callee.object };
    } else {
      callee = this.#interpreter.evaluate(node.callee, state);
      if (node.callee.kind === 'variable') name = node.callee.variable.name;
      else if (node.callee.kind === 'global') name = node.callee.name;
    }
    const passed = this.#passed(node, state);
    if (state.isDead) return unknown;
    functions.noteSensitive(callee, state);
    functions.noteSensitive(receiver.value, state);
    if (node.callee.kind === 'super') {
      this.#interpreter.classes.callConstructor(callee, passed, this.#receiverOf(state), node, state);
      return unknown;
    }
    return this.call(callee, { node, name, receiver, passed }, state);
  }

  #receiverOf(state: State): Value {
    const variable = state.frame.node.receiver;
    return variable ? state.variable(variable) ?? unknown : unknown;
  }

  /** Calls whatever `called` may be. */
  call(called: Value, given: Calling, state: State): Value {
    const { functions, paths } = this.#interpreter;
    const { callee, calling } = this.#named(called, given, state);
    const { node, name, receiver, passed } = calling;
    let result: Value | null = null;
    const add = (value: Value): void => {
      result = result ? join(result, value) : value;
    };
    const apis: ApiReference[] = [];
    for (const one of callee.references) {
      if (one.kind === 'function' && node.form === 'new') add(this.#constructBy(one, passed, node, state));
      else if (one.kind === 'function') add(this.#ofProgram(one, calling, state));
      else if (one.kind === 'class') add(this.#interpreter.classes.construct(one, passed, node, state));
      else if (one.kind === 'api') apis.push(one);
      else if (one.api) apis.push(one.api);
      else {
        const own = calledFor(one, 'call');
        if (own) add(functions.call(own, passed, reference(one), node, state));
      }
    }
    // An element of a container is no method of it.
    if (name !== null && apis.length > 0 && hasEntries(paths.ofAny(name)) && this.#isElement(receiver.value, name, state)) apis.length = 0;
    if (result && apis.length === 0) return result;
    const told = name === null ? null : this.#told(receiver.value, `${name}()`, state);
    if (told) return told;
    if (name !== null || apis.length > 0) this.#note(apis, calling, state);
    const known = apis.filter((one) => hasEntries(one.entries));
    // What one of several throws, another one may let pass.
    const isSure = apis.length > 0 && apis.length === callee.references.length;
    const isOver = apis.map((one) => {
      const yielded = known.includes(one) ? this.library(one.entries, one, calling, state) : null;
      if (yielded) add(yielded);
      return isSure && (paths.neverReturns(one) || !holdsAll(one.entries.assertions, calling, yielded ?? unknown, functions, state));
    });
    if (known.length === 0) {
      const any = node.callee.kind === 'member' && name !== null ? paths.anyMember(name) : null;
      // A function of which only the name is known: what any thing of that name does with a text that tells what it is.
      const told = any || name === null || apis.length + callee.taints.length > 0 ? [] : paths.ofAny(name).sinks.filter(({ begins }) => begins !== undefined);
      for (const sink of told) this.#interpreter.sinks.called(sink, calling, state);
      if (!any && callee.taints.length === 0) this.#interpreter.sinks.passedOn(calling, state);
      openSettings(passed, state);
      const isUnknown = apis.length === 0 && receiver.value.references.length === 0;
      const accessed = name !== null && apis.length === 0 && node.callee.kind === 'member' && !(any && hasEntries(any.entries)) ? this.#access(name, calling, state) : null;
      if (accessed) return accessed;
      const entries = any?.entries ?? this.#checksNamed(name, apis, callee);
      const yielded = this.library(entries, apis[0] ?? (isUnknown ? any : null), calling, state);
      add(hasEntries(entries) ? yielded : asVerdict(yielded, passed));
    }
    if (isSure && isOver.every(Boolean)) {
      functions.throws(unknown, state);
      state.isDead = true;
    }
    return result ?? unknown;
  }

  /** What a method of a name that tells it reads or writes. */
  #access(name: string, { node, receiver, passed }: Calling, state: State): Value | null {
    const { members, paths } = this.#interpreter;
    const [argument] = passed;
    for (const { prefix, does } of paths.accessors) {
      const rest = name.startsWith(prefix) ? name.slice(prefix.length) : '';
      if (!/^\p{Lu}/u.test(rest) || passed.length !== (does === 'read' ? 0 : 1)) continue;
      const key = rest.charAt(0).toLowerCase() + rest.slice(1);
      if (does === 'read') return members.asCleared(members.read(receiver.value, key, node, state), state);
      if (argument) members.write(receiver.value, key, argument, node, state);
      return unknown;
    }
    return null;
  }

  /** A text is called as the function or class that has it as its name, a pair of a thing and a name as that thing's method. */
  #named(callee: Value, calling: Calling, state: State): { readonly callee: Value; readonly calling: Calling } {
    const [first] = callee.references;
    const mayName = first ? first.kind === 'object' && first.shape === 'list' : callee.constants !== null;
    // An element of a container is no method of it.
    if (!mayName || (calling.name !== null && this.#isElement(calling.receiver.value, calling.name, state))) return { callee, calling };
    const names = callee.references.length === 0 ? callee.constants?.filter((one) => typeof one === 'string') ?? [] : [];
    if (names.length > 0 && names.length === callee.constants?.length) {
      const [only] = names.length === 1 ? names : [];
      return { callee: names.map((name) => this.#byName(name, calling, state)).reduce(join), calling: { ...calling, name: only ?? calling.name } };
    }
    const [thing, method, ...others] = first ? knownElements(state, callee) ?? [] : [];
    const name = method && onlyConstant(method)?.value;
    if (!thing || typeof name !== 'string' || others.length > 0) return { callee, calling };
    const of = onlyConstant(thing)?.value;
    const receiver = typeof of === 'string' ? this.#byName(of, calling, state) : thing;
    return { callee: this.#interpreter.members.read(receiver, name, calling.node, state), calling: { ...calling, name, receiver: { value: receiver, node: calling.node } } };
  }

  #byName(text: string, { node }: Calling, state: State): Value {
    const [name = '', member] = text.split('::');
    const known = this.#interpreter.global(name, node, state);
    const found = known.references.length > 0 ? known : this.#interpreter.global(name.toLowerCase(), node, state);
    return member === undefined ? found : this.#interpreter.members.read(found, member, node, state);
  }

  /** What may be called of a value: functions, and what texts name. */
  callables(value: Value, calling: Calling, state: State): Value['references'] {
    return this.#named(value, calling, state).callee.references;
  }

  /** Of a function of which only the name is known: what it checks by that name. */
  #checksNamed(name: string | null, apis: readonly ApiReference[], { taints }: Value): Entries {
    const checks = name === null || apis.length + taints.length > 0 ? [] : this.#interpreter.paths.ofAny(name).sanitizers.filter(({ cleans }) => cleans === 'argument');
    return checks.length === 0 ? noEntries : { ...noEntries, sanitizers: checks };
  }

  /** What a function of the program yields. One of another file that was not followed to its end, since that costs too much, is the check that its name says. */
  #ofProgram(of: FunctionReference, calling: Calling, state: State): Value {
    const { functions, fuel, home } = this.#interpreter;
    const { node, name, receiver, passed } = calling;
    const value = functions.call(of, passed, receiver.value, node, state);
    if (tells(value)) return value;
    if (of.file === home || fuel.abroad > 0) return asVerdict(value, passed);
    const checks = this.#checksNamed(name, [], unknown);
    return hasEntries(checks) ? this.library(checks, null, calling, state) : asVerdict(value, passed);
  }

  /** What checks may ask of a call. */
  #note(apis: readonly ApiReference[], calling: Calling, state: State): void {
    const { functions, paths } = this.#interpreter;
    const { node, name } = calling;
    const entries = apis.map((one) => one.entries);
    if (name !== null && node.callee.kind === 'member') entries.push(paths.ofAny(name));
    const fulfils = (one: Entries, where: NonNullable<Act['where']>): boolean => this.#interpreter.uses.fulfils(where, settle(calling, one, this.#interpreter, state), state);
    const acts = entries.flatMap((one) => one.acts.filter(({ where }) => !where || fulfils(one, where)));
    const fact = factOf(calling, entries, acts, state);
    if (fact) functions.tell({ kind: 'call', fact });
  }

  /** `new` on a function: it fills a new object that is its `this`. */
  #constructBy(of: FunctionReference, passed: readonly Passed[], node: Call, state: State): Value {
    const instance = this.#interpreter.newObject(node, 'instance', state, {}, of.node);
    const made = reference(instance);
    const { members } = this.#interpreter;
    const assigned = of.statics && state.member(of.statics, 'prototype');
    const known = of.statics && members.knownPrototype(of.statics);
    if (assigned) members.inherit(instance, assigned, state);
    else if (known) members.inherit(instance, reference(known), state);
    const value = this.#interpreter.functions.call(of, passed, made, node, state);
    return value.references.length > 0 ? join(made, value) : made;
  }

  /** Whether a member is only known as one of those that are not known by name. */
  #isElement(object: Value, name: string, state: State): boolean {
    const holders = object.references.filter((one) => one.kind === 'object');
    return holders.length > 0 && holders.every((one) => !one.carrier && !state.member(one, name) && state.member(one, anyMember));
  }

  /** What a method is known to return, because the call that made the object told so. */
  #told(receiver: Value, member: string, state: State): Value | undefined {
    for (const one of receiver.references) {
      const value = one.kind === 'object' ? state.member(one, member) : undefined;
      if (value) return value;
    }
    return undefined;
  }

  #passed(node: Call, state: State): Passed[] {
    return node.arguments.flatMap(({ value: argument, spread, name }): Passed[] => {
      const value = this.#interpreter.evaluate(argument, state);
      if (!spread) return [{ value, node: argument, ...(name === undefined ? {} : { name }) }];
      this.#interpreter.functions.noteSensitive(value, state);
      if (spread === 'named') return this.#spreadNames(value, argument, state);
      return this.spread(value, argument, state).map((one) => ({ value: one.value, node: argument, ...(one.isMany ? { isMany: true } : {}) }));
    });
  }

  /** The elements that `...value` stands for. */
  spread(value: Value, node: Ranged, state: State): readonly { readonly value: Value; readonly isMany: boolean }[] {
    const known = knownElements(state, value);
    return known ? known.map((one) => ({ value: one, isMany: false })) : [{ value: this.#interpreter.members.elements(value, node, state), isMany: true }];
  }

  /** The members of a value, each as an argument of its name; of names that are not known, as one of any name. */
  #spreadNames(value: Value, node: Ranged, state: State): Passed[] {
    const [only, ...others] = value.references;
    const isKnown = only?.kind === 'object' && only.shape === 'record' && others.length === 0 && value.taints.length === 0;
    const keys = isKnown ? state.memberKeys(only).filter((key) => key !== anyMember) : [];
    const named = keys.flatMap((name): Passed[] => {
      const member = isKnown ? state.member(only, name) : undefined;
      return member ? [{ value: member, node, name }] : [];
    });
    const isOpen = !isKnown || state.member(only, anyMember) !== undefined || state.member(only, openMember) !== undefined;
    return isOpen ? [...named, { value: this.#interpreter.members.elements(value, node, state), node, name: anyMember }] : named;
  }

  /** What a return leaves: the value, and, unless there were too many, the state. */
  returned(value: Value, state: State, isTold: boolean): void {
    const { exits } = state.frame;
    const last = exits.at(-1);
    if (isTold) exits.push({ value, state: state.sinceStart() });
    else if (last) exits[exits.length - 1] = { ...last, value: join(last.value, value) };
  }

  // ---- libraries

  /** Calls something of a library. */
  library(entries: Entries, called: ApiReference | null, given: Calling, state: State): Value {
    const calling = settle(given, entries, this.#interpreter, state);
    const { node } = calling;
    for (const sink of entries.sinks) this.#interpreter.sinks.called(sink, calling, state);
    if (entries.uses.length > 0) this.#interpreter.uses.check(entries.uses, 'call', this.#nameOf(calling, state), calling, node, state);
    for (const handler of entries.handlers) this.#interpreter.handlers.register(handler, calling, state);
    const [container] = entries.containers;
    if (container) return contain(container, called, calling, this.#interpreter, state);
    const computed = entries.computations.length > 0 ? compute(entries.computations, calling, this.#interpreter, state) : null;
    if (computed) return computed;
    const api = called && this.#interpreter.paths.called(called);
    // Two calls give two things: a check of one says nothing of the other.
    let result = api ? this.#interpreter.members.fromApi(api, this.#askedOf(calling) ?? node, node, state, undefined, calling) : unknown;
    const sanitizers = entries.sanitizers.filter(({ where }) => !where || this.#interpreter.uses.fulfils(where, calling, state));
    for (const sanitizer of sanitizers) if (sanitizer.argument === 'this' && sanitizer.cleans === 'result') result = cleared(result, sanitizerKinds(sanitizer, calling.passed));
    const flowing = this.#flows.follow(entries, sanitizers, api, calling, state);
    if (flowing) result = merge(flowing, result);
    const [joining] = entries.joinings;
    if (joining && !calling.passed.some(({ isMany }) => isMany) && (!joining.behind || calling.receiver.value.text)) {
      const parts = joining.behind ? [calling.receiver, ...calling.passed] : calling.passed;
      const joined = this.#interpreter.operators.joined(parts, joining.by, node, state);
      const { makes } = joining;
      if (joined) result = { ...result, constants: joined.constants, text: joined.text && { ...joined.text, ...(makes ? { madeFor: makes } : {}) } };
    }
    const [formatting] = entries.formattings;
    if (formatting) result = merge(format(formatting, calling, this.#interpreter, state), { ...result, taints: [], text: null });
    if (node.form === 'new' && !result.references.some((one) => one.kind === 'object')) {
      result = { ...result, references: [this.#interpreter.newObject(node, 'instance', state, { api: api ?? undefined })] };
    }
    if (entries.handlers.length === 0 && entries.steps.length === 0) this.#callBack(calling, state);
    if (node.form === 'new' && result.references.length + result.taints.length === 0) result = reference(this.#interpreter.newObject(node, 'list', state));
    for (const validation of entries.validations) result = this.#validate(validation, called, calling, result, state);
    if (entries.validations.length === 0) result = this.#interpreter.schemas.withSchema(entries.schemas, called, calling, result, state);
    result = this.#clean(sanitizers, calling, result, state);
    for (const { of, tells } of entries.verdicts) {
      const [operand] = calling.passed;
      const same = of === 'this' ? calling.receiver : of === '0' ? operand : undefined;
      if (tells === 'same' && same) result = { ...result, facts: truthFacts(same) };
    }
    return this.#compare(entries.comparisons, calling, result, state);
  }

  /** A thing that a library hands over answers the same question the same way: `req.get('origin')`. */
  #askedOf({ receiver, passed }: Calling): Asked | null {
    const [thing, ...others] = receiver.value.references;
    if (thing?.kind !== 'object' || !thing.carrier || others.length > 0 || passed.length === 0) return null;
    const asked = passed.map(({ value, isMany }) => (isMany ? undefined : onlyConstant(value)));
    return asked.every((one) => typeof one?.value === 'string') ? { of: thing, what: asked.map((one) => String(one?.value)).join() } : null;
  }

  /** What is called, as the code says it; the name alone where that is long. */
  #nameOf({ node, name }: Calling, state: State): string {
    const { start, end } = node.callee.range;
    const written = state.frame.file.text.slice(start, end);
    return name === null || /^[\w$.]{1,40}$/.test(written) ? written : name;
  }

  /** Functions that are handed to something unknown may be called with anything. */
  #callBack({ passed, others = [] }: Calling, state: State): void {
    for (const { value } of [...passed, ...others]) {
      for (const one of value.references) {
        if (one.kind !== 'function' || !state.frame.closures.has(one.node)) continue;
        const layer = state.fork();
        this.#interpreter.functions.callUnknown(one, unknown, layer);
        layer.isDead = false;
        state.commit(layer);
      }
    }
  }

  /** What stands at a place of a call. */
  at(place: number | 'this' | 'all' | 'named', { receiver, passed, named, others = [] }: Calling): readonly Passed[] {
    if (place === 'this') return [receiver];
    if (place === 'all') return [...passed, ...others];
    if (place === 'named') return named ? [named] : [];
    const one = passed[place] ?? passed.find(({ isMany }) => isMany);
    return one ? [one] : [];
  }

  // ---- cleaning

  #clean(sanitizers: readonly Sanitizer[], calling: Calling, result: Value, state: State): Value {
    let cleaned = result;
    for (const sanitizer of sanitizers) {
      const kinds = sanitizerKinds(sanitizer, calling.passed);
      const operands = this.at(sanitizer.argument, calling);
      if (sanitizer.cleans === 'result') continue;
      if (sanitizer.argument === 'this' && calling.node.callee.kind !== 'member') {
        assume(state, new Map([[this.#interpreter.memo.answer, kinds]]));
        continue;
      }
      cleaned = this.#assumeWhen(truthOf(operands, kinds, state), sanitizer.when, cleaned, calling, state);
    }
    return cleaned;
  }

  /** What holds from here on, or where the result (or a member of it) is truthy or falsy. */
  #assumeWhen(known: Facts, when: Sanitizer['when'], result: Value, calling: Calling, state: State): Value {
    if (!when) {
      assume(state, known);
      return result;
    }
    const facts = when.is ? { whenTrue: known, whenFalse: noFacts } : { whenTrue: noFacts, whenFalse: known };
    return when.member === undefined ? { ...result, facts } : this.#withMember(result, when.member, { ...unknown, facts }, calling, state);
  }

  #validate(validation: Validation, called: ApiReference | null, calling: Calling, result: Value, state: State): Value {
    const accepted = this.#interpreter.schemas.validate(validation, called, calling, state);
    if (!accepted) return result;
    const { yields, when } = validation;
    let told = result;
    if (yields === 'result') told = accepted.value;
    else if (yields) told = this.#withMember(result, yields.member, accepted.value, calling, state);
    return when === 'never' ? told : this.#assumeWhen(accepted.known, when, told, calling, state);
  }

  /** The result with a member that tells something; `name()`: what that method returns. */
  #withMember(result: Value, member: string, value: Value, { node }: Calling, state: State): Value {
    const known = result.references.find((one) => one.kind === 'object');
    const api = result.references.find((one) => one.kind === 'api');
    const object = known ?? this.#interpreter.newObject(node, 'record', state, { api });
    state.setMember(object, member, value);
    return known ? result : { ...result, references: [object] };
  }

  #compare(comparisons: readonly Comparison[], calling: Calling, result: Value, state: State): Value {
    for (const comparison of comparisons) {
      const [value] = this.at(comparison.value, calling);
      const [other] = this.at(comparison.with, calling);
      if (!value || !other) continue;
      this.#interpreter.functions.noteSensitive(other.value, state);
      if (comparison.by === 'name' && lacksMember(state, other.value, value.value)) return { ...result, ...constant(false) };
      const known = comparisonFacts(comparison, value, other.value, state);
      if (known) return { ...result, ...known };
    }
    return result;
  }
}

/** Settings that nobody knows what becomes of: a function of which nothing is known may have changed them. */
function openSettings(passed: readonly Passed[], state: State): void {
  for (const { value } of passed) for (const one of value.references) if (one.kind === 'object' && one.isSettings) state.setMember(one, openMember, unknown);
}
