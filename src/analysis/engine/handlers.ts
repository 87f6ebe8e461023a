/** Functions of the program that a library calls: those that are registered, declared as such, or handlers by convention. */
import type { Convention, Handler, OtherParameters, Route } from '../../catalog/model.ts';
import type { Assign, Call, FunctionNode, Node, Parameter } from '../ir.ts';
import type { Calling } from './calls.ts';
import { patternKinds } from './cleaning.ts';
import { assume, facts } from './conditions.ts';
import type { RouteFact } from './facts.ts';
import type { Passed } from './functions.ts';
import { innerValues } from './inner-values.ts';
import type { Interpreter, Ranged } from './interpreter.ts';
import { allKinds, clearedBy } from './kind-set.ts';
import { knownElements } from './memory.ts';
import { anyMember, joinStates, type State } from './state.ts';
import { cleared, join, newRoot, reference, unknown, verbatimRoots, type AbstractObject, type ApiReference, type Root, type Value } from './value.ts';

/** Runs handlers with what libraries hand to them. */
export class Handlers {
  readonly #interpreter: Interpreter;
  /** By what it is: holds the members that handlers wrote which run before the others. */
  readonly #written = new Map<ApiReference, AbstractObject>();

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** A call that registers functions: they run once the function around it has ended. */
  register(handler: Handler, calling: Calling, state: State): void {
    if (handler.where && !this.#interpreter.uses.fulfils(handler.where, calling, state)) return;
    const chain = this.#chain(handler, calling.passed.slice(handler.from), calling.node, state, calling);
    if (handler.route) this.#interpreter.functions.tell({ kind: 'route', fact: this.#route(handler.route, calling, chain, state) });
  }

  /** A function that is declared as a type of functions that a library calls is one of its handlers. */
  declare(value: Value, declared: Value, node: Assign, state: State): void {
    for (const one of declared.references) {
      if (one.kind !== 'api') continue;
      for (const handler of one.entries.handlers) this.#chain(handler, [{ value, node: node.value }], node, state);
    }
  }

  /** What a function gets that is a handler by convention. */
  conventional(node: FunctionNode, { receives, answers }: Convention, state: State): readonly Passed[] {
    this.answersTo(node, answers);
    return receives.map((path, index) => ({ value: path === null ? unknown : this.handed(path, node.parameters[index] ?? node, node, state, node), node }));
  }

  /** What a library hands to a function of ours, as `parameter`: one thing for each path and site. */
  handed(path: string, parameter: Ranged | Parameter, site: Ranged, state: State, owner?: FunctionNode): Value {
    const api = this.#interpreter.paths.resolve(path);
    if (!api) return unknown;
    const place = 'variable' in parameter ? parameter.variable : parameter;
    const name = 'variable' in parameter ? parameter.variable.name : '';
    const value = this.#interpreter.members.fromApi(api, site, place, state, owner && { label: name === '' ? plainName(path) : name, owner });
    if (value.taints.length > 0) return value;
    const carrier: Root = newRoot({ kind: 'source', sourceKind: 'request', label: path, carrier: null });
    const object = this.#interpreter.newObject(site, 'instance', state, { api, carrier }, api);
    const written = this.#written.get(api);
    for (const key of written ? state.memberKeys(written) : []) {
      const member = written && !state.member(object, key) ? state.member(written, key) : undefined;
      if (member) state.setMember(object, key, member);
    }
    return reference(object);
  }

  #chain(handler: Handler, given: readonly Passed[], site: Call | Assign, state: State, calling: Calling | null = null): readonly Passed[] {
    const chain = given.flatMap((one) => {
      const elements = knownElements(state, one.value);
      return elements ? elements.map((value) => ({ value, node: one.node })) : [one];
    }).flatMap((one) => {
      const inside = (handler.members ?? []).flatMap((path) => innerValues(this.#interpreter, one.value, path, one.node, state));
      return [one, ...inside.map((value) => ({ value, node: one.node }))];
    });
    for (const one of chain.flatMap(({ value }) => value.references)) {
      if (one.kind !== 'function') continue;
      state.frame.closures.delete(one.node);
      this.#interpreter.functions.tell({ kind: 'registered', node: one.node });
    }
    const functions = chain.flatMap(({ value }) => value.references).map((one) => (one.kind === 'function' ? one.node : one));
    const again = state.frame.later.find((one) => one.site === site && one.handler === handler && isSame(one.functions, functions));
    const run = (end: State): void => {
      if (site.kind === 'call') this.#check(handler, given, site, end);
      if (site.kind === 'call' && calling) this.#matched(handler, calling, site, end);
      for (const { value } of chain) this.#run(handler, value, site, end);
    };
    // What a loop registers again runs once, with what the last round knew.
    if (again) again.run = run;
    else state.frame.later.push({ site, handler, functions, run });
    return chain;
  }

  /** What the options of a registration say that the package checks. */
  #check({ checks = [], receives: [path] }: Handler, given: readonly Passed[], site: Call, state: State): void {
    if (checks.length === 0 || path == null) return;
    const received = this.handed(path, site, site, state);
    for (const check of checks) {
      for (const schema of given.flatMap(({ value, node }) => innerValues(this.#interpreter, value, check.in, node, state))) {
        if (schema.constants) continue;
        const data: Passed = { value: this.#interpreter.members.read(received, check.of, site, state), node: site };
        const calling: Calling = { node: site, name: null, receiver: { value: unknown, node: site }, passed: [] };
        assume(state, this.#interpreter.schemas.accepted(schema, check.isJson === true, data, calling, state));
      }
    }
  }

  /** What the pattern of a route tells of the parts of a path that matched. */
  #matched({ route, receives: [path] }: Handler, { passed }: Calling, site: Call, state: State): void {
    if (route?.parts === undefined || path == null) return;
    const paths = passed[route.path.argument]?.value.constants;
    if (paths?.length !== 1) return;
    const [only] = paths;
    const groups = typeof only === 'string' ? namedGroups(only) : typeof only === 'object' && only !== null ? topGroups(only.pattern) : [];
    if (groups.length === 0) return;
    const parts = this.#interpreter.members.read(this.handed(path, site, site, state), route.parts, site, state);
    for (const { name, pattern } of groups) {
      const part = this.#interpreter.members.read(parts, name, site, state);
      assume(state, facts(verbatimRoots(part), patternKinds({ pattern: `^(?:${pattern})$`, flags: '' })));
    }
  }

  #run(handler: Handler, value: Value, site: Call | Assign, end: State): void {
    for (const one of value.references) {
      if (one.kind === 'function') {
        const isLonger = one.node.parameters.length > handler.receives.length && handler.receivesLonger !== undefined;
        // Functions that stand beside each other do not run one after the other.
        const isMap = handler.members?.some((path) => path.includes('*')) ?? false;
        const receives = isLonger ? handler.receivesLonger ?? [] : handler.receives;
        const passed = receives.map((path, index): Passed => ({ value: path === null ? unknown : this.handed(path, one.node.parameters[index] ?? site, isMap ? one.node : site, end, one.node), node: site }));
        const next = this.#interpreter.functions.continuation(end);
        if (handler.others) passed.push(...this.#others(handler.others, handler, one.node, receives.length, site, end));
        if (handler.passesOn !== undefined) passed[(handler.passesOn + passed.length) % passed.length] = { value: next.value, node: site };
        this.answersTo(one.node, handler.answers);
        const layer = end.fork();
        this.#interpreter.functions.call(one, passed, unknown, site, layer, true);
        layer.isDead = false;
        end.commit(next.states.length > 0 ? joinStates(end, next.states) : layer);
        if (handler.reachesLater) this.#keepWritten(passed, end);
      } else if (one.kind === 'api' && site.kind === 'call') {
        const passed = handler.receives.map((path): Passed => ({ value: path === null ? unknown : this.handed(path, site, site, end), node: site }));
        this.#interpreter.calls.library(one.entries, one, { node: site, name: null, receiver: { value: unknown, node: site }, passed }, end);
      }
      end.isDead = false;
    }
  }

  /** What the parameters get that are passed by their names. What a default makes is left to it. */
  #others({ is, byType, numbers }: OtherParameters, { route }: Handler, node: FunctionNode, from: number, site: Call | Assign, state: State): Passed[] {
    const paths = numbers === undefined || !route || site.kind !== 'call' ? [] : pathsOf(site);
    return node.parameters.slice(from).flatMap((parameter): Passed[] => {
      const { variable, isRest, takesNamed, isProvided } = parameter;
      if (isRest || isProvided) return [];
      if (takesNamed) return [{ value: this.handed(is, parameter, node, state, node), node: site, name: anyMember }];
      const isNumber = numbers !== undefined && paths.some((path) => new RegExp(numbers.replaceAll('NAME', variable.name)).test(path));
      const value = byType ? this.#byType(is, parameter, byType === 'texts', node, state) : this.handed(is, parameter, node, state, node);
      return [{ value: isNumber ? cleared(value, clearedBy('number')) : value, node: site, name: variable.name }];
    });
  }

  /** Something that a library has made to fit the type that a parameter is declared with. */
  #byType(is: string, parameter: Parameter, onlyTexts: boolean, node: FunctionNode, state: State): Value {
    const { type } = parameter.variable;
    const hint = this.#interpreter.classes.typed(type, parameter, state);
    const isOfLibrary = hint.references.some((one) => one.kind === 'api' || (one.kind === 'object' && one.api && !one.class));
    if (isOfLibrary || (onlyTexts && type && type.kind !== 'primitive')) return hint;
    const value = this.handed(is, parameter, node, state, node);
    const checked = type?.kind !== 'primitive' ? clearedBy('type') : type.primitive === 'enumeration' ? allKinds : clearedBy(type.primitive === 'string' ? 'type' : 'number');
    const roots = value.taints.map(({ root }) => root);
    const isEmpty = hint.references.map((one) => (one.kind === 'object' && one.class ? this.#interpreter.annotations.checkTypes(one.class, roots, state) : undefined));
    // A class without fields of its own has a fixed list of values.
    const kinds = isEmpty.includes(false) ? allKinds : checked;
    return { ...cleared(value, kinds), references: [...hint.references, ...value.references] };
  }

  /** What was written into the things that a handler got is found in those that others get. */
  #keepWritten(passed: readonly Passed[], state: State): void {
    for (const object of passed.flatMap(({ value }) => value.references)) {
      if (object.kind !== 'object' || !object.api) continue;
      let written = this.#written.get(object.api);
      if (!written) this.#written.set(object.api, (written = { kind: 'object', shape: 'record', run: { file: this.#interpreter.home } }));
      for (const key of state.memberKeys(object)) {
        const member = state.member(object, key);
        const before = state.member(written, key);
        if (member) state.setMember(written, key, before ? join(before, member) : member);
      }
    }
  }

  /** What the function returns is assigned to what stands at `path`, so to say. */
  answersTo(node: FunctionNode, path: string | undefined): void {
    const api = path === undefined ? null : this.#interpreter.paths.resolve(path);
    if (api) this.#interpreter.sinks.answers(node, api);
  }

  #route(route: Route, { node, name, receiver, passed }: Calling, chain: readonly Passed[], state: State): RouteFact {
    const textsAt = ({ argument, member }: Route['path']): readonly string[] => {
      const value = passed[argument]?.value ?? unknown;
      const read = member === undefined ? value : this.#interpreter.members.read(value, member, node, state);
      const texts = (knownElements(state, read) ?? [read]).flatMap(({ constants }) => constants ?? []);
      return texts.filter((one) => typeof one === 'string');
    };
    const methods = route.method === 'name' ? [name ?? ''] : 'named' in route.method ? namedTexts(node, route.method.named, route.method.otherwise) : textsAt(route.method);
    const own = textsAt(route.path);
    const paths = own.length > 0 ? own : pathsOf(node);
    return {
      node, written: node.arguments[route.path.argument]?.value, remedies: route.remedies ?? {}, losesRejections: route.losesRejections,
      file: state.frame.file.path, owner: state.frame.node, methods: methods.map((one) => one.toLowerCase()), paths, router: receiver.value, chain,
    };
  }
}

/** The texts that are passed under a name, to the call or to the one that yields the decorator. */
function namedTexts(call: Call, name: string, otherwise: string): readonly string[] {
  const given = [...call.arguments, ...(call.callee.kind === 'call' ? call.callee.arguments : [])].find((one) => one.name === name)?.value;
  const values = given?.kind === 'list' ? given.elements.map(({ value }) => value) : given ? [given] : [{ kind: 'constant' as const, value: otherwise }];
  return values.flatMap((one) => (one.kind === 'constant' && typeof one.value === 'string' ? [one.value] : []));
}

/** The path that a call, or one before it in the chain, is given first: `app.route('/orders').get(…)`, `@app.get('/orders')`. */
function pathsOf(node: Call): readonly string[] {
  for (let at: Node = node; at.kind === 'call'; at = at.callee.kind === 'member' ? at.callee.object : at.callee) {
    const [first] = at.arguments;
    if (first?.value.kind === 'constant' && typeof first.value.value === 'string') return [first.value.value];
    if (at.callee.kind !== 'member' && at.callee.kind !== 'call') return [];
  }
  return [];
}

/** A group of a pattern, by the name or number of the part that it matches. */
interface Group {
  readonly name: string;
  readonly pattern: string;
}

/** `/users/:id(\\d+)`: the parts of a path that say what they match. */
function namedGroups(path: string): Group[] {
  return [...path.matchAll(/:(\w+)\(((?:[^()\\]|\\.)+)\)/g)].map(([, name = '', pattern = '']) => ({ name, pattern }));
}

/** The groups of a regular expression that stand side by side, each with what it has inside; none where one stands within another. */
function topGroups(pattern: string): Group[] {
  const groups: Group[] = [];
  const isCapturing = (at: number): boolean => pattern[at + 1] !== '?';
  let depth = 0;
  let start = -1;
  for (let at = 0, inClass = false; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === '\\') at++;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') {
      if (start >= 0 && isCapturing(at)) return [];
      if (start < 0 && isCapturing(at)) start = depth === 0 ? at : -1;
      depth++;
    } else if (character === ')') {
      depth--;
      if (depth === 0 && start >= 0) {
        groups.push({ name: String(groups.length), pattern: pattern.slice(start + 1, at) });
        start = -1;
      }
    }
  }
  return groups;
}

/** `graphql.Arguments()` is called `arguments` where the program has no name for it. */
function plainName(path: string): string {
  return (/([A-Za-z]+)\(?\)?$/.exec(path)?.[1] ?? path).toLowerCase();
}

function isSame(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
