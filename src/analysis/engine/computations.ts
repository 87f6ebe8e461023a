/**
 * Computes what calls yield whose arguments are known: constant texts, and lists whose elements are known one by one. What a
 * computation is called in a language, models say.
 *
 *     'a-b'.split('-')[1].toUpperCase()   // 'B'
 *     [x, 'fixed'].reverse()[0]           // 'fixed'
 */
import type { ListComputation, TextComputation } from '../../catalog/model.ts';
import type { ConstantValue } from '../ir.ts';
import type { Calling } from './calls.ts';
import type { Interpreter } from './interpreter.ts';
import { fill, knownElements, knownMembers } from './memory.ts';
import type { Computed } from './paths.ts';
import { anyMember, lengthMember, openMember, type State } from './state.ts';
import { constant, onlyConstant, reference, unknown, type AbstractObject, type Value } from './value.ts';

/** Longer texts are not told. */
const maximumLength = 10_000;
const maximumElements = 200;

/** What the call yields; null where that is not known. A list that is changed in place is changed. */
export function compute(computations: readonly Computed[], calling: Calling, interpreter: Interpreter, state: State): Value | null {
  for (const { does, of, order } of computations) {
    const given = [...(of === 'this' ? [calling.receiver] : []), ...calling.passed];
    if (given.some(({ isMany }) => isMany)) return null;
    if (order && given.length !== order.length) continue;
    const operands = order?.flatMap((index) => given[index] ?? []) ?? given;
    const values = operands.map(({ value }) => value);
    const value = isTextComputation(does) ? ofTexts(does, values, calling, interpreter, state) : ofList(does, values, calling, interpreter, state);
    if (value) return value;
  }
  return null;
}

function isTextComputation(does: TextComputation | ListComputation): does is TextComputation {
  return does in texts;
}

type Arguments = readonly ConstantValue[];
const number = (value: ConstantValue): number | undefined => (typeof value === 'number' ? value : undefined);
const text = (value: ConstantValue): string => (typeof value === 'string' ? value : '');
/** A change of texts that may be made with this text, or with none that is a pattern. */
const isText = (value: ConstantValue): value is string => typeof value === 'string';

/** Of each text what it yields; undefined where that is not to be computed. */
const texts: Readonly<Record<TextComputation, (of: string, given: Arguments) => ConstantValue | readonly string[]>> = {
  upperCase: (of) => of.toUpperCase(),
  lowerCase: (of) => of.toLowerCase(),
  trim: (of) => of.trim(),
  trimStart: (of) => of.trimStart(),
  trimEnd: (of) => of.trimEnd(),
  characterAt: (of, [index]) => of.charAt(number(index) ?? 0),
  slice: (of, [start, end]) => of.slice(number(start), number(end)),
  substring: (of, [start, end]) => of.substring(number(start) ?? 0, number(end)),
  substr: (of, [start, length]) => of.slice(number(start) ?? 0, length === undefined ? undefined : (number(start) ?? 0) + (number(length) ?? 0)),
  concat: (of, given) => of + given.map(String).join(''),
  repeat: (of, [count]) => ((number(count) ?? -1) >= 0 && of.length * (number(count) ?? 0) < maximumLength ? of.repeat(number(count) ?? 0) : undefined),
  padStart: (of, [length, filler]) => ((number(length) ?? 0) < maximumLength ? of.padStart(number(length) ?? 0, isText(filler) ? filler : undefined) : undefined),
  padEnd: (of, [length, filler]) => ((number(length) ?? 0) < maximumLength ? of.padEnd(number(length) ?? 0, isText(filler) ? filler : undefined) : undefined),
  replace: (of, [what, by]) => (isText(what) && isText(by) ? of.replace(what, () => by) : undefined),
  replaceAll: (of, [what, by]) => (isText(what) && isText(by) && of.length < 1000 ? of.replaceAll(what, () => by) : undefined),
  split: (of, [by]) => (isText(by) && of.length <= maximumElements ? of.split(by) : undefined),
  includes: (of, [what]) => (isText(what) ? of.includes(what) : undefined),
  startsWith: (of, [what]) => (isText(what) ? of.startsWith(what) : undefined),
  endsWith: (of, [what]) => (isText(what) ? of.endsWith(what) : undefined),
  indexOf: (of, [what]) => (isText(what) ? of.indexOf(what) : undefined),
  toText: (of) => of,
  equals: (of, [other]) => (other === undefined ? undefined : of === other),
  equalsIgnoringCase: (of, [other]) => (isText(other) ? of.toLowerCase() === other.toLowerCase() : undefined),
  isEmpty: (of, given) => (given.length === 0 ? of === '' : undefined),
  wholePattern: (of) => ({ pattern: `^(?:${of})$`, flags: '' }),
  reverseText: (of) => [...of].reverse().join(''),
  pattern: (of, [flags]) => ({ pattern: of, flags: text(flags) }),
};

function ofTexts(does: TextComputation, values: readonly Value[], calling: Calling, interpreter: Interpreter, state: State): Value | null {
  const [of, ...given] = values;
  const asText = of && does === 'toText' ? interpreter.members.asText(of, calling.node, state) : of;
  if (asText !== of) return asText ?? null;
  if (!of?.constants || of.constants.length === 0 || !of.constants.every(isText)) return null;
  const known = given.map((value) => onlyConstant(value));
  if (known.some((one) => one === undefined)) return null;
  const results = of.constants.map((one) => texts[does](isText(one) ? one : '', known.map((value) => value?.value)));
  if (results.some((one) => one === undefined)) return null;
  const [first] = results;
  if (isList(first)) return results.length === 1 ? listOf(first.map(constant), calling, interpreter, state) : null;
  const constants = results.filter((one): one is ConstantValue => !isList(one));
  return constants.every((one) => !isText(one) || one.length < maximumLength) ? { ...unknown, constants } : null;
}

function isList(value: ConstantValue | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

function ofList(does: ListComputation, values: readonly Value[], calling: Calling, interpreter: Interpreter, state: State): Value | null {
  const [of, ...given] = values;
  if (!of) return null;
  const [only, ...others] = of.references;
  if (only?.kind !== 'object' || others.length > 0 || (only.api && only.shape === 'instance') || of.taints.length > 0) return null;
  if (does === 'names' || does === 'values' || does === 'entries') return ofMembers(does, of, calling, interpreter, state);
  if (does === 'lookUp') return lookUp(only, given, state);
  const elements = knownElements(state, of);
  if (does === 'clear' || (does === 'remove' && !elements)) return without(does, only, given, state);
  if (!elements || elements.length > maximumElements) return null;
  const numbers = given.map((value) => number(onlyConstant(value)?.value));
  switch (does) {
    case 'reverse':
      put(only, [...elements].reverse(), state);
      return of;
    case 'reversed':
      return listOf([...elements].reverse(), calling, interpreter, state);
    case 'takeFirst':
      if (given.length > 0) return null;
      put(only, elements.slice(1), state);
      return elements[0] ?? constant(undefined);
    case 'putFirst':
      put(only, [...given, ...elements], state);
      return unknown;
    case 'part':
      return numbers.every((one) => one !== undefined) ? listOf(elements.slice(numbers[0], numbers[1]), calling, interpreter, state) : null;
    case 'cutOut': {
      const [start, count] = numbers;
      if (start === undefined || (given.length > 1 && count === undefined)) return null;
      const rest = [...elements];
      const taken = rest.splice(start, given.length > 1 ? count ?? 0 : rest.length, ...given.slice(2));
      put(only, rest, state);
      return listOf(taken, calling, interpreter, state);
    }
    case 'remove': {
      const name = given[0] && onlyConstant(given[0])?.value;
      const known = elements.map((one) => onlyConstant(one)?.value);
      if (name === undefined || (!isText(name) && known.every((one) => one === undefined))) return without('remove', only, given, state);
      const index = known.indexOf(name);
      if (known.includes(undefined) && index !== known.findIndex((one) => one === undefined || one === name)) return null;
      put(only, elements.filter((_, at) => at !== index), state);
      return unknown;
    }
    case 'at': {
      const [index] = numbers;
      return index === undefined ? null : elements.at(index) ?? constant(undefined);
    }
    case 'takeAt': {
      const [index] = numbers;
      if (index === undefined || given.length !== 1 || index >= elements.length) return null;
      put(only, elements.filter((_, at) => at !== index), state);
      return elements[index] ?? constant(undefined);
    }
    case 'putAt': {
      const [index] = numbers;
      const [, value] = given;
      if (index === undefined || !value || given.length !== 2 || index > elements.length) return null;
      put(only, [...elements.slice(0, index), value, ...elements.slice(index)], state);
      return of;
    }
    case 'text': {
      const { node } = calling;
      return given.length > 0 ? null : elements.length === 0 ? constant('') : interpreter.operators.joined(elements.map((value) => ({ value, node })), '', node, state);
    }
    case 'fill': {
      if (given.length !== 1) return null;
      const [value = unknown] = given;
      put(only, elements.map(() => value), state);
      return of;
    }
  }
}

/** The names of a record's members, their values, or lists of both. */
function ofMembers(does: 'names' | 'values' | 'entries', of: Value, calling: Calling, interpreter: Interpreter, state: State): Value | null {
  const members = knownMembers(state, of);
  if (!members) return null;
  const parts = [...members].map(([name, value]): Value => {
    if (does === 'names') return constant(name);
    if (does === 'values') return value;
    const pair = interpreter.newObject(calling.node, 'list', state, {}, interpreter.apart(name));
    fill(state, pair, [['0', constant(name)], ['1', value], [lengthMember, constant(2)]]);
    return reference(pair);
  });
  return listOf(parts, calling, interpreter, state);
}

/** What a record of which all is known has under a name. */
function lookUp(thing: AbstractObject, [name, otherwise]: readonly Value[], state: State): Value | null {
  const key = name && onlyConstant(name)?.value;
  if (key === undefined || thing.shape !== 'record' || state.member(thing, anyMember) || state.member(thing, openMember)) return null;
  return state.member(thing, String(key)) ?? otherwise ?? null;
}

/** Takes away one member, or all. */
function without(does: 'clear' | 'remove', thing: AbstractObject, [name]: readonly Value[], state: State): Value | null {
  if (does === 'remove') {
    const key = name && onlyConstant(name)?.value;
    if (key === undefined || !state.member(thing, String(key))) return null;
    state.setMember(thing, String(key), constant(undefined));
    return unknown;
  }
  for (const key of state.memberKeys(thing)) if (state.member(thing, key)) state.setMember(thing, key, key === anyMember ? unknown : constant(undefined));
  if (state.member(thing, lengthMember)?.constants) state.setMember(thing, lengthMember, constant(0));
  return unknown;
}

function put(list: AbstractObject, elements: readonly Value[], state: State): void {
  const length = number(onlyConstant(state.member(list, lengthMember) ?? unknown)?.value) ?? 0;
  for (let index = elements.length; index < length; index++) state.setMember(list, String(index), constant(undefined));
  fill(state, list, [...elements.map((value, index) => [String(index), value] as const), [lengthMember, constant(elements.length)]]);
}

function listOf(elements: readonly Value[], { node }: Calling, interpreter: Interpreter, state: State): Value {
  const list = interpreter.newObject(node, 'list', state);
  put(list, elements, state);
  return reference(list);
}
