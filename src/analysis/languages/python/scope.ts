/** Names in Python: those that a body binds belong to its function, unless it says `global` or `nonlocal`; those of a class only to its body. */
import type { Node, Variable } from '../../ir.ts';
import { capture, declare, lookUp, noteWrite, type Frame, type Place, type Scope as Names } from '../scope.ts';
import { assign, constant, global, member, use } from '../nodes.ts';
import { rangeOf, type Syntax } from './syntax.ts';

/** A region of names. What is bound in a class's body are members of the class. */
export interface Scope extends Names {
  readonly around: Scope | undefined;
  readonly members: Set<string> | undefined;
}

/** The state of lowering one file. */
export interface Context extends Place<Scope> {
  readonly text: string;
  readonly exports: Variable;
  readonly module: Scope;
  /** The modules of which all names were imported. */
  readonly stars: string[];
  /** How many syntax nodes are being lowered around this one. */
  depth: number;
  /** What `break` leads out of besides its loop: what stands behind the loop's `else` is then not run. */
  breakLabel: string | undefined;
  /** The function that is being lowered hands out one value, for a `with` statement. */
  isManager: boolean;
}

/** An empty scope. `members`: it is a class's body. */
export function openScope(frame: Frame, around: Scope | undefined, members?: Set<string>): Scope {
  return { frame, around, names: new Map(), members };
}

/** The scope that functions look names up in which are defined here: not that of a class's body. */
export function scopeForFunctions({ scope }: Context): Scope | undefined {
  let at: Scope | undefined = scope;
  while (at?.members) at = at.around;
  return at;
}

/** The text of a name, or of anything. */
export function textOf({ text }: Context, { start, end }: Syntax): string {
  return text.slice(start, end);
}

/** The variable that a name means here; undefined for a global. */
export function resolve(context: Context, name: string): Variable | undefined {
  const variable = lookUp(context, name);
  if (variable !== undefined) capture(context, variable);
  return variable;
}

/** What a name is, read. */
export function readName(context: Context, syntax: Syntax): Node {
  const name = textOf(context, syntax);
  const range = rangeOf(syntax);
  const own = ownMember(context, name);
  if (own) return member(use(own, range), constant(name, range), range);
  const variable = resolve(context, name);
  if (variable !== undefined) return use(variable, range);
  let node: Node = global(name, range);
  for (const specifier of context.stars) {
    node = { kind: 'logical', operator: 'coalesce', left: member({ kind: 'module', specifier, range }, constant(name, range), range), right: node, range };
  }
  return node;
}

/** The class whose member a name is in the body of that class, as what its statements are run on. */
function ownMember(context: Context, name: string): Variable | undefined {
  for (let at: Scope | undefined = context.scope; at !== undefined; at = at.around) {
    if (at.members?.has(name) === true && !at.names.has(name)) return context.frame.node.receiver;
    if (at.names.has(name) || at.frame !== context.frame) return undefined;
  }
  return undefined;
}

/** Assigns a name; in a class's body, a member of the class. `range`: what the assignment stands for. */
export function writeName(context: Context, syntax: Syntax, value: Node, range = rangeOf(syntax)): Node {
  const name = textOf(context, syntax);
  const at = rangeOf(syntax);
  const own = ownMember(context, name);
  if (own) return assign(member(use(own, at), constant(name, at), at), value, range);
  return writeVariable(context, resolve(context, name) ?? declare(context.scope, name, at), value, range, at);
}

/** Assigns a variable. */
export function writeVariable(context: Context, variable: Variable, value: Node, range = value.range, at = range): Node {
  noteWrite(context, variable, variable.owner === context.frame.node);
  return assign(use(variable, at), value, range);
}
