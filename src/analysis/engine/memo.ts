/**
 * What analyses of one project share: summaries of functions that hold in each of them. A summary depends on the function's text, on
 * what it was called with, and on what it read from outside; as long as these are the same, it is the same in whichever analysis.
 *
 * What a run told (data that arrived, functions that it called) is kept with it, and is told again where it serves. So an analysis
 * comes to the same findings, at the same cost in evaluations, whether it makes a summary itself or finds it here.
 */
import type { ClassMember, FunctionNode, Variable } from '../ir.ts';
import type { Applied } from './annotations.ts';
import type { ProjectFile } from '../project.ts';
import type { Event } from './events.ts';
import type { State } from './state.ts';
import { findAlike, type Fixed, type Served, type Summary } from './summaries.ts';
import { newRoot, type ClassReference, type FunctionReference, type Root, type RunId, type SourceText, type Value } from './value.ts';

/** Something that a run told, or a run whose summary it used. */
export type Told = Event | Summary;

/** Summaries of one function that are kept. */
const maximumKept = 12;

const nowhere = { start: 0, end: 0 };
/** Owns what no function declares. */
const nobody: FunctionNode = {
  kind: 'function', range: nowhere, name: '', parameters: [], body: { kind: 'block', range: nowhere, body: [] },
  variables: [], captured: [], isAsync: false, isGenerator: false, decorators: [],
};

/** A summary, with the runs of the files whose constants it has read. */
interface Kept {
  readonly summary: Summary;
  readonly runs: ReadonlyMap<FunctionNode, object>;
}

/** Shared by the analyses of one project. */
export class Memo {
  /** The roots that stand for the inputs of functions. */
  readonly inputs = new WeakMap<FunctionNode, Map<number | 'this', Root>>();
  /** Stands for what all functions together do that belong to no thing: an answer that they write. */
  readonly answer: Root = newRoot({ kind: 'source', sourceKind: 'request', label: '', carrier: null });
  /** The class of each function that is a member of one, as modules define it that are imported. */
  readonly classes = new WeakMap<FunctionNode, ClassReference>();
  /** What stands at the members of classes that imported modules define. */
  readonly annotations = new WeakMap<ClassMember, readonly Applied[]>();
  /** The present run of each file that was imported, by its outermost function. */
  readonly runs = new WeakMap<FunctionNode, object>();
  readonly #globals = new Map<string, Variable>();
  readonly #summaries = new WeakMap<FunctionNode, Kept[]>();

  /** The variable for a name that the program assigns to without declaring it. */
  global(name: string): Variable {
    let variable = this.#globals.get(name);
    if (!variable) this.#globals.set(name, (variable = { name, range: nobody.range, owner: nobody, isConstant: false }));
    return variable;
  }

  /** A summary that serves for this call. */
  find(of: FunctionReference, fixed: Fixed, state: State): Served | undefined {
    const kept = this.#summaries.get(of.node)?.filter(({ runs }) => [...runs].every(([body, run]) => this.runs.get(body) === run));
    return kept && findAlike(kept.map(({ summary }) => summary), of, fixed, state);
  }

  /** Keeps a summary, unless what it was made from belongs to the analysis of `home` alone. */
  keep(summary: Summary, home: ProjectFile): void {
    if (summary.files.has(home.module.body) || !isShared(summary, home)) return;
    const runs = new Map<FunctionNode, object>();
    for (const body of summary.files) {
      const run = this.runs.get(body);
      if (!run) return;
      runs.set(body, run);
    }
    const kept = this.#summaries.get(summary.node);
    if (!kept) this.#summaries.set(summary.node, [{ summary, runs }]);
    else if (kept.push({ summary, runs }) > maximumKept) kept.shift();
  }
}

/** Data that comes with a way behind it is told with that way: it is hardly found again, no more than what one analysis has captured. */
function isShared({ captured, fixed, variableReads, memberReads }: Summary, home: SourceText): boolean {
  const isOwn = (one: object): boolean => 'run' in one && (one.run as RunId).file === home;
  const isBare = (value: Value | undefined): boolean => value?.taints.every(({ step }) => step === null) ?? true;
  return [...captured?.values() ?? []].every((value) => isBare(value) && !value.references.some(isOwn))
    && [...fixed.values()].every(isBare)
    && [...variableReads.values()].every((value) => !value?.references.some(isOwn))
    && [...memberReads].every(([holder, members]) => !isOwn(holder) || [...members.values()].every(isBare));
}
