/**
 * Names: the scopes around a place, the variables in them, and who captures what.
 *
 * A `Frame` is a function while it is being lowered; a `Scope` is a region of names in it. `resolve` walks the scopes
 * outwards and notes the variable as captured in each frame that it leaves.
 */
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { FunctionNode, Range, TypeHint, Variable } from '../../ir.ts';
import { block } from './nodes.ts';

/** The same object with its fields writable, for those that are filled in later. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A function while it is being lowered. */
export interface Frame {
  readonly node: Writable<FunctionNode>;
  readonly around: Frame | undefined;
  readonly variables: Variable[];
  readonly captured: Set<Variable>;
}

/** What a name means among types: what it is declared as, an enumeration, or a type of which nothing is known. */
export type TypeMeaning = TSESTree.TypeNode | TSESTree.TSInterfaceHeritage | 'enumeration' | 'unknown';

/** A region of names in a function. */
export interface Scope {
  readonly frame: Frame;
  readonly around: Scope | undefined;
  readonly names: Map<string, Variable>;
  readonly types: Map<string, TypeMeaning>;
}

/** A member that mirrors a variable: `export let a` keeps the exports' member `a` equal to `a`. */
interface Mirror {
  readonly container: Variable;
  readonly key: string;
}

/** The state of lowering one file. */
export interface Context {
  readonly exports: Variable;
  frame: Frame;
  scope: Scope;
  /** How many syntax nodes are being lowered around this one. */
  depth: number;
  readonly initialized: Set<Variable>;
  readonly mirrors: Map<Variable, Mirror[]>;
  /** Names of function and class expressions that nobody has used yet: `function again() {}`. */
  readonly unusedSelves: Set<Variable>;
}

/** A variable that no scope knows yet; constant until a second write is noted. */
export function createVariable(frame: Frame, name: string, range: Range): Variable {
  return { name, range, owner: frame.node, isConstant: true };
}

/** The outermost function of a file, empty, and the variable of what the file exports. */
export function openModule(range: Range): { readonly frame: Frame; readonly exports: Variable } {
  const node: FunctionNode = {
    kind: 'function', isModule: true, name: '', parameters: [], body: block([], range), variables: [], captured: [],
    isAsync: false, isGenerator: false, decorators: [], range,
  };
  const frame: Frame = { node, around: undefined, variables: [], captured: new Set() };
  const exports = createVariable(frame, 'exports', { start: 0, end: 0 });
  exports.isConstant = false;
  return { frame, exports };
}

/** An empty scope; `around` is where names are looked up next. */
export function openScope(frame: Frame, around: Scope | undefined): Scope {
  return { frame, around, names: new Map(), types: new Map() };
}

/** Declares a name in a scope; a second declaration (`var a; var a`) is the first one's variable. */
export function declare(scope: Scope, name: string, range: Range): Variable {
  const existing = scope.names.get(name);
  if (existing !== undefined) return existing;
  const variable = createVariable(scope.frame, name, range);
  scope.names.set(name, variable);
  scope.frame.variables.push(variable);
  return variable;
}

/** A variable of the current function without a name, for what must be evaluated once. */
export function temporary(context: Context, range: Range): Variable {
  const variable = createVariable(context.frame, '', range);
  context.frame.variables.push(variable);
  return variable;
}

/** The variable that a name means here; undefined for a global. */
export function resolve(context: Context, name: string): Variable | undefined {
  for (let scope: Scope | undefined = context.scope; scope !== undefined; scope = scope.around) {
    const variable = scope.names.get(name);
    if (variable !== undefined) {
      context.unusedSelves.delete(variable);
      capture(context, variable);
      return variable;
    }
  }
  return undefined;
}

/** Notes that the current function uses a variable. */
export function capture(context: Context, variable: Variable): void {
  for (let frame: Frame | undefined = context.frame; frame !== undefined && frame.node !== variable.owner; frame = frame.around) {
    frame.captured.add(variable);
  }
}

/** Notes a write, for `isConstant`. `isDeclaration`: it stands at the declaration. */
export function noteWrite(context: Context, variable: Variable, isDeclaration: boolean): void {
  if (!isDeclaration || context.initialized.has(variable)) variable.isConstant = false;
  context.initialized.add(variable);
}

/** Notes what a declaration says of the type, where it says something. */
export function setType(variable: Variable, type: TypeHint | undefined): void {
  if (type !== undefined) (variable as Writable<Variable>).type = type;
}

/** Runs an action with a scope inside the current one. */
export function inScope<T>(context: Context, scope: Scope, action: () => T): T {
  const around = context.scope;
  context.scope = scope;
  const result = action();
  context.scope = around;
  return result;
}

/** `this`, here; undefined outside of all functions that have one. */
export function receiver(context: Context): Variable | undefined {
  const frame = frameWithReceiver(context);
  const variable = frame?.node.receiver;
  if (variable !== undefined) capture(context, variable);
  return variable;
}

/** `arguments`, here. */
export function allArguments(context: Context): Variable | undefined {
  const frame = frameWithReceiver(context);
  if (frame === undefined) return undefined;
  if (frame.node.allArguments === undefined) {
    frame.node.allArguments = createVariable(frame, 'arguments', frame.node.range);
    frame.variables.push(frame.node.allArguments);
  }
  capture(context, frame.node.allArguments);
  return frame.node.allArguments;
}

function frameWithReceiver(context: Context): Frame | undefined {
  let frame: Frame | undefined = context.frame;
  while (frame !== undefined && frame.node.receiver === undefined) frame = frame.around;
  return frame;
}
