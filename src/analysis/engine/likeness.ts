/**
 * Which things of a call stand for those of a run, so that the run's summary serves for them, too: a method that was run on one instance
 * says the same of another whose members, as far as the run has read them, are the same.
 *
 * Each thing of the run stands for one of the call, and no two for the same: who changes one does not change the other.
 */
import type { Variable } from '../ir.ts';
import { tellSame } from './conditions.ts';
import { sameKeys, type Reads } from './reads.ts';
import type { Holder, State } from './state.ts';
import type { Fixed } from './summaries.ts';
import { sameConstant, sameReference, type AbstractObject, type Reference, type Taint, type Value } from './value.ts';

/** Functions within functions that are compared. */
const maximumDepth = 3;

/** The things that were found to be alike so far. */
export class Likeness {
  readonly #twins = new Map<Holder, Holder>();
  readonly #taken = new Set<Holder>();

  /** What stands in the call for something of the run. */
  of<Thing extends Holder>(one: Thing): Thing {
    return (this.#twins.get(one) ?? one) as Thing;
  }

  /** Whether a call passes the same for all inputs that a run was made for. */
  areFixed(run: Fixed, call: Fixed): boolean {
    if (run.size !== call.size) return false;
    for (const [input, value] of run) {
      const other = call.get(input);
      if (!other || !this.#isValue(value, other) || !tellSame(value, other)) return false;
    }
    return true;
  }

  /** Whether what a run has read from outside is so in `state`. Things that things hold are found on the way. */
  holds(reads: Reads, state: State): boolean {
    for (const [variable, value] of reads.variableReads) if (!this.#isRead(value, state.variable(variable, false))) return false;
    for (const [holder, members] of reads.memberReads) {
      if (!this.#isSelf(holder)) return false;
      const twin = this.of(holder);
      for (const [key, value] of members) if (!this.#isRead(value, state.member(twin, key, false))) return false;
    }
    for (const [holder, keys] of reads.keyReads) {
      if (!this.#isSelf(holder)) return false;
      if (!sameKeys(state.allKeys(this.of(holder), false), keys)) return false;
    }
    for (const [root, kinds] of reads.clearedReads) if (state.clearedAt(root, false) !== kinds) return false;
    return true;
  }

  /** What nothing else stands for is itself, unless that stands for something else. */
  #isSelf(one: Holder): boolean {
    return this.#twins.has(one) || this.#pair(one, one);
  }

  #pair(one: Holder, other: Holder): boolean {
    const twin = this.#twins.get(one);
    if (twin) return twin === other;
    if (this.#taken.has(other)) return false;
    this.#twins.set(one, other);
    this.#taken.add(other);
    return true;
  }

  #isRead(a: Value | undefined, b: Value | undefined): boolean {
    return a === undefined || b === undefined ? a === b : this.#isValue(a, b);
  }

  /** The same also in the ways of data and in where texts stand: what is told of one is to be true of the other. */
  #isValue(a: Value, b: Value, depth = 0): boolean {
    return a.references.length === b.references.length
      && a.taints.length === b.taints.length
      && a.constants?.length === b.constants?.length
      && a.isFixed === b.isFixed
      && (a.failure === undefined) === (b.failure === undefined)
      && a.taints.every((one, index) => sameTaint(one, b.taints[index]))
      && (a.constants ?? []).every((one, index) => sameConstant(one, b.constants?.[index]))
      && sameText(a, b)
      && a.references.every((one, index) => this.#isReference(one, b.references[index], depth))
      && (!a.failure || !b.failure || this.#isValue(a.failure, b.failure, depth));
  }

  #isReference(a: Reference, b: Reference | undefined, depth: number): boolean {
    if (a.kind === 'object') return b?.kind === 'object' && (a === b || areAlike(a, b)) && this.#pair(a, b);
    if (b && sameReference(a, b)) return true;
    if (a.kind !== 'function' || b?.kind !== 'function' || a.node !== b.node || depth >= maximumDepth) return false;
    const isGiven = a.receiver && b.receiver ? this.#isValue(a.receiver, b.receiver, depth + 1) : a.receiver === b.receiver;
    return isGiven && !a.bound && !b.bound && this.#areCaptured(a.captured, b.captured, depth + 1);
  }

  #areCaptured(a: ReadonlyMap<Variable, Value> | null, b: ReadonlyMap<Variable, Value> | null, depth: number): boolean {
    if (a === b) return true;
    if (!a || !b || a.size !== b.size) return false;
    for (const [variable, value] of a) {
      const other = b.get(variable);
      if (!other || !this.#isValue(value, other, depth)) return false;
    }
    return true;
  }
}

/** Whether two things differ in nothing but their members. What a library gives is only like itself: a check of one says nothing of the other. */
function areAlike(a: AbstractObject, b: AbstractObject): boolean {
  return a.shape === b.shape && a.written === b.written && a.isNamedApart === b.isNamedApart && a.isDeclared === b.isDeclared
    && !a.carrier && !b.carrier && (a.class ? b.class !== undefined && sameReference(a.class, b.class) && a.api?.path === b.api?.path : !a.api && !b.api && !b.class);
}

function sameTaint(a: Taint, b: Taint | undefined): boolean {
  return a.root === b?.root && a.cleared === b.cleared && a.isVerbatim === b.isVerbatim && a.step === b.step;
}

function sameText({ text: a }: Value, { text: b }: Value): boolean {
  if (a === b) return true;
  return a !== null && b !== null && a.isOnlyOne === b.isOnlyOne && a.madeFor === b.madeFor && a.fragments.length === b.fragments.length && a.fragments.every((one, index) => {
    const other = b.fragments[index];
    return one === other || (one.hole === null && other?.hole === null && one.range === other.range && one.file === other.file);
  });
}
