/**
 * Members of values, wherever they stand: of objects and classes of the program, of roots, and of what a library knows, where a
 * source may be among them.
 */
import type { SourceKind } from '../../catalog/kinds.ts';
import type { FunctionNode, Member } from '../ir.ts';
import type { Calling } from './calls.ts';
import { asEntry } from './cleaning.ts';
import { subjects } from './conditions.ts';
import type { Passed } from './functions.ts';
import { isGlobalObject, type Interpreter, type Ranged } from './interpreter.ts';
import { allKinds, clearedBy, kindBit, kindSet } from './kind-set.ts';
import { calledFor, declaresField, elementsOf, holders, inherited, methodOf, readHolder, readRoots, writeMember } from './memory.ts';
import { aboveMember, anyMember, type State } from './state.ts';
import { addStation, type Step, type Station } from './trace.ts';
import { asPartOf } from './verdicts.ts';
import {
  cleared, constant, derived, join, joinTaints, merge, newRoot, onlyConstant, reference, rootLabel, unknown, verbatimRoots,
  type AbstractObject, type ApiReference, type ClassReference, type FunctionReference, type Root, type Taint, type Value,
} from './value.ts';

/** What is said of data where it enters. */
const origins: Readonly<Record<SourceKind, string>> = {
  request: 'comes from the request',
  'command-line': 'comes from the command line',
  environment: 'comes from the environment',
  'archive-entry': 'is a name in the archive',
  error: 'tells of the program\'s inside',
  'predictable-random': 'can be predicted',
  digest: 'is computed here',
};

/** What a library's thing is a member or a result of: an object or input, the call that made it, or a mere path. */
export type Carrier = AbstractObject | Root | Ranged | Asked | string;

/** A question to a thing of a library, which it answers the same way each time. */
export interface Asked {
  readonly of: AbstractObject;
  readonly what: string;
}

/** What a library hands to a function of ours: what that calls it. */
interface HandedOver {
  readonly label: string;
  readonly owner: FunctionNode;
}

/** Reads and writes members. */
export class Members {
  readonly #interpreter: Interpreter;
  readonly #sources = new Map<Carrier, Map<string, Root>>();
  readonly #prototypes = new Map<AbstractObject, AbstractObject>();
  #hasHeirs = false;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** A member, with the object that it is taken from. */
  member(node: Member, state: State): { readonly value: Value; readonly object: Value; readonly key: string | null } {
    const object = this.#interpreter.evaluate(node.object, state);
    const { name: key, value: chosenBy } = this.keyOf(node, state);
    const told = key === null ? null : this.#toldMember(object, key);
    if (told) return { object, key, value: this.fromApi(told, told.path, node, state) };
    const read = isGlobalObject(node.object) && key !== null ? this.#interpreter.global(key, node, state) : this.asCleared(this.read(object, key, node, state), state);
    // A module that has no default export is its own.
    const own = node.object.kind === 'module' && key === 'default' && isNothing(read) ? object : read;
    const inherited = node.object.kind === 'super' && key !== null ? this.#inherited(object, key, state) : null;
    const value = inherited ? reference(inherited) : own;
    // A size bounds what it is the size of. A field that is called so is a field.
    const isField = object.references.some((one) => one.kind === 'object' && state.member(one, key ?? anyMember)) || (key === 'size' && object.taints.length > 0);
    const inText = key === null ? null : memberOfText(object, key);
    if (inText) return { object, key, value: inText };
    if ((key === 'length' || key === 'size') && !isField) {
      return { object, key, value: { ...unknown, about: { what: 'size', of: subjects({ node: node.object, value: object }), kinds: 0 } } };
    }
    const part = asPartOf(this.#asPart(value, object), object);
    return { object, key, value: foreseeable(key === null ? asEntry(part, object, { node: node.key, value: chosenBy }, state) : part, chosenBy) };
  }

  /** What a model says of a member of a file of the project. */
  #toldMember(object: Value, key: string): ApiReference | null {
    const file = object.references.find((one) => one.kind === 'api' && one.path.startsWith('./'));
    return file?.kind === 'api' ? this.#interpreter.paths.member(file, key) : null;
  }

  /** What is read tells of the thing that it is read from, and of what that was made of. */
  #asPart(value: Value, object: Value): Value {
    const parts = value.references.flatMap((one) => (one.kind === 'api' ? one.entries.parts : []));
    const [part] = parts;
    if (!part) return value;
    if ('clears' in part) return cleared(value, kindSet(part.clears));
    const of: Root[] = [];
    for (const root of verbatimRoots(object)) {
      for (let at: Root | null = root; at; at = at.key.endsWith('()') ? at.parent : null) of.push(at);
    }
    return { ...value, about: { what: 'part', of, kinds: clearedBy(part.establishes) } };
  }

  /** The name of a member; null where it is not known. */
  key(node: Member, state: State): string | null {
    return this.keyOf(node, state).name;
  }

  /** The name of a member, with what it is made of. */
  keyOf(node: Member, state: State): { readonly name: string | null; readonly value: Value } {
    if (node.key.kind === 'constant') return { name: String(node.key.value), value: unknown };
    const value = this.#interpreter.evaluate(node.key, state);
    this.#interpreter.functions.noteSensitive(value, state);
    const only = onlyConstant(value);
    return { name: only ? String(only.value) : null, value };
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
          // What a library hands to us keeps its methods, whatever is written into it under a name that is not known.
          const isHidden = own && !(one.carrier && key !== null && !state.member(one, key));
          if (one.api && !isHidden) add(this.#apiMember(one.api, one, key, node, state));
          if (one.isDeclared && one.class && key !== null && !own) add(this.#interpreter.classes.declaredField(one.class, key, state));
          if (one.class && key !== null && !own) add(this.#classMember(one.class, key, withData(one, object), node, state) ?? this.#absent(one, key, node, state));
          if (this.#hasHeirs && key !== null && !own) add(this.#inheritedFrom(one, key, object, node, state));
          if (key !== null && !own) add(this.#getter(readHolder(state, one, `get ${key}`), object, node, state));
          break;
        }
        case 'class':
          add(readHolder(state, one.statics, key));
          if (key === 'prototype') add(reference(this.prototypeOf(one.statics, one)));
          if (key !== null && !readHolder(state, one.statics, key)) add(inherited(one, ({ statics }) => readHolder(state, statics, key) ?? null));
          for (const parent of one.parent?.references ?? []) {
            if (parent.kind === 'class' && key === null) add(readHolder(state, parent.statics, key));
            else if (parent.kind === 'api') add(this.#apiMember(parent, parent.path, key, node, state));
          }
          break;
        case 'api': {
          const member = this.#apiMember(one, this.#carrier(object) ?? one.path, key, node, state);
          // A part of a source that is a source itself is what models say of it.
          if (member && object.taints.length > 0 && member.taints.length > 0 && object.references.length === 1) return member;
          add(member);
          break;
        }
        case 'function':
          if (key !== null && one.node.isObject && !this.#isOfFunctions(key)) add(reference(one));
          else if (one.statics) add(readHolder(state, one.statics, key) ?? (key === 'prototype' ? reference(this.prototypeOf(one.statics)) : null));
          break;
      }
    }
    const any = !result && key !== null && object.constants === null ? this.#interpreter.paths.anyMember(key) : null;
    if (any && any.entries.sources.length > 0) result = this.fromApi(any, this.#carrier(object) ?? node, node, state);
    return result ? merge(ofRoots, result) : ofRoots;
  }

  /** What the instances of a function or class inherit from. */
  prototypeOf(statics: AbstractObject, of?: ClassReference): AbstractObject {
    let prototype = this.#prototypes.get(statics);
    if (!prototype) this.#prototypes.set(statics, (prototype = { kind: 'object', shape: 'record', run: statics.run, class: of }));
    return prototype;
  }

  /** The object of `prototypeOf`, where the program has spoken of it. */
  knownPrototype(statics: AbstractObject): AbstractObject | undefined {
    return this.#prototypes.get(statics);
  }

  /** Makes `above` what a thing inherits its members from. */
  inherit(thing: AbstractObject, above: Value, state: State): void {
    this.#hasHeirs = true;
    state.setMember(thing, aboveMember, above);
  }

  #inheritedFrom(thing: AbstractObject, key: string, receiver: Value, node: Ranged, state: State): Value | null {
    let above = state.member(thing, aboveMember);
    for (let depth = 0; above && depth < 12; depth++) {
      let next: Value | undefined;
      for (const one of above.references) {
        if (one.kind !== 'object') continue;
        const found = readHolder(state, one, key) ?? this.#getter(readHolder(state, one, `get ${key}`), receiver, node, state) ?? (one.class && this.#classMember(one.class, key, receiver, node, state));
        if (found) return found;
        next ??= state.member(one, aboveMember);
      }
      above = next;
    }
    return null;
  }

  /** Any element or member of a value, of what a library gives, too: the entries of an archive. */
  elements(value: Value, node: Ranged, state: State): Value {
    let result = elementsOf(state, value);
    for (const one of value.references) {
      const api = one.kind === 'api' ? one : one.kind === 'object' ? one.api ?? null : null;
      const element = api && this.#apiMember(api, one.kind === 'object' ? one : api.path, null, node, state);
      if (element) result = result === unknown ? element : join(result, element);
    }
    return result;
  }

  /** What is read keeps what checks have cleared here, wherever it goes. */
  asCleared(value: Value, state: State): Value {
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
      taints: value.taints.map((taint) => (known.has(taint.root) || (taint.step && !isHandedOver(taint.step)) ? taint : taint.step ? this.#readOf(taint, node, state) : { ...taint, step: addStation(null, { file: state.frame.file.path, range: node.range, message: 'is read here', owner: state.frame.node, isRead: true }) })),
    };
  }

  /** Of what a library handed over, the place where a member is read tells more. */
  #readOf(taint: Taint, node: Ranged, state: State): Taint {
    const { base } = taint.root;
    if (base.kind !== 'source' || !isReading(node)) return taint;
    const message = `\`${rootLabel(taint.root)}\` ${origins[base.sourceKind]}`;
    return { ...taint, step: addStation(null, { file: state.frame.file.path, range: node.range, message, owner: state.frame.node }) };
  }

  /** Assigns to a member: a setter is called, anything else is changed. */
  write(object: Value, key: string | null, assigned: Passed, node: Ranged, state: State): void {
    this.#tellAssigned(object, key, assigned, node, state);
    for (const one of key === null ? [] : object.references) {
      if (one.kind !== 'object') continue;
      const own = state.member(one, `set ${key}`)?.references.find((setter) => setter.kind === 'function');
      const setter = own ?? (one.class && methodOf(one.class, `set ${key}`, object));
      if (!setter && this.#writeAbsent(one, String(key), assigned, node, state)) return;
      if (!setter) continue;
      this.#interpreter.functions.call(setter, [assigned], object, node, state);
      return;
    }
    writeMember(state, object, key, assigned.value);
  }

  /** What the class makes of a member that its instance has not; in that very method, nothing. */
  #absent(object: AbstractObject, key: string, node: Ranged, state: State): Value | null {
    const method = calledFor(object, 'absentRead');
    return method && method.node !== state.frame.node ? this.#interpreter.functions.call(method, [{ value: constant(key), node }], reference(object), node, state) : null;
  }

  #writeAbsent(object: AbstractObject, key: string, assigned: Passed, node: Ranged, state: State): boolean {
    const method = calledFor(object, 'absentWrite');
    if (!method || !object.class || method.node === state.frame.node || state.member(object, key) || declaresField(object.class, key)) return false;
    this.#interpreter.functions.call(method, [{ value: constant(key), node }, assigned], reference(object), node, state);
    return true;
  }

  /** An instance whose class says what it is as text, as that text. */
  asText(value: Value, node: Ranged, state: State): Value {
    let result = value;
    for (const one of value.references) {
      const method = one.kind === 'object' ? calledFor(one, 'text') : null;
      if (!method || method.node === state.frame.node) continue;
      const text = this.#interpreter.functions.call(method, [], reference(one), node, state);
      const others = result.references.filter((other) => other !== one);
      result = others.length === 0 && result.taints.length === 0 ? text : join({ ...result, references: others }, text);
    }
    return result;
  }

  /** Takes a member away; what accessors make of one stays. */
  remove(object: Value, key: string | null, state: State): void {
    const isMade = key !== null && object.references.some((one) => one.kind === 'object' && one.class && methodOf(one.class, `get ${key}`, object));
    if (!isMade) writeMember(state, object, key, constant(undefined));
  }

  /** What models say of an assignment to this member. */
  #tellAssigned(object: Value, key: string | null, assigned: Passed, node: Ranged, state: State): void {
    const { sinks, uses, paths } = this.#interpreter;
    let api: ApiReference | null = null;
    for (const one of object.references) {
      const of = one.kind === 'api' ? one : one.kind === 'object' ? one.api : undefined;
      api ??= of ? paths.member(of, key) : null;
    }
    if (!api && key !== null && object.references.length === 0) api = paths.anyMember(key);
    sinks.assigned(api, key, assigned, node, state);
    const told = api?.entries.uses ?? (key === null ? [] : paths.ofAny(key).uses);
    if (told.length > 0) uses.check(told, 'assignment', this.#assignedName(node, key, state), { assigned }, node, state);
  }

  #assignedName(node: Ranged, key: string | null, state: State): string {
    const written = /^[\w$.]+(?=\s*=)/.exec(state.frame.file.text.slice(node.range.start, node.range.end))?.[0];
    return written ?? key ?? '';
  }

  /**
   * A member that is written into is an object, though nobody tells: of a library's thing (`ctx.state.user = …`), or where nothing
   * stands yet, in languages in which that makes one (`$rows['x']['y'] = …`).
   */
  madeOnWrite(node: Member, value: Value, state: State): Value {
    if (holders(value).length > 0) return value;
    const around = this.#interpreter.evaluate(node.object, state);
    const owner = (node.object.kind === 'member' ? this.madeOnWrite(node.object, around, state) : around).references.find((one) => one.kind === 'object');
    if (!owner) return value;
    const { name: key } = this.keyOf(node, state);
    const isEmpty = value.constants === null || value.constants.every((one) => one === undefined || one === null);
    if (owner.api && owner.shape === 'instance' ? node.key.kind !== 'constant' : owner.api !== undefined || !isEmpty || value.taints.length > 0) return value;
    const made = { ...value, constants: null, references: [...value.references, this.#interpreter.newObject(node, 'record', state)] };
    writeMember(state, reference(owner), key, made);
    return made;
  }

  #classMember(of: ClassReference, key: string, receiver: Value, node: Ranged, state: State): Value | null {
    const getter = methodOf(of, `get ${key}`, receiver);
    if (getter) return this.#interpreter.functions.call(getter, [], receiver, node, state);
    for (let at: ClassReference | undefined = of, depth = 0; at && depth < 12; depth++) {
      const prototype = this.#prototypes.get(at.statics);
      const added = prototype && state.member(prototype, key);
      if (added) return added;
      at = at.parent?.references.find((one) => one.kind === 'class');
    }
    const method = methodOf(of, key, receiver);
    // Some languages let an instance stand for its class.
    if (method) return reference(method);
    const shared = readHolder(state, of.statics, key) ?? inherited(of, ({ statics }) => readHolder(state, statics, key) ?? null);
    return shared && boundTo(receiver, shared);
  }

  /** What is called by a member's name: where a field has the name of a method, that is the method. */
  called(node: Member, state: State): { readonly value: Value; readonly object: Value; readonly key: string | null } {
    const read = this.member(node, state);
    const { object, key, value } = read;
    if (key === null || value.references.some(({ kind }) => kind === 'function')) return read;
    const methods = object.references.flatMap((one) => (one.kind === 'object' && one.class && state.member(one, key) ? methodOf(one.class, key, withData(one, object)) ?? [] : []));
    return methods.length === 0 ? read : { ...read, value: reference(...methods) };
  }

  /** Whether models say what a method of this name does with the function that it is called on. */
  #isOfFunctions(key: string): boolean {
    const { steps } = this.#interpreter.paths.ofAny(key);
    return steps.some(({ from, to }) => [from, to].some(({ base, parts: [first] }) => base === 'this' && (first?.kind === 'returned' || first?.kind === 'parameter')));
  }

  #getter(getter: Value | undefined, object: Value, node: Ranged, state: State): Value | null {
    const accessor = getter?.references.find((one) => one.kind === 'function');
    return accessor ? this.#interpreter.functions.call(accessor, [], object, node, state) : null;
  }

  /** Whose members are the same data each time that they are read: an object or an input; null for a mere path. */
  #carrier(object: Value): AbstractObject | Root | null {
    return object.references.find((one) => one.kind === 'object') ?? object.taints.find(({ isVerbatim }) => isVerbatim)?.root ?? null;
  }

  #apiMember(of: ApiReference, carrier: Carrier, key: string | null, node: Ranged, state: State): Value | null {
    const member = this.#interpreter.paths.member(of, key);
    if (!member) return null;
    if (member.entries.uses.length > 0) this.#interpreter.uses.check(member.entries.uses, 'read', this.#excerpt(node, state), { passed: [], receiver: { value: unknown, node } }, node, state);
    return this.fromApi(member, carrier, node, state);
  }

  /** Something of a library; untrusted data where a model says so. `carrier`: the thing whose member or result it is. `calling`: the call that yields it. */
  fromApi(of: ApiReference, from: Carrier, node: Ranged, state: State, handed?: HandedOver, calling?: Calling): Value {
    const sources = of.entries.sources.filter(({ where }) => !where || (calling && this.#interpreter.uses.fulfils(where, calling, state)));
    const [carrier, asked] = isAsked(from) ? [from.of, `(${from.what})`] : [from, ''];
    if (sources.length === 0) return { ...reference(of), constants: of.at.find(({ constants }) => constants)?.constants ?? null };
    let roots = this.#sources.get(carrier);
    if (!roots) this.#sources.set(carrier, (roots = new Map()));
    const taints: Taint[] = [];
    for (const { kind, clears, isObject, except = [] } of sources) {
      const key = `${kind} ${of.path}${asked}`;
      let root = roots.get(key);
      if (!root) roots.set(key, (root = newRoot({ kind: 'source', sourceKind: kind, label: handed?.label ?? this.#sourceLabel(of, node, state), carrier: carrierRoot(carrier) ?? (calling ? ownRoot(calling.receiver.value) : null), isObject: isObject === true })));
      for (const name of except) if (!state.member(root, name)) state.setMember(root, name, unknown);
      if (taints.some((taint) => taint.root === root)) continue;
      const message = `\`${rootLabel(root)}\` ${origins[kind]}`;
      taints.push({ root, cleared: kindSet(clears ?? []), escaped: 0, isVerbatim: true, step: addStation(null, { ...placeOf(node, state), range: node.range, message, ...(handed?.owner ? { owner: handed.owner } : {}), ...(handed ? { isHandedOver: true as const } : {}) }) });
    }
    return { ...reference(of), taints };
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
    const { file } = placeOf(node, state);
    const whole = file === state.frame.file.path ? state.frame.file.text : this.#interpreter.texts.get(file) ?? '';
    const text = whole.slice(node.range.start, node.range.end).replace(/\s+/g, ' ');
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
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
}

/** One of the things that a value may be, with the data that the value is. */
function withData(one: AbstractObject, { taints }: Value): Value {
  return taints.length === 0 ? reference(one) : { ...reference(one), taints };
}

/** Whoever can predict which element is taken can predict the element. */
function foreseeable(value: Value, chosenBy: Value): Value {
  const predictable = chosenBy.taints.filter(({ root: { base } }) => base.kind === 'source' && base.sourceKind === 'predictable-random');
  if (predictable.length === 0) return value;
  return { ...value, taints: joinTaints(value.taints, derived(predictable).map((taint) => ({ ...taint, cleared: allKinds & ~kindBit('secret') }))) };
}

/** Functions in a field of a class that get the instance which they are taken from. */
function boundTo(instance: Value, shared: Value): Value {
  if (!shared.references.some((one) => one.kind === 'function' && one.node.takesInstance)) return shared;
  return { ...shared, references: shared.references.map((one) => (one.kind === 'function' && one.node.takesInstance ? { ...one, bound: [instance] } : one)) };
}

/** Not where a summary's own reading is told for a call. */
function isReading(node: Ranged): boolean {
  return 'kind' in node && (node.kind === 'member' || node.kind === 'call');
}

function isHandedOver(step: Step): boolean {
  return step.kind === 'station' && step.isHandedOver === true;
}

/** A character of a constant text, or its length. */
function memberOfText({ constants, taints }: Value, key: string): Value | null {
  if (!constants || constants.length === 0 || taints.length > 0) return null;
  const found = constants.map((one) => (typeof one !== 'string' ? undefined : key === 'length' ? one.length : one[Number(key)]));
  return found.every((one) => one !== undefined) ? { ...unknown, constants: found } : null;
}

/** Nothing is known of it, not even that it is something. */
function isNothing({ references, taints, constants }: Value): boolean {
  return references.length + taints.length === 0 && constants === null;
}

function isAsked(carrier: Carrier): carrier is Asked {
  return typeof carrier === 'object' && 'what' in carrier;
}

/** What a check of the thing that a source is read from is a check of. */
/** The data that a thing is, or stands for: what it is asked for is a part of that. */
function ownRoot({ references, taints }: Value): Root | null {
  const [one, other] = references;
  if (one?.kind === 'object' && one.carrier && !other) return one.carrier;
  return taints.find(({ isVerbatim }) => isVerbatim)?.root ?? null;
}

function carrierRoot(carrier: Exclude<Carrier, Asked>): Root | null {
  if (typeof carrier === 'string') return null;
  if ('base' in carrier) return carrier;
  return 'run' in carrier ? carrier.carrier ?? null : null;
}

/** Where a node stands: what a summary asks for was read where its first station is, perhaps in another file. */
function placeOf(node: Ranged, state: State): Pick<Station, 'file' | 'owner'> {
  return isStation(node) ? { file: node.file, owner: node.owner } : { file: state.frame.file.path, owner: state.frame.node };
}

function isStation(node: Ranged): node is Station {
  return 'kind' in node && node.kind === 'station';
}
