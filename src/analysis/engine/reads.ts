/**
 * What a run of a function reads from outside: its summary serves for another call as long as the same is found there. What was
 * read once is found here again, however deep in calls the run is.
 */
import type { FunctionNode, Variable } from '../ir.ts';
import type { KindSet } from './kind-set.ts';
import type { Frame, Holder, State } from './state.ts';
import { sameValue, unknown, type Root, type Value } from './value.ts';

/** What was read, with the values found there. */
export interface Reads {
  readonly variableReads: Map<Variable, Value | undefined>;
  readonly memberReads: Map<Holder, Map<string, Value | undefined>>;
  /** The keys of what all members were asked of. */
  readonly keyReads: Map<Holder, ReadonlySet<string>>;
  readonly clearedReads: Map<Root, KindSet>;
  /** The files whose constants were read, by their outermost functions. */
  readonly files: Set<FunctionNode>;
  /** Those constants. */
  readonly constants: Map<Variable, Value>;
  /** What was found to differ last: it is likely to differ again. */
  differs: Variable | readonly [Holder, string] | null;
}

/** Nothing was read yet. */
export function newReads(): Reads {
  return { variableReads: new Map(), memberReads: new Map(), keyReads: new Map(), clearedReads: new Map(), files: new Set(), constants: new Map(), differs: null };
}

/** A constant of a file is what it is as long as the file's run is: to note the file is enough. */
export function noteVariable({ files, constants, variableReads }: Frame, variable: Variable, value: Value | undefined): void {
  if (value && variable.isConstant && variable.owner.isModule && value !== unknown) {
    files.add(variable.owner);
    constants.set(variable, value);
  } else {
    variableReads.set(variable, value);
  }
}

/** Notes the value of a member. */
export function noteMember({ memberReads }: Frame, holder: Holder, key: string, value: Value | undefined): void {
  const members = memberReads.get(holder);
  if (members) members.set(key, value);
  else memberReads.set(holder, new Map([[key, value]]));
}

/** How many things a run read from outside. */
export function countReads({ variableReads, memberReads, clearedReads }: Reads): number {
  let count = variableReads.size + clearedReads.size;
  for (const members of memberReads.values()) count += members.size;
  return count;
}

/** Whether what a finished run read from outside is still so in `state`. */
export function stillHolds(reads: Reads, state: State): boolean {
  const { differs } = reads;
  if (differs && !('name' in differs ? isVariableSame(reads, differs, state) : isMemberSame(reads, ...differs, state))) return false;
  for (const variable of reads.variableReads.keys()) {
    if (isVariableSame(reads, variable, state)) continue;
    reads.differs = variable;
    return false;
  }
  for (const [holder, members] of reads.memberReads) {
    for (const [key, value] of members) {
      if (sameRead(state.member(holder, key, false), value)) continue;
      reads.differs = [holder, key];
      return false;
    }
  }
  for (const [holder, keys] of reads.keyReads) if (!sameKeys(state.allKeys(holder, false), keys)) return false;
  for (const [root, kinds] of reads.clearedReads) if (state.clearedAt(root, false) !== kinds) return false;
  return true;
}

function isVariableSame({ variableReads }: Reads, variable: Variable, state: State): boolean {
  return sameRead(state.variable(variable, false), variableReads.get(variable));
}

function isMemberSame({ memberReads }: Reads, holder: Holder, key: string, state: State): boolean {
  return sameRead(state.member(holder, key, false), memberReads.get(holder)?.get(key));
}

/** Reads in `state` what a run has read, so that the frames around note it. `twinOf`: what stands there for things of the run. */
export function noteReads(reads: Reads, state: State, twinOf: (one: Holder) => Holder = (one) => one): void {
  for (const variable of reads.variableReads.keys()) state.variable(variable);
  for (const [holder, members] of reads.memberReads) for (const key of members.keys()) state.member(twinOf(holder), key);
  for (const holder of reads.keyReads.keys()) state.allKeys(twinOf(holder));
  for (const root of reads.clearedReads.keys()) state.clearedAt(root);
}

function sameRead(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && sameValue(a, b));
}

/** Whether two things have members of the same names. */
export function sameKeys(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const key of a) if (!b.has(key)) return false;
  return true;
}
