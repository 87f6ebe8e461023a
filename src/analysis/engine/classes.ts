/** Classes of the program: their definitions, their instances, and what declared types tell. */
import type { Call, ClassMember, ClassNode, FunctionNode, Node, TypeHint } from '../ir.ts';
import type { Calling } from './calls.ts';
import type { Passed } from './functions.ts';
import type { Interpreter, Ranged } from './interpreter.ts';
import { overloaded } from './overloads.ts';
import { fill, methodOf } from './memory.ts';
import { hasEntries } from './paths.ts';
import type { Frame, State } from './state.ts';
import {
  join, merge, onlyConstant, reference, unknown,
  type AbstractObject, type ApiReference, type ClassReference, type FunctionReference, type SourceText, type Value,
} from './value.ts';

/** Defines classes and makes instances of them. */
export class Classes {
  readonly #interpreter: Interpreter;
  /** The class of each function that is a member of one, as this analysis defines it. */
  readonly #classes = new Map<FunctionNode, ClassReference>();
  /** What stands for the instances of a class of which only the type is known. */
  readonly #declared = new Map<ClassNode, AbstractObject>();
  readonly #pending = new Map<Frame, ClassReference[]>();

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** A class, when its definition is reached: its static parts are run. */
  evaluate(node: ClassNode, state: State): Value {
    const parents = [node.parent, ...node.interfaces ?? []].flatMap((one) => (one ? [this.#interpreter.evaluate(one, state)] : []));
    const parent = parents.reduce<Value | null>((all, one) => (all ? join(all, one) : one), null);
    if (parent) this.#interpreter.functions.noteSensitive(parent, state);
    const statics = this.#interpreter.newObject(node, 'record', state);
    const methods = new Map<string, FunctionReference>();
    const made: ClassReference = { kind: 'class', node, file: state.frame.file, parent, methods, captured: null, statics };
    const decorators = node.decorators.map((decorator) => this.#interpreter.evaluate(decorator, state));
    this.#interpreter.annotations.defineClass(node, state);
    for (const member of node.members) {
      const { kind, key, isStatic, value, decorators: own } = member;
      const decorating = own.map((decorator) => this.#interpreter.evaluate(decorator, state));
      this.#interpreter.annotations.define(member, state);
      const name = key.kind === 'constant' ? String(key.value) : onlyConstant(this.#interpreter.evaluate(key, state))?.value;
      if (!value || name === undefined) continue;
      const method: FunctionReference = { kind: 'function', node: value, file: state.frame.file, captured: null, receiver: null };
      if (isStatic || kind === 'initializer') {
        if (kind !== 'field' && kind !== 'initializer') state.frame.closures.set(value, { ...method, receiver: reference(made) });
        if (kind === 'method') state.setMember(statics, String(name), reference(overloaded(method, state.member(statics, String(name)))));
        else if (kind === 'getter' || kind === 'setter') state.setMember(statics, `${kind === 'getter' ? 'get' : 'set'} ${String(name)}`, reference(method));
        else {
          const initial = this.#interpreter.functions.call(method, [], reference(made), value, state);
          state.setMember(statics, String(name), initial);
          if (kind === 'field' && state.frame.node.isModule) this.#interpreter.uses.checkVariable(String(name), { value: initial, node: key }, key, state, node.name);
        }
      } else if (kind === 'method') {
        this.#tellOverride(method, String(name), key, parent, state);
        const before = methods.get(String(name));
        const decorated = this.#decorated(method, decorating, value, state);
        methods.set(String(name), before ? overloaded(decorated, reference(before)) : decorated);
      } else if (kind === 'getter' || kind === 'setter') {
        methods.set(`${kind === 'getter' ? 'get' : 'set'} ${String(name)}`, method);
      }
    }
    this.#note(made, state);
    return decorators.reduceRight((decoratedClass, decorator) => this.#decoratedClass(decoratedClass, decorator, node, state), reference(made));
  }

  /** What models say of a method that stands for one of a library. */
  #tellOverride(method: FunctionReference, name: string, key: Node, parent: Value | null, state: State): void {
    for (const one of parent?.references ?? []) {
      const instance = one.kind === 'api' ? this.#interpreter.paths.called(one) : null;
      const uses = (instance && this.#interpreter.paths.member(instance, name))?.entries.uses ?? [];
      if (uses.length > 0) this.#interpreter.uses.check(uses, 'override', name, { assigned: { value: reference(method), node: key } }, key, state);
    }
  }

  /** What functions of the program that decorate a method make of it. */
  #decorated(method: FunctionReference, decorators: readonly Value[], node: Ranged, state: State): FunctionReference {
    let decorated = method;
    for (const decorator of decorators.flatMap(({ references }) => references)) {
      if (decorator.kind !== 'function') continue;
      const yielded = this.#interpreter.functions.call(decorator, [{ value: reference(decorated), node }, { value: unknown, node }], unknown, node, state);
      const made = yielded.references.find((one) => one.kind === 'function');
      if (made) decorated = made;
    }
    return decorated;
  }

  #decoratedClass(of: Value, decorator: Value, node: Ranged, state: State): Value {
    for (const one of decorator.references) {
      if (one.kind !== 'function') continue;
      const yielded = this.#interpreter.functions.call(one, [{ value: of, node }], unknown, node, state);
      if (yielded.references.some(({ kind }) => kind === 'class' || kind === 'function')) return yielded;
    }
    return of;
  }

  /** The class above that whose member is being run. */
  above(state: State): Value {
    return this.#running(state)?.parent ?? unknown;
  }

  /** The class whose member is being run. */
  own(state: State): Value {
    const own = this.#running(state);
    return own ? reference(own) : unknown;
  }

  #running(state: State): ClassReference | undefined {
    for (let at: State | null = state; at; at = at.parent) {
      const own = this.#classes.get(at.frame.node) ?? this.#interpreter.memo.classes.get(at.frame.node);
      if (own) return own;
    }
    return undefined;
  }

  /** Gives what was defined to those who import the file. */
  share(): void {
    for (const [node, of] of this.#classes) this.#interpreter.memo.classes.set(node, of);
  }

  /** Looks at the classes that a run has defined. */
  finish(frame: Frame, state: State): void {
    for (const of of this.#pending.get(frame) ?? []) this.#finish(of, state);
  }

  /** Constructs an instance of a class of the program. */
  construct(of: ClassReference, passed: readonly Passed[], node: Ranged, state: State): Value {
    const parentApi = this.#parentApi(of);
    const made = this.#interpreter.newObject(node, 'instance', state, { class: of, api: parentApi }, of.node);
    const value = reference(made);
    const returned = this.#initialize(of, value, passed, node, state, 0);
    const library = this.#parentOf(of);
    if (library && isCall(node)) {
      const calling: Calling = { node, name: null, receiver: { value, node }, passed };
      if (isSchema(library)) this.#fit(made, value, calling, state);
      // Without a constructor of its own, it takes what the library's takes, and has what that one's things have.
      if (!methodOf(of, 'constructor', value)) return this.#constructAbove(library, made, calling, state);
    }
    return returned.references.some((one) => one.kind === 'object' && one !== made) ? join(value, returned) : value;
  }

  #constructAbove(library: ApiReference, made: AbstractObject, calling: Calling, state: State): Value {
    const { taints, references } = this.#interpreter.calls.library(library.entries, library, calling, state);
    for (const one of references) {
      if (one.kind !== 'object' || one === made) continue;
      for (const key of state.memberKeys(one)) state.setMember(made, key, state.member(one, key) ?? unknown);
    }
    return merge({ ...unknown, taints }, calling.receiver.value);
  }

  /** What an instance was given fits what its class says of its fields. */
  #fit(made: AbstractObject, value: Value, calling: Calling, state: State): void {
    const { schemas } = this.#interpreter;
    const schema = schemas.ofClasses(value, state);
    if (schema?.kind !== 'object') return;
    for (const [name, field] of schema.members) {
      const given = state.member(made, name);
      if (given && given.taints.length > 0) state.setMember(made, name, schemas.apply(field, given, calling, state));
    }
  }

  /** Whether the class is a schema: it extends one that models call so. */
  isSchema(of: ClassReference): boolean {
    const library = this.#parentOf(of);
    return library !== undefined && isSchema(library);
  }

  /** Runs the constructor of the class above, or another one of its own, for an instance: `super(…)`. */
  callConstructor(parent: Value, passed: readonly Passed[], receiver: Value, node: Ranged, state: State): void {
    for (const one of parent.references) {
      if (one.kind !== 'class') continue;
      const constructor = methodOf(one, 'constructor', receiver);
      if (constructor) this.#interpreter.functions.call(constructor, passed, receiver, node, state);
    }
    for (const one of parent.references) if (one.kind === 'api' && isCall(node) && hasEntries(one.entries)) this.#interpreter.calls.library(one.entries, one, { node, name: null, receiver: { value: receiver, node }, passed }, state);
  }

  /** What is known of a value by its declared type. */
  typed(type: TypeHint | undefined, site: object, state: State, file: SourceText = state.frame.file): Value {
    if (type?.kind !== 'name') return unknown;
    let result = unknown;
    for (const one of this.#named(type.name, state, file).references) {
      if (one.kind === 'api') {
        const instance = this.#interpreter.paths.called(one);
        if (instance) result = join(result, reference(instance));
      } else if (one.kind === 'class') {
        for (const standing of this.#standingFor(one, state)) {
          result = join(result, reference(this.#interpreter.newObject(site, 'instance', state, { class: standing, api: this.#parentApi(standing), isDeclared: true }, standing.node)));
        }
      }
    }
    return result;
  }

  /** What a type's name stands for, in the file that says it. */
  #named(name: Node, state: State, file: SourceText): Value {
    if (file === state.frame.file) return this.#interpreter.evaluate(name, state);
    switch (name.kind) {
      case 'module': return this.#interpreter.module(name, state, file);
      case 'member': return name.key.kind === 'constant' ? this.#interpreter.members.read(this.#named(name.object, state, file), String(name.key.value), name, state) : unknown;
      case 'logical': return join(this.#named(name.left, state, file), this.#named(name.right, state, file));
      default: return this.#interpreter.evaluate(name, state);
    }
  }

  /** The classes whose instances stand where one is declared: its implementations, or itself. */
  #standingFor(of: ClassReference, state: State): readonly ClassReference[] {
    const nodes = of.node.implementations ?? [];
    const known = nodes.flatMap((node) => this.#named(node, state, of.file).references);
    const classes = known.flatMap((one) => (one.kind === 'class' && one.node !== of.node ? [one] : []));
    return classes.length > 0 ? classes : [of];
  }

  /** A field of an instance that somebody else makes and hands over: what the constructor gives it, called with things of its declared types. */
  declaredField(of: ClassReference, key: string, state: State): Value | undefined {
    let base: State = state;
    while (base.parent?.parent) base = base.parent;
    const shared = of.file === this.#interpreter.home || of.captured ? undefined : this.#interpreter.project.declared(of);
    return state.member(shared ?? this.#declared.get(of.node) ?? this.declare(of, base), key);
  }

  /** Makes what stands for the instances of a class, in the outermost state. */
  declare(of: ClassReference, base: State): AbstractObject {
    const object = this.#interpreter.newObject(of.node, 'instance', base, { class: of, api: this.#parentApi(of) }, this);
    this.#declared.set(of.node, object);
    const constructor = methodOf(of, 'constructor', unknown);
    const passed = constructor?.node.parameters.map((parameter): Passed => ({ value: this.typed(parameter.variable.type, parameter, base), node: parameter }));
    const isCalled = constructor ? this.#interpreter.functions.isCalled(constructor.node) : true;
    this.#initialize(of, reference(object), passed ?? [], of.node, base, 0);
    if (constructor && !isCalled) this.#interpreter.functions.forgetCall(constructor.node);
    base.isDead = false;
    return object;
  }

  #note(made: ClassReference, state: State): void {
    for (const method of made.methods.values()) for (const one of [method, ...method.overloads ?? []]) this.#classes.set(one.node, made);
    for (const { value } of made.node.members) if (value) this.#classes.set(value, made);
    const pending = this.#pending.get(state.frame);
    if (pending) pending.push(made);
    else this.#pending.set(state.frame, [made]);
  }

  /** Looks at the methods and fields that nobody has called or made, on an instance that the constructor made of its inputs. */
  #finish(of: ClassReference, state: State): void {
    const { functions } = this.#interpreter;
    const methods = [...of.methods.values()].flatMap((one) => [one, ...one.overloads ?? []]).filter(({ node }) => !functions.isCalled(node) || this.#interpreter.annotations.isHandler(node));
    const hasUnseenField = of.node.members.some(({ kind, isStatic, value }) => kind === 'field' && !isStatic && value && !functions.isCalled(value));
    if (methods.length === 0 && !hasUnseenField) return;
    const constructor = methodOf(of, 'constructor', unknown);
    const constructors = constructor ? [constructor, ...constructor.overloads ?? []].map(({ node }) => node) : [];
    const inputs = constructor?.node.parameters.map((parameter, index): Passed => ({ value: functions.inputs.of(constructor.node, index, parameter, state), node: parameter }));
    const isCalled = constructor ? functions.isCalled(constructor.node) : false;
    const instance = this.construct(of, inputs ?? [], of.node, state);
    if (constructor && !isCalled) functions.forgetCall(constructor.node);
    state.isDead = false;
    for (const method of methods) {
      if (constructors.includes(method.node)) continue;
      functions.callUnknown(method, instance, state);
      state.isDead = false;
    }
  }

  /** Runs field initializers and constructors, those of the class above first. What a constructor returns may stand for what it is called on. */
  #initialize(of: ClassReference, value: Value, passed: readonly Passed[], node: Ranged, state: State, depth: number): Value {
    const parents = of.parent?.references.filter((one) => one.kind === 'class') ?? [];
    const constructor = of.methods.get('constructor');
    if (depth < 8) for (const parent of parents) this.#initialize(parent, value, constructor ? [] : passed, node, state, depth + 1);
    for (const member of of.node.members) this.#initializeField(of, member, value, node, state);
    return constructor ? this.#interpreter.functions.call({ ...constructor, captured: of.captured }, passed, value, node, state) : unknown;
  }

  #initializeField(of: ClassReference, member: ClassMember, value: Value, node: Ranged, state: State): void {
    if (member.kind !== 'field' || member.isStatic || member.key.kind !== 'constant') return;
    const [object] = value.references;
    if (object?.kind !== 'object') return;
    const initial = member.value
      ? this.#interpreter.functions.call({ kind: 'function', node: member.value, file: of.file, captured: of.captured, receiver: null }, [], value, node, state)
      : this.typed(member.type, member, state);
    if (initial !== unknown) fill(state, object, [[String(member.key.value), initial]]);
  }

  /** The class of a library that this one extends, as far as models speak of it. */
  #parentOf(of: ClassReference, depth = 0): ApiReference | undefined {
    for (const one of of.parent?.references ?? []) {
      if (one.kind === 'api' && hasEntries(one.entries)) return one;
      const above = one.kind === 'class' && one !== of && depth < 8 ? this.#parentOf(one, depth + 1) : undefined;
      if (above) return above;
    }
    return undefined;
  }

  /** What an instance is in a library's terms, where its class extends one of a library. */
  #parentApi(of: ClassReference): ApiReference | undefined {
    for (const one of of.parent?.references ?? []) {
      if (one.kind === 'api') return this.#interpreter.paths.called(one) ?? undefined;
      if (one.kind === 'class' && one !== of) return this.#parentApi(one);
    }
    return undefined;
  }
}

function isSchema({ entries }: ApiReference): boolean {
  return entries.schemas.some(({ form }) => form === 'fields');
}

function isCall(node: Ranged): node is Call {
  return 'kind' in node && (node as Node).kind === 'call';
}
