/**
 * Names of PHP. Each function has variables of its own; what stands outside of functions is the file's, and of whoever includes it.
 * Functions, classes and constants have names of their own kind, by namespace.
 */
import type { Node, Range, Variable } from '../../ir.ts';
import { constant, global, member, other, use } from '../nodes.ts';
import { capture, createVariable, lookUp, noteWrite, receiver, type Place, type Scope as Names } from '../scope.ts';
import type { Syntax } from './syntax.ts';

/** The variables of a function. */
export interface Scope extends Names {
  readonly around: Scope | undefined;
  /** Names that mean the file's variables here: `global $db`. */
  readonly globals: Set<string>;
  /** Others may put variables here: an included file. */
  readonly isOpen: boolean;
  /** What `static` is in a static method: the class that it is called on. */
  called?: Variable;
  /** What is lowered in it. */
  body?: Syntax | undefined;
  /** Holds all variables as its members, where code reaches them by names that it makes: `$$name`, `extract`. */
  record?: Variable;
}

/** What names without a namespace mean: those of `use`, and the namespace around. */
export interface Namespace {
  readonly name: string;
  readonly classes: Map<string, string>;
  readonly functions: Map<string, string>;
  readonly constants: Map<string, string>;
}

/** The class whose members are being lowered. */
export interface ClassPlace {
  readonly name: string;
  /** What `self` means. */
  readonly self: Variable;
  readonly hasParent: boolean;
}

/** A loop or switch that `break 2` may lead out of. */
export interface Breakable {
  readonly isSwitch: boolean;
  label: string | undefined;
}

/** The state of lowering one file. */
export interface Context extends Place<Scope> {
  readonly text: string;
  readonly exports: Variable;
  /** The file's own scope. */
  readonly file: Scope;
  /** How many syntax nodes are being lowered around this one. */
  depth: number;
  namespace: Namespace;
  classPlace: ClassPlace | undefined;
  breakables: Breakable[];
  /** What the file declares, by full names; functions and classes in small letters. */
  readonly functions: Map<string, Variable>;
  readonly classes: Map<string, Variable>;
  readonly constants: Map<string, Variable>;
  /** The names of classes as declared, by those in small letters. */
  readonly fullNames: Map<string, string>;
  readonly traits: Map<string, { readonly syntax: Syntax; readonly namespace: Namespace }>;
  /** Where functions of that name leave what their reference parameters are at the end, by position. */
  readonly references: Map<string, Map<number, Variable>>;
  /** Reference parameters, and what keeps their last value. */
  readonly kept: Map<Variable, Variable>;
  /** What the file does before all else: the first values of static variables. */
  readonly first: Node[];
  /** Labels that were made up. */
  labels: number;
}

/** What is the same in all functions of all files. */
const superglobals = new Set(['_GET', '_POST', '_REQUEST', '_COOKIE', '_SERVER', '_FILES', '_ENV', '_SESSION', 'argv', 'argc', 'http_response_header']);

/** An empty scope; `around` is where names are looked up next. */
export function openScope(frame: Context['frame'], around: Scope | undefined, isOpen: boolean): Scope {
  return { frame, around, names: new Map(), globals: new Set(), isOpen };
}

/** The value of `$name`. */
export function readVariable(context: Context, name: string, range: Range): Node {
  if (name === 'this') {
    const self = receiver(context);
    return self === undefined ? global('$this', range) : use(self, range);
  }
  if (superglobals.has(name)) return global(`$${name}`, range);
  const all = recordOf(context, name);
  if (all !== undefined) return member(use(all, range), constant(name, range), range);
  const variable = variableNamed(context, name);
  if (variable !== undefined) return use(variable, range);
  return isShared(context, name) ? global(`$${name}`, range) : other('Undefined', [], range);
}

/** `$$name`: a member of what holds all variables. */
export function dynamicVariable(context: Context, name: Node, range: Range): Node {
  const all = context.scope.record;
  if (all === undefined) return other('dynamic_variable_name', [name], range);
  capture(context, all);
  return member(use(all, range), name, range);
}

function recordOf(context: Context, name: string): Variable | undefined {
  for (let scope: Scope | undefined = context.scope; scope !== undefined; scope = scope.around) {
    if (scope.globals.has(name)) return undefined;
    if (scope.record !== undefined) {
      capture(context, scope.record);
      return scope.record;
    }
    if (scope.names.has(name)) return undefined;
  }
  return undefined;
}

/** What is assigned to where `$name` stands. */
export function variableTarget(context: Context, name: string, range: Range): Node {
  const read = readVariable(context, name, range);
  if (read.kind === 'global' && read.name !== '$this') return globalTarget(name, range);
  return read;
}

/** A variable of all files, as a target. */
export function globalTarget(name: string, range: Range): Node {
  return member(global('globalThis', range), constant(`$${name}`, range), range);
}

/** The variable that a name means here, where the file declares it. */
export function variableNamed(context: Context, name: string): Variable | undefined {
  const variable = context.scope.globals.has(name) ? context.file.names.get(name) : lookUp(context, name);
  if (variable !== undefined) capture(context, variable);
  return variable;
}

function isShared({ scope, file }: Context, name: string): boolean {
  return scope === file || scope.isOpen || scope.globals.has(name) || (scope.around !== undefined && scope.around === file);
}

/** Declares a name in a scope. */
export function declareIn(scope: Scope, name: string, range: Range): Variable | undefined {
  if (name === 'this' || superglobals.has(name) || scope.globals.has(name)) return undefined;
  const known = scope.names.get(name);
  if (known !== undefined) return known;
  const variable = createVariable(scope.frame, name, range);
  scope.names.set(name, variable);
  scope.frame.variables.push(variable);
  return variable;
}

/** Notes a write here. */
export function noteWriteHere(context: Context, variable: Variable): void {
  noteWrite(context, variable, variable.owner === context.frame.node);
}
