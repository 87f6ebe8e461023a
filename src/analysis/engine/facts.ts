/**
 * What a run has seen, for checks that look for what data alone cannot tell (`analysis/checks`): which calls do what models say, which
 * functions answer which requests, and which functions those call.
 *
 * Values are those of all evaluations of a call, joined.
 */
import type { ActKind } from '../../catalog/kinds.ts';
import type { Act, Route } from '../../catalog/model.ts';
import type { Call, FunctionNode } from '../ir.ts';
import type { Calling } from './calls.ts';
import type { Passed } from './functions.ts';
import type { Entries } from './paths.ts';
import type { State } from './state.ts';
import { join, unknown, type Value } from './value.ts';

/** A call of which models say something. */
export interface CallFact {
  readonly node: Call;
  readonly file: string;
  /** The function in which it stands; the module's body at the top. */
  readonly owner: FunctionNode;
  /** What it does. */
  readonly acts: ReadonlySet<ActKind>;
  readonly receiver: Value;
  readonly passed: readonly Value[];
  /** The arguments that are statements for a database. */
  readonly statements: ReadonlySet<number>;
}

/** A call that registers functions for requests. */
export interface RouteFact {
  readonly route: Route;
  readonly node: Call;
  readonly file: string;
  readonly owner: FunctionNode;
  /** In lower case, as written: `get`, `all`, `use`. Empty: not known. */
  readonly methods: readonly string[];
  /** Empty: not known. */
  readonly paths: readonly string[];
  /** What it is registered with. */
  readonly router: Value;
  /** What is run for a request, in this order: functions, and things of libraries. */
  readonly chain: readonly Passed[];
}

/** Collects them. */
export class Facts {
  readonly #calls = new Map<Call, CallFact>();
  readonly #routes = new Map<Call, RouteFact>();
  readonly #imports = new Set<ActKind>();
  readonly #handlers = new Set<FunctionNode>();
  readonly #edges = new Map<FunctionNode, Set<FunctionNode>>();
  readonly #callees = new Map<object, Set<FunctionNode>>();
  #reached: ReadonlySet<FunctionNode> | undefined;

  get calls(): Iterable<CallFact> {
    return this.#calls.values();
  }

  get routes(): Iterable<RouteFact> {
    return this.#routes.values();
  }

  /** The program's functions that a call may reach, itself or through what it is handed. */
  calledAt(node: Call): ReadonlySet<FunctionNode> {
    return this.#callees.get(node) ?? none;
  }

  /** What is said of one call; undefined where nothing is. */
  call(node: Call): CallFact | undefined {
    return this.#calls.get(node);
  }

  /** Whether some call, or import, does this. */
  does(kind: ActKind): boolean {
    return this.#imports.has(kind) || [...this.#calls.values()].some(({ acts }) => acts.has(kind));
  }

  /** Whether a function runs while a request is answered: it is a handler, or called from one. */
  isHandling(node: FunctionNode): boolean {
    this.#reached ??= this.reachedFrom(this.#handlers);
    return this.#reached.has(node);
  }

  /** These functions and all that they call, in as many steps as it takes. */
  reachedFrom(functions: Iterable<FunctionNode>): ReadonlySet<FunctionNode> {
    const reached = new Set(functions);
    for (const one of reached) for (const next of this.#edges.get(one) ?? []) reached.add(next);
    return reached;
  }

  // ---- for the engine

  called({ node, receiver, passed }: Calling, entries: readonly Entries[], doing: readonly Act[], state: State): void {
    const acts = new Set(doing.map(({ kind }) => kind));
    const statements = new Set(entries.flatMap(({ sinks }) => sinks.flatMap(({ kind, argument, member }) => (kind === 'sql' && typeof argument === 'number' && member === undefined ? [argument] : []))));
    if (acts.size + statements.size === 0) return;
    const known = this.#calls.get(node);
    this.#calls.set(node, {
      node, file: state.frame.file.path, owner: state.frame.node,
      acts: known ? new Set([...known.acts, ...acts]) : acts,
      statements: known ? new Set([...known.statements, ...statements]) : statements,
      receiver: known ? join(known.receiver, receiver.value) : receiver.value,
      passed: passed.map(({ value }, index) => (known ? join(known.passed[index] ?? unknown, value) : value)),
    });
  }

  imported(entries: Entries): void {
    for (const { kind } of entries.acts) this.#imports.add(kind);
  }

  routed(route: RouteFact): void {
    this.#routes.set(route.node, route);
    for (const { value } of route.chain) for (const one of value.references) if (one.kind === 'function') this.#handlers.add(one.node);
  }

  /** A function answers requests, wherever it is registered. */
  handles(node: FunctionNode): void {
    this.#handlers.add(node);
  }

  /** One function calls another, or hands it to something that may. */
  leads(from: FunctionNode, to: FunctionNode, site: object): void {
    note(this.#edges, from, to);
    note(this.#callees, site, to);
  }
}

const none: ReadonlySet<FunctionNode> = new Set();

function note<K>(all: Map<K, Set<FunctionNode>>, key: K, one: FunctionNode): void {
  const known = all.get(key);
  if (known) known.add(one);
  else all.set(key, new Set([one]));
}
