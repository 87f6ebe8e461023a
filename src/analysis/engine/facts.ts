/**
 * What a run has seen, for checks that look for what data alone cannot tell (`analysis/checks`): which calls do what models say, which
 * functions answer which requests, and which functions those call.
 *
 * Values are those of all evaluations of a call, joined.
 */
import type { ActKind } from '../../catalog/kinds.ts';
import type { Act, Remedy, Route } from '../../catalog/model.ts';
import type { Call, FunctionNode, Node } from '../ir.ts';
import type { Calling } from './calls.ts';
import type { Event } from './events.ts';
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
  /** How what rules say of it is mended. */
  readonly remedies: Readonly<Record<string, Remedy>>;
  readonly receiver: Value;
  readonly passed: readonly Value[];
  /** The arguments that are statements for a database. */
  readonly statements: ReadonlySet<number>;
}

/** A call that registers functions for requests, or an annotation of a method that answers them. */
export interface RouteFact {
  readonly node: Node;
  /** Where its path stands, if it does. */
  readonly written: Node | undefined;
  /** How what rules say of it is mended. */
  readonly remedies: Readonly<Record<string, Remedy>>;
  readonly losesRejections: Route['losesRejections'];
  /** Whatever finds its file answers by it: nothing has to be done with what it is registered with. */
  readonly isFound?: true;
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
  readonly #routes = new Map<Node, RouteFact>();
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

  take(event: Event): void {
    switch (event.kind) {
      case 'call':
        this.#called(event.fact);
        break;
      case 'import':
        for (const { kind } of event.entries.acts) this.#imports.add(kind);
        break;
      case 'route':
        this.#routed(event.fact);
        break;
      case 'handler':
        this.#handlers.add(event.node);
        break;
      case 'called':
        note(this.#edges, event.from, event.node);
        note(this.#callees, event.site, event.node);
        break;
      case 'registered': case 'arrived': case 'candidate': case 'used': case 'text':
        break;
    }
  }

  #called(fact: CallFact): void {
    const known = this.#calls.get(fact.node);
    this.#calls.set(fact.node, known ? {
      ...fact,
      acts: new Set([...known.acts, ...fact.acts]),
      statements: new Set([...known.statements, ...fact.statements]),
      receiver: join(known.receiver, fact.receiver),
      passed: fact.passed.map((value, index) => join(known.passed[index] ?? unknown, value)),
    } : fact);
  }

  #routed(route: RouteFact): void {
    this.#routes.set(route.node, route);
    for (const { value } of route.chain) for (const one of value.references) if (one.kind === 'function') this.#handlers.add(one.node);
  }

}

const none: ReadonlySet<FunctionNode> = new Set();

/** What is to be told of a call that does these things; undefined where nothing is. */
export function factOf({ node, receiver, passed }: Calling, entries: readonly Entries[], doing: readonly Act[], state: State): CallFact | undefined {
  const acts = new Set(doing.map(({ kind }) => kind));
  const statements = new Set(entries.flatMap(({ sinks }) => sinks.flatMap(({ kind, argument, member, begins }) => (kind === 'sql' && begins === undefined && typeof argument === 'number' && member === undefined ? [argument] : []))));
  if (acts.size + statements.size === 0) return undefined;
  return { node, file: state.frame.file.path, owner: state.frame.node, acts, remedies: Object.assign({}, ...doing.map(({ remedies }) => remedies)) as CallFact['remedies'], statements, receiver: receiver.value, passed: passed.map(({ value }) => value) };
}

function note<K>(all: Map<K, Set<FunctionNode>>, key: K, one: FunctionNode): void {
  const known = all.get(key);
  if (known) known.add(one);
  else all.set(key, new Set([one]));
}
