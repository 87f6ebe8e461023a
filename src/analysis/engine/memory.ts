/** Reading and writing members: of objects, of roots, and of what a library knows. */
import type { Occasion } from '../ir.ts';
import { aboveMember, anyMember, lengthMember, namesMember, openMember, type Holder, type State } from './state.ts';
import {
  childRoot, constant, derived, join, joinTaints, onlyConstant, reference, unknown, verbatimRoots,
  type AbstractObject, type ClassReference, type FunctionReference, type Taint, type Value,
} from './value.ts';

/** The objects and roots whose members a write to `value` changes. */
export function holders(value: Value): readonly Holder[] {
  const objects: Holder[] = [];
  for (const one of value.references) {
    if (one.kind === 'object') objects.push(one);
    else if (one.kind === 'class') objects.push(one.statics);
    else if (one.kind === 'function' && one.statics) objects.push(one.statics);
  }
  return objects.length > 0 ? objects : verbatimRoots(value);
}

/** Members of which the state knows, without those of a library or a class. `key` null: any member. */
export function readHolder(state: State, holder: Holder, key: string | null): Value | undefined {
  if (key !== null) {
    const own = state.member(holder, key);
    if (own && 'run' in holder && holder.isNamedApart) return own;
    const any = state.member(holder, anyMember);
    return own && any ? join(own, any) : own ?? any;
  }
  let all: Value | undefined = state.member(holder, anyMember);
  for (const name of state.memberKeys(holder)) {
    const value = state.member(holder, name);
    if (value) all = all ? join(all, value) : value;
  }
  return all;
}

/** What a root's member is: what was written there, or a root of its own. */
export function readRoots(state: State, value: Value, key: string | null): Value {
  if (value.taints.length === 0) return unknown;
  let result = unknown;
  const taints: Taint[] = [];
  for (const taint of value.taints) {
    if (!taint.isVerbatim) {
      taints.push(taint);
      continue;
    }
    const written = readHolder(state, taint.root, key);
    if (written) {
      result = result === unknown ? written : join(result, written);
      if (key !== null) continue;
    }
    const child = childRoot(taint.root, key ?? anyMember);
    taints.push(child ? { ...taint, root: child } : { ...taint, isVerbatim: false });
  }
  return { ...result, taints: joinTaints(result.taints, taints) };
}

/** Writes a member. `key` null: one that is not known by name. */
export function writeMember(state: State, target: Value, key: string | null, value: Value): void {
  const to = holders(target);
  for (const holder of to) {
    if (key === null) {
      const before = state.member(holder, anyMember);
      state.setMember(holder, anyMember, before ? join(before, value) : value);
    } else if (to.length === 1) {
      // The read tells the frame that the member stood outside before.
      state.member(holder, key);
      state.setMember(holder, key, value);
    } else {
      const before = state.member(holder, key);
      state.setMember(holder, key, before ? join(before, value) : value);
    }
  }
}

/** A member was written under a name that is not known: what that is made of is among the names. */
export function noteNames(state: State, target: Value, name: Value): void {
  if (name.taints.length === 0) return;
  for (const holder of holders(target)) {
    const before = state.member(holder, namesMember);
    state.setMember(holder, namesMember, before ? join(before, name) : name);
  }
}

/** Adds an element to a list: at its end where its length is known, else anywhere. */
export function appendElement(state: State, target: Value, value: Value): void {
  const to = holders(target);
  const [list] = to;
  const length = list && to.length === 1 ? onlyConstant(state.member(list, lengthMember) ?? unknown)?.value : undefined;
  if (list && typeof length === 'number') {
    state.setMember(list, String(length), value);
    state.setMember(list, lengthMember, constant(length + 1));
  } else {
    writeMember(state, target, null, value);
  }
}

/** Takes the last element of a list. */
export function takeLast(state: State, target: Value): Value {
  const to = holders(target);
  const [list] = to;
  const length = list && to.length === 1 ? onlyConstant(state.member(list, lengthMember) ?? unknown)?.value : undefined;
  if (!list || typeof length !== 'number' || length === 0) return elementsOf(state, target);
  const last = readHolder(state, list, String(length - 1)) ?? unknown;
  state.setMember(list, String(length - 1), unknown);
  state.setMember(list, lengthMember, constant(length - 1));
  return last;
}

/** The untrusted things all of whose members were copied into a value. */
export function copiesIn(value: Value, state: State): Taint[] {
  return value.references.flatMap((one) => {
    const members = one.kind === 'object' ? state.member(one, anyMember)?.taints ?? [] : [];
    return members.flatMap((taint) => (taint.root.key === anyMember && taint.root.parent ? [{ ...taint, root: taint.root.parent }] : []));
  });
}

/** Any element or member of a value. */
export function elementsOf(state: State, value: Value): Value {
  let result = readRoots(state, value, null);
  for (const one of value.references) {
    if (one.kind !== 'object') continue;
    const members = readHolder(state, one, null);
    if (members) result = result === unknown ? members : join(result, members);
  }
  return result;
}

/** Something untrusted that stands in a value, and the keys that lead to it. */
export interface Content {
  readonly taint: Taint;
  readonly path: readonly string[];
}

/** All that is untrusted in a value and in what it holds, to a depth of four. */
export function contentOf(state: State, value: Value, path: readonly string[] = [], seen: Set<Holder> = new Set()): Content[] {
  const found: Content[] = value.taints.map((taint) => ({ taint, path }));
  if (path.length >= 4) return found;
  const inside: Holder[] = value.references.filter((one) => one.kind === 'object');
  for (const holder of inside) {
    if (seen.has(holder)) continue;
    seen.add(holder);
    for (const key of state.memberKeys(holder)) {
      const member = state.member(holder, key);
      if (member) found.push(...contentOf(state, member, [...path, key], seen));
    }
    const names = state.member(holder, namesMember);
    if (names) found.push(...names.taints.map((taint) => ({ taint: { ...taint, isVerbatim: false }, path })));
  }
  return found;
}

/** The list of known elements, in order; null where the length is not known. */
export function knownElements(state: State, value: Value): Value[] | null {
  const [only, ...others] = value.references;
  if (only?.kind !== 'object' || others.length > 0 || value.taints.length > 0) return null;
  const length = onlyConstant(state.member(only, lengthMember) ?? unknown)?.value;
  if (typeof length !== 'number' || state.member(only, anyMember)) return null;
  return Array.from({ length }, (_, index) => state.member(only, String(index)) ?? unknown);
}

/** More elements than these are not told apart where something is run for each. */
const maximumApart = 8;

/** The elements of a list for each of which something is run by itself: few, and nobody else's data. */
export function elementsApart(state: State, value: Value): Value[] | null {
  const elements = knownElements(state, value);
  const isFit = elements && elements.length > 0 && elements.length <= maximumApart
    && elements.every(({ taints, constants, references }) => taints.length === 0 && (constants?.length === 1 || references.length > 0));
  return isFit ? elements : null;
}

/** The members of a record, where all of them are known by name, and not more than a few; null where that is not so. */
export function knownMembers(state: State, value: Value): ReadonlyMap<string, Value> | null {
  const [only, ...others] = value.references;
  if (only?.kind !== 'object' || only.shape !== 'record' || only.api || others.length > 0 || value.taints.length > 0) return null;
  const keys = state.memberKeys(only);
  if (keys.length > maximumMembers || keys.includes(anyMember) || state.member(only, openMember) || state.member(only, namesMember) || state.member(only, aboveMember)) return null;
  // What an accessor yields is not known here.
  if (keys.some((key) => /^[gs]et /.test(key))) return null;
  return new Map(keys.map((key) => [key, state.member(only, key) ?? unknown]));
}

const maximumMembers = 50;

/** Whether a thing certainly has no member of that name. */
export function lacksMember(state: State, thing: Value, name: Value): boolean {
  const members = name.constants && name.taints.length === 0 ? knownMembers(state, thing) : null;
  return members !== null && name.constants !== null && !name.constants.some((one) => members.has(String(one)));
}

/** The names of a value's members: untrusted where the whole thing is. */
export function namesOf(state: State, value: Value): Value {
  let names: Value | null = null;
  let isClosed = value.references.length > 0;
  for (const one of value.references) {
    if (one.kind !== 'object' || one.shape === 'instance') isClosed = false;
    if (one.kind !== 'object') continue;
    const keys = state.memberKeys(one);
    if (keys.includes(anyMember) || state.member(one, openMember)) isClosed = false;
    for (const key of keys) names = names ? join(names, constant(key)) : constant(key);
    const written = state.member(one, namesMember);
    if (written) {
      isClosed = false;
      names = names ? join(names, written) : written;
    }
  }
  const taints = joinTaints(names?.taints ?? [], [...derived(value.taints), ...copiesIn(value, state).map((taint) => ({ ...taint, isVerbatim: false }))]);
  return { ...(names ?? unknown), constants: isClosed && taints.length === 0 ? names?.constants ?? null : null, taints, text: null };
}

/** The method that the language calls for an instance; null where its class has none. */
export function calledFor(object: AbstractObject, occasion: Occasion): FunctionReference | null {
  const { class: of } = object;
  return of ? inherited(of, ({ node }) => {
    const name = node.calledFor[occasion];
    return name === undefined ? null : methodOf(of, name, reference(object));
  }) : null;
}

/** Whether a class, or one that it extends, says that its instances have this field. */
export function declaresField(of: ClassReference, key: string): boolean {
  return inherited(of, ({ node }) => node.members.some((one) => one.kind === 'field' && one.key.kind === 'constant' && one.key.value === key) || null) ?? false;
}

/** A method of a class, or of one that it extends; bound to the object that it is taken from. */
export function methodOf(of: ClassReference, key: string, receiver: Value): FunctionReference | null {
  const method = inherited(of, ({ methods }) => methods.get(key) ?? null);
  return method && { ...method, receiver };
}

/** What a class has, or the first of those that it extends, the nearest first. */
export function inherited<T>(of: ClassReference, find: (one: ClassReference) => T | null, depth = 0): T | null {
  const own = find(of);
  if (own !== null || depth > 12) return own;
  for (const parent of of.parent?.references ?? []) {
    const found = parent.kind === 'class' && parent !== of ? inherited(parent, find, depth + 1) : null;
    if (found !== null) return found;
  }
  return null;
}

/** A new object with these members. */
export function fill(state: State, object: AbstractObject, members: Iterable<readonly [string, Value]>): void {
  for (const [key, value] of members) state.setMember(object, key, value);
}
