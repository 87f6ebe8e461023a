/** A summary applied to one call: inputs become what is passed, objects that the function made become this call's own. */
import { sinkKinds } from '../../catalog/kinds.ts';
import type { Variable } from '../ir.ts';
import type { Passed } from './functions.ts';
import type { Interpreter, Ranged } from './interpreter.ts';
import type { KindSet } from './kind-set.ts';
import type { Likeness } from './likeness.ts';
import { contentOf, elementsOf, writeMember } from './memory.ts';
import { anyMember, type Arrival, type State } from './state.ts';
import type { Summary } from './summaries.ts';
import { addPassage, addStation } from './trace.ts';
import {
  childRoot, derived, isFixed, join, joinTaints, reference, unknown, verbatimRoots,
  type AbstractObject, type BuiltText, type ClassReference, type Facts, type FunctionReference, type Reference, type Root, type Taint, type Value,
} from './value.ts';

/** As many things that a summary tells are applied in the time that one evaluation takes. */
const effectsForOne = 6;

/** How many things a call changes, clears and lets arrive. */
function sizeOf({ exit, arrivals, thrown }: Summary): number {
  let size = arrivals.length + thrown.length + exit.variables.size;
  for (const members of exit.members.values()) size += members.size;
  return size;
}

/** One call of a function that has a summary. */
export class Substitution {
  readonly #interpreter: Interpreter;
  readonly #summary: Summary;
  readonly #passed: readonly Passed[];
  readonly #receiver: Value;
  readonly #call: Ranged;
  readonly #state: State;
  readonly #resolved = new Map<Root, Value>();
  readonly #taken = new Map<Taint, readonly Taint[]>();
  readonly #values = new Map<Value, Value>();
  readonly #copies = new Map<AbstractObject, AbstractObject>();
  readonly #rebound = new Map<FunctionReference, FunctionReference>();
  /** The way out that is being looked at, where it is none of those that return. */
  #thrown: State | null = null;
  readonly #reboundClasses = new Map<ClassReference, ClassReference>();
  readonly #likeness: Likeness | undefined;

  constructor(interpreter: Interpreter, summary: Summary, passed: readonly Passed[], receiver: Value, call: Ranged, state: State, likeness?: Likeness) {
    this.#interpreter = interpreter;
    this.#likeness = likeness;
    this.#summary = summary;
    this.#passed = passed;
    this.#receiver = receiver;
    this.#call = call;
    this.#state = state;
  }

  /** Changes the state as the call does, and yields its result. */
  apply(): Value {
    const { exit, arrivals, node, captured, result, thrown } = this.#summary;
    this.#interpreter.spend(Math.ceil(sizeOf(this.#summary) / effectsForOne), this.#state.frame);
    for (const arrival of arrivals) {
      for (const taint of this.#arriving(arrival)) {
        this.#interpreter.sinks.arrive({ ...arrival, taint, text: arrival.text ? this.#text(arrival.text) : this.#textOf(arrival) }, this.#state);
      }
    }
    for (const one of thrown) {
      if (one.value.taints.length === 0 && one.value.references.length === 0) continue;
      this.#thrown = one.state;
      this.#interpreter.functions.throws(this.value(one.value), this.#state);
    }
    if (exit.isDead) {
      this.#state.isDead = true;
      return unknown;
    }
    // All that is written was read before: two members may have changed places.
    const writes: (() => void)[] = [];
    for (const [variable, before] of exit.variables) {
      if (variable.owner === node || captured?.has(variable)) continue;
      const value = this.value(before);
      writes.push(() => this.#state.setVariable(variable, value));
    }
    for (const [holder, members] of exit.members) {
      if ('run' in holder && holder.run === exit.frame.id) continue;
      for (const [key, before] of members) {
        const value = this.value(before);
        writes.push(() => this.#write(holder, key, value));
      }
    }
    const yielded = this.value(result);
    for (const write of writes) write();
    for (const [root, kinds] of exit.cleared) this.#clear(root, kinds);
    return yielded;
  }

  #write(holder: AbstractObject | Root, key: string, value: Value): void {
    if ('run' in holder) {
      this.#state.setMember(this.#likeness?.of(holder) ?? holder, key, value);
    } else if (this.#isOwn(holder)) {
      writeMember(this.#state, this.#resolve(holder, this.#call), key === anyMember ? null : key, value);
    } else {
      this.#state.setMember(holder, key, value);
    }
  }

  #clear(root: Root, kinds: KindSet): void {
    if (!this.#isOwn(root)) {
      this.#state.clear(root, kinds);
      return;
    }
    for (const one of this.#subjects(root)) this.#assume(one, kinds);
  }

  #assume(subject: Root | Variable, kinds: KindSet): void {
    if ('base' in subject) this.#state.clear(subject, kinds);
  }

  #subjects(root: Root): readonly Root[] {
    const value = this.#resolve(root, this.#call);
    return [...verbatimRoots(value), ...value.references.flatMap((one) => (one.kind === 'object' && one.carrier ? [one.carrier] : []))];
  }

  #isOwn(root: Root): boolean {
    const { base } = root;
    return base.kind === 'input' && base.owner === this.#summary.node && !this.#summary.fixed.has(base.parameter);
  }

  /** What the call passes for an input, or for a member of one. */
  #resolve(root: Root, read: Ranged): Value {
    const known = this.#resolved.get(root);
    if (known) return known;
    let value: Value;
    if (root.parent) {
      const object = this.#resolve(root.parent, read);
      value = root.key.endsWith('()') ? made(object, root.key)
        : root.key === anyMember ? elementsOf(this.#state, object)
        : this.#interpreter.members.read(object, root.key, read, this.#state);
    } else {
      const { base } = root;
      value = base.kind !== 'input' ? unknown : base.parameter === 'this' ? this.#receiver : this.#passed[base.parameter]?.value ?? unknown;
    }
    this.#resolved.set(root, value);
    return value;
  }

  /** Where a thing arrives with all that is inside, what the call passes does so, too. */
  #arriving({ taint, kind }: Arrival): readonly Taint[] {
    if (!taint.isVerbatim || !sinkKinds[kind].takesContent || !this.#isOwn(taint.root)) return this.#taints(taint);
    return this.#takeTaints(taint, true);
  }

  /** A text that is passed on as it is, where the sink asks for it. */
  #textOf({ sink, kind, taint: { root, isVerbatim } }: Arrival): BuiltText | null {
    const asks = sink.begins ?? sink.harmlessBehind ?? sinkKinds[kind].harmlessBehind;
    return asks !== undefined && isVerbatim && this.#isOwn(root) ? this.#resolve(root, this.#call).text : null;
  }

  #taints(taint: Taint): readonly Taint[] {
    if (!this.#isOwn(taint.root)) return [taint];
    let taints = this.#taken.get(taint);
    if (!taints) this.#taken.set(taint, (taints = this.#takeTaints(taint)));
    return taints;
  }

  #takeTaints(taint: Taint, withContent = !taint.isVerbatim): readonly Taint[] {
    const value = this.#resolve(taint.root, taint.step?.first ?? this.#call);
    const taints = withContent ? contentOf(this.#state, value).map((content) => content.taint) : value.taints;
    return taints.map((one) => ({
      root: one.root,
      cleared: one.cleared | taint.cleared,
      escaped: one.escaped | taint.escaped,
      isVerbatim: one.isVerbatim && taint.isVerbatim,
      step: this.#continue(one, taint),
    }));
  }

  /** The stations of what is passed, the call, and those in the function. */
  #continue(outer: Taint, { root: { base }, step: inside }: Taint): Taint['step'] {
    const { node } = this.#summary;
    let { step } = outer;
    const passed = base.kind === 'input' && typeof base.parameter === 'number' ? this.#passed[base.parameter] : undefined;
    if (step && passed && base.kind === 'input' && base.name !== '') {
      step = addStation(step, {
        file: this.#state.frame.file.path, range: passed.node.range, owner: this.#state.frame.node,
        message: node.name === '' ? `is passed on as \`${base.name}\`` : `is passed to \`${node.name}\` as \`${base.name}\``,
      });
    }
    return addPassage(step, inside);
  }

  value(value: Value): Value {
    if (value.taints.length === 0 && value.references.length === 0 && !value.facts && !value.about && !value.text && !value.failure) return value;
    let taken = this.#values.get(value);
    if (!taken) {
      this.#interpreter.spend(1 + value.taints.length, this.#state.frame);
      this.#values.set(value, (taken = this.#takeValue(value)));
    }
    return taken;
  }

  #takeValue(value: Value): Value {
    let result: Value = {
      ...unknown,
      constants: value.constants,
      isFixed: value.isFixed,
      references: value.references.map((one) => this.#reference(one)),
      text: value.text && this.#text(value.text),
      facts: value.facts && { whenTrue: this.#facts(value.facts.whenTrue), whenFalse: this.#facts(value.facts.whenFalse) },
      about: value.about && { ...value.about, of: value.about.of.flatMap((one) => this.#outer(one)) },
      ...(value.failure ? { failure: this.value(value.failure) } : {}),
    };
    for (const taint of value.taints) {
      result = { ...result, taints: joinTaints(result.taints, this.#taints(taint)) };
      if (!taint.isVerbatim || !this.#isOwn(taint.root)) continue;
      const passed = this.#resolve(taint.root, this.#call);
      if (passed.references.length > 0 || passed.constants || (passed.text && !value.text)) {
        const { facts, about } = result;
        const isOnly = value.taints.length === 1 && value.references.length === 0 && !value.constants;
        const merged = isOnly ? passed : join(result, passed);
        result = { ...merged, taints: result.taints, facts, about };
      }
    }
    return result;
  }

  #facts(known: Facts): Facts {
    const all = new Map<Root | Variable, KindSet>();
    for (const [subject, kinds] of known) for (const one of this.#outer(subject)) all.set(one, (all.get(one) ?? 0) | kinds);
    return all;
  }

  #outer(subject: Root | Variable): readonly (Root | Variable)[] {
    if ('base' in subject) return this.#isOwn(subject) ? this.#subjects(subject) : [subject];
    return subject.owner === this.#summary.node ? [] : [subject];
  }

  #text(text: BuiltText): BuiltText {
    return { ...text, fragments: text.fragments.map((one) => (one.hole ? { ...one, hole: this.value(one.hole) } : one)) };
  }

  #reference(one: Reference): Reference {
    if (one.kind === 'object') return one.run === this.#summary.exit.frame.id ? this.#copy(one) : this.#likeness?.of(one) ?? one;
    if (one.kind === 'function') {
      const bound = this.#bind(one);
      if (this.#summary.left.has(one.node)) this.#state.frame.closures.set(one.node, bound);
      return bound;
    }
    if (one.kind === 'class') return this.#bindClass(one);
    return one;
  }

  /** An object that the function made, as this call's own. */
  #copy(object: AbstractObject): AbstractObject {
    const known = this.#copies.get(object);
    if (known) return known;
    const { shape, class: made, api, carrier, written, isSettings, isNamedApart } = object;
    const copy = this.#interpreter.newObject(this.#call, shape, this.#state, { class: made, api, carrier, written, isSettings, isNamedApart }, object);
    this.#copies.set(object, copy);
    const { exit } = this.#summary;
    for (const [key, value] of exit.members.get(object) ?? this.#thrown?.members.get(object) ?? []) this.#state.setMember(copy, key, this.value(value));
    return copy;
  }

  /** A closure that leaves its function takes along what it captured there. */
  #bind(closure: FunctionReference): FunctionReference {
    const { exit, node } = this.#summary;
    const own = closure.node.captured.filter((variable) => variable.owner === node);
    const { statics } = closure;
    const prototype = statics && this.#interpreter.members.knownPrototype(statics);
    const isFilled = statics?.run === exit.frame.id && (exit.members.has(statics) || (prototype && exit.members.has(prototype)));
    if (own.length === 0 && !closure.receiver && !closure.captured && !closure.bound && !isFilled) return closure;
    const known = this.#rebound.get(closure);
    if (known) return known;
    const captured = new Map(closure.captured);
    const copied = isFilled ? this.#copy(statics) : statics;
    const bound: FunctionReference = {
      ...closure, captured,
      receiver: closure.receiver && this.value(closure.receiver),
      ...(closure.bound ? { bound: closure.bound.map((one) => this.value(one)) } : {}),
      ...(copied ? { statics: copied } : {}),
    };
    this.#rebound.set(closure, bound);
    if (copied && prototype && copied !== statics && !exit.members.get(statics ?? copied)?.has('prototype')) this.#state.setMember(copied, 'prototype', reference(this.#copy(prototype)));
    for (const [variable, value] of captured) captured.set(variable, this.value(value));
    for (const variable of own) {
      const value = exit.variables.get(variable);
      if (value) captured.set(variable, this.value(value));
    }
    return bound;
  }

  /** A class that leaves the function which defines it takes along what its members captured there. */
  #bindClass(of: ClassReference): ClassReference {
    const { exit, node } = this.#summary;
    const functions = [...of.node.members.flatMap(({ value }) => (value ? [value] : []))];
    const own = new Set(functions.flatMap(({ captured }) => captured).filter((variable) => variable.owner === node));
    if (own.size === 0 && !of.captured && of.statics.run !== exit.frame.id) return of;
    const known = this.#reboundClasses.get(of);
    if (known) return known;
    const captured = new Map(of.captured);
    const methods = new Map<string, FunctionReference>();
    const bound: ClassReference = { ...of, captured, methods, parent: of.parent && this.value(of.parent), statics: of.statics.run === exit.frame.id ? this.#copy(of.statics) : of.statics };
    this.#reboundClasses.set(of, bound);
    for (const [variable, value] of captured) captured.set(variable, this.value(value));
    for (const variable of own) {
      const value = exit.variables.get(variable);
      if (value) captured.set(variable, this.value(value));
    }
    for (const [name, method] of of.methods) methods.set(name, { ...this.#bind(method), captured });
    return bound;
  }
}

/** What a library makes of a value: a root of its own below the value's. By a key that begins with `=`, what is made again is the same. */
export function made(value: Value, key: string): Value {
  const taints: Taint[] = value.taints.flatMap((taint) => {
    if (taint.root.key === key && key.startsWith('=')) return [taint];
    const child = taint.isVerbatim ? childRoot(taint.root, key) : null;
    return child ? [{ ...taint, root: child }] : derived([taint]);
  });
  return { ...value, taints, constants: null, text: value.text && { ...value.text, isOnlyOne: false }, facts: null, about: value.about?.what === 'way' ? value.about : null, isFixed: isFixed(value) };
}

