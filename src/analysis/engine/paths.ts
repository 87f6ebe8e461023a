/**
 * The catalogue's API paths as a tree (grammar: `catalog/model.ts`), walked as a value's members are read and calls are made:
 * `pg` → `.Pool` → `()` → `.query`. A value keeps the nodes it has come to, so a look-up costs one step.
 */
import type { Accessor, Act, Annotation, Assertion, Comparison, Computation, Container, Convention, Formatting, Handler, Joining, Language, Model, Part, Place, Sanitizer, SchemaMaker, Signature, Sink, Source, Use, Validation, Verdict } from '../../catalog/model.ts';
import type { ConstantValue } from '../ir.ts';
import { parsePlace, type PlacePath } from './places.ts';
import type { ApiReference } from './value.ts';

/** A step of a model, its places taken apart. */
export interface CompiledStep {
  readonly from: PlacePath | HandedOver;
  readonly to: PlacePath;
  readonly as?: string;
  readonly decodes?: true;
}

/** Something of a library that the call hands over, by its path. */
export interface HandedOver {
  readonly base: 'path';
  readonly path: string;
  readonly parts: readonly [];
}

/** What a call computes, and of what. */
export type Computed = Required<Pick<Computation, 'does' | 'of'>> & Pick<Computation, 'order'>;

/** What the models say of one path. */
export interface Entries {
  readonly signatures: readonly Signature[];
  readonly handlers: readonly Handler[];
  readonly annotations: readonly Annotation[];
  readonly sources: readonly Source[];
  readonly steps: readonly CompiledStep[];
  readonly joinings: readonly Joining[];
  readonly formattings: readonly Formatting[];
  readonly sanitizers: readonly Sanitizer[];
  readonly schemas: readonly SchemaMaker[];
  readonly validations: readonly Validation[];
  readonly comparisons: readonly Comparison[];
  readonly assertions: readonly Assertion[];
  readonly parts: readonly Part[];
  readonly verdicts: readonly Verdict[];
  readonly computations: readonly Computed[];
  readonly containers: readonly Container[];
  readonly sinks: readonly Sink[];
  readonly uses: readonly Use[];
  readonly acts: readonly Act[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** One place in the tree. `members` by name, `*` for any; `call` for `()`; `deep` for what follows `.**`. */
export interface PathNode {
  readonly id: number;
  readonly members: Map<string, PathNode>;
  call: PathNode | null;
  deep: PathNode | null;
  readonly is: string[];
  constants: ConstantValue[] | null;
  readonly isRoot: boolean;
  readonly entries: Mutable<Entries>;
}

/** The paths of all models of one language. */
export class ApiPaths {
  readonly conventions: readonly Convention[];
  readonly accessors: readonly Accessor[];
  readonly #namedSinks: { readonly name: RegExp; readonly sink: Sink }[] = [];
  readonly #bySinkName = new Map<string, readonly Sink[]>();
  readonly #roots = new Map<string, PathNode>();
  /** The whole names of classes in packages, by their last name. */
  readonly #byLastName = new Map<string, Set<string>>();
  readonly #steps = new WeakMap<ApiReference['at'], Map<string, ApiReference | null>>();
  readonly #byNodes = new Map<string, ApiReference>();
  /** The roots that are files of the project. */
  #files: readonly string[] = [];
  #nodes = 0;

  constructor(models: readonly Model[], language: Language) {
    const own = models.filter((model) => model.language === language);
    this.conventions = own.flatMap(({ conventions }) => conventions ?? []);
    this.accessors = own.flatMap(({ accessors }) => accessors ?? []);
    for (const model of own) {
      for (const { path, is } of model.types ?? []) for (const node of this.#insert(path)) node.is.push(is);
      for (const { path, value } of model.constants ?? []) for (const node of this.#insert(path)) node.constants = [value];
      for (const signature of model.signatures ?? []) for (const node of this.#insert(signature.path)) node.entries.signatures.push(signature);
      for (const handler of model.handlers ?? []) for (const node of this.#insert(handler.path)) node.entries.handlers.push(handler);
      for (const annotation of model.annotations ?? []) for (const node of this.#insert(annotation.path)) node.entries.annotations.push(annotation);
      for (const source of model.sources ?? []) for (const node of this.#insert(source.path)) node.entries.sources.push(source);
      for (const joining of model.joinings ?? []) for (const node of this.#insert(joining.path)) node.entries.joinings.push(joining);
      for (const formatting of model.formattings ?? []) for (const node of this.#insert(formatting.path)) node.entries.formattings.push(formatting);
      for (const { path, from, to, as, decodes } of model.steps ?? []) {
        const step = { from: parseOrigin(from), to: parsePlace(to), ...(as === undefined ? {} : { as }), ...(decodes ? { decodes } : {}) };
        for (const node of this.#insert(path)) node.entries.steps.push(step);
      }
      for (const sanitizer of model.sanitizers ?? []) for (const node of this.#insert(sanitizer.path)) node.entries.sanitizers.push(sanitizer);
      for (const schema of model.schemas ?? []) for (const node of this.#insert(schema.path)) node.entries.schemas.push(schema);
      for (const validation of model.validations ?? []) for (const node of this.#insert(validation.path)) node.entries.validations.push(validation);
      for (const comparison of model.comparisons ?? []) for (const node of this.#insert(comparison.path)) node.entries.comparisons.push(comparison);
      for (const assertion of model.assertions ?? []) for (const node of this.#insert(assertion.path)) node.entries.assertions.push(assertion);
      for (const part of model.parts ?? []) for (const node of this.#insert(part.path)) node.entries.parts.push(part);
      for (const verdict of model.verdicts ?? []) for (const node of this.#insert(verdict.path)) node.entries.verdicts.push(verdict);
      for (const { path, does, of = 'this', order } of model.computations ?? []) for (const node of this.#insert(path)) node.entries.computations.push({ does, of, ...(order ? { order } : {}) });
      for (const container of model.containers ?? []) for (const node of this.#insert(container.path)) node.entries.containers.push(container);
      for (const sink of model.sinks ?? []) for (const node of this.#insert(sink.path)) node.entries.sinks.push(sink);
      for (const { name, kind } of model.namedSinks ?? []) this.#namedSinks.push({ name: new RegExp(`^(?:${name})$`, 'i'), sink: { path: '', argument: 'assigned', kind } });
      for (const use of model.uses ?? []) for (const node of this.#insert(use.path)) node.entries.uses.push(use);
      for (const act of model.acts ?? []) for (const node of this.#insert(act.path)) node.entries.acts.push(act);
    }
    this.#files = [...this.#roots.keys()].filter((root) => root.startsWith('./'));
  }

  /** A package or a global; null where no model knows it. A package that is a part of another is named for both: `lodash.merge`. */
  root(name: string): ApiReference | null {
    const node = this.#roots.get(name);
    if (node) return this.#reference(name, [node]);
    return name.includes('.') ? this.resolve(name) : null;
  }

  /** The one class that models know by its last name; null where there are several. Those of which only the first name differs count once. */
  ofLastName(specifier: string): ApiReference | null {
    const [first, ...others] = this.#byLastName.get(specifier.slice(specifier.lastIndexOf('.') + 1)) ?? [];
    const inside = (whole: string): string => whole.slice(whole.indexOf('.'));
    return first === undefined || others.some((one) => inside(one) !== inside(first)) ? null : this.resolve(first);
  }

  /** A file of the project that a model tells of, by its path from the project's folder: `./src/db.ts`. Null where none does. */
  ofFile(path: string): ApiReference | null {
    const root = this.#files.find((one) => `/${path}`.endsWith(one.slice(1)));
    return root === undefined ? null : this.root(root);
  }

  /** What stands at a whole path, as models write it: `express.Request()`. */
  resolve(path: string): ApiReference | null {
    const [root, ...tokens] = tokenize(path);
    let at = root === undefined ? null : this.root(root);
    for (const token of tokens) at = at && (token === '()' ? this.called(at) : this.member(at, token));
    return at;
  }

  /** The member `key` of something of a library; null where no model knows more of it. */
  member(of: ApiReference, key: string | null): ApiReference | null {
    // The default export of a package is the package.
    if (key === 'default' && of.at.some(({ isRoot }) => isRoot)) return of;
    return this.#step(of, `.${key ?? '*'}`, (node) => [key === null ? undefined : node.members.get(key), node.members.get('*')]);
  }

  /** What it returns, or constructs; also an instance of the type that it is. */
  called(of: ApiReference): ApiReference | null {
    return this.#step(of, '()', (node) => [node.call ?? undefined]);
  }

  /** Whether a call of it leaves the function, as a throw does. */
  neverReturns(of: ApiReference): boolean {
    return of.at.some(({ call }) => call?.is.includes('never'));
  }

  /** What arrives where it is stored under this name. */
  sinksNamed(name: string): readonly Sink[] {
    let sinks = this.#bySinkName.get(name);
    if (!sinks) this.#bySinkName.set(name, (sinks = this.#namedSinks.filter((one) => one.name.test(name)).map(({ sink }) => sink)));
    return sinks;
  }

  /** What is said of a member of a value of which nothing else is known. */
  ofAny(key: string): Entries {
    return this.anyMember(key)?.entries ?? noEntries;
  }

  /** The member of a value of which nothing else is known, where a model says something of it. */
  anyMember(key: string): ApiReference | null {
    const any = this.root('any');
    return any && this.member(any, key);
  }

  #step(of: ApiReference, suffix: string, next: (node: PathNode) => readonly (PathNode | undefined)[]): ApiReference | null {
    let steps = this.#steps.get(of.at);
    if (!steps) this.#steps.set(of.at, (steps = new Map()));
    const known = steps.get(suffix);
    if (known !== undefined) return known;
    const nodes = of.at.flatMap((node) => {
      const following = next(node).filter((one) => one !== undefined);
      return node.deep && node === node.deep ? [...following, node] : following;
    });
    const reached = this.#reference(of.path + suffix, nodes);
    steps.set(suffix, reached);
    return reached;
  }

  /** Also follows `is` and empty `.**`. What has come to the same nodes is the same, by the path that came there first. */
  #reference(path: string, nodes: readonly PathNode[]): ApiReference | null {
    const at = new Set<PathNode>();
    const add = (node: PathNode): void => {
      if (at.has(node)) return;
      at.add(node);
      if (node.deep && node.deep !== node) add(node.deep);
      for (const is of node.is) for (const other of this.resolve(is)?.at ?? []) add(other);
    };
    nodes.forEach(add);
    if (at.size === 0) return null;
    const key = [...at].map(({ id }) => id).sort((a, b) => a - b).join();
    let made = this.#byNodes.get(key);
    if (!made) this.#byNodes.set(key, (made = { kind: 'api', path, at: [...at], entries: merged([...at].map((node) => node.entries)) }));
    return made;
  }

  #insert(path: string): PathNode[] {
    return expand(path).map((one) => {
      const [root = '', ...tokens] = tokenize(one);
      this.#noteClass(root, tokens);
      let at = this.#roots.get(root);
      if (!at) this.#roots.set(root, (at = this.#node(true)));
      for (const token of tokens) at = this.#following(at, token);
      return at;
    });
  }

  /** A class in a package: the first name with a capital. */
  #noteClass(root: string, tokens: readonly string[]): void {
    const at = tokens.findIndex((token) => /^\p{Lu}/u.test(token));
    const name = tokens[at];
    if (name === undefined || [root, ...tokens.slice(0, at)].some((token) => !/^\p{Ll}\w*$/u.test(token))) return;
    const wholes = this.#byLastName.get(name);
    const whole = [root, ...tokens.slice(0, at + 1)].join('.');
    if (wholes) wholes.add(whole);
    else this.#byLastName.set(name, new Set([whole]));
  }

  #node(isRoot = false): PathNode {
    return {
      id: this.#nodes++, members: new Map(), call: null, deep: null, is: [], constants: null, isRoot,
      entries: { signatures: [], handlers: [], annotations: [], sources: [], steps: [], joinings: [], formattings: [], sanitizers: [], schemas: [], validations: [], comparisons: [], assertions: [], parts: [], verdicts: [], computations: [], containers: [], sinks: [], uses: [], acts: [] },
    };
  }

  #following(node: PathNode, token: string): PathNode {
    if (token === '()') return (node.call ??= this.#node());
    if (token === '**') {
      if (!node.deep) {
        node.deep = this.#node();
        node.deep.deep = node.deep;
      }
      return node.deep;
    }
    let next = node.members.get(token);
    if (!next) node.members.set(token, (next = this.#node()));
    return next;
  }
}

/** What is said of that of which no model knows. */
export const noEntries: Entries = merged([]);

function merged(all: readonly Entries[]): Entries {
  return {
    signatures: all.flatMap(({ signatures }) => signatures),
    handlers: all.flatMap(({ handlers }) => handlers), annotations: all.flatMap(({ annotations }) => annotations), sources: all.flatMap(({ sources }) => sources), steps: all.flatMap(({ steps }) => steps),
    joinings: all.flatMap(({ joinings }) => joinings), formattings: all.flatMap(({ formattings }) => formattings),
    sanitizers: all.flatMap(({ sanitizers }) => sanitizers), schemas: all.flatMap(({ schemas }) => schemas), validations: all.flatMap(({ validations }) => validations),
    comparisons: all.flatMap(({ comparisons }) => comparisons), assertions: all.flatMap(({ assertions }) => assertions), parts: all.flatMap(({ parts }) => parts),
    verdicts: all.flatMap(({ verdicts }) => verdicts), computations: all.flatMap(({ computations }) => computations), containers: all.flatMap(({ containers }) => containers),
    sinks: all.flatMap(({ sinks }) => sinks), uses: all.flatMap(({ uses }) => uses), acts: all.flatMap(({ acts }) => acts),
  };
}

/** Whether anything is said of what a call does with data. */
export function hasEntries({ handlers, sources, steps, sanitizers, schemas, validations, comparisons, assertions, sinks, uses, computations, containers, formattings }: Entries): boolean {
  return handlers.length + sources.length + steps.length + sanitizers.length + schemas.length + validations.length + comparisons.length + assertions.length + uses.length + computations.length + containers.length + formattings.length > 0
    || sinks.some(({ begins, path }) => begins === undefined || !path.startsWith('any.'));
}

function parseOrigin(from: Place | { readonly path: string }): PlacePath | HandedOver {
  return typeof from === 'object' ? { base: 'path', path: from.path, parts: [] } : parsePlace(from);
}

/** `a.{b,c}()` is `a.b()` and `a.c()`. */
export function expand(path: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(path);
  if (!braces) return [path];
  const [whole, names = ''] = braces;
  return names.split(',').flatMap((name) => expand(path.slice(0, braces.index) + name.trim() + path.slice(braces.index + whole.length)));
}

/** The root, then names, `*`, `**` and `()`. A scoped package's name has a slash, and a root may have more of them; quotes are taken off. */
export function tokenize(path: string): string[] {
  return path.match(/^"[^"]+"|\(\)|[^.()]+/g)?.map((token) => token.replaceAll('"', '')) ?? [];
}
