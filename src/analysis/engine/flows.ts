/** Carries data through calls of libraries, as models' steps tell: from place to place, and through callbacks. */
import type { ConstantValue, FunctionNode, Variable } from '../ir.ts';
import type { Computation, Sanitizer, Verdict } from '../../catalog/model.ts';
import type { Calling } from './calls.ts';
import { sanitized, sanitizerKinds } from './cleaning.ts';
import { truthFacts } from './conditions.ts';
import type { Passed } from './functions.ts';
import type { Interpreter } from './interpreter.ts';
import { kindSet } from './kind-set.ts';
import { appendElement, calledFor, contentOf, elementsApart, elementsOf, namesOf, noteNames, takeLast, writeMember } from './memory.ts';
import type { CompiledStep, Entries, HandedOver } from './paths.ts';
import type { PlacePart, PlacePath } from './places.ts';
import { aboveMember, anyMember, inRound, type State } from './state.ts';
import { made } from './substitution.ts';
import { intersection, union } from './truth.ts';
import { cleared, decoded, derived, escaped, join, joinTaints, noFacts, onlyConstant, reference, rootPath, sameWords, unknown, type ApiReference, type Facts, type FunctionReference, type Value } from './value.ts';

/** One library call while its steps are followed. */
interface Following {
  readonly calling: Calling;
  readonly sanitizers: readonly Sanitizer[];
  /** What comes out has the words of what went in: a check of one is a check of the other. */
  readonly keepsWords: boolean;
  readonly api: ApiReference | null;
  readonly state: State;
  /** What callbacks get and yield, by the place of the callback. */
  readonly handed: Map<string, (Value | undefined)[]>;
  readonly yielded: Map<string, Value>;
  /** What callbacks are called on. */
  readonly receivers: Map<string, Value>;
  /** What functions that a callback gets (`resolve`) were called with. */
  readonly collectors: Map<string, Variable>;
  /** What all answers of a callback tell that was called for each element by itself. */
  answers: Answers | null;
  result: Value | null;
}

/** Computations after which a text has the same words in other letters. */
const wordKeeping: ReadonlySet<Computation['does']> = new Set(['upperCase', 'lowerCase']);

/** What is known where a callback says yes, or no, to all of the elements, or yes to one of them. */
interface Answers {
  readonly allYes: Facts;
  readonly allNo: Facts;
  readonly oneYes: Facts;
}

/** The elements that a callback is called with, one by one, and as which parameter. */
interface Apart {
  readonly callback: string;
  readonly parameter: number;
  readonly elements: readonly Value[];
}

/** Follows the steps of models. */
export class Flows {
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** The result of the call, as far as steps tell; null where none does. */
  follow({ steps, verdicts, computations }: Entries, sanitizers: readonly Sanitizer[], api: ApiReference | null, calling: Calling, state: State): Value | null {
    if (steps.length === 0) return null;
    const keepsWords = computations.some(({ does }) => wordKeeping.has(does));
    const following: Following = { calling, sanitizers, keepsWords, api, state, handed: new Map(), receivers: new Map(), yielded: new Map(), collectors: new Map(), answers: null, result: null };
    const callbacks = new Set(steps.flatMap(({ from, to }) => [callbackOf(from), callbackOf(to)]).filter((one) => one !== null));
    // What a callback yields may be handed to its next call: it is called again with that.
    const rounds = steps.some(({ from, to }) => callbackOf(from) !== null && isHandedOver(to)) ? 2 : 1;
    const apart = this.#elementsApart(steps, following);
    if (apart) this.#callApart(apart, steps, following);
    else for (let round = 0; round < rounds; round++) {
      for (const step of steps) if (isHandedOver(step.to)) this.#carry(step, following);
      for (const callback of callbacks) this.#callBack(callback, steps, following);
    }
    for (const step of steps) if (!isHandedOver(step.to)) this.#carry(step, following);
    for (const { of, tells } of verdicts) if (of === '0()') this.#judge(tells, following);
    return following.result;
  }

  /** Elements of a list that are handed to a callback, where each is known by itself. */
  #elementsApart(steps: readonly CompiledStep[], following: Following): Apart | null {
    for (const { from, to } of steps) {
      const callback = callbackOf(to);
      const [first] = to.parts;
      const [part] = from.parts;
      if (callback === null || first?.kind !== 'parameter' || from.base === 'path' || from.parts.length !== 1 || part?.kind !== 'elements') continue;
      const [list] = this.#places({ ...from, parts: [] }, following);
      const elements = list && elementsApart(following.state, list);
      return elements ? { callback, parameter: first.index, elements } : null;
    }
    return null;
  }

  /** Calls a callback for each element by itself, with what it has yielded before. */
  #callApart({ callback, parameter, elements }: Apart, steps: readonly CompiledStep[], following: Following): void {
    for (const step of steps) if (isHandedOver(step.to) && callbackOf(step.from) === null) this.#carry(step, following);
    const handed = following.handed.get(callback) ?? [];
    following.handed.set(callback, handed);
    const again = steps.filter(({ from, to: { parts: [first] } }) => callbackOf(from) === callback && first?.kind === 'parameter');
    let all: Value | undefined;
    for (const [round, element] of elements.entries()) {
      handed[parameter] = element;
      inRound(following.calling.node, round, following.state.frame, () => { this.#callBack(callback, steps, following); });
      const yielded = following.yielded.get(callback);
      if (!yielded) continue;
      const truth = truthFacts({ node: following.calling.node, value: yielded });
      const before = following.answers;
      following.answers = {
        allYes: union(before?.allYes ?? noFacts, truth.whenTrue), allNo: union(before?.allNo ?? noFacts, truth.whenFalse),
        oneYes: before ? intersection(before.oneYes, truth.whenTrue) : truth.whenTrue,
      };
      all = all && again.length === 0 ? join(all, yielded) : yielded;
      for (const { to: { parts: [first] } } of again) if (first?.kind === 'parameter') handed[first.index] = yielded;
      following.yielded.delete(callback);
    }
    if (all) following.yielded.set(callback, all);
  }

  /** What the answers of a callback tell of the elements that it was asked about. */
  #judge(tells: Verdict['tells'], following: Following): void {
    const yielded = following.yielded.get('0');
    if (!yielded) return;
    const { whenTrue, whenFalse } = truthFacts({ node: following.calling.node, value: yielded });
    const { allYes, allNo, oneYes } = following.answers ?? { allYes: whenTrue, allNo: whenFalse, oneYes: whenTrue };
    switch (tells) {
      case 'all': following.result = { ...following.result ?? unknown, facts: { whenTrue: ofWholes(allYes), whenFalse: noFacts } }; break;
      case 'some': following.result = { ...following.result ?? unknown, facts: { whenTrue: ofOthers(oneYes), whenFalse: ofWholes(allNo) } }; break;
      case 'chosen': following.result = following.result && this.#chosen(following.result, oneYes, following.state); break;
      case 'same': break;
    }
  }

  /** What is known of roots holds of all of them that are here. */
  #chosen(value: Value, known: Facts, state: State): Value {
    for (const one of value.references) {
      if (one.kind !== 'object') continue;
      for (const key of state.memberKeys(one)) {
        const member = state.member(one, key);
        if (member && member.taints.length > 0) state.setMember(one, key, this.#withFacts(member, known));
      }
    }
    return this.#withFacts(value, known);
  }

  #withFacts(value: Value, known: Facts): Value {
    if (value.taints.length === 0) return value;
    return { ...value, taints: value.taints.map((taint) => ({ ...taint, cleared: taint.cleared | (known.get(taint.root) ?? 0) })) };
  }

  #carry(step: CompiledStep, following: Following): void {
    const { from, to } = step;
    for (const value of this.#read(from, following)) {
      const carried = this.#made(value, step, following);
      this.#write(to, this.#safe(step.decodes ? decoded(carried) : carried, from, following), following);
    }
  }

  /** What a library makes of something is not that thing: it is known by the call's name. */
  #made(value: Value, { from, to, as }: CompiledStep, { calling, keepsWords }: Following): Value {
    const isMade = from.base !== 'path' && to.base === 'result' && (to.parts.length === 0 || as !== undefined) && from.parts.length === 0 && (as !== undefined || calling.name !== null);
    return isMade ? made(value, as === undefined ? `${keepsWords ? sameWords : ''}${calling.name ?? ''}()` : `=${as}()`) : value;
  }

  /** What came from a sanitized argument is safe in the result. */
  #safe(value: Value, from: PlacePath | HandedOver, { sanitizers, calling, state }: Following): Value {
    let safe = value;
    for (const sanitizer of sanitizers) {
      if (sanitizer.cleans === 'argument' || (sanitizer.argument !== from.base && sanitizer.argument !== 'all' && from.base !== 'all')) continue;
      if ('escapes' in sanitizer) {
        safe = escaped(safe, kindSet(sanitizer.escapes));
        continue;
      }
      const kinds = sanitizerKinds(sanitizer, calling.passed);
      safe = sanitizer.cleans === 'both' ? sanitized(safe, kinds, state) : cleared(safe, kinds);
    }
    return safe;
  }

  #places(place: PlacePath, { calling, result }: Following): readonly Value[] {
    switch (place.base) {
      case 'this': return [calling.receiver.value];
      case 'result': return result ? [result] : [];
      case 'all': case 'named': return this.#interpreter.calls.at(place.base, calling).map(({ value }) => value);
      default: {
        const one = calling.passed[place.base] ?? calling.passed.find(({ isMany }) => isMany);
        return one ? [one.value] : [];
      }
    }
  }

  #read(place: PlacePath | HandedOver, following: Following): readonly Value[] {
    if (place.base === 'path') return [this.#interpreter.handlers.handed(place.path, following.calling.node, following.calling.node, following.state)];
    const callback = callbackOf(place);
    if (callback !== null) {
      const [first, second] = place.parts;
      if (first?.kind === 'parameter' && second?.kind === 'parameter') {
        const collected = following.collectors.get(`${callback}(${first.index})`);
        const value = collected && following.state.variable(collected);
        return value ? [value] : [];
      }
      const value = following.yielded.get(callback);
      return value ? [place.parts.slice(1).reduce((at, part) => this.#part(at, part, following), value)] : [];
    }
    return this.#places(place, following).map((value) => place.parts.reduce((at, part) => this.#part(at, part, following), value));
  }

  /** The name of a member of `thing` that an argument tells. */
  #nameGiven(thing: Value, argument: number, { passed }: Calling, state: State): { readonly value: ConstantValue } | undefined {
    const name = passed[argument]?.value ?? unknown;
    if (thing.references.some(({ kind }) => kind === 'object')) this.#interpreter.functions.noteSensitive(name, state);
    return onlyConstant(name);
  }

  #part(value: Value, part: PlacePart, { calling, state }: Following): Value {
    switch (part.kind) {
      case 'elements': case 'append':
        return this.#interpreter.members.elements(value, calling.node, state);
      case 'spread':
        return elementsOf(state, { ...value, references: value.references.filter((one) => one.kind !== 'object' || one.shape !== 'record') });
      case 'last':
        return takeLast(state, value);
      case 'element':
        return this.#interpreter.members.read(value, part.key, calling.node, state);
      case 'named': {
        const key = this.#nameGiven(value, part.argument, calling, state);
        return key ? this.#interpreter.members.read(value, String(key.value), calling.node, state) : elementsOf(state, value);
      }
      case 'content':
        return { ...unknown, taints: derived(contentOf(state, value).map(({ taint }) => taint).reduce<Value['taints']>((all, one) => joinTaints(all, [one]), [])) };
      case 'names':
        return namesOf(state, value);
      case 'above':
        return value.references.map((one) => (one.kind === 'object' ? state.member(one, aboveMember) : undefined)).find((one) => one !== undefined) ?? unknown;
      case 'failure':
        return value.failure ?? unknown;
      case 'returned': case 'parameter': case 'receiver':
        return unknown;
    }
  }

  #write(place: PlacePath, value: Value, following: Following): void {
    const { calling, state } = following;
    const [first, second] = place.parts;
    const callback = callbackOf(place);
    if (place.base === 'result' && (first?.kind === 'parameter' || first?.kind === 'receiver')) {
      following.result = following.result && bound(following.result, first, value);
      return;
    }
    if (first?.kind === 'receiver' && callback !== null) {
      following.receivers.set(callback, value);
      return;
    }
    if (first?.kind === 'parameter' && callback !== null) {
      let handed = following.handed.get(callback);
      if (!handed) following.handed.set(callback, (handed = []));
      const before = handed[first.index];
      handed[first.index] = before ? join(before, value) : value;
      return;
    }
    if (place.base === 'result' && !first) {
      following.result = following.result ? join(following.result, value) : value;
      return;
    }
    if (first?.kind === 'failure') {
      if (place.base === 'result' && value !== unknown) {
        const before = following.result ?? unknown;
        following.result = { ...before, failure: before.failure ? join(before.failure, value) : value };
      }
      return;
    }
    if (place.base === 'result' && !hasObject(following.result)) {
      const object = this.#interpreter.newObject(calling.node, 'list', state, following.api ? { api: following.api } : {});
      following.result = following.result ? join(following.result, reference(object)) : reference(object);
    }
    for (const target of this.#places(place, following)) {
      if (first && second) {
        // `result[][1]`: the elements are things that are made here, too.
        const inner = this.#interpreter.newObject(calling.node, 'list', state, {}, place.base === 'result' ? calling : following.calling.node);
        this.#put(reference(inner), second, value, following);
        this.#put(target, first, reference(inner), following);
      } else if (first) {
        this.#put(target, first, value, following);
      } else {
        this.#interpreter.copyMembers(value, target, [], state);
      }
    }
  }

  #put(target: Value, part: PlacePart, value: Value, { calling, state }: Following): void {
    switch (part.kind) {
      case 'append':
        appendElement(state, target, value);
        break;
      case 'element':
        writeMember(state, target, part.key, value);
        break;
      case 'named': {
        const key = this.#nameGiven(target, part.argument, calling, state);
        writeMember(state, target, key ? String(key.value) : null, value);
        break;
      }
      case 'elements': case 'last': case 'content':
        writeMember(state, target, null, value);
        break;
      case 'names':
        noteNames(state, target, value);
        break;
      case 'above':
        for (const one of target.references) if (one.kind === 'object') this.#interpreter.members.inherit(one, value, state);
        break;
      case 'returned': case 'parameter': case 'receiver': case 'failure':
        break;
    }
  }

  /** Calls the functions that stand at a place with what steps hand to them. */
  #callBack(callback: string, steps: readonly CompiledStep[], following: Following): void {
    const { calling, state } = following;
    const place = callback === 'this' ? calling.receiver : calling.passed[Number(callback)];
    if (!place) return;
    const handed = following.handed.get(callback) ?? [];
    for (const { from } of steps) {
      const [first, second] = from.parts;
      if (callbackOf(from) !== callback || first?.kind !== 'parameter' || second?.kind !== 'parameter') continue;
      handed[first.index] = this.#collector(`${callback}(${first.index})`, following);
    }
    const passed = Array.from(handed, (value): Passed => ({ value: value ?? unknown, node: place.node }));
    for (const reference of this.#interpreter.calls.callables(place.value, calling, state)) {
      const one = reference.kind === 'object' ? calledFor(reference, 'call') : reference;
      if (one?.kind !== 'function' && one?.kind !== 'api') continue;
      // A callback may not be called at all, and its end is not the caller's.
      const layer = state.fork();
      const called: Calling = { node: calling.node, name: null, receiver: { value: following.receivers.get(callback) ?? unknown, node: place.node }, passed };
      const value = this.#interpreter.calls.call({ ...unknown, references: [one] }, called, layer);
      layer.isDead = false;
      state.commit(layer);
      const before = following.yielded.get(callback);
      following.yielded.set(callback, before ? join(before, value) : value);
    }
  }

  /** A function that remembers what it is called with. */
  #collector(key: string, { calling, collectors, state }: Following): Value {
    const { range } = calling.node;
    const variable: Variable = { name: '', range, owner: state.frame.node, isConstant: false };
    collectors.set(key, variable);
    const given: { -readonly [K in keyof Variable]: Variable[K] } = { name: '', range, owner: state.frame.node, isConstant: true };
    const node: FunctionNode = {
      kind: 'function', range, name: '', variables: [given], captured: [variable], isAsync: false, isGenerator: false, decorators: [],
      parameters: [{ variable: given, range, isRest: false, decorators: [] }],
      body: { kind: 'block', range, body: [{ kind: 'assign', range, target: { kind: 'variable', variable, range }, value: { kind: 'variable', variable: given, range } }] },
    };
    given.owner = node;
    const collector: FunctionReference = { kind: 'function', node, file: state.frame.file, captured: null, receiver: null };
    return reference(collector);
  }
}

/** The callback that a place belongs to: the receiver or the number of the argument. */
function callbackOf({ base, parts }: PlacePath | HandedOver): string | null {
  const [first] = parts;
  return first && base !== 'path' && (first.kind === 'returned' || first.kind === 'parameter' || first.kind === 'receiver') && base !== 'result' && base !== 'all' && base !== 'named' ? String(base) : null;
}

/** What holds of something else than the elements. */
function ofOthers(known: Facts): Facts {
  return new Map([...known].filter(([subject]) => !('base' in subject && rootPath(subject).includes(anyMember))));
}

/** What holds of all elements holds of the list. */
function ofWholes(known: Facts): Facts {
  const all = new Map(known);
  for (const [subject, kinds] of known) if ('base' in subject && subject.key === anyMember && subject.parent) all.set(subject.parent, kinds);
  return all;
}

/** Whether a step hands something to a callback, before that is called. */
function isHandedOver({ base, parts: [first] }: PlacePath): boolean {
  return base !== 'result' && (first?.kind === 'parameter' || first?.kind === 'receiver');
}

/** The functions of a value, given something in advance. */
function bound(functions: Value, part: PlacePart, value: Value): Value {
  return {
    ...functions,
    references: functions.references.map((one) => {
      if (one.kind !== 'function') return one;
      if (part.kind === 'receiver') return { ...one, receiver: value };
      return { ...one, bound: [...one.bound ?? [], value] };
    }),
  };
}

function hasObject(value: Value | null): boolean {
  return value?.references.some((one) => one.kind === 'object') ?? false;
}
