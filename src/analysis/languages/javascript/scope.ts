/** What JavaScript adds to names: types beside values, members that mirror variables, `arguments`. */
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Variable } from '../../ir.ts';
import { capture, createVariable, frameWithReceiver, lookUp, type Frame, type Place, type Scope as Names } from '../scope.ts';

export {
  capture, createVariable, declare, inScope, noteWrite, openModule, receiver, setType, temporary, type Frame, type Writable,
} from '../scope.ts';

/** What a name means among types: what it is declared as, an enumeration, or a type of which nothing is known. */
export type TypeMeaning = TSESTree.TypeNode | TSESTree.TSInterfaceHeritage | 'enumeration' | 'unknown';

/** A region of names in a function. */
export interface Scope extends Names {
  readonly around: Scope | undefined;
  readonly types: Map<string, TypeMeaning>;
}

/** A member that mirrors a variable: `export let a` keeps the exports' member `a` equal to `a`. */
interface Mirror {
  readonly container: Variable;
  readonly key: string;
}

/** The state of lowering one file. */
export interface Context extends Place<Scope> {
  readonly exports: Variable;
  /** How many syntax nodes are being lowered around this one. */
  depth: number;
  readonly mirrors: Map<Variable, Mirror[]>;
  /** Names of function and class expressions that nobody has used yet: `function again() {}`. */
  readonly unusedSelves: Set<Variable>;
}

/** An empty scope; `around` is where names are looked up next. */
export function openScope(frame: Frame, around: Scope | undefined): Scope {
  return { frame, around, names: new Map(), types: new Map() };
}

/** The variable that a name means here; undefined for a global. */
export function resolve(context: Context, name: string): Variable | undefined {
  const variable = lookUp(context, name);
  if (variable === undefined) return undefined;
  context.unusedSelves.delete(variable);
  capture(context, variable);
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
