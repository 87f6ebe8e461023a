/**
 * Runs IR abstractly: evaluates each node to what is known of its value, and changes the state as the program would. Members
 * are in `members.ts`, operators in `operators.ts`, classes in `classes.ts`, calls in `calls.ts`, statements that steer in
 * `control.ts`.
 */
import type { Assign, FunctionNode, List, ModuleNode, Node, Range, RecordNode, Variable } from '../ir.ts';
import type { Place } from '../finding.ts';
import type { ProjectFile } from '../project.ts';
import { Annotations } from './annotations.ts';
import { Calls } from './calls.ts';
import { Classes } from './classes.ts';
import { Control } from './control.ts';
import { Decorators } from './decorators.ts';
import { Conventions } from './conventions.ts';
import type { Event } from './events.ts';
import { Functions } from './functions.ts';
import { Handlers } from './handlers.ts';
import { Members } from './members.ts';
import type { Memo } from './memo.ts';
import type { ModuleRun } from './modules.ts';
import { appendElement, noteNames, readRoots, writeMember } from './memory.ts';
import { Operators } from './operators.ts';
import type { ApiPaths } from './paths.ts';
import type { Watched } from './report.ts';
import { Schemas } from './schemas.ts';
import { Sinks } from './sinks.ts';
import { anyMember, lengthMember, openMember, type Frame, type State } from './state.ts';
import { addStation } from './trace.ts';
import { Uses } from './uses.ts';
import {
  constant, join, merge, onlyConstant, reference, unknown,
  type AbstractObject, type ApiReference, type ClassReference, type FunctionReference, type SourceText, type Taint, type Value,
} from './value.ts';

/** Something that stands in the text. */
export interface Ranged {
  readonly range: Range;
}

/** What bounds the work on one file: each evaluation of a node costs 1. */
export interface Fuel {
  left: number;
  /** What may be spent in other files than the one that is looked at. */
  abroad: number;
  /** How often something was not followed, because it was nested too deep or cost too much. */
  cuts: number;
}

/** What has been run of the files that are imported. */
export interface Project {
  run(specifier: string, from: { readonly path: string }): ModuleRun | undefined;
  /** What stands for the instances of a class of an imported file. */
  declared(of: ClassReference): AbstractObject | undefined;
}

/** What the analyses of one project share. */
export interface Shared {
  readonly paths: ApiPaths;
  readonly watched: Watched;
  readonly project: Project;
  readonly memo: Memo;
}

const maximumDepth = 400;

/** One analysis: what its parts share, and the evaluation of nodes. */
export class Interpreter {
  readonly annotations: Annotations;
  readonly calls: Calls;
  readonly classes: Classes;
  readonly conventions: Conventions;
  readonly decorators: Decorators;
  readonly functions: Functions;
  readonly handlers: Handlers;
  readonly members: Members;
  readonly operators: Operators;
  readonly sinks: Sinks;
  readonly uses: Uses;
  readonly schemas: Schemas;
  readonly #control: Control;
  /** The texts of the files that are run. */
  readonly texts = new Map<string, string>();
  #depth = 0;
  readonly #places = new Map<string, object>();

  readonly paths: ApiPaths;
  readonly watched: Watched;
  readonly project: Project;
  readonly memo: Memo;

  /** `home`: the file that is looked at. `hear` is told what is found, and in which function that only looks as though it answered requests. */
  constructor({ paths, watched, project, memo }: Shared, readonly home: ProjectFile, readonly fuel: Fuel, readonly hear: (event: Event, openTo?: Place) => void) {
    this.paths = paths;
    this.watched = watched;
    this.project = project;
    this.memo = memo;
    this.annotations = new Annotations(this);
    this.calls = new Calls(this);
    this.classes = new Classes(this);
    this.conventions = new Conventions(this, home);
    this.decorators = new Decorators(this);
    this.functions = new Functions(this);
    this.handlers = new Handlers(this);
    this.members = new Members(this);
    this.operators = new Operators(this);
    this.schemas = new Schemas(this);
    this.sinks = new Sinks(this);
    this.uses = new Uses(this);
    this.#control = new Control(this);
  }

  evaluate(node: Node, state: State): Value {
    if (state.isDead || this.fuel.left <= 0) return unknown;
    if (this.#depth > maximumDepth || (this.fuel.abroad <= 0 && state.frame.file !== this.home)) {
      this.fuel.cuts++;
      return unknown;
    }
    this.spend(1, state.frame);
    this.#depth++;
    try {
      return this.#evaluate(node, state);
    } finally {
      this.#depth--;
    }
  }

  /** Counts evaluations that a run takes. */
  spend(evaluations: number, frame: Pick<Frame, 'file' | 'work'>): void {
    this.fuel.left -= evaluations;
    if (frame.file !== this.home) this.fuel.abroad -= evaluations;
    frame.work += evaluations;
  }

  #evaluate(node: Node, state: State): Value {
    switch (node.kind) {
      case 'constant':
        return { ...constant(node.value), text: typeof node.value === 'string' ? this.operators.constantText(node, node.value, state) : null };
      case 'text': return this.operators.text(node, state);
      case 'variable': return this.members.asCleared(state.variable(node.variable) ?? unknown, state);
      case 'global': return this.global(node.name, node, state);
      case 'module': return this.module(node, state);
      case 'super': return node.isOwn ? this.classes.own(state) : this.classes.above(state);
      case 'member': return this.members.member(node, state).value;
      case 'call': return this.calls.evaluate(node, state);
      case 'operation': return this.operators.operation(node, state);
      case 'logical': return this.operators.logical(node, state);
      case 'list': return this.#list(node, state);
      case 'record': return this.#record(node, state);
      case 'function': return this.#closure(node, state);
      case 'class': return this.classes.evaluate(node, state);
      case 'assign': {
        if (node.target.kind === 'variable') {
          const value = this.#named(this.#declared(this.evaluate(node.value, state), node.target.variable, node, state), node.target.variable.name, node.target, state);
          if (node.target.variable.owner !== state.frame.node) state.variable(node.target.variable);
          if (!state.isDead) state.setVariable(node.target.variable, value);
          if (node.target.variable.name !== '') this.sinks.named(node.target.variable.name, value, node.value, state);
          if (node.target.variable.owner.isModule) this.uses.checkVariable(node.target.variable.name, { value, node: node.value }, node, state);
          return value;
        }
        let object = this.evaluate(node.target.object, state);
        if (node.target.object.kind === 'member') object = this.members.madeOnWrite(node.target.object, object, state);
        const { name: key, value: keyValue } = this.members.keyOf(node.target, state);
        const value = this.evaluate(node.value, state);
        const isGlobal = isGlobalObject(node.target.object);
        if (!state.isDead && key !== null && isGlobal) this.#assignGlobal(key, value, state);
        // Of what nobody knows, nobody knows what it does with it.
        if (!state.isDead && key !== null && (isGlobal || object.references.length + object.taints.length === 0)) this.sinks.leftTo(key, { value, node: node.value }, state);
        if (key === null) noteNames(state, object, keyValue);
        if (!state.isDead) this.members.write(object, key, { value, node: node.value }, node, state);
        return value;
      }
      case 'other':
        for (const child of node.children) this.evaluate(child, state);
        return unknown;
      case 'block': case 'if': case 'loop': case 'switch': case 'try': case 'exit':
        return this.#control.run(node, state);
    }
  }

  /** What a declaration tells of a value of which nothing else is known. */
  #declared(value: Value, variable: Variable, node: Assign, state: State): Value {
    if (variable.type?.kind !== 'name') return value;
    if (value.references.length === 0) return merge(value, this.classes.typed(variable.type, variable, state));
    if (node.value.kind === 'function' || node.value.kind === 'call') this.handlers.declare(value, this.classes.typed(variable.type, variable, state), node, state);
    return value;
  }

  #api(of: ApiReference | null, node: Ranged, state: State): Value {
    return of ? this.members.fromApi(of, of.path, node, state) : unknown;
  }

  /** What a library has under that name, or what was assigned to it. */
  global(name: string, node: Ranged, state: State): Value {
    const api = this.paths.root(name);
    if (api) return this.#api(api, node, state);
    const value = state.variable(this.memo.global(name)) ?? this.#nameOf(this.home, name, state);
    return this.members.asCleared(value ?? unknown, state);
  }

  /** What a file lets others call by that name. */
  #nameOf({ module: { names } }: ProjectFile, name: string, state: State): Value | undefined {
    const variable = names?.get(name);
    return variable && state.variable(variable);
  }

  #assignGlobal(name: string, value: Value, state: State): void {
    const variable = this.memo.global(name);
    // The read tells the frame that it stood outside before.
    state.variable(variable);
    state.setVariable(variable, value);
  }

  /** An imported module: a package that models know, or a file of the project, as seen from a file. */
  module(node: ModuleNode, state: State, from?: SourceText): Value {
    const known = this.paths.root(node.specifier);
    if (known && known.entries.acts.length > 0) this.functions.tell({ kind: 'import', entries: known.entries });
    if (known) return this.#api(known, node, state);
    const own = this.functions.imported(node.specifier, state, from);
    const told = this.functions.toldOf(node.specifier, state, from);
    const imported = told ? { ...own, references: [told, ...own.references] } : own;
    return node.isAssumed && imported === unknown ? this.#api(this.paths.ofLastName(node.specifier), node, state) : imported;
  }

  #step(taint: Taint, node: Ranged, message: string, state: State): Taint['step'] {
    return addStation(taint.step, { file: state.frame.file.path, range: node.range, message, owner: state.frame.node });
  }

  /** Data keeps a note of the names that it is given. */
  #named(value: Value, name: string, node: Ranged, state: State): Value {
    if (value.taints.length === 0 || name === '') return value;
    return { ...value, taints: value.taints.map((taint) => ({ ...taint, step: this.#step(taint, node, `\`${name}\` holds it`, state) })) };
  }

  /** A new object of this place of the program. `of` tells objects of one place apart. */
  newObject(site: object, shape: AbstractObject['shape'], state: State, more: Partial<Pick<AbstractObject, 'class' | 'api' | 'carrier' | 'written' | 'isSettings' | 'isNamedApart' | 'isDeclared'>> = {}, of: object | null = null): AbstractObject {
    const { objects } = state.frame.sites;
    let here = objects.get(site);
    if (!here) objects.set(site, (here = new Map()));
    let made = here.get(of);
    if (!made) here.set(of, (made = { kind: 'object', shape, run: state.frame.id, ...more }));
    return made;
  }

  /** Tells apart, by a name, the objects that are made at one place. */
  apart(name: string): object {
    let place = this.#places.get(name);
    if (!place) this.#places.set(name, (place = {}));
    return place;
  }

  #list(node: List, state: State): Value {
    const list = this.newObject(node, 'list', state);
    const value = reference(list);
    state.setMember(list, lengthMember, constant(0));
    for (const { value: element, spread } of node.elements) {
      const item = this.evaluate(element, state);
      if (!spread) {
        appendElement(state, value, item);
        continue;
      }
      for (const one of this.calls.spread(item, element, state)) {
        if (one.isMany) {
          state.setMember(list, lengthMember, unknown);
          writeMember(state, value, null, one.value);
        } else {
          appendElement(state, value, one.value);
        }
      }
    }
    return value;
  }

  #record(node: RecordNode, state: State): Value {
    const record = this.newObject(node, 'record', state, { written: node });
    state.setMember(record, lengthMember, unknown);
    const value = reference(record);
    for (const entry of node.entries) {
      if (entry.kind === 'spread') {
        this.copyMembers(this.evaluate(entry.value, state), value, entry.except, state);
        continue;
      }
      const keyValue = this.evaluate(entry.key, state);
      const key = onlyConstant(keyValue)?.value;
      const name = key === undefined ? null : String(key);
      if (name === null) noteNames(state, value, keyValue);
      const held = this.evaluate(entry.value, state);
      writeMember(state, value, entry.accessor && name !== null ? `${entry.accessor} ${name}` : name, held);
      if (name === null || entry.accessor) continue;
      this.sinks.named(name, held, entry.value, state);
      const { uses } = this.paths.ofAny(name);
      if (uses.length > 0) this.uses.check(uses, 'assignment', name, { assigned: { value: held, node: entry.value } }, entry.value, state);
    }
    return value;
  }

  /** All members of one thing to another, but those in `except`. */
  copyMembers(from: Value, to: Value, except: readonly string[], state: State): void {
    // Which member is which is known only where the thing is.
    this.functions.noteSensitive(from, state);
    if (from.constants === null && !from.references.some((one) => one.kind === 'object')) this.#open(to, state);
    for (const one of from.references) {
      if (one.kind !== 'object') continue;
      for (const key of state.memberKeys(one)) {
        const member = state.member(one, key);
        if (member && !except.includes(key)) writeMember(state, to, key === anyMember ? null : key, member);
      }
    }
    if (from.taints.length > 0) writeMember(state, to, null, readRoots(state, { ...unknown, taints: from.taints }, null));
  }

  /** Something of which nothing is known is put into a thing: it may have other members, and those that it has may be others. */
  #open(thing: Value, state: State): void {
    for (const one of thing.references) {
      if (one.kind !== 'object') continue;
      for (const key of state.memberKeys(one)) {
        const value = state.member(one, key);
        if (value?.constants) state.setMember(one, key, join(value, unknown));
      }
      state.setMember(one, openMember, unknown);
    }
  }

  #closure(node: FunctionNode, state: State): Value {
    const made: FunctionReference = { kind: 'function', node, file: state.frame.file, captured: null, receiver: null, statics: this.newObject(node, 'record', state) };
    state.frame.closures.set(node, made);
    return node.decorators.reduceRight((decorated, decorator) => this.decorators.apply(decorated, decorator, node, state), reference(made));
  }

}

/** The object whose members are the names that nobody declares. */
export function isGlobalObject(node: Node): boolean {
  return node.kind === 'global' && node.name === 'globalThis';
}
