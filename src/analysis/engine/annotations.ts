/**
 * Decorators and annotations: what a framework passes to a method whose parameters have them, what it has sent that through, and what
 * those of a class's fields make sure of.
 */
import type { Check } from '../../catalog/kinds.ts';
import type { Annotation } from '../../catalog/model.ts';
import type { Call, ClassMember, ClassNode, FunctionNode, Node, Parameter } from '../ir.ts';
import { patternCheck } from './conditions.ts';
import type { RouteFact } from './facts.ts';
import type { Passed } from './functions.ts';
import type { Interpreter } from './interpreter.ts';
import { allKinds, clearedBy, type KindSet } from './kind-set.ts';
import { knownElements } from './memory.ts';
import type { State } from './state.ts';
import { childRoot, cleared, onlyConstant, reference, unknown, type ClassReference, type FunctionReference, type Root, type Value } from './value.ts';

/** What stands at one place: what the models say of it, and its arguments. */
export interface Applied {
  readonly says: readonly Annotation[];
  readonly node: Node;
  readonly arguments: readonly Value[];
}

type OnParameter = Extract<Annotation, { on: 'parameter' }>;

/** Reads annotations. */
export class Annotations {
  readonly #interpreter: Interpreter;
  readonly #members = new Map<ClassMember, readonly Applied[]>();
  readonly #methods = new Map<FunctionNode, readonly Applied[]>();
  readonly #classes = new Map<FunctionNode, readonly Applied[]>();

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  /** Evaluates those of a class's member, where the class is defined. */
  define(member: ClassMember, state: State): void {
    if (member.decorators.length === 0) return;
    const applied = member.decorators.map((node) => this.#apply(node, state));
    this.#members.set(member, applied);
    if (member.value) this.#methods.set(member.value, applied);
  }

  /** Evaluates those of a class, where it is defined. */
  defineClass({ decorators, members }: ClassNode, state: State): void {
    if (decorators.length === 0) return;
    const applied = decorators.map((node) => this.#apply(node, state));
    for (const { kind, value } of members) if (kind === 'method' && value) this.#classes.set(value, applied);
  }

  /** Gives what was noted to those who import the file. */
  share(): void {
    for (const [member, applied] of this.#members) this.#interpreter.memo.annotations.set(member, applied);
  }

  /** What a method gets from the framework that calls it; undefined where nothing tells that one does. */
  passed(node: FunctionNode, state: State): readonly Passed[] | undefined {
    const told = node.parameters.map((parameter) => this.#onParameter(parameter, node, state));
    const onMethods = (this.#methods.get(node) ?? []).flatMap(({ says }) => says.flatMap((one) => (one.on === 'method' ? [one] : [])));
    const [onMethod] = onMethods;
    if (!onMethod && told.every((one) => one === undefined)) return undefined;
    const onClass = onMethod ? (this.#classes.get(node) ?? []).flatMap(({ says }) => says.flatMap((one) => (one.on === 'class' ? [one] : []))) : [];
    if (!this.#isNoPage(node, state)) for (const one of [...onMethods, ...onClass]) this.#interpreter.handlers.answersTo(node, one.answers);
    const isPlain = told.every((one) => one === undefined);
    return node.parameters.map((parameter, index): Passed => {
      const path = isPlain ? onMethod?.receives[index] : undefined;
      const hint = (): Value => this.#interpreter.classes.typed(parameter.variable.type, parameter, state);
      if (path == null && !told[index] && onMethod?.others !== undefined && parameter.decorators.length === 0) return { value: this.#unannotated(parameter, onMethod.others, node, state), node: parameter };
      return { value: told[index] ?? (path == null ? hint() : this.#interpreter.handlers.handed(path, parameter, node, state, node)), node: parameter };
    });
  }

  #isNoPage(node: FunctionNode, state: State): boolean {
    const told = [this.#methods.get(node), this.#classes.get(node)].map((list) => (list ?? []).flatMap((applied) => applied.says.flatMap((one) => {
      const noPage = one.on === 'method' || one.on === 'class' ? one.noPage : undefined;
      const texts = noPage && textsNamed(applied, [noPage.named], state);
      return noPage && texts && texts.length > 0 ? [!texts.some((text) => new RegExp(noPage.unless, 'i').test(text))] : [];
    })));
    return told.flat().at(0) ?? false;
  }

  /** The requests that a method answers; undefined where no annotation tells their methods. */
  route(of: FunctionReference, state: State): RouteFact | undefined {
    const applied = this.#methods.get(of.node) ?? [];
    const telling = applied.find(({ says }) => says.some((one) => one.on === 'method' && one.methods !== undefined));
    if (!telling) return undefined;
    const methods = telling.says.flatMap((one) => (one.on !== 'method' || one.methods === undefined ? [] : 'named' in one.methods ? textsNamed(telling, [one.methods.named], state) ?? ['all'] : one.methods));
    const around = (this.#classes.get(of.node) ?? []).flatMap((one) => this.#address(one, state) ?? []).at(0);
    const own = applied.flatMap((one) => this.#address(one, state) ?? []).at(0);
    const paths = (around?.texts ?? ['']).flatMap((start) => (own?.texts ?? ['']).map((end) => `/${start}/${end}`.replace(/\/+/g, '/')));
    return {
      node: telling.node, written: own?.node, remedies: {}, losesRejections: undefined, isFound: true, file: state.frame.file.path, owner: state.frame.node,
      methods: methods.map((one) => one.toLowerCase()), paths, router: unknown, chain: [{ value: reference(of), node: of.node }],
    };
  }

  #address(applied: Applied, state: State): { readonly texts: readonly string[]; readonly node: Node } | undefined {
    const names = applied.says.flatMap((one) => ((one.on === 'method' || one.on === 'class') && one.address ? [one.address] : [])).at(0);
    const at = names && placeOf(applied, names);
    const value = at === undefined ? undefined : applied.arguments[at];
    const node = applied.node.kind === 'call' && at !== undefined ? applied.node.arguments[at]?.value : undefined;
    return value && node && { texts: textsOf(value, state), node };
  }

  /** What a parameter gets that is of a plain type, or an object of a class of the program; else what its type tells. */
  #unannotated(parameter: Parameter, path: string, owner: FunctionNode, state: State): Value {
    const { type } = parameter.variable;
    const hint = this.#interpreter.classes.typed(type, parameter, state);
    const isOwn = hint.references.length > 0 && hint.references.every((one) => one.kind === 'object' && one.class && !one.api);
    if (type?.kind !== 'primitive' && !isOwn) return hint;
    const value = this.#interpreter.handlers.handed(path, parameter, parameter, state, owner);
    if (type?.kind === 'primitive' && type.primitive !== 'string') return cleared(value, type.primitive === 'enumeration' ? allKinds : clearedBy('number'));
    return { ...value, references: [...hint.references, ...value.references] };
  }

  /** Whether a framework calls it. */
  isHandler(node: FunctionNode): boolean {
    return (this.#methods.get(node) ?? []).some(({ says }) => says.some((one) => one.on === 'method')) || node.parameters.some(({ decorators }) => decorators.length > 0);
  }

  #apply(node: Node, state: State): Applied {
    const says = saysOf(this.#interpreter.evaluate(node.kind === 'call' ? node.callee : node, state));
    const given = node.kind === 'call' && says.length > 0 ? node.arguments : [];
    return { says, node, arguments: given.map((one) => this.#interpreter.evaluate(one.value, state)) };
  }

  #onParameter(parameter: Parameter, owner: FunctionNode, state: State): Value | undefined {
    let result: Value | undefined;
    const applied = parameter.decorators.map((node) => this.#apply(node, state));
    const isAsked = applied.some(({ says }) => says.some((one) => one.on === 'checked'));
    for (const { says, node, arguments: values } of applied) {
      for (const said of says) {
        if (said.on !== 'parameter') continue;
        result = this.#passedTo(parameter, said, { node, values, owner, isAsked }, state);
      }
    }
    return result;
  }

  #passedTo(parameter: Parameter, said: OnParameter, { node, values, owner, isAsked }: { readonly node: Node; readonly values: readonly Value[]; readonly owner: FunctionNode; readonly isAsked: boolean }, state: State): Value {
    const { type } = parameter.variable;
    const named = said.memberNamedBy === undefined ? undefined : onlyConstant(values[said.memberNamedBy] ?? unknown)?.value;
    // A member of what the path stands for is any member of it: which one decides nothing.
    const path = typeof named === 'string' && !this.#isSource(said.is) ? `${said.is}.${named}` : said.is;
    let value = this.#interpreter.handlers.handed(path, parameter, parameter, state, owner);
    const hint = this.#interpreter.classes.typed(type, parameter, state);
    value = { ...value, references: [...hint.references, ...value.references] };
    if (said.keepsType && type?.kind === 'primitive' && type.primitive !== 'string') value = cleared(value, type.primitive === 'enumeration' ? allKinds : clearedBy('number'));
    if (said.through !== undefined && node.kind === 'call') value = this.#through(value, said.through, values, node, state);
    return said.checksFields === true || (said.checksFields === 'asked' && isAsked) ? this.#checkFields(value, hint, state) : value;
  }

  #isSource(path: string): boolean {
    return (this.#interpreter.paths.resolve(path)?.entries.sources.length ?? 0) > 0;
  }

  /** The data, once it has gone through a method of each of these things. */
  #through(value: Value, method: string, things: readonly Value[], node: Call, state: State): Value {
    let at = value;
    for (const thing of things) {
      const instance = this.#instance(thing, node, state);
      const callee = this.#interpreter.members.read(instance, method, node, state);
      if (callee.references.length === 0) continue;
      at = this.#interpreter.calls.call(callee, { node, name: method, receiver: { value: instance, node }, passed: [{ value: at, node }] }, state);
      state.isDead = false;
    }
    return at;
  }

  /** A class stands for a thing that is made of it. */
  #instance(thing: Value, node: Call, state: State): Value {
    return thing.references.reduce<Value>((all, one) => {
      if (one.kind === 'class') return { ...all, references: [...all.references, ...this.#interpreter.classes.construct(one, [], node, state).references] };
      const made = one.kind === 'api' ? this.#interpreter.paths.called(one) : one;
      return made ? { ...all, references: [...all.references, made] } : all;
    }, reference());
  }

  /** Clears what the annotations of a declared class's fields make sure of. */
  #checkFields(value: Value, declared: Value, state: State): Value {
    const classes = declared.references.flatMap((one) => (one.kind === 'object' && one.class ? [one.class] : []));
    let isChecked = false;
    for (const of of classes) {
      for (const { root } of value.taints) isChecked = this.#checkClass(of, root, state, 0) || isChecked;
    }
    return isChecked ? cleared(value, clearedBy('type')) : value;
  }

  #checkClass(of: ClassReference, root: Value['taints'][number]['root'], state: State, depth: number): boolean {
    let isChecked = false;
    if (depth > 3) return false;
    for (const member of of.node.members) {
      if (member.key.kind !== 'constant') continue;
      const kinds = this.#fieldKinds(member);
      const child = childRoot(root, String(member.key.value));
      if (kinds === null || !child) continue;
      isChecked = true;
      state.clear(child, kinds);
      const inner = this.#interpreter.classes.typed(member.type, member, state);
      for (const one of inner.references) if (one.kind === 'object' && one.class) this.#checkClass(one.class, child, state, depth + 1);
    }
    for (const parent of of.parent?.references ?? []) {
      if (parent.kind === 'class' && parent !== of) isChecked = this.#checkClass(parent, root, state, depth + 1) || isChecked;
    }
    return isChecked;
  }

  /** Clears what the declared types of a class's fields make sure of, where it has such fields. */
  checkTypes(of: ClassReference, roots: readonly Root[], state: State, depth = 0): boolean {
    let isTyped = false;
    for (const { kind, key, type, isStatic } of of.node.members) {
      if (kind !== 'field' || key.kind !== 'constant' || (isStatic && type === undefined)) continue;
      isTyped = true;
      const kinds = type?.kind !== 'primitive' || type.primitive === 'string' ? clearedBy('type') : type.primitive === 'enumeration' ? allKinds : clearedBy('number');
      const children = roots.flatMap((root) => childRoot(root, String(key.value)) ?? []);
      for (const child of children) state.clear(child, kinds);
      const inner = depth > 3 ? unknown : this.#interpreter.classes.typed(type, of.node, state);
      for (const one of inner.references) {
        if (one.kind === 'object' && one.class && one.class !== of && !this.checkTypes(one.class, children, state, depth + 1)) for (const child of children) state.clear(child, allKinds);
      }
    }
    for (const parent of of.parent?.references ?? []) if (parent.kind === 'class' && parent !== of && depth < 8) isTyped = this.checkTypes(parent, roots, state, depth + 1) || isTyped;
    return isTyped;
  }

  #fieldKinds(member: ClassMember): KindSet | null {
    const checks = (this.#members.get(member) ?? this.#interpreter.memo.annotations.get(member) ?? []).flatMap(({ says, arguments: values }) => says.flatMap((one): Check[] => {
      if (one.on !== 'field') return [];
      const pattern = onlyConstant((one.patternIn === undefined ? undefined : values[one.patternIn]) ?? unknown)?.value;
      return typeof pattern === 'object' && pattern !== null ? [one.establishes, patternCheck(pattern)] : [one.establishes];
    }));
    return checks.length === 0 ? null : checks.reduce((kinds, check) => kinds | clearedBy(check), 0);
  }
}

/** The place of the argument that comes first, or has one of these names. */
function placeOf({ node }: Applied, names: readonly string[]): number | undefined {
  const at = node.kind === 'call' ? node.arguments.findIndex(({ name }) => name === undefined || names.includes(name)) : -1;
  return at < 0 ? undefined : at;
}

/** The texts in the argument of such a name; undefined where there is none. */
function textsNamed({ node, arguments: values }: Applied, names: readonly string[], state: State): readonly string[] | undefined {
  const at = node.kind === 'call' ? node.arguments.findIndex(({ name }) => name !== undefined && names.includes(name)) : -1;
  return at < 0 ? undefined : textsOf(values[at] ?? unknown, state);
}

function textsOf(value: Value, state: State): readonly string[] {
  return (knownElements(state, value) ?? [value]).flatMap(({ constants }) => constants ?? []).filter((one) => typeof one === 'string');
}

function saysOf(value: Value): readonly Annotation[] {
  return value.references.flatMap((one) => (one.kind === 'api' ? one.entries.annotations : []));
}
