/**
 * What holds at one point of a run: the values of variables and of objects' members, and which roots a check has cleared.
 *
 * A state is a layer over its parent that holds only what has changed since: a branch gets a layer of its own, and joining two
 * branches costs what they changed, however large the rest is. A function that is run has a layer over its caller's, and its
 * frame notes what it reads from there: its summary holds for another call as long as those values are the same.
 */
import type { SinkKind } from '../../catalog/kinds.ts';
import type { Sink } from '../../catalog/model.ts';
import type { Call, FunctionNode, Node, Variable } from '../ir.ts';
import { otherHalf } from './halves.ts';
import type { KindSet } from './kind-set.ts';
import type { Told } from './memo.ts';
import { newReads, noteMember, noteVariable, type Reads } from './reads.ts';
import { join, type AbstractObject, type BuiltText, type FunctionReference, type Root, type RunId, type SourceText, type Taint, type Value } from './value.ts';

/** What has members: an object, or a root whose members were written. */
export type Holder = AbstractObject | Root;

/** The member `*` stands for members that are not known by name; `#` holds the number of elements of a list. */
export const anyMember = '*';
/** Holds the number of elements of a list, where it is known. */
export const lengthMember = '#';
/** Holds what the names of members are made of, where they are not known. */
export const namesMember = '{}';
/** Holds what a thing inherits its members from. */
export const aboveMember = '^';
/** Stands in a record that may have members of which nothing at all is known. */
export const openMember = '…';

/** One run of a function. */
export interface Frame extends Reads {
  readonly id: RunId;
  readonly node: FunctionNode;
  readonly file: SourceText;
  /** Closures that were made here and not yet called. */
  readonly closures: Map<FunctionNode, FunctionReference>;
  /** Objects by the place where they are made. */
  sites: Sites;
  /** Where inputs arrived, for those who call; also what sources give, where a later check is early enough. */
  readonly arrivals: Arrival[];
  /** The inputs of which more than the data counts: they are called, compared, or have methods called. */
  readonly sensitive: Set<number | 'this'>;
  /** Inputs, and members of them, of which the constants count that they can be: conditions ask for them. */
  readonly decisive: Set<Root>;
  readonly exits: FunctionExit[];
  /** What leaves the function because nobody in it catches it. */
  readonly thrown: FunctionExit[];
  /** What a jump can lead out of, the innermost last. */
  readonly targets: JumpTarget[];
  /** The try blocks that are being run. */
  readonly tries: TryTarget[];
  /** What is to happen once the body has run: functions that a library calls later. */
  readonly later: Later[];
  /** The functions that it has called, by where. */
  readonly callees: Map<object, Set<FunctionNode>>;
  /** What the run told, in order: told again where its summary serves in another analysis. */
  readonly told: Told[];
  /** The evaluations that the run took, without those of the functions that it called. */
  work: number;
}

/** Objects by the place where they are made, and what they copy there, so that a loop makes each once; but once in each round that is told apart. */
export interface Sites {
  readonly objects: Map<object, Map<object | null, AbstractObject>>;
  readonly rounds: Map<object, Sites[]>;
}

const newSites = (): Sites => ({ objects: new Map(), rounds: new Map() });

/** Runs one round of what stands at `site`, told apart from the others. */
export function inRound<Result>(site: object, round: number, frame: Frame, run: () => Result): Result {
  const around = frame.sites;
  let rounds = around.rounds.get(site);
  if (!rounds) around.rounds.set(site, (rounds = []));
  frame.sites = rounds[round] ??= newSites();
  try {
    return run();
  } finally {
    frame.sites = around;
  }
}

/** A run that is about to start. */
export function newFrame(node: FunctionNode, file: SourceText): Frame {
  return {
    id: { file }, node, file, ...newReads(),
    closures: new Map(), sites: newSites(), arrivals: [], sensitive: new Set(), decisive: new Set(), exits: [], thrown: [], targets: [], tries: [], later: [], callees: new Map(), told: [], work: 0,
  };
}

/** Functions that a library calls later: by where and as what they were registered. */
export interface Later {
  readonly site: object;
  readonly handler: object;
  readonly functions: readonly object[];
  run: (end: State) => void;
}

/** Drops what only the run itself needs. */
export function endFrame(frame: Frame): void {
  frame.closures.clear();
  frame.sites = newSites();
  frame.callees.clear();
  frame.constants.clear();
  for (const list of [frame.exits, frame.targets, frame.tries, frame.later]) list.length = 0;
}

/** One way out of a function: what it yields and what it changed. */
export interface FunctionExit {
  readonly value: Value;
  readonly state: State;
}

/** A statement that `break` or `continue` can lead out of, with the states in which they did. */
export interface JumpTarget {
  readonly label: string | undefined;
  readonly kind: 'loop' | 'switch' | 'block';
  readonly ancestor: State;
  readonly breaks: State[];
  readonly continues: State[];
}

/** A try block that is being run, with what was thrown in it. */
export interface TryTarget {
  readonly ancestor: State;
  readonly thrown: { readonly value: Value; readonly state: State }[];
}

/** Data that comes to a sink. */
export interface Arrival {
  readonly sink: Sink;
  readonly kind: SinkKind;
  readonly taint: Taint;
  /** What stands at the sink, and the call that it is an argument of; null where it is none. */
  readonly argument: Node;
  readonly call: Call | null;
  readonly owner: FunctionNode;
  readonly file: string;
  /** How the text that arrived was built; null where it is not known. */
  readonly text: BuiltText | null;
  /** Whether escaping is enough everywhere in the text where the data stands; missing: not known. */
  readonly isEscapable?: 'yes' | 'no';
  /** It is no sink, but a function of this name, of which nothing is known, that gets a text which is made for one. */
  readonly passedOnTo?: string;
  /** It has passed a check of which it is not known what that lets pass. */
  readonly isJudged?: true;
}

/** Data that comes to a sink in a call. */
export type CallArrival = Arrival & { readonly call: Call };

const none: ReadonlyMap<never, never> = new Map<never, never>();

/** One layer: see above. Most layers change little: their maps are made when something is put into them. */
export class State {
  #variables: Map<Variable, Value> | null = null;
  #members: Map<Holder, Map<string, Value>> | null = null;
  #cleared: Map<Root, KindSet> | null = null;
  /** Another layer has the same maps, until one of them changes. */
  #sharesVariables = false;
  #sharesMembers = false;
  /** No run comes here. */
  isDead = false;

  constructor(readonly parent: State | null, readonly frame: Frame) {}

  get variables(): ReadonlyMap<Variable, Value> {
    return this.#variables ?? none;
  }

  get members(): ReadonlyMap<Holder, ReadonlyMap<string, Value>> {
    return this.#members ?? none;
  }

  get cleared(): ReadonlyMap<Root, KindSet> {
    return this.#cleared ?? none;
  }

  fork(): State {
    return new State(this, this.frame);
  }

  /** `isNoted`: the frames that it is read across note it. What a run has read from outside is not looked for again. */
  variable(variable: Variable, isNoted = true): Value | undefined {
    for (let state: State = this; ; ) {
      const value = state.#variables?.get(variable);
      if (value) return value;
      const { parent, frame } = state;
      if (!parent) return undefined;
      if (parent.frame !== frame) {
        const constant = frame.constants.get(variable);
        if (constant || frame.variableReads.has(variable)) return constant ?? frame.variableReads.get(variable);
        const outside = parent.variable(variable, isNoted);
        if (isNoted) noteVariable(frame, variable, outside);
        return outside;
      }
      state = parent;
    }
  }

  setVariable(variable: Variable, value: Value): void {
    if (!this.#variables || this.#sharesVariables) this.#variables = new Map(this.#variables);
    this.#sharesVariables = false;
    this.#variables.set(variable, value);
  }

  /** Drops what it holds of these. */
  forget(variables: Iterable<Variable>, holders: Iterable<Holder>): void {
    if (this.#sharesVariables) this.#variables = new Map(this.#variables);
    if (this.#sharesMembers) this.#members = new Map(this.#members);
    this.#sharesVariables = this.#sharesMembers = false;
    for (const variable of variables) this.#variables?.delete(variable);
    for (const holder of holders) this.#members?.delete(holder);
  }

  member(holder: Holder, key: string, isNoted = true): Value | undefined {
    for (let state: State = this; ; ) {
      const found = state.#members?.get(holder)?.get(key);
      if (found) return found;
      const { parent, frame } = state;
      // Nobody knew of it before the run that made it.
      if (!parent || (parent.frame !== frame && isMadeBy(holder, frame))) return undefined;
      if (parent.frame !== frame) {
        const known = frame.memberReads.get(holder);
        if (known?.has(key)) return known.get(key);
        const outside = parent.member(holder, key, isNoted);
        if (isNoted) noteMember(frame, holder, key, outside);
        return outside;
      }
      state = parent;
    }
  }

  setMember(holder: Holder, key: string, value: Value): void {
    if (this.#sharesMembers) this.#members = new Map(Array.from(this.#members ?? [], ([one, members]) => [one, new Map(members)]));
    this.#sharesMembers = false;
    const all = this.#members ??= new Map<Holder, Map<string, Value>>();
    let members = all.get(holder);
    if (!members) all.set(holder, (members = new Map()));
    members.set(key, value);
  }

  /** The keys of all members that were ever written, without `#`. */
  memberKeys(holder: Holder): string[] {
    return [...this.allKeys(holder)].filter((key) => key !== lengthMember && key !== namesMember && key !== openMember && key !== aboveMember);
  }

  /** The keys of all members, those that stand for something else, too. */
  allKeys(holder: Holder, isNoted = true): ReadonlySet<string> {
    const keys = new Set<string>();
    for (let state: State = this; ; ) {
      const members = state.#members?.get(holder);
      if (members) for (const key of members.keys()) keys.add(key);
      const { parent, frame } = state;
      if (!parent || (parent.frame !== frame && isMadeBy(holder, frame))) return keys;
      if (parent.frame !== frame) {
        const outside = frame.keyReads.get(holder) ?? parent.allKeys(holder, isNoted);
        if (isNoted) frame.keyReads.set(holder, outside);
        for (const key of outside) keys.add(key);
        return keys;
      }
      state = parent;
    }
  }

  /** The kinds that a root may reach because of checks, its own or one of what it is a member of. */
  clearedKinds(root: Root, isNoted = true): KindSet {
    let kinds = 0;
    for (let at: Root | null = root; at; at = at.parent) kinds |= this.clearedAt(at, isNoted);
    const carrier = root.base.kind === 'source' ? root.base.carrier : null;
    return carrier ? kinds | this.clearedKinds(carrier, isNoted) : kinds;
  }

  /** Because of checks of the root itself. */
  clearedAt(root: Root, isNoted = true): KindSet {
    let kinds = 0;
    for (let state: State = this; ; ) {
      kinds |= state.#cleared?.get(root) ?? 0;
      const { parent, frame } = state;
      // Nobody knew of an input before the function was run.
      if (!parent || (parent.frame !== frame && root.base.kind === 'input' && root.base.owner === frame.node)) return kinds;
      if (parent.frame !== frame) {
        const outside = frame.clearedReads.get(root) ?? parent.clearedAt(root, isNoted);
        if (isNoted) frame.clearedReads.set(root, outside);
        return kinds | outside;
      }
      state = parent;
    }
  }

  clear(root: Root, kinds: KindSet): void {
    if (kinds === 0) return;
    const all = this.#cleared ??= new Map<Root, KindSet>();
    all.set(root, (all.get(root) ?? 0) | kinds);
    const other = otherHalf(root);
    if (other && root.parent) this.clear(root.parent, kinds & this.clearedKinds(other));
  }

  /** What this layer has cleared of a root is open again. */
  unclear(root: Root): void {
    this.#cleared?.delete(root);
  }

  /** Takes over what a layer above this one holds. */
  commit(layer: State): void {
    if (!this.#variables) {
      this.#variables = layer.#variables;
      this.#sharesVariables = layer.#sharesVariables = layer.#variables !== null;
    } else {
      for (const [variable, value] of layer.variables) this.setVariable(variable, value);
    }
    if (!this.#members) {
      this.#members = layer.#members;
      this.#sharesMembers = layer.#sharesMembers = layer.#members !== null;
    } else {
      for (const [holder, members] of layer.members) for (const [key, value] of members) this.setMember(holder, key, value);
    }
    for (const [root, kinds] of layer.cleared) this.clear(root, kinds);
    this.isDead = layer.isDead;
  }

  /** Holds what it held, or what `layer` does. What a layer clears is not cleared here. */
  include(layer: State): void {
    for (const [variable, value] of layer.variables) {
      const before = this.variables.get(variable);
      this.setVariable(variable, before ? join(before, value) : value);
    }
    for (const [holder, members] of layer.members) {
      for (const [key, value] of members) {
        const before = this.members.get(holder)?.get(key);
        this.setMember(holder, key, before ? join(before, value) : value);
      }
    }
  }

  /** Holds whatever holds in both, over what `parent` holds. */
  joinWith(layer: State, parent: State): void {
    for (const [variable, value] of this.variables) {
      const other = layer.variables.get(variable) ?? parent.variable(variable);
      if (other && other !== value) this.setVariable(variable, join(value, other));
    }
    for (const [variable, value] of layer.variables) {
      const before = this.variables.has(variable) ? undefined : parent.variable(variable);
      if (!this.variables.has(variable)) this.setVariable(variable, before ? join(before, value) : value);
    }
    for (const [holder, members] of this.members) {
      const others = layer.members.get(holder);
      for (const [key, value] of members) {
        const other = others?.get(key) ?? parent.member(holder, key);
        if (other && other !== value) this.setMember(holder, key, join(value, other));
      }
    }
    for (const [holder, members] of layer.members) {
      const own = this.members.get(holder);
      for (const [key, value] of members) {
        if (own?.has(key)) continue;
        const before = parent.member(holder, key);
        this.setMember(holder, key, before ? join(before, value) : value);
      }
    }
    for (const [root, kinds] of this.cleared) {
      const both = kinds & (layer.cleared.get(root) ?? 0);
      if (both === 0) this.#cleared?.delete(root);
      else this.#cleared?.set(root, both);
    }
  }

  /** All that the run has changed since it began, as one layer over its caller's state. */
  sinceStart(): State {
    let state: State = this;
    while (state.parent && state.parent.frame === this.frame) state = state.parent;
    return state.parent ? this.since(state.parent) : this;
  }

  /** What this layer holds, without those below. */
  alone(): State {
    const alone = new State(null, this.frame);
    alone.commit(this);
    return alone;
  }

  /** All that changed since `ancestor`, as one layer over it. */
  since(ancestor: State): State {
    const layers: State[] = [];
    for (let state: State | null = this; state && state !== ancestor; state = state.parent) layers.unshift(state);
    const all = new State(ancestor, this.frame);
    for (const layer of layers) all.commit(layer);
    all.isDead = false;
    return all;
  }
}

/** One layer over `parent` for what holds whichever of the layers over it a run comes from; dead where none is alive. */
export function joinStates(parent: State, layers: readonly State[], frame: Frame = parent.frame): State {
  const alive = layers.filter(({ isDead }) => !isDead);
  const joined = new State(parent, frame);
  const [first, ...others] = alive;
  if (!first) {
    joined.isDead = true;
    return joined;
  }
  joined.commit(first);
  for (const layer of others) joined.joinWith(layer, parent);
  return joined;
}

function isMadeBy(holder: Holder, frame: Frame): boolean {
  // A root has none: to ask for it is faster than to ask whether there is one.
  return (holder as Partial<AbstractObject>).run === frame.id;
}
