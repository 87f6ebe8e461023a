/**
 * Names, for all front ends: the scopes around a place, the variables in them, and who captures what.
 *
 * A `Frame` is a function while it is being lowered; a `Scope` is a region of names in it. `lookUp` walks the scopes
 * outwards; whoever finds a variable notes it as captured in each frame that it leaves.
 */
import type { FunctionNode, Range, TypeHint, Variable } from '../ir.ts';
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

/** A region of names in a function. */
export interface Scope {
  readonly frame: Frame;
  readonly around: Scope | undefined;
  readonly names: Map<string, Variable>;
}

/** Where in a file the lowering is. */
export interface Place<Names extends Scope = Scope> {
  frame: Frame;
  scope: Names;
  readonly initialized: Set<Variable>;
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
export function temporary({ frame }: Pick<Place, 'frame'>, range: Range): Variable {
  const variable = createVariable(frame, '', range);
  frame.variables.push(variable);
  return variable;
}

/** The variable that a name means here; undefined where no scope around declares it. */
export function lookUp({ scope: inner }: Pick<Place, 'scope'>, name: string): Variable | undefined {
  for (let scope: Scope | undefined = inner; scope !== undefined; scope = scope.around) {
    const variable = scope.names.get(name);
    if (variable !== undefined) return variable;
  }
  return undefined;
}

/** Notes that the current function uses a variable. */
export function capture({ frame: inner }: Pick<Place, 'frame'>, variable: Variable): void {
  for (let frame: Frame | undefined = inner; frame !== undefined && frame.node !== variable.owner; frame = frame.around) {
    frame.captured.add(variable);
  }
}

/** Notes a write, for `isConstant`. `isDeclaration`: it stands at the declaration. */
export function noteWrite({ initialized }: Pick<Place, 'initialized'>, variable: Variable, isDeclaration: boolean): void {
  if (!isDeclaration || initialized.has(variable)) variable.isConstant = false;
  initialized.add(variable);
}

/** Notes what a declaration says of the type, where it says something. */
export function setType(variable: Variable, type: TypeHint | undefined): void {
  if (type !== undefined) (variable as Writable<Variable>).type = type;
}

/** Runs an action with a scope inside the current one. */
export function inScope<T, Names extends Scope>(place: { scope: Names }, scope: Names, action: () => T): T {
  const around = place.scope;
  place.scope = scope;
  const result = action();
  place.scope = around;
  return result;
}

/** The innermost function here that has a `this` of its own. */
export function frameWithReceiver({ frame: inner }: Pick<Place, 'frame'>): Frame | undefined {
  let frame: Frame | undefined = inner;
  while (frame !== undefined && frame.node.receiver === undefined) frame = frame.around;
  return frame;
}

/** `this`, here; undefined outside of all functions that have one. */
export function receiver(place: Pick<Place, 'frame'>): Variable | undefined {
  const variable = frameWithReceiver(place)?.node.receiver;
  if (variable !== undefined) capture(place, variable);
  return variable;
}
