/** What operators make of values: text, truths, and what is known of their operands. */
import type { ConstantValue, Node, Operation, Range, Text } from '../ir.ts';
import { assume, comparison, facts, negation, subjects, truthFacts, type Operand } from './conditions.ts';
import type { Interpreter } from './interpreter.ts';
import { allKinds, clearedBy, harmlessAsText } from './kind-set.ts';
import { elementsOf, fill, knownElements, knownMembers, lacksMember, namesOf } from './memory.ts';
import { anyMember, joinStates, lengthMember, type State } from './state.ts';
import { intersection, union } from './truth.ts';
import {
  concatenate, constant, derived, isFixed, join, joinTaints, noFacts, onlyConstant, reference, truthiness, unknown,
  type AbstractObject, type BuiltText, type Fragment, type Taint, type Value,
} from './value.ts';

/** Evaluates operations, logical operators and built text. */
export class Operators {
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** Text with holes. */
  text(node: Text, state: State): Value {
    const parts = node.parts.map((part) => ({ node: part, value: this.#interpreter.evaluate(part, state) }));
    return this.built(parts, node, state);
  }

  /** Text made of values one behind the other. */
  built(operands: readonly Operand[], node: Node, state: State): Value {
    const parts = operands.map((operand) => {
      const value = this.#interpreter.members.asText(operand.value, operand.node, state);
      return value === operand.value ? operand : { ...operand, value };
    });
    const values = parts.map(({ value }) => value);
    const constants = values.map((value) => onlyConstant(value));
    const folded = constants.every((one) => one !== undefined && isPrimitive(one.value)) ? constants.map((one) => String(one?.value)).join('') : null;
    const message = { file: state.frame.file.path, range: node.range, message: 'becomes part of this text', owner: state.frame.node };
    let taints: readonly Taint[] = [];
    // Whether escaping is enough, the pieces of the text tell as long as they are known.
    const inText = (taint: Taint): Taint => ({ ...taint, cleared: taint.cleared | taint.escaped | harmlessAsText });
    for (const value of values) taints = joinTaints(taints, derived([...value.taints, ...this.#elementTaints(value, state)], message).map(inText));
    return {
      ...unknown,
      taints,
      constants: folded !== null && folded.length < 10_000 ? [folded] : null,
      text: concatenate(parts.map((part) => this.#fragments(part.node, part.value, state))),
    };
  }

  /** A list becomes text with its elements, an error with its message. */
  #elementTaints(value: Value, state: State): readonly Taint[] {
    if (value.references.some((one) => one.kind === 'object' && one.shape === 'list')) return elementsOf(state, value).taints;
    return value.references.flatMap((one) => (one.kind === 'object' && one.shape === 'instance' && !one.carrier ? state.member(one, 'message')?.taints ?? [] : []));
  }

  /** A constant as text of one piece. */
  constantText(node: { readonly range: Range }, value: string, state: State): BuiltText {
    return { isOnlyOne: true, fragments: [{ range: node.range, owner: state.frame.node, file: state.frame.file.path, constant: value, hole: null }] };
  }

  /** Built text keeps its pieces; anything else put into text is a hole. */
  #fragments(node: Operand['node'], value: Value, state: State): BuiltText {
    if (value.text && (value.text.isOnlyOne || value.text.fragments.some(({ hole }) => hole))) return value.text;
    const only = onlyConstant(value);
    const fragment: Fragment = {
      range: node.range, owner: state.frame.node, file: state.frame.file.path,
      constant: only && isPrimitive(only.value) ? String(only.value) : null,
      hole: value,
    };
    return { isOnlyOne: true, fragments: [fragment] };
  }

  /** What an operator yields, and what its truth tells. */
  operation(node: Operation, state: State): Value {
    const operands = node.operands.map((operand) => ({ node: operand, value: this.#interpreter.evaluate(operand, state) }));
    const [left, right] = operands;
    if (!left) return unknown;
    switch (node.operator) {
      case 'await': {
        const { failure, ...kept } = left.value;
        if (failure) this.#interpreter.functions.throws(failure, state);
        return failure ? kept : left.value;
      }
      case 'add':
        if (!right) return unknown;
        return this.#add(left, right, node, state);
      case 'convert':
        return left.value.constants?.every((one) => typeof one !== 'string') ? left.value : { ...unknown, ...asNumber([left.value]), facts: left.value.facts };
      case 'arithmetic': {
        const computed = right && calculated(node.symbol, left.value, right.value);
        const container = right && containers(left.value, right.value, node.symbol);
        return computed ?? container ?? { ...unknown, ...asNumber(operands.map(({ value }) => value)) };
      }
      case 'not': {
        this.#interpreter.functions.noteDecisive(left.value, state);
        const truth = truthiness(left.value);
        return { ...unknown, constants: truth === undefined ? null : [!truth], facts: negation(left) };
      }
      case 'typeOf':
        this.#interpreter.functions.noteDecisive(left.value, state);
        return { ...unknown, about: { what: 'type', of: subjects(left), kinds: 0 } };
      case 'equal': case 'unequal': case 'less': case 'lessOrEqual': case 'greater': case 'greaterOrEqual': case 'instanceOf': {
        if (!right) return unknown;
        this.#interpreter.functions.noteDecisive(left.value, state);
        this.#interpreter.functions.noteDecisive(right.value, state);
        if (node.operator === 'equal' || node.operator === 'unequal') this.#interpreter.sinks.compared(left, right, node, state);
        const decided = compare(node.operator, left.value, right.value);
        return { ...unknown, constants: decided === undefined ? null : [decided], facts: comparison(node.operator, left, right) };
      }
      case 'in': {
        if (!right) return unknown;
        this.#interpreter.functions.noteDecisive(left.value, state);
        this.#interpreter.functions.noteSensitive(right.value, state);
        const isClosed = namesOf(state, right.value).constants !== null;
        const constants = lacksMember(state, right.value, left.value) ? [false] : null;
        return { ...unknown, constants, facts: isClosed ? { whenTrue: facts(subjects(left), allKinds), whenFalse: noFacts } : null };
      }
      case 'keys': {
        const names = this.#interpreter.newObject(node, 'list', state);
        const known = knownMembers(state, left.value);
        if (known) fill(state, names, [...[...known.keys()].map((name, index) => [String(index), constant(name)] as const), [lengthMember, constant(known.size)]]);
        else state.setMember(names, anyMember, namesOf(state, left.value));
        return reference(names);
      }
      case 'yield': case 'yieldAll':
        this.#interpreter.functions.yielded(node.operator === 'yield' ? left.value : elementsOf(state, left.value), state);
        return unknown;
      case 'delete':
        if (left.node.kind === 'member') this.#interpreter.members.remove(this.#interpreter.evaluate(left.node.object, state), this.#interpreter.members.key(left.node, state), state);
        return unknown;
      case 'void':
        return unknown;
    }
  }

  #add(left: Operand, right: Operand, node: Node, state: State): Value {
    const a = onlyConstant(left.value)?.value;
    const b = onlyConstant(right.value)?.value;
    if (typeof a === 'number' && typeof b === 'number') return constant(a + b);
    return isList(left.value) && isList(right.value) ? reference(this.#chained(left.value, right.value, node, state)) : this.built([left, right], node, state);
  }

  /** Two lists one behind the other. */
  #chained(left: Value, right: Value, node: Node, state: State): AbstractObject {
    const list = this.#interpreter.newObject(node, 'list', state);
    const [before, after] = [knownElements(state, left), knownElements(state, right)];
    const known = before && after ? [...before, ...after] : [];
    for (const key of state.memberKeys(list)) state.setMember(list, key, unknown);
    fill(state, list, known.map((value, index) => [String(index), value] as const));
    state.setMember(list, lengthMember, before && after ? constant(known.length) : unknown);
    if (!before || !after) {
      fill(state, list, (before ?? []).map((value, index) => [String(index), value] as const));
      state.setMember(list, anyMember, before ? elementsOf(state, right) : join(elementsOf(state, left), elementsOf(state, right)));
    }
    return list;
  }

  /** What stands in for something that is missing. It is fixed even if that other is not known, unless a caller decides on it. */
  #alternative(operator: 'and' | 'or' | 'coalesce', left: Value, right: Value): Value {
    if (operator === 'and' && truthiness(right) === false) return { ...unknown, constants: nothings };
    const joined = join(operator === 'and' ? falsy(left) : left, right);
    return operator !== 'and' && left.constants === null && !isInput(left) && isFixed(right) ? { ...joined, isFixed: true } : joined;
  }

  /** Texts one behind the other, with something between them; null where there is none. */
  joined(parts: readonly Operand[], by: string, node: Node, state: State): Value | null {
    if (parts.length === 0) return null;
    if (by === '') return this.built(parts, node, state);
    const between: Operand = { node, value: { ...constant(by), text: this.constantText(node, by, state) } };
    return this.built(parts.flatMap((part, index) => (index === 0 ? [part] : [between, part])), node, state);
  }

  /** `&&`, `||`, `??`: the right side is run where the left one lets it. */
  logical(node: Extract<Node, { kind: 'logical' }>, state: State): Value {
    const left = this.#interpreter.evaluate(node.left, state);
    this.#interpreter.functions.noteDecisive(left, state);
    const skips = node.operator === 'coalesce' ? isPresent(left) : node.operator === 'or' ? truthiness(left) : negated(truthiness(left));
    if (skips === true) return left;
    const test = truthFacts({ node: node.left, value: left });
    const layer = state.fork();
    if (node.operator !== 'coalesce') assume(layer, node.operator === 'and' ? test.whenTrue : test.whenFalse);
    const right = this.#interpreter.evaluate(node.right, layer);
    if (skips === false) {
      state.commit(layer);
      return right;
    }
    const isLeaving = layer.isDead;
    state.commit(joinStates(state, [state.fork(), layer]));
    if (isLeaving) assume(state, node.operator === 'or' ? test.whenTrue : node.operator === 'and' ? test.whenFalse : noFacts);
    const other = truthFacts({ node: node.right, value: right });
    const merged = isLeaving ? left : this.#alternative(node.operator, left, right);
    if (node.operator === 'coalesce' || isLeaving) return merged;
    return {
      ...merged,
      facts: node.operator === 'and'
        ? { whenTrue: union(test.whenTrue, other.whenTrue), whenFalse: intersection(test.whenFalse, other.whenFalse) }
        : { whenTrue: intersection(test.whenTrue, other.whenTrue), whenFalse: union(test.whenFalse, other.whenFalse) },
    };
  }
}

/** Sets and dictionaries that are joined, or taken from each other: what comes of it holds nothing else. */
function containers(left: Value, right: Value, symbol: string | undefined): Value | null {
  if (![left, right].every(({ references: [first] }) => first?.kind === 'object' && first.shape !== 'instance')) return null;
  return symbol === '-' ? left : join(left, right);
}

/** Nothing but a list. */
function isList({ references: [only, ...others], taints }: Value): boolean {
  return only?.kind === 'object' && only.shape === 'list' && others.length + taints.length === 0;
}

/** The data of these as a number. */
function asNumber(values: readonly Value[]): Pick<Value, 'taints'> {
  return { taints: derived(values.flatMap(({ taints }) => taints)).map((taint) => ({ ...taint, cleared: taint.cleared | clearedBy('number') })) };
}

const calculations: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b, '%': (a, b) => a % b, '**': (a, b) => a ** b,
  '|': (a, b) => a | b, '&': (a, b) => a & b, '<<': (a, b) => a * 2 ** b,
  quotient: (a, b) => (Number.isInteger(a) && Number.isInteger(b) ? Math.trunc(a / b) : a / b),
};

/** What an operator makes of two numbers that are known. */
function calculated(symbol: string | undefined, left: Value, right: Value): Value | null {
  const calculate = symbol === undefined ? undefined : calculations[symbol];
  const a = onlyConstant(left)?.value;
  const b = onlyConstant(right)?.value;
  if (!calculate || typeof a !== 'number' || typeof b !== 'number') return null;
  const result = calculate(a, b);
  return Number.isFinite(result) ? constant(result) : null;
}

/** Whether it is an input of the function that is run, or of one around it. */
const isInput = ({ taints }: Value): boolean => taints.some(({ root }) => root.base.kind === 'input');
const isPrimitive = (value: ConstantValue): boolean => value === null || typeof value !== 'object';
const negated = (truth: boolean | undefined): boolean | undefined => (truth === undefined ? undefined : !truth);

/** All that is falsy. */
const nothings: readonly ConstantValue[] = [false, null, undefined, '', 0];

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
  // Some languages take 1 and '1' for equal.
  if (typeof a !== typeof b && a !== null && b !== null && a !== undefined && b !== undefined && (String(a) === String(b) || typeof a === 'boolean' || typeof b === 'boolean')) return undefined;
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
