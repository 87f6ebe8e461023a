/**
 * The summaries of functions that one analysis has made or taken over, by function, and which of them serves for a call.
 *
 * A summary is provisional that was made while a function that it calls was being run: it knows that run's outcome only as far as it had come.
 */
import type { FunctionNode } from '../ir.ts';
import { tellSame } from './conditions.ts';
import type { Event } from './events.ts';
import type { Told } from './memo.ts';
import { Likeness } from './likeness.ts';
import { stillHolds } from './reads.ts';
import type { Frame, State } from './state.ts';
import { sameValue, type FunctionReference, type RunId, type Value } from './value.ts';

/** The inputs that a run was made for; the others are roots. */
export type Fixed = ReadonlyMap<number | 'this', Value>;

/** A finished run: the summary. */
export interface Summary extends Frame {
  readonly captured: FunctionReference['captured'];
  /** The run in which the function was made. */
  readonly madeIn: RunId | undefined;
  readonly fixed: Fixed;
  readonly result: Value;
  /** Closures in the result that have not been looked at. */
  readonly left: ReadonlySet<FunctionNode>;
  /** What it changed, as a layer without those below. */
  readonly exit: State;
  /** How many things it read from outside. */
  readonly reads: number;
  /** It was made while a function that it calls was being run, or with such a summary: it serves in this analysis alone. */
  readonly isOwn: boolean;
}

/** Runs of one function for different inputs; further calls are taken as if nothing were known of their inputs' kind. Short functions are run more often. */
const maximumRuns = 16;
const maximumShortRuns = 128;
/** Evaluations that all of those may take. */
const maximumWork = 10_000;
/** Runs for the same inputs because something around the function had changed since it was made; then the last one serves. */
const maximumAlike = 4;

/** A summary that was made while the run at depth `lowest` went on, which it called again. */
interface Provisional {
  readonly summary: Summary;
  readonly lowest: number;
}

/** A summary that serves for a call, and what in the call stands for the things of its run, where they are others. */
export interface Served {
  readonly summary: Summary;
  readonly likeness?: Likeness | undefined;
}

/** Keeps the summaries of one analysis. */
export class Summaries {
  readonly #kept = new Map<FunctionNode, Summary[]>();
  readonly #provisional = new Map<FunctionNode, Provisional[]>();
  /** Summaries whose runs have been told in this analysis. */
  readonly #told = new Set<Summary>();

  add(summary: Summary): void {
    const known = this.#kept.get(summary.node);
    if (known) known.push(summary);
    else this.#kept.set(summary.node, [summary]);
  }

  /** Its run was made in this analysis: what it tells has been told. */
  toldHere(summary: Summary): void {
    this.#told.add(summary);
  }

  /** Takes over what another analysis has made, as though it had been made here. Of runs that have not been told here, each event is heard, then their end. */
  takeOver(summary: Summary, hear: (event: Event) => void, end: (summary: Summary) => void): void {
    if (this.#told.has(summary)) return;
    this.#told.add(summary);
    for (const one of summary.told) {
      if ('exit' in one) this.takeOver(one, hear, end);
      else hear(one);
    }
    end(summary);
    this.add(summary);
  }

  /** The evaluations that it takes to make a summary here. */
  workOf(summary: Summary, counted = new Set<Summary>()): number {
    if (this.#told.has(summary) || counted.has(summary)) return 0;
    counted.add(summary);
    return summary.told.reduce((sum, one) => ('exit' in one ? sum + this.workOf(one, counted) : sum), summary.work);
  }

  /** The summary that holds whatever is passed, if there is one already. */
  general(of: FunctionReference, state: State): Summary | undefined {
    return this.#of(of.node).find((one) => one.captured === of.captured && [...one.fixed.keys()].every((input) => input === 'this') && stillHolds(one, state));
  }

  /** The one for these inputs that still holds, or one for others that are like them. */
  fitting(of: FunctionReference, fixed: Fixed, state: State): Served | undefined {
    const all = this.#of(of.node);
    const own = all.find((one) => isFor(one, of, fixed) && stillHolds(one, state));
    return own ? { summary: own } : findAlike(all, of, fixed, state);
  }

  /** The one for these inputs that still holds, among those that are provisional. */
  provisional(of: FunctionReference, fixed: Fixed, holds: (one: Summary) => boolean): Provisional | undefined {
    return this.#provisional.get(of.node)?.find(({ summary }) => isFor(summary, of, fixed) && holds(summary));
  }

  /** The last one for these inputs, if so many were made that it has to serve. */
  lastAlike(of: FunctionReference, fixed: Fixed): Summary | undefined {
    const alike = this.#of(of.node).filter((one) => one.madeIn === of.statics?.run && isFor(one, of, fixed));
    return alike.length >= maximumAlike ? alike.at(-1) : undefined;
  }

  /** Whether there are so many for different inputs that no more are to be made. */
  areMany(node: FunctionNode): boolean {
    const runs = this.#of(node);
    return runs.length >= maximumRuns && (runs.length >= maximumShortRuns || runs.reduce((sum, { work }) => sum + work, 0) >= maximumWork);
  }

  addProvisional(summary: Summary, lowest: number): void {
    const known = this.#provisional.get(summary.node);
    if (known) known.push({ summary, lowest });
    else this.#provisional.set(summary.node, [{ summary, lowest }]);
  }

  isProvisional(summary: Summary): boolean {
    return this.#provisional.get(summary.node)?.some((one) => one.summary === summary) ?? false;
  }

  /** What was made while the run at this depth went on, and called it again. */
  takeProvisional(depth: number): Summary[] {
    const made: Summary[] = [];
    for (const [node, all] of this.#provisional) {
      const left = all.filter(({ lowest }) => lowest < depth);
      made.push(...all.flatMap(({ summary, lowest }) => (lowest < depth ? [] : summary)));
      if (left.length > 0) this.#provisional.set(node, left);
      else this.#provisional.delete(node);
    }
    return made;
  }

  #of(node: FunctionNode): readonly Summary[] {
    return this.#kept.get(node) ?? [];
  }
}

/** Adds what was told to `told`, without the summaries in `without`: of them, what they told. Yields the evaluations that these took. */
export function keepEvents(from: readonly Told[], told: Told[], without: Set<Summary>): number {
  let work = 0;
  for (const one of from) {
    if (!('exit' in one) || !without.has(one)) {
      told.push(one);
    } else if (without.delete(one)) {
      work += one.work + keepEvents(one.told, told, without);
    }
  }
  return work;
}

/** The first that was made for inputs like these, and has read what stands here, too. */
export function findAlike(all: readonly Summary[], of: FunctionReference, fixed: Fixed, state: State): Served | undefined {
  for (const summary of all) {
    if (summary.captured !== of.captured) continue;
    const likeness = new Likeness();
    if (likeness.areFixed(summary.fixed, fixed) && likeness.holds(summary, state)) return { summary, likeness };
  }
  return undefined;
}

function isFor(summary: Summary, of: FunctionReference, fixed: Fixed): boolean {
  return summary.captured === of.captured && sameFixed(summary.fixed, fixed);
}

/** Whether two runs were made for the same inputs. */
export function sameFixed(a: Fixed, b: Fixed, isSame = sameValue): boolean {
  if (a.size !== b.size) return false;
  for (const [input, value] of a) {
    const other = b.get(input);
    if (!other || !isSame(value, other) || !tellSame(value, other)) return false;
  }
  return true;
}
