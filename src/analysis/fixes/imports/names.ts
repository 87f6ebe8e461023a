/** What names of a file mean: those that its imports give, and those that it uses at all. */
import type { Module, Node, Variable } from '../../ir.ts';
import { ownNodes } from '../../checks/tree.ts';
import { walk } from '../walk.ts';

/** A name that an import gives: for a module, or for a member of it. */
export interface ImportedName {
  readonly name: string;
  readonly specifier: string;
  readonly member?: string;
  /** Where the module is named. */
  readonly module: Node;
}

/** The names that the imports at the top of a file give, in its order. */
export function importedNames(module: Module): ImportedName[] {
  const known = new Map<Variable, Omit<ImportedName, 'name'>>();
  const found: ImportedName[] = [];
  for (const node of ownNodes(module.body)) {
    if (node.kind !== 'assign' || node.target.kind !== 'variable') continue;
    const meant = meaning(node.value, known);
    if (!meant) continue;
    known.set(node.target.variable, meant);
    if (node.target.variable.name !== '') found.push({ name: node.target.variable.name, ...meant });
  }
  return found;
}

function meaning(node: Node, known: ReadonlyMap<Variable, Omit<ImportedName, 'name'>>): Omit<ImportedName, 'name'> | undefined {
  if (node.kind === 'module') return { specifier: node.specifier, module: node };
  if (node.kind === 'variable') return known.get(node.variable);
  // What a module exports by the name, or else a module of the name in it.
  if (node.kind === 'logical') return meaning(node.left, known);
  if (node.kind !== 'member' || node.key.kind !== 'constant') return undefined;
  const of = meaning(node.object, known);
  return of && of.member === undefined ? { ...of, member: String(node.key.value) } : undefined;
}

/** How many variables of the file have this name, functions and all; one more where it is also used without being declared. */
export function countOf(name: string, { body }: Module): number {
  let count = 0;
  let isGlobal = false;
  for (const node of walk(body)) {
    if (node.kind === 'function') count += node.variables.filter((one) => one.name === name).length;
    isGlobal ||= node.kind === 'global' && node.name === name;
  }
  return count + Number(isGlobal);
}
