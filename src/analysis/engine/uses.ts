/**
 * Calls, assignments and readings that are wrong in themselves, and what conditions of models say of arguments. Only what is known
 * for certain counts.
 */
import type { Condition, Use } from '../../catalog/model.ts';
import type { ConstantValue, FunctionNode, Node, RecordNode } from '../ir.ts';
import type { Calling } from './calls.ts';
import type { Passed } from './functions.ts';
import { answersOf, isIdle } from './idleness.ts';
import type { Interpreter, Ranged } from './interpreter.ts';
import { knownElements, knownMembers } from './memory.ts';
import { skeletonText } from './skeleton.ts';
import { anyMember, openMember, type State } from './state.ts';
import { isFixed, unknown, writtenAs, type Value } from './value.ts';

/** What conditions speak of: a call, or what is assigned. */
export type Subject = Pick<Calling, 'passed' | 'receiver' | 'named' | 'isOpen'> | { readonly assigned: Passed };

/** Something that a condition may speak of: a value, or (null) that there is none. */
interface Possible {
  readonly value: Value | null;
  readonly node: Ranged;
}

/** A member of which nothing is known, not even whether it is there. */
const notKnown: Value = { ...unknown };

/** Why a condition holds: what stands where, and which constant. */
interface Reason {
  readonly node: Ranged;
  readonly value: ConstantValue;
}

/** Looks at uses. */
export class Uses {
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** Tells those uses whose conditions are fulfilled. `at`: the node of the call, assignment or reading. */
  check(uses: readonly Use[], how: NonNullable<Use['at']>, name: string, subject: Subject, at: Ranged, state: State, within?: string): void {
    const place = within === undefined ? state.frame.file.path : `${state.frame.file.path}#${within}`;
    for (const use of uses) {
      if (use.file !== undefined && !new RegExp(use.file).test(place)) continue;
      if ((use.at ?? 'call') !== how || this.#interpreter.watched.rulesOf(use.kind).length === 0) continue;
      const reasons = this.#reasons(use.where ?? [], subject, state);
      if (!reasons) continue;
      const reason = reasons.find((one) => one !== null);
      const found = { use, name, value: reason === undefined ? name : reason.value, file: state.frame.file.path, range: (reason?.node ?? at).range, at };
      this.#interpreter.functions.tell({ kind: 'used', found });
    }
  }

  /** Tells those that speak of a variable of certain files, or of a class in one: of settings, which somebody else reads by their names. */
  checkVariable(name: string, assigned: Passed, at: Ranged, state: State, within?: string): void {
    const uses = this.#interpreter.paths.ofAny(name).uses.filter(({ file }) => file !== undefined);
    if (uses.length > 0) this.check(uses, 'assignment', name, { assigned }, at, state, within);
  }

  /** Whether all conditions are fulfilled. */
  fulfils(where: readonly Condition[], subject: Subject, state: State): boolean {
    return this.#reasons(where, subject, state) !== null;
  }

  /** For each condition the reason why it holds (null: one without a value); null where one does not hold. */
  #reasons(where: readonly Condition[], subject: Subject, state: State): (Reason | null)[] | null {
    const reasons: (Reason | null)[] = [];
    for (const condition of where) {
      const possible = this.#find(condition, subject, state);
      const reason = possible && judge(condition, possible, state);
      if (!reason) return null;
      reasons.push(reason === true ? null : reason);
    }
    return reasons;
  }

  /** What an argument, or a member of it, can be; null where that is not known. */
  #find({ argument, member }: Condition, subject: Subject, state: State): Possible[] | null {
    const start = this.#start(argument, subject);
    if (!start) return null;
    let found: Possible[] = [start];
    for (const key of member?.match(/"[^"]*"|[^.]+/g) ?? []) {
      const next: Possible[] = [];
      for (const one of found) {
        const members = this.#members(one, key.replaceAll('"', ''), state);
        if (members) next.push(...members);
        else next.push({ value: notKnown, node: one.node });
      }
      found = next;
    }
    for (const { value } of found) if (value) this.#interpreter.functions.noteSensitive(value, state);
    return found;
  }

  #start(argument: Condition['argument'], subject: Subject): Possible | null {
    if ('assigned' in subject) return argument === 'assigned' ? subject.assigned : null;
    if (argument === 'assigned') return null;
    if (argument === 'this') return subject.receiver;
    if (argument === 'named') return subject.named ?? { value: null, node: subject.receiver.node };
    const many = subject.passed.findIndex(({ isMany }) => isMany);
    if (many >= 0 && many <= argument) return null;
    if (subject.isOpen && !subject.passed[argument]) return null;
    return subject.passed[argument] ?? { value: null, node: subject.receiver.node };
  }

  #members({ value, node }: Possible, key: string, state: State): Possible[] | null {
    if (value === null) return [{ value: null, node }];
    this.#interpreter.functions.noteSensitive(value, state);
    if (key === '*') {
      const elements = knownElements(state, value) ?? knownMembers(state, value)?.values();
      return elements ? [...elements].map((one) => ({ value: one, node })) : null;
    }
    const place = entryOf(node, key) ?? node;
    const written = place === node ? writtenAs(value, state.frame.file) : undefined;
    // A text has no members of its own.
    if (value.text) return [{ value: null, node }];
    if (value.taints.length > 0) return null;
    if (value.constants) return value.constants.every((one) => typeof one !== 'object' || one === null) ? [{ value: null, node }] : null;
    if (value.references.length === 0) return null;
    return value.references.map((one): Possible => {
      if (one.kind === 'function') return { value: null, node };
      if (one.kind !== 'object') return { value: notKnown, node: place };
      const own = state.member(one, key);
      if (own) return { value: state.member(one, anyMember) ? notKnown : own, node: (written && unchangedEntryOf(written, key, own)) ?? place };
      const isClosed = one.shape === 'record' && (!one.api || one.isSettings) && !one.class && !state.member(one, anyMember) && !state.member(one, openMember) && !state.member(one, `get ${key}`);
      return { value: isClosed ? null : notKnown, node };
    });
  }
}

/** The value of an entry in a record that stands in the text. */
function entryOf(node: Ranged, key: string): Node | undefined {
  if (!('kind' in node) || (node as Node).kind !== 'record') return undefined;
  const record = node as Extract<Node, { kind: 'record' }>;
  const entry = record.entries.findLast((one) => one.kind === 'entry' && one.key.kind === 'constant' && one.key.value === key);
  return entry?.value;
}

/** The same in a record that stands elsewhere, where nothing has changed it since. */
function unchangedEntryOf(written: RecordNode, key: string, { constants }: Value): Node | undefined {
  const entry = entryOf(written, key);
  return entry?.kind === 'constant' && constants?.length === 1 && constants[0] === entry.value ? entry : undefined;
}

/** Why a condition holds of what may be; true where there is no value to name; null where it does not hold for certain. */
function judge(condition: Condition, possible: readonly Possible[], state: State): Reason | true | null {
  const isNothing = ({ value }: Possible): boolean => value === null || (value.constants !== null && value.constants.length > 0 && value.constants.every((one) => one === undefined));
  if ('isMissing' in condition) return possible.every(isNothing) ? true : null;
  if ('isPresent' in condition) {
    const isThere = ({ value }: Possible): boolean => value !== null && (value.constants ? !value.constants.includes(undefined) : true);
    return possible.every((one) => isThere(one) && one.value !== notKnown) ? true : null;
  }
  if ('isFixed' in condition) {
    const { but } = condition;
    const fixed = possible.filter(({ value }) => value !== null && (isFixed(value) || isListOfBytes(value, state)));
    const [first] = fixed;
    const isAll = condition.member?.includes('*') || fixed.length === possible.length;
    const isOther = but !== undefined && fixed.some(({ value }) => value?.constants?.some((one) => typeof one === 'string' && new RegExp(`^(?:${but})`, 'i').test(one)));
    return first && isAll && !isOther ? { node: first.node, value: first.value?.constants?.[0] } : null;
  }
  if ('answers' in condition || 'isIdle' in condition) {
    const isSo = (node: FunctionNode): boolean => ('isIdle' in condition ? isIdle(node) : answersOf(node)?.every((one) => condition.answers.some((wanted) => isSame(wanted, one))) ?? false);
    return possible.length > 0 && possible.every(({ value }) => value !== null && value.references.length > 0 && value.references.every((one) => one.kind === 'function' && isSo(one.node))) ? true : null;
  }
  const constants = possible.flatMap(({ value, node }) => (value === null ? [] : value.constants ?? []).map((one): Reason => ({ node, value: one })));
  if ('matches' in condition) {
    const built = possible.flatMap(({ value, node }) => (value?.text && !value.constants ? [{ node, value: skeletonText(value.text) }] : []));
    const pattern = new RegExp(condition.matches, 'i');
    return [...constants, ...built].find(({ value }) => typeof value === 'string' && pattern.test(value)) ?? null;
  }
  if ('lacks' in condition) {
    const isOther = possible.every((one) => isNothing(one) || (one.value?.constants?.every((given) => !condition.lacks.some((wanted) => isSame(wanted, given))) ?? false));
    return isOther ? true : null;
  }
  if ('isNot' in condition) {
    const isAllKnown = possible.length > 0 && possible.every(({ value }) => value?.constants && !value.constants.includes(undefined));
    const isOther = constants.every(({ value }) => !condition.isNot.some((one) => isSame(one, value)));
    return isAllKnown && isOther ? constants[0] ?? null : null;
  }
  return constants.find(({ value }) => {
    if ('is' in condition) return condition.is.some((one) => isSame(one, value));
    if (typeof value !== 'number') return false;
    if ('hasBits' in condition) return (value & condition.hasBits) !== 0;
    return 'below' in condition ? value < condition.below : value > condition.above;
  }) ?? null;
}

function isSame(wanted: ConstantValue, value: ConstantValue): boolean {
  return typeof wanted === 'string' && typeof value === 'string' ? wanted.toLowerCase() === value.toLowerCase() : wanted === value;
}

/** `[1, 2, 3]`: bytes that stand in the program. */
function isListOfBytes(value: Value, state: State): boolean {
  const elements = knownElements(state, value);
  return elements !== null && elements.length > 0 && elements.every(({ constants }) => constants !== null && constants.every((one) => typeof one === 'number'));
}

