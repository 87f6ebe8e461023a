/**
 * Runs IR abstractly: evaluates each node to what is known of its value, and changes the state as the program would. What
 * calls do is in `calls.ts`, statements that steer are in `control.ts`.
 */
import type { ClassNode, ConstantValue, FunctionNode, List, Member, Node, Operation, Range, RecordNode, Text, Variable } from '../ir.ts';
import { Calls } from './calls.ts';
import { comparison, facts, intersection, negation, subjects, truthFacts, union, assume } from './conditions.ts';
import { Control } from './control.ts';
import { Functions, type Passed } from './functions.ts';
import { allKinds } from './kind-set.ts';
import { appendElement, elementsOf, methodOf, namesOf, readHolder, readRoots, writeMember } from './memory.ts';
import { entriesOf, type ApiPaths } from './paths.ts';
import type { Project } from '../project.ts';
import type { Reporter } from './report.ts';
import { addStation } from './trace.ts';
import { anyMember, lengthMember, joinStates, type State } from './state.ts';
import {
  concatenate, constant, derived, join, joinTaints, merge, newRoot, noFacts, onlyConstant, reference, truthiness, unknown,
  type AbstractObject, type ApiReference, type BuiltText, type ClassReference, type Fragment, type FunctionReference, type Root, type SourceText, type Taint, type Value,
} from './value.ts';

/** Something that stands in the text. */
export interface Ranged {
  readonly range: Range;
}

/** What bounds the work on one file: each evaluation of a node costs 1. */
export interface Fuel {
  left: number;
  /** What may be spent in other files than the one that is looked at. */
  abroad: number;
  /** Something was nested too deep to be followed. */
  isCutOff: boolean;
}

const maximumDepth = 400;

export class Interpreter {
  readonly calls: Calls;
  readonly functions: Functions;
  readonly #control: Control;
  readonly #sources = new Map<object | string, Map<string, Root>>();
  #depth = 0;

  constructor(readonly paths: ApiPaths, readonly reporter: Reporter, readonly project: Project, readonly home: SourceText, readonly fuel: Fuel) {
    this.calls = new Calls(this);
    this.functions = new Functions(this);
    this.#control = new Control(this);
  }

  evaluate(node: Node, state: State): Value {
    if (state.isDead || this.fuel.left <= 0) return unknown;
    if (this.#depth > maximumDepth) {
      this.fuel.isCutOff = true;
      return unknown;
    }
    this.fuel.left--;
    if (state.frame.file !== this.home && this.fuel.abroad-- <= 0) return unknown;
    this.#depth++;
    try {
      return this.#evaluate(node, state);
    } finally {
      this.#depth--;
    }
  }

  #evaluate(node: Node, state: State): Value {
    switch (node.kind) {
      case 'constant':
        return { ...constant(node.value), text: typeof node.value === 'string' ? this.#constantText(node, node.value, state) : null };
      case 'text': return this.#text(node, state);
      case 'variable': return this.#asCleared(state.variable(node.variable) ?? unknown, state);
      case 'global': return this.#api(this.paths.root(node.name), node, state);
      case 'module': return this.#module(node.specifier, node, state);
      case 'super': return this.#superclass(state);
      case 'member': return this.member(node, state).value;
      case 'call': return this.calls.evaluate(node, state);
      case 'operation': return this.#operation(node, state);
      case 'logical': return this.#logical(node, state);
      case 'list': return this.#list(node, state);
      case 'record': return this.#record(node, state);
      case 'function': return this.#closure(node, state);
      case 'class': return this.#class(node, state);
      case 'assign': {
        if (node.target.kind === 'variable') {
          const value = this.#named(this.#declared(this.evaluate(node.value, state), node.target.variable, state), node.target.variable.name, node.target, state);
          if (node.target.variable.owner !== state.frame.node) state.variable(node.target.variable);
          if (!state.isDead) state.setVariable(node.target.variable, value);
          return value;
        }
        const object = this.evaluate(node.target.object, state);
        const key = this.#key(node.target, state);
        const value = this.evaluate(node.value, state);
        if (!state.isDead) this.#writeMember(object, key, { value, node: node.value }, node, state);
        return value;
      }
      case 'other':
        for (const child of node.children) this.evaluate(child, state);
        return unknown;
      case 'block': case 'if': case 'loop': case 'switch': case 'try': case 'exit':
        return this.#control.run(node, state);
    }
  }

  /** A member, with the object that it is taken from. */
  member(node: Member, state: State): { readonly value: Value; readonly object: Value; readonly key: string | null } {
    const object = this.evaluate(node.object, state);
    const key = this.#key(node, state);
    const own = this.#asCleared(this.read(object, key, node, state), state);
    const inherited = node.object.kind === 'super' && key !== null ? this.#inherited(object, key, state) : null;
    const value = inherited ? reference(inherited) : own;
    // A size bounds what it is the size of. A field that is called so is a field.
    const isField = object.references.some((one) => one.kind === 'object' && state.member(one, key ?? anyMember)) || (key === 'size' && object.taints.length > 0);
    if ((key === 'length' || key === 'size') && !isField) {
      return { object, key, value: { ...unknown, about: { what: 'size', of: subjects({ node: node.object, value: object }), kinds: 0 } } };
    }
    return { object, key, value };
  }

  #key(node: Member, state: State): string | null {
    if (node.key.kind === 'constant') return String(node.key.value);
    const key = this.evaluate(node.key, state);
    this.functions.noteSensitive(key, state);
    const only = onlyConstant(key);
    return only ? String(only.value) : null;
  }

  /** Reads a member of a value, wherever it stands. `node` is where it is read. */
  read(object: Value, key: string | null, node: Ranged, state: State): Value {
    const ofRoots = this.#beginAt(readRoots(state, object, key), object, node, state);
    let result: Value | null = null;
    const add = (value: Value | null | undefined): void => {
      if (value) result = result ? join(result, value) : value;
    };
    for (const one of object.references) {
      switch (one.kind) {
        case 'object': {
          const own = readHolder(state, one, key);
          add(own);
          if (one.api && !own) add(this.#apiMember(one.api, one, key, node, state));
          if (one.class && key !== null && !own) add(this.#classMember(one.class, key, reference(one), node, state));
          if (key !== null && !own) add(this.#getter(readHolder(state, one, `get ${key}`), object, node, state));
          break;
        }
        case 'class':
          add(readHolder(state, one.statics, key));
          if (key === 'prototype') add(reference(one.statics));
          for (const parent of one.parent?.references ?? []) {
            if (parent.kind === 'class') add(readHolder(state, parent.statics, key));
            else if (parent.kind === 'api') add(this.#apiMember(parent, parent.path, key, node, state));
          }
          break;
        case 'api':
          add(this.#apiMember(one, this.#carrier(object) ?? one.path, key, node, state));
          break;
        case 'function':
          break;
      }
    }
    return result ? merge(ofRoots, result) : ofRoots;
  }

  /** What a declaration tells of a value of which nothing else is known. */
  #declared(value: Value, variable: Variable, state: State): Value {
    return value.references.length === 0 && variable.type?.kind === 'name' ? merge(value, this.functions.typed(variable.type, variable, state)) : value;
  }

  /** What is read keeps what checks have cleared here, wherever it goes. */
  #asCleared(value: Value, state: State): Value {
    if (value.taints.length === 0) return value;
    let isChanged = false;
    const taints = value.taints.map((taint) => {
      const kinds = taint.cleared | state.clearedKinds(taint.root);
      if (kinds === taint.cleared) return taint;
      isChanged = true;
      return { ...taint, cleared: kinds };
    });
    return isChanged ? { ...value, taints } : value;
  }

  /** The first station of an input's member is where it is read. */
  #beginAt(value: Value, object: Value, node: Ranged, state: State): Value {
    if (value.taints.length === 0) return value;
    const known = new Set(object.taints.map(({ root }) => root));
    return {
      ...value,
      taints: value.taints.map((taint) => (taint.step || known.has(taint.root) ? taint : { ...taint, step: addStation(null, { file: state.frame.file.path, range: node.range, message: 'is read here', owner: state.frame.node, isRead: true }) })),
    };
  }

  /** Assigns to a member: a setter is called, anything else is changed. */
  #writeMember(object: Value, key: string | null, assigned: Passed, node: Ranged, state: State): void {
    for (const one of key === null ? [] : object.references) {
      if (one.kind !== 'object') continue;
      const own = state.member(one, `set ${key}`)?.references.find((setter) => setter.kind === 'function');
      const setter = own ?? (one.class && methodOf(one.class, `set ${key}`, object));
      if (!setter) continue;
      this.functions.call(setter, [assigned], object, node, state);
      return;
    }
    writeMember(state, object, key, assigned.value);
  }

  #classMember(of: ClassReference, key: string, receiver: Value, node: Ranged, state: State): Value | null {
    const getter = methodOf(of, `get ${key}`, receiver);
    if (getter) return this.functions.call(getter, [], receiver, node, state);
    const method = methodOf(of, key, receiver);
    return method && reference(method);
  }

  #getter(getter: Value | undefined, object: Value, node: Ranged, state: State): Value | null {
    const accessor = getter?.references.find((one) => one.kind === 'function');
    return accessor ? this.functions.call(accessor, [], object, node, state) : null;
  }

  /** Whose members are the same data each time that they are read: an object or an input; null for a mere path. */
  #carrier(object: Value): object | null {
    return object.references.find((one) => one.kind === 'object') ?? object.taints.find(({ isVerbatim }) => isVerbatim)?.root ?? null;
  }

  #apiMember(of: ApiReference, carrier: object | string, key: string | null, node: Ranged, state: State): Value | null {
    const member = this.paths.member(of, key);
    return member && this.fromApi(member, carrier, node, state);
  }

  #api(of: ApiReference | null, node: Ranged, state: State): Value {
    return of ? this.fromApi(of, of.path, node, state) : unknown;
  }

  /** An imported module: a package that models know, or a file of the project. */
  #module(specifier: string, node: Node, state: State): Value {
    const known = this.paths.root(specifier);
    return known ? this.#api(known, node, state) : this.functions.imported(specifier, state);
  }

  /** Something of a library; untrusted data where a model says so. `carrier`: the thing whose member or result it is. */
  fromApi(of: ApiReference, carrier: object | string, node: Ranged, state: State): Value {
    const source = entriesOf(of).flatMap(({ sources }) => sources)[0];
    if (!source) return reference(of);
    let roots = this.#sources.get(carrier);
    if (!roots) this.#sources.set(carrier, (roots = new Map()));
    let root = roots.get(of.path);
    if (!root) roots.set(of.path, (root = newRoot({ kind: 'source', sourceKind: source.kind, label: this.#sourceLabel(of, node, state), carrier: carrierRoot(carrier) })));
    const taint: Taint = { root, cleared: 0, isVerbatim: true, step: null };
    return { ...reference(of), taints: [{ ...taint, step: this.#step(taint, node, `\`${root.base.kind === 'source' ? root.base.label : ''}\` comes from the ${source.kind}`, state) }] };
  }

  /** What a source is called: as in the code, but for `req[part]`, where the part is known. */
  #sourceLabel(of: ApiReference, node: Ranged, state: State): string {
    const text = this.#excerpt(node, state);
    const object = /^(.+)\[[^\]'"]+\]$/.exec(text)?.[1];
    const name = /\.([\w$]+)$/.exec(of.path)?.[1];
    return object && name ? `${object}.${name}` : text;
  }

  /** What a node is called in the code. */
  #excerpt(node: Ranged, state: State): string {
    const text = state.frame.file.text.slice(node.range.start, node.range.end).replace(/\s+/g, ' ');
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
  }

  #step(taint: Taint, node: Ranged, message: string, state: State): Taint['step'] {
    return addStation(taint.step, { file: state.frame.file.path, range: node.range, message, owner: state.frame.node });
  }

  /** Data keeps a note of the names that it is given. */
  #named(value: Value, name: string, node: Ranged, state: State): Value {
    if (value.taints.length === 0 || name === '') return value;
    return { ...value, taints: value.taints.map((taint) => ({ ...taint, step: this.#step(taint, node, `\`${name}\` holds it`, state) })) };
  }

  /** A new object of this place of the program. `of` tells objects of one place apart. */
  newObject(site: object, shape: AbstractObject['shape'], state: State, more: Partial<Pick<AbstractObject, 'class' | 'api' | 'carrier'>> = {}, of: object | null = null): AbstractObject {
    let here = state.frame.sites.get(site);
    if (!here) state.frame.sites.set(site, (here = new Map()));
    let made = here.get(of);
    if (!made) here.set(of, (made = { kind: 'object', shape, frame: state.frame, ...more }));
    return made;
  }

  #list(node: List, state: State): Value {
    const list = this.newObject(node, 'list', state);
    const value = reference(list);
    state.setMember(list, lengthMember, constant(0));
    for (const { value: element, spread } of node.elements) {
      const item = this.evaluate(element, state);
      if (!spread) {
        appendElement(state, value, item);
        continue;
      }
      for (const one of this.calls.spread(item, state)) {
        if (one.isMany) {
          state.setMember(list, lengthMember, unknown);
          writeMember(state, value, null, one.value);
        } else {
          appendElement(state, value, one.value);
        }
      }
    }
    return value;
  }

  #record(node: RecordNode, state: State): Value {
    const record = this.newObject(node, 'record', state);
    state.setMember(record, lengthMember, unknown);
    const value = reference(record);
    for (const entry of node.entries) {
      if (entry.kind === 'spread') {
        this.copyMembers(this.evaluate(entry.value, state), value, entry.except, state);
        continue;
      }
      const key = entry.key.kind === 'constant' ? String(entry.key.value) : onlyConstant(this.evaluate(entry.key, state))?.value;
      const name = key === undefined ? null : String(key);
      writeMember(state, value, entry.accessor && name !== null ? `${entry.accessor} ${name}` : name, this.evaluate(entry.value, state));
    }
    return value;
  }

  /** All members of one thing to another, but those in `except`. */
  copyMembers(from: Value, to: Value, except: readonly string[], state: State): void {
    for (const one of from.references) {
      if (one.kind !== 'object') continue;
      for (const key of state.memberKeys(one)) {
        const member = state.member(one, key);
        if (member && !except.includes(key)) writeMember(state, to, key === anyMember ? null : key, member);
      }
    }
    if (from.taints.length > 0) writeMember(state, to, null, readRoots(state, { ...unknown, taints: from.taints }, null));
  }

  #closure(node: FunctionNode, state: State): Value {
    const made: FunctionReference = { kind: 'function', node, file: state.frame.file, captured: null, receiver: null };
    state.frame.closures.set(node, made);
    return reference(made);
  }

  #class(node: ClassNode, state: State): Value {
    const parent = node.parent ? this.evaluate(node.parent, state) : null;
    const statics = this.newObject(node, 'record', state);
    const methods = new Map<string, FunctionReference>();
    const made: ClassReference = { kind: 'class', node, parent, methods, captured: null, statics };
    for (const decorator of node.decorators) this.evaluate(decorator, state);
    for (const { kind, key, isStatic, value, decorators } of node.members) {
      for (const decorator of decorators) this.evaluate(decorator, state);
      const name = key.kind === 'constant' ? String(key.value) : onlyConstant(this.evaluate(key, state))?.value;
      if (!value || name === undefined) continue;
      const method: FunctionReference = { kind: 'function', node: value, file: state.frame.file, captured: null, receiver: null };
      if (isStatic || kind === 'initializer') {
        if (kind === 'method') state.setMember(statics, String(name), reference(method));
        else if (kind === 'getter' || kind === 'setter') state.setMember(statics, `${kind === 'getter' ? 'get' : 'set'} ${String(name)}`, reference(method));
        else state.setMember(statics, String(name), this.functions.call(method, [], reference(made), value, state));
      } else if (kind === 'method') {
        methods.set(String(name), method);
      } else if (kind === 'getter' || kind === 'setter') {
        methods.set(`${kind === 'getter' ? 'get' : 'set'} ${String(name)}`, method);
      }
    }
    this.functions.noteClass(made, state);
    return reference(made);
  }

  #superclass(state: State): Value {
    for (let at: State | null = state; at; at = at.parent) {
      const own = this.functions.classOf(at.frame.node);
      if (own) return own.parent ?? unknown;
    }
    return unknown;
  }

  /** A method of the class above, for the instance at hand. */
  #inherited(parent: Value, key: string, state: State): FunctionReference | null {
    const { receiver } = state.frame.node;
    const instance = receiver && state.variable(receiver);
    for (const one of parent.references) {
      const method = one.kind === 'class' ? methodOf(one, key, instance ?? unknown) : null;
      if (method) return method;
    }
    return null;
  }

  // ---- operators

  #text(node: Text, state: State): Value {
    const parts = node.parts.map((part) => ({ node: part, value: this.evaluate(part, state) }));
    return this.#built(parts, node, state);
  }

  /** Text made of values one behind the other. */
  #built(parts: readonly { readonly node: Node; readonly value: Value }[], node: Node, state: State): Value {
    const values = parts.map(({ value }) => value);
    const constants = values.map((value) => onlyConstant(value));
    const folded = constants.every((one) => one !== undefined && isPrimitive(one.value)) ? constants.map((one) => String(one?.value)).join('') : null;
    const message = { file: state.frame.file.path, range: node.range, message: 'becomes part of this text', owner: state.frame.node };
    let taints: readonly Taint[] = [];
    for (const value of values) taints = joinTaints(taints, derived([...value.taints, ...this.#elementTaints(value, state)], message));
    return {
      ...unknown,
      taints,
      constants: folded !== null && folded.length < 10_000 ? [folded] : null,
      text: concatenate(parts.map((part) => this.#fragments(part.node, part.value, state))),
    };
  }

  /** A list becomes text with its elements. */
  #elementTaints(value: Value, state: State): readonly Taint[] {
    return value.references.some((one) => one.kind === 'object' && one.shape === 'list') ? elementsOf(state, value).taints : [];
  }

  #constantText(node: Node, value: string, state: State): BuiltText {
    return { isOnlyOne: true, fragments: [{ range: node.range, owner: state.frame.node, file: state.frame.file.path, constant: value, hole: null }] };
  }

  /** Built text keeps its pieces; anything else put into text is a hole. */
  #fragments(node: Node, value: Value, state: State): BuiltText {
    if (value.text && (value.text.isOnlyOne || value.text.fragments.some(({ hole }) => hole))) return value.text;
    const only = onlyConstant(value);
    const fragment: Fragment = {
      range: node.range, owner: state.frame.node, file: state.frame.file.path,
      constant: only && isPrimitive(only.value) ? String(only.value) : null,
      hole: value,
    };
    return { isOnlyOne: true, fragments: [fragment] };
  }

  #operation(node: Operation, state: State): Value {
    const operands = node.operands.map((operand) => ({ node: operand, value: this.evaluate(operand, state) }));
    const [left, right] = operands;
    if (!left) return unknown;
    switch (node.operator) {
      case 'await':
        return left.value;
      case 'add':
        if (!right) return unknown;
        return this.#add(left, right, node, state);
      case 'arithmetic':
        return unknown;
      case 'not': {
        this.functions.noteSensitive(left.value, state);
        const truth = truthiness(left.value);
        return { ...unknown, constants: truth === undefined ? null : [!truth], facts: negation(left) };
      }
      case 'typeOf':
        this.functions.noteSensitive(left.value, state);
        return { ...unknown, about: { what: 'type', of: subjects(left), kinds: 0 } };
      case 'equal': case 'unequal': case 'less': case 'lessOrEqual': case 'greater': case 'greaterOrEqual': case 'instanceOf': {
        if (!right) return unknown;
        this.functions.noteSensitive(left.value, state);
        this.functions.noteSensitive(right.value, state);
        const decided = compare(node.operator, left.value, right.value);
        return { ...unknown, constants: decided === undefined ? null : [decided], facts: comparison(node.operator, left, right) };
      }
      case 'in': {
        if (!right) return unknown;
        const isClosed = namesOf(state, right.value).constants !== null;
        return { ...unknown, facts: isClosed ? { whenTrue: facts(subjects(left), allKinds), whenFalse: noFacts } : null };
      }
      case 'keys': {
        const names = this.newObject(node, 'list', state);
        state.setMember(names, anyMember, namesOf(state, left.value));
        return reference(names);
      }
      case 'yield': case 'yieldAll':
        this.functions.yielded(node.operator === 'yield' ? left.value : elementsOf(state, left.value), state);
        return unknown;
      case 'delete':
        if (left.node.kind === 'member') writeMember(state, this.evaluate(left.node.object, state), this.#key(left.node, state), constant(undefined));
        return unknown;
      case 'void':
        return unknown;
    }
  }

  #add(left: { node: Node; value: Value }, right: { node: Node; value: Value }, node: Node, state: State): Value {
    const a = onlyConstant(left.value)?.value;
    const b = onlyConstant(right.value)?.value;
    if (typeof a === 'number' && typeof b === 'number') return constant(a + b);
    return this.#built([left, right], node, state);
  }

  #logical(node: Extract<Node, { kind: 'logical' }>, state: State): Value {
    const left = this.evaluate(node.left, state);
    this.functions.noteSensitive(left, state);
    const skips = node.operator === 'coalesce' ? isPresent(left) : node.operator === 'or' ? truthiness(left) : negated(truthiness(left));
    if (skips === true) return left;
    const test = truthFacts({ node: node.left, value: left });
    const layer = state.fork();
    if (node.operator !== 'coalesce') assume(layer, node.operator === 'and' ? test.whenTrue : test.whenFalse);
    const right = this.evaluate(node.right, layer);
    if (skips === false) {
      state.commit(layer);
      return right;
    }
    const isLeaving = layer.isDead;
    state.commit(joinStates(state, [state.fork(), layer]));
    if (isLeaving) assume(state, node.operator === 'or' ? test.whenTrue : node.operator === 'and' ? test.whenFalse : noFacts);
    const other = truthFacts({ node: node.right, value: right });
    const merged = isLeaving ? left : join(node.operator === 'and' ? falsy(left) : left, right);
    if (node.operator === 'coalesce' || isLeaving) return merged;
    return {
      ...merged,
      facts: node.operator === 'and'
        ? { whenTrue: union(test.whenTrue, other.whenTrue), whenFalse: intersection(test.whenFalse, other.whenFalse) }
        : { whenTrue: intersection(test.whenTrue, other.whenTrue), whenFalse: union(test.whenFalse, other.whenFalse) },
    };
  }
}

/** What a check of the thing that a source is read from is a check of. */
function carrierRoot(carrier: object | string): Root | null {
  if (typeof carrier === 'string') return null;
  if ('base' in carrier) return carrier as Root;
  return (carrier as Partial<AbstractObject>).carrier ?? null;
}

const isPrimitive = (value: ConstantValue): boolean => value === null || typeof value !== 'object';
const negated = (truth: boolean | undefined): boolean | undefined => (truth === undefined ? undefined : !truth);

/** What is left of a value where it is falsy: nothing that could do harm. */
const falsy = (value: Value): Value => (value.constants ? { ...unknown, constants: value.constants } : unknown);

/** Neither null nor undefined; undefined where that is not known. */
function isPresent(value: Value): boolean | undefined {
  if (!value.constants) return undefined;
  const isMissing = value.constants.map((one) => one === null || one === undefined);
  return isMissing.every(Boolean) ? false : isMissing.some(Boolean) ? undefined : true;
}

/** The outcome of a comparison of constants, where every pair of them agrees. */
function compare(operator: Operation['operator'], left: Value, right: Value): boolean | undefined {
  if (!left.constants || !right.constants) return undefined;
  const outcomes = new Set<boolean | undefined>();
  for (const a of left.constants) for (const b of right.constants) outcomes.add(compareTwo(operator, a, b));
  return outcomes.size === 1 ? [...outcomes][0] : undefined;
}

function compareTwo(operator: Operation['operator'], a: ConstantValue, b: ConstantValue): boolean | undefined {
  if (!isPrimitive(a) || !isPrimitive(b)) return undefined;
  const isNothing = (a ?? undefined) === undefined && (b ?? undefined) === undefined;
  if (operator === 'equal') return isNothing || a === b;
  if (operator === 'unequal') return !isNothing && a !== b;
  if (typeof a === 'string' && typeof b === 'string') return order(operator, a, b);
  return typeof a === 'number' && typeof b === 'number' ? order(operator, a, b) : undefined;
}

function order<T extends string | number>(operator: Operation['operator'], a: T, b: T): boolean | undefined {
  switch (operator) {
    case 'less': return a < b;
    case 'lessOrEqual': return a <= b;
    case 'greater': return a > b;
    case 'greaterOrEqual': return a >= b;
    default: return undefined;
  }
}
